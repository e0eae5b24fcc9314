#include "support.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/pki/certificateview.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using base::Code;
using bundle::File;

class TestGenerate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aNewFolderGetsNineFilesThatFit();
    void theProgressCountsNineFiles();
    void keysAreTheirOwnersAloneWhateverTheUmask();
    void anEarlierSetIsNotReplacedWithoutAYes();
    void anEarlierSetIsKeptAsADatedBackup();
    void theCaStaysByteForByte();
    void aFolderWithOnlyACaNeedsNoYes();
    void aNewCaNeedsAYesAndKeepsTheOldOne();
    void theCaOfAnotherFolderIsTakenOver();
    void anotherFoldersCaDoesNotReplaceOursSilently();
    void foreignFilesStayWhereTheyAre();
    void aFolderWithFoldersStaysTheSameFolder();
    void theCurrentFolderStaysTheSameFolder();
    void theFolderKeepsItsMode();
    void aFolderOpenToOthersIsRemarked();
    void theForecastSaysWhatHappens();
    void anImpossibleClockWantsAYes_data();
    void anImpossibleClockWantsAYes();
    void aBadPlanTouchesNothing();

private:
    base::Result<bundle::GenerateReport> make(bool replace = false);
    [[nodiscard]] bool has(const bundle::GenerateReport &report, Code code) const;

    std::unique_ptr<QTemporaryDir> m_root;
    plan::Plan m_plan;
    QString m_folder;
    const base::Job m_job;
};

void TestGenerate::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_folder = m_root->filePath(u"tls"_s);
    m_plan = bundlePlan(m_folder);
}

void TestGenerate::cleanup()
{
    base::setNowForTests({});
    QVERIFY2(contentsOf(m_root->path()).keys().filter(u".milvus-tls"_s).isEmpty(),
             "a workspace or lock was left");
    m_root.reset();
}

base::Result<bundle::GenerateReport> TestGenerate::make(bool replace)
{
    return bundle::generate(m_plan, replace, m_job);
}

bool TestGenerate::has(const bundle::GenerateReport &report, Code code) const
{
    return std::ranges::any_of(
        report.findings, [code](const base::Finding &finding) { return finding.code == code; });
}

void TestGenerate::aNewFolderGetsNineFilesThatFit()
{
    m_plan.folder = m_root->filePath(u"a/b/tls"_s);
    const auto report = make();
    QVERIFY(report);
    QCOMPARE(faultOfSet(report->folder), QString());
    QCOMPARE(report->files.size(), 9);
    QCOMPARE(contentsOf(report->folder).size(), 10); // and the history
    for (const bundle::WrittenFile &file : report->files)
        QCOMPARE(
            QCryptographicHash::hash(base::readFile(file.path).value(), QCryptographicHash::Sha256),
            file.sha256);
    QVERIFY(report->backupFolder.isEmpty());
    QVERIFY(!report->caReused);
    QVERIFY(report->findings.isEmpty());
    QCOMPARE(base::daysLeft(report->serverNotAfter), 396);
    for (const QString &folder : {u"a"_s, u"a/b"_s, u"a/b/tls"_s})
        QCOMPARE(bundle::statusOf(m_root->filePath(folder)).mode, 0700U);
}

void TestGenerate::theProgressCountsNineFiles()
{
    QStringList items;
    int last = 0;
    const base::Job job([&](const base::Progress &progress) {
        items.append(progress.item);
        QCOMPARE(progress.done, last + 1);
        QCOMPARE(progress.total, 9);
        last = progress.done;
    });
    QVERIFY(bundle::generate(m_plan, false, job));
    items.sort();
    QStringList made = contentsOf(m_folder).keys();
    made.removeOne(u"history.jsonl"_s);
    QCOMPARE(items, made);
    items.clear();
    last = 0;
    QVERIFY(bundle::generate(m_plan, true, job)); // the same with a CA that is used again
    items.sort();
    QCOMPARE(items, made);
}

void TestGenerate::keysAreTheirOwnersAloneWhateverTheUmask()
{
    for (const mode_t mask : {0000U, 0022U, 0777U}) {
        m_plan.folder = m_root->filePath(u"umask%1"_s.arg(mask, 3, 8, QChar(u'0')));
        const mode_t before = ::umask(mask);
        const auto report = make();
        ::umask(before);
        QVERIFY(report);
        QCOMPARE(faultOfSet(report->folder), QString()); // looks at the modes
        QCOMPARE(bundle::statusOf(report->folder).mode, 0700U);
    }
}

void TestGenerate::anEarlierSetIsNotReplacedWithoutAYes()
{
    QVERIFY(make());
    const Contents before = contentsOf(m_folder);
    const auto again = make();
    QVERIFY(!again);
    QCOMPARE(again.error().code, Code::SetExists);
    QCOMPARE(again.error().args, QStringList{m_folder});
    QCOMPARE(contentsOf(m_folder), before);
}

