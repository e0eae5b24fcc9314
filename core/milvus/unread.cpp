#include "core/milvus/unread.h"

#include "core/milvus/configured.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

bool isSetting(QByteArrayView folded)
{
    return std::ranges::any_of(knownSettings(),
                               [&](const KnownSetting &one) { return foldKey(one.key) == folded; });
}

/// Keys that people write and no Milvus reads.
bool isDead(const QByteArray &folded)
{
    static constexpr std::array<QByteArrayView, 5> dead = {"tlsenabled", "proxytlsenabled",
                                                           "commontlsenabled", "securitytlsenabled",
                                                           "commonsecuritytlsenabled"};
    return std::ranges::find(dead, QByteArrayView(folded)) != dead.end();
}

} // namespace

QList<base::Finding> unreadVariables(const Variables &environment,
                                     const std::optional<Version> &version)
{
    static const QRegularExpression prefix(u"\\Amilvus[._](?:conf[._])?"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QStringList names = environment.keys();
    names.sort();
    QList<base::Finding> findings;
    for (const QString &name : std::as_const(names)) {
        const QByteArray read = environmentKey(name, version);
        const QByteArray meant = foldKey(QString(name).remove(prefix).toUtf8());
        const bool isMissed = !isSetting(read) && isSetting(meant);
        if (isMissed || isDead(meant))
            findings.append({base::Severity::Warning, base::Code::VariableNotRead, {name}});
    }
    return findings;
}

QList<base::Finding> strayConfigurations(const Container &container)
{
    static const QRegularExpression name(u"\\A(milvus|user)\\.ya?ml\\z"_s);
    QList<base::Finding> findings;
    for (const Mount &mount : container.mounts) {
        const QFileInfo target(mount.target);
        const auto match = name.match(target.fileName());
        const QString right =
            container.configuration.folder + u'/' + match.captured(1) + u".yaml"_s;
        const bool isRead = container.configuration.files.contains(mount.source);
        if (match.hasMatch() && mount.target != right && !isRead)
            findings.append({base::Severity::Warning,
                             base::Code::ConfigMountedElsewhere,
                             {mount.source, mount.target, right},
                             container.file});
    }
    return findings;
}

} // namespace milvus
