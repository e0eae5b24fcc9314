#include "support.h"

#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/locateca.h"
#include "core/bundle/renew.h"
#include "core/bundle/rotate.h"
#include "core/pki/keylock.h"
#include "core/pki/keyview.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::Code;

/// A CA that another tool made signs our certificates, wherever and in whatever form it lies.
class TestForeignCa : public QObject
{
    Q_OBJECT

private slots:
    void eachKindIsFoundAndUsed_data();
    void eachKindIsFoundAndUsed();
    void aPassphraseIsAskedForAndChecked();
    void eachObstacleIsNamed_data();
    void eachObstacleIsNamed();
    void theKeyOfANewCaIsLocked();
    void anIntermediateSignsAllItsLife();
    void aLockedCaIsKnownBeforehand();

private:
    base::Result<bundle::GenerateReport> generateWith(const QString &passphrase = {},
                                                      const QString &caFolder = u"ca"_s) const;
    void run(const QString &script) const;

    QTemporaryDir m_root;
    QString m_place; ///< folder of one row
    const base::Job m_job;
};

/// Runs a shell script in the folder of the row; the openssl program stands in for the tools.
void TestForeignCa::run(const QString &script) const
{
    QProcess shell;
    QVERIFY(QDir().mkpath(m_place + u"/ca"_s));
    shell.setWorkingDirectory(m_place + u"/ca"_s);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"sh"_s, {u"-ec"_s, script});
    QVERIFY(shell.waitForFinished());
    QVERIFY2(shell.exitCode() == 0, shell.readAll().constData());
}

base::Result<bundle::GenerateReport> TestForeignCa::generateWith(const QString &passphrase,
                                                                 const QString &caFolder) const
{
    plan::Plan plan = bundlePlan(m_place + u"/tls"_s);
    plan.caFolder = m_place + u'/' + caFolder;
    for (const QString &file : {u"/ca.p12"_s, u"/ca/this.crt"_s}) // in place of the folder
        if (bundle::statusOf(m_place + file).exists())
            plan.caFolder = m_place + file;
    plan.subject.organization = u"Milvus"_s;
    bundle::GenerateOptions options;
    options.caPassphrase = base::Secret(passphrase.toUtf8());
    qputenv("OPENSSL_MODULES", "/nonexistent"); // from where nothing may be loaded
    auto report = bundle::generate(plan, options, m_job);
    qunsetenv("OPENSSL_MODULES");
    return report;
}

// What the tools write: names, folders, forms of the key and extensions of their own.
static const QString mkcert =
    uR"(openssl req -x509 -newkey rsa:3072 -nodes -keyout rootCA-key.pem -out rootCA.pem -days 3650 \
  -subj "/O=mkcert development CA/OU=me@host/CN=mkcert me@host" \
  -addext basicConstraints=critical,CA:TRUE,pathlen:0 -addext keyUsage=critical,keyCertSign)"_s;
static const QString easyRsa = uR"(mkdir -p pki/private pki/issued
openssl genrsa -aes256 -traditional -passout pass:secret -out pki/private/ca.key 2048
cat > conf <<X
[req]
distinguished_name=d
x509_extensions=e
prompt=no
[d]
CN=Easy-RSA CA
[e]
basicConstraints=CA:TRUE
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid:always,issuer:always
keyUsage=cRLSign,keyCertSign
X
openssl req -x509 -config conf -key pki/private/ca.key -passin pass:secret -out pki/ca.crt -days 3650)"_s;
static const QString xca = uR"(openssl ecparam -name prime256v1 -genkey -out k
openssl ec -in k -aes128 -passout pass:secret -out My_CA.pem
openssl req -x509 -key k -out My_CA.crt -outform DER -days 3650 -subj "/C=DE/CN=My CA" \
  -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign
rm k)"_s;
static const QString genSh = uR"(openssl genpkey -quiet -algorithm RSA -out ca.key
openssl req -new -x509 -key ca.key -out ca.pem -days 3650 -subj /C=CN/ST=Shanghai/O=milvus/CN=localhost)"_s;
static const QString certstrap = uR"(mkdir certs private
openssl ecparam -name secp384r1 -genkey -out private/k.pem
openssl req -x509 -key private/k.pem -out certs/root.txt -days 3650 -subj "/CN=Root" -text \
  -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign)"_s;
