#include "reading.h"

#include "core/bundle/generate.h"
#include "core/plan/preset.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using reading::leadingCode;
using reading::requestFor;
using reading::serverOf;
using reading::stage;
using reading::story;

class LiveTestTest : public QObject
{
    Q_OBJECT

private slots:
    void aGoodServer_data();
    void aGoodServer();
    void theNineFilesAsTheProductMakesThem();
    void stagesSayWhatTheySaw();
    void theListenerHearsEachStageBeginAndEnd();
    void signInIsTlsSuccess_data();
    void signInIsTlsSuccess();
    void jsonHoldsTheReport();
    void withoutProofsNothingIsClaimed();
    void wrongUse_data();
    void wrongUse();
};

static probe::RehearsalServer started(const probe::RehearsalOptions &options)
{
    auto server = probe::RehearsalServer::start(options);
    if (!server)
        qFatal("rehearsal: %s", qPrintable(server.error().detail));
    return std::move(*server);
}

void LiveTestTest::aGoodServer_data()
{
    QTest::addColumn<int>("tlsMode");
    QTest::addColumn<plan::KeyKind>("key");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("serverHost");
    using enum plan::KeyKind;
    QTest::addRow("mutual, P-256") << 2 << EcP256 << u"localhost"_s << u"127.0.0.1"_s;
    QTest::addRow("mutual, RSA-2048") << 2 << Rsa2048 << u"localhost"_s << u"127.0.0.1"_s;
    QTest::addRow("mutual, P-384") << 2 << EcP384 << u"localhost"_s << u"127.0.0.1"_s;
    QTest::addRow("mutual, Ed25519") << 2 << Ed25519 << u"localhost"_s << u"127.0.0.1"_s;
    QTest::addRow("one-way, P-256") << 1 << EcP256 << u"localhost"_s << u"127.0.0.1"_s;
    QTest::addRow("one-way, RSA-2048") << 1 << Rsa2048 << u"localhost"_s << u"127.0.0.1"_s;
    QTest::addRow("dialled by IPv4 address") << 2 << EcP256 << u"127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::addRow("dialled by IPv6 address") << 2 << EcP256 << u"::1"_s << u"::1"_s;
}

void LiveTestTest::aGoodServer()
{
    QFETCH(int, tlsMode);
    QFETCH(plan::KeyKind, key);
    QFETCH(QString, host);
    QFETCH(QString, serverHost);
    support::SetOptions options;
    options.key = key;
    const support::CertificateSet files(options);
    probe::RehearsalOptions rehearsal = serverOf(files, tlsMode);
    rehearsal.host = serverHost;
    const auto server = started(rehearsal);

    probe::Request request = requestFor(files, server.port(), plan::Mode(tlsMode));
    request.host = host;
    const probe::TestReport report = reading::run(request);

    QCOMPARE(story(report), tlsMode == 2
                                ? u"ok ok ok ok ok ok ok ok ok ok ok"_s
                                : u"ok ok ok ok ok ok ok ok skipped:TLS-146 skipped:TLS-146 ok"_s);
    QVERIFY(report.connected);
    QCOMPARE(leadingCode(report), QString());
    QCOMPARE(report.connection.enforced,
             tlsMode == 2 ? std::optional(true) : std::optional<bool>());
    QVERIFY(report.milliseconds < 5000);
}

void LiveTestTest::theNineFilesAsTheProductMakesThem()
{
    const QTemporaryDir folder;
    plan::Plan plan = plan::defaultPlan();
    plan.folder = folder.filePath(u"tls"_s);
    const base::Job job;
    QVERIFY(bundle::generate(plan, false, job));

    probe::RehearsalOptions options;
    options.serverPemPath = plan.folder + u"/server.pem"_s;
    options.serverKeyPath = plan.folder + u"/server.key"_s;
    options.caPemPath = plan.folder + u"/ca.pem"_s;
    const auto server = started(options);
    probe::Request request;
    request.port = server.port();
    request.bundleFolder = plan.folder;
    const probe::TestReport report = reading::run(request);
    QCOMPARE(story(report), u"ok ok ok ok ok ok ok ok ok ok ok"_s);
    QVERIFY(report.connected);
}

void LiveTestTest::stagesSayWhatTheySaw()
{
    const support::CertificateSet files;
    const auto server = started(serverOf(files));
    const probe::TestReport report = reading::run(requestFor(files, server.port()));
    using enum probe::Stage;
    QCOMPARE(stage(report, Files).args,
             (QStringList{u"ca.pem"_s, u"client.pem"_s, u"client.key"_s}));
    QCOMPARE(stage(report, Resolve).args.first(), u"localhost"_s);
    QCOMPARE(stage(report, Connect).args,
             (QStringList{u"127.0.0.1"_s, QString::number(server.port())}));
    QCOMPARE(stage(report, Tls).args.first(), u"TLS 1.3"_s);
    QCOMPARE(stage(report, Tls).args.last(), u"h2"_s);
    QCOMPARE(stage(report, Chain).args, (QStringList{u"Milvus local CA"_s, u"396"_s}));
    QCOMPARE(stage(report, Name).args, (QStringList{u"localhost"_s, u"localhost"_s}));
    QCOMPARE(stage(report, ClientCertificate).args, QStringList(u"accepted"_s));
    QCOMPARE(stage(report, Milvus).args,
             (QStringList{u"v2.6.0-rehearsal"_s, u"healthy"_s, u"1"_s, u"0"_s}));
    QCOMPARE(stage(report, ProofNoCertificate).args, QStringList(u"refused"_s));
    QCOMPARE(stage(report, ProofStranger).args, QStringList(u"refused"_s));
    QCOMPARE(stage(report, ProofPlaintext).args, QStringList(u"refused"_s));
    for (const probe::StageResult &one : report.stages)
        QVERIFY(one.milliseconds > 0);
}

