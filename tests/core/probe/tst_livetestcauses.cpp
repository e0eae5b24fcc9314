#include "reading.h"

#include "core/base/clock.h"
#include "core/probe/chainjudgement.h"
#include "support/peer.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using reading::leadingCode;
using reading::requestFor;
using reading::serverOf;
using reading::story;

namespace {

/// A set-up that is right but for one thing.
struct Case
{
    support::SetOptions server = {};  ///< of the files the server uses
    support::SetOptions program = {}; ///< of the program's files, when they are another set
    bool twoSets = false;
    QStringList takenFromServer = {}; ///< files of the server's set in the program's
    QStringList removed = {};         ///< files the program does not have
    int serverMode = 2;
    plan::Mode mode = plan::Mode::Mutual;
    QString host = u"localhost"_s;
    QString serverName = {};
    bool stopped = false;
};

QDateTime daysAgo(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(-days);
}

support::SetOptions setWith(void (*change)(support::SetOptions &))
{
    support::SetOptions options;
    change(options);
    return options;
}

} // namespace

Q_DECLARE_METATYPE(Case)

/// One wrong thing at a time gives its own code, and the stages before it are good.
class LiveTestCausesTest : public QObject
{
    Q_OBJECT

private slots:
    void oneThingIsWrong_data();
    void oneThingIsWrong();
    void theArgumentsNameTheThings();
    void aRenewedCertificateThatTheServerDoesNotShowYet();
    void anExpiredCertificateThatWasRenewedButNotLoaded();
    void aNewCaThatTheServerDoesNotShowYet();
    void casOfTheSameName();
    void aServerNewerThanTheFolderIsLeftAlone();
    void theSampleCertificateIsRecognised();
    void theClockOfTheProductDecides();
};

void LiveTestCausesTest::oneThingIsWrong_data()
{
    QTest::addColumn<Case>("given");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("stage");
    const support::SetOptions good;
    const auto expired = setWith([](support::SetOptions &o) { o.serverAt = daysAgo(500); });
    const auto future = setWith([](support::SetOptions &o) { o.serverAt = daysAgo(-10); });
    const auto caExpired = setWith([](support::SetOptions &o) { o.caAt = daysAgo(4000); });
    const auto noServerAuth =
        setWith([](support::SetOptions &o) { o.serverRole = pki::Role::Client; });
    const auto otherName =
        setWith([](support::SetOptions &o) { o.names = {u"milvus.internal"_s}; });
    const auto clientExpired = setWith([](support::SetOptions &o) { o.clientAt = daysAgo(500); });
    const auto clientFuture = setWith([](support::SetOptions &o) { o.clientAt = daysAgo(-10); });
    const auto clientPurpose =
        setWith([](support::SetOptions &o) { o.clientRole = pki::Role::Server; });
    const auto oneWay = plan::Mode::OneWay;

    QTest::addRow("the server is stopped") << Case{.stopped = true} << u"TLS-102"_s << u"connect"_s;
    QTest::addRow("host that does not exist")
        << Case{.host = u"milvus.invalid"_s} << u"TLS-101"_s << u"resolve"_s;
    QTest::addRow("ca.pem is another CA's")
        << Case{.program = good, .twoSets = true} << u"TLS-106"_s << u"chain"_s;
    QTest::addRow("ca.pem is another CA's, one-way")
        << Case{.program = good, .twoSets = true, .serverMode = 1, .mode = oneWay} << u"TLS-106"_s
        << u"chain"_s;
    QTest::addRow("name that the certificate does not have")
        << Case{.server = otherName} << u"TLS-104"_s << u"name"_s;
    QTest::addRow("server name to check that it does not have")
        << Case{.serverName = u"milvus.internal"_s} << u"TLS-104"_s << u"name"_s;
    QTest::addRow("server.pem expired") << Case{.server = expired} << u"TLS-107"_s << u"chain"_s;
    QTest::addRow("server.pem not yet valid")
        << Case{.server = future} << u"TLS-108"_s << u"chain"_s;
    QTest::addRow("ca.pem expired") << Case{.server = caExpired} << u"TLS-205"_s << u"chain"_s;
    QTest::addRow("server.pem is for programs")
        << Case{.server = noServerAuth} << u"TLS-214"_s << u"chain"_s;
    QTest::addRow("client.pem expired")
        << Case{.server = clientExpired} << u"TLS-142"_s << u"client-certificate"_s;
    QTest::addRow("client.pem not yet valid")
        << Case{.server = clientFuture} << u"TLS-143"_s << u"client-certificate"_s;
    QTest::addRow("client.pem is for servers")
        << Case{.server = clientPurpose} << u"TLS-144"_s << u"client-certificate"_s;
    QTest::addRow("client.pem of another CA")
        << Case{.program = good, .twoSets = true, .takenFromServer = {u"ca.pem"_s}} << u"TLS-141"_s
        << u"client-certificate"_s;
    QTest::addRow("client.key of another certificate")
        << Case{.program = good, .twoSets = true, .takenFromServer = {u"ca.pem"_s, u"client.pem"_s}}
        << u"TLS-140"_s << u"files"_s;
    QTest::addRow("the server is one-way")
        << Case{.serverMode = 1} << u"TLS-130"_s << u"client-certificate"_s;
    QTest::addRow("the server is mutual, and the program has a certificate")
        << Case{.mode = oneWay} << u"TLS-133"_s << u"client-certificate"_s;
    QTest::addRow("the server is mutual, and the program has no certificate")
        << Case{.removed = {u"client.pem"_s, u"client.key"_s}, .mode = oneWay} << u"TLS-110"_s
        << u"client-certificate"_s;
    QTest::addRow("the server speaks no TLS") << Case{.serverMode = 0} << u"TLS-105"_s << u"tls"_s;
    QTest::addRow("no ca.pem") << Case{.removed = {u"ca.pem"_s}} << u"TLS-010"_s << u"files"_s;
    QTest::addRow("no client.key")
        << Case{.removed = {u"client.key"_s}} << u"TLS-010"_s << u"files"_s;
}

