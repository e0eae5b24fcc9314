#include "reading.h"
#include "tlspeer.h"

#include "support/realmilvus.h"
#include "tests/support/testprogram.h"

#include <memory>

using namespace Qt::StringLiterals;
using reading::leadingCode;
using reading::TlsPeer;
using support::CertificateSet;
using support::Line;

/// The REST port: TLS, chain and name as for gRPC, and an answer that only Milvus gives.
class RestTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void realMilvus_data();
    void realMilvus();
    void signInOfARealMilvus();
    void anotherServer_data();
    void anotherServer();
    void newerInterface();
    void nothingListens();
    void thePortOfGrpc();
    void aStrangersCertificate();
    void aNameThatIsNotInTheCertificate();
    void withoutTls();
    void itMustAskForACertificate();
    void leftOutWhenNobodyAsks();

private:
    /// A test of a rehearsal at gRPC's port, and of REST at another one.
    [[nodiscard]] probe::TestReport with(int restPort, plan::Mode mode = plan::Mode::Mutual) const;
    [[nodiscard]] static QString restCode(const probe::TestReport &report);

    std::unique_ptr<CertificateSet> m_files;
    std::unique_ptr<probe::RehearsalServer> m_mutual;
    std::unique_ptr<probe::RehearsalServer> m_oneWay;
};

namespace {

const QByteArray good("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
                      "{\"code\":200,\"data\":[]}");

support::Peer::Script answering(const QByteArray &answer)
{
    return [answer](const Line &line) {
        static_cast<void>(line.receive());
        line.send(answer);
    };
}

} // namespace

void RestTest::initTestCase()
{
    m_files = std::make_unique<CertificateSet>();
    m_mutual = std::make_unique<probe::RehearsalServer>(
        *probe::RehearsalServer::start(reading::serverOf(*m_files, 2)));
    m_oneWay = std::make_unique<probe::RehearsalServer>(
        *probe::RehearsalServer::start(reading::serverOf(*m_files, 1)));
}

probe::TestReport RestTest::with(int restPort, plan::Mode mode) const
{
    const auto &server = mode == plan::Mode::Mutual ? m_mutual : m_oneWay;
    probe::Request request = reading::requestFor(*m_files, server->port(), mode);
    request.proofs = false;
    request.restPort = restPort;
    return reading::run(request);
}

/// "ok" or the code of the REST stage.
QString RestTest::restCode(const probe::TestReport &report)
{
    const probe::StageResult &stage = report.stages.last();
    if (stage.stage != probe::Stage::Rest)
        return u"no stage"_s;
    return stage.finding ? base::codeId(stage.finding->code) : probe::statusId(stage.status);
}

void RestTest::realMilvus_data()
{
    QTest::addColumn<int>("tlsMode");
    QTest::addColumn<bool>("ownPort");
    QTest::addColumn<QString>("code");
    QTest::addRow("one-way, REST has its own port") << 1 << true << u"ok"_s;
    QTest::addRow("mutual, REST has its own port") << 2 << true << u"ok"_s;
    QTest::addRow("one-way, REST shares the port and is not served") << 1 << false << u"TLS-145"_s;
    QTest::addRow("mutual, REST shares the port and is not served") << 2 << false << u"TLS-145"_s;
}

void RestTest::realMilvus()
{
    QFETCH(int, tlsMode);
    QFETCH(bool, ownPort);
    QFETCH(QString, code);
    if (const QString reason = support::RealMilvus::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    support::RealMilvus milvus(
        {.tlsMode = tlsMode, .certificateFolder = m_files->folder(), .ownRestPort = ownPort});
    QVERIFY2(milvus.waitUntilHealthy(), milvus.lastWords().constData());
    const plan::Mode mode = tlsMode == 2 ? plan::Mode::Mutual : plan::Mode::OneWay;
    probe::Request request = reading::requestFor(*m_files, milvus.port(), mode);
    request.restPort = milvus.restPort();
    const probe::TestReport report = reading::run(request);
    QCOMPARE(restCode(report), code);
    QCOMPARE(leadingCode(report), code == u"ok" ? QString() : code);
    QVERIFY2(report.connected, qPrintable(reading::story(report)));
    request.restPort = support::closedPort();
    QCOMPARE(restCode(reading::run(request)), u"TLS-145"_s);
}

void RestTest::signInOfARealMilvus()
{
    if (const QString reason = support::RealMilvus::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    support::RealMilvus milvus({.tlsMode = 2,
                                .certificateFolder = m_files->folder(),
                                .signIn = true,
                                .ownRestPort = true});
    QVERIFY2(milvus.waitUntilHealthy(), milvus.lastWords().constData());
    const auto code = [&](const QString &user, const char *password) {
        probe::Request request = reading::requestFor(*m_files, milvus.port());
        request.restPort = milvus.restPort();
        request.user = user;
        request.password = base::Secret(QByteArrayView(password));
        return restCode(reading::run(request));
    };
    QCOMPARE(code({}, ""), u"TLS-119"_s);
    QCOMPARE(code(u"root"_s, "wrong"), u"TLS-120"_s);
    QCOMPARE(code(u"root"_s, "Milvus"), u"ok"_s);
}

void RestTest::anotherServer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::addRow("Milvus") << good << u"ok"_s;
    QTest::addRow("Milvus wants a sign-in")
        << QByteArray("HTTP/1.1 401 Unauthorized\r\n\r\n{\"code\":1800,\"message\":\"x\"}")
        << u"TLS-119"_s;
    QTest::addRow("Milvus has a problem")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"code\":65535,\"message\":\"x\"}") << u"TLS-124"_s;
    QTest::addRow("a web page") << QByteArray("HTTP/1.1 200 OK\r\n\r\n<html></html>")
                                << u"TLS-117"_s;
    QTest::addRow("other JSON") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"status\":\"fine\"}")
                                << u"TLS-117"_s;
    QTest::addRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n") << u"TLS-117"_s;
    QTest::addRow("half an answer") << QByteArray("HTTP/1.1 200") << u"TLS-117"_s;
    QTest::addRow("no number") << QByteArray("HTTP/1.1 abc OK\r\n\r\n{\"code\":0}") << u"TLS-117"_s;
    QTest::addRow("HTTP/2") << QByteArray("\0\0\0\4\0\0\0\0\0", 9) << u"TLS-145"_s;
    QTest::addRow("it hangs up") << QByteArray() << u"TLS-116"_s;
}

