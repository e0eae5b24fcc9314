#include "core/pki/pkcs12.h"

#include "core/pki/library.h"
#include "core/pki/pemread.h"

#include <openssl/pkcs12.h>

using namespace Qt::StringLiterals;

namespace pki {

namespace {

using Pkcs12Handle = Handle<PKCS12, PKCS12_free>;

constexpr int iterations = 100'000;
constexpr int cipher = NID_aes_256_cbc;

/// A C string of a secret, wiped when it goes.
base::Secret terminated(const base::Secret &secret)
{
    std::vector<char> text(secret.view().begin(), secret.view().end());
    text.push_back('\0');
    base::Secret result{QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))};
    base::wipe(text.data(), text.size());
    return result;
}

base::Result<ChainHandle> authorityChain(QByteArrayView pem)
{
    ChainHandle chain(sk_X509_new_null());
    if (pem.isEmpty())
        return chain;
    auto certificates = readCertificates(pem, u"ca.pem"_s);
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    for (CertificateHandle &certificate : *certificates)
        if (sk_X509_push(chain.get(), certificate.get()) > 0)
            static_cast<void>(certificate.release());
    return chain;
}

base::Result<base::Secret> encode(PKCS12 &file)
{
    unsigned char *encoded = nullptr;
    const int size = i2d_PKCS12(&file, &encoded);
    const OctetsHandle owner(encoded);
    if (size <= 0)
        return tl::make_unexpected(libraryError(u"PKCS#12"_s));
    return base::Secret(QByteArrayView(encoded, size));
}

} // namespace

base::Result<base::Secret> makePkcs12(const Pkcs12Parts &parts, const base::Secret &passphrase)
{
    if (passphrase.isEmpty())
        return base::fail(base::Code::PassphraseNeeded);
    const auto certificates = readCertificates(parts.certificate, u"certificate"_s);
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    const auto key = readPrivateKey(parts.key, u"private key"_s);
    if (!key)
        return tl::make_unexpected(key.error());
    X509 *certificate = certificates->front().get();
    if (X509_check_private_key(certificate, key->get()) != 1) {
        static_cast<void>(drainErrors());
        return base::fail(base::Code::KeyMismatch, {u"certificate"_s, u"private key"_s});
    }
    const auto chain = authorityChain(parts.authority);
    if (!chain)
        return tl::make_unexpected(chain.error());
    const base::Secret password = terminated(passphrase);
    constexpr int noMacYet = -1;
    const Pkcs12Handle file(PKCS12_create_ex(
        password.view().data(), parts.friendlyName.toUtf8().constData(), key->get(), certificate,
        chain->get(), cipher, cipher, iterations, noMacYet, 0, library(), nullptr));
    if (!file || PKCS12_set_mac(file.get(), password.view().data(), -1, nullptr, 0, iterations,
                                EVP_sha256()) != 1)
        return tl::make_unexpected(libraryError(u"PKCS#12"_s));
    return encode(*file);
}

} // namespace pki
