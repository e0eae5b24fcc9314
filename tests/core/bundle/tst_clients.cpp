#include "support.h"

#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/history.h"
#include "core/bundle/renew.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <thread>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using base::Code;

/// Any number of programs, each with a certificate of its own.
class TestClients : public QObject
{
    Q_OBJECT

private slots:
    void eachNameIsJudged_data();
    void eachNameIsJudged();
    void namesAreComparedWithoutRegardToCase();
    void aListIsRead();
    void eachObstacleOfAListIsNamed_data();
    void eachObstacleOfAListIsNamed();
    void eachClientGetsItsThreeFiles();
    void aNameThatIsTakenStopsEverything();
    void memoryDoesNotGrowWithTheirNumber();
    void cancelAnswersWithin200MillisecondsAndLeavesNothing();

private:
    const base::Job m_job;
};

void TestClients::eachNameIsJudged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code"); // empty: good
    const auto row = [](const char *name, const QString &typed, const QString &code = {}) {
        QTest::addRow("%s", name) << typed << code;
    };
    const QString unfit = u"TLS-069"_s;
    row("a word", u"reader"_s);
    row("a service with its host", u"loader-2.etl_prod@dc1"_s);
    row("Chinese", u"数据加载器"_s);
    row("64 characters", QString(64, u'数'));
    row("65 characters", QString(65, u'a'), unfit);
    row("nothing", {}, unfit);
    row("a path upwards", u"../../etc/passwd"_s, unfit);
    row("a slash", u"a/b"_s, unfit);
    row("a backslash", u"a\\b"_s, unfit);
    row("two dots", u".."_s, unfit);
    row("a hidden file", u".reader"_s, unfit);
    row("an option", u"-rf"_s, unfit);
    row("a dot at the end", u"reader."_s, unfit);
    row("a blank inside", u"two words"_s, unfit);
    row("a line feed", u"a\nb"_s, unfit);
    row("a NUL", QString(u"a"_s) + QChar(0) + u'b', unfit);
    row("a mark that turns the direction", u"a\u202Eb"_s, unfit);
    row("a wildcard", u"*"_s, unfit);
    row("a semicolon", u"a;id"_s, unfit);
    row("a quote", u"it's"_s, unfit);
    row("a lone surrogate", QString(QChar(0xD800)), unfit);
    row("the word for the server", u"server"_s, u"TLS-070"_s);
    row("the word for all", u"ALL"_s, u"TLS-070"_s);
}

void TestClients::eachNameIsJudged()
{
    QFETCH(const QString, name);
    QFETCH(const QString, code);
    const bundle::ClientNames checked = bundle::checkClientNames({name});
    if (code.isEmpty()) {
        QCOMPARE(checked.names, QStringList{name});
        QVERIFY(checked.findings.isEmpty());
    } else {
        QVERIFY(checked.names.isEmpty());
        QCOMPARE(checked.findings.size(), 1);
        QCOMPARE(base::codeId(checked.findings.first().code), code);
        QCOMPARE(checked.findings.first().severity, base::Severity::Problem);
    }
}

void TestClients::namesAreComparedWithoutRegardToCase()
{
    const auto said = [](const QStringList &typed) {
        QStringList words;
        for (const base::Finding &finding : bundle::checkClientNames(typed).findings)
            words << base::codeId(finding.code) + u' ' + finding.args.join(u' ');
        return words.join(u", "_s);
    };
    QCOMPARE(said({u"a"_s, u"b"_s, u"a"_s}), u"TLS-072 a"_s);
    QCOMPARE(said({u"Reader"_s, u"reader"_s}), u"TLS-071 Reader reader"_s);
    QCOMPARE(said({u"e\u0301"_s, u"\u00e9"_s}), u"TLS-072 \u00e9"_s); // the same in NFC
    QCOMPARE(said({u"ａ1"_s, u"a1"_s}), u"TLS-071 ａ1 a1"_s);         // full width
}

void TestClients::aListIsRead()
{
    const QTemporaryDir root;
    const QString path = root.filePath(u"clients.txt"_s);
    QVERIFY(base::writeNewFile(path, "\xEF\xBB\xBF# programs\r\nreader\r\n\r\n  writer  \n"
                                     "# no\nreader\n../x\nWRITER\n数据"));
    const auto list = bundle::readClientList(path, {u"first"_s});
    QVERIFY(list);
    QCOMPARE(list->names, (QStringList{u"first"_s, u"reader"_s, u"writer"_s, u"数据"_s}));
    QStringList said;
    for (const base::Finding &finding : list->findings)
        said << base::codeId(finding.code) + finding.where.sliced(path.size());
    QCOMPARE(said, (QStringList{u"TLS-072:6"_s, u"TLS-069:7"_s, u"TLS-071:8"_s}));
}

void TestClients::eachObstacleOfAListIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("line");
    QTest::addRow("nothing in it") << QByteArray("\n# no\n") << Code::ClientListEmpty << QString();
    QTest::addRow("not UTF-8") << QByteArray("a\nb\nl\xE4"
                                             "dt\n")
                               << Code::ClientListUnreadable << u"3"_s;
    QTest::addRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0\n\0",
                                          6)
                            << Code::ClientListUnreadable << u"1"_s;
}

void TestClients::eachObstacleOfAListIsNamed()
{
    QFETCH(const QByteArray, content);
    QFETCH(const Code, code);
    QFETCH(const QString, line);
    const QTemporaryDir root;
    const QString path = root.filePath(u"list"_s);
    QVERIFY(base::writeNewFile(path, content));
    const auto list = bundle::readClientList(path);
    QVERIFY(!list);
    QCOMPARE(base::codeId(list.error().code), base::codeId(code));
    if (!line.isEmpty())
        QCOMPARE(list.error().args.value(1), line);
}

