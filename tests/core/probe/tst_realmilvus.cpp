#include "reading.h"

#include "support/realmilvus.h"
#include "tests/support/testprogram.h"

#include <memory>

using namespace Qt::StringLiterals;
using reading::leadingCode;
using reading::requestFor;
using reading::stage;
using reading::story;

/// The live test against a real Milvus in each of its modes, and what the rehearsal promises of it.
class RealMilvusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mutual();
    void oneWay();
    void withoutTls();
    void signIn();
    void aClientItDoesNotTake_data();
    void aClientItDoesNotTake();
    void aProgramWithoutCertificate();
    void filesItDoesNotStartWith_data();
    void filesItDoesNotStartWith();

private:
    std::unique_ptr<support::CertificateSet> m_files;
    std::unique_ptr<support::RealMilvus> m_mutual;
};

void RealMilvusTest::initTestCase()
{
    if (const QString reason = support::RealMilvus::whyNot(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_files = std::make_unique<support::CertificateSet>();
    m_mutual = std::make_unique<support::RealMilvus>(
        support::RealMilvus::Options{.tlsMode = 2, .certificateFolder = m_files->folder()});
    QVERIFY2(m_mutual->waitUntilHealthy(), m_mutual->log().right(2000).constData());
}

void RealMilvusTest::mutual()
{
    const probe::TestReport report = reading::run(requestFor(*m_files, m_mutual->port()));
    QCOMPARE(story(report), u"ok ok ok ok ok ok ok ok ok ok ok"_s);
    QVERIFY(report.connected);
    QCOMPARE(report.connection.enforced, std::optional(true));
    QCOMPARE(report.connection.tlsVersion, u"TLS 1.3"_s);
    QVERIFY(report.connection.serverVersion.contains(u"2.3"_s));
    QCOMPARE(report.connection.healthy, std::optional(true));
    QCOMPARE(report.connection.databases, QStringList(u"default"_s));
}

void RealMilvusTest::oneWay()
{
    support::SetOptions options;
    options.key = plan::KeyKind::Rsa2048;
    const support::CertificateSet files(options);
    support::RealMilvus milvus({.tlsMode = 1, .certificateFolder = files.folder()});
    QVERIFY2(milvus.waitUntilHealthy(), milvus.lastWords().constData());
    const probe::TestReport report =
        reading::run(requestFor(files, milvus.port(), plan::Mode::OneWay));
    QCOMPARE(story(report), u"ok ok ok ok ok ok ok ok skipped:TLS-146 skipped:TLS-146 ok"_s);
    QVERIFY(report.connected);
    // The same server, expected to be mutual.
    const probe::TestReport expected = reading::run(requestFor(files, milvus.port()));
    QCOMPARE(leadingCode(expected), u"TLS-130"_s);
    QVERIFY(!expected.connected);
    QCOMPARE(expected.connection.enforced, std::optional(false));
    QCOMPARE(stage(expected, probe::Stage::Milvus).status, probe::Status::Ok);
}

void RealMilvusTest::withoutTls()
{
    support::RealMilvus milvus({.tlsMode = 0, .certificateFolder = m_files->folder()});
    QVERIFY2(milvus.waitUntilHealthy(), milvus.lastWords().constData());
    QCOMPARE(leadingCode(reading::run(requestFor(*m_files, milvus.port()))), u"TLS-105"_s);
}

void RealMilvusTest::signIn()
{
    support::RealMilvus milvus(
        {.tlsMode = 2, .certificateFolder = m_files->folder(), .signIn = true});
    QVERIFY2(milvus.waitUntilHealthy(), milvus.lastWords().constData());
    const auto code = [&](const QString &user, const char *password, const QString &database) {
        probe::Request request = requestFor(*m_files, milvus.port());
        request.user = user;
        request.password = base::Secret(QByteArrayView(password));
        request.database = database;
        const probe::TestReport report = reading::run(request);
        return leadingCode(report) + (report.connected ? u" connected"_s : QString());
    };
    QCOMPARE(code({}, "", {}), u"TLS-119 connected"_s);
    QCOMPARE(code(u"root"_s, "wrong", {}), u"TLS-120 connected"_s);
    QCOMPARE(code(u"root"_s, "Milvus", {}), u" connected"_s);
    QCOMPARE(code(u"root"_s, "Milvus", u"shop"_s), u"TLS-122 connected"_s);
}

void RealMilvusTest::aClientItDoesNotTake_data()
{
    QTest::addColumn<QDateTime>("clientAt");
    QTest::addColumn<pki::Role>("clientRole");
    QTest::addColumn<QString>("code");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::addRow("expired") << now.addDays(-500) << pki::Role::Client << u"TLS-142"_s;
    QTest::addRow("not yet valid") << now.addDays(10) << pki::Role::Client << u"TLS-143"_s;
    QTest::addRow("for servers") << now << pki::Role::Server << u"TLS-144"_s;
}

void RealMilvusTest::aClientItDoesNotTake()
{
    QFETCH(QDateTime, clientAt);
    QFETCH(pki::Role, clientRole);
    QFETCH(QString, code);
    // A client certificate by the CA that the running Milvus trusts.
    const support::CertificateSet files(
        {.clientAt = clientAt, .clientRole = clientRole, .authority = m_files.get()});
    const probe::TestReport report = reading::run(requestFor(files, m_mutual->port()));
    QCOMPARE(leadingCode(report), code);
    QCOMPARE(stage(report, probe::Stage::ClientCertificate).status, probe::Status::Problem);
    QVERIFY(!report.connected);
}

void RealMilvusTest::aProgramWithoutCertificate()
{
    const probe::TestReport report =
        reading::run(requestFor(*m_files, m_mutual->port(), plan::Mode::OneWay));
    QCOMPARE(leadingCode(report), u"TLS-133"_s);
    const support::CertificateSet stranger;
    stranger.take(*m_files, u"ca.pem"_s);
    QCOMPARE(leadingCode(reading::run(requestFor(stranger, m_mutual->port()))), u"TLS-141"_s);
}

void RealMilvusTest::filesItDoesNotStartWith_data()
{
    QTest::addColumn<support::Damage>("damage");
    QTest::addColumn<QByteArray>("words");
    using support::CertificateSet;
    QTest::addRow("no server.key")
        << support::Damage([](const CertificateSet &f) { f.remove(u"server.key"_s); })
        << QByteArray("no such file or directory");
    QTest::addRow("key of another certificate") << support::Damage([](const CertificateSet &f) {
        f.take(CertificateSet(), u"server.key"_s);
    }) << QByteArray("tls: private key does not match public key");
    QTest::addRow("no ca.pem") << support::Damage([](const CertificateSet &f) {
        f.remove(u"ca.pem"_s);
    }) << QByteArray("failed read ca pem");
    QTest::addRow("ca.pem without a certificate")
        << support::Damage([](const CertificateSet &f) { f.write(u"ca.pem"_s, "nothing here\n"); })
        << QByteArray("fail to append ca to cert");
}

void RealMilvusTest::filesItDoesNotStartWith()
{
    QFETCH(support::Damage, damage);
    QFETCH(QByteArray, words);
    const support::CertificateSet files;
    damage(files);
    support::RealMilvus milvus({.tlsMode = 2, .certificateFolder = files.folder()});
    QVERIFY(!milvus.waitUntilHealthy());
    const QByteArray log = milvus.log();
    QVERIFY2(log.contains(words), log.right(2000).constData());
    // The rehearsal stops for the same reason and says it in the same words.
    const auto rehearsal = probe::RehearsalServer::start(reading::serverOf(files));
    QVERIFY(!rehearsal);
    QVERIFY2(rehearsal.error().detail.contains(QString::fromUtf8(words)),
             qPrintable(rehearsal.error().detail));
}

PRODUCT_TEST(RealMilvusTest)
#include "tst_realmilvus.moc"
