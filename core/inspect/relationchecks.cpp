#include "core/inspect/checks.h"
#include "core/inspect/finding.h"
#include "core/pki/keyview.h"

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

/// The first certificate of its file: the one that Milvus pairs with the key.
bool leadsItsFile(const Object &object, const QList<Object> &objects)
{
    const auto first = std::ranges::find_if(objects, [&object](const Object &other) {
        return other.certificate && other.path == object.path;
    });
    return &*first == &object;
}

bool laterOneMatches(const Object &lead, const pki::KeyFacts &key, const QList<Object> &objects)
{
    return std::ranges::any_of(objects, [&](const Object &other) {
        return other.certificate && other.path == lead.path &&
               pki::samePublicKey(other.certificate->key, key);
    });
}

/// The key that belongs beside a certificate by its name, else the only key there is.
const Object *keyBeside(const Object &certificate, const QList<Object> &objects)
{
    const Object *only = nullptr;
    int keys = 0;
    int leads = 0;
    for (const Object &other : objects) {
        if (other.certificate && leadsItsFile(other, objects))
            leads += other.role == Role::Ca && certificate.role != Role::Ca ? 0 : 1;
        if (other.kind != Kind::PrivateKey || !other.key)
            continue;
        if (stemOf(other) == stemOf(certificate))
            return &other;
        only = &other;
        ++keys;
    }
    return keys == 1 && leads == 1 && only->matches.isEmpty() ? only : nullptr;
}

void checkKeyOf(const Object &object, const QList<Object> &objects, Findings &findings)
{
    const Object *key = keyBeside(object, objects);
    if (!key || pki::samePublicKey(object.certificate->key, *key->key))
        return;
    if (laterOneMatches(object, *key->key, objects))
        findings.append(about(object, Severity::Problem, Code::ChainOrder));
    else
        findings.append(about(object, Severity::Problem, Code::KeyMismatch, {key->file}));
}

bool sharesCommonName(const pki::CertificateView &leaf, const pki::CertificateView &ca)
{
    return !leaf.commonName().isEmpty() && leaf.commonName() == ca.commonName() &&
           leaf.issuerDer == ca.subjectDer;
}

void checkAuthorityOf(const Object &leaf, const QList<Object> &authorities, Findings &findings)
{
    if (authorities.isEmpty())
        return;
    const pki::CertificateView &certificate = *leaf.certificate;
    if (!leaf.signedByCa)
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

void checkCounted(const Object &one, const QList<Object> &objects, Findings &findings)
{
    const auto follower = std::ranges::find_if(objects, [&one](const Object &other) {
        return one.certificate && other.certificate &&
               other.certificate->issuerDer == one.certificate->issuerDer &&
               other.certificate->serial == nextNumber(one.certificate->serial);
    });
    if (follower != objects.end())
        findings.append(about(one, Severity::Note, Code::SerialNext, {follower->file}));
}

void checkSerials(const QList<Object> &objects, Findings &findings)
{
    for (const Object &object : objects)
        checkCounted(object, objects, findings);
    for (qsizetype at = 0; at < objects.size(); ++at) {
        const auto &one = objects[at].certificate;
        const auto earlier = objects.first(at);
        const auto twin = std::ranges::find_if(earlier, [&one](const Object &other) {
            return one && other.certificate && other.certificate->der != one->der &&
                   other.certificate->serial == one->serial &&
                   other.certificate->issuerDer == one->issuerDer;
        });
        if (twin != earlier.end())
            findings.append(
                about(objects[at], Severity::Warning, Code::SerialShared, {twin->file}));
    }
}

} // namespace

Findings checkRelations(const QList<Object> &objects)
{
    QList<Object> authorities;
    std::ranges::copy_if(objects, std::back_inserter(authorities), [](const Object &object) {
        return object.certificate && object.role == Role::Ca;
    });
    Findings findings;
    for (const Object &object : objects) {
        if (object.certificate && leadsItsFile(object, objects))
            checkKeyOf(object, objects, findings);
        if (isLeaf(object))
            checkAuthorityOf(object, authorities, findings);
    }
    checkSerials(objects, findings);
    return findings;
}

} // namespace inspect