void TestClients::eachClientGetsItsThreeFiles()
{
    const QTemporaryDir root;
    plan::Plan plan = bundlePlan(root.filePath(u"tls"_s));
    plan.subject.organization = u"数据科技"_s;
    bundle::GenerateOptions options;
    for (int i = 0; i < 40; ++i)
        options.clients << u"程序-%1"_s.arg(i);
    QStringList told;
    const base::Job job([&](const base::Progress &progress) {
        if (progress.total == 40)
            told << progress.item;
    });
    const auto report = bundle::generate(plan, options, job);
    QVERIFY(report);
    QCOMPARE(report->namedClients, 40);
    QVERIFY(!told.isEmpty());
    QCOMPARE(bundle::entriesOf(plan.folder).size(), 10 + 3 * 40);
    QSet<QByteArray> keys;
    for (const QString &name : options.clients) {
        QCOMPARE(faultOfFiles(plan.folder, bundle::clientStem(name)), QString());
        const QString path = plan.folder + u"/client-"_s + name;
        QCOMPARE(bundle::statusOf(path + u".key"_s).mode, 0600U);
        QCOMPARE(bundle::statusOf(path + u".pem"_s).mode, 0644U);
        const auto view = pki::parseCertificates(base::readFile(path + u".pem"_s).value(), name);
        QCOMPARE(view->first().commonName(), name);
        QCOMPARE(view->first().subject.first().value, u"数据科技"_s);
        QCOMPARE(view->first().names.size(), 1);
        QCOMPARE(view->first().names.first().kind, plan::SubjectAltName::Kind::Uri);
        keys.insert(view->first().key.spkiSha256);
    }
    QCOMPARE(keys.size(), 40);
    const auto history = bundle::readHistory(plan.folder);
    QCOMPARE(history->records.size(), 3 + 40);
    for (int i = 0; i < 40; ++i) // in the order of the list, though made on several cores
        QCOMPARE(history->records[1 + i].file, u"client-程序-%1.pem"_s.arg(i));
    QCOMPARE(base::readFile(plan.folder + u"/ca.srl"_s).value(),
             history->records.last().serial.toLatin1() + '\n');
}

void TestClients::aNameThatIsTakenStopsEverything()
{
    const QTemporaryDir root;
    const plan::Plan plan = bundlePlan(root.filePath(u"tls"_s));
    bundle::GenerateOptions options;
    options.clients = QStringList{u"a"_s};
    QVERIFY(bundle::generate(plan, options, m_job));
    QVERIFY(QFile::remove(plan.folder + u"/client-a.pem"_s));
    const Contents before = contentsOf(plan.folder);
    options.replace = true;
    options.clients = QStringList{u"b"_s, u"A"_s};
    const auto report = bundle::generate(plan, options, m_job);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::ClientExists);
    QCOMPARE(contentsOf(plan.folder), before);
}

static qint64 mostMemory()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss; // KiB
}

void TestClients::memoryDoesNotGrowWithTheirNumber()
{
    const int few = 250;
    const int many = qEnvironmentVariableIsSet("MILVUS_TLS_FULL") ? 100'000 : 1'000;
    const QTemporaryDir root;
    bundle::RenewRequest request;
    request.folder = root.filePath(u"tls"_s);
    QVERIFY(bundle::generate(bundlePlan(request.folder), false, m_job));
    const auto add = [&](int count, const QString &stem) {
        request.newClients.clear();
        for (int i = 0; i < count; ++i)
            request.newClients << stem + QString::number(i);
        QElapsedTimer clock;
        clock.start();
        const auto report = bundle::renew(request, m_job);
        return report && report->issued == count ? static_cast<double>(clock.elapsed()) / count
                                                 : -1;
    };
    const double first = add(few, u"few-"_s);
    const qint64 before = mostMemory();
    const double second = add(many, u"many-"_s);
    const qint64 grown = mostMemory() - before;
    QVERIFY(first > 0 && second > 0);
#ifdef __SANITIZE_ADDRESS__
    const qint64 quarantineKib = 512 * 1024; // what the sanitizer keeps of freed memory
#else
    const qint64 quarantineKib = 0;
#endif
    // The names themselves, and the history that is carried along.
    QVERIFY2(grown < 16 * 1024 + quarantineKib + many * 2, qPrintable(u"%1 KiB more"_s.arg(grown)));
    QVERIFY2(second < 4 * first, qPrintable(u"%1 and then %2 ms each"_s.arg(first).arg(second)));
    QCOMPARE(bundle::namedClients(request.folder).size(), few + many);
    QCOMPARE(faultOfFiles(request.folder, u"client-many-%1"_s.arg(many - 1)), QString());
    QCOMPARE(bundle::statusOf(request.folder + u"/client-few-0.key"_s).links, 1ULL);
}

void TestClients::cancelAnswersWithin200MillisecondsAndLeavesNothing()
{
    const QTemporaryDir root;
    const plan::Plan plan = bundlePlan(root.filePath(u"tls"_s));
    bundle::GenerateOptions options;
    for (int i = 0; i < 20'000; ++i)
        options.clients << u"c%1"_s.arg(i);
    base::Job job;
    QElapsedTimer clock;
    clock.start();
    qint64 canceledAt = 0;
    std::thread canceler([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        canceledAt = clock.elapsed();
        job.cancel();
    });
    const auto report = bundle::generate(plan, options, job);
    const qint64 answeredAt = clock.elapsed();
    canceler.join();
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::Canceled);
    QVERIFY2(answeredAt - canceledAt < 200, qPrintable(QString::number(answeredAt - canceledAt)));
    QVERIFY(contentsOf(root.path()).isEmpty());
}

PRODUCT_TEST(TestClients)
#include "tst_clients.moc"