void LiveTestTest::theListenerHearsEachStageBeginAndEnd()
{
    const support::CertificateSet files;
    const auto server = started(serverOf(files));
    QStringList heard;
    const base::Job job;
    const probe::Request request = requestFor(files, server.port());
    QVERIFY(probe::liveTest(request, job, [&](const probe::StageResult &result) {
        heard << probe::stageId(result.stage) + u' ' + probe::statusId(result.status);
    }));
    QCOMPARE(heard.size(), 22);
    QCOMPARE(heard.first(), u"files running"_s);
    QCOMPARE(heard.at(1), u"files ok"_s);
    QCOMPARE(heard.last(), u"proof-plaintext ok"_s);
}

void LiveTestTest::signInIsTlsSuccess_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("code");
    QTest::addRow("nothing given") << QString() << QByteArray() << QString() << u"TLS-119"_s;
    QTest::addRow("wrong password")
        << u"root"_s << QByteArray("milvus") << QString() << u"TLS-120"_s;
    QTest::addRow("right") << u"root"_s << QByteArray("Mil:vus 密码") << QString() << QString();
    QTest::addRow("right, no such database")
        << u"root"_s << QByteArray("Mil:vus 密码") << u"shop"_s << u"TLS-122"_s;
}

void LiveTestTest::signInIsTlsSuccess()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QString, database);
    QFETCH(QString, code);
    const support::CertificateSet files;
    probe::RehearsalOptions options = serverOf(files);
    options.user = u"root"_s;
    options.password = u"Mil:vus 密码"_s;
    const auto server = started(options);
    probe::Request request = requestFor(files, server.port());
    request.user = user;
    request.password = base::Secret(password);
    request.database = database;
    const probe::TestReport report = reading::run(request);
    QCOMPARE(leadingCode(report), code);
    QCOMPARE(stage(report, probe::Stage::ClientCertificate).status, probe::Status::Ok);
    QCOMPARE(stage(report, probe::Stage::ProofPlaintext).status, probe::Status::Ok);
    QVERIFY(report.connected);
}

void LiveTestTest::jsonHoldsTheReport()
{
    const support::CertificateSet files;
    const auto server = started(serverOf(files));
    const QJsonObject json = probe::toJson(reading::run(requestFor(files, server.port())));
    QCOMPARE(json[u"target"_s].toString(), u"localhost:%1"_s.arg(server.port()));
    QCOMPARE(json[u"stages"_s].toArray().size(), 11);
    const QJsonObject tls = json[u"stages"_s][3].toObject();
    QCOMPARE(tls[u"id"_s].toString(), u"tls"_s);
    QCOMPARE(tls[u"status"_s].toString(), u"ok"_s);
    QVERIFY(tls[u"ms"_s].toDouble() > 0);
    QCOMPARE(tls[u"detail"_s][0].toString(), u"TLS 1.3"_s);
    const QJsonObject connection = json[u"connection"_s].toObject();
    QCOMPARE(connection[u"tlsVersion"_s].toString(), u"TLS 1.3"_s);
    QCOMPARE(connection[u"alpn"_s].toString(), u"h2"_s);
    QCOMPARE(connection[u"serverVersion"_s].toString(), u"v2.6.0-rehearsal"_s);
    QCOMPARE(connection[u"healthy"_s].toBool(), true);
    QCOMPARE(connection[u"databases"_s][0].toString(), u"default"_s);
    QCOMPARE(connection[u"enforced"_s].toBool(), true);
}

void LiveTestTest::withoutProofsNothingIsClaimed()
{
    const support::CertificateSet files;
    const auto server = started(serverOf(files));
    probe::Request request = requestFor(files, server.port());
    request.proofs = false;
    const probe::TestReport report = reading::run(request);
    QCOMPARE(story(report), u"ok ok ok ok ok ok ok ok skipped skipped skipped"_s);
    QVERIFY(!report.connected); // nobody saw a connection without certificate refused
    QVERIFY(probe::toJson(report)[u"connection"_s][u"enforced"_s].isNull());
}

void LiveTestTest::wrongUse_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<base::Code>("code");
    QTest::addRow("no host") << u" "_s << 19530 << base::Code::HostInvalid;
    QTest::addRow("port 0") << u"localhost"_s << 0 << base::Code::PortInvalid;
    QTest::addRow("port 65536") << u"localhost"_s << 65536 << base::Code::PortInvalid;
}

void LiveTestTest::wrongUse()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(base::Code, code);
    probe::Request request;
    request.host = host;
    request.port = port;
    const base::Job job;
    const auto report = probe::liveTest(request, job);
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
}

PRODUCT_TEST(LiveTestTest)
#include "tst_livetest.moc"
