#include "core/pki/extensions.h"

#include "core/pki/altnames.h"

#include <openssl/sha.h>

#include <array>

namespace pki {

namespace {

/// Collects extensions; remembers whether every step went well.
class Extensions
{
public:
    void add(int nid, void *value, bool critical)
    {
        STACK_OF(X509_EXTENSION) *list = m_list.release();
        m_good = m_good && value &&
                 X509V3_add1_i2d(&list, nid, value, critical ? 1 : 0, X509V3_ADD_APPEND) == 1;
        m_list.reset(list);
    }
    ExtensionListHandle take() { return m_good ? std::move(m_list) : ExtensionListHandle(); }

private:
    ExtensionListHandle m_list;
    bool m_good = true;
};

void addBasicConstraints(Extensions &extensions, Role role)
{
    const BasicConstraintsHandle constraints(BASIC_CONSTRAINTS_new());
    if (constraints && role == Role::Ca) {
        constraints->ca = 0xff; // DER's TRUE
        constraints->pathlen = ASN1_INTEGER_new();
        ASN1_INTEGER_set(constraints->pathlen, 0);
    }
    extensions.add(NID_basic_constraints, constraints.get(), true);
}

/// Bits of RFC 5280 4.2.1.3 by role and key.
void addKeyUsage(Extensions &extensions, Role role, const EVP_PKEY &key)
{
    constexpr int digitalSignature = 0;
    constexpr int keyEncipherment = 2;
    constexpr int keyCertSign = 5;
    constexpr int crlSign = 6;
    const KeyUsageHandle usage(ASN1_BIT_STRING_new());
    const auto set = [&usage](int bit) { ASN1_BIT_STRING_set_bit(usage.get(), bit, 1); };
    if (role == Role::Ca) {
        set(keyCertSign);
        set(crlSign);
    } else {
        set(digitalSignature);
    }
    // Only for RSA key transport of TLS 1.2, which a client's key never does.
    if (role == Role::Server && EVP_PKEY_get_base_id(&key) == EVP_PKEY_RSA)
        set(keyEncipherment);
    extensions.add(NID_key_usage, usage.get(), true);
}

void addPurpose(Extensions &extensions, Role role)
{
    if (role == Role::Ca)
        return;
    const PurposesHandle purposes(EXTENDED_KEY_USAGE_new());
    ASN1_OBJECT *purpose = OBJ_nid2obj(role == Role::Server ? NID_server_auth : NID_client_auth);
    if (purposes && sk_ASN1_OBJECT_push(purposes.get(), purpose) > 0)
        extensions.add(NID_ext_key_usage, purposes.get(), false);
    else
        extensions.add(NID_ext_key_usage, nullptr, false);
}

void addNames(Extensions &extensions, const Profile &profile)
{
    if (profile.names.isEmpty())
        return;
    constexpr qsizetype emptySequence = 2;
    const bool subjectEmpty = profile.subjectDer.isEmpty()
                                  ? profile.subject == plan::Subject()
                                  : profile.subjectDer.size() <= emptySequence;
    extensions.add(NID_subject_alt_name, makeAltNames(profile.names).get(), subjectEmpty);
}

/// SHA-1 of the key bits: an identifier, not a protection (RFC 5280 4.2.1.2 method 1).
OctetStringHandle keyIdOf(const X509 &certificate)
{
    const ASN1_BIT_STRING *bits = X509_get0_pubkey_bitstr(&certificate);
    std::array<unsigned char, SHA_DIGEST_LENGTH> digest = {};
    OctetStringHandle id(ASN1_OCTET_STRING_new());
    if (!bits || !id ||
        !SHA1(ASN1_STRING_get0_data(bits), static_cast<std::size_t>(ASN1_STRING_length(bits)),
              digest.data()) ||
        ASN1_OCTET_STRING_set(id.get(), digest.data(), SHA_DIGEST_LENGTH) != 1)
        return {};
    return id;
}

/// The key id only: with issuer and serial it would break when the CA is renewed with the same key.
void addAuthorityKeyId(Extensions &extensions, const X509 &issuer)
{
    const AuthorityKeyIdHandle authority(AUTHORITY_KEYID_new());
    // Reads (and caches) the extension of the issuer.
    const ASN1_OCTET_STRING *id = X509_get0_subject_key_id(const_cast<X509 *>(&issuer));
    if (authority && id)
        authority->keyid = ASN1_OCTET_STRING_dup(id);
    extensions.add(NID_authority_key_identifier,
                   authority && authority->keyid ? authority.get() : nullptr, false);
}

} // namespace

ExtensionListHandle requestExtensions(const Profile &profile, const EVP_PKEY &key)
{
    Extensions extensions;
    addKeyUsage(extensions, profile.role, key);
    addPurpose(extensions, profile.role);
    addNames(extensions, profile);
    return extensions.take();
}

ExtensionListHandle certificateExtensions(const Profile &profile, const X509 &certificate,
                                          const EVP_PKEY &key, const X509 *issuer)
{
    Extensions extensions;
    addBasicConstraints(extensions, profile.role);
    addKeyUsage(extensions, profile.role, key);
    addPurpose(extensions, profile.role);
    extensions.add(NID_subject_key_identifier, keyIdOf(certificate).get(), false);
    if (issuer)
        addAuthorityKeyId(extensions, *issuer);
    addNames(extensions, profile);
    return extensions.take();
}

} // namespace pki
