#include "fixture.h"
#include "peer.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;

/// The built command, against the contract for scripts: exit codes, JSON, what is on which stream.
class CliTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void linksNoWindowLibrary();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void generateTellsFiles();
    void generateTakesOptions();
    void generateTellsHowNamesWereRead();
    void generateKeepsTheCa();
    void generateFromAnswers();
    void inspectTellsObjects();
    void configureChangesAndTakesBack();
    void configureWithoutAFile();
    void valuesAreShownAlone();
    void testProvesARehearsal_data();
    void testProvesARehearsal();
    void testNamesTheCause_data();
    void testNamesTheCause();
    void rehearseByConfiguration();
    void rehearseEndsOnInterrupt_data();
    void rehearseEndsOnInterrupt();
    void cancelIsQuick();
    void exportWritesForEachSide();
    void exportMakesARunningScript();
    void snippetIsOnlyCode();
    void explainKnowsEveryCode();
    void quickstartDoesItAll();
    void whatQuickstartNamesCanBeTyped();
    void quickstartLeavesABadSetAlone();
    void languages();
    void foreignLocale();
    void hostileTextIsShown();
    void secretsStayOut();

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_set;
};

namespace {

/// A `milvus-tls rehearse` that runs until it is ended.
class Rehearsal
{
public:
    explicit Rehearsal(const QStringList &arguments)
    {
        m_process.start(fixture::program(), QStringList{u"rehearse"_s, u"--json"_s} + arguments);
        while (m_process.waitForReadyRead(10000)) {
            m_said += m_process.readAllStandardOutput();
            m_json = QJsonDocument::fromJson(m_said).object();
            if (!m_json.isEmpty())
                break;
        }
    }
    ~Rehearsal() { end(SIGTERM); }

    int end(int signal)
    {
        if (m_process.state() == QProcess::NotRunning)
            return m_process.exitCode();
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        return m_process.waitForFinished(5000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }
    [[nodiscard]] QJsonObject json() const { return m_json; }
    [[nodiscard]] QString target() const
    {
        return u"localhost:%1"_s.arg(m_json[u"port"_s].toInt());
    }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_said;
    QJsonObject m_json;
};

QStringList fields(const QJsonArray &array, const QString &name)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list << value[name].toString();
    return list;
}

const QStringList nineFiles = {u"ca.key"_s,     u"ca.pem"_s,     u"ca.srl"_s,
                               u"server.key"_s, u"server.csr"_s, u"server.pem"_s,
                               u"client.key"_s, u"client.csr"_s, u"client.pem"_s};

} // namespace

