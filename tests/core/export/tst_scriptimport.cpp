#include "core/export/script.h"
#include "core/export/scriptimport.h"
#include "tests/core/inspect/docscript.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Scripts in the form of Milvus's documentation, as people edit them, read as a plan.
class ScriptImportTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheScriptOfTheDocumentation();
    void readsWhatPeopleChange_data();
    void readsWhatPeopleChange();
    void namesWhatHasNoPlaceInAPlan_data();
    void namesWhatHasNoPlaceInAPlan();
    void namesEveryLineOfAConfiguration();
    void readsTheFilesThatAreMadeHere();
    void takesTheCaThatAScriptIsGiven();
    void refusesWhatSaysNothing();
    void runsNothing();
};

namespace {

QByteArray script()
{
    return QByteArray(docscript::script).replace("@STATE@", "上海");
}

base::Result<exporter::ImportedPlan> imported(const QByteArray &gen,
                                              const QByteArray &configuration = {})
{
    QTemporaryDir folder;
    QStringList paths;
    for (const auto &[name, content] :
         {std::pair{u"gen.sh"_s, gen}, std::pair{u"openssl.cnf"_s, configuration}}) {
        if (content.isEmpty())
            continue;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return base::fail(base::Code::FileUnwritable, {name});
        file.write(content);
        paths << file.fileName();
    }
    return exporter::importScripts(paths);
}

/// "gen.sh 11 CN=localhost": what was not taken over.
QStringList left(const exporter::ImportedPlan &imported)
{
    QStringList lines;
    for (const base::Finding &finding : imported.findings)
        lines << finding.args.join(u' ');
    return lines;
}

/// A plan in a few words.
QString described(const plan::Plan &plan)
{
    QStringList names;
    for (const plan::SubjectAltName &name : plan.names)
        names << name.value;
    const plan::Subject &subject = plan.subject;
    return QStringList{subject.country,
                       subject.state,
                       subject.locality,
                       subject.organization,
                       subject.organizationalUnit,
                       subject.commonName,
                       plan.caCommonName,
                       plan.clientName,
                       plan::keyKindId(plan.key),
                       u"%1 %2 %3"_s.arg(plan.validity.caDays)
                           .arg(plan.validity.serverDays)
                           .arg(plan.validity.clientDays),
                       names.join(u' ')}
        .join(u'|');
}

const QString asDocumented =
    u"CN|上海|上海|milvus|milvus|localhost|Milvus local CA|milvus-client|rsa-2048|3650 3650 3650|"
    "localhost"_s;

} // namespace

void ScriptImportTest::readsTheScriptOfTheDocumentation()
{
    const auto result = imported(script(), docscript::configuration);
    QVERIFY(result.has_value());
    QCOMPARE(described(result->plan), asDocumented);
    // All three have the same name, which is taken for the server.
    QVERIFY(left(*result).filter(u"CN="_s).isEmpty());
    QVERIFY(left(*result).contains(u"openssl.cnf 27 DNS.2 = *.ronething.cn"_s));
    for (const base::Finding &finding : result->findings)
        QVERIFY(finding.code == base::Code::ImportLineLeft &&
                finding.severity == base::Severity::Note);
}

