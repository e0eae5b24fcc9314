#pragma once

#include "core/base/secret.h"
#include "core/pki/certificateview.h"

#include <memory>

struct evp_pkey_st; // OpenSSL's EVP_PKEY, opaque to everybody outside this folder

namespace pki {

/// Owns one private key. Move-only; OpenSSL wipes it when it goes. Never printed, never implicitly
/// copied.
class PrivateKey
{
public:
    PrivateKey() = default;
    explicit PrivateKey(evp_pkey_st *owned);

    [[nodiscard]] bool isEmpty() const { return !m_key; }
    [[nodiscard]] evp_pkey_st *get() const { return m_key.get(); }
    [[nodiscard]] KeyFacts facts() const;

    /// Unencrypted PKCS#8 ("BEGIN PRIVATE KEY"): the one form that Milvus and Java both read. Empty
    /// on failure.
    [[nodiscard]] base::Secret pem() const;

    /// PKCS#8 under a passphrase ("BEGIN ENCRYPTED PRIVATE KEY"): PBES2 with AES-256-CBC and
    /// PBKDF2-HMAC-SHA256, 600 000 iterations, fresh salt (RFC 8018; about 0.2 s). For ca.key only:
    /// Milvus reads no such key. The passphrase has passed checkNewPassphrase(). Empty on failure.
    [[nodiscard]] base::Secret encryptedPem(const base::Secret &passphrase) const;

private:
    struct Free
    {
        void operator()(evp_pkey_st *key) const noexcept;
    };
    std::unique_ptr<evp_pkey_st, Free> m_key;
};

/// The private key of a DER file: PKCS#8, PKCS#1 or SEC1, not under a passphrase;
/// NothingRecognised otherwise.
base::Result<PrivateKey> parseDerKey(QByteArrayView der, const QString &origin);

/// The first private key of a PEM text: PKCS#8, PKCS#1 or SEC1, plain or under a passphrase.
/// KeyEncrypted when it needs one and none is given, PassphraseWrong when that does not open it,
/// KeyLockTooSlow when trying would take too long, PemBroken or NothingRecognised otherwise. Never
/// asks.
base::Result<PrivateKey> parsePrivateKey(QByteArrayView pem, const QString &origin,
                                         const base::Secret &passphrase = base::Secret());

/// PassphraseTooLong for one with which the key could not be opened again: OpenSSL's programs and
/// ours read 1023 bytes.
base::Result<> checkNewPassphrase(const base::Secret &passphrase);

} // namespace pki
