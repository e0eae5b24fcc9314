#include "core/milvus/configured.h"
#include "core/milvus/container.h"
#include "core/milvus/detect.h"
#include "core/milvus/embedscript.h"
#include "core/milvus/rendering.h"
#include "tests/core/milvus/foldertest.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using base::Code;
using milvus::Mount;
using Kind = plan::Deployment::Kind;

namespace {

/// The lines that matter of the script that Milvus publishes.
const char embedScript[] = "run_embed() {\n"
                           "    cat << EOF > user.yaml\n"
                           "# Extra config to override default milvus.yaml\n"
                           "EOF\n"
                           "    # -v /not:/this \\\n"
                           "    sudo docker run -d \\\n"
                           "        --name milvus-standalone \\\n"
                           "        -e ETCD_CONFIG_PATH=/milvus/configs/embedEtcd.yaml \\\n"
                           "        -v $(pwd)/volumes/milvus:/var/lib/milvus \\\n"
                           "        -v $(pwd)/user.yaml:/milvus/configs/user.yaml \\\n"
                           "        -p 19530:19530 \\\n"
                           "        -p 9091:9091 \\\n"
                           "        --health-cmd=\"curl -f http://localhost:9091/healthz\" \\\n"
                           "        milvusdb/milvus:v2.6.3 \\\n"
                           "        milvus run standalone  1> /dev/null\n"
                           "}\n";

const char composeFile[] = "services:\n"
                           "  milvus:\n"
                           "    image: milvusdb/milvus:v2.5.4\n"
                           "    volumes:\n"
                           "      - ${DIR:-.}/data:/var/lib/milvus\n"
                           "      - logs:/logs\n"
                           "      - ./conf/milvus.yaml:/milvus/configs/milvus.yaml:ro\n"
                           "    ports: [\"19530:19530\"]\n";

QStringList codesOf(const QList<base::Finding> &findings)
{
    QStringList codes;
    for (const base::Finding &finding : findings)
        codes.append(base::codeId(finding.code));
    return codes;
}

} // namespace

/// Between this machine and a container: which path is which, and what does not get through.
class ContainerTest : public FolderTest
{
    Q_OBJECT

