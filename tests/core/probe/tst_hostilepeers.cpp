#include "reading.h"
#include "tlspeer.h"

#include "core/probe/connecting.h"
#include "core/probe/tlschannel.h"
#include "support/opensslserver.h"
#include "support/peer.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>

#include <mutex>

using namespace Qt::StringLiterals;
using reading::leadingCode;
using reading::requestFor;
using support::Line;

Q_DECLARE_METATYPE(support::Peer::Script)

/// Servers that are no Milvus, or mean harm: each gives its code in time, and learns no password.
class HostilePeersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aPeer_data();
    void aPeer();
    void anOpenSslServer_data();
    void anOpenSslServer();
    void behindTls_data();
    void behindTls();
    void endlessFramesAreLeftBehind();
    void closingAtEachByteOfTheHandshake();
    void anEndlessHandshakeIsCutOff();
    void noPasswordForAServerThatDoesNotVerify_data();
    void noPasswordForAServerThatDoesNotVerify();

private:
    std::unique_ptr<support::CertificateSet> m_files;
};

void HostilePeersTest::initTestCase()
{
    support::SetOptions options;
    options.key = plan::KeyKind::Rsa2048; // what TLS 1.1 can use
    m_files = std::make_unique<support::CertificateSet>(options);
}

void HostilePeersTest::aPeer_data()
{
    QTest::addColumn<support::Peer::Script>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("least"); // milliseconds it may and may not take
    QTest::addColumn<int>("most");
    constexpr int soon = 3000;
    constexpr int tlsLimit = 10000;
    const auto row = [](const char *name, const support::Peer::Script &script, const QString &code,
                        int least,
                        int most) { QTest::addRow("%s", name) << script << code << least << most; };
    row(
        "takes the connection and is silent", [](const Line &line) { line.waitForEver(); },
        u"TLS-112"_s, tlsLimit - 500, tlsLimit + 1000);
    row(
        "sends a byte of TLS each second",
        [](const Line &line) {
            for (const char byte : QByteArray::fromHex("160303007a020000760303").repeated(9)) {
                line.send(QByteArray(1, byte));
                line.wait(1000);
            }
        },
        u"TLS-112"_s, tlsLimit - 500, tlsLimit + 1000);
    row(
        "hangs up at once", [](const Line &) {}, u"TLS-116"_s, 0, soon);
    row(
        "hangs up with RST", [](const Line &line) { line.reset(); }, u"TLS-116"_s, 0, soon);
    row(
        "hangs up after the ClientHello",
        [](const Line &line) { static_cast<void>(line.receive()); }, u"TLS-116"_s, 0, soon);
    row(
        "SSH",
        [](const Line &line) {
            line.send("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
            line.waitForEver();
        },
        u"TLS-117"_s, 0, soon);
    row(
        "an HTTP/1 server",
        [](const Line &line) {
            static_cast<void>(line.receive());
            line.send(
                "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\n\r\n400 Bad Request");
        },
        u"TLS-105"_s, 0, soon);
    row(
        "a gRPC server without TLS",
        [](const Line &line) {
            line.send(QByteArray::fromHex("00000604000000000000050000ffff"));
            line.waitForEver();
        },
        u"TLS-105"_s, 0, soon);
    row(
        "hangs up on TLS but speaks HTTP/2 in plain text",
        [](const Line &line) {
            if (line.receive().startsWith("PRI * HTTP/2.0"))
                line.send(QByteArray::fromHex("000000040000000000"));
        },
        u"TLS-105"_s, 0, soon);
    row(
        "a database that greets",
        [](const Line &line) {
            line.send(QByteArray::fromHex("4a0000000a382e302e33360000000000"));
            line.waitForEver();
        },
        u"TLS-117"_s, 0, soon);
    row(
        "an alert and nothing else",
        [](const Line &line) {
            static_cast<void>(line.receive());
            line.send(QByteArray::fromHex("15030300020228")); // handshake_failure
        },
        u"TLS-113"_s, 0, soon);
    row(
        "knows no TLS above 1.1",
        [](const Line &line) {
            static_cast<void>(line.receive());
            line.send(QByteArray::fromHex("15030200020246")); // protocol_version
        },
        u"TLS-114"_s, 0, soon);
    row(
        "no protocol in common",
        [](const Line &line) {
            static_cast<void>(line.receive());
            line.send(QByteArray::fromHex("15030300020278")); // no_application_protocol
        },
        u"TLS-115"_s, 0, soon);
    row(
        "a TLS record full of noise",
        [](const Line &line) {
            static_cast<void>(line.receive());
            line.send(QByteArray::fromHex("1603030100") + QByteArray(256, 'x'));
            line.waitForEver();
        },
        u"TLS-113"_s, 0, soon);
}

void HostilePeersTest::aPeer()
{
    QFETCH(support::Peer::Script, script);
    QFETCH(QString, code);
    QFETCH(int, least);
    QFETCH(int, most);
    const support::Peer peer(script);
    QElapsedTimer clock;
    clock.start();
    const probe::TestReport report = reading::run(requestFor(*m_files, peer.port()));
    QCOMPARE(leadingCode(report), code);
    QVERIFY(!report.connected);
    QVERIFY2(clock.elapsed() >= least && clock.elapsed() <= most,
             qPrintable(QString::number(clock.elapsed())));
}

void HostilePeersTest::anOpenSslServer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<plan::Mode>("mode");
    QTest::addColumn<QString>("code");
    const QString ca = m_files->path(u"ca.pem"_s);
    const QStringList http2 = {u"-alpn"_s, u"h2"_s};
    using enum plan::Mode;
    QTest::addRow("TLS 1.1 only") << QStringList{u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}
                                  << OneWay << u"TLS-114"_s;
    QTest::addRow("no ALPN") << QStringList{} << OneWay << u"TLS-115"_s;
    QTest::addRow("another ALPN") << QStringList{u"-alpn"_s, u"http/1.1"_s} << OneWay
                                  << u"TLS-115"_s;
    QTest::addRow("ALPN h2, but silent afterwards") << http2 << OneWay << u"TLS-123"_s;
    QTest::addRow("TLS 1.2 that demands a certificate, none given")
        << http2 + QStringList{u"-tls1_2"_s, u"-Verify"_s, u"1"_s, u"-CAfile"_s, ca} << OneWay
        << u"TLS-133"_s;
    QTest::addRow("TLS 1.3 that demands a certificate, none given")
        << http2 + QStringList{u"-tls1_3"_s, u"-Verify"_s, u"1"_s, u"-CAfile"_s, ca} << OneWay
        << u"TLS-133"_s;
}