void TestGenerate::anEarlierSetIsKeptAsADatedBackup()
{
    QVERIFY(make());
    const Contents first = contentsOf(m_folder);
    base::setNowForTests(base::now());
    const auto second = make(true);
    QVERIFY(second);
    const QString date = base::now().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    QCOMPARE(second->backupFolder, m_root->filePath(u"tls.backup-"_s + date));
    QCOMPARE(contentsOf(second->backupFolder), first);
    QCOMPARE(faultOfSet(m_folder), QString());
    QVERIFY(contentsOf(m_folder)[u"server.pem"_s] != first[u"server.pem"_s]);
    const auto third = make(true); // within the same second
    QVERIFY(third);
    QCOMPARE(third->backupFolder, second->backupFolder + u"-2"_s);
}

void TestGenerate::theCaStaysByteForByte()
{
    QVERIFY(make());
    const Contents first = contentsOf(m_folder);
    m_plan.key = plan::KeyKind::Ed25519; // the leaves may have another kind of key than their CA
    const auto report = make(true);
    QVERIFY(report);
    QVERIFY(report->caReused);
    QVERIFY(has(*report, Code::CaReused));
    const Contents second = contentsOf(m_folder);
    QCOMPARE(second[u"ca.key"_s], first[u"ca.key"_s]);
    QCOMPARE(second[u"ca.pem"_s], first[u"ca.pem"_s]);
    QVERIFY(second[u"ca.srl"_s] != first[u"ca.srl"_s]);
    QCOMPARE(faultOfSet(m_folder), QString());
}

void TestGenerate::aFolderWithOnlyACaNeedsNoYes()
{
    QVERIFY(make());
    for (const QString &name : {u"server.key"_s, u"server.csr"_s, u"server.pem"_s, u"client.key"_s,
                                u"client.csr"_s, u"client.pem"_s})
        QVERIFY(QFile::remove(m_folder + u'/' + name));
    const Contents ca = contentsOf(m_folder);
    const auto report = make();
    QVERIFY(report);
    QCOMPARE(contentsOf(m_folder)[u"ca.key"_s], ca[u"ca.key"_s]);
    QCOMPARE(faultOfSet(m_folder), QString());
    QVERIFY(report->backupFolder.isEmpty()); // nothing went that is not still there
}

void TestGenerate::aNewCaNeedsAYesAndKeepsTheOldOne()
{
    QVERIFY(make());
    const Contents first = contentsOf(m_folder);
    m_plan.newCa = true;
    const auto refused = make();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::CaReplacementUnconfirmed);
    QCOMPARE(contentsOf(m_folder), first);
    const auto report = make(true);
    QVERIFY(report);
    QVERIFY(contentsOf(m_folder)[u"ca.key"_s] != first[u"ca.key"_s]);
    QCOMPARE(contentsOf(report->backupFolder), first);
}

void TestGenerate::theCaOfAnotherFolderIsTakenOver()
{
    QVERIFY(make());
    const Contents first = contentsOf(m_folder);
    m_plan.caFolder = m_folder;
    m_plan.folder = m_root->filePath(u"other"_s);
    const auto report = make();
    QVERIFY(report);
    QVERIFY(report->caReused);
    QCOMPARE(contentsOf(m_plan.folder)[u"ca.key"_s], first[u"ca.key"_s]);
    QCOMPARE(faultOfSet(m_plan.folder), QString());
    QCOMPARE(contentsOf(m_folder), first);
}

void TestGenerate::anotherFoldersCaDoesNotReplaceOursSilently()
{
    QVERIFY(make());
    m_plan.caFolder = m_folder;
    m_plan.folder = m_root->filePath(u"other"_s);
    QVERIFY(QDir().mkdir(m_plan.folder));
    QVERIFY(base::writeNewFile(m_plan.folder + u"/ca.key"_s, "mine", 0600));
    const auto refused = make();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::CaReplacementUnconfirmed);
    QCOMPARE(contentsOf(m_plan.folder), (Contents{{u"ca.key"_s, "mine"}}));
}

void TestGenerate::foreignFilesStayWhereTheyAre()
{
    QVERIFY(make());
    QVERIFY(base::writeNewFile(m_folder + u"/README-tls.txt"_s, "about", 0640));
    QVERIFY(base::writeNewFile(m_folder + u"/.hidden"_s, "too", 0600));
    QVERIFY(QFile::link(u"nowhere"_s, m_folder + u"/dangling"_s));
    const bundle::Status before = bundle::statusOf(m_folder + u"/README-tls.txt"_s);
    const auto report = make(true);
    QVERIFY(report);
    const Contents after = contentsOf(m_folder);
    QCOMPARE(after.size(), 13);
    QCOMPARE(after[u"README-tls.txt"_s], QByteArray("about"));
    QCOMPARE(after[u".hidden"_s], QByteArray("too"));
    QCOMPARE(QFile::symLinkTarget(m_folder + u"/dangling"_s), m_folder + u"/nowhere"_s);
    const bundle::Status status = bundle::statusOf(m_folder + u"/README-tls.txt"_s);
    QVERIFY(status.sameAs(before));
    QCOMPARE(status.links, 1ULL);
    QCOMPARE(contentsOf(report->backupFolder).size(), 10);
}

