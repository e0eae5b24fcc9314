#include "core/milvus/rendering.h"
#include "tests/support/testprogram.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;
using milvus::Rendering;
using Kind = plan::Deployment::Kind;

namespace {

plan::Plan mutualPlan()
{
    plan::Plan plan;
    plan.folder = u"/home/me/milvus/tls"_s;
    plan.subject.organization = u"ACME \"Vectors\": 公司"_s;
    plan.subject.country = u"NO"_s;
    plan.names = {{plan::SubjectAltName::Kind::Dns, u"localhost"_s, u"localhost"_s},
                  {plan::SubjectAltName::Kind::Dns, u"*.milvus.internal"_s, {}},
                  {plan::SubjectAltName::Kind::Ip, u"127.0.0.1"_s, {}},
                  {plan::SubjectAltName::Kind::Ip, u"::1"_s, {}}};
    return plan;
}

std::string text(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? node.Scalar() : "<not there>";
}

void expectSettings(const YAML::Node &settings, const std::string &folder,
                    const std::string &mode = "2")
{
    QCOMPARE(text(settings["common"]["security"]["tlsMode"]), mode);
    QCOMPARE(text(settings["tls"]["serverPemPath"]), folder + "/server.pem");
    QCOMPARE(text(settings["tls"]["serverKeyPath"]), folder + "/server.key");
    QCOMPARE(text(settings["tls"]["caPemPath"]), folder + "/ca.pem");
    QCOMPARE(text(settings["proxy"]["http"]["port"]), std::string("8080"));
    QCOMPARE(settings.size(), size_t(3));
}

QByteArray rendered(Rendering rendering, const plan::Plan &plan)
{
    const auto bytes = milvus::render(rendering, plan);
    return bytes ? *bytes
                 : QByteArray("error: ") + QByteArray::number(static_cast<int>(bytes.error().code));
}

} // namespace

class RenderingTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFormHasAnIdAndAFileName()
    {
        for (const Rendering rendering :
             {Rendering::MilvusYaml, Rendering::UserYaml, Rendering::Compose, Rendering::Helm,
              Rendering::Operator, Rendering::CertManager}) {
            Rendering parsed = Rendering::MilvusYaml;
            QVERIFY(milvus::parseRendering(milvus::renderingId(rendering), parsed));
            QCOMPARE(parsed, rendering);
            QVERIFY(milvus::renderingFileName(rendering).contains(u".y"));
        }
        Rendering parsed = Rendering::MilvusYaml;
        QVERIFY(!milvus::parseRendering(u"xml", parsed));
        QCOMPARE(milvus::render(Rendering::MilvusYaml, mutualPlan()).error().code,
                 base::Code::RenderingUnknown);
    }

    void settingsFollowTheDeployment()
    {
        plan::Plan plan = mutualPlan();
        QCOMPARE(milvus::settingsFor(plan).serverPemPath, u"/home/me/milvus/tls/server.pem"_s);
        plan.deployment.kind = Kind::Compose;
        QCOMPARE(milvus::settingsFor(plan).serverPemPath, u"/milvus/tls/server.pem"_s);
        plan.deployment.kind = Kind::StandaloneEmbed;
        QCOMPARE(milvus::settingsFor(plan).caPemPath, u"/var/lib/milvus/tls/ca.pem"_s);
        plan.deployment.serverPath = u"/certs/"_s;
        QCOMPARE(milvus::settingsFor(plan).serverKeyPath, u"/certs/server.key"_s);
        plan.mode = plan::Mode::OneWay;
        plan.deployment.restPort = 0;
        QCOMPARE(milvus::settingsFor(plan).tlsMode, 1);
        QCOMPARE(milvus::settingsFor(plan).restPort, std::optional(0));
    }

    void userYamlOnlyForVersionsThatReadIt()
    {
        plan::Plan plan = mutualPlan();
        QCOMPARE(milvus::render(Rendering::UserYaml, plan).error().code,
                 base::Code::VersionUnknown);
        plan.deployment.milvusVersion = u"2.3.5"_s;
        QCOMPARE(milvus::render(Rendering::UserYaml, plan).error().code,
                 base::Code::VersionWithoutUserYaml);
        plan.deployment.milvusVersion = u"v2.5.4"_s;
        expectSettings(YAML::Load(rendered(Rendering::UserYaml, plan).toStdString()),
                       "/home/me/milvus/tls");
    }

    void composeMountsThreeFilesAndSetsTheEnvironment()
    {
        const YAML::Node file =
            YAML::Load(rendered(Rendering::Compose, mutualPlan()).toStdString());
        const YAML::Node service = file["services"]["standalone"];
        QCOMPARE(text(service["environment"]["COMMON_SECURITY_TLSMODE"]), std::string("2"));
        QCOMPARE(text(service["environment"]["TLS_SERVERPEMPATH"]),
                 std::string("/milvus/tls/server.pem"));
        QCOMPARE(text(service["environment"]["PROXY_HTTP_PORT"]), std::string("8080"));
        QCOMPARE(service["environment"].size(), size_t(5));
        QCOMPARE(text(service["ports"][0]), std::string("8080:8080"));
        QCOMPARE(service["volumes"].size(), size_t(3));
        QCOMPARE(text(service["volumes"][1]["source"]),
                 std::string("/home/me/milvus/tls/server.key"));
        QCOMPARE(text(service["volumes"][1]["target"]), std::string("/milvus/tls/server.key"));
        QCOMPARE(text(service["volumes"][1]["read_only"]), std::string("true"));
    }

    void composeMountsAKnownConfigurationInstead()
    {
        plan::Plan plan = mutualPlan();
        plan.folder = u"/home/me/$HOME's \"tls\""_s;
        plan.deployment.composeService = u"milvus-standalone"_s;
        plan.deployment.configPath = u"/srv/milvus.yaml"_s;
        plan.deployment.restPort = 0;
        const YAML::Node file = YAML::Load(rendered(Rendering::Compose, plan).toStdString());
        const YAML::Node service = file["services"]["milvus-standalone"];
        QVERIFY(!service["environment"].IsDefined());
        QVERIFY(!service["ports"].IsDefined());
        QCOMPARE(service["volumes"].size(), size_t(4));
        QCOMPARE(text(service["volumes"][0]["source"]),
                 std::string("/home/me/$$HOME's \"tls\"/server.pem"));
        QCOMPARE(text(service["volumes"][3]["source"]), std::string("/srv/milvus.yaml"));
        QCOMPARE(text(service["volumes"][3]["target"]), std::string("/milvus/configs/milvus.yaml"));
    }

    void noContainerGetsTheKeyOfTheCa()
    {
        for (const Rendering rendering : {Rendering::Compose, Rendering::Helm, Rendering::Operator})
            QVERIFY(!rendered(rendering, mutualPlan()).contains("/ca.key"));
    }

    void aFolderNameCannotLeaveItsComment()
    {
        plan::Plan plan = mutualPlan();
        plan.folder = u"/tmp/a\nevil: true\u2028b"_s;
        for (const Rendering rendering :
             {Rendering::Helm, Rendering::Operator, Rendering::CertManager})
            QVERIFY(!rendered(rendering, plan).contains("evil"));
        const YAML::Node file = YAML::Load(rendered(Rendering::Compose, plan).toStdString());
        QVERIFY(!file["evil"].IsDefined());
        QCOMPARE(text(file["services"]["standalone"]["volumes"][0]["source"]),
                 (plan.folder + u"/server.pem"_s).toStdString());
    }

    void helmValuesHoldSettingsSecretAndMount()
    {
        const YAML::Node values = YAML::Load(rendered(Rendering::Helm, mutualPlan()).toStdString());
        expectSettings(YAML::Load(text(values["extraConfigFiles"]["user.yaml"])), "/milvus/tls");
        QCOMPARE(text(values["volumes"][0]["secret"]["secretName"]), std::string("milvus-tls"));
        QCOMPARE(text(values["volumeMounts"][0]["mountPath"]), std::string("/milvus/tls"));
        QCOMPARE(text(values["volumeMounts"][0]["name"]), text(values["volumes"][0]["name"]));
    }

    void operatorResourceHoldsSettingsSecretAndMount()
    {
        const YAML::Node resource =
            YAML::Load(rendered(Rendering::Operator, mutualPlan()).toStdString());
        QCOMPARE(text(resource["apiVersion"]), std::string("milvus.io/v1beta1"));
        QCOMPARE(text(resource["kind"]), std::string("Milvus"));
        expectSettings(resource["spec"]["config"], "/milvus/tls");
        const YAML::Node components = resource["spec"]["components"];
        QCOMPARE(text(components["standalone"]["serviceRestfulPort"]), std::string("8080"));
        QCOMPARE(text(components["volumes"][0]["secret"]["secretName"]), std::string("milvus-tls"));
        QCOMPARE(text(components["volumeMounts"][0]["mountPath"]), std::string("/milvus/tls"));
    }

    void certManagerIssuesBothCertificates()
    {
        plan::Plan plan = mutualPlan();
        plan.key = plan::KeyKind::Rsa3072;
        const auto documents = YAML::LoadAll(rendered(Rendering::CertManager, plan).toStdString());
        QCOMPARE(documents.size(), size_t(3));
        QCOMPARE(text(documents[0]["kind"]), std::string("Issuer"));
        const YAML::Node server = documents[1]["spec"];
        QCOMPARE(text(server["secretName"]), std::string("milvus-tls"));
        QCOMPARE(text(server["commonName"]), std::string("localhost"));
        QCOMPARE(text(server["subject"]["organizations"][0]),
                 mutualPlan().subject.organization.toStdString());
        QCOMPARE(text(server["subject"]["countries"][0]), std::string("NO"));
        QCOMPARE(text(server["duration"]), std::string("9528h"));
        QCOMPARE(text(server["renewBefore"]), std::string("720h"));
        QCOMPARE(text(server["privateKey"]["algorithm"]), std::string("RSA"));
        QCOMPARE(text(server["privateKey"]["size"]), std::string("3072"));
        QCOMPARE(text(server["usages"][2]), std::string("server auth"));
        QCOMPARE(server["dnsNames"].size(), size_t(2));
        QCOMPARE(text(server["ipAddresses"][1]), std::string("::1"));
        QCOMPARE(text(server["issuerRef"]["name"]), text(documents[0]["metadata"]["name"]));
        const YAML::Node client = documents[2]["spec"];
        QCOMPARE(text(client["commonName"]), std::string("milvus-client"));
        QCOMPARE(text(client["usages"][2]), std::string("client auth"));
        QVERIFY(!client["dnsNames"].IsDefined());
    }

    void certManagerInOneWayModeMakesNoClientCertificate()
    {
        plan::Plan plan = mutualPlan();
        plan.mode = plan::Mode::OneWay;
        plan.validity.serverDays = 30;
        const auto documents = YAML::LoadAll(rendered(Rendering::CertManager, plan).toStdString());
        QCOMPARE(documents.size(), size_t(2));
        QCOMPARE(text(documents[1]["spec"]["privateKey"]["algorithm"]), std::string("ECDSA"));
        QCOMPARE(text(documents[1]["spec"]["usages"][1]), std::string("server auth"));
        QCOMPARE(text(documents[1]["spec"]["renewBefore"]), std::string("240h"));
    }

    void theRestartCommandFitsTheDeployment_data()
    {
        QTest::addColumn<plan::Deployment>("deployment");
        QTest::addColumn<QString>("command");
        const auto row = [](const char *name, Kind kind, const QString &config,
                            const QString &compose, const QString &command) {
            plan::Deployment deployment;
            deployment.kind = kind;
            deployment.configPath = config;
            deployment.composePath = compose;
            deployment.composeService = compose.isEmpty() ? QString() : u"standalone"_s;
            QTest::addRow("%s", name) << deployment << command;
        };
        row("rehearsal needs none", Kind::Rehearsal, {}, {}, {});
        row("Compose", Kind::Compose, {}, u"/srv/milvus/docker-compose.yml"_s,
            u"cd /srv/milvus && docker compose up -d --force-recreate standalone"_s);
        row("Compose with another name", Kind::Compose, {}, u"/srv/my milvus/milvus.yml"_s,
            u"cd '/srv/my milvus' && docker compose -f milvus.yml up -d --force-recreate standalone"_s);
        row("Compose, nothing known", Kind::Compose, {}, {},
            u"docker compose up -d --force-recreate"_s);
        row("standalone_embed.sh", Kind::StandaloneEmbed, u"/srv/it's/user.yaml"_s, {},
            u"cd '/srv/it'\\''s' && bash standalone_embed.sh restart"_s);
        row("bare binary", Kind::BareBinary, u"/opt/milvus/configs/milvus.yaml"_s, {},
            u"cd /opt/milvus && milvus run standalone"_s);
        row("systemd", Kind::Systemd, u"/etc/milvus/configs/milvus.yaml"_s, {},
            u"sudo systemctl restart milvus"_s);
        row("Helm", Kind::Helm, {}, {},
            u"helm upgrade my-release milvus/milvus --reuse-values -f values-tls.yaml"_s);
        row("Operator", Kind::Operator, {}, {},
            u"kubectl patch milvus my-release --type merge --patch-file milvus-tls.yaml"_s);
    }

    void theRestartCommandFitsTheDeployment()
    {
        QFETCH(plan::Deployment, deployment);
        QFETCH(QString, command);
        QCOMPARE(milvus::restartCommand(deployment), command);
    }
};

PRODUCT_TEST(RenderingTest)
#include "tst_milvusrendering.moc"