void ScriptImportTest::readsWhatPeopleChange_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    const auto row = [](const char *name, const char *from, const char *to, const QString &was,
                        const QString &is) {
        QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << was << is;
    };
    row("another country", "Country=\"CN\"", "Country='DE'", u"CN|上海"_s, u"DE|上海"_s);
    row("a name with blanks and a comment", "Organization=\"milvus\"",
        "Organization=\"My Company Ltd\"  # ours", u"上海|milvus|"_s, u"上海|My Company Ltd|"_s);
    row("a longer key of the server", "genpkey -algorithm RSA -out server.key",
        "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -out server.key", u"rsa-2048"_s,
        u"rsa-4096"_s);
    row("an elliptic curve", "genpkey -algorithm RSA -out server.key",
        "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out server.key", u"rsa-2048"_s,
        u"ec-p384"_s);
    row("fewer days of the server", "-days 3650 -in server.csr", "-days 365 -in server.csr",
        u"3650 3650 3650"_s, u"3650 365 3650"_s);
    row("a longer life of the CA", "-out ca.pem -days 3650", "-out ca.pem -days 7300",
        u"3650 3650 3650"_s, u"7300 3650 3650"_s);
    row("a line broken by a backslash", "-days 3650 -in client.csr",
        "\\\n   -days 100 -in client.csr", u"3650 3650 3650"_s, u"3650 3650 100"_s);
    row("names of one's own", "DNS.2 = *.ronething.cn", "DNS.2 = milvus.example.com",
        u"|localhost"_s, u"|localhost"_s);
    row("names of one's own behind a word that makes them critical", "subjectAltName = @alt_names",
        "subjectAltName = critical, @alt_names\n[ ours ]\nsubjectAltName = critical, "
        "DNS:milvus.inline.lan",
        u"3650|localhost"_s, u"3650|milvus.inline.lan localhost"_s);
    row("a common name of one's own, which has to be among the names", "CommonName=\"localhost\"",
        "CommonName=milvus.corp.cn", u"|localhost|Milvus local CA"_s,
        u"|milvus.corp.cn|Milvus local CA"_s);
    row("a default for what the environment may say", "CommonName=\"localhost\"",
        "CommonName=${HOST:-milvus.corp.cn}", u"|localhost|Milvus local CA"_s,
        u"|milvus.corp.cn|Milvus local CA"_s);
    row("days behind another command", "openssl x509 -req -days 3650 -in server.csr",
        "set -e; openssl x509 -req -days 365 -in server.csr", u"3650 3650 3650"_s,
        u"3650 365 3650"_s);
    row("a key behind another command", "openssl genpkey -algorithm RSA -out server.key",
        "echo key && openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out "
        "server.key 2>/dev/null",
        u"rsa-2048"_s, u"ec-p384"_s);
    row("a CA with a name of its own", "OU=$Organizational/CN=$CommonName\"\necho",
        "OU=$Organizational/CN=Company CA\"\necho", u"Milvus local CA"_s, u"Company CA"_s);
}

void ScriptImportTest::readsWhatPeopleChange()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, was);
    QFETCH(const QString, is);
    const QByteArray gen = script().replace(from, to);
    const QByteArray configuration = QByteArray(docscript::configuration).replace(from, to);
    QVERIFY(gen != script() || configuration != docscript::configuration);
    const auto result = imported(gen, configuration);
    QVERIFY(result.has_value());
    QString expected = asDocumented;
    expected.replace(was, is);
    for (const QString &name : {u"milvus.example.com"_s, u"milvus.corp.cn"_s})
        if (to.contains(name.toUtf8()))
            expected += u' ' + name;
    QCOMPARE(described(result->plan), expected);
}

void ScriptImportTest::namesWhatHasNoPlaceInAPlan_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("another command")
        << QByteArray("scp ca.pem host:\n") << QStringList(u"gen.sh 21 scp ca.pem host:"_s);
    QTest::addRow("another use of openssl")
        << QByteArray("openssl dhparam -out dh.pem 2048\n")
        << QStringList(u"gen.sh 21 openssl dhparam -out dh.pem 2048"_s);
    QTest::addRow("an option with an effect")
        << QByteArray("openssl genrsa -aes256 -out server.key 2048\n")
        << QStringList(u"gen.sh 21 -aes256"_s);
    QTest::addRow("a field that no plan has")
        << QByteArray("openssl req -new -out server.csr -subj /emailAddress=a@b.example\n")
        << QStringList(u"gen.sh 21 emailAddress=a@b.example"_s);
    QTest::addRow("a key that is too short")
        << QByteArray("openssl genrsa -out server.key 1024\n")
        << QStringList(u"gen.sh 21 openssl genrsa -out server.key 1024"_s);
    QTest::addRow("a command behind words to the user")
        << QByteArray("echo x && scp ca.pem host: || exit 1\n")
        << QStringList({u"gen.sh 21 scp ca.pem host:"_s, u"gen.sh 21 exit 1"_s});
    QTest::addRow("a part of a subject that is no field")
        << QByteArray("openssl req -new -out server.csr -subj '/O=milvus/dev team'\n")
        << QStringList(u"gen.sh 21 dev team"_s);
    QTest::addRow("what only the shell can know")
        << QByteArray("openssl req -new -out server.csr -subj \"/L=$1/OU=$(id -un)\"\n")
        << QStringList({u"gen.sh 21 L=…"_s, u"gen.sh 21 OU=…"_s});
    QTest::addRow("a word that openssl would not take")
        << QByteArray("if true; then openssl genrsa -out server.key 2048 4096; fi\n")
        << QStringList({u"gen.sh 21 if true"_s, u"gen.sh 21 4096"_s});
    QTest::addRow("words to the user, and comments")
        << QByteArray("echo done # really\n\n# the end\n") << QStringList();
}

