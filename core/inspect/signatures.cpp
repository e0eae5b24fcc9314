#include "core/inspect/signatures.h"

#include "core/bundle/files.h"
#include "core/pki/verify.h"

#include <algorithm>

namespace inspect {

namespace {

bool isAuthority(const Object &object)
{
    return object.certificate && object.role == Role::Ca;
}

bool signs(const pki::CertificateView &ca, const pki::CertificateView &certificate)
{
    return ca.subjectDer == certificate.issuerDer && pki::isSignedBy(certificate, ca);
}

bool isSignedByOne(const pki::CertificateView &certificate, const Authorities &authorities)
{
    return std::ranges::any_of(authorities, [&certificate](const Object *ca) {
        return signs(*ca->certificate, certificate);
    });
}

/// The given ones and all authorities that lead to one of them.
Authorities withThoseBelow(Authorities good, const QList<Object> &objects)
{
    qsizetype before = 0;
    while (good.size() > before) {
        before = good.size();
        for (const Object &object : objects)
            if (isAuthority(object) && !object.certificate->selfIssued && !good.contains(&object) &&
                isSignedByOne(*object.certificate, good))
                good.append(&object);
    }
    return good;
}

} // namespace

Authorities trustAnchors(const QList<Object> &objects)
{
    Authorities all;
    Authorities named;
    for (const Object &object : objects) {
        if (!isAuthority(object))
            continue;
        all.append(&object);
        if (object.file == bundle::fileName(bundle::File::CaCertificate))
            named.append(&object);
    }
    const bool hasRoot = std::ranges::any_of(
        named, [](const Object *object) { return object->certificate->selfIssued; });
    return hasRoot ? named : all;
}

bool leadsTo(const pki::CertificateView &certificate, const pki::CertificateView &root,
             const QList<Object> &objects)
{
    Authorities good;
    for (const Object &object : objects)
        if (isAuthority(object) && object.certificate->der == root.der)
            good.append(&object);
    return isSignedByOne(certificate, withThoseBelow(good, objects));
}

void markSigned(QList<Object> &objects)
{
    objects.detach(); // else the first change would leave the pointers behind
    const Authorities authorities = withThoseBelow(trustAnchors(objects), objects);
    for (Object &object : objects) {
        if (!object.certificate)
            continue;
        const pki::CertificateView &certificate = *object.certificate;
        object.signedByCa = isSignedByOne(certificate, authorities) ||
                            (certificate.selfIssued && signs(certificate, certificate));
    }
}

} // namespace inspect
