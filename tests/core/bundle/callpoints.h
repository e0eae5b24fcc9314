#pragma once

#include <QStringList>

/// The calls with which the programs change what a folder holds. Between the others (write, fsync,
/// fchmod, …) a kill finds the same state.
inline const QStringList changingCalls = {QStringLiteral("openat"),    QStringLiteral("mkdir"),
                                          QStringLiteral("linkat"),    QStringLiteral("chmod"),
                                          QStringLiteral("rename"),    QStringLiteral("unlink"),
                                          QStringLiteral("renameat2"), QStringLiteral("rmdir")};

/// One call of a run, counted over all its threads.
struct CallPoint
{
    int number = 0; ///< from 1
    QString call;

    [[nodiscard]] QString text() const
    {
        return QStringLiteral("no. %1, %2: ").arg(number).arg(call);
    }
};

/// True with MILVUS_TLS_FULL: every call is met, not only those that tell most.
bool isFullSweep();
/// More than the five minutes that QTest gives all rows together; to be called before the tests
/// begin.
void allowTimeForSweep();

/// Why nothing can be interrupted here; empty when it can.
QString whyNoInterrupting();

/// Each call with which a whole run of the setmaker program changes the disk, in order; none when
/// the run does not end well.
QList<CallPoint> callPointsOf(const QStringList &arguments, const QString &currentFolder = {});

/// Those with one of these names; all of them in a full sweep.
QList<CallPoint> only(const QStringList &calls, QList<CallPoint> points);

/// So many of them: half are the last ones, where the new files reach the folder, the others are
/// spread evenly over what comes before. All of them in a full sweep.
QList<CallPoint> sample(const QList<CallPoint> &points, qsizetype most);

/// What stands in front of a program so that it meets this at that call: "kill", "ENOSPC", "EIO".
QStringList meeting(const CallPoint &point, const QString &what);
