#include "support.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/renew.h"
#include "core/bundle/rotate.h"
#include "tests/core/inspect/docscript.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::Code;

/// A CA that cannot sign is named before anything is made.
class TestExistingCa : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { base::trustClock(); } // the life of a CA goes past what is likely
    void cleanup() { base::setNowForTests({}); }
    void eachObstacleIsNamed_data();
    void eachObstacleIsNamed();
    void nothingIsIssuedWhileASampleIsTrusted();
    void aCaThatMilvusCannotUseCanBeReplaced();
    void aCaFromTheDocumentationsRecipeIsUsedWithAWarning();
    void aLeafThatWouldBeCutShortIsRemarked();
    void theDocumentationPresetCanBeRepeatedTheNextDay();

private:
    QTemporaryDir m_root;
    const base::Job m_job;
};

static void openSsl(const QStringList &arguments)
{
    QCOMPARE(QProcess::execute(u"openssl"_s, arguments), 0);
}

void TestExistingCa::eachObstacleIsNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("arg"); // file name, or empty: not compared
    QTest::addRow("the key is missing") << u"no key"_s << Code::CaKeyMissing << u"ca.key"_s;
    QTest::addRow("the certificate is missing")
        << u"no certificate"_s << Code::SetIncomplete << u"tls"_s;
    QTest::addRow("the key has a password") << u"password"_s << Code::CaKeyEncrypted << u"ca.key"_s;
    QTest::addRow("the key is another one") << u"other key"_s << Code::CaKeyMismatch << u"ca.key"_s;
    QTest::addRow("the key is damaged") << u"broken key"_s << Code::PemBroken << u"ca.key"_s;
    QTest::addRow("the certificate is a server's") << u"server"_s << Code::NotACa << u"ca.pem"_s;
    QTest::addRow("the certificate is some text")
        << u"text"_s << Code::NothingRecognised << u"ca.pem"_s;
    QTest::addRow("it ends next week") << u"old"_s << Code::CaExpiresTooSoon << QString();
    QTest::addRow("it has ended") << u"ended"_s << Code::CaExpiresTooSoon << QString();
    QTest::addRow("it is the sample that ships with Milvus")
        << u"sample"_s << Code::SampleCertificate << u"ca.pem"_s;
    QTest::addRow("the sample is trusted beside it")
        << u"sample beside"_s << Code::SampleTrusted << u"ca.pem"_s;
    QTest::addRow("a curve that Go does not know")
        << u"EC -pkeyopt ec_paramgen_curve:brainpoolP256r1"_s << Code::CurveUnsupported
        << u"ca.pem"_s;
    QTest::addRow("Ed448") << u"ED448"_s << Code::KeyKindUnsupported << u"ca.pem"_s;
    QTest::addRow("RSA-PSS") << u"RSA-PSS -pkeyopt rsa_keygen_bits:2048"_s
                             << Code::KeyKindUnsupported << u"ca.pem"_s;
    QTest::addRow("it starts tomorrow") << u"future"_s << Code::NotYetValid << u"ca.pem"_s;
}

static void lock(const QString &key)
{
    const QString locked =
        key + u".locked"_s; // with one file as -in and -out it would be emptied first
    openSsl({u"pkey"_s, u"-in"_s, key, u"-aes256"_s, u"-passout"_s, u"pass:secret"_s, u"-out"_s,
             locked});
    QVERIFY(QFile::remove(key) && QFile::rename(locked, key));
}

/// A CA with a key of some kind, as openssl makes it; in place of the one in the folder.
static void makeCaOf(const QStringList &kind, const QString &folder)
{
    const QString key = folder + u"/ca.key"_s;
    openSsl(QStringList{u"genpkey"_s, u"-quiet"_s, u"-algorithm"_s} + kind +
            QStringList{u"-out"_s, key});
    openSsl({u"req"_s, u"-x509"_s, u"-key"_s, key, u"-out"_s, folder + u"/ca.pem"_s, u"-days"_s,
             u"3650"_s, u"-subj"_s, u"/CN=Other CA"_s, u"-addext"_s,
             u"keyUsage=critical,keyCertSign"_s});
}

static void spoil(const QString &folder, const QString &what, const QDateTime &made)
{
    const QString key = folder + u"/ca.key"_s;
    const QString certificate = folder + u"/ca.pem"_s;
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QVERIFY(base::replaceFile(path, bytes));
    };
    if (what == u"no key")
        QVERIFY(QFile::remove(key));
    else if (what == u"no certificate")
        QVERIFY(QFile::remove(certificate));
    else if (what == u"password")
        lock(key);
    else if (what == u"other key")
        write(key, base::readFile(folder + u"/server.key"_s).value());
    else if (what == u"broken key")
        write(key, base::readFile(key).value().replace(40, 4, "!!!!"));
    else if (what == u"server")
        write(certificate, base::readFile(folder + u"/server.pem"_s).value());
    else if (what == u"text")
        write(certificate, "hello\n");
    else if (what == u"old")
        base::setNowForTests(made.addDays(3643));
    else if (what == u"ended")
        base::setNowForTests(made.addDays(3651));
    else if (what == u"future")
        base::setNowForTests(made.addDays(-1));
    else if (what == u"sample")
        write(certificate, docscript::publishedCa);
    else if (what == u"sample beside")
        write(certificate, base::readFile(certificate).value() + docscript::publishedCa);
    else
        makeCaOf(what.split(u' '), folder);
}

