#include "core/milvus/configured.h"
#include "core/milvus/detect.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::Code;
using Kind = plan::Deployment::Kind;

/// What the files of a deployment say together: where the live test has to knock.
class ConfiguredTest : public QObject
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

    [[nodiscard]] plan::Deployment bare(const QString &version = {}) const
    {
        plan::Deployment deployment;
        deployment.kind = Kind::BareBinary;
        deployment.configPath = m_folder->filePath(u"milvus.yaml"_s);
        deployment.milvusVersion = version;
        return deployment;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsThePort_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("port");
        QTest::newRow("as a number") << QByteArray("proxy:\n  port: 29530\n") << 29530;
        QTest::newRow("in quotes") << QByteArray("proxy:\n  port: '29530'\n") << 29530;
        QTest::newRow("written flat") << QByteArray("Proxy.Port: 29530\n") << 29530;
        QTest::newRow("nothing said") << QByteArray("proxy:\n  ip: x\n") << 19530;
        QTest::newRow("no content") << QByteArray("# nothing\n") << 19530;
        QTest::newRow("no number") << QByteArray("proxy:\n  port: many\n") << 19530;
        QTest::newRow("no port") << QByteArray("proxy:\n  port: 70000\n") << 19530;
    }

    void readsThePort()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, port);
        put(u"milvus.yaml"_s, text);
        const auto configured = milvus::configuredFor(bare());
        QVERIFY(configured);
        QCOMPARE(configured->port, port);
        QCOMPARE(configured->reachablePort, port);
        QCOMPARE(configured->portFile,
                 port == milvus::usualPort ? QString() : m_folder->filePath(u"milvus.yaml"_s));
    }

    void whatIsAboutToBeWrittenCountsAsIfItWere()
    {
        put(u"milvus.yaml"_s, "common:\n  security:\n    tlsMode: 0\n");
        const QString changed = m_folder->filePath(u"milvus.yaml"_s);
        const QString added = m_folder->filePath(u"user.yaml"_s);
        const QByteArray one = "common:\n  security:\n    tlsMode: 1\n";
        const QByteArray two = "common:\n  security:\n    tlsMode: 2\n";
        const auto modeWith = [this](const milvus::PendingTexts &pending) {
            return milvus::effectiveFor(bare(), pending)->of("common.security.tlsMode");
        };
        QCOMPARE(modeWith({}).value, u"0"_s);
        QCOMPARE(modeWith({{changed, one}}).value, u"1"_s);
        QCOMPARE(modeWith({{changed, one}, {added, two}}).value, u"2"_s);
        QCOMPARE(modeWith({{changed, one}, {added, two}}).file, added);
    }

    void theOverrideBesideAComposeFileWins()
    {
        put(u"docker-compose.yml"_s, "services:\n"
                                     "  standalone:\n"
                                     "    image: milvusdb/milvus:v2.5.4\n"
                                     "    environment:\n"
                                     "      COMMON_SECURITY_TLSMODE: 1\n");
        const auto deployment =
            milvus::deploymentFromPath(m_folder->filePath(u"docker-compose.yml"_s));
        const QByteArray override = "services:\n"
                                    "  standalone:\n"
                                    "    environment:\n"
                                    "      COMMON_SECURITY_TLSMODE: 2\n";
        const auto mode = [&deployment](const milvus::PendingTexts &pending) {
            return milvus::effectiveFor(deployment, pending)->text("common.security.tlsMode");
        };
        const QString name = u"docker-compose.override.yml"_s;
        QCOMPARE(mode({}), u"1"_s);
        QCOMPARE(mode({{m_folder->filePath(name), override}}), u"2"_s);
        put(name, override);
        QCOMPARE(mode({}), u"2"_s);
    }

    void otherPlacesOfACompositionCount_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QString>("override");
        const QByteArray mode1 = "    environment: {COMMON_SECURITY_TLSMODE: 1}\n";
        QTest::newRow("an override by its newer name") << mode1 << u"compose.override.yaml"_s;
        QTest::newRow("an override by the other ending")
            << mode1 << u"docker-compose.override.yaml"_s;
        QTest::newRow("a file of configs")
            << QByteArray("    configs:\n      - {source: c, target: /milvus/configs/user.yaml}\n"
                          "configs: {c: {file: ./two.yaml}}\n")
            << QString();
        QTest::newRow("a folder of Milvus's variable")
            << QByteArray("    environment: {MILVUSCONF: /etc/m/}\n"
                          "    volumes: ['./two.yaml:/etc/m/milvus.yaml',"
                          " './one.yaml:/milvus/configs/milvus.yaml']\n")
            << QString();
    }

    void otherPlacesOfACompositionCount()
    {
        QFETCH(const QByteArray, service);
        QFETCH(const QString, override);
        const QByteArray head = "services:\n  standalone:\n";
        put(u"one.yaml"_s, "common: {security: {tlsMode: 1}}\n");
        put(u"two.yaml"_s, "common: {security: {tlsMode: 2}}\n");
        put(u"docker-compose.yml"_s, head + "    image: milvusdb/milvus:v2.5.4\n" + service);
        if (!override.isEmpty())
            put(override, head + "    environment: {COMMON_SECURITY_TLSMODE: 2}\n");
        const auto deployment =
            milvus::deploymentFromPath(m_folder->filePath(u"docker-compose.yml"_s));
        QCOMPARE(milvus::effectiveFor(deployment)->text("common.security.tlsMode"), u"2"_s);
    }

    void readsModeRestAndPaths()
    {
        put(u"milvus.yaml"_s, "tls: {serverPemPath: /t/s.pem, serverKeyPath: /t/s.key, caPemPath: "
                              "/t/ca.pem}\ncommon: {security: {tlsMode: 2}}\nproxy: {http: {port: "
                              "8080}}\n");
        const auto configured = milvus::configuredFor(bare());
        QVERIFY(configured);
        QCOMPARE(configured->tlsMode, 2);
        QVERIFY(configured->restEnabled);
        QCOMPARE(configured->restPort, 8080);
        QCOMPARE(configured->serverPemPath, u"/t/s.pem"_s);
        QCOMPARE(configured->serverKeyPath, u"/t/s.key"_s);
        QCOMPARE(configured->caPemPath, u"/t/ca.pem"_s);
    }

    void aLaterFileWinsLeafByLeaf()
    {
        put(u"milvus.yaml"_s, "proxy: {port: 1000}\ncommon: {security: {tlsMode: 2}}\n");
        put(u"default.yaml"_s, "proxy: {port: 2000, http: {port: 8080}}\n");
        put(u"user.yaml"_s, "proxy: {port: 3000}\n");
        const auto configured = milvus::configuredFor(bare(u"2.4.1"_s));
        QVERIFY(configured);
        QCOMPARE(configured->port, 3000);
        QCOMPARE(configured->portFile, m_folder->filePath(u"user.yaml"_s));
        QCOMPARE(configured->restPort, 8080);
        QCOMPARE(configured->tlsMode, 2);
        QCOMPARE(configured->files.size(), 3);
        const auto older = milvus::configuredFor(bare(u"2.3.5"_s));
        QVERIFY(older);
        QCOMPARE(older->port, 1000);
        QCOMPARE(older->restPort, 0);
        QCOMPARE(older->files, QStringList(m_folder->filePath(u"milvus.yaml"_s)));
    }

    void aFileThatMilvusCannotReadIsAnError()
    {
        put(u"milvus.yaml"_s, "proxy: {port: 1000}\n");
        put(u"user.yaml"_s, "proxy: [\n");
        const auto configured = milvus::configuredFor(bare());
        QVERIFY(!configured);
        QCOMPARE(configured.error().code, Code::YamlSyntax);
        QCOMPARE(configured.error().args.first(), m_folder->filePath(u"user.yaml"_s));
    }

    void withoutAnyFileMilvusDoesWhatItDoes()
    {
        QCOMPARE(milvus::configuredFor({}).value(), milvus::Configured());
        QCOMPARE(milvus::configuredFor(bare()).error().code, Code::FileMissing);
    }

    void aComposeFileTellsWhatIsMountedAndPublished()
    {
        put(u"conf/milvus.yaml"_s,
            "proxy: {port: 29530, http: {port: 8081}}\ncommon: {security: {tlsMode: 2}}\n");
        put(u"conf/user.yaml"_s, "proxy: {port: 1}\n"); // beside it, but not in the container
        put(u"docker-compose.yml"_s,
            "services:\n  standalone:\n    image: milvusdb/milvus:v2.5.4\n    environment:\n"
            "      COMMON_SECURITY_TLSMODE: 1\n    volumes:\n"
            "      - ./conf/milvus.yaml:/milvus/configs/milvus.yaml\n    ports:\n"
            "      - 19530:29530\n      - 127.0.0.1:18081:8081/tcp\n");
        const plan::Deployment deployment = milvus::deploymentFromPath(m_folder->path());
        QCOMPARE(deployment.kind, Kind::Compose);
        const auto configured = milvus::configuredFor(deployment);
        QVERIFY(configured);
        QCOMPARE(configured->files, QStringList(deployment.configPath));
        QCOMPARE(configured->port, 29530);
        QCOMPARE(configured->reachablePort, 19530);
        QCOMPARE(configured->restPort, 8081);
        QCOMPARE(configured->reachableRestPort, 18081);
        QCOMPARE(configured->tlsMode, 1); // the variable wins
    }

    void aVariableOfTheComposeFileMovesThePort_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<int>("port");
        QTest::newRow("plain") << QByteArray("PROXY_PORT") << QByteArray("2.4.1") << 29530;
        QTest::newRow("with the prefix of 2.6")
            << QByteArray("MILVUS_CONF_PROXY_PORT") << QByteArray("2.6.0") << 29530;
        QTest::newRow("with a prefix that 2.4 does not know")
            << QByteArray("MILVUS_CONF_PROXY_PORT") << QByteArray("2.4.1") << 19530;
    }

    void aVariableOfTheComposeFileMovesThePort()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, version);
        QFETCH(int, port);
        put(u"docker-compose.yml"_s, "services: {standalone: {image: 'milvusdb/milvus:v" + version +
                                         "', environment: {" + variable + ": 29530}}}\n");
        const plan::Deployment deployment = milvus::deploymentFromPath(m_folder->path());
        const auto configured = milvus::configuredFor(deployment);
        QVERIFY(configured);
        QCOMPARE(configured->port, port);
        QCOMPARE(configured->portFile,
                 port == milvus::usualPort ? QString() : deployment.composePath);
    }

    void aMountedFolderGivesAllItsFiles()
    {
        put(u"conf/milvus.yaml"_s, "proxy: {port: 1000}\n");
        put(u"conf/user.yaml"_s, "proxy: {port: 2000}\n");
        put(u"docker-compose.yml"_s,
            "services:\n  standalone:\n    image: milvusdb/milvus:v2.5.4\n    volumes:\n"
            "      - ./conf:/milvus/configs\n");
        const auto configured = milvus::configuredFor(milvus::deploymentFromPath(m_folder->path()));
        QVERIFY(configured);
        QCOMPARE(configured->files.size(), 2);
        QCOMPARE(configured->port, 2000);
    }
};

PRODUCT_TEST(ConfiguredTest)
#include "tst_milvusconfigured.moc"
