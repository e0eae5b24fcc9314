#include "core/bundle/files.h"
#include "core/inspect/checks.h"
#include "core/inspect/collect.h"
#include "core/inspect/finding.h"
#include "core/inspect/objectindex.h"
#include "core/inspect/signatures.h"
#include "core/pki/keyview.h"
#include "core/pki/verify.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using base::Severity;

bool isLeaf(const Object &object)
{
    return object.certificate && (object.role == Role::Server || object.role == Role::Client);
}

/// "/x/server" of "/x/server.pem" and of mkcert's "/x/server-key.pem".
QString stemOf(const Object &object)
{
    QString stem =
        object.path.chopped(object.file.size()) + QFileInfo(object.file).completeBaseName();
    if (object.kind == Kind::PrivateKey && stem.endsWith(u"-key"))
        stem.chop(4);
    return stem;
}

/// Which keys there are, and how many certificates they could belong to.
class KeyRing
{
public:
    KeyRing(const QList<Object> &objects, const ObjectIndex &all)
    {
        for (const Object &object : objects) {
            if (object.certificate && all.leaderOf(object.path) == &object)
                ++(object.role == Role::Ca ? m_authorities : m_leaves);
            if (object.kind != Kind::PrivateKey || !object.key)
                continue;
            if (const QString stem = stemOf(object); !m_byStem.contains(stem))
                m_byStem[stem] = &object;
            m_only = ++m_keys == 1 ? &object : nullptr;
        }
    }

    /// The key that belongs beside a certificate by its name, else the only key there is.
    [[nodiscard]] const Object *keyBeside(const Object &certificate) const
    {
        if (const Object *named = m_byStem.value(stemOf(certificate)))
            return named;
        const int leads = m_leaves + (certificate.role == Role::Ca ? m_authorities : 0);
        return m_only && leads == 1 && m_only->matches.isEmpty() ? m_only : nullptr;
    }

private:
    QHash<QString, const Object *> m_byStem;
    const Object *m_only = nullptr;
    int m_keys = 0;
    int m_authorities = 0;
    int m_leaves = 0;
};

/// An authority has to stand behind what it signed, in the same file.
base::Finding comesLater(const Object &ca, const Object &leaf)
{
    base::Finding finding = about(leaf, Severity::Problem, Code::ChainOrder);
    finding.detail = u"%1: %2"_s.arg(ca.file, ca.certificate->commonName());
    return finding;
}

void checkKeyOf(const Object &object, const KeyRing &keys, const ObjectIndex &all,
                Findings &findings)
{
    const Object *key = keys.keyBeside(object);
    if (!key || pki::samePublicKey(object.certificate->key, *key->key))
        return;
    const auto inFile = all.inFile(object.path);
    const auto later = std::ranges::find_if(inFile, [key](const Object *other) {
        return other->certificate && pki::samePublicKey(other->certificate->key, *key->key);
    });
    if (later != inFile.end() && (*later)->role == Role::Ca)
        return; // whom to trust has no order
    if (later != inFile.end())
        findings.append(comesLater(object, object));
    else
        findings.append(about(object, Severity::Problem, Code::KeyMismatch, {key->file}));
}

bool sharesCommonName(const pki::CertificateView &leaf, const pki::CertificateView &ca)
{
    return !leaf.commonName().isEmpty() && leaf.commonName() == ca.commonName() &&
           leaf.issuerDer == ca.subjectDer;
}

/// A server may bring the authority that signed it: whether that leads anywhere the verifier tells.
bool bringsItsAuthority(const Object &leaf, const QList<Object> &authorities)
{
    return leaf.role == Role::Server && std::ranges::any_of(authorities, [&leaf](const Object &ca) {
               return ca.path == leaf.path && pki::isSignedBy(*leaf.certificate, *ca.certificate);
           });
}

/// Whether the authority that it names, by its key too, is here and did not sign this.
bool isDamaged(const pki::CertificateView &certificate, const QList<Object> &authorities)
{
    const QByteArray &wanted = certificate.authorityKeyId;
    return !wanted.isEmpty() &&
           std::ranges::any_of(authorities, [&certificate, &wanted](const Object &ca) {
               return ca.certificate->subjectDer == certificate.issuerDer &&
                      ca.certificate->subjectKeyId == wanted &&
                      !pki::isSignedBy(certificate, *ca.certificate);
           });
}

