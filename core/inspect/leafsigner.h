#pragma once

#include "core/bundle/leaf.h"
#include "core/inspect/repair.h"
#include "core/pki/issue.h"

namespace inspect {

/// Signs what takes the place of a flawed or lost certificate, keeping its names, subject and
/// duration as far as they can work.
/// What it is made of has to outlive it.
class LeafSigner
{
public:
    /// `stem`: "server", "client" or that of a named client.
    LeafSigner(const QString &stem, const RepairRequest &request, const pki::Authority &authority,
               const Report &report);

    /// Signs and judges. `earlier` is what the certificate said; none when nothing tells it. One
    /// that would be called like its CA gets a unit of its own. The errors of core/pki.
    [[nodiscard]] base::Result<bundle::Leaf>
    sign(const std::optional<pki::CertificateView> &earlier, const pki::PrivateKey &key) const;

private:
    using Earlier = std::optional<pki::CertificateView>;

    [[nodiscard]] int daysAfter(const Earlier &earlier) const;
    [[nodiscard]] pki::Profile profileAfter(const Earlier &earlier) const;
    void dropAddedOutside(const pki::CertificateView &earlier, pki::Profile &wanted) const;
    [[nodiscard]] QList<pki::CertificateView> roots() const;

    QString m_stem;
    const RepairRequest &m_request;
    const pki::Authority &m_authority;
    const Report &m_report;
};

} // namespace inspect
