#include "core/milvus/composefile.h"
#include "core/milvus/configured.h"
#include "core/milvus/detect.h"
#include "core/milvus/listening.h"
#include "core/milvus/toldonce.h"
#include "tests/core/milvus/samples.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = plan::Deployment::Kind;

namespace {

/// The shape of the file that Milvus publishes.
const char publishedCompose[] =
    "version: '3.5'\n"
    "services:\n"
    "  etcd:\n"
    "    image: quay.io/coreos/etcd:v3.5.18\n"
    "  standalone:\n"
    "    container_name: milvus-standalone\n"
    "    image: milvusdb/milvus:v2.5.4\n"
    "    environment:\n"
    "      ETCD_ENDPOINTS: etcd:2379\n"
    "    volumes:\n"
    "      - ${DOCKER_VOLUME_DIRECTORY:-.}/volumes/milvus:/var/lib/milvus\n"
    "    ports:\n"
    "      - \"19530:19530\"\n"
    "      - \"9091:9091\"\n";

} // namespace

class DetectTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    [[nodiscard]] plan::Deployment found() const
    {
        return milvus::deploymentFromPath(m_folder->path());
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsThePublishedComposeFile()
    {
        put(u"docker-compose.yml"_s, publishedCompose);
        const plan::Deployment deployment = found();
        QCOMPARE(deployment.kind, Kind::Compose);
        QCOMPARE(deployment.composeService, u"standalone"_s);
        QCOMPARE(deployment.composePath,
                 QFileInfo(m_folder->filePath(u"docker-compose.yml"_s)).absoluteFilePath());
        QCOMPARE(deployment.milvusVersion, u"2.5.4"_s);
        QCOMPARE(deployment.serverPath, u"/milvus/tls"_s);
        QCOMPARE(deployment.port, 19530);
        QVERIFY(deployment.configPath.isEmpty());
    }

    void findsTheMountedConfiguration_data()
    {
        QTest::addColumn<QByteArray>("volume");
        QTest::addColumn<QString>("relative");
        QTest::newRow("short") << QByteArray("./milvus.yaml:/milvus/configs/milvus.yaml")
                               << u"milvus.yaml"_s;
        QTest::newRow("read-only")
            << QByteArray("./my.yaml:/milvus/configs/milvus.yaml:ro") << u"my.yaml"_s;
        QTest::newRow("with a variable")
            << QByteArray(
                   "${DOCKER_VOLUME_DIRECTORY:-.}/conf/milvus.yaml:/milvus/configs/milvus.yaml")
            << u"conf/milvus.yaml"_s;
        QTest::newRow("long")
            << QByteArray(
                   "{type: bind, source: ./milvus.yaml, target: /milvus/configs/milvus.yaml}")
            << u"milvus.yaml"_s;
        QTest::newRow("user.yaml")
            << QByteArray("./user.yaml:/milvus/configs/user.yaml") << u"user.yaml"_s;
        QTest::newRow("the whole folder")
            << QByteArray("./configs:/milvus/configs") << u"configs/milvus.yaml"_s;
    }

    void findsTheMountedConfiguration()
    {
        QFETCH(QByteArray, volume);
        QFETCH(QString, relative);
        put(u"compose.yaml"_s,
            "services:\n  milvus:\n    image: milvusdb/milvus:v2.4.15-gpu\n    volumes:\n      - " +
                volume + "\n    ports: ['127.0.0.1:29530:19530/tcp']\n");
        const plan::Deployment deployment = found();
        QCOMPARE(deployment.configPath, QDir(m_folder->path()).absoluteFilePath(relative));
        QCOMPARE(deployment.milvusVersion, u"2.4.15"_s);
        QCOMPARE(deployment.port, 29530);
    }

    void inAClusterTheProxyCounts()
    {
        const auto service = milvus::readComposeFile(
            "services:\n  rootcoord: {image: 'milvusdb/milvus:v2.4.1'}\n  proxy: {image: "
            "'x.io/milvusdb/milvus:latest', "
            "ports: [{target: 19530, published: 1234}], environment: [A=b=c, D]}\n",
            u"/x"_s);
        QVERIFY(service);
        QCOMPARE(service->name, u"proxy"_s);
        QCOMPARE(service->version, QString());
        QCOMPARE(service->port, 1234);
        QCOMPARE(service->environment.value(u"A"_s), u"b=c"_s);
        QVERIFY(service->environment.contains(u"D"_s)); // of what value only Compose knows
        QVERIFY(service->environment.value(u"D"_s).isNull());
    }

    void otherImagesAreNotMilvus()
    {
        QVERIFY(!milvus::readComposeFile("services: {a: {image: 'milvusdb/milvus-sizing:v1'}}",
                                         u"/"_s));
        QVERIFY(!milvus::readComposeFile("services: {a: {image: zilliz/attu}}", u"/"_s));
        QVERIFY(!milvus::readComposeFile("services:\n", u"/"_s));
        QVERIFY(!milvus::readComposeFile("", u"/"_s));
        QVERIFY(!milvus::readComposeFile("services: [", u"/"_s));
    }

    void findsAConfigurationFile()
    {
        put(u"configs/milvus.yaml"_s, samples::current());
        QCOMPARE(found().kind, Kind::BareBinary);
        QCOMPARE(found().configPath,
                 QDir(m_folder->path()).absoluteFilePath(u"configs/milvus.yaml"_s));
        QCOMPARE(milvus::deploymentFromPath(found().configPath), found());
    }

    void findsTheUserYamlOfStandaloneEmbed()
    {
        put(u"standalone_embed.sh"_s, "#!/bin/bash\n");
        put(u"user.yaml"_s, "# Extra config to override default milvus.yaml\n");
        QCOMPARE(found().kind, Kind::StandaloneEmbed);
        QCOMPARE(found().serverPath, u"/var/lib/milvus/tls"_s);
        QVERIFY(found().configPath.endsWith(u"/user.yaml"));
    }

    void aComposeFileKnowsMoreThanAConfigurationBesideIt()
    {
        put(u"milvus.yaml"_s, samples::current());
        put(u"docker-compose.yml"_s, publishedCompose);
        QCOMPARE(found().kind, Kind::Compose);
    }

    void anotherFileIsNoConfiguration()
    {
        put(u"milvus.yaml"_s, "services: {a: {image: nginx}}\n");
        QCOMPARE(found().kind, Kind::Rehearsal);
    }

    void aBrokenFileThatWasChosenIsKept()
    {
        put(u"milvus.yaml"_s, "tls: [\n");
        QCOMPARE(found().kind, Kind::BareBinary);
        QVERIFY(!found().configPath.isEmpty());
    }

    void listsGivenFoldersFirstAndRehearsalLast()
    {
        put(u"docker-compose.yml"_s, publishedCompose);
        const auto deployments = milvus::detectDeployments({m_folder->path()});
        QVERIFY(deployments.size() >= 2);
        QCOMPARE(deployments.first().kind, Kind::Compose);
        QCOMPARE(deployments.last().kind, Kind::Rehearsal);
    }

    void whatLiesThereNeverStopsIt()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"milvus.yaml"_s));
        QCOMPARE(
            ::mkfifo(QFile::encodeName(m_folder->filePath(u"docker-compose.yml"_s)).constData(),
                     0600),
            0);
        put(u"compose.yaml"_s, QByteArray(3 * 1024 * 1024, '['));
        put(u"compose.yml"_s, ",");
        put(u"docker-compose.yaml"_s, QByteArray::fromHex("fffe00c328"));
        QElapsedTimer clock;
        clock.start();
        const auto deployments =
            milvus::detectDeployments({m_folder->path(), u"/nowhere"_s, u"/dev/null"_s, QString()});
        QCOMPARE(deployments.last().kind, Kind::Rehearsal);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }

    void namesVariablesOfTheComposeFile()
    {
        put(u"docker-compose.yml"_s,
            QByteArray(publishedCompose)
                .replace("ETCD_ENDPOINTS: etcd:2379", "COMMON_SECURITY_TLSMODE: 0"));
        const auto findings = milvus::deploymentProblems(found(), samples::mutual());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, base::Code::EnvironmentOverrides);
        QCOMPARE(findings.first().args, (QStringList{u"COMMON_SECURITY_TLSMODE"_s, u"0"_s}));
        QCOMPARE(findings.first().where, u"docker-compose.yml"_s);
    }

    void namesFilesThatAreNotThere()
    {
        put(u"milvus.yaml"_s, samples::current());
        put(u"tls/server.pem"_s, "x");
        put(u"tls/server.key"_s, "x");
        const QString folder = m_folder->filePath(u"tls"_s);
        QVERIFY(
            QFile::setPermissions(folder + u"/server.key"_s, QFile::ReadOwner | QFile::WriteOwner));
        const milvus::TlsSettings settings = {
            2, folder + u"/server.pem"_s, folder + u"/server.key"_s, folder + u"/ca.pem"_s, {}};
        const auto findings = milvus::deploymentProblems(found(), settings);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, base::Code::PathMissing);
        QCOMPARE(findings.first().args, (QStringList{u"tls.caPemPath"_s, folder + u"/ca.pem"_s}));
    }

    void aMissingFolderIsOneProblem()
    {
        put(u"milvus.yaml"_s, samples::current());
        const QString folder = m_folder->filePath(u"none"_s);
        milvus::TlsSettings settings = {
            2, folder + u"/server.pem"_s, folder + u"/server.key"_s, folder + u"/ca.pem"_s, {}};
        auto findings = milvus::toldOnce(milvus::deploymentProblems(found(), settings));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, base::Code::FilesFolderMissing);
        QCOMPARE(findings.first().args, QStringList(folder));
        settings.caPemPath = m_folder->filePath(u"ca.pem"_s); // in a folder that is there
        findings = milvus::toldOnce(milvus::deploymentProblems(found(), settings));
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.last().code, base::Code::PathMissing);
    }

    void namesAFileThatIsReadLater_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("value");
        const QByteArray off("common:\n  security:\n    tlsMode: 0\n");
        QTest::newRow("user.yaml switches TLS off")
            << u"user.yaml"_s << off << u"2.4.1"_s << u"TLS-336"_s << u"0"_s;
        QTest::newRow("default.yaml does too")
            << u"default.yaml"_s << off << u"2.6.0"_s << u"TLS-336"_s << u"0"_s;
        QTest::newRow("user.yaml names another key")
            << u"user.yaml"_s << QByteArray("tls: {serverKeyPath: /other}") << u"2.4.1"_s
            << u"TLS-336"_s << u"/other"_s;
        QTest::newRow("user.yaml says nothing about it")
            << u"user.yaml"_s << QByteArray("log: {level: warn}") << u"2.4.1"_s << QString()
            << QString();
        QTest::newRow("user.yaml says the same")
            << u"user.yaml"_s << QByteArray("common.security.tlsMode: 2") << u"2.4.1"_s << QString()
            << QString();
        QTest::newRow("user.yaml cannot be read, so Milvus ignores all files")
            << u"user.yaml"_s << QByteArray("common:\n\tsecurity: x\n") << u"2.4.1"_s
            << u"TLS-302"_s << u"2"_s;
        QTest::newRow("2.3 reads no other file")
            << u"default.yaml"_s << off << u"2.3.5"_s << QString() << QString();
    }

    void namesAFileThatIsReadLater()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, version);
        QFETCH(QString, code);
        QFETCH(QString, value);
        put(u"milvus.yaml"_s, samples::current());
        put(name, text);
        plan::Deployment deployment = found();
        deployment.kind = Kind::Helm; // no files to look for here
        deployment.milvusVersion = version;
        const auto findings = milvus::deploymentProblems(deployment, samples::mutual());
        QCOMPARE(findings.size(), code.isEmpty() ? 0 : 1);
        if (findings.isEmpty())
            return;
        QCOMPARE(base::codeId(findings.first().code), code);
        QCOMPARE(findings.first().args.last(), value);
        QCOMPARE(findings.first().severity, base::Severity::Problem);
        QVERIFY(findings.first().where.endsWith(name));
        deployment.milvusVersion.clear();
        QCOMPARE(milvus::deploymentProblems(deployment, samples::mutual()).first().severity,
                 base::Severity::Warning);
    }

    void aFileThatIsNotMountedIsNotRead()
    {
        put(u"milvus.yaml"_s, samples::current());
        put(u"user.yaml"_s, "common: {security: {tlsMode: 0}}\n");
        put(u"docker-compose.yml"_s,
            "services: {standalone: {image: 'milvusdb/milvus:v2.5.4', volumes: "
            "['./milvus.yaml:/milvus/configs/milvus.yaml']}}\n");
        QVERIFY(milvus::deploymentProblems(found(), samples::mutual()).isEmpty());
    }

    void namesAUserYamlThatIsNotRead()
    {
        put(u"milvus.yaml"_s, samples::current());
        put(u"user.yaml"_s, "# mine\n");
        plan::Deployment deployment = found();
        deployment.kind = Kind::Compose;
        QVERIFY(milvus::deploymentProblems(deployment, samples::mutual()).isEmpty());
        deployment.milvusVersion = u"2.4.1"_s;
        QVERIFY(milvus::deploymentProblems(deployment, samples::mutual()).isEmpty());
        deployment.milvusVersion = u"2.3.5"_s;
        QCOMPARE(milvus::deploymentProblems(deployment, samples::mutual()).value(0).code,
                 base::Code::UserYamlIgnored);
    }

    void restKeepsItsPortOrGetsAFreeOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("port");
        const auto row = [](const char *name, const char *text, int port) {
            QTest::addRow("%s", name) << QByteArray(text) << port;
        };
        row("nothing is said", "tls: {caPemPath: /x}\n", 8080);
        row("it has a port", "proxy: {http: {port: 9080}}\n", 9080);
        row("it is off", "proxy: {http: {enabled: false, port: 9080}}\n", 0);
        row("8080 is that of gRPC", "proxy: {port: 8080}\n", 8081);
        row("8080 is that of another part", "rootCoord: {port: 8080}\nproxy: {port: 8081}\n", 8082);
        row("it has the port of gRPC", "proxy: {port: 19530, http: {port: 19530}}\n", 8080);
        row("it has the port of the metrics", "proxy: {http: {port: 9091}}\n", 8080);
        row("the file is broken", "proxy: {http: {port: 9080}\n", 8080);
    }

    void restKeepsItsPortOrGetsAFreeOne()
    {
        QFETCH(QByteArray, text);
        put(u"milvus.yaml"_s, text);
        QTEST(milvus::deploymentFromPath(m_folder->filePath(u"milvus.yaml"_s)).restPort, "port");
    }

    void aFolderShowsWhatIsKeptOfACluster_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("values") << QByteArray("image: {all: {tag: v2.6.7}}\nextraConfigFiles:\n"
                                              "  user.yaml: |+\n    log: {level: debug}\n")
                                << Kind::Helm;
        QTest::newRow("a resource") << QByteArray("apiVersion: milvus.io/v1beta1\nkind: Milvus\n"
                                                  "spec: {components: {image: 'm:v2.6.7'}}\n")
                                    << Kind::Operator;
    }

    void aFolderShowsWhatIsKeptOfACluster()
    {
        QFETCH(const QByteArray, text);
        put(u"a.yaml"_s, "cluster: {enabled: true}\n"); // of anything
        put(u"Chart.yaml"_s, "apiVersion: v2\nname: milvus\nappVersion: 2.6.15\n");
        put(u"values.yaml"_s, text);
        QTEST(found().kind, "kind");
        QCOMPARE(found().configPath, QDir(m_folder->path()).absoluteFilePath(u"values.yaml"_s));
        QCOMPARE(found().milvusVersion, u"2.6.7"_s);
        put(u"milvus.yaml"_s, "proxy:\n  port: 19530\n");
        QCOMPARE(found().kind, Kind::BareBinary);
    }

    /// Values have sections of the same names as milvus.yaml.
    void restIsWhereTheValuesSay()
    {
        put(u"values.yaml"_s, "proxy: {http: {port: 1}}\nextraConfigFiles:\n  user.yaml: |+\n"
                              "    proxy: {http: {port: 9443}}\n");
        QCOMPARE(found().restPort, 9443);
        put(u"values.yaml"_s, "extraConfigFiles:\n  user.yaml: |+\n"
                              "    proxy: {http: {enabled: false}}\n");
        QCOMPARE(found().restPort, 0);
        QVERIFY(!milvus::checkIsRead(found()));
    }

    void restPassesByThePortsOfOtherServices()
    {
        put(u"docker-compose.yml"_s, "services:\n"
                                     "  standalone: {image: 'milvusdb/milvus:v2.5.4'}\n"
                                     "  attu: {image: zilliz/attu, ports: ['8080:3000']}\n"
                                     "  web: {image: nginx, ports: ['127.0.0.1:8081:80']}\n");
        QCOMPARE(milvus::deploymentFromPath(m_folder->filePath(u"docker-compose.yml"_s)).restPort,
                 8082);
    }

    void seesWhoListens()
    {
        const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        QCOMPARE(::bind(handle, reinterpret_cast<sockaddr *>(&address), size), 0);
        QCOMPARE(::listen(handle, 1), 0);
        QCOMPARE(::getsockname(handle, reinterpret_cast<sockaddr *>(&address), &size), 0);
        const int port = ntohs(address.sin_port);
        QVERIFY(milvus::isListening(port, 200));
        ::close(handle);
        QVERIFY(!milvus::isListening(port, 200));
    }
};

PRODUCT_TEST(DetectTest)
#include "tst_milvusdetect.moc"
