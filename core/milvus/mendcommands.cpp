#include "core/milvus/mendcommands.h"

#include "core/base/shell.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

/// Docker makes a folder of what it is to mount and does not find.
static QString clearing(const QFileInfo &file)
{
    const QString what = file.isSymLink() ? u"sudo rm %1 && "_s
                         : file.isDir()   ? u"sudo rmdir %1 && "_s
                                          : QString();
    return what.isEmpty() ? what : what.arg(base::shellWord(file.filePath()));
}

QString copyCommand(const std::optional<ContainerUser> &user, const QList<Wanted> &files,
                    const QString &source, const QString &here)
{
    const QFileInfo file(here);
    const QString owner = user && user->id != 0
                              ? u" -o %1 -g %2"_s.arg(user->id).arg(user->groups.first())
                              : QString();
    const bool keepsName = QFileInfo(source).fileName() == file.fileName();
    const bool isInTheWay = file.isSymLink() || file.isDir();
    if (!keepsName || isInTheWay)
        return clearing(file) + u"sudo install -D -m 0600%1 %2 %3"_s.arg(
                                    owner, base::shellWord(source), base::shellWord(here));
    QString command = u"sudo install -D -m 0600%1 -t %2"_s.arg(owner, base::shellWord(file.path()));
    for (const Wanted &other : files)
        command += u' ' + base::shellWord(QFileInfo(source).path() + u'/' +
                                          QFileInfo(other.source).fileName());
    return command;
}

QString openingCommand(const ContainerUser &user, const QString &file, QLatin1StringView way)
{
    const QDir folder = QFileInfo(file).dir();
    const bool isSet = folder.exists(u"server.pem"_s) && folder.exists(u"server.key"_s);
    if (isSet)
        return u"sudo milvus-tls permissions --bundle %1 --for %2 --user %3 --write"_s.arg(
            base::shellWord(folder.path()), way, user.text());
    return chownCommand(user, file);
}

QString chownCommand(const ContainerUser &user, const QString &file)
{
    return u"sudo chown %1 %2"_s.arg(user.text(), base::shellWord(file));
}

} // namespace milvus
