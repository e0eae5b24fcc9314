#include "reading.h"

#include "support/realmilvus.h"

#include <QTest>

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
    void signIn_data();
    void signIn();
    void aClientItDoesNotTake_data();
    void aClientItDoesNotTake();
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
    QVERIFY2(milvus.waitUntilHealthy(), milvus.log().right(2000).constData());
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
    QVERIFY2(milvus.waitUntilHealthy(), milvus.log().right(2000).constData());
    QCOMPARE(leadingCode(reading::run(requestFor(*m_files, milvus.port()))), u"TLS-105"_s);
}

void RealMilvusTest::signIn_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("code");
    QTest::addRow("nothing given, wrong password, right, no such database")
        << QString() << QByteArray() << QString() << QString();
}

void RealMilvusTest::signIn()
{
    support::RealMilvus milvus(
        {.tlsMode = 2, .certificateFolder = m_files->folder(), .signIn = true});
    QVERIFY2(milvus.waitUntilHealthy(), milvus.log().right(2000).constData());
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
    QTest::addColumn<support::SetOptions>("options");
    QTest::addColumn<QString>("code");
}

void RealMilvusTest::aClientItDoesNotTake() {}

void RealMilvusTest::filesItDoesNotStartWith_data() {}
void RealMilvusTest::filesItDoesNotStartWith() {}

QTEST_GUILESS_MAIN(RealMilvusTest)
#include "tst_realmilvus.moc"
