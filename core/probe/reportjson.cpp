#include "core/probe/datetext.h"
#include "core/probe/livetest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

QJsonValue jsonOf(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const StageResult &stage)
{
    QJsonObject json = {{u"id"_s, stageId(stage.stage)},
                        {u"status"_s, statusId(stage.status)},
                        {u"ms"_s, stage.milliseconds},
                        {u"detail"_s, QJsonArray::fromStringList(stage.args)}};
    if (stage.finding)
        json.insert(u"code"_s, base::codeId(stage.finding->code));
    return json;
}

QJsonObject jsonOf(const pki::CertificateView &certificate)
{
    return {{u"subject"_s, certificate.commonName()},
            {u"issuer"_s, certificate.issuerCommonName()},
            {u"notBefore"_s, dateText(certificate.notBefore)},
            {u"notAfter"_s, dateText(certificate.notAfter)},
            {u"sha256"_s, QString::fromLatin1(certificate.sha256.toHex())}};
}

QJsonObject jsonOf(const Connection &connection)
{
    QJsonArray chain;
    for (const pki::CertificateView &certificate : connection.serverChain)
        chain.append(jsonOf(certificate));
    return {{u"tlsVersion"_s, connection.tlsVersion},
            {u"cipher"_s, connection.cipher},
            {u"alpn"_s, connection.alpn},
            {u"serverVersion"_s, connection.serverVersion},
            {u"healthy"_s, jsonOf(connection.healthy)},
            {u"databases"_s, QJsonArray::fromStringList(connection.databases)},
            {u"collections"_s, QJsonArray::fromStringList(connection.collections)},
            {u"enforced"_s, jsonOf(connection.enforced)},
            {u"chain"_s, chain}};
}

} // namespace

QJsonObject toJson(const TestReport &report)
{
    QJsonArray stages;
    for (const StageResult &stage : report.stages)
        stages.append(jsonOf(stage));
    return {{u"target"_s, report.target},
            {u"when"_s, report.when.toString(Qt::ISODateWithMs)},
            {u"ms"_s, report.milliseconds},
            {u"connected"_s, report.connected},
            {u"stages"_s, stages},
            {u"connection"_s, jsonOf(report.connection)},
            {u"findings"_s, base::toJson(report.findings)}};
}

} // namespace probe
