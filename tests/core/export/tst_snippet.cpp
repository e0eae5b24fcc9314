#include "core/export/snippet.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using exporter::Sdk;
using exporter::SnippetRequest;
using plan::Mode;

/// The code that is handed out, run by the real interpreters with a recorder in place of the SDK:
/// what the SDK would be told is what was asked for.
class SnippetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pythonTells_data();
    void pythonTells();
    void nodeTells_data();
    void nodeTells();
    void curlGets_data();
    void curlGets();
    void attuContainerGetsTheWayBack();
    void goCompiles();
    void javaNamesTheServer();
    void everySdkHasCodeForBothModes();
    void idsAreUnique();
    void oddFolders_data();
    void oddFolders();

private:
    QByteArray run(const QString &program, const QStringList &arguments,
                   const QString &searchPath = {});
    QString write(const QString &name, const QByteArray &content, bool isProgram = false);
    QTemporaryDir m_folder;
};

namespace {

SnippetRequest request(Sdk sdk, Mode mode)
{
    SnippetRequest result;
    result.sdk = sdk;
    result.folder = u"/home/you/milvus/tls"_s;
    result.mode = mode;
    return result;
}

QString codeOf(const SnippetRequest &asked)
{
    return QString::fromUtf8(exporter::snippet(asked).code);
}

void cases()
{
    QTest::addColumn<SnippetRequest>("asked");
    QTest::addRow("one-way") << request(Sdk::Pymilvus, Mode::OneWay);
    QTest::addRow("mutual") << request(Sdk::Pymilvus, Mode::Mutual);
    SnippetRequest full = request(Sdk::Pymilvus, Mode::Mutual);
    full.host = u"10.0.0.7"_s;
    full.port = 29530;
    full.serverName = u"milvus.internal"_s;
    full.user = u"ro'ot\""_s;
    full.folder = u"/tmp/a b/it's \"上海\" $HOME `id`"_s;
    QTest::addRow("mutual, other name, user, hard folder") << full;
    SnippetRequest six = request(Sdk::Pymilvus, Mode::OneWay);
    six.host = u"::1"_s;
    QTest::addRow("one-way, IPv6") << six;
}

} // namespace

Q_DECLARE_METATYPE(SnippetRequest)

QString SnippetTest::write(const QString &name, const QByteArray &content, bool isProgram)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    if (isProgram)
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    return path;
}

QByteArray SnippetTest::run(const QString &program, const QStringList &arguments,
                            const QString &searchPath)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MILVUS_PASSWORD"_s, u"pass word"_s);
    environment.insert(u"PYTHONPATH"_s, m_folder.filePath(u"python"_s));
    environment.insert(u"NODE_PATH"_s, m_folder.filePath(u"node"_s));
    if (!searchPath.isEmpty())
        environment.insert(u"PATH"_s, searchPath + u':' + environment.value(u"PATH"_s));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(120000);
    const QByteArray error = process.readAllStandardError();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : "failed: " + error;
}

