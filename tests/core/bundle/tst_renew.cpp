#include "support.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/history.h"
#include "core/bundle/renew.h"
#include "core/plan/hostname.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;
using base::Code;

/// New certificates for a set that is in use.
class TestRenew : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { base::setNowForTests({}); }
    void onlyWhatIsAskedForChanges_data();
    void onlyWhatIsAskedForChanges();
    void whatTheCertificateSaidIsKept();
    void theReportTellsOldAndNew();
    void namesAreAddedToTheServer();
    void whatAnotherAuthoritySignedIsLeftToIt();
    void whatEndsWithTheCaIsRenewedAsLongAsItLasts();
    void daysAndKindOfKeyCanBeChanged();
    void namedClientsAreAddedAndRenewed();
    void modesAndOwnersStay();
    void eachRenewalHasItsBackup();
    void eachObstacleIsNamed_data();
    void eachObstacleIsNamed();
    void cancelAnswersWithin200MillisecondsAndLeavesEverything();
    void aSetMadeByTheScriptOfTheDocumentationIsRenewed();

private:
    bundle::RenewRequest request() const
    {
        bundle::RenewRequest wanted;
        wanted.folder = m_folder;
        return wanted;
    }
    QStringList changedSince(const Contents &before) const;
    pki::CertificateView view(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
    const base::Job m_job;
};

void TestRenew::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_folder = m_root->filePath(u"tls"_s);
    plan::Plan plan = bundlePlan(m_folder);
    plan.subject = {u"CN"_s, u"上海市"_s, u"上海"_s, u"数据科技"_s, {}, {}};
    plan.validity = {3650, 200, 100};
    bundle::GenerateOptions options;
    options.clients = QStringList{u"reader"_s, u"writer"_s};
    QVERIFY(bundle::generate(plan, options, m_job));
}

QStringList TestRenew::changedSince(const Contents &before) const
{
    const Contents now = contentsOf(m_folder);
    QStringList changed;
    for (const QString &name : now.keys())
        if (now[name] != before.value(name))
            changed.append(before.contains(name) ? name : u'+' + name);
    for (const QString &name : before.keys())
        if (!now.contains(name))
            changed.append(u'-' + name);
    return changed;
}

pki::CertificateView TestRenew::view(const QString &name) const
{
    return pki::parseCertificates(base::readFile(m_folder + u'/' + name).value(), name)
        .value()
        .first();
}

void TestRenew::onlyWhatIsAskedForChanges_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("changed");
    const QStringList always = {u"ca.srl"_s, u"history.jsonl"_s};
    const auto row = [&](const char *name, const QString &words, const QString &files) {
        QStringList changed = files.split(u' ') + always;
        changed.sort();
        QTest::addRow("%s", name) << words << changed;
    };
    row("server and client when nothing is chosen", {},
        u"server.key server.csr server.pem client.key client.csr client.pem"_s);
    row("the server alone", u"server"_s, u"server.key server.csr server.pem"_s);
    row("the server with its key", u"server keep"_s, u"server.csr server.pem"_s);
    row("the client alone", u"client"_s, u"client.key client.csr client.pem"_s);
    row("one named client with its key", u"reader keep"_s,
        u"client-reader.csr client-reader.pem"_s);
    row("all named clients", u"all"_s,
        u"client-reader.key client-reader.csr client-reader.pem client-writer.key "
        "client-writer.csr client-writer.pem"_s);
    row("a new client and nothing else", u"new"_s,
        u"+client-loader.key +client-loader.csr +client-loader.pem"_s);
    row("a name more", u"name"_s, u"server.key server.csr server.pem"_s);
}

