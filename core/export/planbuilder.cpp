#include "core/export/planbuilder.h"

#include "core/bundle/files.h"
#include "core/export/shelllines.h"
#include "core/plan/hostname.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

using base::Code;

/// The field of a plan's subject for openssl's short or long name; null for others.
QString *subjectField(plan::Subject &subject, const QString &name)
{
    const std::array<std::pair<QStringList, QString *>, 5> fields = {{
        {{u"C"_s, u"countryName"_s}, &subject.country},
        {{u"ST"_s, u"S"_s, u"stateOrProvinceName"_s}, &subject.state},
        {{u"L"_s, u"localityName"_s}, &subject.locality},
        {{u"O"_s, u"organizationName"_s}, &subject.organization},
        {{u"OU"_s, u"organizationalUnitName"_s}, &subject.organizationalUnit},
    }};
    for (const auto &[names, field] : fields)
        if (names.contains(name))
            return field;
    return nullptr;
}

bool isCommonName(const QString &field)
{
    return field == u"CN" || field == u"commonName";
}

/// The parts between slashes; one behind a backslash belongs to the value.
QStringList partsOf(const QString &subject)
{
    QStringList parts;
    QString part;
    for (qsizetype at = 0; at < subject.size(); ++at) {
        if (subject[at] == u'\\' && at + 1 < subject.size())
            part += subject[++at];
        else if (subject[at] == u'/')
            parts << std::exchange(part, {});
        else
            part += subject[at];
    }
    parts << part;
    parts.removeAll(QString());
    return parts;
}

bool mayHold(const plan::Plan &plan, plan::Field field)
{
    const auto problems = plan::validate(plan);
    return std::ranges::none_of(problems, [field](const plan::Problem &problem) {
        return problem.field == field && problem.finding.severity == base::Severity::Problem;
    });
}

} // namespace

Part partOf(const QString &file)
{
    const QString stem = QFileInfo(file).completeBaseName();
    if (stem == u"ca")
        return Part::Ca;
    if (stem == u"server")
        return Part::Server;
    return stem == u"client" ? Part::Client : Part::None;
}

void PlanBuilder::leave(const Place &place)
{
    const QString text = place.text.simplified().replace(unknownValue, u'…');
    const base::Finding finding = {base::Severity::Note,
                                   Code::ImportLineLeft,
                                   {place.file, QString::number(place.line), text},
                                   place.file};
    if (!m_findings.contains(finding))
        m_findings.append(finding);
}

void PlanBuilder::takeGivenCa(const QString &script)
{
    const QString folder = QFileInfo(script).absolutePath();
    if (QFileInfo::exists(bundle::filePath(folder, bundle::File::CaCertificate)) &&
        QFileInfo::exists(bundle::filePath(folder, bundle::File::CaKey))) {
        m_plan.caFolder = folder;
        return;
    }
    const QString file = QFileInfo(script).fileName();
    m_findings.append({base::Severity::Warning, base::Code::ImportCaGiven, {file}, file});
}

void PlanBuilder::takeSubject(Part part, const QString &subject, const Place &place)
{
    for (const QString &each : partsOf(subject))
        if (!each.contains(u'=')) // openssl skips it
            leave({place.file, place.line, each});
        else
            takeField(part, each.section(u'=', 0, 0).trimmed(), each.section(u'=', 1).trimmed(),
                      {place.file, place.line, each});
}

void PlanBuilder::takeField(Part part, const QString &field, const QString &value,
                            const Place &place)
{
    if (value.contains(unknownValue))
        return leave(place);
    if (value.isEmpty())
        return;
    if (isCommonName(field)) {
        m_isEmpty = false;
        if (part == Part::Ca)
            std::tie(m_caName, m_caPlace) = std::tie(value, place);
        else if (part == Part::Client)
            std::tie(m_clientName, m_clientPlace) = std::tie(value, place);
        else
            m_plan.subject.commonName = value;
        return;
    }
    QString *text = subjectField(m_plan.subject, field);
    if (!text)
        return leave(place);
    m_isEmpty = false;
    // One subject for all three; the server's word counts where they differ.
    if (!text->isEmpty() && *text != value && part != Part::Server)
        leave(place);
    else
        *text = value;
}

