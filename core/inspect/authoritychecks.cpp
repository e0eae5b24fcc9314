#include "core/inspect/checks.h"
#include "core/inspect/finding.h"

using namespace Qt::StringLiterals;

namespace inspect {

using base::Code;
using base::Severity;

Findings checkAuthority(const Object &object)
{
    const pki::CertificateView &ca = *object.certificate;
    Findings findings;
    if (!ca.isCa)
        findings.append(about(object, Severity::Problem, Code::CaBasicConstraints));
    else if (!ca.basicConstraintsCritical)
        findings.append(about(object, Severity::Warning, Code::ConstraintsNotCritical));
    // Without the extension only strict verifiers object (Python 3.13's default); one that forbids
    // signing stops all.
    if (!ca.hasKeyUsage)
        findings.append(about(object, Severity::Warning, Code::CaKeyUsage));
    else if (!ca.keyUsage.contains(u"keyCertSign"_s))
        findings.append(about(object, Severity::Problem, Code::CaKeyUsage));
    if (ca.subjectKeyId.isEmpty())
        findings.append(about(object, Severity::Warning, Code::SubjectKeyIdMissing));
    // Most verifiers trust a root without looking at its signature; strict ones do look.
    const bool saysItIsOwn = ca.authorityKeyId.isEmpty() || ca.authorityKeyId == ca.subjectKeyId;
    if (ca.selfIssued && !object.signedByCa && saysItIsOwn)
        findings.append(about(object, Severity::Problem, Code::SignatureUnfit));
    if (ca.authorityKeyId.isEmpty() && !ca.selfIssued)
        findings.append(about(object, Severity::Warning, Code::AuthorityKeyIdMissing));
    return findings;
}

} // namespace inspect
