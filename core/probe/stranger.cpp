#include "core/probe/stranger.h"

#include "core/base/clock.h"
#include "core/pki/generatekey.h"
#include "core/pki/issue.h"

using namespace Qt::StringLiterals;

namespace probe {

namespace {

base::Result<pki::PrivateKey> newKey(const QString &file)
{
    return pki::generateKey(plan::KeyKind::EcP256, file, [] { return false; });
}

plan::Plan planLike(const pki::CertificateView &authority)
{
    plan::Plan plan;
    for (const pki::NameAttribute &attribute : authority.subject) {
        if (attribute.shortName == u"C")
            plan.subject.country = attribute.value;
        else if (attribute.shortName == u"ST")
            plan.subject.state = attribute.value;
        else if (attribute.shortName == u"L")
            plan.subject.locality = attribute.value;
        else if (attribute.shortName == u"O")
            plan.subject.organization = attribute.value;
        else if (attribute.shortName == u"OU")
            plan.subject.organizationalUnit = attribute.value;
        else if (attribute.shortName == u"CN")
            plan.caCommonName = attribute.value;
    }
    plan.clientName = u"stranger"_s;
    return plan;
}

base::Result<Stranger> strangerBy(const plan::Plan &plan)
{
    const QDateTime now = base::now();
    pki::Authority foreign;
    return newKey(u"ca.key"_s)
        .and_then([&](pki::PrivateKey &&key) {
            foreign.key = std::move(key);
            return pki::issueCa(pki::caProfile(plan, now), foreign.key);
        })
        .and_then([&](pki::CertificateView &&certificate) {
            foreign.certificate = std::move(certificate);
            return newKey(u"client.key"_s);
        })
        .and_then([&](pki::PrivateKey &&key) -> base::Result<Stranger> {
            const pki::Profile profile = pki::clientProfile(plan, now, foreign.certificate);
            const auto certificate =
                pki::makeRequest(profile, key).and_then([&](const QByteArray &request) {
                    return pki::issueLeaf(profile, request, foreign);
                });
            if (!certificate)
                return tl::make_unexpected(certificate.error());
            return Stranger{*certificate, std::move(key)};
        });
}

} // namespace

base::Result<Stranger> makeStranger(const pki::CertificateView &authority)
{
    auto namesake = strangerBy(planLike(authority));
    if (namesake)
        return std::move(*namesake);
    plan::Plan plain; // the name of this CA breaks the rules by which ours are made
    plain.clientName = u"stranger"_s;
    return strangerBy(plain);
}

} // namespace probe