void TestExistingCa::eachObstacleIsNamed()
{
    QFETCH(const QString, what);
    QFETCH(const Code, code);
    QFETCH(const QString, arg);
    const QTemporaryDir root;
    const plan::Plan plan = bundlePlan(root.filePath(u"tls"_s));
    QVERIFY(bundle::generate(plan, false, m_job));
    spoil(plan.folder, what, QDateTime::currentDateTimeUtc());
    const Contents before = contentsOf(plan.folder);
    const auto report = bundle::generate(plan, true, m_job);
    QVERIFY(!report);
    QCOMPARE(base::codeId(report.error().code), base::codeId(code));
    if (!arg.isEmpty())
        QVERIFY2(report.error().args.first().endsWith(u'/' + arg),
                 qPrintable(report.error().args.first()));
    QCOMPARE(contentsOf(plan.folder), before);
    QCOMPARE(contentsOf(root.path()).size(), 1);
}

void TestExistingCa::nothingIsIssuedWhileASampleIsTrusted()
{
    const plan::Plan plan = bundlePlan(m_root.filePath(u"beside"_s));
    QVERIFY(bundle::generate(plan, false, m_job));
    bundle::RotationRequest rotation;
    rotation.folder = plan.folder;
    QVERIFY(bundle::rotate(rotation, m_job));
    const QString path = plan.folder + u"/ca.pem"_s;
    QVERIFY(base::replaceFile(path, base::readFile(path).value() + docscript::publishedCa));
    const Contents before = contentsOf(plan.folder);
    bundle::RenewRequest request;
    request.folder = plan.folder;
    QCOMPARE(bundle::renew(request, m_job).error().code, Code::SampleTrusted);
    QCOMPARE(bundle::rotate(rotation, m_job).error().code, Code::SampleTrusted);
    QCOMPARE(contentsOf(plan.folder), before);
    rotation.move = bundle::RotationMove::Cancel;
    QVERIFY(bundle::rotate(rotation, m_job));
    rotation.move = bundle::RotationMove::Next;
    QCOMPARE(bundle::rotate(rotation, m_job).error().code, Code::SampleTrusted);
}

void TestExistingCa::aCaThatMilvusCannotUseCanBeReplaced()
{
    const plan::Plan plan = bundlePlan(m_root.filePath(u"curve"_s));
    QVERIFY(bundle::generate(plan, false, m_job));
    makeCaOf({u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:brainpoolP256r1"_s}, plan.folder);
    bundle::RotationRequest rotation;
    rotation.folder = plan.folder;
    for (int step = 1; step <= 4; ++step)
        QVERIFY(bundle::rotate(rotation, m_job));
    QCOMPARE(faultOfSet(plan.folder), QString());
}

void TestExistingCa::aCaFromTheDocumentationsRecipeIsUsedWithAWarning()
{
    plan::Plan plan = bundlePlan(m_root.filePath(u"recipe"_s));
    plan.subject.organization = u"Milvus"_s; // the recipe gives CA and server the same name
    QVERIFY(QDir().mkdir(plan.folder));
    openSsl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
             plan.folder + u"/ca.key"_s, u"-out"_s, plan.folder + u"/ca.pem"_s, u"-subj"_s,
             u"/CN=localhost"_s, u"-days"_s, u"3650"_s, u"-addext"_s,
             u"subjectKeyIdentifier=hash"_s});
    const auto report = bundle::generate(plan, true, m_job);
    QVERIFY(report);
    QVERIFY(report->caReused);
    QCOMPARE(report->findings.first().code, Code::CaNotStrict);
    QCOMPARE(report->findings.first().detail, u"no key usage with keyCertSign"_s);
    QProcess verifier;
    verifier.start(u"openssl"_s, {u"verify"_s, u"-CAfile"_s, plan.folder + u"/ca.pem"_s,
                                  plan.folder + u"/server.pem"_s, plan.folder + u"/client.pem"_s});
    QVERIFY(verifier.waitForFinished());
    QCOMPARE(verifier.exitCode(), 0);
}

void TestExistingCa::aLeafThatWouldBeCutShortIsRemarked()
{
    const plan::Plan plan = bundlePlan(m_root.filePath(u"short"_s));
    QCOMPARE(bundle::outlook(plan).caName, plan.caCommonName); // of the CA that will be made
    QVERIFY(bundle::generate(plan, false, m_job));
    const QDateTime late = QDateTime::fromSecsSinceEpoch(
        QDateTime::currentSecsSinceEpoch() + qint64(3650 - 100) * 86400, Qt::UTC);
    base::setNowForTests(late);
    const bundle::Outlook outlook = bundle::outlook(plan);
    const auto report = bundle::generate(plan, true, m_job);
    QVERIFY(report);
    QCOMPARE(report->serverNotAfter, report->caNotAfter);
    QCOMPARE(outlook.serverNotAfter, report->serverNotAfter);
    QCOMPARE(outlook.clientNotAfter, report->clientNotAfter);
    QCOMPARE(outlook.caNotAfter, report->caNotAfter);
    QCOMPARE(outlook.caName, plan.caCommonName);
    QCOMPARE(report->findings.last().code, Code::CaExpiresTooSoon);
    QCOMPARE(report->findings.last().severity, base::Severity::Warning);
}

void TestExistingCa::theDocumentationPresetCanBeRepeatedTheNextDay()
{
    plan::Plan plan = bundlePlan(m_root.filePath(u"again"_s));
    plan.validity = {3650, 3650, 3650};
    QVERIFY(bundle::generate(plan, false, m_job));
    base::setNowForTests(QDateTime::currentDateTimeUtc().addDays(1));
    const auto report = bundle::generate(plan, true, m_job);
    QVERIFY(report);
    QCOMPARE(report->serverNotAfter, report->caNotAfter);
    QCOMPARE(report->findings.size(), 1); // only that the CA is used again
}

PRODUCT_TEST(TestExistingCa)
#include "tst_existingca.moc"
