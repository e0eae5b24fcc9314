#include "core/inspect/sdks.h"

#include <algorithm>

namespace inspect {

namespace {

using base::Code;
using base::Sdk;
using base::Severity;
using Sdks = QList<Sdk>;

/// Whether a server's certificate is meant that lists names, but none that could be dialled.
bool hasOtherNames(const QString &file, const QList<Object> &objects)
{
    return std::ranges::any_of(objects, [&file](const Object &object) {
        return object.file == file && object.role == Role::Server && object.certificate &&
               object.certificate->hasNames;
    });
}

bool isServersFile(const QString &file, const QList<Object> &objects)
{
    return std::ranges::any_of(objects, [&file](const Object &object) {
        return object.file == file && object.role == Role::Server;
    });
}

/// Those whose verifier insists on every rule: Python 3.13 and newer, browsers, Apple's systems.
Sdks strictOnes(const base::Finding &finding)
{
    return finding.severity == Severity::Problem ? Sdks() : Sdks{Sdk::Rest};
}

Sdks minding(const base::Finding &finding, const QList<Object> &objects)
{
    switch (finding.code) {
    case Code::NamesAbsent: // the others fall back to the common name when there is no list
        return isServersFile(finding.where, objects) && !hasOtherNames(finding.where, objects)
                   ? Sdks{Sdk::Go}
                   : Sdks();
    case Code::AddressAsDnsName: // gRPC's own check, which Python and C++ use, takes it
        return {Sdk::Node, Sdk::Java, Sdk::Go, Sdk::CSharp, Sdk::Rest, Sdk::Attu};
    case Code::WildcardTooBroad: // Go and Java take *.localhost
        if (finding.args.value(1).count(u'*') > 1 || !finding.args.value(1).startsWith(u"*."))
            return {};
        return {Sdk::Pymilvus, Sdk::Node, Sdk::Cpp, Sdk::CSharp, Sdk::Rest, Sdk::Attu};
    case Code::CaIsIntermediate: // the others take whatever is in ca.pem for the top
        return {Sdk::Node, Sdk::Rest, Sdk::Attu};
    case Code::NameUnderscore: // Java's SNIHostName throws
    case Code::KeyFormOld:
        return {Sdk::Java};
    case Code::KeyKindUnsupported: // of a client's certificate and in files Milvus itself minds
        return finding.args.value(1).startsWith(u"RSA-") && isServersFile(finding.where, objects)
                   ? Sdks{Sdk::Go}
                   : Sdks();
    case Code::KeyKindLimited: // browsers; all SDKs can
    case Code::ValidityTooLong:
        return {Sdk::Rest};
    case Code::CaKeyUsage:
    case Code::ConstraintsNotCritical:
    case Code::SubjectKeyIdMissing:
    case Code::AuthorityKeyIdMissing:
    case Code::VerifierRefuses:
        return strictOnes(finding);
    default:
        return {};
    }
}

} // namespace

void markSdks(Findings &findings, const QList<Object> &objects)
{
    for (base::Finding &finding : findings)
        finding.sdks = minding(finding, objects);
}

Findings mindedBy(base::Sdk sdk, const Findings &findings)
{
    Findings left;
    std::ranges::copy_if(findings, std::back_inserter(left), [sdk](const base::Finding &finding) {
        return finding.sdks.isEmpty() || finding.sdks.contains(sdk);
    });
    return left;
}

} // namespace inspect