void checkAuthorityOf(const Object &leaf, const QList<Object> &authorities, Findings &findings)
{
    if (authorities.isEmpty())
        return;
    const pki::CertificateView &certificate = *leaf.certificate;
    if (!leaf.signedByCa && isDamaged(certificate, authorities))
        findings.append(about(leaf, Severity::Problem, Code::SignatureUnfit));
    else if (!leaf.signedByCa && !bringsItsAuthority(leaf, authorities))
        findings.append(
            about(leaf, Severity::Problem, Code::NotSignedByCa, {certificate.issuerCommonName()}));
    for (const Object &ca : authorities) {
        if (ca.certificate->der == certificate.der)
            continue;
        if (ca.certificate->subjectDer == certificate.subjectDer)
            findings.append(about(leaf, Severity::Warning, Code::SubjectSameAsCa));
        else if (sharesCommonName(certificate, *ca.certificate))
            findings.append(
                about(leaf, Severity::Note, Code::CommonNameShared, {certificate.commonName()}));
        const bool isIssuer = ca.certificate->subjectDer == certificate.issuerDer;
        if (leaf.signedByCa && isIssuer && certificate.notAfter > ca.certificate->notAfter)
            findings.append(about(leaf, Severity::Warning, Code::OutlivesCa));
    }
}

/// Whether another file holds the same certificate and what has to follow it: certbot writes
/// cert.pem and fullchain.pem. Of the set each file has to be whole.
bool isWholeElsewhere(const Object &leaf, const ObjectIndex &all, const Links &links)
{
    return !isOfSet(leaf.file) &&
           std::ranges::any_of(all.withKey(leaf.certificate->key), [&](const Object *other) {
               return other->certificate && other->certificate->der == leaf.certificate->der &&
                      links.missingIn(*other).isEmpty();
           });
}

void checkChainOf(const Object &leaf, const ObjectIndex &all, const Links &links,
                  Findings &findings)
{
    const Authorities missing = links.missingIn(leaf);
    if (missing.isEmpty() || isWholeElsewhere(leaf, all, links))
        return;
    for (const Object *ca : missing)
        findings.append(comesLater(*ca, leaf));
}

/// Node and OpenSSL follow a chain to its top, which therefore has to be in ca.pem.
void checkTopOf(const QList<Object> &authorities, Findings &findings)
{
    const QString name = bundle::fileName(bundle::File::CaCertificate);
    const Object *first = nullptr;
    for (const Object &ca : authorities) {
        if (ca.file != name)
            continue;
        if (ca.certificate->selfIssued)
            return;
        if (!first)
            first = &ca;
    }
    if (first)
        findings.append(about(*first, Severity::Problem, Code::CaIsIntermediate,
                              {first->certificate->issuerCommonName()}));
}

/// `number` plus one, big-endian.
QByteArray nextNumber(QByteArray number)
{
    for (qsizetype at = number.size() - 1; at >= 0; --at) {
        const auto sum = static_cast<unsigned char>(number.at(at) + 1);
        number[at] = static_cast<char>(sum);
        if (sum != 0)
            break;
    }
    return number;
}

/// Serial numbers are unique under one issuer.
QByteArray numberOf(const pki::CertificateView &certificate, const QByteArray &serial)
{
    return certificate.issuerDer + '/' + serial;
}

void checkSerials(const QList<Object> &objects, Findings &findings)
{
    QHash<QByteArray, const Object *> all;
    for (const Object &object : objects) {
        if (!object.certificate)
            continue;
        const pki::CertificateView &one = *object.certificate;
        const Object *&first = all[numberOf(one, one.serial)];
        if (!first)
            first = &object;
        else if (first->certificate->der != one.der)
            findings.append(about(object, Severity::Warning, Code::SerialShared, {first->file}));
    }
    for (const Object &object : objects) {
        if (!object.certificate)
            continue;
        const pki::CertificateView &one = *object.certificate;
        const Object *next = all.value(numberOf(one, nextNumber(one.serial)));
        if (!next)
            continue;
        // Of a pair the one that a repair issues anew.
        const auto isIssued = [](const Object &each) { return isLeaf(each) && isOfSet(each.file); };
        const bool isOfNext = !isIssued(object) && isIssued(*next);
        findings.append(about(isOfNext ? *next : object, Severity::Note, Code::SerialNext,
                              {isOfNext ? object.file : next->file}));
    }
}

} // namespace

Findings checkRelations(const QList<Object> &objects)
{
    QList<Object> authorities;
    std::ranges::copy_if(objects, std::back_inserter(authorities), [](const Object &object) {
        return object.certificate && object.role == Role::Ca;
    });
    const ObjectIndex all(objects);
    const KeyRing keys(objects, all);
    const Links links(objects);
    Findings findings;
    for (const Object &object : objects) {
        if (object.certificate && all.leaderOf(object.path) == &object)
            checkKeyOf(object, keys, all, findings);
        if (!isLeaf(object))
            continue;
        checkAuthorityOf(object, authorities, findings);
        checkChainOf(object, all, links, findings);
    }
    checkTopOf(authorities, findings);
    checkSerials(objects, findings);
    return findings;
}

} // namespace inspect
