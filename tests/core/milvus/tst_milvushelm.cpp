#include "core/milvus/detect.h"
#include "core/milvus/helmfile.h"
#include "core/milvus/rendering.h"
#include "tests/core/milvus/foldertest.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using Kind = plan::Deployment::Kind;

namespace {

/// Codes and what they are about.
QStringList helmSaid(const QList<base::Finding> &findings)
{
    QStringList all;
    for (const base::Finding &finding : findings)
        all << base::codeId(finding.code) + u' ' + finding.args.join(u' ');
    return all;
}

/// What is shown beside values, or why nothing is.
QStringList helmSaidOf(const QByteArray &own, const plan::Plan &plan = {})
{
    const auto values = milvus::helmValuesBeside(own, plan, u"values.yaml"_s);
    return values ? helmSaid(values->findings) : helmSaid({values.error().finding()});
}

} // namespace

/// Values for the chart, beside those of a release.
class HelmTest : public FolderTest
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// The chart mounts user.yaml, and nothing merges it.
    void aMilvusThatReadsNoUserYamlIsRefused()
    {
        plan::Plan plan;
        plan.deployment.kind = Kind::Helm;
        put(u"values.yaml"_s, "image: {all: {tag: v2.3.5}}\n");
        plan.deployment.milvusVersion =
            milvus::deploymentFromPath(at(u"values.yaml"_s)).milvusVersion;
        QCOMPARE(helmSaidOf("image: {all: {tag: v2.3.5}}\n", plan),
                 QStringList(u"TLS-328 2.3.5"_s));
        QVERIFY(!milvus::render(milvus::Rendering::Helm, plan));
        for (const QString &version : {u"2.4"_s, QString()}) {
            plan.deployment.milvusVersion = version;
            QCOMPARE(helmSaidOf("cluster: {enabled: false}\n", plan), QStringList());
            QVERIFY(milvus::render(milvus::Rendering::Helm, plan));
        }
    }

    void whatTheChartMakesNothingOfIsNamed_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("a ConfigMap of its own")
            << QByteArray("a: b\ncustomConfigMap: mymap\n") << QStringList(u"TLS-391 mymap 2"_s);
        QTest::newRow("no ConfigMap of its own")
            << QByteArray("customConfigMap: \"\"\n") << QStringList();
        QTest::newRow("two blocks of files")
            << QByteArray("extraConfigFiles:\n  user.yaml: \"\"\n"
                          "extraConfigFiles:\n  user.yaml: \"a: b\"\n")
            << QStringList(u"TLS-390 extraConfigFiles 1 3"_s);
        QTest::newRow("two user.yaml")
            << QByteArray("extraConfigFiles:\n  user.yaml: \"\"\n  user.yaml: \"a: b\"\n")
            << QStringList(u"TLS-390 extraConfigFiles.user.yaml 2 3"_s);
        QTest::newRow("two lists") << QByteArray("volumes: [{name: a}]\nvolumes: [{name: b}]\n")
                                   << QStringList(u"TLS-390 volumes 1 2"_s);
        QTest::newRow("two lists of variables")
            << QByteArray("proxy:\n  extraEnv: []\n  extraEnv: [{name: A, value: b}]\n")
            << QStringList(u"TLS-390 proxy.extraEnv 2 3"_s);
        QTest::newRow("one list of variables")
            << QByteArray("proxy:\n  extraEnv: [{name: A, value: b}]\n") << QStringList();
        QTest::newRow("two of what is not asked for")
            << QByteArray("etcd: {a: 1, a: 2}\n") << QStringList();
        QTest::newRow("another mount at the path")
            << QByteArray("volumeMounts:\n- name: certs\n  mountPath: /milvus/tls/\n")
            << QStringList(u"TLS-366 /milvus/tls certs"_s);
        QTest::newRow("a volume of the name")
            << QByteArray("volumes:\n- name: milvus-tls\n  secret: {secretName: mine}\n")
            << QStringList(u"TLS-392 volumes 2 /milvus/tls"_s);
        QTest::newRow("a mount of the name")
            << QByteArray("volumeMounts:\n- {name: milvus-tls, mountPath: /milvus/tls}\n")
            << QStringList(u"TLS-392 volumeMounts 2 /milvus/tls"_s);
    }

    void whatTheChartMakesNothingOfIsNamed()
    {
        QFETCH(const QByteArray, own);
        QTEST(helmSaidOf(own), "told");
    }

    void namesAreThoseOfTheValues_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("deployment");
        QTest::newRow("a cluster")
            << QByteArray("cluster: {enabled: true}\n") << QByteArray("my-release-milvus-proxy");
        QTest::newRow("alone, with a name of its own")
            << QByteArray("cluster: {enabled: false}\nfullnameOverride: vecs\n")
            << QByteArray("vecs-standalone");
        QTest::newRow("with a name for the chart")
            << QByteArray("cluster: {enabled: true}\nnameOverride: v\n")
            << QByteArray("my-release-v-proxy");
    }

    void namesAreThoseOfTheValues()
    {
        QFETCH(const QByteArray, own);
        QFETCH(const QByteArray, deployment);
        plan::Plan plan;
        plan.deployment.restPort = 8080;
        const auto values = milvus::helmValuesBeside(own, plan, u"values.yaml"_s);
        QVERIFY(values);
        QVERIFY2(values->text.contains("expose deployment " + deployment + " "),
                 values->text.constData());
        QVERIFY(!values->text.contains("cluster.enabled"));
    }

    /// As an editor shows them, not those of the text that they hold.
    void linesAreThoseOfTheValues()
    {
        const QByteArray own = "a: b\nextraConfigFiles:\n  user.yaml: |+\n    # ours\n"
                               "    common: &x\n      security: {tlsMode: 0}\n"
                               "    d: *x\n";
        QCOMPARE(helmSaidOf(own).value(0).section(u' ', 0, 1), u"TLS-320 5"_s);
    }

    /// A mount elsewhere does not hinder ours.
    void theVolumeMayBeMountedTwice()
    {
        const auto values = milvus::helmValuesBeside(
            "volumeMounts:\n- {name: milvus-tls, mountPath: /certs}\n", {}, u"values.yaml"_s);
        QVERIFY(values);
        QVERIFY2(values->text.contains("volumeMounts:\n"
                                       "  - {name: milvus-tls, mountPath: /certs}\n"
                                       "  - name: milvus-tls\n    mountPath: /milvus/tls\n"),
                 values->text.constData());
    }

    void findsTheVersionOfTheChart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<QString>>("version");
        using Version = std::optional<QString>;
        QTest::newRow("values with a tag")
            << QByteArray("image:\n  all:\n    tag: v2.6.15\n") << Version(u"2.6.15"_s);
        QTest::newRow("values without one")
            << QByteArray("extraConfigFiles:\n  user.yaml: |+\n    a: b\n") << Version(QString());
        QTest::newRow("the chart")
            << QByteArray("apiVersion: v1\nname: milvus\nappVersion: \"2.6.15\"\n")
            << Version(u"2.6.15"_s);
        QTest::newRow("values of a cluster")
            << QByteArray("cluster: {enabled: true}\n") << Version(QString());
        QTest::newRow("another chart") << QByteArray("apiVersion: v1\nname: etcd\n") << Version();
        QTest::newRow("a milvus.yaml") << QByteArray("proxy:\n  port: 19530\n") << Version();
    }

    void findsTheVersionOfTheChart()
    {
        QFETCH(QByteArray, text);
        QTEST(milvus::helmVersion(text, {}), "version");
    }

    void findsTheVersionOfTheRealChart()
    {
        const QString chart = qEnvironmentVariable("MILVUS_TLS_TEST_DATA") +
                              u"/kubernetes/milvus-helm/charts/milvus/"_s;
        if (!QFile::exists(chart))
            QSKIP("MILVUS_TLS_TEST_DATA names no folder with the Helm chart");
        for (const char *name : {"Chart.yaml", "values.yaml"}) {
            const auto deployment = milvus::deploymentFromPath(chart + QLatin1String(name));
            QCOMPARE(deployment.kind, Kind::Helm);
            QCOMPARE(deployment.milvusVersion, u"2.6.15"_s);
        }
    }

    void whatValuesOfTheChartSayAlreadyIsKept()
    {
        plan::Plan plan;
        plan.folder = u"/srv/tls"_s;
        plan.deployment.kind = Kind::Helm;
        const QByteArray own = "image: {all: {tag: v2.6.15}}\n"
                               "proxy:\n  tls:\n    enabled: true\n  http: {port: 8080}\n"
                               "common:\n  security:\n    tlsMode: 1\n"
                               "extraConfigFiles:\n  user.yaml: |+\n"
                               "    # ours\n    queryNode:\n      gracefulTime: 7\n"
                               "    common:\n      security:\n        tlsMode: 0\n";
        const auto values = milvus::helmValuesBeside(own, plan, u"values.yaml"_s);
        QVERIFY(values);
        QVERIFY2(values->text.contains("    # ours\n    queryNode:\n      gracefulTime: 7\n"),
                 values->text.constData());
        QVERIFY(values->text.contains("        tlsMode: 2\n"));
        QCOMPARE(values->text.count("    common:"), 1);
        QCOMPARE(helmSaid(values->findings),
                 (QStringList{u"TLS-386 common.security 7"_s, u"TLS-386 proxy.http 5"_s,
                              u"TLS-386 proxy.tls 3"_s, u"TLS-387 10"_s}));
        const QByteArray usual = "proxy: {tls: {enabled: false}}\n"
                                 "extraConfigFiles:\n  user.yaml: |+\n    # nothing\n";
        const auto plain = milvus::helmValuesBeside(usual, plan, u"values.yaml"_s);
        QVERIFY(plain && plain->findings.isEmpty());
        const QByteArray alone = *milvus::render(milvus::Rendering::Helm, plan);
        const qsizetype advice = alone.indexOf("# Lists and user.yaml replace"); // nothing is lost
        QVERIFY(advice > 0);
        QCOMPARE(plain->text, alone.first(advice) + alone.sliced(alone.indexOf('\n', advice) + 1));
    }

    /// Helm replaces a list by a later one.
    void whatListsOfTheChartHoldAlreadyIsKept_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("kept"); // empty: refused
        QTest::newRow("a list") << QByteArray("volumes:\n# a\n- name: x # b\n# c\n  emptyDir: {}\n"
                                              "a: b\n")
                                << QByteArray("volumes:\n  - name: x # b\n  # c\n    emptyDir: {}\n"
                                              "  - name: milvus-tls\n");
        QTest::newRow("further in")
            << QByteArray("volumes:\n    - emptyDir: {}\n      name: x\n    - name: y\n")
            << QByteArray("volumes:\n  - emptyDir: {}\n    name: x\n  - name: y\n"
                          "  - name: milvus-tls\n");
        QTest::newRow("in brackets")
            << QByteArray("volumes: [{name: x, emptyDir: {}}]\n")
            << QByteArray("volumes:\n  - {name: x, emptyDir: {}}\n  - name: milvus-tls\n");
        QTest::newRow("ours already, with names of its own")
            << QByteArray("volumes:\n  - name: milvus-tls\n    secret:\n      secretName: mine\n"
                          "      items: [{key: tls.crt, path: server.pem}]\n"
                          "  - name: x\n    emptyDir: {}\n")
            << QByteArray("volumes:\n  - name: milvus-tls\n    secret:\n      secretName: mine\n"
                          "      items: [{key: tls.crt, path: server.pem}]\n"
                          "  - name: x\n    emptyDir: {}\nvolumeMounts:\n  - name: milvus-tls\n");
        QTest::newRow("nothing") << QByteArray("volumes: []\n")
                                 << QByteArray("volumes:\n  - name: milvus-tls\n");
        QTest::newRow("an alias") << QByteArray("x: &x {name: x}\nvolumes: [*x]\n") << QByteArray();
        QTest::newRow("brackets over lines")
            << QByteArray("volumes: [{name: x,\n  emptyDir: {}}]\n") << QByteArray();
    }

    void whatListsOfTheChartHoldAlreadyIsKept()
    {
        QFETCH(const QByteArray, own);
        QFETCH(const QByteArray, kept);
        const auto values = milvus::helmValuesBeside(own, {}, u"values.yaml"_s);
        QVERIFY(values);
        QVERIFY2(values->text.contains(kept), values->text.constData());
        QCOMPARE(base::hasProblem(values->findings), kept.isEmpty());
        QCOMPARE(values->text.contains("Lists and user.yaml replace"), kept.isEmpty());
    }

    void variablesOfTheChartThatWin()
    {
        const QByteArray own = "extraEnv: [{name: TLS_CAPEMPATH, value: x}]\n"
                               "standalone:\n  extraEnv:\n"
                               "    - {name: COMMON_SECURITY_TLSMODE, value: \"0\"}\n"
                               "    - {name: A, value: b}\n"
                               "proxy:\n  extraEnv:\n    - name: PROXY_HTTP_PORT\n"
                               "      valueFrom: {secretKeyRef: {name: a, key: b}}\n";
        const auto values = milvus::helmValuesBeside(own, {}, u"values.yaml"_s);
        QVERIFY(values);
        QStringList told;
        for (const base::Finding &finding : values->findings)
            told << base::codeId(finding.code) + u' ' + finding.args.join(u' ') + u" in "_s +
                        finding.where;
        QCOMPARE(
            told,
            (QStringList{u"TLS-386 extraEnv 1 in values.yaml"_s,
                         u"TLS-314 COMMON_SECURITY_TLSMODE 0 in values.yaml: standalone.extraEnv"_s,
                         u"TLS-374 PROXY_HTTP_PORT values.yaml in values.yaml: proxy.extraEnv"_s}));
        QVERIFY(base::hasProblem(values->findings));
    }
};

PRODUCT_TEST(HelmTest)
#include "tst_milvushelm.moc"
