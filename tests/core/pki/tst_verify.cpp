#include "support.h"

#include "core/base/clock.h"
#include "core/pki/verify.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using pki::ChainFault;
using pki::Purpose;

class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void theFirstObjectionIsNamed_data();
    void theFirstObjectionIsNamed();
    void namesAreComparedStrictly_data();
    void namesAreComparedStrictly();
    void aWeakKeyIsRefused();
    void aRootWithoutKeyUsageIsRefusedOnlyWhenStrict();
    void anIntermediateIsUsedWhenItIsGiven();
    void signedByLooksAtTheSignature();

private:
    pki::CertificateView selfMade(const QByteArray &extensions, const QString &key) const;
};

struct Question
{
    Purpose purpose = Purpose::Any;
    int days = 0;
    bool stranger = false;
    bool tampered = false;
    bool leafIsRoot = false;
    bool askAboutClient = false;
};
Q_DECLARE_METATYPE(Question)

void TestVerify::theFirstObjectionIsNamed_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<ChainFault>("fault");
    QTest::addRow("nothing to object")
        << Question{Purpose::Server, 0, false, false, false, false} << ChainFault::None;
    QTest::addRow("another root") << Question{Purpose::Server, 0, true, false, false, false}
                                  << ChainFault::Untrusted;
    QTest::addRow("altered after signing")
        << Question{Purpose::Server, 0, false, true, false, false} << ChainFault::BadSignature;
    QTest::addRow("a year and a half later")
        << Question{Purpose::Server, 500, false, false, false, false} << ChainFault::Expired;
    QTest::addRow("a day before") << Question{Purpose::Server, -1, false, false, false, false}
                                  << ChainFault::NotYetValid;
    QTest::addRow("a client as server")
        << Question{Purpose::Server, 0, false, false, false, true} << ChainFault::WrongPurpose;
    QTest::addRow("a server as client")
        << Question{Purpose::Client, 0, false, false, false, false} << ChainFault::WrongPurpose;
    QTest::addRow("only the leaf itself is trusted")
        << Question{Purpose::Server, 0, false, false, true, false} << ChainFault::Untrusted;
}

void TestVerify::theFirstObjectionIsNamed()
{
    QFETCH(const Question, question);
    QFETCH(const ChainFault, fault);
    const Issued issued = issueAll(testPlan());
    const Issued stranger = issueAll([] {
        plan::Plan plan = testPlan();
        plan.caCommonName = u"Somebody else"_s;
        return plan;
    }());
    pki::ChainQuestion asked;
    asked.leaf = question.askAboutClient ? issued.client : issued.server;
    if (question.tampered)
        asked.leaf.der[asked.leaf.der.size() - 1] = static_cast<char>(asked.leaf.der.back() ^ 1);
    asked.roots = {question.stranger ? stranger.authority.certificate
                                     : issued.authority.certificate};
    if (question.leafIsRoot)
        asked.roots = {issued.server};
    asked.purpose = question.purpose;
    asked.at = base::now().addDays(question.days);
    const pki::ChainVerdict verdict = pki::verifyChain(asked);
    QCOMPARE(verdict.fault, fault);
    QCOMPARE(verdict.good(), fault == ChainFault::None);
    QCOMPARE(verdict.libraryCode == 0, fault == ChainFault::None);
    QCOMPARE(verdict.text.isEmpty(), fault == ChainFault::None);
}

void TestVerify::namesAreComparedStrictly_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("covered");
    QTest::addRow("a name of the list") << u"localhost"_s << true;
    QTest::addRow("in another case") << u"LocalHost"_s << true;
    QTest::addRow("an address of the list") << u"127.0.0.1"_s << true;
    QTest::addRow("an IPv6 address in another spelling") << u"0:0:0:0:0:0:0:1"_s << true;
    QTest::addRow("under a wildcard") << u"a.milvus.internal"_s << true;
    QTest::addRow("two labels under a wildcard") << u"a.b.milvus.internal"_s << false;
    QTest::addRow("the common name of another kind") << u"127.0.0.2"_s << false;
    QTest::addRow("a name that is not there") << u"milvus"_s << false;
}

