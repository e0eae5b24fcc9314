#include "support.h"

#include "core/base/clock.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;

class TestDates : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { base::setNowForTests({}); }
    void theEncodingChangesIn2050_data();
    void theEncodingChangesIn2050();
    void everythingStartsAnHourAgo();
    void aLeafStaysInsideItsCa_data();
    void aLeafStaysInsideItsCa();
    void theDocumentationPresetEndsWithItsCa();
};

void TestDates::theEncodingChangesIn2050_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QByteArray>("expected");
    // One day from one hour before, less a second.
    QTest::addRow("the last second of 2049 is a UTCTime")
        << u"2049-12-31T01:00:00Z"_s << QByteArray("UTCTIME           :491231235959Z");
    QTest::addRow("the first second of 2050 is a GeneralizedTime")
        << u"2049-12-31T01:00:01Z"_s << QByteArray("GENERALIZEDTIME   :20500101000000Z");
    QTest::addRow("a leap day") << u"2028-02-28T13:00:01Z"_s
                                << QByteArray("UTCTIME           :280229120000Z");
    QTest::addRow("after the end of 32-bit time")
        << u"2038-01-19T04:14:08Z"_s << QByteArray("UTCTIME           :380120031407Z");
}

void TestDates::theEncodingChangesIn2050()
{
    QFETCH(const QString, now);
    QFETCH(const QByteArray, expected);
    base::setNowForTests(QDateTime::fromString(now, Qt::ISODate));
    plan::Plan plan = testPlan();
    plan.validity = {3650, 1, 1};
    const Issued issued = issueAll(plan);
    const ProgramResult dump = openSsl({u"asn1parse"_s}, issued.server.pem);
    QVERIFY2(dump.output.contains(expected), dump.output.constData());
    // Our own reading of both forms.
    QCOMPARE(issued.server.notAfter, base::now().addSecs(86400 - 3600 - 1));
    QCOMPARE(issued.server.notBefore, base::now().addSecs(-3600));
}

void TestDates::everythingStartsAnHourAgo()
{
    base::setNowForTests(QDateTime::fromString(u"2026-11-22T20:17:41.987Z"_s, Qt::ISODateWithMs));
    const Issued issued = issueAll(testPlan());
    const QDateTime expected = QDateTime::fromString(u"2026-11-22T19:17:41Z"_s, Qt::ISODate);
    QCOMPARE(issued.authority.certificate.notBefore, expected);
    QCOMPARE(issued.server.notBefore, expected);
    QCOMPARE(issued.client.notBefore, expected);
}

void TestDates::aLeafStaysInsideItsCa_data()
{
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<int>("minutesLater");
    QTest::addColumn<bool>("startsWithCa");
    QTest::addColumn<bool>("endsWithCa");
    QTest::addRow("issued half an hour after the CA: not back before its start")
        << 0 << 30 << true << false;
    QTest::addRow("issued a day after") << 1 << 0 << false << false;
    QTest::addRow("issued in the CA's last year") << 3500 << 0 << false << true;
}

void TestDates::aLeafStaysInsideItsCa()
{
    QFETCH(const int, daysLater);
    QFETCH(const int, minutesLater);
    QFETCH(const bool, startsWithCa);
    QFETCH(const bool, endsWithCa);
    const QDateTime start = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
    base::setNowForTests(start);
    const Issued issued = issueAll(testPlan());
    pki::CertificateView ca = issued.authority.certificate;
    if (startsWithCa) // a CA without back-dating, as other tools make them
        ca.notBefore = start;
    const QDateTime now = start.addDays(daysLater).addSecs(minutesLater * 60);
    const pki::Profile leaf = pki::serverProfile(testPlan(), now, ca);
    QVERIFY(leaf.notBefore >= ca.notBefore && leaf.notAfter <= ca.notAfter);
    QCOMPARE(leaf.notBefore == ca.notBefore, startsWithCa);
    QCOMPARE(leaf.notAfter == ca.notAfter, endsWithCa);
}

void TestDates::theDocumentationPresetEndsWithItsCa()
{
    plan::Plan plan = testPlan();
    plan.validity = {3650, 3650, 3650};
    const Issued issued = issueAll(plan);
    QCOMPARE(issued.server.notAfter, issued.authority.certificate.notAfter);
    QCOMPARE(issued.client.notAfter, issued.authority.certificate.notAfter);
}

PRODUCT_TEST(TestDates)
#include "tst_dates.moc"
