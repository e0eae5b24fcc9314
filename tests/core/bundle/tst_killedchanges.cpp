#include "callpoints.h"
#include "support.h"

#include "core/bundle/disk.h"
#include "core/bundle/rotate.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Kills a renewal, the making of named clients on several threads, and each step to a new CA, or
/// lets the disk fail it, before each of its calls that change something on disk. The folder holds
/// all of the earlier files or all of the new ones, and the next run ends well and leaves nothing
/// beside them.
class TestKilledChanges : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowTimeForSweep(); }

private slots:
    void initTestCase();
    void aKilledChangeLeavesOldOrNew_data();
    void aKilledChangeLeavesOldOrNew();
    void aFailingDiskLeavesOldOrNew_data();
    void aFailingDiskLeavesOldOrNew();

private:
    struct Change
    {
        QString original; ///< a folder as it was before
        QString whole;    ///< and as it is after an undisturbed run
        QStringList words;
        QList<CallPoint> points;
    };
    Change changeOf(const QString &words, int stepsBefore);
    QString faultAfter(const Change &change, const QString &folder, bool *isNew) const;
    QString faultOfNext(const QString &folder) const;
    QString copyOf(const QString &folder);

    QTemporaryDir m_root;
    int m_number = 0;
};

void TestKilledChanges::initTestCase()
{
    if (const QString reason = whyNoInterrupting(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QCOMPARE(runMaker({m_root.filePath(u"set"_s)}).exitCode, 0);
}

QString TestKilledChanges::copyOf(const QString &folder)
{
    const QString copy = m_root.filePath(QString::number(++m_number)) + u"/tls"_s;
    QDir().mkpath(copy);
    for (const QString &name : bundle::entriesOf(folder))
        QFile::copy(folder + u'/' + name, copy + u'/' + name);
    return copy;
}

TestKilledChanges::Change TestKilledChanges::changeOf(const QString &words, int stepsBefore)
{
    Change change;
    change.words = words.split(u' ');
    change.original = copyOf(m_root.filePath(u"set"_s));
    for (int i = 0; i < stepsBefore; ++i)
        runMaker({change.original, u"--rotate"_s});
    change.whole = copyOf(change.original);
    change.points = callPointsOf(QStringList{change.whole} + change.words);
    return change;
}

/// Empty when the folder holds all of the old files or all of the new ones.
QString TestKilledChanges::faultAfter(const Change &change, const QString &folder,
                                      bool *isNew) const
{
    const Contents now = contentsOf(folder);
    *isNew = now != contentsOf(change.original);
    if (*isNew && now.keys() != contentsOf(change.whole).keys())
        return u"holds "_s + now.keys().join(u' ');
    const auto wanted = bundle::rotationStatus(change.whole);
    const auto status = bundle::rotationStatus(folder);
    if (*isNew && (!wanted || !status || status->state != wanted->state))
        return u"is in another state"_s;
    for (const QString &name : now.keys())
        if (name.endsWith(u".csr")) {
            const QString stem = name.chopped(4);
            if (const QString fault = faultOfFiles(folder, stem); !fault.isEmpty())
                return stem + u": "_s + fault;
        }
    return {};
}

/// Empty when the next change ends well and leaves nothing beside the folder but backups.
QString TestKilledChanges::faultOfNext(const QString &folder) const
{
    const MakerResult next = runMaker({folder, u"--renew"_s});
    if (next.exitCode != 0)
        return u"then "_s + next.output;
    for (const QString &name : bundle::entriesOf(QFileInfo(folder).path()))
        if (name != u"tls" && !name.startsWith(u"tls.backup-"))
            return u"leaves "_s + name;
    return {};
}

void TestKilledChanges::aKilledChangeLeavesOldOrNew_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("stepsBefore");
    QTest::addRow("a renewal") << u"--renew"_s << 0;
    QTest::addRow("three clients more, each file synced") << u"--add 3"_s << 0;
    QTest::addRow("twenty clients more, all synced at once") << u"--add 20"_s << 0;
    QTest::addRow("the new CA beside the old one") << u"--rotate"_s << 0;
    QTest::addRow("the server from the new CA") << u"--rotate"_s << 1;
    QTest::addRow("the clients from the new CA") << u"--rotate"_s << 2;
    QTest::addRow("the old CA out") << u"--rotate"_s << 3;
}

void TestKilledChanges::aKilledChangeLeavesOldOrNew()
{
    QFETCH(const QString, change);
    QFETCH(const int, stepsBefore);
    const Change made = changeOf(change, stepsBefore);
    const QList<CallPoint> points = sample(only(changingCalls, made.points), 16);
    QVERIFY(points.size() > 12);
    int kept = 0;
    int changed = 0;
    for (const CallPoint &point : points) {
        const QString folder = copyOf(made.original);
        runMaker(QStringList{folder} + made.words, meeting(point, u"kill"_s));
        bool isNew = false;
        const QString fault = faultAfter(made, folder, &isNew);
        QVERIFY2(fault.isEmpty(), qPrintable(point.text() + fault));
        ++(isNew ? changed : kept);
        const QString next = faultOfNext(folder);
        QVERIFY2(next.isEmpty(), qPrintable(point.text() + next));
        QDir(QFileInfo(folder).path()).removeRecursively();
    }
    QVERIFY2(kept > 5 && changed > 3, "the calls were not killed where it matters");
}

void TestKilledChanges::aFailingDiskLeavesOldOrNew_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("error");
    for (const QString &error : {u"ENOSPC"_s, u"EIO"_s}) {
        QTest::addRow("%s at a renewal", qPrintable(error)) << u"--renew"_s << error;
        QTest::addRow("%s at three clients more", qPrintable(error)) << u"--add 3"_s << error;
        QTest::addRow("%s at twenty clients more", qPrintable(error)) << u"--add 20"_s << error;
        QTest::addRow("%s at a step to a new CA", qPrintable(error)) << u"--rotate"_s << error;
    }
}

void TestKilledChanges::aFailingDiskLeavesOldOrNew()
{
    QFETCH(const QString, change);
    QFETCH(const QString, error);
    const Change made = changeOf(change, 0);
    QVERIFY(made.points.size() > 15);
    for (const CallPoint &point : sample(made.points, 12)) {
        const QString folder = copyOf(made.original);
        const MakerResult run = runMaker(QStringList{folder} + made.words, meeting(point, error));
        const QString where = point.text() + run.output;
        bool isNew = false;
        const QString fault = faultAfter(made, folder, &isNew);
        QVERIFY2(fault.isEmpty(), qPrintable(where + fault));
        QVERIFY2(isNew || run.exitCode == 1, qPrintable(where));
        QVERIFY2(run.exitCode == 0 || run.output.startsWith(u"TLS-"), qPrintable(where));
        QVERIFY2(run.exitCode == 0 || !run.output.contains(u".milvus-tls-"), qPrintable(where));
        const QString next = faultOfNext(folder);
        QVERIFY2(next.isEmpty(), qPrintable(where + next));
        QDir(QFileInfo(folder).path()).removeRecursively();
    }
}

PRODUCT_TEST(TestKilledChanges)
#include "tst_killedchanges.moc"
