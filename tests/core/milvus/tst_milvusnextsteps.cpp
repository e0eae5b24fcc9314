#include "core/milvus/nextsteps.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using milvus::Rendering;
using Kind = plan::Deployment::Kind;

namespace {

plan::Deployment deployment(Kind kind, const QString &config = {}, const QString &compose = {})
{
    plan::Deployment made;
    made.kind = kind;
    made.configPath = config;
    made.composePath = compose;
    made.composeService = compose.isEmpty() ? QString() : u"standalone"_s;
    return made;
}

bool contains(const QList<milvus::LogLine> &lines, milvus::LogSign sign)
{
    return std::ranges::any_of(lines, [&](const auto &line) { return line.sign == sign; });
}

} // namespace

/// What is left to be done after a change.
class NextStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void theRehearsalNeedsNothing()
    {
        QCOMPARE(milvus::nextSteps(plan::Deployment(), Rendering::MilvusYaml, 2),
                 milvus::NextSteps());
    }

    void commandsFitTheDeployment_data()
    {
        QTest::addColumn<plan::Deployment>("deployment");
        QTest::addColumn<Rendering>("rendering");
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("back");
        const QString compose = u"/srv/my milvus/docker-compose.yml"_s;
        QTest::newRow("a binary started by hand writes its log where it was started")
            << deployment(Kind::BareBinary, u"/opt/milvus/configs/milvus.yaml"_s)
            << Rendering::MilvusYaml << QString()
            << u"milvus-tls configure --config /opt/milvus/configs/milvus.yaml --mode off --write "
               "&& cd /opt/milvus && milvus run standalone"_s;
        QTest::newRow("Compose with the milvus.yaml that it mounts")
            << deployment(Kind::Compose, u"/srv/my milvus/milvus.yaml"_s, compose)
            << Rendering::MilvusYaml
            << u"cd '/srv/my milvus' && docker compose logs --tail 200 standalone"_s
            << u"milvus-tls configure --config '/srv/my milvus/milvus.yaml' --mode off --write && "
               "cd '/srv/my milvus' && docker compose up -d --force-recreate standalone"_s;
        QTest::newRow("Compose with our override")
            << deployment(Kind::Compose, {}, compose) << Rendering::Compose
            << u"cd '/srv/my milvus' && docker compose logs --tail 200 standalone"_s
            << u"rm '/srv/my milvus/docker-compose.override.yml' && cd '/srv/my milvus' && "
               "docker compose up -d --force-recreate standalone"_s;
        QTest::newRow("standalone_embed.sh")
            << deployment(Kind::StandaloneEmbed, u"/srv/user.yaml"_s) << Rendering::MilvusYaml
            << u"docker logs --tail 200 milvus-standalone"_s
            << u"milvus-tls configure --config /srv/user.yaml --mode off --write && cd /srv && "
               "bash standalone_embed.sh restart"_s;
        QTest::newRow("systemd")
            << deployment(Kind::Systemd, u"/etc/milvus/configs/milvus.yaml"_s)
            << Rendering::MilvusYaml
            << u"sudo journalctl --unit milvus --boot --lines 200 --no-pager"_s
            << u"milvus-tls configure --config /etc/milvus/configs/milvus.yaml --mode off --write "
               "&& sudo systemctl restart milvus"_s;
        QTest::newRow("Helm")
            << deployment(Kind::Helm) << Rendering::Helm
            << u"kubectl logs --tail 200 --selector "
               "'app.kubernetes.io/instance=my-release,component in (proxy,standalone)'"_s
            << u"helm rollback my-release"_s;
        QTest::newRow("the operator")
            << deployment(Kind::Operator) << Rendering::Operator
            << u"kubectl logs --tail 200 --selector 'app.kubernetes.io/instance=my-release,"
               "app.kubernetes.io/component in (proxy,standalone)'"_s
            << uR"(kubectl patch milvus my-release --type merge -p '{"spec":{"config":{"common":{"security":{"tlsMode":0}}}}}')"_s;
        plan::Deployment internal = deployment(Kind::Operator);
        internal.internalTls = true;
        QTest::newRow("the operator, with TLS between Milvus's parts")
            << internal << Rendering::Operator
            << u"kubectl logs --tail 200 --selector 'app.kubernetes.io/instance=my-release,"
               "app.kubernetes.io/component in (proxy,standalone)'"_s
            << uR"(kubectl patch milvus my-release --type merge -p '{"spec":{"config":{"common":{"security":{"internaltlsEnabled":false,"tlsMode":0}}}}}')"_s;
    }

    void commandsFitTheDeployment()
    {
        QFETCH(plan::Deployment, deployment);
        QFETCH(Rendering, rendering);
        const auto steps = milvus::nextSteps(deployment, rendering, 2);
        QCOMPARE(steps.restart, milvus::restartCommand(deployment));
        QTEST(steps.logCommand, "log");
        QTEST(steps.back, "back");
        for (const QString &command : {steps.restart, steps.logCommand, steps.back}) {
            QProcess shell; // whatever is in the names, a shell must read one command
            shell.start(u"sh"_s, {u"-n"_s, u"-c"_s, command});
            QVERIFY(shell.waitForFinished());
            QCOMPARE(shell.exitCode(), 0);
        }
    }

    void certificatesOfAClusterAreHandedToIt()
    {
        const auto steps = milvus::nextSteps(deployment(Kind::Helm), Rendering::CertManager, 2);
        QCOMPARE(steps.restart,
                 u"kubectl apply -f milvus-certificates.yaml && "
                 "kubectl wait --for=condition=Ready --timeout=2m certificate/milvus-tls && "
                 "kubectl rollout restart deployment --selector "
                 "app.kubernetes.io/name=milvus,app.kubernetes.io/instance=my-release"_s);
        QCOMPARE(steps.back, u"helm rollback my-release && "
                             "kubectl delete -f milvus-certificates.yaml"_s);
        // Labels that pods of the chart have, too.
        QCOMPARE(steps.logCommand,
                 u"kubectl logs --tail 200 --selector "
                 "app.kubernetes.io/instance=my-release,app.kubernetes.io/name=milvus"_s);
    }

    void aKnownBackupLeadsBack()
    {
        const milvus::Applied applied = {
            u"/srv/it's/milvus.yaml"_s, u"/srv/it's/milvus.yaml.bak-1"_s, {}};
        const auto steps = milvus::nextSteps(deployment(Kind::Systemd, applied.path),
                                             Rendering::MilvusYaml, 2, applied);
        QCOMPARE(steps.back,
                 u"milvus-tls configure --config '/srv/it'\\''s/milvus.yaml' --undo "
                 "'/srv/it'\\''s/milvus.yaml.bak-1' && sudo systemctl restart milvus"_s);
        const milvus::Applied created = {u"/srv/user.yaml"_s, {}, {}};
        QCOMPARE(milvus::nextSteps(deployment(Kind::Systemd, created.path), Rendering::MilvusYaml,
                                   2, created)
                     .back,
                 u"rm /srv/user.yaml && sudo systemctl restart milvus"_s);
    }

    void theLogIsJudgedByTheMode()
    {
        using milvus::LogSign;
        const auto of = [](int mode) {
            return milvus::nextSteps(deployment(Kind::Systemd), Rendering::MilvusYaml, mode);
        };
        QVERIFY(contains(of(1).goodLines, LogSign::Ready));
        QVERIFY(contains(of(0).goodLines, LogSign::ReadyWithoutTls));
        QVERIFY(!contains(of(1).badLines, LogSign::CaNotRead)); // one-way does not open ca.pem
        QVERIFY(contains(of(2).badLines, LogSign::CaNotRead));
        QVERIFY(contains(of(2).badLines, LogSign::SharedRestPort));
        QCOMPARE(of(0).badLines.size(), 1);
        QVERIFY(contains(of(0).badLines, LogSign::ConfigurationIgnored));
    }
};

PRODUCT_TEST(NextStepsTest)
#include "tst_milvusnextsteps.moc"
