#include "core/inspect/leafsigner.h"

#include "core/base/clock.h"
#include "core/inspect/checks.h"
#include "core/inspect/remedy.h"
#include "core/pki/calimits.h"
#include "core/pki/keyview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

LeafSigner::LeafSigner(const QString &stem, const RepairRequest &request,
                       const pki::Authority &authority, const Report &report)
    : m_stem(stem)
    , m_request(request)
    , m_authority(authority)
    , m_report(report)
{}

/// As before where nothing is asked for, unless that was too long or would soon be over again.
int LeafSigner::daysAfter(const Earlier &earlier) const
{
    if (m_request.days > 0)
        return m_request.days;
    const bool isKnown = earlier && earlier->notAfter.isValid();
    const int before = isKnown ? pki::daysOf(*earlier) : 0;
    return before >= warnDays && before <= plan::appleLeafDays ? before
                                                               : plan::Validity().serverDays;
}

pki::Profile LeafSigner::profileAfter(const Earlier &earlier) const
{
    const bool isServer = m_stem == u"server";
    const pki::CertificateView *const old = earlier ? &*earlier : nullptr;
    const pki::CertificateView &ca = m_authority.certificate;
    plan::Plan plan = isServer ? mendedServer(old, ca, m_request.moreNames) : mendedClient(old, ca);
    if (m_stem.startsWith(u"client-") && plan.clientName == plan::Plan().clientName)
        plan.clientName = m_stem.section(u'-', 1);
    plan.validity.serverDays = plan.validity.clientDays = daysAfter(earlier);
    pki::Profile profile = isServer ? pki::serverProfile(plan, base::now(), ca)
                                    : pki::clientProfile(plan, base::now(), ca);
    if (const auto kept = old ? pki::clientNamesOf(*old, ca) : QList<plan::SubjectAltName>();
        !isServer && !kept.isEmpty())
        profile.names = kept;
    const bool hasMore =
        !profile.subject.organization.isEmpty() || !profile.subject.organizationalUnit.isEmpty();
    if (profile.subject.commonName == ca.commonName() && hasMore)
        profile.subject.commonName.clear(); // the names are in the SAN anyway
    return profile;
}

/// Names that were to be added although nobody asked, as far as the CA may not vouch for them.
void LeafSigner::dropAddedOutside(const pki::CertificateView &earlier, pki::Profile &wanted) const
{
    const auto isAdded = [&](const plan::SubjectAltName &name) {
        return !m_request.moreNames.contains(name) && !earlier.names.contains(name);
    };
    for (qsizetype at = wanted.names.size() - 1; at >= 0; --at) {
        pki::Profile alone = wanted;
        alone.names = {wanted.names[at]};
        if (isAdded(wanted.names[at]) &&
            !pki::checkLimits(m_authority.certificate, alone, m_authority.path))
            wanted.names.removeAt(at);
    }
}

base::Result<bundle::Leaf> LeafSigner::sign(const Earlier &earlier,
                                            const pki::PrivateKey &key) const
{
    pki::Profile wanted = profileAfter(earlier);
    if (earlier)
        dropAddedOutside(*earlier, wanted);
    const pki::Issuer issuer(m_authority);
    auto leaf = bundle::makeLeaf(m_stem, wanted, key, issuer);
    if (!leaf && leaf.error().code == base::Code::SubjectEqualsCa) {
        wanted.subject.organizationalUnit = m_stem;
        leaf = bundle::makeLeaf(m_stem, wanted, key, issuer);
    }
    if (!leaf)
        return leaf;
    // Flaws of the CA are told on their own.
    if (const auto good = bundle::checkLeaf(*leaf, {roots(), false}); !good)
        return tl::make_unexpected(good.error());
    return leaf;
}

/// The authority that signs and, when it is not a root, those above it.
QList<pki::CertificateView> LeafSigner::roots() const
{
    QList<pki::CertificateView> roots = {m_authority.certificate};
    for (const Object &object : m_report.objects)
        if (object.certificate && object.role == Role::Ca &&
            !pki::samePublicKey(object.certificate->key, m_authority.certificate.key))
            roots << *object.certificate;
    return roots;
}

} // namespace inspect
