#include "callpoints.h"
#include "support.h"

#include "core/base/files.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using base::Code;

/// Two runs at once, and a run that is canceled.
class TestTogether : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowTimeForSweep(); }

private slots:
    void theSecondRunIsToldWhoHoldsTheFolder();
    void manyRunsAtOnceNeverMixTheirSets();
    void threadsOfOneProcessAreKeptApartToo();
    void aFolderThatBecomesALinkMeanwhileIsRefused();
    void cancelAnswersWithin200MillisecondsAndLeavesNothing_data();
    void cancelAnswersWithin200MillisecondsAndLeavesNothing();
};

void TestTogether::theSecondRunIsToldWhoHoldsTheFolder()
{
    const QTemporaryDir root;
    plan::Plan plan = bundlePlan(root.filePath(u"a/tls"_s));
    base::Error second;
    const base::Job job([&](const base::Progress &progress) {
        if (progress.done == 5)
            second = bundle::generate(plan, true, base::Job()).error();
    });
    QVERIFY(bundle::generate(plan, false, job));
    QCOMPARE(second.code, Code::FolderLocked);
    QCOMPARE(second.args,
             (QStringList{plan.folder, QString::number(QCoreApplication::applicationPid())}));
    QCOMPARE(contentsOf(root.filePath(u"a"_s)).keys(), QStringList{u"tls/"_s});
    QVERIFY(bundle::generate(plan, true, base::Job())); // nothing is locked any more
}

void TestTogether::manyRunsAtOnceNeverMixTheirSets()
{
    const QTemporaryDir root;
    const QString folder = root.filePath(u"tls"_s);
    constexpr int runners = 8;
    const int rounds = isFullSweep() ? 50 : 4;
    std::atomic_int made = 0;
    std::atomic_int locked = 0;
    std::atomic_int other = 0;
    std::vector<std::thread> threads;
    for (int runner = 0; runner < runners; ++runner)
        threads.emplace_back([&] {
            for (int round = 0; round < rounds; ++round) {
                const MakerResult run = runMaker({folder, u"--replace"_s});
                ++(run.exitCode == 0 ? made : run.output.startsWith(u"TLS-018"_s) ? locked : other);
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(other.load(), 0);
    QVERIFY(made > 0);
    QCOMPARE(made + locked, runners * rounds);
    const Contents all = contentsOf(root.path());
    QCOMPARE(all.size(), made.load()); // the folder, and a backup for each run but the first
    for (const QString &name : all.keys())
        QCOMPARE(faultOfSet(root.filePath(name)), QString());
}

void TestTogether::threadsOfOneProcessAreKeptApartToo()
{
    const QTemporaryDir root;
    const plan::Plan plan = bundlePlan(root.filePath(u"tls"_s));
    std::atomic_int made = 0;
    std::vector<std::thread> threads;
    for (int runner = 0; runner < 4; ++runner)
        threads.emplace_back([&] {
            for (int round = 0; round < 5; ++round)
                made += bundle::generate(plan, true, base::Job()) ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(made > 0);
    QCOMPARE(contentsOf(root.path()).size(), made.load());
    QCOMPARE(faultOfSet(plan.folder), QString());
}

void TestTogether::aFolderThatBecomesALinkMeanwhileIsRefused()
{
    const QTemporaryDir root;
    const plan::Plan plan = bundlePlan(root.filePath(u"tls"_s));
    QVERIFY(QDir(root.path()).mkdir(u"tls"_s) && QDir(root.path()).mkdir(u"victim"_s));
    QVERIFY(base::writeNewFile(root.filePath(u"victim/file"_s), "kept"));
    const base::Job job([&](const base::Progress &progress) {
        if (progress.done == 9) {
            QVERIFY(QDir(root.path()).rmdir(u"tls"_s));
            QVERIFY(QFile::link(root.filePath(u"victim"_s), plan.folder));
        }
    });
    const auto report = bundle::generate(plan, false, job);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::LinkRefused);
    QCOMPARE(contentsOf(root.filePath(u"victim"_s)), (Contents{{u"file"_s, "kept"}}));
}

void TestTogether::cancelAnswersWithin200MillisecondsAndLeavesNothing_data()
{
    QTest::addColumn<bool>("hasOld");
    QTest::addRow("into a folder that is not there yet") << false;
    QTest::addRow("over an earlier set") << true;
}

void TestTogether::cancelAnswersWithin200MillisecondsAndLeavesNothing()
{
    QFETCH(const bool, hasOld);
    const QTemporaryDir root;
    plan::Plan plan = bundlePlan(root.filePath(u"deep/er/tls"_s));
    if (hasOld)
        QVERIFY(bundle::generate(plan, false, base::Job()));
    const Contents before = contentsOf(plan.folder);
    plan.key = plan::KeyKind::Rsa4096;
    base::Job job;
    QElapsedTimer clock;
    clock.start();
    qint64 canceledAt = 0;
    std::thread canceler([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        canceledAt = clock.elapsed();
        job.cancel();
    });
    const auto report = bundle::generate(plan, true, job);
    const qint64 answeredAt = clock.elapsed();
    canceler.join();
    QVERIFY(!report); // three RSA-4096 keys never take less than 60 ms
    QCOMPARE(report.error().code, Code::Canceled);
    QVERIFY2(answeredAt - canceledAt < 200, qPrintable(QString::number(answeredAt - canceledAt)));
    if (hasOld) {
        QCOMPARE(contentsOf(plan.folder), before);
        QCOMPARE(contentsOf(root.filePath(u"deep/er"_s)).size(), 1);
    } else {
        QVERIFY(contentsOf(root.path()).isEmpty());
    }
}

PRODUCT_TEST(TestTogether)
#include "tst_together.moc"
