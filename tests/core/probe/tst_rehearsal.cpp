#include "reading.h"

#include "support/peer.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>

#include <thread>

using namespace Qt::StringLiterals;
using reading::serverOf;

/// The rehearsal server's TLS, judged by the openssl program, and the files it does not start with.
class RehearsalTest : public QObject
{
    Q_OBJECT

private slots:
    void handshake_data();
    void handshake();
    void filesThatStopMilvus_data();
    void filesThatStopMilvus();
    void filesThatMilvusLoads_data();
    void filesThatMilvusLoads();
    void mode2TakesTheCertificatesOfSeveralCas();
    void aModeThatIsNone();
    void aPortInUse();
    void aHostThatIsNotOurs();
    void startsAndStopsQuickly();
    void stopsWhileConnectionsAreOpen();
    void manyConnectionsAtOnce();
    void canBeMoved();
};

static QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OPENSSL_CONF"_s, u"/dev/null"_s);
    return environment;
}

/// What `openssl s_client` prints when it connects, speaks no word and waits for the server's.
static QByteArray openSslClient(int port, const QStringList &arguments)
{
    QProcess client;
    client.setProcessEnvironment(plainEnvironment());
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(u"openssl"_s,
                 QStringList{u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(port)} +
                     arguments);
    client.waitForStarted();
    const bool hungUp = client.waitForFinished(700); // a content server keeps the line open
    client.kill();
    client.waitForFinished();
    return client.readAll() + (hungUp ? "HUNG UP" : "STILL OPEN");
}

void RehearsalTest::handshake_data()
{
    QTest::addColumn<int>("tlsMode");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<QByteArray>("notPrinted");
    const QStringList http2 = {u"-alpn"_s, u"h2"_s};
    const QStringList certificate = {u"-cert"_s, u"CLIENT"_s, u"-key"_s, u"KEY"_s};
    const QByteArray open = "STILL OPEN";
    QTest::addRow("mode 1, TLS 1.3") << 1 << http2 + QStringList{u"-tls1_3"_s}
                                     << QByteArray("ALPN protocol: h2") << QByteArray("alert");
    QTest::addRow("mode 1, TLS 1.2") << 1 << http2 + QStringList{u"-tls1_2"_s}
                                     << QByteArray("Protocol  : TLSv1.2") << QByteArray("alert");
    QTest::addRow("mode 1, TLS 1.1 is too old")
        << 1 << http2 + QStringList{u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}
        << QByteArray("alert protocol version") << open;
    QTest::addRow("mode 1 asks for no certificate")
        << 1 << http2 << QByteArray("No client certificate CA names sent") << QByteArray("alert");
    QTest::addRow("mode 1 without ALPN is hung up on")
        << 1 << QStringList{u"-tls1_3"_s} << QByteArray("HUNG UP") << QByteArray("alert");
    QTest::addRow("mode 1 with another protocol")
        << 1 << QStringList{u"-alpn"_s, u"http/1.1"_s}
        << QByteArray("alert no application protocol") << open;
    QTest::addRow("mode 2 with a certificate")
        << 2 << http2 + certificate << QByteArray("Acceptable client certificate CA names")
        << QByteArray("alert");
    QTest::addRow("mode 2 without a certificate")
        << 2 << http2 << QByteArray("alert certificate required") << open;
    QTest::addRow("mode 2, TLS 1.2 is too old")
        << 2 << http2 + certificate + QStringList{u"-tls1_2"_s}
        << QByteArray("alert protocol version") << open;
}

void RehearsalTest::handshake()
{
    QFETCH(int, tlsMode);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, printed);
    QFETCH(QByteArray, notPrinted);
    const support::CertificateSet files;
    const auto server = probe::RehearsalServer::start(serverOf(files, tlsMode));
    QVERIFY(server);
    arguments.replaceInStrings(u"CLIENT"_s, files.path(u"client.pem"_s));
    arguments.replaceInStrings(u"KEY"_s, files.path(u"client.key"_s));
    const QByteArray output = openSslClient(server->port(), arguments);
    QVERIFY2(output.contains(printed), output.constData());
    QVERIFY2(!output.contains(notPrinted), output.constData());
}

namespace {

void encryptKey(const support::CertificateSet &files)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"pkey"_s, u"-in"_s, files.path(u"server.key"_s), u"-aes256"_s, u"-passout"_s,
                   u"pass:secret"_s, u"-out"_s, files.path(u"encrypted.key"_s)});
    openssl.waitForFinished();
    files.write(u"server.key"_s, files.read(u"encrypted.key"_s));
}

