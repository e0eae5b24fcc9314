#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/target.h"

using namespace Qt::StringLiterals;

namespace milvus {

QByteArray environmentKey(const QString &name, const std::optional<Version> &version)
{
    constexpr QLatin1StringView prefix("MILVUS_CONF_");
    const bool hasPrefix = name.startsWith(prefix) && (!version || *version >= Version{2, 6, 0});
    const QString key = hasPrefix ? name.sliced(prefix.size()) : name;
    const bool isOfMilvus = key.startsWith(QLatin1StringView("milvus."), Qt::CaseInsensitive);
    return foldKey((isOfMilvus ? key.sliced(7) : key).toUtf8());
}

QList<base::Finding> environmentProblems(const QHash<QString, QString> &environment,
                                         const TlsSettings &settings,
                                         const std::optional<Version> &version)
{
    QList<base::Finding> findings;
    const QList<Target> targets = targetsOf(settings, version);
    QStringList names = environment.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const QByteArray key = environmentKey(name, version);
        const auto target = std::ranges::find_if(
            targets, [&](const Target &one) { return foldKey(one.key) == key; });
        const QString value = environment.value(name);
        if (target != targets.end() && value.isNull())
            findings.append({base::Severity::Warning, base::Code::VariablesUnknown, {name, {}}});
        else if (target != targets.end() && !target->isMetBy(value.toUtf8()))
            findings.append(
                {base::Severity::Problem, base::Code::EnvironmentOverrides, {name, value}});
    }
    return findings;
}

} // namespace milvus
