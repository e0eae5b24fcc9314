#include "support.h"

#include "core/pki/requestview.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using Kind = plan::SubjectAltName::Kind;

/// Reading what other tools made.
class TestView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aForeignCertificateIsReadInFull();
    void aDerFileIsReadLikeAPemFile();
    void aVersion1CertificateSaysSo();
    void severalCertificatesKeepTheirOrder();
    void thePrintOutShowsChinese();
    void aForeignRequestIsReadInFull();
    void aBrokenRequestSignatureIsSeen();

private:
    QByteArray foreign(const QStringList &extra = {}) const;
    QTemporaryDir m_folder;
    QByteArray m_certificate;
};

void TestView::initTestCase()
{
    writeTo(
        m_folder.filePath(u"c"_s),
        "[req]\nprompt=no\ndistinguished_name=dn\n[dn]\nO=Other\nCN=foreign\n[v3]\n"
        "basicConstraints=CA:TRUE,pathlen:3\nkeyUsage=digitalSignature,keyAgreement,decipherOnly\n"
        "extendedKeyUsage=serverAuth,clientAuth,codeSigning\n"
        "subjectAltName=DNS:xn--r8jz45g.jp,DNS:*.a.example,IP:10.0.0.1,IP:2001:db8::1,URI:spiffe://"
        "a/b,"
        "email:a@b.example,dirName:dn,RID:1.2.3\n"
        "1.2.3.4=critical,ASN1:UTF8String:strange\n");
    m_certificate = foreign({u"-x509"_s, u"-extensions"_s, u"v3"_s, u"-days"_s, u"30"_s});
    QVERIFY2(m_certificate.contains("BEGIN CERTIFICATE"), m_certificate.constData());
}

QByteArray TestView::foreign(const QStringList &extra) const
{
    const QString out = m_folder.filePath(u"out"_s);
    const ProgramResult made =
        openSsl(QStringList{u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                            u"ec_paramgen_curve:P-521"_s, u"-sha512"_s, u"-nodes"_s, u"-keyout"_s,
                            m_folder.filePath(u"k"_s), u"-config"_s, m_folder.filePath(u"c"_s),
                            u"-out"_s, out} +
                extra);
    QFile file(out);
    return made.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : made.output;
}

void TestView::aForeignCertificateIsReadInFull()
{
    const auto views = pki::parseCertificates(m_certificate, u"f.pem"_s);
    QVERIFY(views);
    const pki::CertificateView &view = views->first();
    QCOMPARE(view.commonName(), u"foreign"_s);
    QCOMPARE(view.subject.first(),
             (pki::NameAttribute{u"O"_s, u"organizationName"_s, u"2.5.4.10"_s, u"Other"_s}));
    QCOMPARE(view.key.curve, u"P-521"_s);
    QCOMPARE(view.signatureHash, u"SHA512"_s);
    QCOMPARE(view.pathLength, 3);
    QVERIFY(view.isCa && view.hasBasicConstraints && !view.basicConstraintsCritical &&
            !view.keyUsageCritical);
    QCOMPARE(view.keyUsage,
             (QStringList{u"digitalSignature"_s, u"keyAgreement"_s, u"decipherOnly"_s}));
    QCOMPARE(view.extendedKeyUsage,
             (QStringList{u"serverAuth"_s, u"clientAuth"_s, u"1.3.6.1.5.5.7.3.3"_s}));
    const QList<plan::SubjectAltName> names = {
        {Kind::Dns, u"xn--r8jz45g.jp"_s, {}}, {Kind::Dns, u"*.a.example"_s, {}},
        {Kind::Ip, u"10.0.0.1"_s, {}},        {Kind::Ip, u"2001:db8::1"_s, {}},
        {Kind::Uri, u"spiffe://a/b"_s, {}},   {Kind::Email, u"a@b.example"_s, {}},
    };
    QCOMPARE(view.names, names);
    QCOMPARE(view.names.first().display, u"例え.jp"_s);
    const auto strange = std::ranges::find(view.extensions, u"1.2.3.4"_s, &pki::Extension::oid);
    QVERIFY(strange != view.extensions.end());
    QVERIFY(strange->critical);
    QCOMPARE(strange->text, u"0C:07:73:74:72:61:6E:67:65"_s);
    const auto fingerprint =
        openSsl({u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s}, m_certificate).output;
    QVERIFY(fingerprint.contains(view.sha256.toHex(':').toUpper()));
    const auto key = openSsl({u"x509"_s, u"-noout"_s, u"-pubkey"_s}, m_certificate).output;
    const auto spki = QByteArray::fromBase64(
        key.mid(key.indexOf('\n'), key.lastIndexOf("-----END") - key.indexOf('\n')));
    QCOMPARE(view.key.spkiSha256, QCryptographicHash::hash(spki, QCryptographicHash::Sha256));
}