void TestRenew::onlyWhatIsAskedForChanges()
{
    QFETCH(const QString, words);
    QFETCH(QStringList, changed);
    bundle::RenewRequest wanted = request();
    wanted.server = words.contains(u"server"_s);
    wanted.client = words == u"client"_s;
    wanted.keepKeys = words.contains(u"keep"_s);
    wanted.allClients = words == u"all"_s;
    if (words.contains(u"reader"_s))
        wanted.clients = QStringList{u"reader"_s};
    if (words == u"new"_s)
        wanted.newClients = QStringList{u"loader"_s};
    if (words == u"name"_s)
        wanted.addNames = {plan::parseName(u"milvus.lan"_s)->name};
    const Contents before = contentsOf(m_folder);
    const auto report = bundle::renew(wanted, m_job);
    QVERIFY2(report, report ? "" : qPrintable(base::codeId(report.error().code)));
    QStringList found = changedSince(before);
    found.sort();
    changed.sort();
    QCOMPARE(found, changed);
    for (const QString &name : contentsOf(m_folder).keys())
        QCOMPARE(bundle::statusOf(m_folder + u'/' + name).mode,
                 name.endsWith(u".key") ? 0600U : 0644U);
    for (const QString &stem : {u"server"_s, u"client"_s, u"client-reader"_s, u"client-writer"_s})
        QCOMPARE(faultOfFiles(m_folder, stem), QString());
    QStringList told;
    for (const bundle::ReplacedFile &file : report->files)
        told.append((file.isNew ? u"+"_s : QString()) + QFileInfo(file.path).fileName());
    told.append(u"history.jsonl"_s);
    told.sort();
    QCOMPARE(told, changed);
}

void TestRenew::whatTheCertificateSaidIsKept()
{
    const pki::CertificateView oldServer = view(u"server.pem"_s);
    const pki::CertificateView oldClient = view(u"client-reader.pem"_s);
    base::setNowForTests(QDateTime::currentDateTimeUtc().addDays(30));
    bundle::RenewRequest wanted = request();
    wanted.server = true;
    wanted.allClients = true;
    QVERIFY(bundle::renew(wanted, m_job));
    const pki::CertificateView server = view(u"server.pem"_s);
    const pki::CertificateView client = view(u"client-reader.pem"_s);
    QCOMPARE(server.subjectDer, oldServer.subjectDer);
    QCOMPARE(server.names, oldServer.names);
    QCOMPARE(server.key.curve, oldServer.key.curve);
    QVERIFY(server.key.spkiSha256 != oldServer.key.spkiSha256);
    QCOMPARE(server.notBefore.daysTo(server.notAfter),
             oldServer.notBefore.daysTo(oldServer.notAfter));
    QVERIFY(server.notAfter > oldServer.notAfter.addDays(29));
    QCOMPARE(client.subjectDer, oldClient.subjectDer);
    QCOMPARE(client.names, oldClient.names);
    QCOMPARE(pki::daysOf(client), 100);
}

void TestRenew::theReportTellsOldAndNew()
{
    const pki::CertificateView old = view(u"server.pem"_s);
    bundle::RenewRequest wanted = request();
    wanted.server = true;
    wanted.keepKeys = true;
    const auto report = bundle::renew(wanted, m_job);
    QVERIFY(report);
    QCOMPARE(report->issued, 1);
    const bundle::IssuedCertificate issued = report->certificates.first();
    QCOMPARE(issued.file, u"server.pem"_s);
    QCOMPARE(issued.oldSerial, bundle::serialText(old.serial));
    QCOMPARE(issued.oldNotAfter, old.notAfter);
    QCOMPARE(issued.serial, bundle::serialText(view(u"server.pem"_s).serial));
    QCOMPARE(issued.notAfter, view(u"server.pem"_s).notAfter);
    QVERIFY(issued.keyKept);
    QCOMPARE(base::readFile(m_folder + u"/ca.srl"_s).value(), issued.serial.toLatin1() + '\n');
    const auto history = bundle::readHistory(m_folder);
    QCOMPARE(history->records.size(), 3 + 2 + 1);
    QCOMPARE(history->records.last().serial, issued.serial);
    QCOMPARE(history->records.last().action, u"renew"_s);
    QVERIFY(history->findings.isEmpty());
}

