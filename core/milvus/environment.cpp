#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/target.h"

using namespace Qt::StringLiterals;

namespace milvus {

QList<base::Finding> environmentProblems(const QHash<QString, QString> &environment,
                                         const TlsSettings &settings,
                                         const std::optional<Version> &version)
{
    QList<base::Finding> findings;
    const QList<Target> targets = targetsOf(settings, version);
    QStringList names = environment.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        QByteArray key = foldKey(name.toUtf8());
        if (key.startsWith("milvusconf") && (!version || *version >= Version{2, 6, 0}))
            key = key.sliced(qstrlen("milvusconf"));
        const auto target = std::ranges::find_if(
            targets, [&](const Target &one) { return foldKey(one.key) == key; });
        const QString value = environment.value(name);
        if (target != targets.end() && !target->isMetBy(value.toUtf8()))
            findings.append(
                {base::Severity::Problem, base::Code::EnvironmentOverrides, {name, value}});
    }
    return findings;
}

} // namespace milvus
