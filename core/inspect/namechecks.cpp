#include "core/inspect/checks.h"
#include "core/inspect/finding.h"
#include "core/inspect/samples.h"
#include "core/plan/hostname.h"
#include "core/plan/ipaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using base::Severity;
using NameKind = plan::SubjectAltName::Kind;

/// What is odd about a name is told with the codes of the naming rules, but about this file.
base::Finding nameFinding(const Object &object, const base::Error &error)
{
    return {Severity::Warning, error.code, error.args, object.file, error.detail};
}

/// Whether there is a name that the programs of every SDK can dial.
bool hasDialled(const pki::CertificateView &certificate)
{
    return std::ranges::any_of(certificate.names, [](const plan::SubjectAltName &name) {
        return standsForHost(name) && !isTooBroad(name.value);
    });
}

void checkDnsName(const Object &object, const QString &name, Findings &findings)
{
    if (isSampleName(name))
        findings.append(about(object, Severity::Warning, Code::SampleName, {name}));
    if (plan::looksLikeAddress(name)) {
        findings.append(about(object, Severity::Problem, Code::AddressAsDnsName, {name}));
        return;
    }
    if (isTooBroad(name)) {
        const bool isOnly = object.role == Role::Server && !hasDialled(*object.certificate);
        findings.append(about(object, isOnly ? Severity::Problem : Severity::Warning,
                              Code::WildcardTooBroad, {name}));
        return;
    }
    const auto parsed = plan::parseName(u"DNS:"_s + name);
    if (!parsed) {
        findings.append(nameFinding(object, parsed.error()));
        return;
    }
    for (const base::Finding &remark : parsed->remarks) {
        if (remark.code == Code::NameTakenFromUrl) // a port or a path inside the certificate
            findings.append(nameFinding(object, {Code::NameLabelInvalid, {name, name}}));
        else
            findings.append(nameFinding(object, {remark.code, remark.args}));
    }
}

void checkNamesOnce(const Object &object, Findings &findings)
{
    const auto &names = object.certificate->names;
    const auto once = plan::eachOnce(names);
    const auto repeated = std::ranges::mismatch(names, once).in1;
    if (repeated != names.end())
        findings.append({Severity::Note, Code::NameRepeated, {repeated->value}, object.file});
}

void checkCommonName(const Object &object, Findings &findings)
{
    const QString name = object.certificate->commonName();
    if (object.role != Role::Server || name.isEmpty() || !object.certificate->hasNames)
        return;
    const bool isEntry =
        std::ranges::any_of(object.certificate->names, [&name](const plan::SubjectAltName &entry) {
            return name.compare(entry.value, Qt::CaseInsensitive) == 0 || name == entry.display;
        });
    const auto match = plan::wouldMatch(object.certificate->names, name);
    if (isEntry || (match && match->matches))
        return;
    // A common name that is no host name ("Milvus server") misleads nobody.
    findings.append(
        about(object, match ? Severity::Warning : Severity::Note, Code::CommonNameIgnored, {name}));
}

/// A program on the same machine dials the one as often as the other.
void checkLoopback(const Object &object, Findings &findings)
{
    const auto &names = object.certificate->names;
    const auto has = [&names](const QString &host) {
        const auto match = plan::wouldMatch(names, host);
        return match && match->matches;
    };
    if (has(u"localhost"_s) && !has(u"127.0.0.1"_s) && !has(u"::1"_s))
        findings.append(about(object, Severity::Note, Code::AddressesAbsent));
}

void checkClientNames(const Object &object, Findings &findings)
{
    const auto &names = object.certificate->names;
    const auto host = std::ranges::find_if(names, standsForHost);
    if (host == names.end())
        return;
    // With clientAuth alone only programs that do not look at the purpose are fooled.
    const bool isBounded = object.certificate->hasExtendedKeyUsage &&
                           !object.certificate->extendedKeyUsage.contains(u"serverAuth"_s);
    findings.append(about(object, isBounded ? Severity::Note : Severity::Warning,
                          Code::ClientCarriesHostName, {host->value}));
}

} // namespace

bool isTooBroad(const QString &name)
{
    return name.contains(u'*') &&
           (!name.startsWith(u"*.") || name.count(u'*') > 1 || name.count(u'.') < 2);
}

bool standsForHost(const plan::SubjectAltName &name)
{
    return name.kind == NameKind::Dns || name.kind == NameKind::Ip;
}

Findings checkNames(const Object &object)
{
    Findings findings;
    const bool isServer = object.role == Role::Server;
    const bool isServersGap =
        isServer && std::ranges::none_of(object.certificate->names, standsForHost);
    if (isServersGap)
        findings.append(about(object, Severity::Problem, Code::NamesAbsent));
    else if (!object.certificate->hasNames)
        findings.append(about(object, Severity::Note, Code::ClientNamesAbsent));
    for (const plan::SubjectAltName &name : object.certificate->names) {
        if (name.kind == NameKind::Dns)
            checkDnsName(object, name.value, findings);
        else if (name.kind == NameKind::Ip && !plan::parseName(u"IP:"_s + name.value))
            findings.append(nameFinding(object, {Code::AddressInvalid, {name.value}}));
    }
    checkNamesOnce(object, findings);
    checkCommonName(object, findings);
    if (isServer)
        checkLoopback(object, findings);
    if (object.role == Role::Client)
        checkClientNames(object, findings);
    return findings;
}

Findings checkHost(const QList<Object> &objects, const QString &host)
{
    Findings findings;
    for (const Object &object : objects) {
        if (!object.certificate || object.role != Role::Server)
            continue;
        const auto match = plan::wouldMatch(object.certificate->names, host);
        if (!match)
            return {match.error().finding(host)};
        if (!match->matches)
            findings.append(
                about(object, Severity::Problem, Code::NameNotCovered, {match->dialled.display}));
    }
    return findings;
}

} // namespace inspect