void TestRenew::whatAnotherAuthoritySignedIsLeftToIt()
{
    QVERIFY(makeServerOfAnotherAuthority(m_folder));
    const QByteArray server = base::readFile(m_folder + u"/server.pem"_s).value();
    const QByteArray client = base::readFile(m_folder + u"/client.pem"_s).value();
    bundle::RenewRequest wanted = request();
    const auto all = bundle::renew(wanted, m_job);
    QVERIFY(all && !all->findings.isEmpty());
    QCOMPARE(all->findings.first().code, Code::ServerOfOtherCa);
    QCOMPARE(all->findings.first().args.last(), u"Top"_s);
    QCOMPARE(base::readFile(m_folder + u"/server.pem"_s).value(), server);
    QVERIFY(base::readFile(m_folder + u"/client.pem"_s).value() != client);
    wanted.server = true;
    const auto asked = bundle::renew(wanted, m_job); // for it by name
    QVERIFY(asked && !asked->findings.isEmpty());
    QCOMPARE(asked->findings.first().code, Code::ServerTakenOver);
    QCOMPARE(asked->findings.first().args, (QStringList{u"server.pem"_s, u"Top"_s}));
    QVERIFY(base::readFile(m_folder + u"/server.pem"_s).value() != server);
    QVERIFY(bundle::renew(wanted, m_job)->findings.isEmpty()); // it is ours now
    QVERIFY(makeServerOfAnotherAuthority(m_folder));
    const QByteArray chain = base::readFile(m_folder + u"/server.pem"_s).value();
    QVERIFY(base::replaceFile(m_folder + u"/server.pem"_s, // as it is without its chain
                              chain.first(chain.indexOf("-----END CERTIFICATE-----\n") + 26)));
    wanted.server = false;
    wanted.addNames = {plan::parseName(u"milvus.lan"_s)->name};
    const auto extended = bundle::renew(wanted, m_job);
    QVERIFY(extended);
    QCOMPARE(extended->findings.first().code, Code::ServerTakenOver);
    QCOMPARE(extended->findings.first().args.last(), u"Mid"_s);
}

void TestRenew::whatEndsWithTheCaIsRenewedAsLongAsItLasts()
{
    const QDateTime caEnd = view(u"ca.pem"_s).notAfter;
    base::setNowForTests(caEnd.addDays(-8));
    bundle::RenewRequest wanted = request();
    wanted.newClients = {u"loader"_s};
    wanted.server = true;
    const auto report = bundle::renew(wanted, m_job);
    QVERIFY2(report, report ? "" : qPrintable(base::codeId(report.error().code)));
    QCOMPARE(view(u"server.pem"_s).notAfter, caEnd);
    QCOMPARE(view(u"client-loader.pem"_s).notAfter, caEnd);
    QStringList told;
    for (const base::Finding &finding : report->findings)
        if (finding.code == Code::CaExpiresTooSoon && finding.severity == base::Severity::Warning)
            told << finding.where;
    QCOMPARE(told, (QStringList{u"client-loader.pem"_s, u"server.pem"_s}));
    base::setNowForTests(caEnd.addSecs(-3600 * 5)); // what is left is of no use
    QCOMPARE(bundle::renew(wanted, m_job).error().code, Code::CaExpiresTooSoon);
}

void TestRenew::namesAreAddedToTheServer()
{
    bundle::RenewRequest wanted = request();
    wanted.addNames = {plan::parseName(u"localhost"_s)->name, plan::parseName(u"例え.jp"_s)->name,
                       plan::parseName(u"10.0.0.9"_s)->name};
    QVERIFY(bundle::renew(wanted, m_job));
    QStringList names;
    for (const plan::SubjectAltName &name : view(u"server.pem"_s).names)
        names.append(name.value);
    QCOMPARE(names,
             (QStringList{u"localhost"_s, u"127.0.0.1"_s, u"xn--r8jz45g.jp"_s, u"10.0.0.9"_s}));
    QCOMPARE(bundle::readHistory(m_folder)->records.last().action, u"extend"_s);
    const auto again = bundle::renew(wanted, m_job);
    QVERIFY(again);
    QCOMPARE(again->findings.first().code, Code::NamesUnchanged);
}

