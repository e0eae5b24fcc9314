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
    if (!value.variable.isEmpty())
        object.insert(u"variable"_s, value.variable);
    if (!value.file.isEmpty()) {
        object.insert(u"file"_s, value.file);
        object.insert(u"line"_s, value.line);
    }
    return object;
}

} // namespace

int checkConfiguration(const plan::Deployment &deployment, Output &out)
{
    const auto check = milvus::checkDeployment(deployment);
    if (!check)
        return out.fail(check.error());
    QJsonArray values;
    QList<QStringList> rows;
    for (const milvus::EffectiveValue &value : check->effective.values) {
        values << toJson(value);
        rows << QStringList{value.key, value.value.isEmpty() ? u"–"_s : text::visible(value.value),
                            text::settingSource(value)};
    }
    out.set(u"effective"_s, values);
    out.set(u"starts"_s, !check->effective.refusal.has_value());
    out.set(u"files"_s, QJsonArray::fromStringList(check->effective.files));
    out.say(check->effective.unreadable
                ? Tr::tr("Milvus ignores all its files, for it cannot read one. It uses:")
                : Tr::tr("What Milvus uses:"));
    out.say(aligned(rows));
    out.say(check->effective.refusal ? Tr::tr("With these values Milvus does not start.")
                                     : Tr::tr("With these values Milvus starts."));
    out.add(check->findings);
    return out.finish();
}

} // namespace cli
