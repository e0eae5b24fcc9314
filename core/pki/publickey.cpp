#include "core/pki/publickey.h"

#include "core/pki/keyread.h"
#include "core/pki/library.h"

#include <QCryptographicHash>

namespace pki {

namespace {

using AlgorithmHandle = Handle<X509_ALGOR, X509_ALGOR_free>;
using BitsHandle = Handle<ASN1_BIT_STRING, ASN1_BIT_STRING_free>;

} // namespace

PublicKey::PublicKey(const EVP_PKEY &key)
    : m_key(key)
{
    unsigned char *der = nullptr;
    m_size = i2d_PUBKEY(&key, &der);
    m_der.reset(der);
}

bool PublicKey::putInto(X509_PUBKEY *info) const
{
    const unsigned char *at = m_der.get();
    long size = 0;
    int tag = 0;
    int tagClass = 0;
    if (m_size <= 0 || !info ||
        (ASN1_get_object(&at, &size, &tag, &tagClass, m_size) & 0x80) != 0) // 0x80: an error
        return false;
    const unsigned char *const end = at + size;
    const AlgorithmHandle algorithm(d2i_X509_ALGOR(nullptr, &at, end - at));
    const BitsHandle bits(d2i_ASN1_BIT_STRING(nullptr, &at, end - at));
    if (!algorithm || !bits)
        return false;
    OctetsHandle octets(static_cast<unsigned char *>(
        OPENSSL_memdup(ASN1_STRING_get0_data(bits.get()),
                       static_cast<std::size_t>(ASN1_STRING_length(bits.get())))));
    X509_ALGOR *own = nullptr;
    if (!octets || X509_PUBKEY_set0_param(info, OBJ_nid2obj(NID_undef), V_ASN1_UNDEF, nullptr,
                                          octets.get(), ASN1_STRING_length(bits.get())) != 1)
        return false;
    static_cast<void>(octets.release()); // `info` owns them now
    return X509_PUBKEY_get0_param(nullptr, nullptr, nullptr, &own, info) == 1 &&
           X509_ALGOR_copy(own, algorithm.get()) == 1;
}

KeyFacts PublicKey::facts() const
{
    KeyFacts facts = factsWithoutDigest(m_key);
    if (m_size > 0)
        facts.spkiSha256 = QCryptographicHash::hash(
            {reinterpret_cast<const char *>(m_der.get()), m_size}, QCryptographicHash::Sha256);
    static_cast<void>(drainErrors());
    return facts;
}

} // namespace pki
