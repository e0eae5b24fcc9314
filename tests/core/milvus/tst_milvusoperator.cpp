#include "core/milvus/besideown.h"
#include "core/milvus/check.h"
#include "core/milvus/detect.h"
#include "core/milvus/nextsteps.h"
#include "tests/core/milvus/foldertest.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using base::Code;
using milvus::Rendering;

namespace {

const QByteArray identity = "apiVersion: milvus.io/v1beta1\nkind: Milvus\n"
                            "metadata: {name: prod, namespace: vec}\n";
const QByteArray encrypted = "  config:\n    common: {security: {tlsMode: 2}}\n"
                             "    tls: {serverPemPath: /milvus/tls/server.pem, serverKeyPath: "
                             "/milvus/tls/server.key, caPemPath: /milvus/tls/ca.pem}\n"
                             "    proxy: {http: {port: 8080}}\n";

QStringList problemsIn(const QList<base::Finding> &findings)
{
    QStringList told;
    for (const base::Finding &finding : findings)
        if (finding.severity == base::Severity::Problem)
            told << QString::number(static_cast<int>(finding.code)) + u' ' + finding.args.value(0);
    return told;
}

} // namespace

/// A Milvus that the Operator runs, by the resource that the user has.
class OperatorTest : public FolderTest
{
    Q_OBJECT

    /// The plan for a resource with this spec.
    [[nodiscard]] plan::Plan planFor(const QByteArray &spec) const
    {
        put(u"cr.yaml"_s, identity + "spec:\n" + spec);
        plan::Plan plan;
        plan.folder = u"/srv/tls"_s;
        plan.deployment = milvus::deploymentFromPath(at(u"cr.yaml"_s));
        plan.deployment.restPort = 8080;
        return plan;
    }
    [[nodiscard]] milvus::BesideOwn shown(const QByteArray &spec) const
    {
        return milvus::renderBeside(Rendering::Operator, planFor(spec), at(u"cr.yaml"_s))
            .value_or(milvus::BesideOwn());
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsShownFitsTheResource_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("its name and namespace")
            << QByteArray("  mode: cluster\n")
            << QByteArray("kind: Milvus\nmetadata:\n  name: prod\n  namespace: vec\nspec:\n");
        QTest::newRow("the secret in its namespace")
            << QByteArray() << QByteArray("kubectl create secret generic milvus-tls -n vec --from");
        QTest::newRow("its mode is cluster") << QByteArray("  mode: cluster\n")
                                             << QByteArray("  components:\n    proxy:\n"
                                                           "      serviceRestfulPort: 8080\n"
                                                           "    volumes:\n");
        QTest::newRow("without a mode it is standalone")
            << QByteArray("  components: {}\n")
            << QByteArray("  components:\n    standalone:\n      serviceRestfulPort: 8080\n");
        QTest::newRow("its volumes")
            << QByteArray("  components:\n    volumes:\n      - name: mine\n        emptyDir: {}\n")
            << QByteArray("    volumes:\n      - name: mine\n        emptyDir: {}\n"
                          "      - name: milvus-tls\n        secret:\n");
        QTest::newRow("its mounts")
            << QByteArray("  components: {volumeMounts: [{name: mine, mountPath: /mine}]}\n")
            << QByteArray("    volumeMounts:\n      - {name: mine, mountPath: /mine}\n"
                          "      - name: milvus-tls\n        mountPath: /milvus/tls\n");
        QTest::newRow("no second mount at one path")
            << QByteArray("  components: {volumeMounts: [{name: t, mountPath: /milvus/tls/}]}\n")
            << QByteArray("    volumeMounts:\n      - name: milvus-tls\n");
        QTest::newRow("volumes of the proxy alone, which replace those of all")
            << QByteArray("  mode: cluster\n  components: {proxy: {volumes: [{name: own}]}}\n")
            << QByteArray("    proxy:\n      serviceRestfulPort: 8080\n      volumes:\n"
                          "        - {name: own}\n        - name: milvus-tls\n");
    }

    void whatIsShownFitsTheResource()
    {
        QFETCH(const QByteArray, spec);
        QFETCH(const QByteArray, part);
        const milvus::BesideOwn beside = shown(spec);
        QVERIFY2(beside.text.contains(part), beside.text.constData());
        QVERIFY2(!beside.text.contains("A merge replaces"), "nothing is lost");
        QVERIFY(!beside.text.contains("my-release"));
        QCOMPARE(problemsIn(beside.findings), QStringList());
    }

    void whatCannotBeKeptIsTold()
    {
        const milvus::BesideOwn beside =
            shown("  components:\n    volumes: &v [{name: x}]\n"
                  "    env: [{name: COMMON_SECURITY_TLSMODE, value: \"0\"}]\n");
        QVERIFY(beside.text.contains("A merge replaces whole lists"));
        QCOMPARE(problemsIn(beside.findings),
                 (QStringList{u"320 6"_s, u"314 COMMON_SECURITY_TLSMODE"_s}));
    }

