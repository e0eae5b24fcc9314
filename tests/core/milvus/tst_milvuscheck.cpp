#include "core/milvus/check.h"
#include "core/milvus/configured.h"
#include "core/milvus/detect.h"
#include "core/milvus/keys.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QByteArray paths = "tls:\n  serverPemPath: /milvus/tls/server.pem\n"
                         "  serverKeyPath: /milvus/tls/server.key\n"
                         "  caPemPath: /milvus/tls/ca.pem\n";
const QByteArray mutual = "common:\n  security:\n    tlsMode: 2\n";
const QByteArray rest = "proxy:\n  http:\n    port: 8080\n";

} // namespace

class CheckTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return isWritten ? file.fileName() : QString();
    }

    /// Its service mounts milvus.yaml, and what is added to that list; REST is published unless it
    /// says otherwise about ports.
    QString writeCompose(const QByteArray &more, const QByteArray &volumes) const
    {
        const QByteArray ports =
            more.contains("ports") ? QByteArray() : QByteArray("    ports: [\"8080:8080\"]\n");
        return write(u"docker-compose.yml"_s,
                     "x-more: &more {COMMON_SECURITY_TLSMODE: 0}\nservices:\n  standalone:\n"
                     "    image: milvusdb/milvus:v2.6.1\n    " +
                         more + '\n' + ports +
                         "    volumes: [./milvus.yaml:/milvus/configs/milvus.yaml" + volumes +
                         "]\n");
    }

    /// "314 VARIABLE 0" of each finding of some weight; arguments of few of them matter.
    static QStringList told(const milvus::Check &check, bool onlyProblems = false)
    {
        QStringList lines;
        for (const base::Finding &finding : check.findings) {
            if (!onlyProblems || finding.severity == base::Severity::Problem)
                lines << (QStringList(QString::number(static_cast<int>(finding.code))) +
                          finding.args)
                             .join(u' ');
        }
        return lines;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("milvusYaml");
        QTest::addColumn<QByteArray>("userYaml");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *name, const QByteArray &main, const QByteArray &user,
                            const QStringList &codes) {
            QTest::addRow("%s", name) << main << user << codes;
        };
        row("all is well", paths + mutual + rest, {}, {u"319"_s, u"346"_s});
        row("a later file switches TLS on", paths + rest + "common: {security: {tlsMode: 0}}\n",
            mutual, {u"319"_s, u"346"_s});
        row("TLS is off", paths + rest, {}, {u"315"_s});
        row("a later file switches it off", paths + mutual + rest,
            "common: {security: {tlsMode: 0}}\n", {u"315"_s});
        row("no port for REST", paths + mutual, {}, {u"306"_s, u"319"_s, u"346"_s});
        row("a later file gives REST its port", paths + mutual, rest, {u"319"_s, u"346"_s});
        row("the CA is in no file", paths.left(paths.indexOf("  caPem")) + mutual + rest, {},
            {u"309"_s, u"319"_s, u"346"_s});
        row("the certificate is in no file", mutual + rest, {},
            {u"308"_s, u"308"_s, u"309"_s, u"319"_s, u"346"_s});
        row("a relative path that a later file mends",
            "tls: {serverPemPath: a.pem, serverKeyPath: /b, caPemPath: /c}\n" + mutual + rest,
            "tls: {serverPemPath: /a.pem}\n", {u"319"_s, u"346"_s});
        row("a relative path in effect",
            "tls: {serverPemPath: a.pem, serverKeyPath: /b, caPemPath: /c}\n" + mutual + rest, {},
            {u"307"_s, u"319"_s, u"346"_s});
        row("a mode that is none, mended later",
            paths + rest + "common: {security: {tlsMode: yes}}\n", mutual, {u"319"_s, u"346"_s});
        row("a tab", paths + mutual + rest + "\tx: 1\n", {}, {u"302"_s, u"315"_s});
        row("dead keys are told wherever they stand", paths + mutual + rest,
            "proxy: {tls: {enabled: true}}\n", {u"305"_s, u"319"_s, u"346"_s});
        const QByteArray good = paths + mutual + rest;
        const QByteArray internal = "internaltls: {serverPemPath: /i/s.pem, serverKeyPath: "
                                    "/i/s.key, caPemPath: /i/ca.pem, sni: m}\n";
        const QByteArray samples = "internaltls: {serverPemPath: configs/cert/server.pem, "
                                   "serverKeyPath: configs/cert/server.key, caPemPath: "
                                   "configs/cert/ca.pem, sni: localhost}\n";
        const QByteArray switchedOn = "common.security.internaltlsEnabled: true\n";
        row("internal TLS: its switch in a later file", good + internal, switchedOn,
            {u"319"_s, u"346"_s});
        row("internal TLS: its files in a later one", good + samples + switchedOn, internal,
            {u"319"_s, u"346"_s});
        row("internal TLS: nothing but its switch", good, switchedOn,
            {u"342"_s, u"342"_s, u"342"_s, u"343"_s, u"319"_s, u"346"_s});
        row("internal TLS: switched on over the samples", good + samples, switchedOn,
            {u"312"_s, u"319"_s, u"346"_s});
        row("internal TLS: files and no switch", good, internal, {u"345"_s, u"319"_s, u"346"_s});
        const auto mode = [&](const char *value) {
            return paths + rest + "common: {security: {tlsMode: " + value + "}}\n";
        };
        row("mode 2.0 is 2", mode("2.0"), {}, {u"319"_s, u"346"_s});
        row("mode 0b10 is 2", mode("0b10"), {}, {u"319"_s, u"346"_s});
        row("mode ' 2 ' is none", mode("' 2 '"), {}, {u"310"_s, u"315"_s});
        row("REST where Milvus listens by itself",
            paths + mutual + "proxy: {http: {port: 19529}}\n", {}, {u"317"_s, u"319"_s, u"346"_s});
        row("REST where a later file has Milvus listen", good, "rootCoord: {port: 8080}\n",
            {u"317"_s, u"319"_s, u"346"_s});
        row("REST where a later file has Milvus listen no more",
            paths + mutual + "proxy: {http: {port: 19529}}\n", "proxy: {internalPort: 1}\n",
            {u"319"_s, u"346"_s});
        row("a later file that is a list", good, "- tls\n", {u"371"_s, u"315"_s});
        row("an escape sequence", good + "# \x1b[1m\n", {}, {u"371"_s, u"315"_s});
        row("a mode by its alias", paths + rest + "x: &s 2\ncommon: {security: {tlsMode: *s}}\n",
            {}, {u"372"_s});
        row("a mode by its alias, said plainly later",
            paths + rest + "x: &s 2\ncommon: {security: {tlsMode: *s}}\n", mutual,
            {u"319"_s, u"346"_s});
        row("two spellings", good + "common.security.tlsMode: 0\n", {}, {u"373"_s});
        row("a file that only Milvus reads", "# a\xE2\x80\xA8\n" + good, {}, {u"320"_s});
        const auto port = [&](const char *value) {
            return paths + mutual + "proxy: {http: {port: " + value + "}}\n";
        };
        row("REST on a port that is none", port("99999"), {}, {u"350"_s, u"319"_s, u"346"_s});
        row("REST on a negative port", port("-1"), {}, {u"350"_s, u"319"_s, u"346"_s});
        row("a path in somebody's home",
            "tls: {serverPemPath: ~/a.pem, serverKeyPath: /b, caPemPath: '${HOME}/c'}\n" + mutual +
                rest,
            {}, {u"351"_s, u"351"_s, u"319"_s, u"346"_s});
        row("a switch in quotes", good + "common.security.internaltlsEnabled: \"on\"\n", {},
            {u"354"_s, u"319"_s, u"346"_s});
        row("a switch in quotes that a later file mends",
            "common.security: {tlsMode: 2, "
            "internaltlsEnabled: 'yes'}\n" +
                paths + rest,
            "common.security.internaltlsEnabled: false\n", {u"319"_s, u"346"_s});
        row("mode 3", mode("3"), {}, {u"311"_s});
        row("mode 3 without REST, which starts",
            paths + "proxy: {http: {enabled: false}}\ncommon: {security: {tlsMode: 3}}\n", {},
            {u"311"_s, u"315"_s});
        row("a section that people write", good + "security: {tlsEnabled: true}\n", {},
            {u"304"_s, u"319"_s, u"346"_s});
        row("an end", good + "...\n", {}, {u"319"_s, u"346"_s});
    }

    void verdicts()
    {
        QFETCH(QByteArray, milvusYaml);
        QFETCH(QByteArray, userYaml);
        QFETCH(QStringList, codes);
        plan::Deployment deployment;
        deployment.kind = plan::Deployment::Kind::Compose; // its paths are of another machine
        deployment.configPath = write(u"milvus.yaml"_s, milvusYaml);
        deployment.milvusVersion = u"2.6.5"_s;
        if (!userYaml.isNull())
            write(u"user.yaml"_s, userYaml);
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(check);
        QStringList found;
        for (const base::Finding &finding : check->findings)
            found << QString::number(static_cast<int>(finding.code));
        QCOMPARE(found, codes);
    }

    void noEncryptionIsAProblemUnlessItIsWanted_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const char *mode, int wanted,
                            const QStringList &problems) {
            QTest::addRow("%s", name) << QByteArray(mode) << wanted << problems;
        };
        row("off", "0", -1, {u"315"_s});
        row("off, as wanted", "0", 0, {});
        row("off, mutual wanted", "0", 2, {u"375 mutual off"_s, u"315"_s});
        row("mutual, as wanted", "2", 2, {});
        row("mutual, one-way wanted", "2", 1, {u"375 one-way mutual"_s});
        row("mutual, off wanted", "2", 0, {u"375 off mutual"_s});
    }

    void noEncryptionIsAProblemUnlessItIsWanted()
    {
        QFETCH(QByteArray, mode);
        QFETCH(int, wanted);
        QFETCH(QStringList, problems);
        plan::Deployment deployment;
        deployment.kind = plan::Deployment::Kind::Compose;
        deployment.configPath =
            write(u"milvus.yaml"_s, paths + rest + "common: {security: {tlsMode: " + mode + "}}\n");
        const auto check =
            milvus::checkDeployment(deployment, wanted < 0 ? std::nullopt : std::optional(wanted));
        QVERIFY(check);
        QCOMPARE(told(*check, true), problems);
    }

    /// A Compose file that mounts the configuration and, unless a row says otherwise, its files.
    void whatComposeAdds_data()
    {
        QTest::addColumn<QByteArray>("more"); // of the service
        QTest::addColumn<QByteArray>("env");  // milvus.env
        QTest::addColumn<QString>("mode");    // in effect; "?": cannot be told
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *name, const char *more, const char *env,
                            const QString &mode, const QStringList &codes) {
            QTest::addRow("%s", name) << QByteArray(more) << QByteArray(env) << mode << codes;
        };
        const QString overridden = u"314 COMMON_SECURITY_TLSMODE "_s;
        const QString unknown = u"374 %1 docker-compose.yml"_s;
        row("nothing", "", "", u"2"_s, {u"319"_s, u"346"_s});
        row("a variable that switches TLS off", "environment: {COMMON_SECURITY_TLSMODE: \"0\"}", "",
            u"0"_s, {overridden + u'0', u"315"_s});
        row("a variable that says the same", "environment: [COMMON_SECURITY_TLSMODE=2]", "", u"2"_s,
            {u"319"_s, u"346"_s});
        row("a file of variables that switches TLS off", "env_file: milvus.env",
            "# ours\nCOMMON_SECURITY_TLSMODE=\"0\" # off\n", u"0"_s, {overridden + u'0', u"315"_s});
        row("the same as a list", "env_file: [{path: ./milvus.env, required: true}]",
            "export COMMON_SECURITY_TLSMODE=1\n", u"1"_s, {overridden + u'1', u"319"_s, u"346"_s});
        row("a variable wins over the file of them",
            "env_file: [milvus.env]\n    environment: {COMMON_SECURITY_TLSMODE: 2}",
            "COMMON_SECURITY_TLSMODE=0\n", u"2"_s, {u"319"_s, u"346"_s});
        row("a file of variables that is not there", "env_file: [none.env]", "", u"?"_s,
            {unknown.arg(u"FOLDER/none.env"_s)});
        row("a variable from the shell", "environment: [COMMON_SECURITY_TLSMODE]", "", u"?"_s,
            {unknown.arg(u"COMMON_SECURITY_TLSMODE"_s)});
        row("a value from the shell", "environment: {COMMON_SECURITY_TLSMODE: \"${MODE}\"}", "",
            u"?"_s, {unknown.arg(u"COMMON_SECURITY_TLSMODE"_s)});
        row("a value with its default", "environment: {COMMON_SECURITY_TLSMODE: \"${MODE:-1}\"}",
            "", u"1"_s, {overridden + u'1', u"319"_s, u"346"_s});
        row("a variable with Milvus's name in front",
            "environment: {MILVUS_TLS_CAPEMPATH: /x, milvus_common_security_tlsMode: 0}", "",
            u"2"_s,
            {u"319"_s, u"346"_s, u"352 MILVUS_TLS_CAPEMPATH"_s,
             u"352 milvus_common_security_tlsMode"_s});
        row("a variable that nobody reads", "environment: {TLS_ENABLED: \"true\"}", "", u"2"_s,
            {u"319"_s, u"346"_s, u"352 TLS_ENABLED"_s});
        row("the prefix of 2.6", "environment: {MILVUS_CONF_COMMON_SECURITY_TLSMODE: 2}", "",
            u"2"_s, {u"319"_s, u"346"_s});
        row("variables by an alias", "environment: *more", "", u"0"_s,
            {overridden + u'0', u"315"_s});
    }

    void whatComposeAdds()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, env);
        QFETCH(QString, mode);
        QFETCH(QStringList, codes);
        write(u"milvus.yaml"_s, paths + mutual + rest);
        write(u"milvus.env"_s, env);
        const QString compose = writeCompose(more, ", tls:/milvus/tls");
        const plan::Deployment deployment = milvus::deploymentFromPath(compose);
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(check);
        const auto &value = check->effective.of(milvus::keyTlsMode);
        QCOMPARE(value.isUnclear ? u"?"_s : value.value, mode);
        codes.replaceInStrings(u"FOLDER"_s, m_folder->path());
        if (mode != u"0" && mode != u"?") // in the volume
            codes << u"449 /milvus/tls "_s + compose;
        QCOMPARE(told(*check), codes);
    }

    void aConfigurationThatIsMountedElsewhereIsNamed()
    {
        write(u"milvus.yaml"_s, paths + mutual + rest);
        write(u"user.yaml"_s, mutual);
        const auto check = milvus::checkDeployment(milvus::deploymentFromPath(
            writeCompose("", ", tls:/milvus/tls, ./user.yaml:/milvus/config/user.yaml, "
                             "./user.yaml:/milvus/configs/user.yml")));
        QVERIFY(check);
        const QString mount = u"353 %1 "_s.arg(m_folder->filePath(u"user.yaml"_s));
        QCOMPARE(
            told(*check),
            (QStringList{u"319"_s, u"346"_s,
                         mount + u"/milvus/config/user.yaml /milvus/configs/user.yaml"_s,
                         mount + u"/milvus/configs/user.yml /milvus/configs/user.yaml"_s,
                         u"449 /milvus/tls "_s + m_folder->filePath(u"docker-compose.yml"_s)}));
    }

    void whatTheContainerDoesNotSee()
    {
        write(u"milvus.yaml"_s, paths + mutual + rest);
        const auto check = milvus::checkDeployment(
            milvus::deploymentFromPath(writeCompose("ports: [\"19530:19530\"]", "")));
        QVERIFY(check);
        QStringList codes;
        for (const base::Finding &finding : check->findings)
            codes << QString::number(static_cast<int>(finding.code));
        QCOMPARE(codes, (QStringList{u"319"_s, u"346"_s, u"360"_s, u"360"_s, u"360"_s, u"363"_s}));
    }

    void whatTheContainerSeesIsLookedAt()
    {
        write(u"milvus.yaml"_s, paths + mutual + rest);
        QVERIFY(QDir(m_folder->path()).mkdir(u"tls"_s));
        const QString key = write(u"tls/server.key"_s, "no key\n");
        write(u"tls/server.pem"_s, "");
        QVERIFY(QFile::setPermissions(key, QFile::Permissions(0x6644)));
        const auto check = milvus::checkDeployment(milvus::deploymentFromPath(
            writeCompose("ports: [\"8080:8080\"]", ", ./tls:/milvus/tls")));
        QVERIFY(check);
        QStringList codes;
        for (const base::Finding &finding : check->findings)
            codes << QString::number(static_cast<int>(finding.code));
        QCOMPARE(codes, (QStringList{u"319"_s, u"346"_s, u"361"_s, u"224"_s, u"201"_s, u"201"_s}));
    }

    /// As `configure --as compose --write` leaves it: all settings are variables.
    void aComposeFileWithoutAConfiguration()
    {
        const QString compose = write(
            u"docker-compose.yml"_s,
            "services:\n  standalone:\n    image: milvusdb/milvus:v2.6.1\n    environment:\n"
            "      COMMON_SECURITY_TLSMODE: 1\n      TLS_SERVERPEMPATH: /milvus/tls/server.pem\n"
            "      TLS_SERVERKEYPATH: /milvus/tls/server.key\n      PROXY_HTTP_PORT: 8080\n"
            "    ports: [\"8080:8080\"]\n    volumes: [\"tls:/milvus/tls\"]\n");
        const auto check = milvus::checkDeployment(milvus::deploymentFromPath(compose), 1);
        QVERIFY(check);
        QCOMPARE(told(*check), (QStringList{u"319"_s, u"346"_s, u"449 /milvus/tls "_s + compose}));
    }

    /// One service each, as `configure --internal-tls --as compose` changes them.
    void thePartsOfAClusterHaveToAgree_data()
    {
        QTest::addColumn<QByteArray>("proxy"); // its switch
        QTest::addColumn<QByteArray>("node");
        QTest::addColumn<QByteArray>("role"); // of the other one
        QTest::addColumn<QStringList>("problems");
        const QByteArray on = "\"true\"";
        const QByteArray off = "\"false\"";
        QTest::newRow("only the proxy encrypts")
            << on << off << QByteArray("datanode") << QStringList(u"381 node FILE"_s);
        QTest::newRow("only the other part encrypts")
            << off << on << QByteArray("datanode") << QStringList(u"381 proxy FILE"_s);
        QTest::newRow("both encrypt") << on << on << QByteArray("datanode") << QStringList();
        QTest::newRow("none encrypts") << off << off << QByteArray("datanode") << QStringList();
        QTest::newRow("another Milvus by itself")
            << on << off << QByteArray("standalone") << QStringList();
    }

    void thePartsOfAClusterHaveToAgree()
    {
        QFETCH(const QByteArray, proxy);
        QFETCH(const QByteArray, node);
        QFETCH(const QByteArray, role);
        QFETCH(QStringList, problems);
        const auto service = [](const QByteArray &name, const QByteArray &doing,
                                const QByteArray &internal) {
            return "  " + name +
                   ":\n    image: milvusdb/milvus:v2.6.1\n    command: [milvus, run, " + doing +
                   "]\n    volumes: [\"tls:/milvus/tls\"]\n    environment:\n" +
                   "      COMMON_SECURITY_TLSMODE: 1\n      TLS_SERVERPEMPATH: /milvus/tls/s.pem\n"
                   "      TLS_SERVERKEYPATH: /milvus/tls/s.key\n      PROXY_HTTP_ENABLED: "
                   "\"false\"\n"
                   "      INTERNALTLS_SERVERPEMPATH: /milvus/tls/s.pem\n"
                   "      INTERNALTLS_SERVERKEYPATH: /milvus/tls/s.key\n"
                   "      INTERNALTLS_CAPEMPATH: /milvus/tls/ca.pem\n      INTERNALTLS_SNI: m\n"
                   "      COMMON_SECURITY_INTERNALTLSENABLED: " +
                   internal + '\n';
        };
        const QString compose =
            write(u"docker-compose.yml"_s,
                  "services:\n" + service("proxy", "proxy", proxy) + service("node", role, node));
        const auto check = milvus::checkDeployment(milvus::deploymentFromPath(compose, u"proxy"_s));
        QVERIFY(check);
        problems.replaceInStrings(u"FILE"_s, compose);
        QCOMPARE(told(*check, true), problems);
    }

    void imagesAndPortsThatCannotServe_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("2.0 has no TLS")
            << QByteArray("v2.0.2") << QByteArray("A: b") << QStringList(u"329 2.0.2"_s);
        QTest::newRow("2.1 has") << QByteArray("v2.1.0") << QByteArray("A: b") << QStringList();
        QTest::newRow("metrics at the port of REST")
            << QByteArray("v2.6.1") << QByteArray("METRICS_PORT: 8080")
            << QStringList(u"317 8080 METRICS_PORT"_s);
        QTest::newRow("metrics elsewhere")
            << QByteArray("v2.6.1") << QByteArray("METRICS_PORT: 9092") << QStringList();
    }

    void imagesAndPortsThatCannotServe()
    {
        QFETCH(const QByteArray, tag);
        QFETCH(const QByteArray, variable);
        QFETCH(const QStringList, problems);
        const QString compose = write(
            u"docker-compose.yml"_s,
            "services:\n  standalone:\n    image: milvusdb/milvus:" + tag +
                "\n    environment:\n      " + variable +
                "\n      COMMON_SECURITY_TLSMODE: 1\n      TLS_SERVERPEMPATH: "
                "/milvus/tls/server.pem\n"
                "      TLS_SERVERKEYPATH: /milvus/tls/server.key\n      PROXY_HTTP_PORT: 8080\n"
                "    ports: [\"8080:8080\"]\n    volumes: [\"tls:/milvus/tls\"]\n");
        const auto check = milvus::checkDeployment(milvus::deploymentFromPath(compose));
        QVERIFY(check);
        QCOMPARE(told(*check, true), problems);
    }

    /// Relative to the folder in which Milvus starts, where they are not.
    void samplesByName()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"configs"_s));
        const QByteArray samples = "tls: {serverPemPath: configs/cert/server.pem, serverKeyPath: "
                                   "configs/cert/server.key, caPemPath: configs/cert/ca.pem}\n";
        const QString path = write(u"configs/milvus.yaml"_s, samples + mutual + rest);
        plan::Deployment deployment;
        deployment.kind = plan::Deployment::Kind::BareBinary;
        deployment.configPath = path;
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(check);
        const QString folder = m_folder->path() + u"/configs/cert/"_s;
        QCOMPARE(told(*check, true),
                 (QStringList{u"312 1"_s, u"308 tls.serverPemPath "_s + folder + u"server.pem"_s,
                              u"308 tls.serverKeyPath "_s + folder + u"server.key"_s,
                              u"308 tls.caPemPath "_s + folder + u"ca.pem"_s}));
        write(u"configs/milvus.yaml"_s, samples + rest + "common: {security: {tlsMode: 0}}\n");
        QCOMPARE(told(*milvus::checkDeployment(deployment, 0), true), QStringList());
    }

    /// A variable that wins is no mistake of a later file.
    void aVariableBesideTwoFiles()
    {
        write(u"milvus.yaml"_s, paths + mutual + rest);
        write(u"user.yaml"_s, mutual);
        const QString compose =
            write(u"docker-compose.yml"_s,
                  "services:\n  standalone:\n    image: milvusdb/milvus:v2.6.1\n    environment: "
                  "{COMMON_SECURITY_TLSMODE: 1}\n    ports: [\"8080:8080\"]\n    volumes:\n"
                  "      - ./milvus.yaml:/milvus/configs/milvus.yaml\n"
                  "      - ./user.yaml:/milvus/configs/user.yaml\n      - tls:/milvus/tls\n");
        const auto check = milvus::checkDeployment(milvus::deploymentFromPath(compose));
        QVERIFY(check);
        QCOMPARE(told(*check, true), QStringList());
        QCOMPARE(told(*check), (QStringList{u"314 COMMON_SECURITY_TLSMODE 1"_s, u"319"_s, u"346"_s,
                                            u"449 /milvus/tls "_s + compose}));
    }

    void aFileOfTheUsersOwnNameTakesThePlaceOfMilvusYaml()
    {
        write(u"milvus.yaml"_s, "common: {security: {tlsMode: 0}}\n");
        plan::Deployment deployment;
        deployment.kind = plan::Deployment::Kind::Helm; // nothing of it is here
        deployment.configPath = write(u"milvus-prod.yaml"_s, paths + mutual + rest);
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(check);
        QCOMPARE(check->effective.number(milvus::keyTlsMode), 2);
        QCOMPARE(told(*check), (QStringList{u"319"_s, u"346"_s}));
    }

    void whatStandaloneEmbedAdds_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QString>("mode");
        const auto row = [](const char *name, const char *option, const QString &mode) {
            QTest::addRow("%s", name) << QByteArray(option) << mode;
        };
        row("nothing", "-e ETCD_USE_EMBED=true", u"2"_s);
        row("a variable", "-e COMMON_SECURITY_TLSMODE=0", u"0"_s);
        row("a variable in quotes", "-e \"COMMON_SECURITY_TLSMODE=0\"", u"0"_s);
        row("a value in quotes", "--env COMMON_SECURITY_TLSMODE=\"1\"", u"1"_s);
        row("a file of variables", "--env-file milvus.env", u"0"_s);
        row("a variable of the shell", "-e COMMON_SECURITY_TLSMODE", u"?"_s);
        row("a value of the shell", "-e COMMON_SECURITY_TLSMODE=$MODE", u"?"_s);
        row("a file of variables that is not there", "--env-file none.env", u"?"_s);
    }

    /// What cannot be told stops a script that guards a configuration.
    void aStartThatCannotBeFollowedIsAProblem()
    {
        const QString config = write(u"user.yaml"_s, paths + mutual + rest);
        write(u"standalone_embed.sh"_s, "podman-compose up\n");
        const auto embed = milvus::checkDeployment(milvus::deploymentFromPath(config));
        QVERIFY(embed);
        QCOMPARE(told(*embed, true), QStringList(u"374 docker run standalone_embed.sh"_s));
        write(u"milvus.yaml"_s, paths + mutual + rest);
        const QString compose = writeCompose("command: /start.sh", ", tls:/milvus/tls");
        const auto other = milvus::checkDeployment(milvus::deploymentFromPath(compose));
        QVERIFY(other);
        QCOMPARE(told(*other, true), QStringList(u"374 command docker-compose.yml"_s));
    }

    void whatStandaloneEmbedAdds()
    {
        QFETCH(QByteArray, option);
        QFETCH(QString, mode);
        write(u"milvus.env"_s, "COMMON_SECURITY_TLSMODE=0\n");
        write(u"standalone_embed.sh"_s,
              "run_embed() {\n    sudo docker run -d \\\n        --name milvus-standalone \\\n"
              "        " +
                  option +
                  " \\\n        -v $(pwd)/user.yaml:/milvus/configs/user.yaml \\\n"
                  "        -p 19530:19530 \\\n        milvusdb/milvus:v2.6.1 \\\n"
                  "        milvus run standalone\n}\n");
        const QString config = write(u"user.yaml"_s, paths + mutual + rest);
        const auto check = milvus::checkDeployment(milvus::deploymentFromPath(config));
        QVERIFY(check);
        const auto &value = check->effective.of(milvus::keyTlsMode);
        QCOMPARE(value.isUnclear ? u"?"_s : value.value, mode);
    }

    /// Milvus 2.3 and older read milvus.yaml alone.
    void aFileThatAnOlderMilvusDoesNotRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("mount"); // of a Compose file; empty: there is none
        QTest::addColumn<QString>("mode");
        const auto row = [](const char *name, const QString &file, const char *mount,
                            const QString &mode) {
            QTest::addRow("%s", name) << file << QByteArray(mount) << mode;
        };
        row("user.yaml alone", u"user.yaml"_s, "", u"0"_s);
        row("milvus.yaml", u"milvus.yaml"_s, "", u"2"_s);
        row("a name of the user's own", u"mine.yaml"_s, "", u"2"_s);
        row("mounted as user.yaml", u"mine.yaml"_s, "user.yaml", u"0"_s);
        row("user.yaml mounted as milvus.yaml", u"user.yaml"_s, "milvus.yaml", u"2"_s);
    }

    void aFileThatAnOlderMilvusDoesNotRead()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, mount);
        QFETCH(const QString, mode);
        const QString path = write(name, paths + mutual + rest);
        if (!mount.isEmpty())
            write(u"docker-compose.yml"_s,
                  "services: {standalone: {image: 'milvusdb/milvus:v2.3.5', volumes: ['./" +
                      name.toUtf8() + ":/milvus/configs/" + mount + "', 't:/milvus/tls']}}\n");
        plan::Deployment deployment = milvus::deploymentFromPath(path);
        deployment.milvusVersion = u"2.3.5"_s;
        const bool isRead = mode == u"2";
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(check);
        QCOMPARE(check->effective.of(milvus::keyTlsMode).value, mode);
        QCOMPARE(told(*check, true).contains(u"313 2.3.5"_s), !isRead);
        QCOMPARE(milvus::checkIsRead(deployment).has_value(), isRead);
        deployment.milvusVersion = u"2.4.0"_s;
        QVERIFY(milvus::checkIsRead(deployment));
        QCOMPARE(milvus::checkDeployment(deployment)->effective.number(milvus::keyTlsMode), 2);
    }

    /// A good one beside it answers another question.
    void aFileThatIsNoConfigurationIsAnError()
    {
        write(u"user.yaml"_s, paths + mutual + rest);
        plan::Deployment deployment;
        deployment.kind = plan::Deployment::Kind::BareBinary;
        deployment.configPath = write(u"cr.yaml"_s, "apiVersion: v1\nspec: {replicas: 1}\n");
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(!check);
        QCOMPARE(check.error().code, base::Code::NotMilvusConfiguration);
    }

    /// Of a resource of the Operator its own section counts, and nothing beside the file.
    void whatAResourceOfTheOperatorSays_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &spec, const QString &mode,
                            int line) { QTest::addRow("%s", name) << spec << mode << line; };
        const QByteArray config = "  config:\n    # ours\n    common:\n      security:\n"
                                  "        tlsMode: 1\n";
        row("a mode", config, u"1"_s, 8);
        row("a mode, and more behind it", config + "  mode: cluster\nstatus: {a: b}\n", u"1"_s, 8);
        row("in brackets", "  config: {common: {security: {tlsMode: 2}}}\n", u"2"_s, 4);
        row("nothing", "  mode: cluster\n", u"0"_s, 0);
        row("a variable",
            config + "  components:\n    env:\n    - {name: COMMON_SECURITY_TLSMODE,"
                     " value: \"0\"}\n",
            u"0"_s, 0);
        row("a variable of a part",
            config +
                "  mode: cluster\n"
                "  components: {proxy: {env: [{name: COMMON_SECURITY_TLSMODE, value: \"2\"}]}}\n",
            u"2"_s, 0);
        row("a variable of a part that nobody connects to",
            config + "  mode: cluster\n"
                     "  components: {dataNode: {env: [{name: COMMON_SECURITY_TLSMODE, value: "
                     "\"2\"}]}}\n",
            u"1"_s, 8);
        row("a variable of a secret",
            config + "  components: {env: [{name: COMMON_SECURITY_TLSMODE, valueFrom: {a: b}}]}\n",
            u"?"_s, 0);
        row("a command of its own",
            config + "  mode: cluster\n  components: {proxy: {commands: [sh, x]}}\n", u"?"_s, 0);
    }

    void whatAResourceOfTheOperatorSays()
    {
        QFETCH(const QByteArray, spec);
        QFETCH(const QString, mode);
        write(u"user.yaml"_s, paths + mutual + rest);
        const auto deployment = milvus::deploymentFromPath(
            write(u"cr.yaml"_s, "apiVersion: milvus.io/v1beta1\nkind: Milvus\nspec:\n" + spec));
        QCOMPARE(deployment.kind, plan::Deployment::Kind::Operator);
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(check);
        const auto &value = check->effective.of(milvus::keyTlsMode);
        QCOMPARE(value.isUnclear ? u"?"_s : value.value, mode);
        QTEST(value.line, "line");
        QVERIFY(!told(*check, true).isEmpty() || mode == u"1"); // off, no paths or not known
    }

    /// The chart hands Milvus the user.yaml in its values and variables of its parts.
    void whatValuesOfHelmSay_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("line");
        const QByteArray mode = "extraConfigFiles:\n  user.yaml: |+\n    common:\n      security:\n"
                                "        tlsMode: 1\n";
        const auto row = [](const char *name, const QByteArray &more, const QString &effect,
                            int line) { QTest::addRow("%s", name) << more << effect << line; };
        row("a mode", mode, u"1"_s, 6);
        row("nothing", "common: {security: {tlsMode: 2}}\n", u"0"_s, 0);
        row("a variable of the part that runs",
            mode + "proxy: {extraEnv: [{name: COMMON_SECURITY_TLSMODE, value: \"2\"}]}\n", u"2"_s,
            0);
        row("a variable of a part that does not",
            mode + "standalone: {extraEnv: [{name: COMMON_SECURITY_TLSMODE, value: \"2\"}]}\n",
            u"1"_s, 6);
        row("a ConfigMap of its own", mode + "customConfigMap: mine\n", u"?"_s, 0);
        row("a Milvus that does not read it", mode + "image: {all: {tag: v2.3.5}}\n", u"0"_s, 0);
        row("two of them", mode + mode, u"?"_s, 0);
    }

    void whatValuesOfHelmSay()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const QString, mode);
        // A cluster is what the chart makes unasked, too.
        const QByteArray first =
            more.contains("extraConfigFiles") ? "# mine\n" : "cluster: {enabled: true}\n";
        const auto deployment = milvus::deploymentFromPath(write(u"values.yaml"_s, first + more));
        QCOMPARE(deployment.kind, plan::Deployment::Kind::Helm);
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(check);
        const auto &value = check->effective.of(milvus::keyTlsMode);
        QCOMPARE(value.isUnclear ? u"?"_s : value.value, mode);
        QTEST(value.line, "line");
        QVERIFY(!told(*check, true).isEmpty()); // off, no paths or not known
    }

    void whatTheChartOrMilvusDoesNotReadIsNamed_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("code");
        QTest::newRow("another ConfigMap") << QByteArray("customConfigMap: mine\n") << u"TLS-391"_s;
        QTest::newRow("keys of Milvus as values")
            << QByteArray("common: {security: {tlsMode: 2}}\n") << u"TLS-386"_s;
        QTest::newRow("user.yaml of an old Milvus")
            << QByteArray("image: {all: {tag: v2.3.5}}\n") << u"TLS-313"_s;
    }

    void whatTheChartOrMilvusDoesNotReadIsNamed()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const QString, code);
        const auto check = milvus::checkDeployment(milvus::deploymentFromPath(write(
            u"values.yaml"_s, "extraConfigFiles:\n  user.yaml: 'log: {level: info}'\n" + more)));
        QVERIFY(check);
        QStringList codes;
        for (const base::Finding &finding : check->findings)
            codes << base::codeId(finding.code);
        QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
    }

    /// kubectl takes the last one, Docker Compose none.
    void aKeyThatStandsTwiceIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("args");
        const QByteArray resource = "apiVersion: milvus.io/v1beta1\nkind: Milvus\n";
        const QByteArray config = "  config: {common: {security: {tlsMode: 2}}}\n";
        const auto row = [](const char *name, const QString &file, const QByteArray &text,
                            const QStringList &args) {
            QTest::addRow("%s", name) << file << text << args;
        };
        row("two configurations of a resource", u"cr.yaml"_s,
            resource + "spec:\n" + config + "  config: {}\n", {u"spec.config"_s, u"4"_s, u"5"_s});
        row("two of all", u"cr.yaml"_s, resource + "spec:\n" + config + "spec: {}\n",
            {u"spec"_s, u"3"_s, u"5"_s});
        row("two lists of variables", u"cr.yaml"_s,
            resource + "spec:\n" + config +
                "  components:\n    proxy:\n      env: []\n      env: []\n",
            {u"spec.components.proxy.env"_s, u"7"_s, u"8"_s});
        row("two environments of a service", u"compose.yaml"_s,
            "services:\n  m:\n    image: milvusdb/milvus:v2.6.7\n    environment: {A: b}\n"
            "    environment: {A: c}\n",
            {u"services.m.environment"_s, u"4"_s, u"5"_s});
    }

    void aKeyThatStandsTwiceIsNamed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, name);
        const auto check = milvus::checkDeployment(milvus::deploymentFromPath(write(name, text)));
        QVERIFY(check);
        QVERIFY(check->effective.of(milvus::keyTlsMode).isUnclear);
        QList<base::Finding> found;
        for (const base::Finding &finding : check->findings)
            if (finding.code == base::Code::DeploymentKeyRepeated)
                found << finding;
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().severity, base::Severity::Problem);
        QTEST(found.first().args, "args");
    }

    void aMissingFileIsAnError()
    {
        plan::Deployment deployment;
        deployment.kind = plan::Deployment::Kind::BareBinary;
        deployment.configPath = m_folder->filePath(u"none.yaml"_s);
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(!check);
        QCOMPARE(check.error().code, base::Code::FileMissing);
    }
};

PRODUCT_TEST(CheckTest)
#include "tst_milvuscheck.moc"
