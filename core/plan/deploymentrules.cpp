#include "core/plan/hostname.h"
#include "core/plan/plantext.h"
#include "core/plan/rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plan {

namespace {

using base::Code;

// What Milvus itself listens on (milvus-tls.md 1.4).
constexpr std::pair<int, const char *> milvusPorts[] = {{19529, "proxy.internalPort"},
                                                        {9091, "metrics"}};

QList<Problem> checkRestPort(const Deployment &deployment)
{
    const int port = deployment.restPort;
    if (port < 0 || port > highestPort)
        return {problem(Field::RestPort, Code::PortInvalid, {QString::number(port)})};
    if (port == deployment.port)
        return {problem(Field::RestPort, Code::RestPortShared, {QString::number(port)})};
    const auto taken = std::ranges::find(milvusPorts, port, &std::pair<int, const char *>::first);
    if (taken != std::end(milvusPorts))
        return {problem(Field::RestPort, Code::RestPortTaken,
                        {QString::number(port), QString::fromLatin1(taken->second)})};
    return {};
}

bool hasInternalTls(const QString &version)
{
    static const QRegularExpression form(u"\\Av?(\\d{1,3})\\.(\\d{1,4})"_s);
    const auto match = form.match(version);
    return !match.hasMatch() ||
           std::pair(match.captured(1).toInt(), match.captured(2).toInt()) >= std::pair(2, 5);
}

/// Go takes the name for what the other side must prove, from the SAN alone (milvus-tls.md 1.7).
QList<Problem> checkInternalTls(const Plan &plan)
{
    if (!plan.deployment.internalTls)
        return {};
    QList<Problem> problems;
    if (!hasInternalTls(plan.deployment.milvusVersion))
        problems.append(problem(Field::InternalTls, Code::InternalTlsUnsupported,
                                {escaped(plan.deployment.milvusVersion)}));
    const QString name = internalNameOf(plan);
    const auto match = wouldMatch(plan.names, name);
    if (!match || !match->matches)
        problems.append(
            problem(Field::InternalTls, Code::InternalTlsNameNotCovered, {escaped(name)}));
    return problems;
}

bool isServerPath(const QString &path)
{
    return path.isEmpty() || (path.startsWith(u'/') && firstForbidden(path).isEmpty());
}

bool isVersion(const QString &version)
{
    static const QRegularExpression form(u"\\Av?\\d{1,3}\\.\\d{1,4}(\\.\\d{1,4})?([-+].*)?\\z"_s);
    return version.isEmpty() || form.match(version).hasMatch();
}

} // namespace

QList<Problem> checkDeployment(const Plan &plan)
{
    const Deployment &deployment = plan.deployment;
    QList<Problem> problems;
    if (!isServerPath(deployment.serverPath))
        problems.append(
            problem(Field::ServerPath, Code::ServerPathInvalid, {escaped(deployment.serverPath)}));
    if (!isVersion(deployment.milvusVersion))
        problems.append(problem(Field::MilvusVersion, Code::VersionInvalid,
                                {escaped(deployment.milvusVersion)}));
    if (const auto host = parseHostPort(deployment.host); !host)
        problems.append({Field::Host, host.error().finding()});
    if (deployment.port < 1 || deployment.port > highestPort)
        problems.append(
            problem(Field::Port, Code::PortInvalid, {QString::number(deployment.port)}));
    return problems + checkRestPort(deployment) + checkInternalTls(plan);
}

QString internalNameOf(const Plan &plan)
{
    if (!plan.deployment.internalName.isEmpty())
        return plan.deployment.internalName;
    const auto isHost = [](const SubjectAltName &name) {
        return name.kind == SubjectAltName::Kind::Dns && !name.value.startsWith(u'*');
    };
    const auto found = std::ranges::find_if(plan.names, isHost);
    return found == plan.names.end() ? u"localhost"_s : found->value;
}

} // namespace plan