void SnippetTest::initTestCase()
{
    write(u"python/pymilvus.py"_s, "import json\n"
                                   "class MilvusClient:\n"
                                   "    def __init__(self, **arguments):\n"
                                   "        print(json.dumps(arguments))\n"
                                   "    def get_server_version(self):\n"
                                   "        return 'v'\n");
    write(u"node/@zilliz/milvus2-sdk-node/index.js"_s,
          "exports.MilvusClient = class {\n"
          "  constructor(told) { console.log(JSON.stringify(told)); }\n"
          "  get connectPromise() { return Promise.resolve(); }\n"
          "  async getVersion() { return { version: 'v' }; }\n"
          "  async closeConnection() {}\n"
          "};\n");
    write(u"bin/curl"_s,
          "#!/bin/sh\nfor a; do printf '%s\\n' \"$a\"; [ \"$a\" = @- ] && cat; done; exit 0\n",
          true);
    write(u"bin/docker"_s, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n", true);
}

void SnippetTest::pythonTells_data()
{
    cases();
}

void SnippetTest::pythonTells()
{
    QFETCH(SnippetRequest, asked);
    asked.sdk = Sdk::Pymilvus;
    const QByteArray output = run(u"python3"_s, {write(u"a.py"_s, exporter::snippet(asked).code)});
    const QList<QByteArray> lines = output.split('\n');
    const QJsonObject told = QJsonDocument::fromJson(lines.first()).object();
    QVERIFY2(!told.isEmpty(), output.constData());
    const bool isMutual = asked.mode == Mode::Mutual;
    const QString host = asked.host.contains(u':') ? u"[::1]"_s : asked.host;
    QCOMPARE(told[u"uri"_s].toString(), u"https://%1:%2"_s.arg(host).arg(asked.port));
    QCOMPARE(told[u"secure"_s], QJsonValue(true));
    const QString ca = asked.folder + u"/ca.pem"_s;
    // With both, pymilvus leaves the client certificate out; with ca_pem_path alone it ignores it.
    QCOMPARE(told.value(u"server_pem_path"_s).toString(), isMutual ? QString() : ca);
    QCOMPARE(told.value(u"ca_pem_path"_s).toString(), isMutual ? ca : QString());
    QCOMPARE(told.contains(u"client_pem_path"_s), isMutual);
    if (isMutual) {
        QCOMPARE(told[u"client_pem_path"_s].toString(), asked.folder + u"/client.pem"_s);
        QCOMPARE(told[u"client_key_path"_s].toString(), asked.folder + u"/client.key"_s);
    }
    QCOMPARE(told.contains(u"server_name"_s), !asked.serverName.isEmpty());
    QCOMPARE(told.value(u"server_name"_s).toString(), asked.serverName);
    QCOMPARE(told.value(u"user"_s).toString(), asked.user);
    QCOMPARE(told.value(u"password"_s).toString(),
             asked.user.isEmpty() ? QString() : u"pass word"_s);
    QCOMPARE(lines.value(1), "v");
}

void SnippetTest::nodeTells_data()
{
    cases();
}

void SnippetTest::nodeTells()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("Node.js is not installed on this machine");
    QFETCH(SnippetRequest, asked);
    asked.sdk = Sdk::Node;
    const QByteArray output = run(u"node"_s, {write(u"a.js"_s, exporter::snippet(asked).code)});
    const QJsonObject told = QJsonDocument::fromJson(output.split('\n').first()).object();
    QVERIFY2(!told.isEmpty(), output.constData());
    const QJsonObject tls = told[u"tls"_s].toObject();
    QCOMPARE(told[u"ssl"_s], QJsonValue(true));
    QCOMPARE(tls[u"rootCertPath"_s].toString(), asked.folder + u"/ca.pem"_s);
    const bool isMutual = asked.mode == Mode::Mutual;
    QCOMPARE(tls.contains(u"certChainPath"_s), isMutual);
    QCOMPARE(tls.value(u"privateKeyPath"_s).toString(),
             isMutual ? asked.folder + u"/client.key"_s : QString());
    QCOMPARE(tls.value(u"serverName"_s).toString(), asked.serverName);
    QCOMPARE(told.value(u"username"_s).toString(), asked.user);
}

void SnippetTest::curlGets_data()
{
    cases();
}

void SnippetTest::curlGets()
{
    QFETCH(SnippetRequest, asked);
    asked.sdk = Sdk::Rest;
    const QByteArray output = run(u"bash"_s, {write(u"a.sh"_s, exporter::snippet(asked).code)},
                                  m_folder.filePath(u"bin"_s));
    const QStringList arguments = QString::fromUtf8(output).split(u'\n');
    const auto after = [&](const QString &option) {
        return arguments.value(arguments.indexOf(option) + 1);
    };
    QCOMPARE(after(u"--cacert"_s), asked.folder + u"/ca.pem"_s);
    QCOMPARE(after(u"-X"_s), u"POST"_s);
    QCOMPARE(arguments.contains(u"--cert"_s), asked.mode == Mode::Mutual);
    if (asked.mode == Mode::Mutual)
        QCOMPARE(after(u"--key"_s), asked.folder + u"/client.key"_s);
    const QString named = asked.serverName.isEmpty() ? asked.host : asked.serverName;
    const QString shown = named.contains(u':') ? u"[::1]"_s : named;
    QVERIFY2(arguments.contains(u"https://%1:8080/v2/vectordb/collections/list"_s.arg(shown)),
             output.constData());
    if (!asked.user.isEmpty()) {
        QCOMPARE(after(u"@-"_s), u"Authorization: Bearer %1:pass word"_s.arg(asked.user));
        QCOMPARE(after(u"--connect-to"_s), u"::10.0.0.7:8080"_s);
    }
}

