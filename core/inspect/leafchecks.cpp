#include "core/inspect/checks.h"
#include "core/inspect/finding.h"

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using base::Severity;

void checkPurpose(const Object &object, Findings &findings)
{
    const QStringList &purposes = object.certificate->extendedKeyUsage;
    const bool server = purposes.contains(u"serverAuth"_s);
    const bool client = purposes.contains(u"clientAuth"_s);
    if (!object.certificate->hasExtendedKeyUsage)
        findings.append(about(object, Severity::Warning, Code::PurposeAbsent));
    else if (object.role == Role::Server && !server)
        findings.append(about(object, Severity::Problem, Code::PurposeServerMissing));
    else if (object.role == Role::Client && !client)
        findings.append(about(object, Severity::Problem, Code::PurposeClientMissing));
    else if (server && client)
        findings.append(about(object, Severity::Warning, Code::PurposeBoth));
}

void checkUsage(const Object &object, Findings &findings)
{
    const pki::CertificateView &leaf = *object.certificate;
    if (!leaf.hasKeyUsage) {
        findings.append(about(object, Severity::Note, Code::KeyUsageMissing));
        return;
    }
    if (!leaf.keyUsage.contains(u"digitalSignature"_s)) // what TLS 1.3 signs its handshake with
        findings.append(about(object, Severity::Problem, Code::KeyUsageMissing));
    if (leaf.key.algorithm != u"RSA" && leaf.keyUsage.contains(u"keyEncipherment"_s))
        findings.append(about(object, Severity::Note, Code::KeyEnciphermentOnEc));
    if (leaf.keyUsage.contains(u"nonRepudiation"_s))
        findings.append(about(object, Severity::Note, Code::NonRepudiation));
}

} // namespace

Findings checkLeaf(const Object &object)
{
    const pki::CertificateView &leaf = *object.certificate;
    Findings findings;
    if (leaf.isCa)
        findings.append(about(object, Severity::Problem, Code::LeafIsCa));
    if (!leaf.basicConstraintsCritical || (leaf.hasKeyUsage && !leaf.keyUsageCritical))
        findings.append(about(object, Severity::Note, Code::ConstraintsNotCritical));
    checkPurpose(object, findings);
    checkUsage(object, findings);
    findings += checkNames(object);
    if (leaf.authorityKeyId.isEmpty() && !leaf.selfIssued)
        findings.append(about(object, Severity::Warning, Code::AuthorityKeyIdMissing));
    if (leaf.subjectKeyId.isEmpty())
        findings.append(about(object, Severity::Note, Code::SubjectKeyIdMissing));
    return findings;
}

} // namespace inspect
