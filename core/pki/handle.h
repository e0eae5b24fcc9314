#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace pki {

/// Owner of an OpenSSL object; borrowers take `X509 &` or `const X509 *`. No `*_free` anywhere
/// else.
template<auto Free> struct Releaser
{
    template<typename T> void operator()(T *handle) const noexcept { Free(handle); }
};
template<typename T, auto Free> using Handle = std::unique_ptr<T, Releaser<Free>>;

using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using KeyInfoHandle = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using KeyContextHandle = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using CertificateHandle = Handle<X509, X509_free>;
using RequestHandle = Handle<X509_REQ, X509_REQ_free>;
using BioHandle = Handle<BIO, BIO_free_all>;
using AltNamesHandle = Handle<GENERAL_NAMES, GENERAL_NAMES_free>;
using AltNameHandle = Handle<GENERAL_NAME, GENERAL_NAME_free>;
using BasicConstraintsHandle = Handle<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free>;
using KeyUsageHandle = Handle<ASN1_BIT_STRING, ASN1_BIT_STRING_free>;
using PurposesHandle = Handle<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>;
using AuthorityKeyIdHandle = Handle<AUTHORITY_KEYID, AUTHORITY_KEYID_free>;
using StringHandle = Handle<ASN1_STRING, ASN1_STRING_free>;
using OctetStringHandle = Handle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>;
using IntegerHandle = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;
using TimeHandle = Handle<ASN1_TIME, ASN1_TIME_free>;
using NameHandle = Handle<X509_NAME, X509_NAME_free>;
using ExtensionHandle = Handle<X509_EXTENSION, X509_EXTENSION_free>;
using VerifyParameterHandle = Handle<X509_VERIFY_PARAM, X509_VERIFY_PARAM_free>;
using StoreHandle = Handle<X509_STORE, X509_STORE_free>;
using StoreContextHandle = Handle<X509_STORE_CTX, X509_STORE_CTX_free>;

/// Bytes that OpenSSL allocated.
inline void freeOctets(unsigned char *octets)
{
    OPENSSL_free(octets);
}
using OctetsHandle = Handle<unsigned char, freeOctets>;

inline void freeChain(STACK_OF(X509) * chain)
{
    sk_X509_pop_free(chain, X509_free);
}
using ChainHandle = Handle<STACK_OF(X509), freeChain>;

inline void freeExtensions(STACK_OF(X509_EXTENSION) * extensions)
{
    sk_X509_EXTENSION_pop_free(extensions, X509_EXTENSION_free);
}
using ExtensionListHandle = Handle<STACK_OF(X509_EXTENSION), freeExtensions>;

} // namespace pki