static const QString oneFile = mkcert + u"\ncat rootCA.pem rootCA-key.pem > both.pem\n"
                                        "rm rootCA.pem rootCA-key.pem"_s;
/// A CA with one more extension.
static const QString limited =
    uR"(openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key \
  -out ca.pem -days 3650 -subj "/CN=Narrow CA" -addext keyUsage=critical,keyCertSign %1)"_s;
static const QString store = mkcert + uR"(
openssl pkcs12 -export -inkey rootCA-key.pem -in rootCA.pem -out %2 -passout pass:%1
rm rootCA.pem rootCA-key.pem)"_s;
static const QString weak = mkcert + uR"(
openssl pkcs8 -topk8 -v1 PBE-SHA1-3DES -passout pass:secret -in rootCA-key.pem -out locked.pem
rm rootCA-key.pem)"_s;
static const QString ofOrganisation =
    uR"(printf '[req]\ndistinguished_name=d\nx509_extensions=e\n[d]\nO=%1\n[e]\nbasicConstraints=critical,CA:TRUE\nnameConstraints=%2permitted;dirName:d\n' > conf
)"_s;
static const QString modern = mkcert + uR"(
openssl pkcs8 -topk8 -v2 aes-256-cbc -scrypt -passout pass:secret -in rootCA-key.pem -out locked.pem
rm rootCA-key.pem)"_s;

/// As step has it: the root's key is somewhere safe.
static const QString step =
    uR"(openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ../root.key \
  -out root_ca.crt -days 3650 -subj "/CN=Smallstep Root" \
  -addext basicConstraints=critical,CA:TRUE,pathlen:1 -addext keyUsage=critical,keyCertSign,cRLSign
openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -passout pass:secret \
  -keyout intermediate_ca_key -out ../between.csr -subj "/CN=Smallstep Intermediate"
cat > ../e <<X
basicConstraints=critical,CA:TRUE,pathlen:0
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
X
openssl x509 -req -in ../between.csr -CA root_ca.crt -CAkey ../root.key -set_serial 7 -days 3000 \
  -extfile ../e -out intermediate_ca.crt)"_s;
static const QString openStep =
    step + u"\nopenssl pkey -in intermediate_ca_key -passin pass:secret -out k\n"
           "mv k intermediate_ca_key"_s;