void CliTest::initTestCase()
{
    m_set = at(u"set"_s);
    const auto made = fixture::run(
        {u"generate"_s, u"--out"_s, m_set, u"--san"_s, u"localhost"_s, u"--san"_s, u"127.0.0.1"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
}

void CliTest::linksNoWindowLibrary()
{
    QProcess process;
    process.start(u"ldd"_s, {fixture::program()});
    QVERIFY(process.waitForFinished());
    const QByteArray libraries = process.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
    for (const char *window : {"Qt6Gui", "Qt6Widgets", "libX11", "libxcb", "libGL", "wayland"})
        QVERIFY2(!libraries.contains(window), window);
}

void CliTest::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name : {"quickstart", "generate", "inspect", "configure", "test", "rehearse",
                             "export", "snippet", "explain"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void CliTest::everyCommandHasHelp()
{
    QFETCH(QString, command);
    const auto help = fixture::run({command, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.err.isEmpty());
    QVERIFY2(help.out.contains(u"Example:\n  milvus-tls %1"_s.arg(command)), qPrintable(help.out));
    QVERIFY(help.out.contains(u"--json"_s));
    QVERIFY(help.out.contains(u"Exit code"_s));
    QVERIFY(fixture::run({u"--help"_s}).out.contains(u"  "_s + command + u"  "_s));
}

void CliTest::generateTellsFiles()
{
    const auto said = fixture::run({u"generate"_s, u"--out"_s, at(u"told"_s), u"--json"_s});
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.err.isEmpty(), qPrintable(said.err));
    QCOMPARE(said.json[u"schema"_s], QJsonValue(1));
    QCOMPARE(said.json[u"command"_s], QJsonValue(u"generate"_s));
    QCOMPARE(said.json[u"ok"_s], QJsonValue(true));
    const QJsonArray files = said.json[u"files"_s].toArray();
    QCOMPARE(files.size(), 9);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString path = files[i][u"path"_s].toString();
        QCOMPARE(path, at(u"told/"_s + nineFiles[i]));
        QCOMPARE(files[i][u"mode"_s].toString(), path.endsWith(u".key") ? u"0600"_s : u"0644"_s);
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QCOMPARE(bool(QFileInfo(path).permissions() & others), !path.endsWith(u".key"));
        QCOMPARE(files[i][u"sha256"_s].toString().toLatin1(),
                 QCryptographicHash::hash(fixture::read(path), QCryptographicHash::Sha256).toHex());
    }
}

void CliTest::generateTakesOptions()
{
    const QString folder = at(u"options"_s);
    const auto made = fixture::run(
        {u"generate"_s,       u"--out"_s,          folder,           u"--preset"_s,
         u"milvus-docs"_s,    u"--country"_s,      u"CN"_s,          u"--state"_s,
         u"上海"_s,           u"--organization"_s, u"milvus"_s,      u"--san"_s,
         u"DNS:milvus.lan"_s, u"--san"_s,          u"IP:10.0.0.7"_s, u"--client-name"_s,
         u"app-1"_s,          u"--days"_s,         u"100"_s,         u"--ca-common-name"_s,
         u"Our CA"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    const auto seen = fixture::run({u"inspect"_s, folder, u"--json"_s});
    for (const QJsonValue &object : seen.json[u"objects"_s].toArray()) {
        const QJsonObject facts = object[u"fields"_s].toObject();
        const QStringList subject = fields(facts[u"subject"_s].toArray(), u"value"_s);
        if (object[u"file"_s] == u"server.pem"_s) {
            QCOMPARE(subject, (QStringList{u"CN"_s, u"上海"_s, u"milvus"_s, u"milvus.lan"_s}));
            QCOMPARE(facts[u"key"_s][u"bits"_s], QJsonValue(2048));
            QCOMPARE(facts[u"names"_s].toArray(),
                     (QJsonArray{u"DNS:milvus.lan"_s, u"IP:10.0.0.7"_s}));
            const auto from = QDateTime::fromString(facts[u"notBefore"_s].toString(), Qt::ISODate);
            const auto until = QDateTime::fromString(facts[u"notAfter"_s].toString(), Qt::ISODate);
            QCOMPARE(from.secsTo(until), 100 * 86400 - 1);
        }
        if (object[u"file"_s] == u"client.pem"_s)
            QCOMPARE(subject.last(), u"app-1"_s);
        if (object[u"file"_s] == u"ca.pem"_s)
            QCOMPARE(subject.last(), u"Our CA"_s);
    }
}

/// Of each way to type a name that is not taken as it is.
void CliTest::generateTellsHowNamesWereRead()
{
    const auto made = fixture::run({u"generate"_s, u"--out"_s, at(u"names"_s), u"--san"_s,
                                    u"https://milvus.lan:19530/"_s, u"--san"_s, u"DNS:10.0.0.7"_s,
                                    u"--san"_s, u"аpple.com"_s, u"--san"_s, u"127.0.0.1"_s,
                                    u"--san"_s, u"IP:127.0.0.1"_s, u"--json"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QMap<QString, QStringList> args;
    for (const QJsonValue &finding : made.json[u"findings"_s].toArray())
        args[finding[u"code"_s].toString()] = finding[u"args"_s].toVariant().toStringList();
    QCOMPARE(args[u"TLS-048"_s], (QStringList{u"https://milvus.lan:19530/"_s, u"milvus.lan"_s}));
    QCOMPARE(args[u"TLS-049"_s], QStringList{u"10.0.0.7"_s});
    QCOMPARE(args[u"TLS-037"_s], (QStringList{u"аpple.com"_s, u"xn--pple-43d.com"_s}));
    QCOMPARE(args[u"TLS-047"_s], QStringList{u"127.0.0.1"_s});
}

void CliTest::generateKeepsTheCa()
{
    const QString folder = at(u"again"_s);
    fixture::copySet(m_set, folder);
    const QByteArray key = fixture::read(folder + u"/ca.key"_s);
    const QByteArray server = fixture::read(folder + u"/server.pem"_s);
    const auto again = fixture::run({u"generate"_s, u"--out"_s, folder, u"--force"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json[u"caReused"_s], QJsonValue(true));
    QCOMPARE(fixture::read(folder + u"/ca.key"_s), key);
    QVERIFY(fixture::read(folder + u"/server.pem"_s) != server);
    const QString backup = again.json[u"backup"_s].toString();
    QCOMPARE(fixture::read(backup + u"/server.pem"_s), server);
    // The days of a CA that is not made limit nothing.
    const auto shorter = fixture::run({u"generate"_s, u"--out"_s, folder, u"--force"_s,
                                       u"--ca-days"_s, u"10"_s, u"--days"_s, u"20"_s, u"--json"_s});
    QVERIFY2(shorter.exitCode == 0, qPrintable(shorter.out));
    const auto fresh =
        fixture::run({u"generate"_s, u"--out"_s, folder, u"--force"_s, u"--new-ca"_s, u"--json"_s});
    QCOMPARE(fresh.exitCode, 0);
    QVERIFY(fixture::read(folder + u"/ca.key"_s) != key);
    QCOMPARE(fixture::read(fresh.json[u"backup"_s].toString() + u"/ca.key"_s), key);
}

void CliTest::generateFromAnswers()
{
    const auto first =
        fixture::run({u"generate"_s, u"--out"_s, at(u"first"_s), u"--san"_s, u"one.lan"_s,
                      u"--key"_s, u"ec-p384"_s, u"--save-answers"_s, at(u"answers.json"_s)});
    QVERIFY2(first.exitCode == 0, qPrintable(first.err));
    const auto second = fixture::run(
        {u"generate"_s, u"--answers"_s, at(u"answers.json"_s), u"--out"_s, at(u"second"_s)});
    QVERIFY2(second.exitCode == 0, qPrintable(second.err));
    const auto seen = fixture::run({u"inspect"_s, at(u"second/server.pem"_s), u"--json"_s});
    const QJsonObject facts = seen.json[u"objects"_s][0][u"fields"_s].toObject();
    QCOMPARE(facts[u"key"_s][u"curve"_s].toString(), u"P-384"_s);
    QCOMPARE(facts[u"names"_s][0].toString(), u"DNS:one.lan"_s);
}

void CliTest::inspectTellsObjects()
{
    const auto seen = fixture::run({u"inspect"_s, m_set, u"--host"_s, u"localhost"_s, u"--json"_s});
    QCOMPARE(seen.exitCode, 0);
    QCOMPARE(seen.json[u"ok"_s], QJsonValue(true));
    const QJsonArray objects = seen.json[u"objects"_s].toArray();
    QCOMPARE(objects.size(), 9);
    for (const QJsonValue &object : objects)
        for (const QString &field : {u"file"_s, u"role"_s, u"kind"_s, u"fields"_s})
            QVERIFY2(object.toObject().contains(field), qPrintable(field));
    QCOMPARE(seen.json[u"verdict"_s][u"good"_s], QJsonValue(true));
    const auto other =
        fixture::run({u"inspect"_s, m_set, u"--host"_s, u"milvus.lan"_s, u"--json"_s});
    QCOMPARE(other.exitCode, 1);
    QCOMPARE(other.json[u"ok"_s], QJsonValue(false));
    QVERIFY(fixture::codes(other.json).contains(u"TLS-232"_s));
    const auto words = fixture::run({u"inspect"_s, m_set});
    QVERIFY2(words.out.startsWith(u"Good for a Milvus server at localhost and 127.0.0.1."_s),
             qPrintable(words.out));
}

void CliTest::configureChangesAndTakesBack()
{
    const QString config = at(u"milvus.yaml"_s);
    const QByteArray original =
        "# mine\nproxy:\n  port: 19530\n  http:\n    port:  # rest\ntls:\n"
        "  serverPemPath: configs/cert/server.pem\ncommon:\n  security:\n    tlsMode: 0 # off\n";
    QVERIFY(fixture::write(config, original));
    const QStringList command = {u"configure"_s, u"--bundle"_s, m_set,        u"--config"_s,
                                 config,         u"--mode"_s,   u"one-way"_s, u"--json"_s};
    const auto shown = fixture::run(command);
    QVERIFY2(shown.exitCode == 0 || shown.exitCode == 1, qPrintable(shown.err));
    QCOMPARE(fixture::read(config), original);
    QVERIFY(
        fields(shown.json[u"edits"_s].toArray(), u"key"_s).contains(u"common.security.tlsMode"_s));
    QVERIFY(shown.json[u"diff"_s].toString().contains(u"+    tlsMode: 1 # off"_s));
    QVERIFY(shown.json.contains(u"restart"_s));
    const auto written = fixture::run(command + QStringList{u"--write"_s});
    QVERIFY2(written.exitCode == 0, qPrintable(written.out));
    QVERIFY(fixture::read(config).contains("tlsMode: 1 # off\n"));
    QVERIFY(fixture::read(config).startsWith("# mine\n"));
    const QString backup = written.json[u"backup"_s].toString();
    QCOMPARE(fixture::read(backup), original);
    const auto again = fixture::run(command + QStringList{u"--write"_s});
    QCOMPARE(again.json[u"written"_s], QJsonValue(false)); // nothing left to do
    const QStringList undoing = {u"configure"_s, u"--config"_s, config,
                                 u"--undo"_s,    backup,        u"--json"_s};
    const auto undone = fixture::run(undoing);
    QVERIFY2(undone.exitCode == 0, qPrintable(undone.out));
    QCOMPARE(fixture::read(config), original);
    QVERIFY(fixture::read(undone.json[u"backup"_s].toString()).contains("tlsMode: 1"));

    const QByteArray edited = original + "log: {level: debug}\n";
    QVERIFY(fixture::write(config, edited));
    const auto refused = fixture::run(undoing);
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(fixture::codes(refused.json).contains(u"TLS-349"_s));
    QVERIFY(refused.json[u"diff"_s].toString().contains(u"\n-log: {level: debug}\n"_s));
    QCOMPARE(fixture::read(config), edited);
    const auto agreed = fixture::run(undoing + QStringList{u"--write"_s});
    QVERIFY2(agreed.exitCode == 0, qPrintable(agreed.out));
    QCOMPARE(fixture::read(config), original);
    QCOMPARE(fixture::read(agreed.json[u"backup"_s].toString()), edited);

    for (const QByteArray &spoilt :
         {QByteArray(), QByteArray("\x01\xff:{\0", 6), QByteArray("a: b\n")}) {
        QVERIFY(fixture::write(backup, spoilt));
        const auto spoiltToo = fixture::run(undoing + QStringList{u"--write"_s});
        QCOMPARE(spoiltToo.exitCode, 3);
        QCOMPARE(fixture::read(config), original);
    }
}

void CliTest::configureWithoutAFile()
{
    const auto unknown =
        fixture::run({u"configure"_s, u"--bundle"_s, m_set, u"--mode"_s, u"mutual"_s, u"--json"_s});
    QCOMPARE(unknown.exitCode, 0);
    QVERIFY(unknown.json[u"content"_s].toString().contains(u"tlsMode: 2"_s));
    QVERIFY(unknown.json[u"content"_s].toString().startsWith(u"# For milvus.yaml"_s));
    QCOMPARE(unknown.json[u"file"_s].toString(), u"milvus.yaml"_s);
    const auto known =
        fixture::run({u"configure"_s, u"--bundle"_s, m_set, u"--milvus-version"_s, u"2.5.4"_s,
                      u"--server-path"_s, u"/milvus/tls"_s, u"--rest-port"_s, u"off"_s});
    QCOMPARE(known.exitCode, 0);
    QVERIFY(known.out.contains(u"/milvus/tls/server.pem"_s));
    QVERIFY(known.out.contains(u"enabled: false"_s));
    QVERIFY(known.err.contains(u"user.yaml"_s));
    for (const QString &form : {u"compose"_s, u"helm"_s, u"operator"_s, u"cert-manager"_s}) {
        const auto shown =
            fixture::run({u"configure"_s, u"--bundle"_s, m_set, u"--as"_s, form, u"--json"_s});
        QVERIFY2(shown.exitCode == 0, qPrintable(form + shown.out));
        QVERIFY(!shown.json[u"content"_s].toString().isEmpty());
        QVERIFY(!shown.json[u"file"_s].toString().isEmpty());
    }
}

/// What is shown goes into a file, so what is said about it must not.
void CliTest::valuesAreShownAlone()
{
    const QString own = at(u"own-values.yaml"_s);
    QVERIFY(fixture::write(own, "extraConfigFiles:\n  user.yaml: |+\n    log: {level: debug}\n"
                                "proxy: {http: {port: 8080}}\n"));
    const auto shown = fixture::run(
        {u"configure"_s, u"--bundle"_s, m_set, u"--as"_s, u"helm"_s, u"--config"_s, own});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(shown.out.startsWith(u"# Values for the chart"_s), qPrintable(shown.out));
    for (const QString &code : {u"TLS-386"_s, u"TLS-387"_s}) {
        QVERIFY(!shown.out.contains(code));
        QVERIFY2(shown.err.contains(code), qPrintable(shown.err));
    }
}

void CliTest::testProvesARehearsal_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("hasUser");
    QTest::addRow("mutual") << u"mutual"_s << false;
    QTest::addRow("one-way") << u"one-way"_s << false;
    QTest::addRow("mutual with a password") << u"mutual"_s << true;
}

void CliTest::testProvesARehearsal()
{
    QFETCH(QString, mode);
    QFETCH(bool, hasUser);
    QVERIFY(fixture::write(at(u"password"_s), "pass word\n"));
    QStringList common = {u"--bundle"_s, m_set, u"--mode"_s, mode};
    if (hasUser)
        common += {u"--user"_s, u"root"_s, u"--password-file"_s, at(u"password"_s)};
    Rehearsal rehearsal(common);
    QVERIFY2(rehearsal.json()[u"ok"_s].toBool(), rehearsal.errors().constData());
    const auto tested =
        fixture::run(QStringList{u"test"_s, rehearsal.target(), u"--json"_s} + common);
    QVERIFY2(tested.exitCode == 0, qPrintable(tested.out + tested.err));
    QVERIFY2(tested.err.isEmpty(), qPrintable(tested.err));
    const QJsonArray stages = tested.json[u"stages"_s].toArray();
    QCOMPARE(fields(stages, u"id"_s),
             (QStringList{u"files"_s, u"resolve"_s, u"connect"_s, u"tls"_s, u"chain"_s, u"name"_s,
                          u"client-certificate"_s, u"milvus"_s, u"proof-no-certificate"_s,
                          u"proof-stranger"_s, u"proof-plaintext"_s}));
    for (const QJsonValue &stage : stages) {
        QVERIFY(stage[u"status"_s] == u"ok"_s ||
                (mode == u"one-way" && stage[u"status"_s] == u"skipped"_s));
        QVERIFY(stage[u"ms"_s].isDouble() && stage[u"detail"_s].isString());
    }
    const QJsonObject connection = tested.json[u"connection"_s].toObject();
    QCOMPARE(connection[u"alpn"_s].toString(), u"h2"_s);
    QCOMPARE(connection[u"healthy"_s], QJsonValue(true));
    QCOMPARE(connection[u"enforced"_s],
             mode == u"mutual" ? QJsonValue(true) : QJsonValue(QJsonValue::Null));
    for (const QString &field : {u"tlsVersion"_s, u"cipher"_s, u"serverVersion"_s, u"databases"_s})
        QVERIFY2(connection.contains(field), qPrintable(field));
    if (!hasUser)
        return;
    const auto stranger =
        fixture::run({u"test"_s, rehearsal.target(), u"--bundle"_s, m_set, u"--json"_s});
    QCOMPARE(stranger.exitCode, 1);
    QVERIFY2(fixture::codes(stranger.json).contains(u"TLS-119"_s), qPrintable(stranger.out));
}

void CliTest::testNamesTheCause_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("code");
    QTest::addRow("silent server") << QByteArray() << false << u"TLS-112"_s;
    QTest::addRow("server that hangs up") << QByteArray() << true << u"TLS-116"_s;
    QTest::addRow("web server without TLS")
        << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << false << u"TLS-105"_s;
    QTest::addRow("SSH server") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << false << u"TLS-117"_s;
}

void CliTest::testNamesTheCause()
{
    QFETCH(QByteArray, greeting);
    QFETCH(bool, closes);
    QFETCH(QString, code);
    const fixture::Peer peer(greeting, closes);
    const auto tested = fixture::run(
        {u"test"_s, u"127.0.0.1:%1"_s.arg(peer.port()), u"--bundle"_s, m_set, u"--json"_s});
    QCOMPARE(tested.exitCode, 1);
    QVERIFY2(fixture::codes(tested.json) == QStringList{code}, qPrintable(tested.out));
    QVERIFY2(tested.err.isEmpty(), qPrintable(tested.err));
}

void CliTest::rehearseByConfiguration()
{
    const QString config = at(u"container.yaml"_s);
    QVERIFY(fixture::write(
        config,
        "tls:\n  serverPemPath: /milvus/tls/server.pem\n  serverKeyPath: /milvus/tls/server.key\n"
        "  caPemPath: /milvus/tls/ca.pem\ncommon:\n  security:\n    tlsMode: \"1\"\n"));
    Rehearsal rehearsal({u"--bundle"_s, m_set, u"--config"_s, config});
    QCOMPARE(rehearsal.json()[u"tlsMode"_s], QJsonValue(1));
    const auto expectsMutual =
        fixture::run({u"test"_s, rehearsal.target(), u"--bundle"_s, m_set, u"--json"_s});
    QCOMPARE(expectsMutual.exitCode, 1);
    QVERIFY2(fixture::codes(expectsMutual.json).contains(u"TLS-130"_s),
             qPrintable(expectsMutual.out));
    QCOMPARE(expectsMutual.json[u"connection"_s][u"enforced"_s], QJsonValue(false));
}

void CliTest::rehearseEndsOnInterrupt_data()
{
    QTest::addColumn<int>("signal");
    QTest::addRow("Ctrl+C") << SIGINT;
    QTest::addRow("SIGTERM") << SIGTERM;
    QTest::addRow("terminal closed") << SIGHUP;
}

void CliTest::rehearseEndsOnInterrupt()
{
    QFETCH(int, signal);
    Rehearsal rehearsal({u"--bundle"_s, m_set});
    QVERIFY(rehearsal.json()[u"port"_s].toInt() > 0);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(rehearsal.end(signal), 0);
    QVERIFY(clock.elapsed() < 1500);
    QVERIFY(rehearsal.errors().isEmpty());
}

void CliTest::cancelIsQuick()
{
    const fixture::Peer silent;
    QProcess process;
    process.start(fixture::program(), {u"test"_s, u"127.0.0.1:%1"_s.arg(silent.port()),
                                       u"--bundle"_s, m_set, u"--json"_s});
    QVERIFY(process.waitForStarted());
    QTest::qWait(700);
    QElapsedTimer clock;
    clock.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(5000));
    QVERIFY2(clock.elapsed() < 1000, "it did not stop when asked");
    QCOMPARE(process.exitCode(), 3);
    const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(fixture::codes(json), QStringList{u"TLS-002"_s});
}

void CliTest::exportWritesForEachSide()
{
    const auto made = fixture::run(
        {u"export"_s, u"--bundle"_s, m_set, u"--to"_s, at(u"client.tgz"_s), u"--json"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json[u"files"_s].toArray(),
             (QJsonArray{u"ca.pem"_s, u"client.key"_s, u"client.pem"_s}));
    QProcess tar;
    tar.start(u"tar"_s, {u"-tzf"_s, at(u"client.tgz"_s)});
    QVERIFY(tar.waitForFinished());
    QCOMPARE(tar.readAllStandardOutput(), "ca.pem\nclient.key\nclient.pem\n");
    fixture::Options options;
    options.environment = {u"PASS=geheim"_s};
    const auto identity =
        fixture::run({u"export"_s, u"--bundle"_s, m_set, u"--to"_s, at(u"server.p12"_s), u"--as"_s,
                      u"server"_s, u"--password-env"_s, u"PASS"_s},
                     options);
    QVERIFY2(identity.exitCode == 0, qPrintable(identity.err));
    const auto backup = fixture::run({u"export"_s, u"--bundle"_s, m_set, u"--to"_s,
                                      at(u"all.zip"_s), u"--as"_s, u"all"_s, u"--json"_s});
    QCOMPARE(backup.exitCode, 0); // a warning is no problem
    QCOMPARE(fixture::codes(backup.json), QStringList{u"TLS-507"_s});
}

void CliTest::exportMakesARunningScript()
{
    const auto made =
        fixture::run({u"export"_s, u"--bundle"_s, m_set, u"--to"_s, at(u"make.sh"_s)});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QCOMPARE(QProcess::execute(u"sh"_s, {at(u"make.sh"_s), at(u"by-script"_s)}), 0);
    const auto seen = fixture::run({u"inspect"_s, at(u"by-script"_s), u"--host"_s, u"127.0.0.1"_s});
    QVERIFY2(seen.exitCode == 0, qPrintable(seen.out));
}

void CliTest::snippetIsOnlyCode()
{
    const auto said = fixture::run({u"snippet"_s, u"--bundle"_s, m_set, u"--sdk"_s, u"pymilvus"_s,
                                    u"--host"_s, u"localhost:29530"_s});
    QCOMPARE(said.exitCode, 0);
    QVERIFY(said.out.startsWith(u"from pymilvus import MilvusClient\n"_s));
    QVERIFY(said.out.contains(u"https://localhost:29530"_s));
    QVERIFY(said.err.contains(u"server_pem_path"_s)); // the trap, beside the code
    const auto json = fixture::run({u"snippet"_s, u"--bundle"_s, m_set, u"--sdk"_s, u"pymilvus"_s,
                                    u"--host"_s, u"localhost:29530"_s, u"--json"_s});
    QCOMPARE(json.json[u"code"_s].toString(), said.out);
    QCOMPARE(json.json[u"language"_s].toString(), u"python"_s);
    QVERIFY(json.err.isEmpty());
}

void CliTest::explainKnowsEveryCode()
{
    const auto all = fixture::run({u"explain"_s, u"--json"_s});
    QCOMPARE(all.exitCode, 0);
    const QJsonArray list = all.json[u"codes"_s].toArray();
    QVERIFY(list.size() > 200);
    for (const QJsonValue &one : list)
        QVERIFY2(one[u"explanation"_s].toString().size() > 20,
                 qPrintable(one[u"code"_s].toString()));
    for (const QString &spelling : {u"TLS-104"_s, u"tls-104"_s, u"104"_s}) {
        const auto said = fixture::run({u"explain"_s, spelling});
        QCOMPARE(said.exitCode, 0);
        QVERIFY(said.out.startsWith(u"TLS-104  "_s));
        QVERIFY(said.out.contains(u"What to do: "_s));
    }
}

void CliTest::quickstartDoesItAll()
{
    const QString folder = at(u"quick dir/tls"_s);
    QDir().mkpath(at(u"quick dir"_s));
    const auto first = fixture::run({u"quickstart"_s, u"--out"_s, folder});
    QVERIFY2(first.exitCode == 0, qPrintable(first.out + first.err));
    for (const QString &words :
         {u"What was made"_s, u"What was proven"_s, u"Next"_s, u"strangers are kept out"_s,
          u"rehearsal server"_s, fixture::program() + u" configure --bundle '"_s + folder})
        QVERIFY2(first.out.contains(words), qPrintable(words));
    QVERIFY(fixture::read(folder + u"/milvus-tls.yaml"_s).contains("tlsMode: 2"));
    QVERIFY(!QFile::exists(folder + u"/user.yaml"_s)); // no version is known that reads it
    const auto before = fixture::snapshot(folder);
    const auto second = fixture::run({u"quickstart"_s, u"--out"_s, folder, u"--json"_s});
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.json[u"reused"_s], QJsonValue(true));
    QCOMPARE(second.json[u"connected"_s], QJsonValue(true));
    QCOMPARE(second.json[u"next"_s].toArray().size(), 3);
    QCOMPARE(fixture::difference(before, fixture::snapshot(folder)), QString());
}

void CliTest::whatQuickstartNamesCanBeTyped()
{
    const QString folder = at(u"typed"_s);
    const QStringList command = {u"quickstart"_s, u"--out"_s, folder, u"--json"_s};
    const auto said = fixture::run(command);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, said.json[u"next"_s][2].toString()});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QVERIFY(shell.readAllStandardOutput().contains("MilvusClient"));
    fixture::Options found;
    found.environment = {u"PATH="_s + QFileInfo(fixture::program()).path()};
    const QString next = fixture::run(command, found).json[u"next"_s][2].toString();
    QVERIFY2(next.startsWith(u"milvus-tls snippet "_s), qPrintable(next));
}

void CliTest::quickstartLeavesABadSetAlone()
{
    const QString folder = at(u"bad"_s);
    fixture::copySet(m_set, folder);
    QVERIFY(fixture::write(folder + u"/server.pem"_s, "not a certificate\n"));
    const auto before = fixture::snapshot(folder);
    const auto said = fixture::run({u"quickstart"_s, u"--out"_s, folder, u"--json"_s});
    QVERIFY2(said.exitCode == 0, qPrintable(said.out));
    QCOMPARE(said.json[u"folder"_s].toString(), folder + u"-2"_s);
    QCOMPARE(fixture::difference(before, fixture::snapshot(folder)), QString());
}

void CliTest::languages()
{
    const auto english = fixture::run({u"explain"_s, u"104"_s, u"--lang"_s, u"en"_s});
    const auto chinese = fixture::run({u"explain"_s, u"104"_s, u"--lang"_s, u"zh_CN"_s});
    const auto leading = fixture::run({u"--lang=zh-cn"_s, u"explain"_s, u"104"_s});
    QVERIFY(english.out != chinese.out);
    QVERIFY2(chinese.out.contains(u"证书"_s), qPrintable(chinese.out));
    QCOMPARE(leading.out, chinese.out);
    fixture::Options options;
    options.environment = {u"LC_ALL=zh_CN.UTF-8"_s, u"LANG=zh_CN.UTF-8"_s};
    QCOMPARE(fixture::run({u"explain"_s, u"104"_s}, options).out, chinese.out);
}

void CliTest::foreignLocale()
{
    fixture::Options options;
    options.environment = {u"LC_ALL=C"_s, u"LANG=C"_s};
    const auto said = fixture::run({u"inspect"_s, m_set}, options);
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.err.isEmpty(),
             qPrintable(said.err)); // Qt would complain about a locale without UTF-8
}

void CliTest::hostileTextIsShown()
{
    const QString folder = at(u"hostile \x1b]0;x\x07"_s);
    const auto said = fixture::run({u"inspect"_s, folder});
    QCOMPARE(said.exitCode, 1);
    QVERIFY(!said.out.contains(u'\x1b') && !said.err.contains(u'\x1b'));
    QVERIFY(said.out.contains(u"\\u001B"_s));
    const QString bundle = at(u"hostile-history"_s);
    QVERIFY(QDir().mkpath(bundle));
    QFile file(bundle + u"/history.jsonl"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"time":"2026-01-01T00:00:00Z","action":"\u001b[2J","file":"\u202efile","serial":"\u001b[31m"})");
    file.close();
    const auto history = fixture::run({u"history"_s, u"--bundle"_s, bundle});
    QVERIFY2(history.out.contains(u"file"_s), qPrintable(history.out + history.err));
    QVERIFY2(!history.out.contains(u'\x1b') && !history.out.contains(QChar(0x202e)),
             qPrintable(history.out));
}