    void putSet(const QString &folder) const
    {
        for (const char *name : {"/server.pem", "/server.key", "/ca.pem", "/ca.key"})
            put(folder + QLatin1String(name), "x");
    }
    [[nodiscard]] plan::Plan plan(const QString &config, const QString &folder) const
    {
        plan::Plan plan;
        plan.folder = at(folder);
        plan.deployment =
            milvus::withMountedPath(milvus::deploymentFromPath(at(config)), at(folder));
        return plan;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void rangesOfPortsAndSecretsAreUnderstood()
    {
        put(u"compose.yaml"_s,
            QByteArray(composeFile).replace("    ports: [\"19530:19530\"]\n", "") +
                "    ports: ['8080-8081:8080-8081', '127.0.0.1:29530:19530/tcp']\n"
                "    secrets: [key]\n"
                "secrets: {key: {file: ./tls/server.key}}\n");
        plan::Deployment deployment;
        deployment.kind = Kind::Compose;
        deployment.composePath = at(u"compose.yaml"_s);
        const auto container = milvus::containerOf(deployment);
        QVERIFY(container);
        QCOMPARE(container->published,
                 (milvus::PublishedPorts{
                     {8080, {8080, {}}}, {8081, {8081, {}}}, {19530, {29530, u"127.0.0.1"_s}}}));
        QCOMPARE(container->mounts.last().source, at(u"tls/server.key"_s));
        QCOMPARE(container->mounts.last().target, u"/run/secrets/key"_s);
    }

    void pathsAreTranslatedBothWays()
    {
        const QList<Mount> mounts = {{u"/srv/data"_s, u"/var/lib/milvus"_s},
                                     {u"/srv/tls/server.pem"_s, u"/milvus/tls/server.pem"_s},
                                     {QString(), u"/var/lib/milvus/cache"_s},
                                     {u"/"_s, u"/host"_s}};
        QCOMPARE(milvus::containerPath(mounts, u"/srv/data/tls/ca.pem"_s),
                 u"/var/lib/milvus/tls/ca.pem"_s);
        QCOMPARE(milvus::containerPath(mounts, u"/srv/tls/server.pem"_s),
                 u"/milvus/tls/server.pem"_s);
        QCOMPARE(milvus::containerPath(mounts, u"/srv/database"_s), u"/host/srv/database"_s);
        // What the cache hides is not seen there, but still by way of the root.
        QCOMPARE(milvus::containerPath(mounts, u"/srv/data/cache/a"_s),
                 u"/host/srv/data/cache/a"_s);
        QCOMPARE(milvus::hostPath(mounts, u"/var/lib/milvus/tls"_s), u"/srv/data/tls"_s);
        QCOMPARE(milvus::hostPath(mounts, u"/var/lib/milvus/cache/a"_s), QString());
        QVERIFY(milvus::isMounted(mounts, u"/var/lib/milvus/cache/a"_s));
        QVERIFY(!milvus::isMounted(mounts, u"/milvus/tls/server.key"_s));
        QCOMPARE(milvus::containerPath({}, u"/a"_s), QString());
    }

    void readsTheScript()
    {
        const auto script = milvus::readEmbedScript(embedScript, u"/srv"_s);
        QVERIFY(script);
        QCOMPARE(script->version, u"2.6.3"_s);
        QCOMPARE(script->mounts,
                 (QList<Mount>{{u"/srv/volumes/milvus"_s, u"/var/lib/milvus"_s},
                               {u"/srv/user.yaml"_s, u"/milvus/configs/user.yaml"_s}}));
        QCOMPARE(script->published,
                 (milvus::PublishedPorts{{19530, {19530, {}}}, {9091, {9091, {}}}}));
        QVERIFY(!milvus::readEmbedScript("#!/bin/sh\nexit\n", u"/srv"_s));
    }

    void theTagOfTheScriptMayHaveADefault_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<QString>("version");
        const auto row = [](const char *name, const char *before, const char *tag,
                            const QString &version) {
            QTest::addRow("%s", name) << QByteArray(before) << QByteArray(tag) << version;
        };
        row("in the tag", "", "${TAG:-v2.3.5}", u"2.3.5"_s);
        row("in the tag, if it is not set", "", "${TAG-v2.3.5}", u"2.3.5"_s);
        row("in a variable", "TAG=${1:-v2.3.5}\n", "$TAG", u"2.3.5"_s);
        row("a variable that is set", "TAG=v2.6.3\n", "${TAG:-v2.3.5}", u"2.6.3"_s);
        row("one that is set in two ways", "TAG=v2.6.3\nTAG=v2.3.5\n", "${TAG:-v2.4.1}", QString());
        row("a series", "", "2.4-latest", u"2.4"_s);
        row("none", "", "$TAG", QString());
    }

