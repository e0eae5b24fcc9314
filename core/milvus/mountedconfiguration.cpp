#include "core/milvus/mountedconfiguration.h"

#include "core/milvus/configured.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

MountedConfiguration mountedConfiguration(const QList<Mount> &mounts, const Variables &environment,
                                          const QString &workingFolder)
{
    MountedConfiguration found;
    // Milvus looks for its files where this variable says (facts/milvus-tls.md 1.2).
    const QString said = environment.value(u"MILVUSCONF"_s);
    found.folder =
        QDir::cleanPath(QDir(workingFolder).filePath(said.isEmpty() ? u"configs"_s : said));
    for (const QString &name : configurationNames()) {
        const QString inside = found.folder + u'/' + name;
        const QString here = hostPath(mounts, inside);
        const bool isMain = name == configurationNames().first();
        const bool isOwn =
            std::ranges::any_of(mounts, [&](const Mount &mount) { return mount.target == inside; });
        if (here.isEmpty() && (isOwn || (isMain && isMounted(mounts, inside))))
            found.unseen << inside;
        if (here.isEmpty() || (!isOwn && !isMain && !QFileInfo::exists(here)))
            continue;
        found.files << here;
        if (isMain)
            found.main = here;
        else if (name == configurationNames().last())
            found.later = here;
    }
    return found;
}

} // namespace milvus