void TestRenew::daysAndKindOfKeyCanBeChanged()
{
    bundle::RenewRequest wanted = request();
    wanted.server = true;
    wanted.days = 900;
    wanted.key = plan::KeyKind::Rsa2048;
    const auto report = bundle::renew(wanted, m_job);
    QVERIFY(report);
    QCOMPARE(view(u"server.pem"_s).key.algorithm, u"RSA"_s);
    QCOMPARE(pki::daysOf(view(u"server.pem"_s)), 900);
    QCOMPARE(report->findings.first().code, Code::DaysLong);
    QVERIFY(view(u"server.pem"_s).keyUsage.contains(u"keyEncipherment"_s));
}

void TestRenew::namedClientsAreAddedAndRenewed()
{
    bundle::RenewRequest wanted = request();
    wanted.newClients = QStringList{u"加载器"_s};
    QVERIFY(bundle::renew(wanted, m_job));
    QCOMPARE(view(u"client-加载器.pem"_s).commonName(), u"加载器"_s);
    QCOMPARE(view(u"client-加载器.pem"_s).subject.first().value, u"CN"_s); // as client.pem
    wanted = request();
    wanted.clients = QStringList{u"加载器"_s};
    QVERIFY(bundle::renew(wanted, m_job));
    QCOMPARE(faultOfFiles(m_folder, u"client-加载器"_s), QString());
    QCOMPARE(bundle::namedClients(m_folder), (QStringList{u"reader"_s, u"writer"_s, u"加载器"_s}));
}

void TestRenew::modesAndOwnersStay()
{
    constexpr unsigned milvus = 999;
    QVERIFY(bundle::setMode(m_folder + u"/server.key"_s, 0640));
    QVERIFY(bundle::setMode(m_folder + u"/client.key"_s, 0644)); // open to all: not kept
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QVERIFY(bundle::setOwner(m_folder + u"/server.key"_s, milvus, milvus));
    QVERIFY(bundle::renew(request(), m_job));
    const bundle::Status server = bundle::statusOf(m_folder + u"/server.key"_s);
    QCOMPARE(server.mode, 0640U);
    QCOMPARE(bundle::statusOf(m_folder + u"/client.key"_s).mode, 0640U);
    if (isRoot)
        QCOMPARE(server.user, milvus);
}

void TestRenew::eachRenewalHasItsBackup()
{
    const Contents first = contentsOf(m_folder);
    const auto report = bundle::renew(request(), m_job);
    QVERIFY(report);
    QVERIFY(report->backupFolder.startsWith(m_folder + u".backup-"_s));
    QCOMPARE(faultOfFiles(report->backupFolder, u"server"_s), QString());
    QCOMPARE(faultOfFiles(report->backupFolder, u"client"_s), QString());
    const Contents kept = contentsOf(report->backupFolder);
    for (const QString &name : kept.keys())
        QCOMPARE(kept[name], first[name]);
    QVERIFY(!kept.contains(u"client-reader.key"_s)); // it was not replaced
    QCOMPARE(bundle::statusOf(m_folder + u"/client-reader.key"_s).links, 1ULL);
    QCOMPARE(contentsOf(m_root->path()).size(), 2);
}

void TestRenew::eachObstacleIsNamed_data()
{
    QTest::addColumn<QString>("spoiled"); // removed, or replaced by a link when it ends in "->"
    QTest::addColumn<QString>("only");
    QTest::addColumn<Code>("code");
    QTest::addRow("no certificate") << u"server.pem"_s << u"server"_s << Code::SetIncomplete;
    QTest::addRow("no key to keep") << u"server.key"_s << u"server keep"_s << Code::FileMissing;
    QTest::addRow("no such client") << QString() << u"nobody"_s << Code::ClientUnknown;
    QTest::addRow("no CA key") << u"ca.key"_s << u"server"_s << Code::CaKeyMissing;
    QTest::addRow("a key of somebody else")
        << u"server.key=client.key"_s << u"server keep"_s << Code::KeyMismatch;
    QTest::addRow("a link in place of a client's key")
        << u"client-reader.key->"_s << u"reader"_s << Code::LinkRefused;
    QTest::addRow("a link in place of the history")
        << u"history.jsonl->"_s << u"server"_s << Code::LinkRefused;
    QTest::addRow("a new client that is there") << QString() << u"+reader"_s << Code::ClientExists;
    QTest::addRow("a new client that differs in capitals")
        << QString() << u"+READER"_s << Code::ClientExists;
    QTest::addRow("too many days") << QString() << u"days"_s << Code::DaysOutOfRange;
    QTest::addRow("no folder") << u"."_s << u"server"_s << Code::FolderMissing;
}

