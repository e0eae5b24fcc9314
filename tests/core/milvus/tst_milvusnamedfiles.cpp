#include "core/base/publishedsamples.h"
#include "core/milvus/detect.h"
#include "core/milvus/namedfiles.h"
#include "tests/core/milvus/samples.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Kind = plan::Deployment::Kind;

namespace {} // namespace

/// What the files say that a configuration names.
class NamedFilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] milvus::TlsSettings settings(int mode = 2) const
    {
        return {mode, at(u"server.pem"_s), at(u"server.key"_s), at(u"ca.pem"_s), 8080};
    }
    static bool write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() &&
               file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    [[nodiscard]] bool runShell(const QString &script) const
    {
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        shell.start(u"sh"_s, {u"-ec"_s, script});
        return shell.waitForFinished() && shell.exitCode() == 0;
    }
    /// A script that makes server.pem and its key, which is ca.pem as well.
    static QString selfSigned(const QString &name, const QString &names)
    {
        return u"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "
               "server.key -subj /CN=%1 -addext 'subjectAltName=%2' -out server.pem\n"
               "cp server.pem ca.pem\n"_s.arg(name, names);
    }

private slots:
    void init()
    {
        for (const QString &name : {u"server.pem"_s, u"server.key"_s, u"ca.pem"_s})
            QVERIFY(write(at(name), "x\n"));
    }

    void whereAllIsWellNothingIsSaid()
    {
        QCOMPARE(samples::told(milvus::namedFileProblems(settings())), QStringList());
    }

    void filesThatAreNotThere()
    {
        QVERIFY(QFile::remove(at(u"ca.pem"_s)));
        QCOMPARE(samples::told(milvus::namedFileProblems(settings())),
                 QStringList{u"308 tls.caPemPath "_s + at(u"ca.pem"_s)});
        QCOMPARE(samples::told(milvus::namedFileProblems(settings(1))), QStringList());
        milvus::TlsSettings both = settings(0);
        both.internal = {at(u"server.pem"_s), at(u"server.key"_s), at(u"ca.pem"_s), u"m"_s};
        QCOMPARE(samples::told(milvus::namedFileProblems(both)),
                 QStringList{u"342 internaltls.caPemPath"_s});
    }

    void keysThatEveryUserCanRead_data()
    {
        QTest::addColumn<int>("permissions");
        QTest::addColumn<QString>("mode");
        QTest::addRow("the owner only") << 0x6600 << QString();
        QTest::addRow("the group of Milvus, too") << 0x6640 << QString();
        QTest::addRow("everybody") << 0x6644 << u"0644"_s;
        QTest::addRow("everybody may even write") << 0x6666 << u"0666"_s;
    }

    void keysThatEveryUserCanRead()
    {
        QFETCH(int, permissions);
        QFETCH(QString, mode);
        const QString key = at(u"server.key"_s);
        QVERIFY(QFile::setPermissions(key, QFile::Permissions(permissions)));
        QVERIFY(QFile::setPermissions(at(u"server.pem"_s), QFile::Permissions(0x6644)));
        QCOMPARE(samples::told(milvus::namedFileProblems(settings())),
                 mode.isEmpty() ? QStringList() : QStringList{u"224 %1 %2"_s.arg(key, mode)});
    }

    /// What ends the real server right after its start (real-milvus.md).
    void whatMilvusCannotLoad()
    {
        const auto make = [this](const QString &stem) {
            QProcess openssl;
            openssl.start(u"openssl"_s,
                          {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                           u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s,
                           at(stem + u".key"_s), u"-subj"_s, u"/CN=m"_s, u"-addext"_s,
                           u"subjectAltName=DNS:m"_s, u"-out"_s, at(stem + u".pem"_s)});
            return openssl.waitForFinished() && openssl.exitCode() == 0;
        };
        QVERIFY(make(u"server"_s) && make(u"ca"_s));
        const milvus::TlsSettings all = settings();
        QCOMPARE(samples::told(milvus::pairProblems(all)), QStringList());
        milvus::TlsSettings foreign = all;
        foreign.serverKeyPath = at(u"ca.key"_s);
        QCOMPARE(samples::told(milvus::pairProblems(foreign)),
                 QStringList{u"204 %1 %2"_s.arg(all.serverPemPath, foreign.serverKeyPath)});
        milvus::TlsSettings inside = settings(0);
        inside.internal = {all.serverPemPath, foreign.serverKeyPath, all.caPemPath, u"m"_s};
        QCOMPARE(samples::told(milvus::pairProblems(inside)).size(), 1);
        QProcess lock;
        lock.start(u"openssl"_s, {u"pkey"_s, u"-in"_s, all.serverKeyPath, u"-aes256"_s,
                                  u"-passout"_s, u"pass:x"_s, u"-out"_s, at(u"locked.key"_s)});
        QVERIFY(lock.waitForFinished());
        milvus::TlsSettings locked = all;
        locked.serverKeyPath = at(u"locked.key"_s);
        QCOMPARE(samples::told(milvus::pairProblems(locked)),
                 QStringList{u"203 "_s + locked.serverKeyPath});
        QVERIFY(write(at(u"ca.pem"_s), "hello\n"));
        QVERIFY(write(at(u"server.pem"_s), ""));
        QCOMPARE(samples::told(milvus::pairProblems(all)),
                 (QStringList{u"201 "_s + all.serverPemPath, u"201 "_s + all.caPemPath}));
        QCOMPARE(samples::told(milvus::pairProblems(settings(1))),
                 QStringList{u"201 "_s + all.serverPemPath});
    }

    /// Each one ends the real Milvus 2.3.5, which is written in Go, or makes it refuse everybody;
    /// OpenSSL reads them all.
    void whatOnlyOpenSslCanLoad_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("codes");
        const QString made = selfSigned(u"m"_s, u"DNS:m"_s);
        QTest::addRow("binary form")
            << made + u"openssl x509 -in ca.pem -outform DER -out server.pem"_s
            << QStringList{u"246"_s};
        QTest::addRow("a byte order mark before the certificate")
            << made + u"printf '\\357\\273\\277' | cat - ca.pem > server.pem"_s
            << QStringList{u"202"_s};
        QTest::addRow("a byte order mark before the key")
            << made + u"mv server.key k; printf '\\357\\273\\277' | cat - k > server.key"_s
            << QStringList{u"202"_s};
        QTest::addRow("a trusted certificate of OpenSSL as the CA")
            << made + u"openssl x509 -in server.pem -trustout -out ca.pem"_s
            << QStringList{u"202"_s};
        QTest::addRow("a curve that Go does not know")
            << QString(made).replace(u"P-256"_s, u"secp256k1"_s) << QStringList{u"228"_s};
        QTest::addRow("a certificate that is none behind the first") // every handshake fails
            << made + u"(echo '-----BEGIN CERTIFICATE-----'; echo AAAA; "
                      "echo '-----END CERTIFICATE-----') >> server.pem"_s
            << QStringList{u"202"_s};
        QTest::addRow("an authority, with its key, as the server")
            << QString(made).remove(u" -addext 'subjectAltName=DNS:m'"_s) << QStringList{u"356"_s};
        QTest::addRow("the server's certificate as the CA")
            << made + u"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes "
                      "-keyout server.key -subj /CN=m -addext subjectAltName=DNS:m "
                      "-addext basicConstraints=critical,CA:FALSE "
                      "-addext extendedKeyUsage=serverAuth -out server.pem\n"
                      "cp server.pem ca.pem"_s
            << QStringList{u"355"_s};
        QTest::addRow("a key of RSA-PSS")
            << QString(made).replace(u"ec -pkeyopt ec_paramgen_curve:P-256"_s,
                                     u"rsa-pss -pkeyopt rsa_keygen_bits:2048"_s)
            << QStringList{u"248"_s};
    }

    void whatOnlyOpenSslCanLoad()
    {
        QFETCH(const QString, script);
        QFETCH(const QStringList, codes);
        QVERIFY(runShell(script));
        QStringList found;
        for (const base::Finding &finding : milvus::pairProblems(settings())) {
            found << QString::number(static_cast<int>(finding.code));
            QCOMPARE(finding.severity, base::Severity::Problem);
        }
        QCOMPARE(found, codes);
    }

    /// The real Milvus 2.3.5 starts with each and answers.
    void whatGoPassesOver_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("codes");
        const QStringList one = {u"202"_s};
        QTest::addRow("words behind the certificate")
            << u"echo hello >> server.pem"_s << QStringList();
        QTest::addRow("a block without an end behind it")
            << u"head -3 ca.pem >> server.pem"_s << one;
        QTest::addRow("a block without an end before it")
            << u"(head -1 ca.pem; echo; cat ca.pem) > server.pem"_s << one;
        QTest::addRow("a broken block behind the CA")
            << u"(echo '-----BEGIN CERTIFICATE-----'; echo '!'; echo '-----END CERTIFICATE-----')"
               " >> ca.pem"_s
            << one;
        QTest::addRow("a block without an end, with a header, before it")
            << u"(printf -- '-----BEGIN CERTIFICATE-----\\nQQ: 1\\n'; cat ca.pem) > server.pem"_s
            << one;
        QTest::addRow("30 000 blocks without an end before it") // in no time
            << u"(yes -- '-----BEGIN CERTIFICATE-----' | head -30000; cat ca.pem) > server.pem"_s
            << one;
        QTest::addRow("a block without an end behind the key")
            << u"echo '-----BEGIN PRIVATE KEY-----' >> server.key"_s << QStringList();
    }

    void whatGoPassesOver()
    {
        QFETCH(const QString, script);
        QFETCH(const QStringList, codes);
        QVERIFY(runShell(selfSigned(u"m"_s, u"DNS:m"_s) + script));
        QStringList found;
        for (const base::Finding &finding : milvus::pairProblems(settings())) {
            found << QString::number(static_cast<int>(finding.code));
            QCOMPARE(finding.severity, base::Severity::Warning);
        }
        QCOMPARE(found, codes);
    }

    void theNameOfInternalTlsHasToBeInTheCertificate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isCovered");
        QTest::newRow("one of its names") << u"node.milvus"_s << true;
        QTest::newRow("by its wildcard") << u"a.parts.milvus"_s << true;
        QTest::newRow("an address of it") << u"10.0.0.7"_s << true;
        QTest::newRow("another name") << u"other.example"_s << false;
        QTest::newRow("its common name alone") << u"common"_s << false;
    }

    void theNameOfInternalTlsHasToBeInTheCertificate()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isCovered);
        QVERIFY(
            runShell(selfSigned(u"common"_s, u"DNS:node.milvus,DNS:*.parts.milvus,IP:10.0.0.7"_s)));
        milvus::TlsSettings internal = settings(0);
        internal.internal = {internal.serverPemPath, internal.serverKeyPath, internal.caPemPath,
                             name};
        QCOMPARE(samples::told(milvus::pairProblems(internal)),
                 isCovered ? QStringList() : QStringList(u"344 "_s + name));
    }

    /// By the openssl program, for a file with two certificates.
    void fingerprintsOfAFile()
    {
        QByteArray chain;
        QList<QByteArray> expected;
        for (const char *name : {"/CN=a", "/CN=b"}) {
            QProcess openssl;
            openssl.start(u"openssl"_s,
                          {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                           u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, at(u"k"_s),
                           u"-subj"_s, QString::fromLatin1(name), u"-out"_s, at(u"c.pem"_s)});
            QVERIFY(openssl.waitForFinished());
            openssl.start(u"openssl"_s, {u"x509"_s, u"-in"_s, at(u"c.pem"_s), u"-noout"_s,
                                         u"-fingerprint"_s, u"-sha256"_s});
            QVERIFY(openssl.waitForFinished());
            const QByteArray answer = openssl.readAllStandardOutput();
            expected << QByteArray::fromHex(
                answer.sliced(answer.indexOf('=') + 1).replace(':', "").trimmed());
            QFile file(at(u"c.pem"_s));
            QVERIFY(file.open(QIODevice::ReadOnly));
            chain += "# " + QByteArray(name) + '\n' + file.readAll();
        }
        QCOMPARE(expected.first().size(), 32);
        QCOMPARE(base::fingerprintsIn(chain), expected);
        QCOMPARE(base::fingerprintsIn("-----BEGIN CERTIFICATE-----\nAAAA\n").size(), 0);
        QVERIFY(!base::isPublishedSample(expected.first()));
    }

    void aDeploymentDecidesWhatIsLookedAt_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a bare binary") << Kind::BareBinary << u"/nowhere/tls"_s << u"308"_s;
        QTest::addRow("systemd") << Kind::Systemd << u"/nowhere/tls"_s << u"308"_s;
        QTest::addRow("Helm, a path of the container")
            << Kind::Helm << u"/milvus/tls"_s << QString();
        QTest::addRow("Helm, a path of this computer")
            << Kind::Helm << u"/home/u/tls"_s << u"316"_s;
        QTest::addRow("standalone_embed.sh, a path of this computer")
            << Kind::StandaloneEmbed << u"/root/tls"_s << u"316"_s;
        QTest::addRow("Compose, its file not at hand")
            << Kind::Compose << u"/home/u/tls"_s << u"316"_s;
        QTest::addRow("the rehearsal") << Kind::Rehearsal << u"/home/u/tls"_s << QString();
    }

    void aDeploymentDecidesWhatIsLookedAt()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, path);
        QFETCH(QString, expected);
        plan::Deployment deployment;
        deployment.kind = kind;
        const milvus::TlsSettings settings = {1, path + u"/server.pem"_s, {}, {}, 8080};
        const QStringList found = samples::told(milvus::deploymentProblems(deployment, settings));
        QCOMPARE(found.join(u' ').section(u' ', 0, 0), expected);
    }

    void variablesOfThisSessionWinForABareBinary()
    {
        plan::Deployment deployment;
        deployment.kind = Kind::BareBinary;
        QVERIFY(qputenv("COMMON_SECURITY_TLSMODE", "0"));
        const auto findings = milvus::deploymentProblems(deployment, settings());
        deployment.kind = Kind::Systemd;
        const auto elsewhere = milvus::deploymentProblems(deployment, settings());
        qunsetenv("COMMON_SECURITY_TLSMODE");
        QCOMPARE(samples::told(findings), QStringList{u"314 COMMON_SECURITY_TLSMODE 0"_s});
        QCOMPARE(findings.first().severity, base::Severity::Warning);
        QCOMPARE(samples::told(elsewhere), QStringList());
    }
};

PRODUCT_TEST(NamedFilesTest)
#include "tst_milvusnamedfiles.moc"
