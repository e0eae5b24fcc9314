#include "callpoints.h"
#include "support.h"

#include "core/bundle/disk.h"
#include "core/bundle/rotate.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Kills a renewal, and each step to a new CA, before each of its calls that change something on
/// disk. The folder holds all of the earlier files or all of the new ones, and the next run ends
/// well and leaves nothing beside them.
class TestKilledChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aKilledChangeLeavesOldOrNew_data();
    void aKilledChangeLeavesOldOrNew();

private:
    QString copyOf(const QString &folder);

    QTemporaryDir m_root;
    int m_number = 0;
};

void TestKilledChanges::initTestCase()
{
    if (const QString reason = whyNoTrace(); !reason.isEmpty())
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

void TestKilledChanges::aKilledChangeLeavesOldOrNew_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("stepsBefore");
    QTest::addRow("a renewal") << u"--renew"_s << 0;
    QTest::addRow("the new CA beside the old one") << u"--rotate"_s << 0;
    QTest::addRow("the server from the new CA") << u"--rotate"_s << 1;
    QTest::addRow("the old CA out") << u"--rotate"_s << 3;
}

void TestKilledChanges::aKilledChangeLeavesOldOrNew()
{
    QFETCH(const QString, change);
    QFETCH(const int, stepsBefore);
    const QString original = copyOf(m_root.filePath(u"set"_s));
    for (int i = 0; i < stepsBefore; ++i)
        QCOMPARE(runMaker({original, u"--rotate"_s}).exitCode, 0);
    const Contents old = contentsOf(original);
    const QString whole = copyOf(original);
    const QList<CallPoint> points = callPointsOf(changingCalls, {whole, change});
    QVERIFY(points.size() > 15);
    const QStringList names = contentsOf(whole).keys();
    const auto status = bundle::rotationStatus(whole);
    QVERIFY(status);
    int kept = 0;
    int changed = 0;
    for (const CallPoint &point : points) {
        const QString folder = copyOf(original);
        runMaker({folder, change}, meeting(point, u"signal=SIGKILL"_s));
        const Contents now = contentsOf(folder);
        if (now == old) {
            ++kept;
        } else {
            ++changed;
            QVERIFY2(now.keys() == names, qPrintable(point.text() + now.keys().join(u' ')));
            const auto after = bundle::rotationStatus(folder);
            QVERIFY2(after && after->state == status->state, qPrintable(point.text()));
        }
        for (const QString &stem : {u"server"_s, u"client"_s})
            QVERIFY2(faultOfFiles(folder, stem).isEmpty(), qPrintable(point.text() + stem));
        const auto next = runMaker({folder, u"--renew"_s});
        QVERIFY2(next.exitCode == 0, qPrintable(point.text() + next.output));
        for (const QString &name : bundle::entriesOf(QFileInfo(folder).path()))
            QVERIFY2(name == u"tls" || name.startsWith(u"tls.backup-"),
                     qPrintable(point.text() + name));
        QDir(QFileInfo(folder).path()).removeRecursively();
    }
    QVERIFY2(kept > 5 && changed > 3, "the calls were not killed where it matters");
}

QTEST_GUILESS_MAIN(TestKilledChanges)
#include "tst_killedchanges.moc"
