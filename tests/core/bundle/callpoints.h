#pragma once

#include <QStringList>

/// The calls with which the programs change the disk. Between the others (fsync, fchmod, …) a kill
/// finds the same state.
inline const QString changingCalls =
    QStringLiteral("openat,mkdir,linkat,chmod,renameat2,rename,unlink,rmdir");

/// The N-th call of a name: strace counts each name by itself.
struct CallPoint
{
    QString call;
    int number = 0;

    [[nodiscard]] QString text() const
    {
        return QStringLiteral("%1 no. %2: ").arg(call).arg(number);
    }
};

/// Why nothing can be traced here; empty when it can.
QString whyNoTrace();

/// Every one of the calls with which a whole run of the setmaker program changes something, in
/// order; none when the run does not end well. Those of the main thread: others work in the staged
/// folder alone.
QList<CallPoint> callPointsOf(const QString &calls, const QStringList &arguments,
                              const QString &currentFolder = {});

/// What stands in front of a program so that it meets this at that call: "signal=SIGKILL",
/// "error=EIO".
QStringList meeting(const CallPoint &point, const QString &what);
