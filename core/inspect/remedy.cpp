#include "core/inspect/remedy.h"

#include "core/inspect/checks.h"
#include "core/inspect/mojibake.h"
#include "core/inspect/samples.h"
#include "core/plan/hostname.h"
#include "core/plan/ipaddress.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using NameKind = plan::SubjectAltName::Kind;
using Names = QList<plan::SubjectAltName>;

/// About the file or the key, not about what the certificate says.
bool isAboutFile(Code code)
{
    static constexpr std::array codes = {
        Code::KeyInCertificateFile,
        Code::KeyReadableByOthers,
        Code::FileWritableByOthers,
        Code::ChainOrder,
        Code::KeyMismatch,
        Code::NotPem,
        Code::PemBroken,
        Code::SetFileMissing,
        Code::KeyEncrypted,
        Code::KeyKindLimited,
        Code::SetMixed,
        Code::NothingRecognised,
        Code::KeyFormOld,
        Code::KeyWithoutCertificate,
        Code::FileUnreadable,
        Code::ServerOfOtherCa,
    };
    return std::ranges::find(codes, code) != codes.end();
}

/// As a note nothing that a verifier minds: it passes, or somebody wanted it so.
bool isHabit(Code code)
{
    return code == Code::JustIssued || code == Code::AddressesAbsent ||
           code == Code::CommonNameIgnored;
}

bool isAboutSubject(Code code)
{
    return code == Code::SubjectMojibake || code == Code::SubjectRepeated;
}

bool isAboutKey(Code code)
{
    return code == Code::KeyWeak || code == Code::CurveUnsupported ||
           code == Code::KeyKindUnsupported || code == Code::CurveWrittenOut;
}

QList<Code> codesAbout(const Report &report, const QString &file, base::Severity atLeast)
{
    QList<Code> codes;
    for (const base::Finding &finding : report.findings)
        if (finding.where == file && finding.severity >= atLeast && !isAboutFile(finding.code) &&
            !codes.contains(finding.code))
            codes << finding.code;
    return codes;
}

QString fieldOf(const pki::CertificateView &certificate, const QString &field)
{
    for (const pki::NameAttribute &attribute : certificate.subject) {
        if (attribute.shortName != field)
            continue;
        const QString meant = meantText(attribute.value);
        return (meant.isEmpty() ? attribute.value : meant).trimmed();
    }
    return {};
}

/// Fields that the rule book does not let into a certificate are left out.
void dropRefused(plan::Plan &plan)
{
    using Field = plan::Field;
    const std::array<std::pair<Field, QString *>, 6> fields = {{
        {Field::Country, &plan.subject.country},
        {Field::State, &plan.subject.state},
        {Field::Locality, &plan.subject.locality},
        {Field::Organization, &plan.subject.organization},
        {Field::OrganizationalUnit, &plan.subject.organizationalUnit},
        {Field::CommonName, &plan.subject.commonName},
    }};
    for (const plan::Problem &problem : plan::validate(plan))
        for (const auto &[field, text] : fields)
            if (problem.field == field && problem.finding.severity == base::Severity::Problem)
                text->clear();
}

void addName(Names &names, const plan::SubjectAltName &name)
{
    if (!names.contains(name))
        names << name;
}

void addTyped(Names &names, const QString &typed)
{
    if (const auto parsed = plan::parseName(typed))
        addName(names, parsed->name);
}

void addLoopback(Names &names)
{
    const bool isLocal = std::ranges::any_of(
        names, [](const plan::SubjectAltName &name) { return name.value == u"localhost"; });
    if (!isLocal)
        return;
    addTyped(names, u"127.0.0.1"_s);
    addTyped(names, u"::1"_s);
}

Names mendedNames(const pki::CertificateView &old)
{
    Names names;
    for (const plan::SubjectAltName &name : old.names) {
        if (name.kind == NameKind::Dns && !isSampleName(name.value) && !isTooBroad(name.value))
            addTyped(names,
                     plan::looksLikeAddress(name.value) ? name.value : u"DNS:"_s + name.value);
        else if (name.kind == NameKind::Ip)
            addTyped(names, u"IP:"_s + name.value);
    }
    if (names.isEmpty())
        addTyped(names, old.commonName());
    for (const plan::SubjectAltName &name : old.names)
        if (name.kind != NameKind::Dns && name.kind != NameKind::Ip)
            addName(names, name);
    return names;
}

