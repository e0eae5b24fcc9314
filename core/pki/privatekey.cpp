#include "core/pki/privatekey.h"

#include "core/pki/keylock.h"
#include "core/pki/library.h"
#include "core/pki/pemread.h"
#include "core/pki/publickey.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace pki {

namespace {

using AlgorithmHandle = Handle<X509_ALGOR, X509_ALGOR_free>;
using LockedKeyHandle = Handle<X509_SIG, X509_SIG_free>;

} // namespace

PrivateKey::PrivateKey(evp_pkey_st *owned)
    : m_key(owned)
{}

void PrivateKey::Free::operator()(evp_pkey_st *key) const noexcept
{
    const KeyHandle owner(key);
}

KeyFacts PrivateKey::facts() const
{
    return m_key ? PublicKey(*m_key).facts() : KeyFacts();
}

base::Secret PrivateKey::pem() const
{
    // This kind of BIO wipes its memory whenever it grows and when it goes.
    const BioHandle memory(BIO_new(BIO_s_secmem()));
    if (!m_key || !memory ||
        PEM_write_bio_PKCS8PrivateKey(memory.get(), m_key.get(), nullptr, nullptr, 0, nullptr,
                                      nullptr) != 1) {
        static_cast<void>(drainErrors());
        return {};
    }
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return base::Secret(QByteArrayView(bytes, static_cast<qsizetype>(size)));
}

base::Secret PrivateKey::encryptedPem(const base::Secret &passphrase) const
{
    constexpr int saltSize = 16;
    const BioHandle memory(BIO_new(BIO_s_mem())); // nothing secret reaches it
    const KeyInfoHandle info(m_key ? EVP_PKEY2PKCS8(m_key.get()) : nullptr);
    AlgorithmHandle scheme(PKCS5_pbe2_set_iv_ex(EVP_aes_256_cbc(), usualLockRounds, nullptr,
                                                saltSize, nullptr, NID_hmacWithSHA256, library()));
    const QByteArrayView password = passphrase.view();
    if (!memory || !info || !scheme || password.isEmpty())
        return {};
    const LockedKeyHandle locked(PKCS8_set0_pbe_ex(password.data(),
                                                   static_cast<int>(password.size()), info.get(),
                                                   scheme.get(), library(), nullptr));
    if (locked)
        static_cast<void>(scheme.release()); // the locked key owns it now
    if (!locked || PEM_write_bio_PKCS8(memory.get(), locked.get()) != 1) {
        static_cast<void>(drainErrors());
        return {};
    }
    return base::Secret(contentOf(memory));
}

base::Result<PrivateKey> parsePrivateKey(QByteArrayView pem, const QString &origin,
                                         const base::Secret &passphrase)
{
    auto key = readPrivateKey(pem, origin, passphrase);
    if (!key)
        return tl::make_unexpected(key.error());
    return PrivateKey(key->release());
}

base::Result<> checkNewPassphrase(const base::Secret &passphrase)
{
    constexpr qsizetype mostBytes = 1023;
    if (passphrase.view().size() <= mostBytes)
        return {};
    return base::fail(base::Code::PassphraseTooLong, {QString::number(mostBytes)});
}

base::Result<PrivateKey> parseDerKey(QByteArrayView der, const QString &origin)
{
    constexpr char sequence = 0x30;
    const auto *octets = reinterpret_cast<const unsigned char *>(der.data());
    KeyHandle key(der.startsWith(sequence)
                      ? d2i_AutoPrivateKey_ex(nullptr, &octets, static_cast<long>(der.size()),
                                              library(), nullptr)
                      : nullptr);
    static_cast<void>(drainErrors());
    if (!key)
        return base::fail(base::Code::NothingRecognised, {origin});
    return PrivateKey(key.release());
}

} // namespace pki
