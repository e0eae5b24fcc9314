#include "core/plan/answers.h"

#include "core/base/files.h"
#include "core/plan/fieldreader.h"
#include "core/plan/hostname.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plan {

namespace {

using base::Code;

constexpr int schema = 1;

constexpr std::pair<Deployment::Kind, const char *> deploymentKinds[] = {
    {Deployment::Kind::Rehearsal, "rehearsal"},
    {Deployment::Kind::BareBinary, "bare-binary"},
    {Deployment::Kind::Compose, "compose"},
    {Deployment::Kind::StandaloneEmbed, "standalone-embed"},
    {Deployment::Kind::Helm, "helm"},
    {Deployment::Kind::Operator, "operator"},
    {Deployment::Kind::Systemd, "systemd"},
};

QString deploymentId(Deployment::Kind kind)
{
    const auto found =
        std::ranges::find(deploymentKinds, kind, &std::pair<Deployment::Kind, const char *>::first);
    return QString::fromLatin1(found->second);
}

bool parseDeployment(const QString &text, Deployment::Kind &kind)
{
    const auto found = std::ranges::find_if(deploymentKinds, [&text](const auto &entry) {
        return text == QLatin1StringView(entry.second);
    });
    if (found == std::end(deploymentKinds))
        return false;
    kind = found->first;
    return true;
}

QJsonObject subjectToJson(const Subject &subject)
{
    return {
        {u"country"_s, subject.country},
        {u"state"_s, subject.state},
        {u"locality"_s, subject.locality},
        {u"organization"_s, subject.organization},
        {u"organizationalUnit"_s, subject.organizationalUnit},
        {u"commonName"_s, subject.commonName},
    };
}

QJsonObject deploymentToJson(const Deployment &deployment)
{
    return {
        {u"kind"_s, deploymentId(deployment.kind)},
        {u"configPath"_s, deployment.configPath},
        {u"composePath"_s, deployment.composePath},
        {u"composeService"_s, deployment.composeService},
        {u"serverPath"_s, deployment.serverPath},
        {u"milvusVersion"_s, deployment.milvusVersion},
        {u"host"_s, deployment.host},
        {u"port"_s, deployment.port},
        {u"restPort"_s, deployment.restPort},
        {u"internalTls"_s, deployment.internalTls},
        {u"internalName"_s, deployment.internalName},
    };
}

QJsonArray namesToJson(const QList<SubjectAltName> &names)
{
    QJsonArray list;
    for (const SubjectAltName &name : names)
        list.append(nameKindId(name.kind) + u':' + name.value);
    return list;
}

void readSubject(FieldReader &reader, Subject &subject)
{
    FieldReader fields = reader.object(u"subject"_s);
    fields.text(u"country"_s, subject.country);
    fields.text(u"state"_s, subject.state);
    fields.text(u"locality"_s, subject.locality);
    fields.text(u"organization"_s, subject.organization);
    fields.text(u"organizationalUnit"_s, subject.organizationalUnit);
    fields.text(u"commonName"_s, subject.commonName);
    reader.absorb(fields);
}

void readValidity(FieldReader &reader, Validity &validity)
{
    FieldReader fields = reader.object(u"validity"_s);
    fields.number(u"caDays"_s, validity.caDays);
    fields.number(u"serverDays"_s, validity.serverDays);
    fields.number(u"clientDays"_s, validity.clientDays);
    reader.absorb(fields);
}

void readDeployment(FieldReader &reader, Deployment &deployment)
{
    FieldReader fields = reader.object(u"deployment"_s);
    QString kind = deploymentId(deployment.kind);
    fields.text(u"kind"_s, kind);
    if (!parseDeployment(kind, deployment.kind))
        fields.refuse(u"kind"_s);
    fields.text(u"configPath"_s, deployment.configPath);
    fields.text(u"composePath"_s, deployment.composePath);
    fields.text(u"composeService"_s, deployment.composeService);
    fields.text(u"serverPath"_s, deployment.serverPath);
    fields.text(u"milvusVersion"_s, deployment.milvusVersion);
    fields.text(u"host"_s, deployment.host);
    fields.number(u"port"_s, deployment.port);
    fields.number(u"restPort"_s, deployment.restPort);
    fields.boolean(u"internalTls"_s, deployment.internalTls);
    fields.text(u"internalName"_s, deployment.internalName);
    reader.absorb(fields);
}

/// A name that does not parse is its own error: it says more than the field's name.
base::Result<> readNames(FieldReader &reader, QList<SubjectAltName> &names)
{
    const QJsonArray list = reader.list(u"names"_s);
    for (qsizetype at = 0; at < list.size(); ++at) {
        if (!list[at].isString()) {
            reader.refuse(u"names[%1]"_s.arg(at), u"text"_s);
            return {};
        }
        const auto parsed = parseName(list[at].toString());
        if (!parsed)
            return tl::make_unexpected(parsed.error());
        names.append(parsed->name);
    }
    return {};
}

void readIds(FieldReader &reader, Plan &plan)
{
    QString mode = modeId(plan.mode);
    reader.text(u"mode"_s, mode);
    if (!parseMode(mode, plan.mode))
        reader.refuse(u"mode"_s);
    QString key = keyKindId(plan.key);
    reader.text(u"key"_s, key);
    if (!parseKeyKind(key, plan.key))
        reader.refuse(u"key"_s);
}

} // namespace

