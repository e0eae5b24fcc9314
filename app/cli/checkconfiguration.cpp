#include "app/cli/configuration.h"

#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "core/milvus/check.h"
#include "ui/text/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject toJson(const milvus::EffectiveValue &value)
{
    QJsonObject object = {{u"key"_s, value.key}, {u"value"_s, value.value}};
    if (value.isUnclear)
        object[u"value"_s] = QJsonValue::Null;
    if (!value.variable.isEmpty())
        object.insert(u"variable"_s, value.variable);
    if (!value.file.isEmpty()) {
        object.insert(u"file"_s, value.file);
        object.insert(u"line"_s, value.line);
    }
    return object;
}

QString heading(const milvus::Effective &effective)
{
    if (effective.unreadable)
        return Tr::tr("Milvus ignores all its files, for it cannot read one. It uses:");
    if (effective.unclear)
        return Tr::tr("One of the files is not understood here, so what Milvus takes from them "
                      "cannot be told. Apart from them it uses:");
    return Tr::tr("What Milvus uses:");
}

QString verdict(const milvus::Effective &effective)
{
    if (effective.isStartUnclear())
        return Tr::tr("Whether Milvus starts with these values cannot be told.");
    return effective.refusal ? Tr::tr("With these values Milvus does not start.")
                             : Tr::tr("With these values Milvus starts.");
}

/// The verdict on one deployment, said and as it is reported.
QJsonObject told(const milvus::Effective &effective, Output &out)
{
    QJsonArray values;
    QList<QStringList> rows;
    for (const milvus::EffectiveValue &value : effective.values) {
        values << toJson(value);
        const QString shown = value.isUnclear         ? u"?"_s
                              : value.value.isEmpty() ? u"–"_s
                                                      : text::visible(value.value);
        rows << QStringList{value.key, shown, text::settingSource(value)};
    }
    out.say(heading(effective));
    out.say(aligned(rows));
    out.say(verdict(effective));
    return {{u"effective"_s, values},
            {u"starts"_s, effective.isStartUnclear() ? QJsonValue()
                                                     : QJsonValue(!effective.refusal.has_value())},
            {u"files"_s, QJsonArray::fromStringList(effective.files)}};
}

} // namespace

int checkConfiguration(const QList<plan::Deployment> &deployments, std::optional<int> wanted,
                       Output &out)
{
    const bool areSeveral = deployments.size() > 1;
    QJsonArray services;
    for (const plan::Deployment &deployment : deployments) {
        const auto check = milvus::checkDeployment(deployment, wanted);
        if (!check)
            return out.fail(check.error());
        if (areSeveral)
            out.say(Tr::tr("Service %1:").arg(text::visible(deployment.composeService)));
        QJsonObject one = told(check->effective, out);
        one.insert(u"service"_s, deployment.composeService);
        services << one;
        for (base::Finding finding : check->findings) {
            if (areSeveral)
                finding.where = deployment.composeService +
                                (finding.where.isEmpty() ? QString() : u": "_s + finding.where);
            out.add(finding);
        }
    }
    const QJsonObject first = services.first().toObject();
    for (const QString &name : {u"effective"_s, u"starts"_s, u"files"_s})
        out.set(name, first.value(name));
    if (areSeveral)
        out.set(u"services"_s, services);
    return out.finish();
}

} // namespace cli