void ScriptImportTest::namesWhatHasNoPlaceInAPlan()
{
    QFETCH(const QByteArray, more);
    const auto plain = imported(script());
    const auto result = imported(script() + more);
    QVERIFY(plain && result);
    QStringList lines = left(*result);
    for (const QString &line : left(*plain))
        lines.removeAll(line);
    QTEST(lines, "expected");
    QCOMPARE(described(result->plan), asDocumented);
}

void ScriptImportTest::namesEveryLineOfAConfiguration()
{
    const auto result = imported({}, docscript::configuration);
    QVERIFY(result.has_value());
    const QStringList named = left(*result);
    int number = 0;
    for (const QByteArray &line : docscript::configuration.split('\n')) {
        ++number;
        const bool isTaken = line.isEmpty() || line.startsWith('#') || line.startsWith('[') ||
                             line.contains("@alt_names") || line.startsWith("DNS.1");
        const bool isNamed = std::any_of(named.begin(), named.end(), [number](const QString &each) {
            return each.startsWith(u"openssl.cnf %1 "_s.arg(number));
        });
        QVERIFY2(isNamed != isTaken, line.constData());
    }
}

void ScriptImportTest::readsTheFilesThatAreMadeHere()
{
    plan::Plan plan;
    plan.folder = u"/tmp/x"_s;
    plan.subject = {u"CN"_s, u"上海"_s, u"上海"_s, u"a $HOME # b"_s, {}, u"milvus.lan"_s};
    plan.caCommonName = u"Our CA"_s;
    plan.clientName = u"reader"_s;
    plan.key = plan::KeyKind::EcP384;
    plan.validity = {1000, 300, 200};
    plan.names = {{plan::SubjectAltName::Kind::Dns, u"milvus.lan"_s, u"milvus.lan"_s},
                  {plan::SubjectAltName::Kind::Ip, u"10.0.0.7"_s, u"10.0.0.7"_s}};
    const exporter::ScriptFiles files = exporter::openSslFiles(plan, {u"etl"_s, u"rpt"_s});
    const auto result = imported(files.script, files.configuration);
    QVERIFY(result.has_value());
    QCOMPARE(described(result->plan), described(plan));
    QStringList left;
    for (const base::Finding &finding : result->findings)
        left << finding.args.last();
    QVERIFY2(left.size() == 2 && left[0].contains(u"etl"_s) && left[1].contains(u"rpt"_s),
             qPrintable(left.join(u'\n'))); // not how our scripts do it
}

void ScriptImportTest::takesTheCaThatAScriptIsGiven()
{
    const QTemporaryDir folder;
    plan::Plan plan;
    plan.folder = folder.filePath(u"x"_s);
    plan.names = {{plan::SubjectAltName::Kind::Dns, u"milvus.lan"_s, u"milvus.lan"_s}};
    pki::CertificateView ca;
    ca.selfIssued = true;
    ca.notBefore = QDateTime::currentDateTimeUtc();
    ca.notAfter = ca.notBefore.addDays(900);
    const QString script = folder.filePath(u"gen.sh"_s);
    QVERIFY(exporter::saveScript(plan, script, false, {}, ca).has_value());
    const auto isTold = [](const exporter::ImportedPlan &imported) {
        return std::ranges::any_of(imported.findings, [](const base::Finding &finding) {
            return finding.code == base::Code::ImportCaGiven;
        });
    };
    const auto without = exporter::importScripts({script});
    QVERIFY(without && isTold(*without));
    QCOMPARE(without->plan.caFolder, QString());
    for (const QString &name : {u"ca.pem"_s, u"ca.key"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto with = exporter::importScripts({script});
    QVERIFY(with && !isTold(*with));
    QCOMPARE(with->plan.caFolder, folder.path());
}

void ScriptImportTest::refusesWhatSaysNothing()
{
    QCOMPARE(imported("#!/bin/sh\nls\n").error().code, base::Code::ImportNothingFound);
    QCOMPARE(imported(script(), "hello\n").error().args, QStringList(u"openssl.cnf"_s));
    QCOMPARE(exporter::importScripts({u"/nonexistent/gen.sh"_s}).error().code,
             base::Code::FileMissing);
    QCOMPARE(exporter::importScripts({}).error().code, base::Code::WrongUse);
}

void ScriptImportTest::runsNothing()
{
    QTemporaryDir folder;
    const QString canary = folder.filePath(u"canary"_s);
    const QByteArray command = "$(touch " + canary.toUtf8() + ")`touch " + canary.toUtf8() + "`";
    const auto result = imported(script().replace("\"milvus\"", '"' + command + '"'));
    QVERIFY(result.has_value());
    QVERIFY(!QFile::exists(canary));
}

PRODUCT_TEST(ScriptImportTest)
#include "tst_scriptimport.moc"