void HostilePeersTest::anOpenSslServer()
{
    QFETCH(QStringList, arguments);
    QFETCH(plan::Mode, mode);
    QFETCH(QString, code);
    support::OpenSslServer server(m_files->path(u"server.pem"_s), m_files->path(u"server.key"_s),
                                  arguments);
    QVERIFY2(server.port() != 0, server.errors().constData());
    const probe::TestReport report = reading::run(requestFor(*m_files, server.port(), mode));
    QCOMPARE(leadingCode(report), code);
    QVERIFY(!report.connected);
    if (code == u"TLS-114")
        QCOMPARE(report.findings.first().args, QStringList(u"TLS 1.1"_s));
}

void HostilePeersTest::behindTls_data()
{
    QTest::addColumn<support::Peer::Script>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("stage");
    using support::Peer;
    const QByteArray settings = QByteArray::fromHex("000000040000000000");
    QTest::addRow("an HTTP/1 server") << Peer::Script([](const Line &line) {
        line.send("HTTP/1.1 400 Bad Request\r\n\r\n");
        line.waitForEver();
    }) << u"TLS-117"_s << u"client-certificate"_s;
    QTest::addRow("another protocol") << Peer::Script([](const Line &line) {
        line.send("+OK ready\r\n");
        line.waitForEver();
    }) << u"TLS-117"_s << u"client-certificate"_s;
    QTest::addRow("hangs up without asking for a certificate")
        << Peer::Script([](const Line &) {}) << u"TLS-116"_s << u"client-certificate"_s;
    QTest::addRow("greets in HTTP/2 and hangs up")
        << Peer::Script([=](const Line &line) { line.send(settings); }) << u"TLS-124"_s
        << u"milvus"_s;
    QTest::addRow("greets in HTTP/2 and goes on in noise") << Peer::Script([=](const Line &line) {
        line.send(settings + QByteArray(1000, 'x'));
        line.waitForEver();
    }) << u"TLS-124"_s << u"milvus"_s;
    QTest::addRow("an HTTP/2 server without gRPC") << Peer::Script([=](const Line &line) {
        // HEADERS on stream 1 with END_STREAM: ":status: 404" from the static table (RFC 7541 A).
        line.send(settings);
        while (!line.isEnded() && !line.receive().contains("/milvus.proto.milvus")) {
        }
        line.send(QByteArray::fromHex("0000000401000000000000010105000000018d"));
        line.waitForEver();
    }) << u"TLS-117"_s << u"milvus"_s;
}

void HostilePeersTest::behindTls()
{
    QFETCH(support::Peer::Script, script);
    QFETCH(QString, code);
    QFETCH(QString, stage);
    const reading::TlsPeer peer(*m_files, 1, script);
    QElapsedTimer clock;
    clock.start();
    const probe::TestReport report =
        reading::run(requestFor(*m_files, peer.port(), plan::Mode::OneWay));
    QCOMPARE(leadingCode(report), code);
    QVERIFY(!report.connected);
    const auto first =
        std::ranges::find(report.stages, probe::Status::Problem, &probe::StageResult::status);
    QCOMPARE(probe::stageId(first->stage), stage);
    QVERIFY(clock.elapsed() < 8000);
}

