#include "core/inspect/signatures.h"

#include "core/bundle/files.h"
#include "core/pki/verify.h"

#include <algorithm>
#include <iterator>

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

Authorities allAuthorities(const QList<Object> &objects)
{
    Authorities all;
    for (const Object &object : objects)
        if (isAuthority(object))
            all.append(&object);
    return all;
}

bool isRoot(const Object *ca)
{
    return ca->certificate->selfIssued;
}

bool isTrustedByName(const Object *ca)
{
    return ca->file == bundle::fileName(bundle::File::CaCertificate);
}

/// The given ones and all that lead to one of them.
Authorities withThoseBelow(Authorities good, const Authorities &all)
{
    qsizetype before = 0;
    while (good.size() > before) {
        before = good.size();
        for (const Object *ca : all)
            if (!isRoot(ca) && !good.contains(ca) && isSignedByOne(*ca->certificate, good))
                good.append(ca);
    }
    return good;
}

} // namespace

Authorities trustAnchors(const QList<Object> &objects)
{
    const Authorities all = allAuthorities(objects);
    Authorities named;
    std::ranges::copy_if(all, std::back_inserter(named), isTrustedByName);
    return named.isEmpty() ? all : named;
}

bool leadsTo(const pki::CertificateView &certificate, const pki::CertificateView &root,
             const QList<Object> &objects)
{
    const Authorities all = allAuthorities(objects);
    Authorities good;
    std::ranges::copy_if(all, std::back_inserter(good),
                         [&root](const Object *ca) { return ca->certificate->der == root.der; });
    return isSignedByOne(certificate, withThoseBelow(good, all));
}

void markSigned(QList<Object> &objects)
{
    objects.detach(); // else the first change would leave the pointers behind
    const Authorities authorities = withThoseBelow(trustAnchors(objects), allAuthorities(objects));
    for (Object &object : objects) {
        if (!object.certificate)
            continue;
        const pki::CertificateView &certificate = *object.certificate;
        object.signedByCa = isSignedByOne(certificate, authorities) ||
                            (certificate.selfIssued && signs(certificate, certificate));
    }
}

Links::Links(const QList<Object> &objects)
    : m_all(allAuthorities(objects))
{
    const Authorities anchors = trustAnchors(objects);
    std::ranges::copy_if(anchors, std::back_inserter(m_trusted), isRoot);
    if (m_trusted.isEmpty()) // most SDKs take what is in ca.pem for the top
        std::ranges::copy_if(anchors, std::back_inserter(m_trusted), isTrustedByName);
    Authorities beside;
    std::ranges::copy_if(m_all, std::back_inserter(beside), [this](const Object *ca) {
        return std::ranges::find(m_trusted, ca->path, &Object::path) != m_trusted.end();
    });
    m_trusted = withThoseBelow(m_trusted, beside);
    m_leading = withThoseBelow(m_trusted, m_all);
}

Authorities Links::chainOf(const Object &leaf) const
{
    Authorities chain;
    const Object *last = &leaf;
    while (!isSignedByOne(*last->certificate, m_trusted)) {
        const Object *next = nullptr;
        for (const Object *ca : m_leading)
            if ((!next || (next->path != leaf.path && ca->path == leaf.path)) &&
                !chain.contains(ca) && signs(*ca->certificate, *last->certificate))
                next = ca;
        if (!next)
            return {};
        chain.append(next);
        last = next;
    }
    return chain;
}

Authorities Links::missingIn(const Object &leaf) const
{
    Authorities missing;
    if (m_leading.size() > m_trusted.size())
        missing = chainOf(leaf);
    missing.removeIf([&leaf](const Object *ca) { return ca->path == leaf.path; });
    return missing;
}

Authorities Links::seenWith(const Object &leaf) const
{
    Authorities seen = m_trusted + missingIn(leaf);
    std::ranges::copy_if(m_all, std::back_inserter(seen),
                         [&leaf](const Object *ca) { return ca->path == leaf.path; });
    seen.removeIf(isRoot);
    return seen;
}

} // namespace inspect