void TestRenew::eachObstacleIsNamed()
{
    QFETCH(QString, spoiled);
    QFETCH(const QString, only);
    QFETCH(const Code, code);
    const QString canary = m_root->filePath(u"canary"_s);
    QVERIFY(base::writeNewFile(canary, "mine"));
    if (spoiled.endsWith(u"->")) {
        spoiled.chop(2);
        QVERIFY(QFile::remove(m_folder + u'/' + spoiled));
        QVERIFY(QFile::link(canary, m_folder + u'/' + spoiled));
    } else if (spoiled.contains(u'=')) {
        QVERIFY(
            base::replaceFile(m_folder + u'/' + spoiled.section(u'=', 0, 0),
                              base::readFile(m_folder + u'/' + spoiled.section(u'=', 1)).value()));
    } else if (spoiled == u".") {
        QVERIFY(QDir(m_folder).removeRecursively());
    } else if (!spoiled.isEmpty()) {
        QVERIFY(QFile::remove(m_folder + u'/' + spoiled));
    }
    bundle::RenewRequest wanted = request();
    wanted.server = only.startsWith(u"server"_s);
    wanted.keepKeys = only.endsWith(u"keep"_s);
    wanted.days = only == u"days"_s ? 5000 : 0;
    if (only.startsWith(u'+'))
        wanted.newClients = QStringList{only.sliced(1)};
    else if (!wanted.server && only != u"days")
        wanted.clients = QStringList{only};
    const Contents before = contentsOf(m_folder);
    const auto report = bundle::renew(wanted, m_job);
    QVERIFY(!report);
    QCOMPARE(base::codeId(report.error().code), base::codeId(code));
    QCOMPARE(contentsOf(m_folder), before);
    QCOMPARE(base::readFile(canary).value(), QByteArray("mine"));
    for (const QString &name : contentsOf(m_root->path()).keys())
        QVERIFY2(name == u"tls/" || name == u"canary", qPrintable(name));
}

void TestRenew::cancelAnswersWithin200MillisecondsAndLeavesEverything()
{
    const Contents before = contentsOf(m_folder);
    bundle::RenewRequest wanted = request();
    wanted.key = plan::KeyKind::Rsa4096;
    wanted.server = true;
    wanted.allClients = true;
    base::Job job;
    QElapsedTimer clock;
    clock.start();
    qint64 canceledAt = 0;
    std::thread canceler([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        canceledAt = clock.elapsed();
        job.cancel();
    });
    const auto report = bundle::renew(wanted, job);
    const qint64 answeredAt = clock.elapsed();
    canceler.join();
    QVERIFY(!report);
    QCOMPARE(report.error().code, Code::Canceled);
    QVERIFY2(answeredAt - canceledAt < 200, qPrintable(QString::number(answeredAt - canceledAt)));
    QCOMPARE(contentsOf(m_folder), before);
    QCOMPARE(contentsOf(m_root->path()).size(), 1);
}

/// As a user has it who followed Milvus's documentation: no history, no client keys of ours.
void TestRenew::aSetMadeByTheScriptOfTheDocumentationIsRenewed()
{
    m_folder = m_root->filePath(u"script"_s);
    QVERIFY(makeByScript(m_folder));
    const pki::CertificateView old = view(u"server.pem"_s);
    bundle::RenewRequest wanted = request();
    wanted.server = true;
    wanted.keepKeys = true;
    const auto report = bundle::renew(wanted, m_job);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(view(u"server.pem"_s).subjectDer, old.subjectDer);
    QCOMPARE(view(u"server.pem"_s).names, old.names);
    QCOMPARE(faultOfFiles(m_folder, u"server"_s, false), QString());
}

PRODUCT_TEST(TestRenew)
#include "tst_renew.moc"