/// What the certificate is called in place of its CA's name; none rather than the same.
QString otherCommonName(const Names &names, const QString &taken)
{
    const auto other = std::ranges::find_if(names, [&taken](const plan::SubjectAltName &name) {
        return name.kind == NameKind::Dns && !name.value.startsWith(u'*') && name.value != taken;
    });
    return other == names.end() ? QString() : other->value;
}

plan::Plan startingPlan(const pki::CertificateView *old)
{
    plan::Plan plan;
    plan.folder = u"."_s; // the rule book wants one
    if (!old)
        return plan;
    const pki::CertificateView &certificate = *old;
    plan.subject = {fieldOf(certificate, u"C"_s),  fieldOf(certificate, u"ST"_s),
                    fieldOf(certificate, u"L"_s),  fieldOf(certificate, u"O"_s),
                    fieldOf(certificate, u"OU"_s), {}};
    return plan;
}

} // namespace

QList<Code> curedByIssue(const Report &report, const QString &file)
{
    const bool isWorthIt =
        std::ranges::any_of(report.findings, [&file](const base::Finding &finding) {
            return finding.where == file && !isAboutFile(finding.code) &&
                   (finding.severity > base::Severity::Note || !isHabit(finding.code));
        });
    return isWorthIt ? codesAbout(report, file, base::Severity::Note) : QList<Code>();
}

bool needsNewKey(const QList<Code> &codes)
{
    return std::ranges::any_of(codes, isAboutKey);
}

QList<Code> curedByRenewal(const Report &report, const QString &file)
{
    QList<Code> codes = codesAbout(report, file, base::Severity::Warning);
    codes.removeIf([](Code code) { return isAboutSubject(code) || isAboutKey(code); });
    if (!codes.isEmpty() &&
        codesAbout(report, file, base::Severity::Note).contains(Code::JustIssued))
        codes << Code::JustIssued; // what it signs can begin no earlier
    return codes;
}

QList<Code> incurable(const Report &report, const QString &file)
{
    QList<Code> codes = codesAbout(report, file, base::Severity::Warning);
    codes.removeIf([](Code code) { return !isAboutSubject(code) && !isAboutKey(code); });
    return codes;
}

plan::Plan mendedServer(const pki::CertificateView *old, const pki::CertificateView &ca,
                        const Names &more)
{
    plan::Plan plan = startingPlan(old);
    if (old)
        plan.names = mendedNames(*old);
    if (plan.names.isEmpty() && more.isEmpty())
        addTyped(plan.names, u"localhost"_s);
    addLoopback(plan.names);
    for (const plan::SubjectAltName &name : more)
        addName(plan.names, name);
    if (old && otherCommonName(plan.names, ca.commonName()) != QString()) {
        const auto wanted = old->commonName();
        const bool isKept = wanted != ca.commonName() &&
                            std::ranges::any_of(plan.names, [&wanted](const auto &name) {
                                return name.value == wanted;
                            });
        plan.subject.commonName = isKept ? wanted : otherCommonName(plan.names, ca.commonName());
    }
    dropRefused(plan);
    return plan;
}

plan::Plan mendedClient(const pki::CertificateView *old, const pki::CertificateView &ca)
{
    plan::Plan plan = startingPlan(old);
    addTyped(plan.names, u"localhost"_s); // of the server: only the subject is asked for
    const QString name = old ? fieldOf(*old, u"CN"_s) : QString();
    const bool mayServe =
        old && (old->extendedKeyUsage.isEmpty() || old->extendedKeyUsage.contains(u"serverAuth"_s));
    const bool isHost = mayServe && std::ranges::any_of(old->names, [&name](const auto &n) {
                            return n.value == name;
                        });
    if (!name.isEmpty() && !isHost && name != ca.commonName() && name != u"localhost")
        plan.clientName = name;
    dropRefused(plan);
    const auto problems = plan::validate(plan);
    if (std::ranges::any_of(problems, [](const plan::Problem &problem) {
            return problem.field == plan::Field::ClientName &&
                   problem.finding.severity == base::Severity::Problem;
        }))
        plan.clientName = plan::Plan().clientName;
    return plan;
}

} // namespace inspect
