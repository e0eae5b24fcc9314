#include "callpoints.h"

#include "support.h"

#include "core/base/files.h"

#include <QMap>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

QString whyNoTrace()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        return u"strace is not installed"_s;
    const QTemporaryDir folder;
    const QStringList inFront = {u"strace"_s, u"-o"_s, u"/dev/null"_s};
    return runMaker({folder.filePath(u"try"_s)}, inFront).exitCode == 0
               ? QString()
               : u"strace may not trace here"_s;
}

QList<CallPoint> callPointsOf(const QString &calls, const QStringList &arguments,
                              const QString &currentFolder)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    const auto run = runMaker(
        arguments, {u"strace"_s, u"-qqq"_s, u"-y"_s, u"-o"_s, log, u"-e"_s, u"trace="_s + calls},
        currentFolder);
    QList<CallPoint> points;
    QMap<QString, int> count;
    for (const QString &line :
         QString::fromUtf8(base::readFile(log).value_or(QByteArray())).split(u'\n')) {
        const QString call = line.section(u'(', 0, 0);
        ++count[call];
        const bool changes = call != u"openat" || line.contains(u"O_CREAT"_s);
        // The program's own output and what a sanitizer asks the kernel go through pipes.
        const bool isOutput = call == u"write"_s && line.contains(u"<pipe:"_s);
        if (!call.isEmpty() && changes && !isOutput)
            points.append({call, count[call]});
    }
    return run.exitCode == 0 ? points : QList<CallPoint>();
}

QStringList meeting(const CallPoint &point, const QString &what)
{
    return {u"strace"_s,
            u"-o"_s,
            u"/dev/null"_s,
            u"-e"_s,
            u"trace="_s + point.call,
            u"-e"_s,
            u"inject=%1:%2:when=%3"_s.arg(point.call, what).arg(point.number)};
}