void TestVerify::namesAreComparedStrictly()
{
    QFETCH(const QString, host);
    QFETCH(const bool, covered);
    plan::Plan plan = testPlan();
    plan.names.append({plan::SubjectAltName::Kind::Dns, u"*.milvus.internal"_s, {}});
    const Issued issued = issueAll(plan);
    pki::ChainQuestion question;
    question.leaf = issued.server;
    question.roots = {issued.authority.certificate};
    question.host = host;
    QCOMPARE(pki::verifyChain(question).fault,
             covered ? ChainFault::None : ChainFault::NameMismatch);
}

/// `key`: what `openssl req` takes after -newkey, or the path of a key.
pki::CertificateView TestVerify::selfMade(const QByteArray &extensions, const QString &key) const
{
    const QTemporaryDir folder;
    const QString config = folder.filePath(u"c"_s);
    writeTo(config, "[req]\nprompt=no\ndistinguished_name=dn\nx509_extensions=v3\n[dn]\nCN=made "
                    "elsewhere\n[v3]\n" +
                        extensions);
    const QStringList arguments = {
        u"req"_s,     u"-x509"_s,   u"-new"_s,
        u"-nodes"_s,  u"-keyout"_s, u"/dev/null"_s,
        u"-config"_s, config,       key.startsWith(u'/') ? u"-key"_s : u"-newkey"_s,
        key};
    return pki::parseCertificates(openSsl(arguments).output, u"made"_s).value().first();
}

void TestVerify::aWeakKeyIsRefused()
{
    pki::ChainQuestion question;
    question.leaf = selfMade("basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n"
                             "subjectKeyIdentifier=hash\n",
                             u"rsa:1024"_s);
    question.roots = {question.leaf};
    QCOMPARE(pki::verifyChain(question).fault, ChainFault::TooWeak);
}

void TestVerify::aRootWithoutKeyUsageIsRefusedOnlyWhenStrict()
{
    const QTemporaryDir folder;
    const pki::PrivateKey key = testKey();
    writeTo(folder.filePath(u"k"_s), key.pem().view().toByteArray());
    const pki::Authority root = {
        selfMade("basicConstraints=critical,CA:TRUE\nsubjectKeyIdentifier=hash\n",
                 folder.filePath(u"k"_s)),
        testKey()};
    const pki::Profile profile =
        pki::serverProfile(testPlan(), base::now().addSecs(3600), root.certificate);
    pki::ChainQuestion question;
    question.leaf =
        pki::issueLeaf(profile,
                       pki::makeRequest(profile, testKey(plan::KeyKind::EcP256, 1)).value(), root)
            .value();
    question.roots = {root.certificate};
    QCOMPARE(pki::verifyChain(question).fault, ChainFault::NotStrict);
    question.strict = false;
    QVERIFY(pki::verifyChain(question).good());
}

void TestVerify::anIntermediateIsUsedWhenItIsGiven()
{
    // Our CAs allow none below them (pathlen 0), so a chain over one of them must be refused as
    // such.
    Issued root = issueAll(testPlan());
    pki::Profile below = pki::caProfile(testPlan(), base::now());
    below.subject.commonName = u"Below"_s;
    pki::Authority middle;
    middle.key = testKey(plan::KeyKind::EcP256, 3);
    middle.certificate =
        pki::issueLeaf(below, pki::makeRequest(below, middle.key).value(), root.authority).value();
    const pki::Profile profile = pki::serverProfile(testPlan(), base::now(), middle.certificate);
    pki::ChainQuestion question;
    question.leaf =
        pki::issueLeaf(profile, pki::makeRequest(profile, root.serverKey).value(), middle).value();
    question.roots = {root.authority.certificate};
    QCOMPARE(pki::verifyChain(question).fault, ChainFault::Untrusted);
    question.intermediates = {middle.certificate};
    QCOMPARE(pki::verifyChain(question).fault, ChainFault::NotACa);
}

void TestVerify::signedByLooksAtTheSignature()
{
    const Issued issued = issueAll(testPlan());
    pki::Authority impostor = {{}, testKey(plan::KeyKind::EcP256, 4)};
    impostor.certificate =
        pki::issueCa(pki::caProfile(testPlan(), base::now()), impostor.key).value();
    QCOMPARE(impostor.certificate.subjectDer, issued.authority.certificate.subjectDer);
    QVERIFY(pki::isSignedBy(issued.server, issued.authority.certificate));
    QVERIFY(!pki::isSignedBy(issued.server, impostor.certificate));
    QVERIFY(!pki::isSignedBy(issued.server, issued.client));
}

PRODUCT_TEST(TestVerify)
#include "tst_verify.moc"