void LiveTestCausesTest::oneThingIsWrong()
{
    QFETCH(Case, given);
    QFETCH(QString, code);
    QFETCH(QString, stage);
    const support::CertificateSet serverFiles(given.server);
    const support::CertificateSet otherFiles(given.program);
    const support::CertificateSet &files = given.twoSets ? otherFiles : serverFiles;
    auto server = probe::RehearsalServer::start(serverOf(serverFiles, given.serverMode));
    QVERIFY(server);
    for (const QString &name : given.takenFromServer)
        files.take(serverFiles, name);
    if (given.twoSets)
        files.remove(u"server.pem"_s); // a program does not have it
    for (const QString &name : given.removed)
        files.remove(name);

    probe::Request request =
        requestFor(files, given.stopped ? support::closedPort() : server->port(), given.mode);
    request.host = given.host;
    request.serverName = given.serverName;
    const probe::TestReport report = reading::run(request);

    QCOMPARE(leadingCode(report), code);
    QVERIFY(!report.connected);
    for (const probe::StageResult &one : report.stages) {
        if (one.status == probe::Status::Problem) {
            QCOMPARE(probe::stageId(one.stage), stage);
            break;
        }
        QCOMPARE(one.status, probe::Status::Ok);
    }
    for (const base::Finding &finding : report.findings)
        QVERIFY2(!finding.detail.contains(u"unknown ("_s), qPrintable(finding.detail));
}

void LiveTestCausesTest::theArgumentsNameTheThings()
{
    support::SetOptions options;
    options.names = {u"milvus.internal"_s, u"*.milvus.internal"_s, u"10.0.0.7"_s};
    const support::CertificateSet files(options);
    const auto server = probe::RehearsalServer::start(serverOf(files));
    const probe::TestReport report = reading::run(requestFor(files, server->port()));
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().args,
             (QStringList{u"localhost"_s, u"milvus.internal, *.milvus.internal, 10.0.0.7"_s}));
    QCOMPARE(report.findings.first().where, u"localhost:%1"_s.arg(server->port()));
    QCOMPARE(story(report), u"ok ok ok ok ok problem:TLS-104 not-reached not-reached not-reached "
                            "not-reached not-reached"_s);

    probe::Request request = requestFor(files, server->port());
    request.serverName = u"standalone.milvus.internal"_s;
    const probe::TestReport named = reading::run(request);
    QVERIFY(named.connected);
    QCOMPARE(reading::stage(named, probe::Stage::Name).args,
             (QStringList{u"standalone.milvus.internal"_s, u"*.milvus.internal"_s}));
}

/// A new server.pem for the same key by the same CA, as a renewal makes it.
static void renewServer(const support::CertificateSet &files)
{
    pki::Authority authority;
    authority.certificate = pki::parseCertificates(files.read(u"ca.pem"_s), u"ca.pem"_s)->first();
    authority.key = *pki::parsePrivateKey(files.read(u"ca.key"_s), u"ca.key"_s);
    const auto key = pki::parsePrivateKey(files.read(u"server.key"_s), u"server.key"_s);
    plan::Plan plan;
    plan.names = {{plan::SubjectAltName::Kind::Dns, u"localhost"_s, u"localhost"_s}};
    const pki::Profile profile = pki::serverProfile(plan, base::now(), authority.certificate);
    const auto issued = pki::issueLeaf(profile, *pki::makeRequest(profile, *key), authority);
    files.write(u"server.pem"_s, issued->pem);
}

void LiveTestCausesTest::aRenewedCertificateThatTheServerDoesNotShowYet()
{
    // The server goes on with the certificate it read; the folder already has a newer one.
    const auto old = setWith([](support::SetOptions &o) { o.serverAt = daysAgo(100); });
    const support::CertificateSet files(old);
    const auto server = probe::RehearsalServer::start(serverOf(files));
    renewServer(files);

    const probe::TestReport report = reading::run(requestFor(files, server->port()));
    QVERIFY(report.connected);
    QCOMPARE(leadingCode(report), QString());
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().code, base::Code::ServerKeepsOldCertificate);
    QCOMPARE(report.findings.first().severity, base::Severity::Warning);
}

