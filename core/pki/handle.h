#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace pki {

/// Owner of an OpenSSL object; borrowers take `X509 &` or `const X509 *`. No `*_free` anywhere else.
template<auto Free> struct Releaser {
    template<typename T> void operator()(T *handle) const noexcept { Free(handle); }
};
template<typename T, auto Free> using Handle = std::unique_ptr<T, Releaser<Free>>;

using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using KeyContextHandle = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using CertificateHandle = Handle<X509, X509_free>;
using RequestHandle = Handle<X509_REQ, X509_REQ_free>;
using BioHandle = Handle<BIO, BIO_free_all>;
using NameHandle = Handle<X509_NAME, X509_NAME_free>;
using ExtensionHandle = Handle<X509_EXTENSION, X509_EXTENSION_free>;
using StoreHandle = Handle<X509_STORE, X509_STORE_free>;
using StoreContextHandle = Handle<X509_STORE_CTX, X509_STORE_CTX_free>;

inline void freeChain(STACK_OF(X509) *chain)
{
    sk_X509_pop_free(chain, X509_free);
}
using ChainHandle = Handle<STACK_OF(X509), freeChain>;

} // namespace pki
