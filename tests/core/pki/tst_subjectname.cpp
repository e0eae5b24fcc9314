#include "support.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;

class TestSubjectName : public QObject
{
    Q_OBJECT

private slots:
    void eachFieldHasItsPlaceAndType();
    void textIsStoredAsTyped_data();
    void textIsStoredAsTyped();
    void tooLongIsRefusedByCharacters_data();
    void tooLongIsRefusedByCharacters();
    void withoutAnySubjectTheNamesAreCritical();
};

void TestSubjectName::eachFieldHasItsPlaceAndType()
{
    plan::Plan plan = testPlan();
    plan.subject = {u"CN"_s, u"上海市"_s, u"上海"_s, u"数据科技"_s, u"平台部"_s, {}};
    const Issued issued = issueAll(plan);
    QStringList order;
    for (const pki::NameAttribute &attribute : issued.server.subject)
        order.append(attribute.shortName);
    QCOMPARE(order, (QStringList{u"C"_s, u"ST"_s, u"L"_s, u"O"_s, u"OU"_s, u"CN"_s}));
    const QByteArray dump = openSsl({u"asn1parse"_s}, issued.server.pem).output;
    QVERIFY(dump.contains("PRINTABLESTRING   :CN\n"));
    QCOMPARE(dump.count("PRINTABLESTRING"), 2); // the country, of issuer and subject
    QCOMPARE(dump.count("UTF8STRING"), 10);
    const QByteArray text =
        openSsl({u"x509"_s, u"-noout"_s, u"-subject"_s, u"-nameopt"_s, u"utf8,sep_comma_plus"_s},
                issued.server.pem)
            .output;
    QCOMPARE(text, QByteArray("subject=C=CN,ST=上海市,L=上海,O=数据科技,OU=平台部,CN=localhost\n"));
}

void TestSubjectName::textIsStoredAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addRow("a slash adds no attribute") << u"a/CN=evil.example"_s << u"a/CN=evil.example"_s;
    QTest::addRow("a plus joins no attributes") << u"a+OU=b"_s << u"a+OU=b"_s;
    QTest::addRow("a comma, quotes and a backslash") << u"Ex \"a\", b\\c"_s << u"Ex \"a\", b\\c"_s;
    QTest::addRow("decomposed letters become composed") << u"Cafe\u0301"_s << u"Caf\u00e9"_s;
    QTest::addRow("outside the first plane") << u"𠀀公司"_s << u"𠀀公司"_s;
}

void TestSubjectName::textIsStoredAsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, stored);
    plan::Plan plan = testPlan();
    plan.subject = {};
    plan.subject.organization = typed;
    const Issued issued = issueAll(plan);
    QCOMPARE(issued.server.subject.size(), 2);
    QCOMPARE(issued.server.subject.first().value, stored);
}

void TestSubjectName::tooLongIsRefusedByCharacters_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("fits");
    QTest::addRow("64 Chinese characters fit") << 64 << true;
    QTest::addRow("65 do not") << 65 << false;
}

void TestSubjectName::tooLongIsRefusedByCharacters()
{
    QFETCH(const int, length);
    QFETCH(const bool, fits);
    plan::Plan plan = testPlan();
    plan.subject.organization = QString(length, u'数');
    const auto ca = pki::issueCa(pki::caProfile(plan, QDateTime::currentDateTimeUtc()), testKey());
    QCOMPARE(ca.has_value(), fits);
    if (!fits) {
        QCOMPARE(ca.error().code, base::Code::SigningFailed);
        QCOMPARE(ca.error().args, QStringList{u"ca.pem"_s});
        QVERIFY(ca.error().detail.contains(u"string too long"_s));
    }
}

void TestSubjectName::withoutAnySubjectTheNamesAreCritical()
{
    plan::Plan plan = testPlan();
    plan.subject = {};
    plan.names = {{plan::SubjectAltName::Kind::Dns, QString(60, u'a') + u".example"_s, {}}};
    const Issued issued = issueAll(plan);
    QVERIFY(issued.server.subject.isEmpty());
    const auto &extensions = issued.server.extensions;
    const auto names = std::ranges::find(extensions, u"2.5.29.17"_s, &pki::Extension::oid);
    QVERIFY(names != extensions.end() && names->critical);
    const QTemporaryDir folder;
    QVERIFY(
        openSslVerify(folder, issued.authority.certificate, issued.server, {}).contains(": OK"));
}

PRODUCT_TEST(TestSubjectName)
#include "tst_subjectname.moc"
