#include "core/probe/serverfiles.h"

#include "core/probe/alpn.h"

#include "core/base/files.h"
#include "core/pki/library.h"
#include "core/pki/pemread.h"
#include "core/pki/privatekey.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

/// An error with the words Milvus would log for it.
base::Error logged(base::Error error, const QString &milvusWords)
{
    error.detail =
        error.detail.isEmpty() ? milvusWords : u"%1 (%2)"_s.arg(milvusWords, error.detail);
    return error;
}

base::Error pairError(base::Error error, const QString &reason)
{
    return logged(std::move(error), u"proxy cant load x509 key pair: "_s + reason);
}

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString goReason(const base::Error &error, const QString &path)
{
    const bool missing = error.code == base::Code::FileMissing;
    return u"open %1: %2"_s.arg(path,
                                missing ? u"no such file or directory"_s : u"permission denied"_s);
}

/// Milvus reads PEM only; a DER file is nothing to it.
base::Result<std::vector<pki::CertificateHandle>> pemCertificates(const QByteArray &text,
                                                                  const QString &path)
{
    const auto blocks = pki::splitPem(text, fileName(path));
    if (!blocks)
        return tl::make_unexpected(blocks.error());
    if (std::ranges::none_of(*blocks, &pki::PemBlock::isCertificate))
        return base::fail(base::Code::NothingRecognised, {fileName(path)});
    return pki::readCertificates(text, fileName(path));
}

base::Result<> useCertificates(SSL_CTX &context, const QString &path)
{
    const auto text = base::readFile(path);
    if (!text)
        return tl::make_unexpected(pairError(text.error(), goReason(text.error(), path)));
    const auto chain = pemCertificates(*text, path);
    if (!chain)
        return tl::make_unexpected(
            pairError(chain.error(), u"tls: failed to find any PEM data in certificate input"_s));
    if (SSL_CTX_use_certificate(&context, chain->front().get()) != 1)
        return tl::make_unexpected(
            pairError({base::Code::RehearsalFailed, {fileName(path)}, pki::drainErrors()},
                      u"x509: unsupported certificate"_s));
    for (std::size_t i = 1; i < chain->size(); ++i)
        SSL_CTX_add1_chain_cert(&context, chain->at(i).get());
    return {};
}

/// Go's TLS knows RSA, Ed25519 and the NIST curves (milvus-tls.md 1.5).
bool isKindKnownToMilvus(const EVP_PKEY &key)
{
    std::array<char, 64> group = {};
    switch (EVP_PKEY_get_base_id(&key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_ED25519:
        return true;
    case EVP_PKEY_EC:
        EVP_PKEY_get_group_name(&key, group.data(), group.size(), nullptr);
        return std::ranges::any_of(
            std::array{"prime256v1", "P-256", "secp384r1", "P-384", "secp521r1", "P-521",
                       "secp224r1", "P-224"},
            [&](const char *known) { return qstrcmp(group.data(), known) == 0; });
    default:
        return false;
    }
}

base::Result<> useKey(SSL_CTX &context, const QString &certificatePath, const QString &path)
{
    auto text = base::readFile(path);
    if (!text)
        return tl::make_unexpected(pairError(text.error(), goReason(text.error(), path)));
    const base::Secret secret(*text);
    base::wipe(text->data(), static_cast<std::size_t>(text->size()));
    const QString notParsed = u"tls: failed to parse private key"_s;
    const auto key = pki::parsePrivateKey(secret.view(), fileName(path));
    if (!key)
        return tl::make_unexpected(pairError(key.error(), notParsed));
    if (!isKindKnownToMilvus(*key->get()))
        return tl::make_unexpected(
            pairError({base::Code::RehearsalFailed, {u"%1: %2"_s.arg(fileName(path), notParsed)}},
                      notParsed));
    X509 *certificate = SSL_CTX_get0_certificate(&context);
    if (X509_check_private_key(certificate, key->get()) != 1 ||
        SSL_CTX_use_PrivateKey(&context, key->get()) != 1)
        return tl::make_unexpected(pairError({base::Code::KeyMismatch,
                                              {fileName(certificatePath), fileName(path)},
                                              pki::drainErrors()},
                                             u"tls: private key does not match public key"_s));
    return {};
}

base::Result<> demandClientCertificate(SSL_CTX &context, const QString &path)
{
    const auto text = base::readFile(path);
    if (!text)
        return tl::make_unexpected(
            logged(text.error(), u"failed read ca pem: "_s + goReason(text.error(), path)));
    const auto authorities = pemCertificates(*text, path);
    if (!authorities)
        return tl::make_unexpected(logged(authorities.error(), u"fail to append ca to cert"_s));
    X509_STORE *store = SSL_CTX_get_cert_store(&context);
    for (const pki::CertificateHandle &authority : *authorities) {
        X509_STORE_add_cert(store, authority.get());
        SSL_CTX_add_client_CA(&context, authority.get());
    }
    X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN); // Go takes any listed one as a root
    SSL_CTX_set_verify(&context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return {};
}

int selectHttp2(SSL *, const unsigned char **selected, unsigned char *selectedSize,
                const unsigned char *offered, unsigned int offeredSize, void *)
{
    unsigned char *found = nullptr;
    if (SSL_select_next_proto(&found, selectedSize, alpnHttp2.data(), alpnHttp2.size(), offered,
                              offeredSize) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *selected = found;
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

base::Result<SslContextHandle> serverContext(const RehearsalOptions &options)
{
    SslContextHandle context(SSL_CTX_new_ex(pki::library(), nullptr, TLS_server_method()));
    if (!context)
        return tl::make_unexpected(pki::libraryError(u"SSL_CTX_new_ex"_s));
    const bool mutual = options.tlsMode == 2;
    SSL_CTX_set_min_proto_version(context.get(), mutual ? TLS1_3_VERSION : TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_alpn_select_cb(context.get(), selectHttp2, nullptr);
    return useCertificates(*context, options.serverPemPath)
        .and_then([&] { return useKey(*context, options.serverPemPath, options.serverKeyPath); })
        .and_then([&]() -> base::Result<> {
            return mutual ? demandClientCertificate(*context, options.caPemPath) : base::Result<>();
        })
        .map([&] { return std::move(context); });
}

} // namespace probe
