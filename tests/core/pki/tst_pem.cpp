#include "support.h"

#include "core/base/files.h"
#include "core/pki/keyview.h"
#include "core/pki/pem.h"
#include "core/pki/requestview.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;
using base::Code;

class TestPem : public QObject
{
    Q_OBJECT

private slots:
    void eachTextHasItsAnswer_data();
    void eachTextHasItsAnswer();
    void aKeyWithAPasswordIsNamedAndNeverAsksForIt_data();
    void aKeyWithAPasswordIsNamedAndNeverAsksForIt();
    void aLockedKeyOpensWithItsPassphraseOnly();
    void aLockThatWouldTakeHoursIsNotTried();
    void moreThan100CertificatesAreTooMany();
    void openSslsOwnCasesAreJudgedAlike();
    void hostileInputEndsWithinASecond();
};

void TestPem::eachTextHasItsAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("certificates"); // or minus the code
    QTest::addColumn<QStringList>("args");
    const QByteArray good = issueAll(testPlan()).server.pem;
    const auto refused = [](Code code) { return -static_cast<int>(code); };
    QTest::addRow("a certificate") << good << 1 << QStringList();
    QByteArray windows = good;
    windows.replace("\n", "\r\n");
    QTest::addRow("with Windows line ends") << windows << 1 << QStringList();
    QTest::addRow("without a last line end") << good.trimmed() << 1 << QStringList();
    QTest::addRow("nothing") << QByteArray() << refused(Code::NothingRecognised)
                             << QStringList{u"f"_s};
    QTest::addRow("some text") << QByteArray("hello\n") << refused(Code::NothingRecognised)
                               << QStringList{u"f"_s};
    QTest::addRow("only a public key")
        << QByteArray("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")
        << refused(Code::NothingRecognised) << QStringList{u"f"_s};
    QTest::addRow("cut off in the middle")
        << ("one\n" + good.first(good.size() / 2)) << refused(Code::PemBroken)
        << QStringList{u"f"_s, u"2"_s};
    QByteArray damaged = good;
    damaged.replace(good.indexOf('\n') + 20, 8, "!!!!!!!!");
    QTest::addRow("the second one is damaged")
        << (good + damaged) << refused(Code::PemBroken)
        << QStringList{u"f"_s, QString::number(good.count('\n') + 1)};
    QTest::addRow("another END than BEGIN")
        << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END RSA KEY-----\n")
        << refused(Code::PemBroken) << QStringList{u"f"_s, u"3"_s};
    QTest::addRow("octets that begin like DER")
        << QByteArray("\x30\x82\xff\xff\x00", 5) << refused(Code::NothingRecognised)
        << QStringList{u"f"_s};
}

void TestPem::eachTextHasItsAnswer()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, certificates);
    QFETCH(const QStringList, args);
    const auto views = pki::parseCertificates(text, u"f"_s);
    QCOMPARE(views ? static_cast<int>(views->size()) : -static_cast<int>(views.error().code),
             certificates);
    if (!views)
        QCOMPARE(views.error().args, args);
}

void TestPem::aKeyWithAPasswordIsNamedAndNeverAsksForIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("PKCS#8") << QStringList{u"pkey"_s, u"-aes256"_s, u"-passout"_s,
                                           u"pass:secret"_s};
    QTest::addRow("the traditional form")
        << QStringList{u"ec"_s, u"-aes256"_s, u"-passout"_s, u"pass:secret"_s};
}

void TestPem::aKeyWithAPasswordIsNamedAndNeverAsksForIt()
{
    QFETCH(const QStringList, arguments);
    const ProgramResult locked = openSsl(arguments, testKey().pem().view().toByteArray());
    QVERIFY2(locked.output.contains("PRIVATE KEY"), locked.output.constData());
    const auto facts = pki::privateKeyFacts(locked.output, u"k"_s);
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, Code::KeyEncrypted);
    const auto certificates = pki::parseCertificates(locked.output, u"k"_s);
    QVERIFY(!certificates);
    QCOMPARE(certificates.error().code, Code::KeyEncrypted);
}

void TestPem::aLockedKeyOpensWithItsPassphraseOnly()
{
    const pki::PrivateKey key = testKey();
    const base::Secret locked = key.encryptedPem(base::Secret("open sesame"));
    QVERIFY(locked.view().contains("BEGIN ENCRYPTED PRIVATE KEY"));
    const auto opened = pki::parsePrivateKey(locked.view(), u"k"_s, base::Secret("open sesame"));
    QVERIFY(opened);
    QCOMPARE(opened->pem().view().toByteArray(), key.pem().view().toByteArray());
    const auto closed = pki::parsePrivateKey(locked.view(), u"k"_s, base::Secret("sesame"));
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, Code::PassphraseWrong);
}