void LiveTestCausesTest::anExpiredCertificateThatWasRenewedButNotLoaded()
{
    const auto old = setWith([](support::SetOptions &o) { o.serverAt = daysAgo(500); });
    const support::CertificateSet files(old);
    const auto server = probe::RehearsalServer::start(serverOf(files));
    renewServer(files);
    const probe::TestReport report = reading::run(requestFor(files, server->port()));
    QCOMPARE(leadingCode(report), u"TLS-128"_s); // the cause: a restart mends it
    QVERIFY(!report.connected);
}

void LiveTestCausesTest::aNewCaThatTheServerDoesNotShowYet()
{
    const auto old = setWith([](support::SetOptions &o) {
        o.caAt = daysAgo(100);
        o.serverAt = daysAgo(100);
    });
    const support::CertificateSet before(old);
    const support::CertificateSet after;
    const auto server = probe::RehearsalServer::start(serverOf(before));
    const probe::TestReport report = reading::run(requestFor(after, server->port()));
    QCOMPARE(leadingCode(report), u"TLS-106"_s);
    QCOMPARE(report.findings.size(), 2); // and what may be behind it
    QCOMPARE(report.findings.last().code, base::Code::ServerKeepsOldCertificate);
    QCOMPARE(report.findings.last().severity, base::Severity::Warning);
}

/// Two CAs of the same name: their keys tell them apart.
void LiveTestCausesTest::casOfTheSameName()
{
    const support::CertificateSet mine;
    const support::CertificateSet theirs;
    const auto idOf = [](const support::CertificateSet &files) {
        const auto ca = pki::parseCertificates(files.read(u"ca.pem"_s), u"ca.pem"_s);
        return u" ["_s +
               QString::fromLatin1(ca->first().subjectKeyId.first(4).toHex(':')).toUpper() + u']';
    };
    const auto server = probe::RehearsalServer::start(serverOf(theirs));
    const probe::TestReport untrusted = reading::run(requestFor(mine, server->port()));
    QCOMPARE(leadingCode(untrusted), u"TLS-106"_s);
    const QStringList args = untrusted.findings.first().args;
    QVERIFY2(args[0].endsWith(idOf(theirs)), qPrintable(args[0]));
    QVERIFY2(args[1].endsWith(idOf(mine)), qPrintable(args[1]));
    mine.take(theirs, u"ca.pem"_s);
    const probe::TestReport foreign = reading::run(requestFor(mine, server->port()));
    QCOMPARE(leadingCode(foreign), u"TLS-141"_s);
    QVERIFY(foreign.findings.first().args[0] != foreign.findings.first().args[1]);
    QVERIFY(foreign.findings.first().args[1].endsWith(idOf(theirs)));
}

void LiveTestCausesTest::aServerNewerThanTheFolderIsLeftAlone()
{
    const support::CertificateSet files;
    const auto server = probe::RehearsalServer::start(serverOf(files));
    const auto old = setWith([](support::SetOptions &o) { o.serverAt = daysAgo(100); });
    files.take(support::CertificateSet(old), u"server.pem"_s);
    const probe::TestReport report = reading::run(requestFor(files, server->port()));
    QVERIFY(report.findings.isEmpty());
}

void LiveTestCausesTest::theSampleCertificateIsRecognised()
{
    const support::CertificateSet files;
    const auto read = probe::readClientFiles(files.folder(), plan::Mode::Mutual);
    QVERIFY(read);
    const QList<pki::CertificateView> own = {*read->server};
    QVERIFY(!probe::objectionToServer(own, *read, u"localhost"_s));
    // Also when its chain is good, as it is for who trusts the sample CA: everybody has its key.
    QList<pki::CertificateView> sample = own;
    sample.first().sha256 =
        QByteArray::fromHex("8f73f815d79b75c9685ae138dcf1e064925b9eea3f3b3d9822a4979dc2ead762");
    const auto objection = probe::objectionToServer(sample, *read, u"localhost"_s);
    QVERIFY(objection);
    QCOMPARE(objection->code, base::Code::ServerSampleCertificate);
    QCOMPARE(objection->args, QStringList(u"localhost"_s));
}

void LiveTestCausesTest::theClockOfTheProductDecides()
{
    const support::CertificateSet files;
    const auto server = probe::RehearsalServer::start(serverOf(files, 1));
    base::setNowForTests(QDateTime::currentDateTimeUtc().addDays(398));
    const probe::TestReport report =
        reading::run(requestFor(files, server->port(), plan::Mode::OneWay));
    base::setNowForTests(std::nullopt);
    QCOMPARE(leadingCode(report), u"TLS-107"_s);
}

PRODUCT_TEST(LiveTestCausesTest)
#include "tst_livetestcauses.moc"