QJsonObject toJson(const Plan &plan)
{
    return {
        {u"schema"_s, schema},
        {u"mode"_s, modeId(plan.mode)},
        {u"subject"_s, subjectToJson(plan.subject)},
        {u"caCommonName"_s, plan.caCommonName},
        {u"names"_s, namesToJson(plan.names)},
        {u"key"_s, keyKindId(plan.key)},
        {u"validity"_s, QJsonObject{{u"caDays"_s, plan.validity.caDays},
                                    {u"serverDays"_s, plan.validity.serverDays},
                                    {u"clientDays"_s, plan.validity.clientDays}}},
        {u"clientName"_s, plan.clientName},
        {u"folder"_s, plan.folder},
        {u"newCa"_s, plan.newCa},
        {u"caFolder"_s, plan.caFolder},
        {u"deployment"_s, deploymentToJson(plan.deployment)},
    };
}

base::Result<Plan> fromJson(const QJsonObject &object, const QString &origin)
{
    FieldReader reader(object);
    int version = schema;
    reader.number(u"schema"_s, version);
    if (version != schema)
        reader.refuse(u"schema"_s, QString::number(schema));
    Plan plan;
    readIds(reader, plan);
    readSubject(reader, plan.subject);
    reader.text(u"caCommonName"_s, plan.caCommonName);
    if (const auto names = readNames(reader, plan.names); !names)
        return tl::make_unexpected(names.error());
    readValidity(reader, plan.validity);
    reader.text(u"clientName"_s, plan.clientName);
    reader.text(u"folder"_s, plan.folder);
    reader.boolean(u"newCa"_s, plan.newCa);
    reader.text(u"caFolder"_s, plan.caFolder);
    readDeployment(reader, plan.deployment);
    if (const QString complaint = reader.complaint(); !complaint.isEmpty())
        return base::fail(Code::AnswersInvalid, {origin, complaint});
    return plan;
}

base::Result<Plan> readAnswers(const QString &path)
{
    const auto bytes = base::readFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (bytes->trimmed().isEmpty())
        return base::fail(Code::FileEmpty, {path});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject())
        return base::fail(Code::AnswersInvalid, {path, u"JSON, %1"_s.arg(error.offset)},
                          error.errorString());
    return fromJson(document.object(), path);
}

base::Result<> writeAnswers(const QString &path, const Plan &plan)
{
    return base::replaceFile(path, QJsonDocument(toJson(plan)).toJson());
}

} // namespace plan
