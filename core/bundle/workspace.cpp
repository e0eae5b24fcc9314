#include "core/bundle/workspace.h"

#include <QDateTime>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

QStringList foldersWithPrefix(const QString &prefix)
{
    const QFileInfo pattern(prefix);
    QStringList found;
    for (const QString &name : entriesOf(pattern.path())) {
        const QString path = pattern.path() + u'/' + name;
        const Status status = statusOf(path);
        // Somebody else's folder with such a name is not ours to touch.
        if (name.startsWith(pattern.fileName()) && status.kind == Status::Kind::Folder &&
            status.user == ::geteuid())
            found.append(path);
    }
    return found;
}

void emptyFolder(const QString &folder)
{
    for (const QString &name : entriesOf(folder))
        static_cast<void>(removeFile(folder + u'/' + name));
    static_cast<void>(removeFolder(folder));
}

} // namespace

QString stagedFolder(const QString &workspace)
{
    return workspace + u"/new"_s;
}

QString replacedFolder(const QString &workspace)
{
    return workspace + u"/old"_s;
}

QString outerPrefix(const Target &target)
{
    return u"%1/.%2.milvus-tls-"_s.arg(target.parent, target.name);
}

QString innerPrefix(const Target &target)
{
    return target.path + u"/.milvus-tls-"_s;
}

QStringList findWorkspaces(const Target &target)
{
    QStringList found = foldersWithPrefix(outerPrefix(target));
    if (target.exists())
        found += foldersWithPrefix(innerPrefix(target));
    return found;
}

void discardWorkspace(const QString &workspace)
{
    emptyFolder(stagedFolder(workspace));
    emptyFolder(replacedFolder(workspace));
    emptyFolder(workspace);
}

QString backupPath(const QString &stem, const QDateTime &when)
{
    const QString dated = stem + when.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString path = dated;
    for (int number = 2; statusOf(path).exists(); ++number)
        path = u"%1-%2"_s.arg(dated).arg(number);
    return path;
}

} // namespace bundle
