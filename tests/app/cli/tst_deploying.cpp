#include "fixture.h"
#include "peer.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QStringList sans(const fixture::Result &result)
{
    QStringList list;
    for (const QJsonValue &name : result.json[u"names"_s].toArray())
        list << name[u"san"_s].toString();
    return list;
}

} // namespace

/// The commands around a Milvus that runs somewhere: its names, its files' owners, its REST port,
/// its configuration or Compose file changed and mended, and TLS switched off again.
class DeployingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_set;

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString mode(const QString &name) const
    {
        struct stat status = {};
        ::stat(QFile::encodeName(m_set + u'/' + name).constData(), &status);
        return u"%1 %2"_s.arg(status.st_uid).arg(status.st_mode & 07777U, 4, 8, QChar(u'0'));
    }

private slots:
    void initTestCase()
    {
        m_set = at(u"tls"_s);
        const auto made = fixture::run({u"generate"_s, u"--out"_s, m_set});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    }

    void suggestsNames()
    {
        const auto own = fixture::run({u"names"_s, u"--json"_s});
        QCOMPARE(own.exitCode, 0);
        QCOMPARE(sans(own).first(3),
                 (QStringList{u"DNS:localhost"_s, u"IP:127.0.0.1"_s, u"IP:::1"_s}));
        QVERIFY(fixture::write(at(u"compose.yml"_s),
                               "services: {milvus_one: {image: 'milvusdb/milvus:v2.5.4', "
                               "container_name: milvus-standalone}}\n"));
        const auto compose =
            fixture::run({u"names"_s, u"--compose"_s, at(u"compose.yml"_s), u"--json"_s});
        QCOMPARE(compose.exitCode, 0);
        for (const char *name : {"DNS:milvus_one", "DNS:milvus-one", "DNS:milvus-standalone",
                                 "DNS:host.docker.internal"})
            QVERIFY2(sans(compose).contains(QLatin1String(name)), name);
        QVERIFY(fixture::codes(compose.json).contains(u"TLS-034"_s));
        const auto shown = fixture::run({u"names"_s, u"--compose"_s, at(u"compose.yml"_s)});
        QVERIFY(shown.out.contains(u"--san DNS:milvus-standalone"_s));
        // What is suggested can be used as it stands.
        QStringList options = {u"generate"_s, u"--out"_s, at(u"suggested"_s)};
        for (const QString &san : sans(compose))
            options << u"--san"_s << san;
        QVERIFY(fixture::run(options).exitCode == 0);
    }

    void namesFromAFileThatIsNone()
    {
        QVERIFY(fixture::write(at(u"other.yml"_s), "proxy: {port: 1}\n"));
        const auto other =
            fixture::run({u"names"_s, u"--compose"_s, at(u"other.yml"_s), u"--json"_s});
        QCOMPARE(other.exitCode, 3);
        QCOMPARE(fixture::codes(other.json), QStringList(u"TLS-337"_s));
        QCOMPARE(
            fixture::codes(
                fixture::run({u"names"_s, u"--compose"_s, at(u"none.yml"_s), u"--json"_s}).json),
            QStringList(u"TLS-010"_s));
    }

    void planAndSetPermissions()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give files to another owner");
        const QStringList command = {u"permissions"_s, u"--bundle"_s, m_set, u"--for"_s,
                                     u"docker"_s};
        const auto planned = fixture::run(command + QStringList{u"--json"_s});
        QCOMPARE(planned.exitCode, 1);
        QCOMPARE(fixture::codes(planned.json), (QStringList{u"TLS-470"_s, u"TLS-470"_s}));
        QCOMPARE(mode(u"server.key"_s), u"0 0600"_s);
        const auto shown = fixture::run(command);
        QVERIFY2(shown.out.contains(u"chown 999:"_s), qPrintable(shown.out));
        const auto written = fixture::run(command + QStringList{u"--write"_s, u"--json"_s});
        QVERIFY2(written.exitCode == 0, qPrintable(written.out));
        QCOMPARE(mode(u"server.key"_s), u"999 0400"_s);
        QCOMPARE(mode(u"ca.key"_s), u"0 0600"_s);
        QCOMPARE(mode(QString()), u"0 0711"_s);
        const auto secret =
            fixture::run({u"permissions"_s, u"--bundle"_s, m_set, u"--for"_s, u"secret"_s});
        QVERIFY(secret.out.contains(u"uid: \"999\""_s));
        const auto back = fixture::run({u"permissions"_s, u"--bundle"_s, m_set, u"--for"_s,
                                        u"systemd"_s, u"--user"_s, u"root"_s, u"--write"_s});
        QCOMPARE(back.exitCode, 0);
    }

    void checksAConfiguration()
    {
        const QString config = at(u"checked.yaml"_s);
        const QStringList command = {u"configure"_s, u"--check"_s,          u"--config"_s,
                                     config,         u"--milvus-version"_s, u"2.6.5"_s};
        QVERIFY(fixture::write(config, "tls:\n  serverPemPath: /a\n  serverKeyPath: /b\n"
                                       "common:\n  security:\n    tlsMode: 1\n"));
        const auto refused = fixture::run(command + QStringList{u"--json"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(fixture::codes(refused.json).contains(u"TLS-306"_s));
        QCOMPARE(refused.json[u"starts"_s].toBool(true), false);
        QJsonObject mode;
        for (const QJsonValue &value : refused.json[u"effective"_s].toArray()) {
            if (value[u"key"_s].toString() == u"common.security.tlsMode")
                mode = value.toObject();
        }
        QCOMPARE(mode[u"value"_s].toString(), u"1"_s);
        QCOMPARE(mode[u"file"_s].toString(), config);
        QCOMPARE(mode[u"line"_s].toInt(), 6);
        const auto shown = fixture::run(command);
        QVERIFY2(shown.out.contains(u"checked.yaml, line 6"_s), qPrintable(shown.out));
    }

    /// As a guard in a script: the exit code says whether the wanted mode is in effect.
    void checksForAMode()
    {
        const QString config = at(u"guarded/milvus.yaml"_s);
        const QStringList command = {u"configure"_s, u"--check"_s, u"--config"_s,
                                     config,         u"--json"_s,  u"--mode"_s};
        QVERIFY(QDir(m_folder.path()).mkpath(u"guarded"_s));
        QVERIFY(fixture::write(config, "proxy: {http: {port: 8080}}\n"));
        const auto off = fixture::run(command + QStringList{u"off"_s});
        QVERIFY2(off.exitCode == 0, qPrintable(off.out));
        const auto mutual = fixture::run(command + QStringList{u"mutual"_s});
        QCOMPARE(mutual.exitCode, 1);
        QVERIFY(fixture::codes(mutual.json).contains(u"TLS-375"_s));
        const auto unclear = at(u"guarded/unclear.yaml"_s);
        QVERIFY(fixture::write(unclear, "x: &m 2\ncommon: {security: {tlsMode: *m}}\n"));
        const auto told =
            fixture::run({u"configure"_s, u"--check"_s, u"--config"_s, unclear, u"--json"_s});
        QCOMPARE(told.exitCode, 1);
        QVERIFY(fixture::codes(told.json).contains(u"TLS-372"_s));
        QVERIFY(told.json[u"starts"_s].isNull());
    }

    void checksAComposeFile()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"whole"_s));
        const QString compose = at(u"whole/docker-compose.yml"_s);
        QVERIFY(fixture::write(compose, "services:\n  m:\n    image: milvusdb/milvus:v2.6.1\n"
                                        "    ports:\n      - \"19530:19530\"\n"));
        const auto written =
            fixture::run({u"configure"_s, u"--bundle"_s, m_set, u"--as"_s, u"compose"_s,
                          u"--config"_s, compose, u"--write"_s, u"--json"_s});
        QVERIFY2(written.exitCode == 0, qPrintable(written.out));
        const auto checked = fixture::run({u"configure"_s, u"--check"_s, u"--mode"_s, u"mutual"_s,
                                           u"--config"_s, compose, u"--json"_s});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.out));
    }

    /// Milvus would end right after its start with this set.
    void refusesASetThatMilvusCannotLoad()
    {
        const QString set = at(u"foreign"_s);
        QVERIFY(QDir(m_folder.path()).mkpath(u"foreign"_s));
        for (const QString &name : {u"server.pem"_s, u"ca.pem"_s})
            QVERIFY(QFile::copy(m_set + u'/' + name, set + u'/' + name));
        QVERIFY(QFile::copy(m_set + u"/client.key"_s, set + u"/server.key"_s));
        const auto refused = fixture::run({u"configure"_s, u"--bundle"_s, set, u"--json"_s});
        QCOMPARE(fixture::codes(refused.json), QStringList(u"TLS-204"_s));
        QVERIFY(refused.exitCode != 0);
    }

    void wrongWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        const QStringList permissions = {u"permissions"_s, u"--bundle"_s, u"SET"_s};
        QTest::addRow("permissions for nobody") << permissions << 2 << u"TLS-001"_s;
        QTest::addRow("permissions for something else")
            << permissions + QStringList{u"--for"_s, u"helm"_s} << 2 << u"TLS-001"_s;
        QTest::addRow("a user that is not there")
            << permissions + QStringList{u"--for"_s, u"systemd"_s, u"--user"_s, u"no-such-user"_s}
            << 2 << u"TLS-472"_s;
        QTest::addRow("a group that is not there")
            << permissions + QStringList{u"--for"_s, u"docker"_s, u"--group"_s, u"no-such-group"_s}
            << 2 << u"TLS-474"_s;
        QTest::addRow("REST without TLS")
            << QStringList{u"test"_s, u"localhost:1"_s, u"--bundle"_s,
                           u"SET"_s,  u"--rest"_s,      u"http://localhost:8080"_s}
            << 2 << u"TLS-001"_s;
        QTest::addRow("REST at no port")
            << QStringList{u"test"_s, u"localhost:1"_s, u"--bundle"_s,
                           u"SET"_s,  u"--rest"_s,      u"https://localhost:0"_s}
            << 2 << u"TLS-062"_s;
        QTest::addRow("a check of nothing")
            << QStringList{u"configure"_s, u"--check"_s} << 2 << u"TLS-001"_s;
        QTest::addRow("off without a file")
            << QStringList{u"configure"_s, u"--mode"_s, u"off"_s} << 2 << u"TLS-001"_s;
        QTest::addRow("a repair of nothing")
            << QStringList{u"configure"_s, u"--repair"_s} << 2 << u"TLS-001"_s;
        QTest::addRow("a repair with other settings")
            << QStringList{u"configure"_s,   u"--repair"_s, u"--config"_s,
                           u"milvus.yaml"_s, u"--mode"_s,   u"mutual"_s}
            << 2 << u"TLS-001"_s;
        const QStringList internal = {u"configure"_s, u"--bundle"_s, u"SET"_s, u"--sni"_s};
        QTest::addRow("a name for no internal TLS")
            << internal + QStringList{u"localhost"_s} << 2 << u"TLS-001"_s;
        QTest::addRow("internal TLS by a name that server.pem lacks")
            << internal + QStringList{u"other.example"_s, u"--internal-tls"_s} << 2 << u"TLS-344"_s;
        QTest::addRow("internal TLS for a Milvus without it")
            << internal + QStringList{u"localhost"_s, u"--internal-tls"_s, u"--milvus-version"_s,
                                      u"2.4.9"_s}
            << 2 << u"TLS-341"_s;
    }

    void wrongWords()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        arguments.replaceInStrings(u"SET"_s, m_set);
        const auto result = fixture::run(arguments + QStringList{u"--json"_s});
        QCOMPARE(fixture::codes(result.json), QStringList(code));
        QCOMPARE(result.exitCode, exitCode);
    }

    void asksRestToo()
    {
        QProcess rehearsal;
        rehearsal.start(fixture::program(), {u"rehearse"_s, u"--json"_s, u"--bundle"_s, m_set});
        QVERIFY(rehearsal.waitForReadyRead(20000));
        const int port =
            QJsonDocument::fromJson(rehearsal.readAllStandardOutput()).object()[u"port"_s].toInt();
        // The rehearsal serves no REST: its port is that of gRPC.
        const auto tested =
            fixture::run({u"test"_s, u"localhost:%1"_s.arg(port), u"--bundle"_s, m_set, u"--json"_s,
                          u"--rest"_s, u"https://localhost:%1"_s.arg(port)});
        ::kill(static_cast<pid_t>(rehearsal.processId()), SIGTERM);
        rehearsal.waitForFinished(5000);
        QCOMPARE(tested.exitCode, 1);
        QCOMPARE(fixture::codes(tested.json), QStringList(u"TLS-145"_s));
        const QJsonArray stages = tested.json[u"stages"_s].toArray();
        QCOMPARE(stages.size(), 12);
        QCOMPARE(stages.last()[u"id"_s].toString(), u"rest"_s);
        QCOMPARE(stages.last()[u"status"_s].toString(), u"problem"_s);
        QVERIFY(tested.json[u"connected"_s].toBool());
    }

    void writesIntoAComposeFile()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"started"_s));
        const QString compose = at(u"started/docker-compose.yml"_s);
        const QByteArray first("# ours\nservices:\n  standalone: # the service\n"
                               "    image: milvusdb/milvus:v2.5.4\n    ports:\n"
                               "      - \"19530:19530\"\n");
        QVERIFY(fixture::write(compose, first));
        const QStringList command = {u"configure"_s, u"--bundle"_s, m_set,   u"--as"_s,
                                     u"compose"_s,   u"--config"_s, compose, u"--json"_s};
        const auto shown = fixture::run(command);
        QVERIFY2(shown.exitCode == 0, qPrintable(shown.out));
        QVERIFY(shown.json[u"diff"_s].toString().contains(u":/milvus/tls/server.key:ro\n"_s));
        QCOMPARE(shown.json[u"written"_s], QJsonValue(false));
        QCOMPARE(shown.json[u"next"_s][u"back"_s].toString(), QString());
        QCOMPARE(fixture::read(compose), first);

        const auto written = fixture::run(command + QStringList{u"--write"_s});
        QVERIFY2(written.exitCode == 0, qPrintable(written.out));
        QCOMPARE(written.json[u"written"_s], QJsonValue(true));
        const QByteArray second = fixture::read(compose);
        QVERIFY(second.startsWith("# ours\nservices:\n  standalone: # the service\n"));
        for (const char *part : {"/server.pem:/milvus/tls/server.pem:ro\n", "8080:8080",
                                 "/ca.pem:/milvus/tls/ca.pem:ro\n", "COMMON_SECURITY_TLSMODE"})
            QVERIFY2(second.contains(part), part);
        QVERIFY(!second.contains("ca.key"));

        const auto again = fixture::run(command + QStringList{u"--write"_s});
        QVERIFY2(again.exitCode == 0, qPrintable(again.out));
        QCOMPARE(again.json[u"written"_s], QJsonValue(false));
        QVERIFY(again.json[u"edits"_s].toArray().isEmpty());
        QCOMPARE(fixture::read(compose), second);

        const auto undone = fixture::run({u"configure"_s, u"--config"_s, compose, u"--undo"_s,
                                          written.json[u"backup"_s].toString()});
        QVERIFY2(undone.exitCode == 0, qPrintable(undone.out));
        QCOMPARE(fixture::read(compose), first);

        QCOMPARE(fixture::run(command + QStringList{u"--write"_s}).exitCode, 0);
        QVERIFY(fixture::write(compose, second + "# later\n"));
        const QStringList switching = {u"configure"_s, u"--config"_s, compose,
                                       u"--mode"_s,    u"off"_s,      u"--json"_s};
        const auto edited = fixture::run(switching);
        QVERIFY2(edited.exitCode == 0, qPrintable(edited.out));
        QVERIFY(fixture::codes(edited.json).contains(u"TLS-338"_s)); // what stays
        QCOMPARE(edited.json[u"written"_s], QJsonValue(false));
        QVERIFY(fixture::write(compose, second));
        const auto off = fixture::run(switching + QStringList{u"--write"_s});
        QVERIFY2(off.exitCode == 0, qPrintable(off.out));
        QCOMPARE(fixture::read(compose), first);
        QVERIFY(off.json[u"next"_s][u"restart"_s].toString().contains(u"--force-recreate"_s));
    }

    void saysWhatComesNext()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"next"_s));
        const QString compose = at(u"next/docker-compose.yml"_s);
        QVERIFY(fixture::write(compose, "services:\n  m:\n    image: milvusdb/milvus:v2.5.4\n"));
        const QStringList command = {u"configure"_s, u"--bundle"_s, m_set,   u"--as"_s,
                                     u"compose"_s,   u"--config"_s, compose, u"--write"_s};
        const auto written = fixture::run(command + QStringList{u"--json"_s});
        QVERIFY2(written.exitCode == 0, qPrintable(written.out));
        const QJsonObject next = written.json[u"next"_s].toObject();
        QVERIFY(
            next[u"restart"_s].toString().endsWith(u"docker compose up -d --force-recreate m"_s));
        QCOMPARE(written.json[u"restart"_s], next[u"restart"_s]);
        QVERIFY(next[u"log"_s].toString().endsWith(u"docker compose logs --tail 200 m"_s));
        QCOMPARE(next[u"good"_s][0][u"line"_s].toString(),
                 u"Milvus Proxy successfully initialized and ready to serve"_s);
        QVERIFY(!next[u"good"_s][0][u"meaning"_s].toString().isEmpty());
        QVERIFY(next[u"bad"_s].toArray().size() > 5);
        const QString back = next[u"back"_s].toString();
        QVERIFY2(back.contains(u"--undo"_s) &&
                     back.contains(written.json[u"backup"_s].toString()) &&
                     back.endsWith(next[u"restart"_s].toString()),
                 qPrintable(back));

        QVERIFY(fixture::write(at(u"next/milvus.yaml"_s), "proxy:\n  port: 19530\n"));
        const auto words = fixture::run({u"configure"_s, u"--bundle"_s, m_set, u"--config"_s,
                                         at(u"next/milvus.yaml"_s), u"--write"_s});
        QVERIFY2(words.out.contains(u"To restart it: "_s), qPrintable(words.out));
        QVERIFY(words.out.contains(u"Milvus Proxy successfully initialized"_s));
        QVERIFY(words.out.contains(u"To take it back: milvus-tls configure --config "_s));
        const auto other = fixture::run(
            {u"configure"_s, u"--bundle"_s, m_set, u"--as"_s, u"systemd"_s, u"--json"_s});
        QVERIFY(other.json[u"next"_s][u"log"_s].toString().contains(u"journalctl"_s));
    }

    void namesWhatIsNotMounted()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"mounted"_s));
        const QString compose = at(u"mounted/docker-compose.yml"_s);
        const QString config = at(u"mounted/milvus.yaml"_s);
        QVERIFY(fixture::write(compose, "services:\n  m:\n    image: milvusdb/milvus:v2.5.4\n"
                                        "    volumes:\n"
                                        "      - ./milvus.yaml:/milvus/configs/milvus.yaml\n"
                                        "    ports: [\"19530:19530\"]\n"));
        QVERIFY(fixture::write(config, "proxy:\n  port: 19530\n"));
        const QStringList command = {u"configure"_s, u"--bundle"_s, m_set,
                                     u"--config"_s,  config,        u"--json"_s};
        const auto before = fixture::run(command);
        QCOMPARE(before.exitCode, 1);
        QCOMPARE(fixture::codes(before.json).count(u"TLS-360"_s), 3);
        QVERIFY(fixture::codes(before.json).contains(u"TLS-363"_s));
        const auto mounted =
            fixture::run({u"configure"_s, u"--bundle"_s, m_set, u"--as"_s, u"compose"_s,
                          u"--config"_s, compose, u"--write"_s, u"--json"_s});
        QVERIFY2(mounted.exitCode == 0, qPrintable(mounted.out));
        QVERIFY(fixture::codes(mounted.json).contains(u"TLS-364"_s));
        const auto after = fixture::run(command + QStringList{u"--write"_s});
        QVERIFY(!fixture::codes(after.json).contains(u"TLS-360"_s));
        QVERIFY(!fixture::codes(after.json).contains(u"TLS-363"_s));
        QVERIFY(fixture::read(config).contains("serverPemPath: /milvus/tls/server.pem\n"));
    }

    /// Of two servers in one Compose file each is judged, and a change asks which.
    void severalServicesOfAComposeFileAreToldApart()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"two"_s));
        const QString compose = at(u"two/compose.yaml"_s);
        QVERIFY(fixture::write(compose,
                               "services:\n"
                               "  a:\n    image: milvusdb/milvus:v2.6.1\n"
                               "    environment: {COMMON_SECURITY_TLSMODE: 0}\n"
                               "  b:\n    image: milvusdb/milvus:v2.6.1\n"
                               "    volumes: [\"./b.yaml:/milvus/configs/milvus.yaml\"]\n"));
        QVERIFY(fixture::write(at(u"two/b.yaml"_s), "common: {security: {tlsMode: 1}}\n"
                                                    "proxy: {http: {enabled: false}}\n"));
        const QStringList check = {u"configure"_s, u"--check"_s, u"--json"_s, u"--config"_s};
        const auto both = fixture::run(check + QStringList(compose));
        QCOMPARE(both.exitCode, 1);
        const QJsonArray services = both.json[u"services"_s].toArray();
        QCOMPARE(services.size(), 2);
        QCOMPARE(services.at(0)[u"service"_s].toString(), u"a"_s);
        QCOMPARE(services.at(1)[u"files"_s].toArray().size(), 1);
        QVERIFY(fixture::codes(both.json).contains(u"TLS-315"_s)); // of a
        QVERIFY(fixture::codes(both.json).contains(u"TLS-308"_s)); // of b
        const auto one = fixture::run(check + QStringList{compose, u"--service"_s, u"b"_s});
        QVERIFY(!fixture::codes(one.json).contains(u"TLS-315"_s));
        const auto mounted = fixture::run(check + QStringList(at(u"two/b.yaml"_s)));
        QVERIFY(!fixture::codes(mounted.json).contains(u"TLS-315"_s));
        const QStringList change = {u"configure"_s, u"--bundle"_s, m_set,   u"--as"_s,
                                    u"compose"_s,   u"--config"_s, compose, u"--json"_s};
        QCOMPARE(fixture::codes(fixture::run(change).json), QStringList(u"TLS-385"_s));
        const auto changed = fixture::run(change + QStringList{u"--service"_s, u"a"_s});
        QCOMPARE(changed.exitCode, 0);
        QVERIFY(changed.json[u"diff"_s].toString().contains(u"+      - "_s + m_set));
        const auto absent = fixture::run(change + QStringList{u"--service"_s, u"c"_s});
        QCOMPARE(absent.exitCode, 2);
    }

    /// What an override says against it is seen, and changed in the override.
    void anOverrideIsSeenAndChanged()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"over"_s));
        const QString compose = at(u"over/docker-compose.yml"_s);
        const QString override = at(u"over/docker-compose.override.yml"_s);
        QVERIFY(fixture::write(compose, "services:\n  m:\n    image: milvusdb/milvus:v2.6.1\n"));
        QVERIFY(fixture::write(override, "services:\n  m:\n"
                                         "    environment: {COMMON_SECURITY_TLSMODE: 0}\n"));
        const QStringList change = {u"configure"_s, u"--bundle"_s, m_set,       u"--as"_s,
                                    u"compose"_s,   u"--write"_s,  u"--json"_s, u"--config"_s};
        const auto seen = fixture::run(change + QStringList(compose));
        QCOMPARE(seen.exitCode, 1);
        QVERIFY(fixture::codes(seen.json).contains(u"TLS-314"_s));
        const auto solved = fixture::run(change + QStringList(override));
        QVERIFY2(solved.exitCode == 0, qPrintable(solved.out));
        const auto check = fixture::run({u"configure"_s, u"--check"_s, u"--mode"_s, u"mutual"_s,
                                         u"--config"_s, override, u"--json"_s});
        QVERIFY2(check.exitCode == 0, qPrintable(check.out));
    }

    void refusesWhatIsNotMilvusOwn_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QStringList>("codes");
        const QStringList refused = {u"TLS-323"_s};
        QTest::addRow("settings") << QStringList{u"--bundle"_s, m_set, u"--write"_s} << refused;
        QTest::addRow("off") << QStringList{u"--mode"_s, u"off"_s, u"--write"_s} << refused;
        QTest::addRow("repair") << QStringList{u"--repair"_s, u"--write"_s} << refused;
        // The chart makes nothing of such keys.
        QTest::addRow("check") << QStringList{u"--check"_s}
                               << QStringList{u"TLS-315"_s, u"TLS-386"_s};
    }

    void refusesWhatIsNotMilvusOwn()
    {
        QFETCH(QStringList, command);
        QVERIFY(QDir(m_folder.path()).mkpath(u"chart"_s));
        const QString values = at(u"chart/values.yaml"_s);
        const QByteArray text("image:\n  all:\n    repository: milvusdb/milvus\n    tag: v2.5.4\n"
                              "proxy:\n  port: 1\ncommon:\n  security:\n    tlsMode: 1\n");
        QVERIFY(fixture::write(values, text));
        const auto refused =
            fixture::run(QStringList{u"configure"_s, u"--config"_s, values, u"--json"_s} + command);
        QTEST(fixture::codes(refused.json), "codes");
        QCOMPARE(refused.exitCode, command.contains(u"--check"_s) ? 1 : 3);
        QCOMPARE(fixture::read(values), text);
    }

    /// With or without --write, the file is meant as a Compose file.
    void refusesAComposeFileWithoutMilvus()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"own"_s));
        const QString compose = at(u"own/docker-compose.yml"_s);
        QVERIFY(fixture::write(compose,
                               "services: {m: {image: 'registry.corp/infra/milvus:2.6.1'}}\n"));
        const QStringList command = {u"configure"_s, u"--bundle"_s, m_set,   u"--as"_s,
                                     u"compose"_s,   u"--config"_s, compose, u"--json"_s};
        for (const QStringList &more : {QStringList(), QStringList(u"--write"_s)}) {
            const auto refused = fixture::run(command + more);
            QCOMPARE(fixture::codes(refused.json), QStringList(u"TLS-365"_s));
            QCOMPARE(refused.exitCode, 3);
            QVERIFY(!refused.json.contains(u"content"_s));
        }
    }

    /// It is not read as if it were Milvus's own configuration.
    void looksAtNoComposeFileWithoutMilvus_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("an image of their own")
            << QByteArray("services: {m: {image: 'corp.example/milvus:2.6.1'}}\n");
        QTest::newRow("an image that is built")
            << QByteArray("services:\n  m:\n    build: .\n    command: milvus run standalone\n");
        QTest::newRow("included files") << QByteArray("include:\n  - sub.yml\n");
    }

    void looksAtNoComposeFileWithoutMilvus()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(QDir(m_folder.path()).mkpath(u"none"_s));
        const QString compose = at(u"none/docker-compose.yml"_s);
        QVERIFY(fixture::write(compose, text));
        const QStringList command = {u"configure"_s, u"--config"_s, compose, u"--json"_s};
        for (const QStringList &more :
             {QStringList(u"--check"_s), QStringList{u"--mode"_s, u"off"_s}}) {
            const auto refused = fixture::run(command + more);
            QCOMPARE(fixture::codes(refused.json), QStringList(u"TLS-365"_s));
            QCOMPARE(refused.exitCode, 3);
        }
    }

    /// A Milvus that would not start is worse than no change.
    void writesOnlyWhatStarts()
    {
        const QString config = at(u"taken.yaml"_s);
        const QByteArray first("proxy: {port: 8080}\n");
        QVERIFY(fixture::write(config, first));
        const QStringList command = {u"configure"_s, u"--bundle"_s, m_set,      u"--config"_s,
                                     config,         u"--write"_s,  u"--json"_s};
        const auto refused = fixture::run(command + QStringList{u"--rest-port"_s, u"8080"_s});
        QCOMPARE(fixture::codes(refused.json), QStringList(u"TLS-306"_s));
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(fixture::read(config), first);
        const auto written = fixture::run(command); // a free port is found
        QVERIFY2(written.exitCode == 0, qPrintable(written.out));
        QVERIFY(fixture::read(config).contains("8081"));
    }

    /// Step by step into TLS, and back by one command.
    void restIsMovedSwitchedOffAndOn()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"steps"_s));
        const QString config = at(u"steps/milvus.yaml"_s);
        const QByteArray first("proxy:\n  port: 19530\n  http:\n    enabled: true\n    port:\n");
        QVERIFY(fixture::write(config, first));
        const QStringList command = {u"configure"_s, u"--bundle"_s, m_set,      u"--config"_s,
                                     config,         u"--write"_s,  u"--json"_s};
        const auto configure = [&](const QStringList &more) {
            const auto done = fixture::run(command + more);
            return done.exitCode == 0 ? QString::fromUtf8(fixture::read(config)) : done.out;
        };
        QVERIFY(configure({u"--mode"_s, u"one-way"_s}).contains(u"port: 8080"_s));
        QVERIFY(configure({u"--rest-port"_s, u"off"_s}).contains(u"enabled: false"_s));
        QVERIFY(configure({u"--mode"_s, u"mutual"_s}).contains(u"enabled: false"_s)); // it stays
        const QString on = configure({u"--rest-port"_s, u"9080"_s});
        QVERIFY2(on.contains(u"enabled: true"_s) && on.contains(u"port: 9080"_s), qPrintable(on));
        const auto off = fixture::run({u"configure"_s, u"--config"_s, config, u"--mode"_s, u"off"_s,
                                       u"--write"_s, u"--json"_s});
        QVERIFY2(off.exitCode == 0, qPrintable(off.out));
        QCOMPARE(fixture::read(config), first);
    }

    /// What cert-manager is to issue is what the set has, not what a new one would have.
    void letsCertManagerIssueTheSame()
    {
        const QString set = at(u"issued"_s);
        QVERIFY(fixture::write(at(u"word"_s), "a passphrase for the CA\n"));
        const auto made = fixture::run(
            {u"generate"_s, u"--out"_s, set, u"--san"_s, u"DNS:db.corp.example"_s, u"--san"_s,
             u"IP:10.1.2.3"_s, u"--key"_s, u"rsa-3072"_s, u"--days"_s, u"200"_s,
             u"--organization"_s, u"Corp"_s, u"--ca-passphrase-file"_s, at(u"word"_s)});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const auto shown = fixture::run(
            {u"configure"_s, u"--bundle"_s, set, u"--as"_s, u"cert-manager"_s, u"--json"_s});
        const QString text = shown.json[u"content"_s].toString();
        for (const QString &part :
             {u"  dnsNames:\n    - \"db.corp.example\"\n"_s, u"    - \"10.1.2.3\"\n"_s,
              u"    algorithm: RSA\n    size: 3072\n"_s, u"  duration: 4800h\n"_s,
              u"      - \"Corp\"\n"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(!text.contains(u"localhost"_s));
        QCOMPARE(fixture::codes(shown.json),
                 QStringList(u"TLS-380"_s)); // no cluster can open its ca.key
        QCOMPARE(shown.exitCode, 1);
        QVERIFY(QFile::remove(set + u"/ca.key"_s));
        const auto keyless = fixture::run(
            {u"configure"_s, u"--bundle"_s, set, u"--as"_s, u"cert-manager"_s, u"--json"_s});
        QCOMPARE(fixture::codes(keyless.json), QStringList(u"TLS-404"_s));
        QCOMPARE(keyless.exitCode, 1);
    }

    void refusesToMountIntoWhatIsNoComposeFile()
    {
        const QString config = at(u"nothing.yaml"_s);
        QVERIFY(fixture::write(config, "proxy:\n  port: 19530\n"));
        const auto refused =
            fixture::run({u"configure"_s, u"--bundle"_s, m_set, u"--as"_s, u"compose"_s,
                          u"--config"_s, config, u"--write"_s, u"--json"_s});
        QCOMPARE(fixture::codes(refused.json), QStringList(u"TLS-337"_s));
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(fixture::read(config), QByteArray("proxy:\n  port: 19530\n"));
    }

    void mendsAConfiguration()
    {
        const QString config = at(u"twins.yaml"_s);
        const QByteArray first("proxy:\n  port: 19530\ncommon:\n  a: 1\nlog:\n  level: info\n"
                               "common:\n  security:\n    tlsMode: 0\n");
        QVERIFY(fixture::write(config, first));
        const QStringList command = {u"configure"_s, u"--repair"_s, u"--config"_s, config};
        const auto shown = fixture::run(command + QStringList{u"--json"_s});
        QVERIFY(fixture::codes(shown.json).contains(u"TLS-303"_s));
        QVERIFY(shown.json[u"diff"_s].toString().contains(u"\n-common:\n"_s));
        QCOMPARE(shown.json[u"written"_s], QJsonValue(false));
        QCOMPARE(fixture::read(config), first);
        const auto written = fixture::run(command + QStringList{u"--write"_s, u"--json"_s});
        QVERIFY2(written.exitCode == 0, qPrintable(written.out));
        QVERIFY(!fixture::codes(written.json).contains(u"TLS-303"_s));
        QVERIFY(written.json[u"next"_s][u"back"_s].toString().contains(u"--undo"_s));
        const QByteArray mended("proxy:\n  port: 19530\ncommon:\n  a: 1\n  security:\n"
                                "    tlsMode: 0\nlog:\n  level: info\n");
        QCOMPARE(fixture::read(config), mended);
        const auto again = fixture::run(command + QStringList{u"--write"_s});
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.out.contains(u"There is nothing to repair in "_s));
        QCOMPARE(fixture::read(config), mended);
        const auto undone = fixture::run({u"configure"_s, u"--config"_s, config, u"--undo"_s,
                                          written.json[u"backup"_s].toString()});
        QVERIFY2(undone.exitCode == 0, qPrintable(undone.out));
        QCOMPARE(fixture::read(config), first);
    }

    void encryptsBetweenItsParts()
    {
        const QString config = at(u"parts.yaml"_s);
        QVERIFY(fixture::write(config, "proxy:\n  port: 19530\n"));
        const QStringList command = {
            u"configure"_s, u"--bundle"_s,       m_set,        u"--config"_s,
            config,         u"--internal-tls"_s, u"--write"_s, u"--milvus-version"_s,
            u"2.5.4"_s,     u"--json"_s};
        // Without a name it is the first host name in server.pem.
        const auto usual = fixture::run(command);
        QVERIFY2(usual.exitCode == 0, qPrintable(usual.out));
        QVERIFY(fixture::read(config).contains("internaltlsEnabled: true\n"));
        QVERIFY(fixture::read(config).contains("sni: localhost\n"));
        const auto named = fixture::run(command + QStringList{u"--sni"_s, u"127.0.0.1"_s});
        QVERIFY2(named.exitCode == 0, qPrintable(named.out));
        QVERIFY(fixture::read(config).contains("127.0.0.1"));
        QVERIFY(!fixture::read(config).contains("localhost"));
    }

    void switchesOffAgain()
    {
        const QByteArray first("proxy:\n  port: 19530\n  http:\n    enabled: true\n");
        const QString config = at(u"milvus.yaml"_s);
        QVERIFY(fixture::write(config, first));
        const auto on = fixture::run({u"configure"_s, u"--bundle"_s, m_set, u"--config"_s, config,
                                      u"--write"_s, u"--json"_s});
        QVERIFY2(on.exitCode == 0, qPrintable(on.out));
        QVERIFY(fixture::read(config).contains("tlsMode: 2"));
        const QStringList off = {u"configure"_s, u"--mode"_s, u"off"_s, u"--config"_s, config};
        const auto shown = fixture::run(off + QStringList{u"--json"_s});
        QVERIFY(shown.json[u"diff"_s].toString().contains(u"-    tlsMode: 2"_s));
        QVERIFY(fixture::read(config).contains("tlsMode: 2"));
        QCOMPARE(fixture::run(off + QStringList{u"--write"_s}).exitCode, 0);
        QCOMPARE(fixture::read(config), first);
    }

    void namesWhatALaterFileUndoes()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"later"_s));
        QVERIFY(fixture::write(at(u"later/milvus.yaml"_s), "proxy: {port: 19530}\n"));
        QVERIFY(fixture::write(at(u"later/user.yaml"_s), "common: {security: {tlsMode: 0}}\n"));
        const auto shown = fixture::run({u"configure"_s, u"--bundle"_s, m_set, u"--config"_s,
                                         at(u"later/milvus.yaml"_s), u"--milvus-version"_s,
                                         u"2.5.4"_s, u"--json"_s});
        QCOMPARE(shown.exitCode, 1);
        QVERIFY(fixture::codes(shown.json).contains(u"TLS-336"_s));
    }
};

PRODUCT_TEST(DeployingTest)
#include "tst_deploying.moc"
