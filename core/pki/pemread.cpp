#include "core/pki/pemread.h"

#include "core/pki/keylock.h"
#include "core/pki/library.h"

#include <openssl/decoder.h>
#include <openssl/pem.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using base::Code;

namespace pki {

namespace {

constexpr std::size_t mostCertificates = 100;

BioHandle bioOver(QByteArrayView text)
{
    return BioHandle(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

auto broken(const QString &origin, int line)
{
    return base::fail(Code::PemBroken, {origin, QString::number(line)}, drainErrors());
}

auto nothing(const QString &origin)
{
    return base::fail(Code::NothingRecognised, {origin}, drainErrors());
}

bool looksLikeDer(QByteArrayView text)
{
    return text.startsWith('\x30') && !text.contains(QByteArrayView("-----BEGIN "));
}

CertificateHandle certificateFromPem(QByteArrayView text)
{
    X509 *fresh = X509_new_ex(library(), nullptr);
    // AUX also reads "TRUSTED CERTIFICATE", whose trust settings nobody here looks at.
    const bool read = PEM_read_bio_X509_AUX(bioOver(text).get(), &fresh, nullptr, nullptr);
    CertificateHandle certificate(fresh);
    return read ? std::move(certificate) : CertificateHandle();
}

RequestHandle requestFromPem(QByteArrayView text)
{
    X509_REQ *fresh = X509_REQ_new_ex(library(), nullptr);
    const bool read = PEM_read_bio_X509_REQ(bioOver(text).get(), &fresh, nullptr, nullptr);
    RequestHandle request(fresh);
    return read ? std::move(request) : RequestHandle();
}

RequestHandle requestFromDer(QByteArrayView der)
{
    X509_REQ *fresh = X509_REQ_new_ex(library(), nullptr);
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    const bool read = d2i_X509_REQ(&fresh, &bytes, static_cast<long>(der.size()));
    RequestHandle request(fresh);
    return read ? std::move(request) : RequestHandle();
}

/// Without this callback OpenSSL would ask on the terminal.
int givePassphrase(char *buffer, int size, int, void *secret)
{
    const QByteArrayView passphrase = static_cast<const base::Secret *>(secret)->view();
    if (passphrase.isEmpty() || passphrase.size() > size)
        return -1;
    std::ranges::copy(passphrase, buffer);
    return static_cast<int>(passphrase.size());
}

using DecoderHandle = Handle<OSSL_DECODER_CTX, OSSL_DECODER_CTX_free>;

/// Unencrypted PKCS#8, which says what kind of key it holds: told so, OpenSSL 3.0 takes a third of
/// the time that EVP_PKCS82PKEY_ex() takes, and a ninth of what it takes to try all forms.
KeyHandle keyFromPkcs8(QByteArrayView text, base::Secret &passphrase)
{
    unsigned char *der = nullptr;
    long size = 0;
    if (PEM_bytes_read_bio_secmem(&der, &size, nullptr, PEM_STRING_PKCS8INF, bioOver(text).get(),
                                  givePassphrase, &passphrase) != 1)
        return {};
    const unsigned char *at = der;
    const KeyInfoHandle info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, size));
    const ASN1_OBJECT *algorithm = nullptr;
    std::array<char, 80> kind{}; // dotted numbers
    EVP_PKEY *key = nullptr;
    if (info && PKCS8_pkey_get0(&algorithm, nullptr, nullptr, nullptr, info.get()) == 1 &&
        OBJ_obj2txt(kind.data(), kind.size(), algorithm, 1) > 0) {
        const DecoderHandle decoder(OSSL_DECODER_CTX_new_for_pkey(
            &key, "DER", "PrivateKeyInfo", kind.data(), EVP_PKEY_KEYPAIR, library(), nullptr));
        at = der;
        auto left = static_cast<std::size_t>(size);
        static_cast<void>(decoder && OSSL_DECODER_from_data(decoder.get(), &at, &left));
    }
    OPENSSL_secure_clear_free(der, static_cast<std::size_t>(size));
    return KeyHandle(key);
}

KeyHandle keyFromPem(const PemBlock &block, const base::Secret &passphrase)
{
    auto &given = const_cast<base::Secret &>(passphrase); // OpenSSL's callback takes no const
    if (block.label == PEM_STRING_PKCS8INF)
        return keyFromPkcs8(block.text, given);
    return KeyHandle(PEM_read_bio_PrivateKey_ex(bioOver(block.text).get(), nullptr, givePassphrase,
                                                &given, library(), nullptr));
}

} // namespace

CertificateHandle certificateFromDer(QByteArrayView der)
{
    X509 *fresh = X509_new_ex(library(), nullptr);
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    const bool read = d2i_X509(&fresh, &bytes, static_cast<long>(der.size()));
    CertificateHandle certificate(fresh);
    return read ? std::move(certificate) : CertificateHandle();
}

base::Result<std::vector<CertificateHandle>> readCertificates(QByteArrayView text,
                                                              const QString &origin)
{
    std::vector<CertificateHandle> certificates;
    if (looksLikeDer(text)) {
        certificates.push_back(certificateFromDer(text));
        if (!certificates.front())
            return nothing(origin);
        return certificates;
    }
    const auto blocks = splitPem(text, origin);
    if (!blocks)
        return tl::make_unexpected(blocks.error());
    for (const PemBlock &block : *blocks) {
        if (!block.isCertificate())
            continue;
        if (certificates.size() == mostCertificates)
            return base::fail(Code::FileTooLarge,
                              {origin, u"%1 certificates"_s.arg(mostCertificates)});
        certificates.push_back(certificateFromPem(block.text));
        if (!certificates.back())
            return broken(origin, block.line);
    }
    if (!certificates.empty())
        return certificates;
    if (std::ranges::any_of(*blocks, &PemBlock::isEncrypted))
        return base::fail(Code::KeyEncrypted, {origin});
    return nothing(origin);
}

base::Result<KeyHandle> readPrivateKey(QByteArrayView pem, const QString &origin,
                                       const base::Secret &passphrase)
{
    const auto blocks = splitPem(pem, origin);
    if (!blocks)
        return tl::make_unexpected(blocks.error());
    const auto block = std::ranges::find_if(*blocks, &PemBlock::isPrivateKey);
    if (block == blocks->end())
        return nothing(origin);
    if (block->isEncrypted() && passphrase.isEmpty())
        return base::fail(Code::KeyEncrypted, {origin});
    if (const long rounds = lockRounds(block->text); rounds > mostLockRounds)
        return base::fail(Code::KeyLockTooSlow, {origin, QString::number(rounds)});
    KeyHandle key = keyFromPem(*block, passphrase);
    if (!key && block->isEncrypted())
        return base::fail(Code::PassphraseWrong, {origin}, drainErrors());
    if (!key)
        return broken(origin, block->line);
    return key;
}

base::Result<RequestHandle> readRequest(QByteArrayView text, const QString &origin)
{
    RequestHandle request;
    int line = 1;
    if (looksLikeDer(text)) {
        request = requestFromDer(text);
    } else {
        const auto blocks = splitPem(text, origin);
        if (!blocks)
            return tl::make_unexpected(blocks.error());
        const auto block = std::ranges::find_if(*blocks, &PemBlock::isRequest);
        if (block == blocks->end())
            return nothing(origin);
        line = block->line;
        request = requestFromPem(block->text);
    }
    if (!request)
        return broken(origin, line);
    return request;
}

QByteArray contentOf(const BioHandle &memory)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

} // namespace pki