void PlanBuilder::takeDays(Part part, const QString &days, const Place &place)
{
    plan::Validity wanted = m_plan.validity;
    bool isNumber = false;
    const int number = days.toInt(&isNumber);
    int &target = part == Part::Ca       ? wanted.caDays
                  : part == Part::Client ? wanted.clientDays
                                         : wanted.serverDays;
    target = number;
    if (!isNumber || number < 1 || part == Part::None)
        return leave(place);
    m_isEmpty = false;
    m_plan.validity = wanted;
}

void PlanBuilder::putKey(Part part, plan::KeyKind kind, const Place &place)
{
    if (m_hasServerKey && part != Part::Server) {
        if (kind != m_plan.key)
            leave(place); // one kind for all three
        return;
    }
    m_hasServerKey = part == Part::Server;
    m_plan.key = kind;
    m_isEmpty = false;
}

void PlanBuilder::takeKey(Part part, const QString &algorithm, const QString &size,
                          const Place &place)
{
    static const QStringList p256 = {u"P-256"_s, u"prime256v1"_s, u"secp256r1"_s};
    static const QStringList p384 = {u"P-384"_s, u"secp384r1"_s};
    plan::KeyKind kind = plan::KeyKind::Rsa2048;
    const QString name = algorithm.toUpper();
    if (name == u"RSA" && (size.isEmpty() || size == u"2048"))
        kind = plan::KeyKind::Rsa2048;
    else if (name == u"RSA" && size == u"3072")
        kind = plan::KeyKind::Rsa3072;
    else if (name == u"RSA" && size == u"4096")
        kind = plan::KeyKind::Rsa4096;
    else if (name == u"EC" && p256.contains(size))
        kind = plan::KeyKind::EcP256;
    else if (name == u"EC" && p384.contains(size))
        kind = plan::KeyKind::EcP384;
    else if (name == u"ED25519")
        kind = plan::KeyKind::Ed25519;
    else
        return leave(place);
    putKey(part, kind, place);
}

void PlanBuilder::takeName(const QString &typed, const Place &place)
{
    const bool isLeftover = typed.endsWith(u".ronething.cn") || typed.endsWith(u".ronething.com");
    const auto parsed = plan::parseName(typed.trimmed());
    if (!parsed || isLeftover) // the second: the domain of the documentation's author
        return leave(place);
    m_isEmpty = false;
    if (!m_plan.names.contains(parsed->name))
        m_plan.names << parsed->name;
}

ImportedPlan PlanBuilder::build()
{
    const plan::Plan defaults;
    m_plan.folder = u"."_s; // the rule book wants one
    // What people change first in the script of the documentation; programs look at names alone.
    if (const auto parsed = plan::parseName(m_plan.subject.commonName);
        parsed && !m_plan.names.contains(parsed->name))
        m_plan.names << parsed->name;
    if (!m_caName.isEmpty()) {
        m_plan.caCommonName = m_caName;
        // The documentation gives all three the same name, which makes leaves look self-signed.
        if (!mayHold(m_plan, plan::Field::CaCommonName)) {
            m_plan.caCommonName = defaults.caCommonName;
            if (m_caName != m_plan.subject.commonName) // which the server has
                leave(m_caPlace);
        }
    }
    if (!m_clientName.isEmpty()) {
        m_plan.clientName = m_clientName;
        if (m_clientName == m_plan.subject.commonName ||
            !mayHold(m_plan, plan::Field::ClientName)) {
            m_plan.clientName = defaults.clientName;
            if (m_clientName != m_plan.subject.commonName)
                leave(m_clientPlace);
        }
    }
    m_plan.folder.clear();
    return {m_plan, m_findings};
}

} // namespace exporter