void TestGenerate::aFolderWithFoldersStaysTheSameFolder()
{
    QVERIFY(make());
    QVERIFY(QDir(m_folder).mkpath(u"volumes/deep"_s));
    QVERIFY(base::writeNewFile(m_folder + u"/volumes/deep/data"_s, "kept"));
    const Contents first = contentsOf(m_folder);
    const bundle::Status before = bundle::statusOf(m_folder);
    const auto report = make(true);
    QVERIFY(report);
    QVERIFY(bundle::statusOf(m_folder).sameAs(before));
    QCOMPARE(faultOfSet(m_folder), QString());
    QCOMPARE(base::readFile(m_folder + u"/volumes/deep/data"_s).value_or("gone"),
             QByteArray("kept"));
    QVERIFY(report->backupFolder.startsWith(m_folder + u"/backup-"_s));
    QCOMPARE(faultOfSet(report->backupFolder), QString());
    QCOMPARE(contentsOf(report->backupFolder)[u"server.pem"_s], first[u"server.pem"_s]);
    QCOMPARE(contentsOf(m_folder).size(), 12); // nine, history, volumes, the backup
}

void TestGenerate::theCurrentFolderStaysTheSameFolder()
{
    QVERIFY(QDir().mkdir(m_folder));
    const QString home = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder));
    m_plan.folder = u"."_s;
    const auto report = make();
    const bool stillThere = QFile::exists(u"server.pem"_s);
    QVERIFY(QDir::setCurrent(home));
    QVERIFY(report);
    QVERIFY2(stillThere, "a shell in this folder would no longer see it");
    QCOMPARE(report->folder, QFileInfo(m_folder).canonicalFilePath());
    QCOMPARE(contentsOf(m_folder).size(), 10);
}

void TestGenerate::theFolderKeepsItsMode()
{
    QVERIFY(QDir().mkdir(m_folder));
    QVERIFY(bundle::setMode(m_folder, 0751));
    QVERIFY(make());
    QCOMPARE(bundle::statusOf(m_folder).mode, 0751U);
}

void TestGenerate::aFolderOpenToOthersIsRemarked()
{
    QVERIFY(QDir().mkdir(m_folder));
    QVERIFY(bundle::setMode(m_folder, 0777));
    const auto report = make();
    QVERIFY(report);
    QVERIFY(has(*report, Code::FolderOpenToOthers));
    QCOMPARE(report->findings.first().args, (QStringList{m_folder, u"0777"_s}));
    QCOMPARE(bundle::statusOf(m_folder).mode, 0777U); // not ours to change
}

void TestGenerate::theForecastSaysWhatHappens()
{
    auto forecast = bundle::forecast(m_plan);
    QCOMPARE(forecast.size(), 9);
    QVERIFY(std::ranges::none_of(forecast, &bundle::FileForecast::exists));
    QVERIFY(!QFile::exists(m_folder));
    QVERIFY(make());
    forecast = bundle::forecast(m_plan);
    QVERIFY(std::ranges::all_of(forecast, &bundle::FileForecast::exists));
    QStringList kept;
    for (const bundle::FileForecast &file : forecast)
        if (file.kept)
            kept.append(QFileInfo(file.path).fileName());
    QCOMPARE(kept, (QStringList{u"ca.key"_s, u"ca.pem"_s}));
    m_plan.newCa = true;
    forecast = bundle::forecast(m_plan);
    QVERIFY(std::ranges::none_of(forecast, &bundle::FileForecast::kept));
}

void TestGenerate::anImpossibleClockWantsAYes_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isUnlikely");
    const QDateTime today = QDateTime::currentDateTimeUtc();
    QTest::addRow("the day the battery died") << u"2000-01-01T00:00:00Z"_s << true;
    QTest::addRow("today") << today.toString(Qt::ISODate) << false;
    QTest::addRow("in nine years") << today.addYears(9).toString(Qt::ISODate) << false;
    QTest::addRow("in twelve years") << today.addYears(12).toString(Qt::ISODate) << true;
}

void TestGenerate::anImpossibleClockWantsAYes()
{
    QFETCH(const QString, now);
    QFETCH(const bool, isUnlikely);
    base::setNowForTests(QDateTime::fromString(now, Qt::ISODate));
    if (isUnlikely && !base::isClockTrusted()) {
        const auto refused = make();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::ClockWrong);
        QVERIFY(!QFile::exists(m_folder));
        base::trustClock();
    }
    const auto report = make();
    QVERIFY(report);
    QCOMPARE(has(*report, Code::ClockWrong), isUnlikely);
}

void TestGenerate::aBadPlanTouchesNothing()
{
    m_plan.subject.country = u"CHN"_s;
    const auto report = make();
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::CountryInvalid);
    QVERIFY(!QFile::exists(m_folder));
}

PRODUCT_TEST(TestGenerate)
#include "tst_generate.moc"
