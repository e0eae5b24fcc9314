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

} // namespace

int checkConfiguration(const plan::Deployment &deployment, std::optional<int> wanted, Output &out)
{
    const auto check = milvus::checkDeployment(deployment, wanted);
    if (!check)
        return out.fail(check.error());
    QJsonArray values;
    QList<QStringList> rows;
    for (const milvus::EffectiveValue &value : check->effective.values) {
        values << toJson(value);
        const QString shown = value.isUnclear         ? u"?"_s
                              : value.value.isEmpty() ? u"–"_s
                                                      : text::visible(value.value);
        rows << QStringList{value.key, shown, text::settingSource(value)};
    }
    out.set(u"effective"_s, values);
    out.set(u"starts"_s, check->effective.isStartUnclear()
                             ? QJsonValue()
                             : QJsonValue(!check->effective.refusal.has_value()));
    out.set(u"files"_s, QJsonArray::fromStringList(check->effective.files));
    out.say(heading(check->effective));
    out.say(aligned(rows));
    out.say(verdict(check->effective));
    out.add(check->findings);
    return out.finish();
}

} // namespace cli