void makeKey(const support::CertificateSet &files, const QStringList &arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s,
                              u"-days"_s, u"10"_s, u"-keyout"_s, files.path(u"server.key"_s),
                              u"-out"_s, files.path(u"server.pem"_s)} +
                      arguments);
    openssl.waitForFinished();
}

} // namespace

void RehearsalTest::filesThatStopMilvus_data()
{
    QTest::addColumn<support::Damage>("damage");
    QTest::addColumn<base::Code>("code");
    QTest::addColumn<QString>("logged"); // what a real Milvus writes: milvus-tls.md 1.5
    using base::Code;
    using support::CertificateSet;
    QTest::addRow("no server.key")
        << support::Damage([](const CertificateSet &f) { f.remove(u"server.key"_s); })
        << Code::FileMissing
        << u"proxy cant load x509 key pair: open %1/server.key: no such file or directory"_s;
    QTest::addRow("no server.pem")
        << support::Damage([](const CertificateSet &f) { f.remove(u"server.pem"_s); })
        << Code::FileMissing
        << u"proxy cant load x509 key pair: open %1/server.pem: no such file or directory"_s;
    QTest::addRow("key with a passphrase") << support::Damage(encryptKey) << Code::KeyEncrypted
                                           << u"tls: failed to parse private key"_s;
    QTest::addRow("key of another certificate") << support::Damage([](const CertificateSet &f) {
        f.take(CertificateSet(), u"server.key"_s);
    }) << Code::KeyMismatch << u"tls: private key does not match public key"_s;
    QTest::addRow("CA before the server's certificate")
        << support::Damage([](const CertificateSet &f) {
               f.write(u"server.pem"_s, f.read(u"ca.pem"_s) + f.read(u"server.pem"_s));
           })
        << Code::KeyMismatch << u"tls: private key does not match public key"_s;
    QTest::addRow("no ca.pem") << support::Damage([](const CertificateSet &f) {
        f.remove(u"ca.pem"_s);
    }) << Code::FileMissing << u"failed read ca pem"_s;
    QTest::addRow("ca.pem without a certificate")
        << support::Damage([](const CertificateSet &f) { f.write(u"ca.pem"_s, "nothing here\n"); })
        << Code::NothingRecognised << u"fail to append ca to cert"_s;
    QTest::addRow("server.pem without a certificate")
        << support::Damage(
               [](const CertificateSet &f) { f.write(u"server.pem"_s, "nothing here\n"); })
        << Code::NothingRecognised << u"tls: failed to find any PEM data"_s;
    QTest::addRow("files swapped") << support::Damage([](const CertificateSet &f) {
        f.write(u"server.pem"_s, f.read(u"server.key"_s));
    }) << Code::NothingRecognised << u"tls: failed to find any PEM data"_s;
    QTest::addRow("a curve that Go does not know") << support::Damage([](const CertificateSet &f) {
        makeKey(f, {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:secp256k1"_s});
    }) << Code::RehearsalFailed << u"tls: failed to parse private key"_s;
    QTest::addRow("Ed448") << support::Damage([](const CertificateSet &f) {
        makeKey(f, {u"-newkey"_s, u"ed448"_s});
    }) << Code::RehearsalFailed
                           << u"tls: failed to parse private key"_s;
}

void RehearsalTest::filesThatStopMilvus()
{
    QFETCH(support::Damage, damage);
    QFETCH(base::Code, code);
    QFETCH(QString, logged);
    const support::CertificateSet files;
    damage(files);
    const auto server = probe::RehearsalServer::start(serverOf(files));
    QVERIFY(!server);
    QCOMPARE(server.error().code, code);
    if (logged.contains(u"%1"_s))
        logged = logged.arg(files.folder());
    QVERIFY2(server.error().detail.contains(logged), qPrintable(server.error().detail));
}

void RehearsalTest::filesThatMilvusLoads_data()
{
    QTest::addColumn<support::Damage>("change");
    QTest::addColumn<int>("tlsMode");
    using support::CertificateSet;
    QTest::addRow("mode 1 does not open ca.pem")
        << support::Damage([](const CertificateSet &f) { f.remove(u"ca.pem"_s); }) << 1;
    QTest::addRow("mode 0 opens nothing") << support::Damage([](const CertificateSet &f) {
        f.remove(u"ca.pem"_s);
        f.remove(u"server.pem"_s);
        f.remove(u"server.key"_s);
    }) << 0;
    QTest::addRow("server.pem with its chain") << support::Damage([](const CertificateSet &f) {
        f.write(u"server.pem"_s, f.read(u"server.pem"_s) + f.read(u"ca.pem"_s));
    }) << 2;
    QTest::addRow("server.pem with the key in it") << support::Damage([](const CertificateSet &f) {
        f.write(u"server.pem"_s, f.read(u"server.pem"_s) + f.read(u"server.key"_s));
    }) << 2;
    QTest::addRow("a traditional RSA key") << support::Damage([](const CertificateSet &f) {
        makeKey(f, {u"-newkey"_s, u"rsa:2048"_s});
    }) << 1;
}

void RehearsalTest::filesThatMilvusLoads()
{
    QFETCH(support::Damage, change);
    QFETCH(int, tlsMode);
    const support::CertificateSet files;
    change(files);
    const auto server = probe::RehearsalServer::start(serverOf(files, tlsMode));
    QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
    QVERIFY(server->port() > 0);
}

void RehearsalTest::mode2TakesTheCertificatesOfSeveralCas()
{
    const support::CertificateSet files;
    const support::CertificateSet others;
    files.write(u"both.pem"_s, others.read(u"ca.pem"_s) + files.read(u"ca.pem"_s));
    probe::RehearsalOptions options = serverOf(files);
    options.caPemPath = files.path(u"both.pem"_s);
    const auto server = probe::RehearsalServer::start(options);
    others.take(files, u"ca.pem"_s); // the server's CA; client.pem stays the other's
    QVERIFY(reading::run(reading::requestFor(others, server->port())).connected);
    QVERIFY(reading::run(reading::requestFor(files, server->port())).connected);
}

void RehearsalTest::aModeThatIsNone()
{
    const support::CertificateSet files;
    const auto server = probe::RehearsalServer::start(serverOf(files, 3));
    QVERIFY(!server);
    QCOMPARE(server.error().code, base::Code::RehearsalFailed);
}

void RehearsalTest::aPortInUse()
{
    const support::CertificateSet files;
    const support::Peer peer([](const support::Line &) {});
    probe::RehearsalOptions options = serverOf(files);
    options.port = peer.port();
    const auto server = probe::RehearsalServer::start(options);
    QVERIFY(!server);
    QCOMPARE(server.error().code, base::Code::PortInUse);
    QCOMPARE(server.error().args, QStringList(QString::number(peer.port())));
}

void RehearsalTest::aHostThatIsNotOurs()
{
    const support::CertificateSet files;
    probe::RehearsalOptions options = serverOf(files);
    options.host = u"192.0.2.1"_s; // RFC 5737
    const auto server = probe::RehearsalServer::start(options);
    QVERIFY(!server);
    QCOMPARE(server.error().code, base::Code::RehearsalFailed);
    options.host = u"milvus.invalid"_s;
    QCOMPARE(probe::RehearsalServer::start(options).error().code, base::Code::HostInvalid);
}

void RehearsalTest::startsAndStopsQuickly()
{
    const support::CertificateSet files;
    constexpr int rounds = 20;
    QElapsedTimer clock;
    clock.start();
    int port = 0;
    for (int i = 0; i < rounds; ++i) {
        probe::RehearsalOptions options = serverOf(files);
        options.port = port; // the port is free again at once
        auto server = probe::RehearsalServer::start(options);
        QVERIFY(server);
        port = server->port();
        server->stop();
        server->stop();
    }
    QVERIFY2(clock.elapsed() < rounds * 100, qPrintable(QString::number(clock.elapsed())));
}

void RehearsalTest::stopsWhileConnectionsAreOpen()
{
    const support::CertificateSet files;
    auto server = probe::RehearsalServer::start(serverOf(files));
    QProcess client;
    client.start(u"openssl"_s, {u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(server->port()),
                                u"-alpn"_s, u"h2"_s, u"-cert"_s, files.path(u"client.pem"_s),
                                u"-key"_s, files.path(u"client.key"_s)});
    QVERIFY(client.waitForReadyRead());
    QElapsedTimer clock;
    clock.start();
    server->stop();
    QVERIFY(clock.elapsed() < 500);
    QVERIFY(client.waitForFinished(2000));
}

void RehearsalTest::manyConnectionsAtOnce()
{
    const support::CertificateSet files;
    const auto server = probe::RehearsalServer::start(serverOf(files));
    constexpr int programs = 8;
    std::atomic_int connected = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < programs; ++i)
        threads.emplace_back([&] {
            if (reading::run(reading::requestFor(files, server->port())).connected)
                ++connected;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(connected.load(), programs);
}

void RehearsalTest::canBeMoved()
{
    const support::CertificateSet files;
    auto first = probe::RehearsalServer::start(serverOf(files));
    probe::RehearsalServer second = std::move(*first);
    QVERIFY(reading::run(reading::requestFor(files, second.port())).connected);
}

PRODUCT_TEST(RehearsalTest)
#include "tst_rehearsal.moc"