void CliTest::secretsStayOut()
{
    fixture::Options options;
    options.environment = {u"PASS=canary-passphrase"_s};
    const auto made =
        fixture::run({u"export"_s, u"--bundle"_s, m_set, u"--to"_s, at(u"canary.p12"_s),
                      u"--password-env"_s, u"PASS"_s, u"--json"_s},
                     options);
    QCOMPARE(made.exitCode, 0);
    QVERIFY(!made.out.contains(u"canary-passphrase"_s));
    options.environment << u"HOME="_s + at(u"home"_s);
    QVERIFY(QDir().mkpath(at(u"home"_s)));
    QCOMPARE(fixture::run({u"generate"_s, u"--out"_s, at(u"home/tls"_s), u"--ca-passphrase-env"_s,
                           u"PASS"_s, u"--save-answers"_s, at(u"home/answers.json"_s)},
                          options)
                 .exitCode,
             0);
    QCOMPARE(fixture::run({u"renew"_s, u"--bundle"_s, at(u"home/tls"_s), u"--ca-passphrase-env"_s,
                           u"PASS"_s},
                          options)
                 .exitCode,
             0);
    const auto written = fixture::snapshot(m_folder.path());
    QVERIFY(written.size() > 12);
    for (auto file = written.begin(); file != written.end(); ++file)
        QVERIFY2(!file->contains("canary-passphrase"), qPrintable(file.key()));
    const auto seen = fixture::run({u"inspect"_s, m_set, u"--json"_s});
    QVERIFY(!seen.out.contains(u"PRIVATE KEY"_s));
}

PRODUCT_TEST(CliTest)
#include "tst_cli.moc"