void HostilePeersTest::endlessFramesAreLeftBehind()
{
    // PING and SETTINGS without end: every call has its deadline, and cancel works all the while.
    const QByteArray settings = QByteArray::fromHex("000000040000000000");
    const QByteArray ping = QByteArray::fromHex("00000806000000000061626364656667") + 'h';
    const reading::TlsPeer peer(*m_files, 1, [&](const Line &line) {
        while (!line.isEnded()) {
            line.send(settings + ping.repeated(50));
            line.wait(10);
        }
    });
    QElapsedTimer clock;
    clock.start();
    const probe::TestReport report =
        reading::run(requestFor(*m_files, peer.port(), plan::Mode::OneWay));
    QVERIFY(!report.connected);
    QVERIFY2(leadingCode(report) == u"TLS-123" || leadingCode(report) == u"TLS-124",
             qPrintable(leadingCode(report)));
    QVERIFY(clock.elapsed() < 20000);
}

void HostilePeersTest::closingAtEachByteOfTheHandshake()
{
    // A real server's bytes, cut off after each one of them.
    const auto real = probe::RehearsalServer::start(reading::serverOf(*m_files));
    constexpr int longest = 3000;
    constexpr int stride = 149;
    for (int cut = 1; cut < longest; cut += stride) {
        const support::Peer peer([&](const Line &line) {
            const base::Job job;
            const probe::Watch watch(job, std::chrono::seconds(2));
            auto inner = probe::connectToAny(*probe::resolve(u"127.0.0.1"_s, real->port(), watch),
                                             {u"real"_s, real->port()}, watch);
            QByteArray bytes;
            probe::sendAll(inner->socket.descriptor(), line.receive(), watch);
            while (bytes.size() < cut &&
                   probe::receiveSome(inner->socket.descriptor(), bytes,
                                      watch.part(std::chrono::milliseconds(200))) ==
                       probe::Transfer::Moved) {
            }
            line.send(bytes.first(std::min<qsizetype>(cut, bytes.size())));
        });
        const probe::TestReport report = reading::run(requestFor(*m_files, peer.port()));
        const QString code = leadingCode(report);
        QVERIFY2(!report.connected && (code == u"TLS-116" || code == u"TLS-111"),
                 qPrintable(u"%1 bytes: %2"_s.arg(cut).arg(code)));
    }
}

void HostilePeersTest::anEndlessHandshakeIsCutOff()
{
    // Handshake records that never complete their message: 16 MiB are promised.
    const support::Peer peer([](const Line &line) {
        static_cast<void>(line.receive());
        const QByteArray record = QByteArray::fromHex("1603034000") + QByteArray(0x4000, '\0');
        line.send(QByteArray::fromHex("16030300040bffffff"));
        while (!line.isEnded()) {
            line.send(record);
            line.wait(1);
        }
    });
    QElapsedTimer clock;
    clock.start();
    const probe::TestReport report = reading::run(requestFor(*m_files, peer.port()));
    QCOMPARE(leadingCode(report), u"TLS-113"_s);
    QVERIFY(clock.elapsed() < 3000);
}

void HostilePeersTest::noPasswordForAServerThatDoesNotVerify_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<bool>("sameCa");
    QTest::addRow("another CA") << u"localhost"_s << false;
    QTest::addRow("another name") << u"milvus.internal"_s << true;
}

void HostilePeersTest::noPasswordForAServerThatDoesNotVerify()
{
    QFETCH(QString, names);
    QFETCH(bool, sameCa);
    support::SetOptions options;
    options.names = QStringList(names);
    const support::CertificateSet impostor(options);
    const support::CertificateSet own;
    if (sameCa)
        own.take(impostor, u"ca.pem"_s);
    // s_server prints every byte of application data it is sent.
    QProcess server;
    const int port = support::closedPort();
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port),
                                u"-cert"_s, impostor.path(u"server.pem"_s), u"-key"_s,
                                impostor.path(u"server.key"_s), u"-alpn"_s, u"h2"_s, u"-quiet"_s});
    QVERIFY(server.waitForStarted() && support::listens(port, 5000));
    server.readAll();

    probe::Request request = requestFor(own, port, plan::Mode::OneWay);
    request.user = u"root"_s;
    request.password = base::Secret(QByteArray("correct horse"));
    const probe::TestReport report = reading::run(request);
    QVERIFY(!report.connected);
    QCOMPARE(leadingCode(report), sameCa ? u"TLS-104"_s : u"TLS-106"_s);
    server.kill();
    server.waitForFinished();
    const QByteArray heard = server.readAll();
    QVERIFY2(!heard.contains("PRI") && !heard.contains("authorization") &&
                 !heard.contains(QByteArray("root:correct horse").toBase64()),
             heard.constData());
}

PRODUCT_TEST(HostilePeersTest)
#include "tst_hostilepeers.moc"