    void commandsNameTheResourceAndItsNamespace()
    {
        const plan::Plan plan = planFor("  mode: cluster\n");
        const auto steps = milvus::nextSteps(plan.deployment, Rendering::Operator, 2);
        QCOMPARE(steps.restart,
                 u"kubectl patch milvus prod -n vec --type merge --patch-file milvus-tls.yaml"_s);
        QCOMPARE(
            steps.back,
            uR"(kubectl patch milvus prod -n vec --type merge -p '{"spec":{"config":{"common":{"security":{"tlsMode":0}}}}}')"_s);
        QVERIFY2(steps.logCommand.startsWith(u"kubectl logs -n vec --tail 200 --selector "
                                             "'app.kubernetes.io/instance=prod,"),
                 qPrintable(steps.logCommand));
        const auto issued = milvus::nextSteps(plan.deployment, Rendering::CertManager, 2);
        QVERIFY2(issued.restart.startsWith(u"kubectl apply -n vec -f milvus-certificates.yaml && "
                                           "kubectl wait -n vec "),
                 qPrintable(issued.restart));
        QVERIFY2(issued.restart.endsWith(u"app.kubernetes.io/instance=prod"),
                 qPrintable(issued.restart));
        QCOMPARE(issued.back,
                 steps.back + u" && kubectl delete -n vec -f milvus-certificates.yaml"_s);
        const auto text = milvus::render(Rendering::CertManager, plan);
        QVERIFY(text && text->contains("kubectl create secret tls milvus-ca -n vec --cert"));
    }

    void aPlaceholderIsNoName()
    {
        put(u"cr.yaml"_s, "apiVersion: milvus.io/v1beta1\nkind: Milvus\n"
                          "metadata: {name: \"$(rm -rf x)\", namespace: \"{{ space }}\"}\n");
        const auto steps =
            milvus::nextSteps(milvus::deploymentFromPath(at(u"cr.yaml"_s)), Rendering::Operator, 2);
        QVERIFY(steps.restart.startsWith(u"kubectl patch milvus my-release --type"));
    }

    void theFilesHaveToBeMounted_data()
    {
        QTest::addColumn<QByteArray>("components");
        QTest::addColumn<QString>("missing");
        const auto row = [](const char *name, const QByteArray &components,
                            const QString &missing) {
            QTest::addRow("%s", name) << components << missing;
        };
        const QString all = u"/milvus/tls/server.pem, /milvus/tls/server.key, /milvus/tls/ca.pem"_s;
        row("their folder", "volumeMounts: [{name: t, mountPath: /milvus/tls}]", {});
        row("a folder above", "volumeMounts: [{name: t, mountPath: /milvus/}]", {});
        row("at the proxy alone", "proxy: {volumeMounts: [{name: t, mountPath: /milvus/tls}]}", {});
        row("an alias that is not followed", "x: &x []\n    volumeMounts: *x", {});
        row("nothing", "image: milvusdb/milvus:v2.6.0", all);
        row("another folder", "volumeMounts: [{name: t, mountPath: /certs}]", all);
        row("a folder of another part",
            "queryNode: {volumeMounts: [{name: t, mountPath: /milvus/tls}]}", all);
        row("two of three files",
            "volumeMounts: [{name: t, mountPath: /milvus/tls/server.pem, subPath: a}, "
            "{name: t, mountPath: /milvus/tls/ca.pem, subPath: c}]",
            u"/milvus/tls/server.key"_s);
    }

    void theFilesHaveToBeMounted()
    {
        QFETCH(const QByteArray, components);
        QFETCH(const QString, missing);
        const plan::Plan plan =
            planFor("  mode: cluster\n  components:\n    " + components + '\n' + encrypted);
        const auto check = milvus::checkDeployment(plan.deployment);
        QVERIFY(check);
        QCOMPARE(problemsIn(check->findings),
                 missing.isEmpty() ? QStringList() : QStringList(u"388 "_s + missing));
    }

    void aFileOfOnesOwnInPlaceOfTheConfigCannotBeRead()
    {
        const plan::Plan plan = planFor("  components:\n    volumeMounts: [{name: t, mountPath: "
                                        "/milvus}, {name: c, mountPath: "
                                        "/milvus/configs/user.yaml, subPath: u}]\n" +
                                        encrypted);
        const auto check = milvus::checkDeployment(plan.deployment);
        QVERIFY(check);
        QCOMPARE(problemsIn(check->findings), QStringList(u"374 volumeMounts"_s));
    }

    void moreThanOneResourceInAFile_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("another Milvus") << "---\n" + identity + "spec: {}\n"
                                        << QStringList(u"389 11"_s);
        QTest::newRow("a secret, then another Milvus")
            << "---\nkind: Secret\n--- # next\n" + identity << QStringList(u"389 13"_s);
        QTest::newRow("a Milvus that is not understood")
            << QByteArray("---\napiVersion: milvus.io/v1beta1\nkind: [\n")
            << QStringList(u"389 11"_s);
        QTest::newRow("a secret") << QByteArray("---\nkind: Secret\n") << QStringList();
        QTest::newRow("an upgrade of it")
            << QByteArray("---\napiVersion: milvus.io/v1beta1\nkind: MilvusUpgrade\n")
            << QStringList();
    }

    void moreThanOneResourceInAFile()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const QStringList, problems);
        const QByteArray spec =
            "  components: {volumeMounts: [{name: t, mountPath: /milvus/tls}]}\n" + encrypted +
            more;
        const auto check = milvus::checkDeployment(planFor(spec).deployment);
        QVERIFY(check);
        QCOMPARE(problemsIn(check->findings), problems);
        QCOMPARE(problemsIn(shown(spec).findings), problems);
    }
};

PRODUCT_TEST(OperatorTest)
#include "tst_milvusoperator.moc"