void TestForeignCa::eachKindIsFoundAndUsed_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("isStrict");
    QTest::addRow("mkcert: rootCA.pem and rootCA-key.pem") << mkcert << QString() << true;
    QTest::addRow("easy-rsa: pki/ca.crt, a traditional key under a passphrase")
        << easyRsa << u"secret"_s << false;
    QTest::addRow("XCA: DER, a SEC1 key under a passphrase") << xca << u"secret"_s << true;
    QTest::addRow("the script of Milvus's documentation") << genSh << QString() << false;
    QTest::addRow("a certificate with text, a key with its curve before it")
        << certstrap << QString() << true;
    QTest::addRow("certificate and key in one file") << oneFile << QString() << true;
    QTest::addRow("PKCS#8 under scrypt") << modern << u"secret"_s << true;
    QTest::addRow("a PKCS#12 file, as XCA exports it")
        << store.arg(u"secret"_s, u"../ca.p12"_s) << u"secret"_s << true;
    QTest::addRow("one without a passphrase, PKCS#12")
        << store.arg(QString(), u"../ca.p12"_s) << QString() << true;
    QTest::addRow("alone in its folder, PKCS#12")
        << store.arg(u"secret"_s, u"My_CA.p12"_s) << u"secret"_s << true;
    QTest::addRow("open and alone in its folder, PKCS#12")
        << store.arg(QString(), u"My_CA.p12"_s) << QString() << true;
    QTest::addRow("locked with RC2-40 as before OpenSSL 3, PKCS#12")
        << store.arg(u"secret"_s, u"../ca.p12 -legacy"_s) << u"secret"_s << true;
    QTest::addRow("a certificate that is named, its key beside it")
        << mkcert + u"\nmv rootCA.pem this.crt"_s << QString() << true;
    QTest::addRow("a certificate that is named, its key in private")
        << easyRsa + u"\nmv pki/private private; mv pki/ca.crt this.crt"_s << u"secret"_s << false;
    QTest::addRow("one file that is named, with both")
        << oneFile + u"\nmv both.pem this.crt"_s << QString() << true;
    QTest::addRow("one of two that is named")
        << certstrap + u'\n' + mkcert + u"\nmv rootCA.pem this.crt"_s << QString() << true;
    QTest::addRow("step: an intermediate under a root whose key is elsewhere")
        << step << u"secret"_s << true;
    QTest::addRow("an intermediate that is named, its root beside it")
        << step + u"\nmv intermediate_ca.crt this.crt"_s << u"secret"_s << true;
    QTest::addRow("an intermediate with its root in one file")
        << openStep + u"\ncat intermediate_ca.crt root_ca.crt > both.crt; rm *_ca.crt"_s
        << QString() << true;
    QTest::addRow("an intermediate with its root in a PKCS#12 file")
        << openStep + u"\nopenssl pkcs12 -export -inkey intermediate_ca_key -in "
                      "intermediate_ca.crt -certfile root_ca.crt -passout pass:secret -out ca.p12"
                      "\nrm *_ca*"_s
        << u"secret"_s << true;
    QTest::addRow("25 years old: a lock that is opened quickly") << weak << u"secret"_s << true;
    QTest::addRow("narrowed to names and uses that are wanted")
        << limited.arg(
               u"-addext extendedKeyUsage=serverAuth,clientAuth -addext nameConstraints=critical,"
               "permitted\\;DNS:localhost,permitted\\;IP:127.0.0.0/255.0.0.0,"
               "excluded\\;DNS:other.localhost"_s)
        << QString() << true;
    QTest::addRow("without room for the URI of a program: excluded")
        << limited.arg(u"-addext nameConstraints=critical,excluded\\;URI:."_s) << QString() << true;
    QTest::addRow("with URIs of its own hosts alone")
        << limited.arg(u"-addext nameConstraints=critical,permitted\\;URI:.corp.lan"_s) << QString()
        << true;
}