void SnippetTest::attuContainerGetsTheWayBack()
{
    SnippetRequest asked = request(Sdk::Attu, Mode::Mutual);
    asked.folder = u"/tmp/a,b \"c\" 'd'"_s;
    const QByteArray output = run(u"sh"_s, {write(u"b.sh"_s, exporter::snippet(asked).code)},
                                  m_folder.filePath(u"bin"_s));
    const QStringList arguments = QString::fromUtf8(output).split(u'\n');
    QVERIFY2(arguments.contains(u"MILVUS_ADDRESS=host.docker.internal:19530"_s),
             output.constData());
    QVERIFY(arguments.contains(u"MILVUS_TLS_SERVER_NAME=localhost"_s));
    QVERIFY(arguments.contains(u"SERVER_NAME=localhost"_s));
    QVERIFY(arguments.contains(u"host.docker.internal:host-gateway"_s));
    // Docker reads --mount as a line of CSV.
    QVERIFY(arguments.contains(u"type=bind,\"source=/tmp/a,b \"\"c\"\" 'd'/ca.pem\","
                               "target=/etc/attu/certs/ca.pem,readonly"_s));
    asked.host = u"milvus.lan"_s;
    QVERIFY(!codeOf(asked).contains(u"SERVER_NAME"_s));
    QVERIFY(codeOf(asked).contains(u"MILVUS_ADDRESS='milvus.lan:19530'"_s));
}

void SnippetTest::goCompiles()
{
    if (QStandardPaths::findExecutable(u"gofmt"_s).isEmpty())
        QSKIP("Go is not installed on this machine");
    for (const Mode mode : {Mode::OneWay, Mode::Mutual}) {
        SnippetRequest asked = request(Sdk::Go, mode);
        asked.user = u"root"_s;
        const QString path = write(u"main.go"_s, exporter::snippet(asked).code);
        const QByteArray output = run(u"gofmt"_s, {u"-l"_s, path});
        QCOMPARE(output, QByteArray()); // parses, and is already as gofmt would have it
        QCOMPARE(codeOf(asked).contains(u"LoadX509KeyPair"_s), mode == Mode::Mutual);
    }
}

void SnippetTest::javaNamesTheServer()
{
    const QString code = codeOf(request(Sdk::Java, Mode::OneWay));
    QVERIFY(code.contains(u".serverPemPath(\"/home/you/milvus/tls/ca.pem\")"_s));
    QVERIFY(code.contains(u".serverName(\"localhost\")"_s));
    const QString both = codeOf(request(Sdk::Java, Mode::Mutual));
    QVERIFY(!both.contains(u"serverPemPath"_s)); // it would switch the client certificate off
    QVERIFY(both.contains(u".clientKeyPath(\"/home/you/milvus/tls/client.key\")"_s));
}

void SnippetTest::everySdkHasCodeForBothModes()
{
    for (const Sdk sdk : exporter::allSdks()) {
        for (const Mode mode : {Mode::OneWay, Mode::Mutual}) {
            const QString code = codeOf(request(sdk, mode));
            QVERIFY(code.contains(u"ca.pem"_s));
            QCOMPARE(code.contains(u"client.key"_s), mode == Mode::Mutual);
            QVERIFY(!code.contains(u"ca.key"_s));
            QVERIFY(!code.contains(u"server.pem"_s)); // every program trusts ca.pem
            QVERIFY(code.endsWith(u'\n') && !code.endsWith(u"\n\n"_s));
        }
    }
}

void SnippetTest::idsAreUnique()
{
    QSet<QString> ids;
    for (const Sdk sdk : exporter::allSdks()) {
        Sdk parsed = Sdk::Attu;
        QVERIFY(exporter::parseSdk(exporter::sdkId(sdk), parsed));
        QCOMPARE(parsed, sdk);
        ids << exporter::sdkId(sdk);
    }
    QCOMPARE(ids.size(), 8);
    Sdk unchanged = Sdk::Go;
    QVERIFY(!exporter::parseSdk(u"ruby"_s, unchanged));
    QCOMPARE(unchanged, Sdk::Go);
}

void SnippetTest::oddFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("shown");
    QTest::addRow("relative becomes absolute")
        << u"tls"_s << QDir::currentPath() + u"/tls/ca.pem"_s;
    QTest::addRow("slash at the end") << u"/x/tls/"_s << u"/x/tls/ca.pem"_s;
    QTest::addRow("dots") << u"/x/./y/../tls"_s << u"/x/tls/ca.pem"_s;
}

void SnippetTest::oddFolders()
{
    QFETCH(QString, folder);
    QFETCH(QString, shown);
    SnippetRequest asked = request(Sdk::Pymilvus, Mode::Mutual);
    asked.folder = folder;
    QVERIFY(codeOf(asked).contains(u'"' + shown + u'"'));
}

PRODUCT_TEST(SnippetTest)
#include "tst_snippet.moc"