/// The number of rounds stands in the file; one that takes hours is not even tried.
void TestPem::aLockThatWouldTakeHoursIsNotTried()
{
    const QByteArray head = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n";
    const QByteArray foot = "-----END ENCRYPTED PRIVATE KEY-----\n";
    QByteArray text = testKey().encryptedPem(base::Secret("secret")).view().toByteArray();
    text = text.mid(head.size(), text.indexOf(foot) - head.size());
    QByteArray der = QByteArray::fromBase64(text.replace('\n', ""));
    const QByteArray usual("\x02\x03\x09\x27\xc0"); // 600 000
    QCOMPARE(der.count(usual), 1);
    der.replace(usual, QByteArray("\x02\x03\x7f\xff\xff"));
    const auto key =
        pki::parsePrivateKey(head + der.toBase64() + '\n' + foot, u"k"_s, base::Secret("secret"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, Code::KeyLockTooSlow);
    QCOMPARE(key.error().args, (QStringList{u"k"_s, u"8388607"_s}));
}

void TestPem::moreThan100CertificatesAreTooMany()
{
    const QByteArray one = issueAll(testPlan()).server.pem;
    QVERIFY(pki::parseCertificates(one.repeated(100), u"f"_s));
    const auto views = pki::parseCertificates(one.repeated(101), u"f"_s);
    QVERIFY(!views);
    QCOMPARE(views.error().code, Code::FileTooLarge);
}

/// What any of our readers makes of a text: true when one of them finds an object in it.
static bool readsAnything(const QByteArray &text)
{
    return pki::parseCertificates(text, u"f"_s) || pki::privateKeyFacts(text, u"f"_s) ||
           pki::parseRequest(text, u"f"_s);
}

void TestPem::openSslsOwnCasesAreJudgedAlike()
{
    const QString data = qEnvironmentVariable("MILVUS_TLS_TEST_DATA");
    if (data.isEmpty())
        QSKIP("MILVUS_TLS_TEST_DATA names no folder with OpenSSL's PEM cases");
    const QString folder = data + u"/openssl-pem/"_s;
    const auto table = base::readFile(folder + u"expected.tsv"_s);
    QVERIFY(table);
    int judged = 0;
    for (const QByteArray &line : table->split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() < 2 || (fields[1] != "0" && fields[1] != "1"))
            continue;
        const auto text = base::readFile(folder + QString::fromUtf8(fields[0]));
        QVERIFY2(text, fields[0].constData());
        // The DSA keys have a password: that is the answer, and the password is not asked for.
        const auto key = pki::privateKeyFacts(*text, u"f"_s);
        const bool locked = !key && key.error().code == Code::KeyEncrypted;
        const bool expected = fields[1] == "1" && !locked;
        QVERIFY2(readsAnything(*text) == expected, fields[0].constData());
        ++judged;
    }
    QVERIFY(judged > 40);
}

void TestPem::hostileInputEndsWithinASecond()
{
    const QString data = qEnvironmentVariable("MILVUS_TLS_TEST_DATA");
    if (data.isEmpty())
        QSKIP("MILVUS_TLS_TEST_DATA names no folder with fuzzing finds");
    const QTemporaryDir folder;
    QDirIterator archives(data + u"/fuzz-corpora"_s, {u"*.tar.xz"_s});
    while (archives.hasNext())
        QCOMPARE(QProcess::execute(u"tar"_s, {u"-xf"_s, archives.next(), u"-C"_s, folder.path()}),
                 0);
    int files = 0;
    for (QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();
         ++files) {
        const auto text = base::readFile(it.next());
        QVERIFY(text);
        QElapsedTimer clock;
        clock.start();
        const auto views = pki::parseCertificates(*text, u"f"_s);
        for (const auto &view : views.value_or(QList<pki::CertificateView>()))
            static_cast<void>(pki::openSslText(view));
        static_cast<void>(readsAnything(*text));
        QVERIFY2(clock.elapsed() < 1000, qPrintable(it.filePath()));
    }
    QVERIFY(files > 900);
}

PRODUCT_TEST(TestPem)
#include "tst_pem.moc"
