#include "callpoints.h"

#include "support.h"

#include "core/base/files.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

bool isFullSweep()
{
    return qEnvironmentVariableIsSet("MILVUS_TLS_FULL");
}

void allowTimeForSweep()
{
    qputenv("QTEST_FUNCTION_TIMEOUT", isFullSweep() ? "7200000" : "900000");
}

QString whyNoInterrupting()
{
    const QTemporaryDir folder;
    const MakerResult run = runMaker({folder.filePath(u"try"_s)}, meeting({}, u"kill"_s));
    return run.exitCode == 0 ? QString() : u"calls cannot be met here: "_s + run.output;
}

QList<CallPoint> callPointsOf(const QStringList &arguments, const QString &currentFolder)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    const auto run =
        runMaker(arguments, {QStringLiteral(INTERRUPTER), u"log"_s, log}, currentFolder);
    QList<CallPoint> points;
    const QByteArray names = base::readFile(log).value_or(QByteArray()).trimmed();
    for (const QByteArray &name : names.split('\n'))
        points.append({static_cast<int>(points.size()) + 1, QString::fromLatin1(name)});
    return run.exitCode == 0 ? points : QList<CallPoint>();
}

QList<CallPoint> only(const QStringList &calls, QList<CallPoint> points)
{
    if (!isFullSweep())
        points.removeIf([&calls](const CallPoint &point) { return !calls.contains(point.call); });
    return points;
}

QList<CallPoint> sample(const QList<CallPoint> &points, qsizetype most)
{
    if (isFullSweep() || points.size() <= most)
        return points;
    const qsizetype early = most / 2;
    const QList<CallPoint> last = points.last(most - early);
    QList<CallPoint> some;
    for (qsizetype i = 0; i < early; ++i)
        some.append(points[i * (points.size() - last.size()) / early]);
    return some + last;
}

QStringList meeting(const CallPoint &point, const QString &what)
{
    return {QStringLiteral(INTERRUPTER), what, QString::number(point.number)};
}
