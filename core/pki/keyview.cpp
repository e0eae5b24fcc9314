#include "core/pki/keyview.h"

#include "core/pki/keyread.h"
#include "core/pki/library.h"
#include "core/pki/pemread.h"
#include "core/pki/publickey.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace pki {

namespace {

QString algorithmName(const EVP_PKEY &key)
{
    const QByteArray name(EVP_PKEY_get0_type_name(&key));
    if (name == "ED25519")
        return u"Ed25519"_s;
    if (name == "ED448")
        return u"Ed448"_s;
    return QString::fromLatin1(name);
}

QString curveName(const EVP_PKEY &key)
{
    std::array<char, 80> group = {};
    if (EVP_PKEY_get_id(&key) != EVP_PKEY_EC ||
        EVP_PKEY_get_group_name(&key, group.data(), group.size(), nullptr) != 1)
        return {};
    const char *nist = EC_curve_nid2nist(OBJ_txt2nid(group.data()));
    return QString::fromLatin1(nist ? nist : group.data());
}

QByteArray digestOf(const X509_PUBKEY &info)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(&info, &der);
    if (size <= 0)
        return {};
    const OctetsHandle owner(der);
    return QCryptographicHash::hash({reinterpret_cast<const char *>(der), size},
                                    QCryptographicHash::Sha256);
}

} // namespace

KeyFacts factsWithoutDigest(const EVP_PKEY &key)
{
    KeyFacts facts;
    facts.algorithm = algorithmName(key);
    facts.bits = EVP_PKEY_get_bits(&key);
    facts.curve = curveName(key);
    int isWrittenOut = 0;
    if (facts.algorithm == u"EC" &&
        EVP_PKEY_get_int_param(&key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS,
                               &isWrittenOut) == 1)
        facts.isCurveWrittenOut = isWrittenOut != 0;
    return facts;
}

KeyFacts readKey(const X509_PUBKEY &info)
{
    KeyFacts facts;
    if (const EVP_PKEY *key = X509_PUBKEY_get0(&info)) {
        facts = factsWithoutDigest(*key);
    } else {
        ASN1_OBJECT *algorithm = nullptr;
        X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr, &info);
        const int nid = algorithm ? OBJ_obj2nid(algorithm) : NID_undef;
        facts.algorithm = QString::fromLatin1(OBJ_nid2ln(nid));
        static_cast<void>(drainErrors());
    }
    facts.spkiSha256 = digestOf(info);
    return facts;
}

base::Result<KeyFacts> privateKeyFacts(QByteArrayView pem, const QString &origin,
                                       const base::Secret &passphrase)
{
    const auto key = readPrivateKey(pem, origin, passphrase);
    if (!key)
        return tl::make_unexpected(key.error());
    return PublicKey(**key).facts();
}

std::optional<plan::KeyKind> keyKindOf(const KeyFacts &key)
{
    using plan::KeyKind;
    if (key.algorithm == u"EC")
        return key.curve == u"P-256"   ? std::optional(KeyKind::EcP256)
               : key.curve == u"P-384" ? std::optional(KeyKind::EcP384)
                                       : std::nullopt;
    if (key.algorithm == u"RSA")
        return key.bits == 2048   ? std::optional(KeyKind::Rsa2048)
               : key.bits == 3072 ? std::optional(KeyKind::Rsa3072)
               : key.bits == 4096 ? std::optional(KeyKind::Rsa4096)
                                  : std::nullopt;
    return key.algorithm == u"Ed25519" ? std::optional(KeyKind::Ed25519) : std::nullopt;
}

bool samePublicKey(const KeyFacts &one, const KeyFacts &other)
{
    return !one.spkiSha256.isEmpty() && one.spkiSha256 == other.spkiSha256;
}

} // namespace pki
