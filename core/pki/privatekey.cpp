#include "core/pki/privatekey.h"

#include "core/pki/keyread.h"
#include "core/pki/library.h"
#include "core/pki/pemread.h"

#include <openssl/pem.h>

namespace pki {

PrivateKey::PrivateKey(evp_pkey_st *owned)
    : m_key(owned)
{}

void PrivateKey::Free::operator()(evp_pkey_st *key) const noexcept
{
    const KeyHandle owner(key);
}

KeyFacts PrivateKey::facts() const
{
    return m_key ? readKey(*m_key) : KeyFacts();
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

base::Result<PrivateKey> parsePrivateKey(QByteArrayView pem, const QString &origin)
{
    auto key = readPrivateKey(pem, origin);
    if (!key)
        return tl::make_unexpected(key.error());
    return PrivateKey(key->release());
}

} // namespace pki