    void theTagOfTheScriptMayHaveADefault()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, tag);
        QFETCH(const QString, version);
        const auto script = milvus::readEmbedScript(
            before + "docker run -d milvusdb/milvus:" + tag + " milvus run\n", u"/srv"_s);
        QVERIFY(script);
        QCOMPARE(script->version, version);
    }

    void theScriptMayGiveMoreThanIsRead_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("unseen");
        const QByteArray image = " milvusdb/milvus:v2.6.7 milvus run standalone 1> /dev/null\n";
        const auto row = [](const char *name, const QByteArray &script, const char *mode,
                            const char *unseen) {
            QTest::addRow("%s", name)
                << script << QString::fromLatin1(mode) << QString::fromLatin1(unseen);
        };
        const QByteArray off = " -e COMMON_SECURITY_TLSMODE=0";
        row("as published", "docker run -d --name m --memory $MEM" + image, "", "");
        row("options in a variable", "X='-e COMMON_SECURITY_TLSMODE=0'\ndocker run $X" + image, "0",
            "");
        row("options in an array", "X=(-e A=0)\ndocker run \"${X[@]}\"" + image, "", "${X[@]}");
        row("options from elsewhere", "docker run -d $OPTIONS" + image, "", "$OPTIONS");
        row("joined letters", "docker run -de COMMON_SECURITY_TLSMODE=0" + image, "0", "");
        row("a folder", "docker run -w /x" + image, "", "-w");
        row("a program", "docker run --entrypoint=x" + image, "", "--entrypoint=x");
        row("another's volumes", "docker run --volumes-from x" + image, "", "--volumes-from");
        row("another file system over the files", "docker run --tmpfs /milvus/configs" + image, "",
            "--tmpfs");
        row("a copy of another configuration", "cp off.yaml user.yaml\ndocker run" + image, "",
            "cp");
        row("a backup of the configuration of another", "cp a.yaml b.yaml\ndocker run" + image, "",
            "");
        row("a command by a shell",
            "docker run milvusdb/milvus:v2.6.7 sh -c \"COMMON_SECURITY_TLSMODE=0 milvus run\"\n",
            "0", "");
        row("a command by env",
            "docker run milvusdb/milvus:v2.6.7 env COMMON_SECURITY_TLSMODE=0 milvus run\n", "0",
            "");
        row("a command by a variable", "docker run milvusdb/milvus:v2.6.7 $CMD\n", "", "$CMD");
        row("a command by its default", "docker run milvusdb/milvus:v2.6.7 ${CMD:-milvus} run\n",
            "", "milvus=$");
        row("a script", "docker run milvusdb/milvus:v2.6.7 /start.sh\n", "", "start.sh");
        row("a file of variables from elsewhere", "docker run --env-file $F" + image, "", "$F");
        row("nerdctl", "nerdctl run" + off + image, "0", "");
        row("a variable", "\"$DOCKER\" run" + off + image, "0", "");
        row("another context", "docker --context x run" + off + image, "0", "");
        row("an image of its own", "docker run" + off + " harbor.x/m/milvus:2.6.7 milvus run\n",
            "0", "");
    }

    void theScriptMayGiveMoreThanIsRead()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, mode);
        QFETCH(const QString, unseen);
        const auto read = milvus::readEmbedScript(script, u"/srv"_s);
        QVERIFY(read);
        QCOMPARE(read->version, u"2.6.7"_s);
        QCOMPARE(read->environment.value(u"COMMON_SECURITY_TLSMODE"_s), mode);
        QCOMPARE(read->unseen.join(u' '), unseen);
        put(u"standalone_embed.sh"_s, script);
        put(u"user.yaml"_s, "common: {security: {tlsMode: 2}}\n");
        const auto effective = milvus::effectiveFor(milvus::deploymentFromPath(at(u"user.yaml"_s)));
        QCOMPARE(effective->of("common.security.tlsMode").isUnclear, !unseen.isEmpty());
    }

    void aConfigurationIsKnownByTheComposeFileThatMountsIt()
    {
        put(u"docker-compose.yml"_s, composeFile);
        put(u"conf/milvus.yaml"_s, "proxy:\n  port: 19530\n");
        const auto deployment = milvus::deploymentFromPath(at(u"conf/milvus.yaml"_s));
        QCOMPARE(deployment.kind, Kind::Compose);
        QCOMPARE(deployment.composePath, at(u"docker-compose.yml"_s));
        QCOMPARE(deployment.configPath, at(u"conf/milvus.yaml"_s));
        put(u"conf/other.yaml"_s, "proxy:\n  port: 19530\n");
        QCOMPARE(milvus::deploymentFromPath(at(u"conf/other.yaml"_s)).kind, Kind::BareBinary);
    }

    void namesTheMissingMountAndTheLine()
    {
        put(u"docker-compose.yml"_s, composeFile);
        putSet(u"tls"_s);
        plan::Plan seen = plan(u"docker-compose.yml"_s, u"tls"_s);
        const auto findings = milvus::mountProblems(seen);
        QCOMPARE(codesOf(findings),
                 (QStringList{u"TLS-360"_s, u"TLS-360"_s, u"TLS-360"_s, u"TLS-363"_s}));
        QCOMPARE(findings.first().args,
                 (QStringList{u"/milvus/tls/server.pem"_s,
                              u"- %1:/milvus/tls/server.pem:ro"_s.arg(at(u"tls/server.pem"_s)),
                              at(u"docker-compose.yml"_s)}));
        seen.mode = plan::Mode::OneWay; // which opens no ca.pem
        seen.deployment.restPort = 0;
        QCOMPARE(codesOf(milvus::mountProblems(seen)), (QStringList{u"TLS-360"_s, u"TLS-360"_s}));
    }

    void theMountsGiveThePathInTheContainer()
    {
        put(u"docker-compose.yml"_s, composeFile);
        putSet(u"data/certs"_s);
        const plan::Plan seen = plan(u"docker-compose.yml"_s, u"data/certs"_s);
        QCOMPARE(seen.deployment.serverPath, u"/var/lib/milvus/certs"_s);
        QCOMPARE(codesOf(milvus::mountProblems(seen)), QStringList(u"TLS-363"_s));
        QVERIFY(QFile::remove(at(u"data/certs/server.key"_s)));
        const auto findings = milvus::mountProblems(seen);
        QCOMPARE(codesOf(findings), (QStringList{u"TLS-361"_s, u"TLS-363"_s}));
        QCOMPARE(findings.first().args.at(1), at(u"data/certs/server.key"_s));
    }

    void theOverrideCountsAsWell()
    {
        put(u"docker-compose.yml"_s, composeFile);
        put(u"docker-compose.override.yml"_s,
            "services:\n  milvus:\n    volumes:\n      - ./tls/server.pem:/x/server.pem:ro\n"
            "      - ./tls/server.key:/x/server.key:ro\n      - ./tls/ca.pem:/x/ca.pem:ro\n"
            "    ports: ['8080:8080']\n");
        putSet(u"tls"_s);
        const plan::Plan seen = plan(u"docker-compose.yml"_s, u"tls"_s);
        QCOMPARE(seen.deployment.serverPath, u"/x"_s);
        QCOMPARE(codesOf(milvus::mountProblems(seen)), QStringList());
    }

    void onTheNetworkOfTheHostNoPortIsMissing()
    {
        QByteArray script = embedScript;
        put(u"standalone_embed.sh"_s, script.replace("-p 9091:9091", "--network=host"));
        put(u"user.yaml"_s, "# Extra config\n");
        put(u"compose/docker-compose.yml"_s, composeFile + QByteArray("    network_mode: host\n"));
        for (const QString &config : {u"user.yaml"_s, u"compose/docker-compose.yml"_s}) {
            const QStringList codes = codesOf(milvus::mountProblems(plan(config, u"tls"_s)));
            QVERIFY(!codes.contains(u"TLS-363"_s) && !codes.contains(u"TLS-382"_s));
        }
    }

    void theScriptSeesOnlyItsVolume()
    {
        put(u"standalone_embed.sh"_s, embedScript);
        put(u"user.yaml"_s, "# Extra config\n");
        putSet(u"tls"_s);
        plan::Plan seen = plan(u"user.yaml"_s, u"tls"_s);
        QCOMPARE(seen.deployment.kind, Kind::StandaloneEmbed);
        QCOMPARE(seen.deployment.milvusVersion, u"2.6.3"_s);
        QCOMPARE(seen.deployment.serverPath, u"/var/lib/milvus/tls"_s);
        const auto findings = milvus::mountProblems(seen);
        QCOMPARE(codesOf(findings), (QStringList{u"TLS-361"_s, u"TLS-361"_s, u"TLS-361"_s,
                                                 u"TLS-382"_s, u"TLS-362"_s}));
        const QString place = at(u"volumes/milvus/tls"_s);
        QCOMPARE(findings.first().args.at(2),
                 u"sudo install -D -m 0600 -t %1 %2/server.pem %2/server.key %2/ca.pem"_s.arg(
                     place, at(u"tls"_s)));
        QCOMPARE(findings.at(3).args.at(1), u"-p 8080:8080 \\"_s);
        put(u"standalone_embed.sh"_s,
            QByteArray(embedScript).replace("-p 19530", "-p 127.0.0.1:19530"));
        QCOMPARE(milvus::mountProblems(seen).at(3).args.at(1), u"-p 127.0.0.1:8080:8080 \\"_s);
        putSet(u"volumes/milvus/tls"_s); // as that command does
        QCOMPARE(codesOf(milvus::mountProblems(seen)), (QStringList{u"TLS-382"_s, u"TLS-362"_s}));
        QCOMPARE(plan(u"user.yaml"_s, u"volumes/milvus/tls"_s).deployment.serverPath,
                 u"/var/lib/milvus/tls"_s);
    }

    void namesTheKeyOfTheCaInTheContainer()
    {
        put(u"docker-compose.yml"_s, "services:\n  m:\n    image: milvusdb/milvus:v2.5.4\n"
                                     "    volumes:\n      - ./tls:/milvus/tls:ro\n");
        putSet(u"tls"_s);
        const plan::Plan seen = plan(u"docker-compose.yml"_s, u"tls"_s);
        const auto problems = [&] {
            return milvus::deploymentProblems(seen.deployment, milvus::settingsFor(seen));
        };
        QCOMPARE(codesOf(problems()), QStringList(u"TLS-367"_s));
        QCOMPARE(problems().first().severity, base::Severity::Warning);
        QCOMPARE(problems().first().args, (QStringList{u"/milvus/tls/ca.key"_s, at(u"tls/ca.key"_s),
                                                       at(u"docker-compose.yml"_s)}));
        put(u"docker-compose.yml"_s,
            "services:\n  m:\n    image: milvusdb/milvus:v2.5.4\n"
            "    volumes:\n      - ./tls/server.pem:/milvus/tls/server.pem\n"
            "      - ./tls/server.key:/milvus/tls/server.key\n");
        QVERIFY(problems().isEmpty());
    }

    void namesTheFolderThatHidesMilvusFiles_data()
    {
        QTest::addColumn<QByteArray>("volume");
        QTest::addColumn<QStringList>("codes");
        QTest::addRow("a folder") << QByteArray("./conf:/milvus/configs")
                                  << QStringList(u"TLS-369"_s);
        QTest::addRow("a folder, read only")
            << QByteArray("./conf/:/milvus/configs/:ro") << QStringList(u"TLS-369"_s);
        QTest::addRow("a volume of Docker's")
            << QByteArray("conf:/milvus/configs") << QStringList();
        QTest::addRow("a folder below") << QByteArray("./tls:/milvus/configs/tls") << QStringList();
        QTest::addRow("a file") << QByteArray("./milvus.yaml:/milvus/configs/milvus.yaml")
                                << QStringList();
    }

    void namesTheFolderThatHidesMilvusFiles()
    {
        QFETCH(QByteArray, volume);
        QFETCH(QStringList, codes);
        put(u"docker-compose.yml"_s, "services:\n  m:\n    image: milvusdb/milvus:v2.5.4\n"
                                     "    volumes:\n      - " +
                                         volume + '\n');
        const plan::Plan seen = plan(u"docker-compose.yml"_s, u"tls"_s);
        const auto problems = milvus::containerProblems(seen.deployment, milvus::settingsFor(seen));
        QCOMPARE(codesOf(problems), codes);
        for (const base::Finding &problem : problems)
            QCOMPARE(problem.args, (QStringList{at(u"conf"_s), at(u"docker-compose.yml"_s)}));
    }

    void withoutAContainerThereIsNothingToSay()
    {
        put(u"milvus.yaml"_s, "proxy:\n  port: 19530\n");
        QVERIFY(milvus::mountProblems(plan(u"milvus.yaml"_s, u"tls"_s)).isEmpty());
    }
};

PRODUCT_TEST(ContainerTest)
#include "tst_milvuscontainer.moc"