void TestForeignCa::eachKindIsFoundAndUsed()
{
    QFETCH(const QString, script);
    QFETCH(const QString, passphrase);
    QFETCH(const bool, isStrict);
    m_place = m_root.filePath(QString::number(qHash(QByteArray(QTest::currentDataTag()))));
    run(script);
    const Contents before = contentsOf(m_place + u"/ca"_s);
    const auto report = generateWith(passphrase);
    QVERIFY2(report, report ? ""
                            : qPrintable(base::codeId(report.error().code) +
                                         report.error().args.join(u' ') + report.error().detail));
    QVERIFY(report->caReused);
    QCOMPARE(contentsOf(m_place + u"/ca"_s), before);
    const QString folder = report->folder;
    QCOMPARE(faultOfFiles(folder, u"server"_s, isStrict), QString());
    QCOMPARE(faultOfFiles(folder, u"client"_s, isStrict), QString());
    const bool warned = std::ranges::any_of(report->findings, [](const base::Finding &finding) {
        return finding.code == Code::CaNotStrict;
    });
    QCOMPARE(warned, !isStrict);
    if (!passphrase.isEmpty())
        QCOMPARE(pki::weakLock(base::readFile(folder + u"/ca.key"_s).value()), QString());
    // The usual form, and nothing secret in ca.pem.
    const QByteArray key = base::readFile(folder + u"/ca.key"_s).value();
    QVERIFY(key.startsWith(passphrase.isEmpty() ? "-----BEGIN PRIVATE KEY-----"
                                                : "-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    QVERIFY(base::readFile(folder + u"/ca.pem"_s).value().startsWith("-----BEGIN CERTIFICATE"));
    QVERIFY(!base::readFile(folder + u"/ca.pem"_s).value().contains("PRIVATE"));
    QProcess verifier;
    verifier.start(u"openssl"_s, {u"verify"_s, u"-CAfile"_s, folder + u"/ca.pem"_s,
                                  folder + u"/server.pem"_s, folder + u"/client.pem"_s});
    QVERIFY(verifier.waitForFinished());
    QVERIFY2(verifier.exitCode() == 0, verifier.readAllStandardError().constData());
}

void TestForeignCa::aPassphraseIsAskedForAndChecked()
{
    m_place = m_root.filePath(u"ask"_s);
    run(easyRsa);
    QCOMPARE(generateWith().error().code, Code::CaKeyEncrypted);
    QVERIFY(generateWith().error().args.first().endsWith(u"/ca/pki/private/ca.key"));
    QCOMPARE(generateWith(u"wrong"_s).error().code, Code::PassphraseWrong);
    QVERIFY(!bundle::statusOf(m_place + u"/tls"_s).exists());
    run(u"rm -r pki conf\n"_s + mkcert);
    const auto report = generateWith(u"secret"_s);
    QVERIFY(report);
    QCOMPARE(report->findings.first().code, Code::CaKeyNotEncrypted);
    run(u"rm -r ../tls *\n"_s + store.arg(u"secret"_s, u"My_CA.p12"_s));
    QCOMPARE(generateWith().error().code, Code::CaKeyEncrypted);
    QCOMPARE(generateWith().error().args, QStringList(m_place + u"/ca/My_CA.p12"_s));
    QCOMPARE(generateWith(u"wrong"_s).error().code, Code::PassphraseWrong);
    run(u"rm *\n"_s + store.arg(QString(), u"My_CA.p12"_s));
    const auto open = generateWith(u"secret"_s);
    QVERIFY2(open, open ? "" : qPrintable(base::codeId(open.error().code)));
    QCOMPARE(open->findings.first().code, Code::CaKeyNotEncrypted);
    QVERIFY(base::readFile(open->folder + u"/ca.key"_s)
                .value()
                .startsWith("-----BEGIN PRIVATE KEY-----")); // as it was there
}

void TestForeignCa::eachObstacleIsNamed_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<Code>("code");
    QTest::addRow("an empty folder") << u"true"_s << Code::CaNotFound;
    QTest::addRow("only a server's certificate")
        << u"openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -subj /CN=a "
           "-addext basicConstraints=critical,CA:FALSE"_s
        << Code::CaNotFound;
    QTest::addRow("no key") << mkcert + u"\nrm rootCA-key.pem"_s << Code::CaKeyMissing;
    QTest::addRow("the key of another one")
        << mkcert + u"\nopenssl genrsa -out rootCA-key.pem 2048"_s << Code::CaKeyMissing;
    QTest::addRow("two of them") << mkcert + u'\n' + certstrap << Code::CaSeveral;
    QTest::addRow("a weak key") << u"openssl req -x509 -newkey rsa:1024 -nodes -keyout k.pem -out "
                                   "c.pem -subj /CN=a -addext basicConstraints=critical,CA:TRUE "
                                   "-addext keyUsage=critical,keyCertSign"_s
                                << Code::KeyWeak;
    QTest::addRow("one that may not sign")
        << u"openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -subj /CN=a "
           "-addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,cRLSign"_s
        << Code::NotACa;
    QTest::addRow("one that another one signed")
        << u"openssl req -x509 -newkey rsa:2048 -nodes -keyout /dev/stdout -out ../root.pem "
           "-subj /CN=Top > ../root.key\n"
           "openssl req -newkey rsa:2048 -nodes -keyout ca.key -out ca.csr -subj /CN=Below\n"
           "printf 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n' > e\n"
           "openssl x509 -req -in ca.csr -CA ../root.pem -CAkey ../root.key -set_serial 7 "
           "-days 900 -extfile e -out ca.pem"_s
        << Code::CaIsIntermediate;
    const QString between =
        u"openssl req -x509 -newkey rsa:2048 -nodes -keyout ../root.key -out ../root.pem "
        "-subj /CN=Top\n"
        "openssl req -newkey rsa:2048 -nodes -keyout below_key -out below.csr -subj /CN=Below\n"
        "printf 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n' > e\n"
        "openssl x509 -req -in below.csr -CA ../root.pem -CAkey ../root.key -set_serial 7 "
        "-days 900 -extfile e -out below.crt\n"_s;
    QTest::addRow("one that another one signed, under names of its own")
        << between << Code::CaIsIntermediate;
    QTest::addRow("a file with one that another one signed")
        << between + u"mv below.crt this.crt"_s << Code::CaIsIntermediate;
    QTest::addRow("an intermediate without its root, its key under a passphrase")
        << step + u"\nrm root_ca.crt"_s << Code::CaIsIntermediate;
    QTest::addRow("a PKCS#12 file without a key")
        << mkcert + u"\nopenssl pkcs12 -export -nokeys -in rootCA.pem -passout pass: -out "
                    "../ca.p12"_s
        << Code::StoreWithoutKey;
    QTest::addRow("a PKCS#12 file without a key, alone in its folder")
        << mkcert + u"\nopenssl pkcs12 -export -nokeys -in rootCA.pem -passout pass: -out ca.p12\n"
                    "rm rootCA*"_s
        << Code::StoreWithoutKey;
    QTest::addRow("a file without its key")
        << mkcert + u"\nmv rootCA.pem this.crt; rm rootCA-key.pem"_s << Code::CaKeyMissing;
    QTest::addRow("a file with a key alone")
        << mkcert + u"\nmv rootCA-key.pem this.crt"_s << Code::CaNotFound;
    QTest::addRow("names that it does not permit")
        << limited.arg(u"-addext nameConstraints=critical,permitted\\;DNS:corp.lan"_s)
        << Code::CaNameOutside;
    QTest::addRow("an address that it does not permit")
        << limited.arg(u"-addext nameConstraints=permitted\\;IP:10.0.0.0/255.0.0.0"_s)
        << Code::CaNameOutside;
    QTest::addRow("a name that it excludes")
        << limited.arg(u"-addext nameConstraints=critical,excluded\\;DNS:localhost"_s)
        << Code::CaNameOutside;
    QTest::addRow("an organisation that it does not permit")
        << ofOrganisation.arg(u"Corp"_s, QString()) + limited.arg(u"-config conf"_s)
        << Code::CaNameOutside;
    QTest::addRow("constraints that Go does not know")
        << ofOrganisation.arg(u"Milvus"_s, u"critical,"_s) + limited.arg(u"-config conf"_s)
        << Code::CriticalUnknown;
    QTest::addRow("only for servers")
        << limited.arg(u"-addext extendedKeyUsage=serverAuth"_s) << Code::CaPurposeMissing;
    QTest::addRow("only for clients")
        << limited.arg(u"-addext extendedKeyUsage=clientAuth"_s) << Code::CaPurposeMissing;
    QTest::addRow("for every use, which OpenSSL does not take for these")
        << limited.arg(u"-addext extendedKeyUsage=anyExtendedKeyUsage"_s) << Code::CaPurposeMissing;
    QTest::addRow("a curve that is written out")
        << limited.arg(u"-pkeyopt ec_param_enc:explicit"_s) << Code::CurveWrittenOut;
}

void TestForeignCa::eachObstacleIsNamed()
{
    QFETCH(const QString, script);
    QFETCH(const Code, code);
    m_place = m_root.filePath(u"obstacle-"_s + QString::fromLatin1(QTest::currentDataTag()));
    run(script);
    const auto report = generateWith();
    QVERIFY(!report);
    QCOMPARE(base::codeId(report.error().code), base::codeId(code));
    QVERIFY(!bundle::statusOf(m_place + u"/tls"_s).exists());
}

void TestForeignCa::theKeyOfANewCaIsLocked()
{
    m_place = m_root.filePath(u"locked"_s);
    const plan::Plan plan = bundlePlan(m_place);
    bundle::GenerateOptions options;
    options.caPassphrase = base::Secret("正确的 horse");
    QVERIFY(bundle::generate(plan, options, m_job));
    const QByteArray key = base::readFile(m_place + u"/ca.key"_s).value();
    for (const QString &name : {u"server.key"_s, u"client.key"_s})
        QVERIFY(base::readFile(m_place + u'/' + name)
                    .value()
                    .startsWith("-----BEGIN PRIVATE KEY-----"));
    options.replace = true;
    QVERIFY(bundle::generate(plan, options, m_job)); // the same passphrase opens it again
    QCOMPARE(base::readFile(m_place + u"/ca.key"_s).value(), key);
    QCOMPARE(faultOfFiles(m_place, u"server"_s), QString());
    QCOMPARE(bundle::generate(plan, true, m_job).error().code, Code::CaKeyEncrypted);
    QProcess program; // a second opinion on how it is locked
    program.start(u"openssl"_s, {u"asn1parse"_s, u"-in"_s, m_place + u"/ca.key"_s});
    QVERIFY(program.waitForFinished());
    const QByteArray form = program.readAllStandardOutput();
    for (const char *part : {":PBES2", ":PBKDF2", ":0927C0", ":hmacWithSHA256", ":aes-256-cbc"})
        QVERIFY2(form.contains(part), form.constData());
}

/// What everybody says who trusts `trusted` and is sent the whole file.
static QString faultFor(const QString &folder, const QString &trusted, const QString &stem)
{
    const QString leaf = folder + u'/' + stem + u".pem"_s;
    QProcess verifier;
    verifier.start(u"openssl"_s, {u"verify"_s, u"-x509_strict"_s, u"-CAfile"_s, trusted,
                                  u"-untrusted"_s, leaf, leaf});
    verifier.waitForFinished();
    return verifier.exitCode() == 0 ? QString()
                                    : QString::fromUtf8(verifier.readAllStandardError());
}

void TestForeignCa::anIntermediateSignsAllItsLife()
{
    m_place = m_root.filePath(u"between"_s);
    run(openStep);
    const auto made = generateWith();
    QVERIFY2(made, made ? "" : qPrintable(base::codeId(made.error().code)));
    const QString folder = made->folder;
    const QString root = m_place + u"/ca/root_ca.crt"_s;
    bundle::RenewRequest renewal;
    renewal.folder = folder;
    renewal.server = renewal.client = true;
    renewal.newClients = QStringList(u"etl"_s);
    const auto renewed = bundle::renew(renewal, m_job);
    QVERIFY2(renewed, renewed ? "" : qPrintable(base::codeId(renewed.error().code)));
    for (const QString &stem : {u"server"_s, u"client"_s, u"client-etl"_s})
        QCOMPARE(faultFor(folder, root, stem), QString());

    bundle::RotationRequest rotation;
    rotation.folder = folder;
    for (const auto move :
         {bundle::RotationMove::Next, bundle::RotationMove::Next, bundle::RotationMove::Cancel,
          bundle::RotationMove::Next, bundle::RotationMove::Next, bundle::RotationMove::Next,
          bundle::RotationMove::Next}) {
        rotation.move = move;
        const auto moved = bundle::rotate(rotation, m_job);
        QVERIFY2(moved, moved ? "" : qPrintable(base::codeId(moved.error().code)));
        for (const QString &stem : {u"server"_s, u"client"_s, u"client-etl"_s})
            QCOMPARE(faultFor(folder, folder + u"/ca.pem"_s, stem), QString());
        if (move == bundle::RotationMove::Cancel)
            QCOMPARE(faultFor(folder, root, u"server"_s), QString());
    }
    // Neither the old one nor the root that vouched for it is trusted any more.
    QCOMPARE(base::readFile(folder + u"/ca.pem"_s)->count("BEGIN CERTIFICATE"), 1);
}

void TestForeignCa::aLockedCaIsKnownBeforehand()
{
    m_place = m_root.filePath(u"ahead"_s);
    plan::Plan plan = bundlePlan(m_place + u"/tls"_s);
    plan.caFolder = m_place + u"/ca"_s;
    run(easyRsa);
    QCOMPARE(bundle::outlook(plan).caName, u"Easy-RSA CA"_s);
    run(u"cat pki/ca.crt pki/private/ca.key > one.pem; rm -r pki"_s);
    plan.caFolder += u"/one.pem"_s;
    QCOMPARE(bundle::outlook(plan).caName, u"Easy-RSA CA"_s);
    run(u"rm -r *\n"_s + step);
    plan.caFolder = m_place + u"/ca"_s;
    QCOMPARE(bundle::outlook(plan).caName, u"Smallstep Intermediate"_s);
}

PRODUCT_TEST(TestForeignCa)
#include "tst_foreignca.moc"
