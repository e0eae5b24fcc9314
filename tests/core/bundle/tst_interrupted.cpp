#include "callpoints.h"
#include "support.h"

#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/swap.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Kills a run, or lets the disk fail it, before each of its calls that change something on disk.
/// After each the folder holds the whole old set or the whole new one, and the next run tidies up.
class TestInterrupted : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowTimeForSweep(); }

private slots:
    void initTestCase();
    void aKilledRunLeavesOldOrNew_data();
    void aKilledRunLeavesOldOrNew();
    void aFailingDiskLeavesOldOrNew_data();
    void aFailingDiskLeavesOldOrNew();
    void aRunInTheCurrentFolderIsFinishedByTheNext();

private:
    QString newFolder(const QString &from);
    QString stateOf(const QString &folder, const Contents &old) const;

    QTemporaryDir m_root;
    int m_number = 0;
};

static const QString about = u"about these files"_s;

void TestInterrupted::initTestCase()
{
    if (const QString reason = whyNoInterrupting(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QCOMPARE(runMaker({m_root.filePath(u"try"_s)}).exitCode, 0);
}

/// A folder of its own in a folder of its own, with a copy of a set and a file that is not ours.
QString TestInterrupted::newFolder(const QString &from)
{
    const QString parent = m_root.filePath(QString::number(++m_number));
    const QString folder = parent + u"/tls"_s;
    if (!QDir().mkpath(parent) || from.isEmpty())
        return folder;
    QDir().mkpath(folder);
    for (const QString &name : contentsOf(from).keys())
        QFile::copy(from + u'/' + name, folder + u'/' + name);
    static_cast<void>(base::writeNewFile(folder + u"/README"_s, about.toUtf8()));
    return folder;
}

/// "old", "new", or what is wrong.
QString TestInterrupted::stateOf(const QString &folder, const Contents &old) const
{
    Contents now = contentsOf(folder);
    if (!old.isEmpty() && now.take(u"README"_s) != about.toUtf8())
        return u"a file that is not ours is gone"_s;
    if (now == old)
        return u"old"_s;
    if (now.size() != 10)
        return u"holds "_s + now.keys().join(u' ');
    const QString fault = faultOfSet(folder);
    return fault.isEmpty() ? u"new"_s : fault;
}

/// The folders of a run that did not end.
static QStringList leftoversIn(const QString &parent)
{
    QStringList found;
    for (const QString &name : bundle::entriesOf(parent))
        if (name.startsWith(u".tls.milvus-tls-"))
            found << parent + u'/' + name;
    return found;
}

void TestInterrupted::aKilledRunLeavesOldOrNew_data()
{
    QTest::addColumn<bool>("hasOld");
    QTest::addRow("over an earlier set") << true;
    QTest::addRow("into a folder that is not there yet") << false;
}

void TestInterrupted::aKilledRunLeavesOldOrNew()
{
    QFETCH(const bool, hasOld);
    const QString original = hasOld ? m_root.filePath(u"try"_s) : QString();
    const Contents old = hasOld ? contentsOf(original) : Contents();
    const QList<CallPoint> points =
        only(changingCalls, callPointsOf({newFolder(original), u"--replace"_s}));
    QVERIFY(points.size() > 15);
    QMap<QString, int> seen;
    int withLeftovers = 0;
    for (const CallPoint &point : points) {
        const QString folder = newFolder(original);
        const QString parent = QFileInfo(folder).path();
        runMaker({folder, u"--replace"_s}, meeting(point, u"kill"_s));
        const QString state = stateOf(folder, old);
        QVERIFY2(state == u"old" || state == u"new", qPrintable(point.text() + state));
        ++seen[state];
        const QStringList left = leftoversIn(parent);
        const auto next = runMaker({folder, u"--replace"_s});
        QVERIFY2(next.exitCode == 0, qPrintable(point.text() + next.output));
        for (const QString &path : left) // the next run says what it cleaned
            QVERIFY2(next.output.contains(u"TLS-412 "_s + path),
                     qPrintable(point.text() + next.output));
        QCOMPARE(next.output.count(u"TLS-412"_s), left.size());
        withLeftovers += left.isEmpty() ? 0 : 1;
        QCOMPARE(stateOf(folder, old), u"new"_s);
        int backups = 0;
        for (const QString &name : bundle::entriesOf(parent)) {
            QVERIFY2(name == u"tls" || name.startsWith(u"tls.backup-"),
                     qPrintable(point.text() + name));
            backups += hasOld && contentsOf(parent + u'/' + name) == old ? 1 : 0;
        }
        QCOMPARE(backups, hasOld ? 1 : 0);
        QDir(parent).removeRecursively();
    }
    QVERIFY2(seen[u"old"_s] > 10 && seen[u"new"_s] > 3,
             "the calls were not killed where it matters");
    QVERIFY(withLeftovers > 10);
}

void TestInterrupted::aFailingDiskLeavesOldOrNew_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QStringList>("calls");
    QTest::addRow("no space left")
        << u"ENOSPC"_s
        << QStringList{u"openat"_s, u"write"_s, u"mkdir"_s, u"linkat"_s, u"renameat2"_s};
    QTest::addRow("a disk error") << u"EIO"_s
                                  << QStringList{u"openat"_s,    u"write"_s,  u"fsync"_s,
                                                 u"renameat2"_s, u"unlink"_s, u"rmdir"_s};
}

void TestInterrupted::aFailingDiskLeavesOldOrNew()
{
    QFETCH(const QString, error);
    QFETCH(const QStringList, calls);
    const QString original = m_root.filePath(u"try"_s);
    const Contents old = contentsOf(original);
    const QList<CallPoint> points =
        only(calls, callPointsOf({newFolder(original), u"--replace"_s}));
    QVERIFY(points.size() > 15);
    bool isUnsure = false;
    for (const CallPoint &point : points) {
        const QString folder = newFolder(original);
        const QString parent = QFileInfo(folder).path();
        const auto run = runMaker({folder, u"--replace"_s}, meeting(point, error));
        const QString where = point.text() + run.output;
        const QString state = stateOf(folder, old);
        QVERIFY2(state == u"new" || (state == u"old" && run.exitCode == 1),
                 qPrintable(where + state));
        QVERIFY2(run.exitCode == 0 || run.output.startsWith(u"TLS-"), qPrintable(where));
        const bool isSaid = run.exitCode == 0 || run.output.startsWith(u"TLS-413");
        QVERIFY2(state == u"old" || isSaid, qPrintable(where)); // in place, and told as such
        isUnsure = isUnsure || run.output.contains(u"TLS-075"_s);
        QVERIFY2(run.exitCode == 0 || !run.output.contains(u".milvus-tls-"), qPrintable(where));
        const auto next = runMaker({folder, u"--replace"_s});
        QVERIFY2(next.exitCode == 0 && stateOf(folder, old) == u"new", qPrintable(where));
        for (const QString &name : bundle::entriesOf(parent))
            QVERIFY2(name == u"tls" || name.startsWith(u"tls.backup-"), qPrintable(where + name));
        QDir(parent).removeRecursively();
    }
    QCOMPARE(isUnsure, calls.contains(u"fsync"_s));
}

/// Where the folder itself has to stay its files are replaced one by one, so a kill in between is
/// seen, and said to whoever looks, until the next run. Nothing is lost at any point.
void TestInterrupted::aRunInTheCurrentFolderIsFinishedByTheNext()
{
    const QString original = m_root.filePath(u"try"_s);
    const Contents old = contentsOf(original);
    const QString counted = newFolder(original);
    const QList<CallPoint> points =
        only(changingCalls, callPointsOf({u"."_s, u"--replace"_s}, counted));
    QVERIFY(points.size() > 15);
    int mixed = 0;
    for (const CallPoint &point : points) {
        const QString folder = newFolder(original);
        const bundle::Status before = bundle::statusOf(folder);
        runMaker({u"."_s, u"--replace"_s}, meeting(point, u"kill"_s), folder);
        QCOMPARE(contentsOf(folder)[u"README"_s], about.toUtf8());
        const Contents now = contentsOf(folder);
        const QStringList names = old.keys();
        const bool isOld =
            std::ranges::all_of(names, [&](const QString &name) { return now[name] == old[name]; });
        const bool isNew =
            now[u"server.pem"_s] != old[u"server.pem"_s] && faultOfSet(folder).isEmpty();
        const QList<base::Finding> told = bundle::interruptedChange(folder);
        QVERIFY2(isOld || isNew || !told.isEmpty(), qPrintable(point.text() + u"is mixed"_s));
        mixed += isOld || isNew ? 0 : 1;
        QCOMPARE(contentsOf(folder), now); // only looked at
        const auto next = runMaker({u"."_s, u"--replace"_s}, {}, folder);
        QVERIFY2(next.exitCode == 0, qPrintable(point.text() + next.output));
        QVERIFY(bundle::statusOf(folder).sameAs(before));
        QCOMPARE(faultOfSet(folder), QString());
        int kept = 0;
        for (const QString &name : bundle::entriesOf(folder)) {
            QVERIFY2(!name.startsWith(u".milvus-tls"), qPrintable(point.text() + name));
            if (name.startsWith(u"backup-"))
                kept += contentsOf(folder + u'/' + name) == old ? 1 : 0;
        }
        QCOMPARE(kept, 1);
        QVERIFY(bundle::interruptedChange(folder).isEmpty());
        QDir(QFileInfo(folder).path()).removeRecursively();
    }
    QVERIFY2(mixed > 2, "the calls were not killed where it matters");
}

PRODUCT_TEST(TestInterrupted)
#include "tst_interrupted.moc"
