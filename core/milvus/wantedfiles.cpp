#include "core/milvus/wantedfiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

QList<Wanted> filesOfPlan(const ContainerPlan &plan)
{
    QList<Wanted> files;
    const auto add = [&](const QString &path) {
        const QString name = u'/' + QFileInfo(path).fileName();
        files.append({plan.serverPath + name, plan.folder + name});
    };
    add(plan.settings.serverPemPath);
    add(plan.settings.serverKeyPath);
    if (plan.settings.tlsMode == static_cast<int>(plan::Mode::Mutual))
        add(plan.settings.caPemPath);
    return files;
}

QList<Wanted> filesOfSettings(const TlsSettings &settings)
{
    QStringList paths;
    if (settings.tlsMode == 1 || settings.tlsMode == 2)
        paths << settings.serverPemPath << settings.serverKeyPath;
    if (settings.tlsMode == 2)
        paths << settings.caPemPath;
    if (settings.internal)
        paths << settings.internal->serverPemPath << settings.internal->serverKeyPath
              << settings.internal->caPemPath;
    paths.removeDuplicates();
    QList<Wanted> files;
    for (const QString &path : std::as_const(paths)) {
        if (path.startsWith(u'/')) // a relative one is below /milvus and another finding
            files.append(
                {path, QFileInfo::exists(path) ? path : u"FOLDER/"_s + QFileInfo(path).fileName()});
    }
    return files;
}

} // namespace milvus