void TestView::aDerFileIsReadLikeAPemFile()
{
    const auto pem = pki::parseCertificates(m_certificate, u"f.pem"_s);
    QVERIFY(pem);
    const auto der = pki::parseCertificates(pem->first().der, u"f.der"_s);
    QVERIFY(der);
    QCOMPARE(der->first().sha256, pem->first().sha256);
    QCOMPARE(der->first().pem, pem->first().pem);
}

void TestView::aVersion1CertificateSaysSo()
{
    const auto views =
        pki::parseCertificates(foreign({u"-x509"_s, u"-days"_s, u"30"_s}), u"f.pem"_s);
    QVERIFY(views);
    QVERIFY(!views->first().hasNames && !views->first().hasBasicConstraints &&
            !views->first().hasKeyUsage);
    QCOMPARE(views->first().version, 1);
}

void TestView::severalCertificatesKeepTheirOrder()
{
    const Issued issued = issueAll(testPlan());
    const auto views = pki::parseCertificates("junk\n" + issued.server.pem + "more junk\n" +
                                                  issued.authority.certificate.pem + m_certificate,
                                              u"chain.pem"_s);
    QVERIFY(views);
    QCOMPARE(views->size(), 3);
    QCOMPARE(views->at(0).sha256, issued.server.sha256);
    QCOMPARE(views->at(1).sha256, issued.authority.certificate.sha256);
    QCOMPARE(views->at(2).commonName(), u"foreign"_s);
}

void TestView::thePrintOutShowsChinese()
{
    const QString text = pki::openSslText(issueAll(testPlan()).server);
    QVERIFY(text.startsWith(u"Certificate:\n    Data:\n        Version: 3 (0x2)\n"_s));
    QVERIFY(text.contains(u"数据科技有限公司"_s));
    QVERIFY(text.contains(u"X509v3 Subject Alternative Name"_s));
}

void TestView::aForeignRequestIsReadInFull()
{
    const QByteArray pem = foreign({u"-reqexts"_s, u"v3"_s});
    const auto request = pki::parseRequest(pem, u"f.csr"_s);
    QVERIFY(request);
    QCOMPARE(request->version, 1);
    QCOMPARE(request->key.curve, u"P-521"_s);
    QCOMPARE(request->names.size(), 6);
    QCOMPARE(request->extensions.size(), 5);
    QCOMPARE(request->signatureAlgorithm, u"ecdsa-with-SHA512"_s);
    QVERIFY(request->signatureGood);
}

void TestView::aBrokenRequestSignatureIsSeen()
{
    const auto good = pki::parseRequest(foreign(), u"f.csr"_s);
    QVERIFY(good && good->signatureGood);
    QByteArray der = QByteArray::fromBase64(good->pem.mid(36, good->pem.indexOf("-----END") - 36));
    der[der.size() - 1] = static_cast<char>(der.back() ^ 1);
    const auto broken = pki::parseRequest(der, u"f.der"_s);
    QVERIFY(broken);
    QVERIFY(!broken->signatureGood);
}

PRODUCT_TEST(TestView)
#include "tst_view.moc"