void RestTest::anotherServer()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, code);
    const TlsPeer peer(*m_files, 1, answering(answer), TlsPeer::Alpn::Http1);
    QCOMPARE(restCode(with(peer.port(), plan::Mode::OneWay)), code);
}

void RestTest::newerInterface()
{
    QByteArrayList asked;
    const TlsPeer peer(
        *m_files, 2,
        [&](const Line &line) {
            asked << line.receive().split('\r').first();
            line.send(asked.last().startsWith("GET")
                          ? QByteArray("HTTP/1.1 404 Not Found\r\n\r\n404 page not found")
                          : QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"code\":0,\"data\":[]}"));
        },
        TlsPeer::Alpn::Http1);
    const probe::TestReport report = with(peer.port());
    QCOMPARE(restCode(report), u"ok"_s);
    QCOMPARE(report.stages.last().args, QStringList(u"https://localhost:%1"_s.arg(peer.port())));
    QCOMPARE(asked, QByteArrayList({"GET /v1/vector/collections HTTP/1.0",
                                    "POST /v2/vectordb/collections/list HTTP/1.0"}));
}

void RestTest::nothingListens()
{
    const int port = support::closedPort();
    const probe::TestReport report = with(port);
    QCOMPARE(restCode(report), u"TLS-145"_s);
    QCOMPARE(report.stages.last().finding->args, QStringList(u"https://localhost:%1"_s.arg(port)));
}

/// What newer servers do there: they refuse a program that does not speak HTTP/2.
void RestTest::thePortOfGrpc()
{
    QCOMPARE(restCode(with(m_mutual->port())), u"TLS-145"_s);
}

void RestTest::aStrangersCertificate()
{
    const CertificateSet other;
    QByteArray received;
    const TlsPeer peer(
        other, 1, [&](const Line &line) { received += line.receive(); }, TlsPeer::Alpn::Http1);
    probe::Request request = reading::requestFor(*m_files, m_oneWay->port(), plan::Mode::OneWay);
    request.proofs = false;
    request.restPort = peer.port();
    request.user = u"root"_s;
    request.password = base::Secret(QByteArrayView("secret"));
    QCOMPARE(restCode(reading::run(request)), u"TLS-106"_s);
    QVERIFY2(received.isEmpty(), "the password went to a server that nobody trusts");
}

void RestTest::aNameThatIsNotInTheCertificate()
{
    const CertificateSet files({.names = {u"elsewhere"_s}, .authority = m_files.get()});
    const TlsPeer peer(files, 1, answering(good), TlsPeer::Alpn::Http1);
    QCOMPARE(restCode(with(peer.port(), plan::Mode::OneWay)), u"TLS-104"_s);
}

void RestTest::withoutTls()
{
    const support::Peer peer(answering("HTTP/1.1 400 Bad Request\r\n\r\n"));
    QCOMPARE(restCode(with(peer.port())), u"TLS-105"_s);
}

void RestTest::itMustAskForACertificate()
{
    const TlsPeer asksNobody(*m_files, 1, answering(good), TlsPeer::Alpn::Http1);
    QCOMPARE(restCode(with(asksNobody.port())), u"TLS-130"_s);
    const TlsPeer asks(*m_files, 2, answering(good), TlsPeer::Alpn::Http1);
    QCOMPARE(restCode(with(asks.port())), u"ok"_s);
    QCOMPARE(restCode(with(asks.port(), plan::Mode::OneWay)), u"TLS-133"_s);
}

void RestTest::leftOutWhenNobodyAsks()
{
    const probe::TestReport report = with(0);
    QCOMPARE(restCode(report), u"no stage"_s);
    QCOMPARE(report.stages.size(), 11);
}

PRODUCT_TEST(RestTest)
#include "tst_rest.moc"
