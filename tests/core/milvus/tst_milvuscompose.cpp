#include "core/milvus/composefile.h"
#include "core/milvus/composenames.h"
#include "core/milvus/composepatch.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::Code;

namespace {

const QByteArray start = "services:\n"
                         "  milvus: # the service\n"
                         "    image: milvusdb/milvus:v2.5.4\n";

plan::Plan planFor(const QString &folder = u"/srv/tls"_s)
{
    plan::Plan plan;
    plan.folder = folder;
    plan.deployment.kind = plan::Deployment::Kind::Compose;
    return plan;
}

base::Result<milvus::Patch> patch(const QByteArray &text, const plan::Plan &plan = planFor())
{
    return milvus::planComposePatch(text, plan, u"/srv/docker-compose.yml"_s);
}

QString codeOf(const base::Result<milvus::Patch> &result)
{
    return result ? u"none"_s : base::codeId(result.error().code);
}

} // namespace

/// The change of a Compose file in place; tests/e2e/test_deployments.py lets Docker Compose judge
/// the results.
class ComposeTest : public QObject
{
    Q_OBJECT

    /// What a change of compose.yaml ends in beside an override that says this.
    [[nodiscard]] static QList<base::Finding> findingsBeside(const QString &overrideName,
                                                             const QByteArray &service)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"compose.yaml"_s);
        QFile file(folder.filePath(overrideName));
        if (!file.open(QIODevice::WriteOnly) || file.write("services:\n  milvus:\n" + service) < 0)
            return {};
        file.close();
        const auto planned = milvus::planComposePatch(start, planFor(), path);
        QList<base::Finding> findings = planned ? planned->findings : QList<base::Finding>();
        for (base::Finding &finding : findings)
            finding.where = QFileInfo(finding.where).fileName();
        return findings;
    }

private slots:
    void anOverrideThatSaysOtherwiseIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QString>("code"); // empty: nothing is wrong
        for (const QString &name : milvus::overrideNames())
            QTest::addRow("%s", qPrintable(name))
                << name << QByteArray("    environment: {COMMON_SECURITY_TLSMODE: 0}\n")
                << u"TLS-314"_s;
        const QString usual = milvus::overrideNames().first();
        QTest::addRow("another key") << usual
                                     << QByteArray("    volumes:\n"
                                                   "      - ./k:/milvus/tls/server.key\n")
                                     << u"TLS-366"_s;
        QTest::addRow("the same") << usual
                                  << QByteArray("    environment:\n"
                                                "      - COMMON_SECURITY_TLSMODE=2\n")
                                  << QString();
    }

    void anOverrideThatSaysOtherwiseIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, service);
        QFETCH(QString, code);
        const QList<base::Finding> findings = findingsBeside(name, service);
        if (code.isEmpty()) {
            QVERIFY(!base::hasProblem(findings));
            return;
        }
        QCOMPARE(findings.size(), 1);
        QCOMPARE(base::codeId(findings.first().code), code);
        QCOMPARE(findings.first().severity, base::Severity::Problem);
        QCOMPARE(findings.first().where, name);
    }

    void oneOfSeveralServicesIsChanged()
    {
        const QByteArray two = start + "  second:\n    image: milvusdb/milvus:v2.6.1\n"
                                       "  querynode:\n    image: milvusdb/milvus:v2.5.4\n"
                                       "    command: milvus run querynode\n";
        plan::Plan plan = planFor();
        plan.deployment.composeService = u"second"_s;
        const auto planned = patch(two, plan);
        QVERIFY2(planned, qPrintable(codeOf(planned)));
        QVERIFY(planned->after.startsWith(start + "  second:"));
        QVERIFY(planned->after.contains("TLSMODE"));
        QCOMPARE(planned->findings.size(), 1);
        QCOMPARE(planned->findings.first().code, Code::ComposeServicesSeveral);
        QCOMPARE(planned->findings.first().args.at(1), u"milvus, second"_s);
    }

    void writesWhereAPersonWould()
    {
        const QByteArray text = start + "    environment:\n"
                                        "      ETCD_USE_EMBED: 'true' # inside\n"
                                        "    volumes:\n"
                                        "      - ./data:/var/lib/milvus\n"
                                        "    # the ports\n"
                                        "    ports:\n"
                                        "      - \"19530:19530\"\n"
                                        "    restart: always\n";
        const auto planned = patch(text);
        QVERIFY2(planned, qPrintable(codeOf(planned)));
        QCOMPARE(planned->after, start + "    environment:\n"
                                         "      ETCD_USE_EMBED: 'true' # inside\n"
                                         "      PROXY_HTTP_PORT: '8080'\n"
                                         "      TLS_SERVERPEMPATH: '/milvus/tls/server.pem'\n"
                                         "      TLS_SERVERKEYPATH: '/milvus/tls/server.key'\n"
                                         "      TLS_CAPEMPATH: '/milvus/tls/ca.pem'\n"
                                         "      COMMON_SECURITY_TLSMODE: '2'\n"
                                         "    volumes:\n"
                                         "      - ./data:/var/lib/milvus\n"
                                         "      - ./tls/server.pem:/milvus/tls/server.pem:ro\n"
                                         "      - ./tls/server.key:/milvus/tls/server.key:ro\n"
                                         "      - ./tls/ca.pem:/milvus/tls/ca.pem:ro\n"
                                         "    # the ports\n"
                                         "    ports:\n"
                                         "      - \"19530:19530\"\n"
                                         "      - \"8080:8080\"\n"
                                         "    restart: always\n");
        QCOMPARE(planned->edits.size(), 9);
        QCOMPARE(planned->edits.first().line, 6);
        QCOMPARE(planned->edits.last().key, u"services.milvus.ports"_s);
        QCOMPARE(planned->edits.last().after, u"8080:8080"_s);
        QCOMPARE(planned->linesUntouched, planned->linesTotal);
        const auto again = patch(planned->after);
        QVERIFY(again && again->after == planned->after && again->edits.isEmpty());
        QCOMPARE(again->findings.last().code, Code::NothingToChange);
    }

    void keepsWhatItDoesNotNeed()
    {
        const QByteArray text =
            start + "    volumes: [/srv/tls:/certs:ro]\n    ports: ['127.0.0.1:18080:8080/tcp']\n"
                    "    environment: [COMMON_SECURITY_TLSMODE=2, PROXY_HTTP_PORT=8080, "
                    "TLS_SERVERPEMPATH=/certs/server.pem, TLS_SERVERKEYPATH=/certs/server.key, "
                    "TLS_CAPEMPATH=/certs/ca.pem]\n";
        plan::Plan plan = planFor();
        plan.deployment.serverPath = u"/certs"_s;
        const auto planned = patch(text, plan);
        QVERIFY2(planned, qPrintable(codeOf(planned)));
        QCOMPARE(planned->after, text);
    }

    void restIsPublishedWhereGrpcIs_data()
    {
        QTest::addColumn<QByteArray>("ports");
        QTest::addColumn<QByteArray>("added");
        const auto row = [](const char *name, const char *ports, const char *added) {
            QTest::newRow(name) << QByteArray(ports) << QByteArray(added);
        };
        row("on this machine only", "      - 127.0.0.1:19530:19530\n",
            "\n      - \"127.0.0.1:8080:8080\"\n");
        row("on this machine only, by IPv6", "      - \"[::1]:19530:19530\"\n",
            "\n      - \"[::1]:8080:8080\"\n");
        row("on this machine only, in long form",
            "      - target: 19530\n        published: 19530\n        host_ip: 127.0.0.1\n",
            "      - target: 8080\n        published: \"8080\"\n        host_ip: \"127.0.0.1\"\n");
        row("on every address", "      - 19530:19530\n      - 127.0.0.1:9091:9091\n",
            "\n      - \"8080:8080\"\n");
    }

    void restIsPublishedWhereGrpcIs()
    {
        QFETCH(const QByteArray, ports);
        QFETCH(const QByteArray, added);
        const auto planned = patch(start + "    ports:\n" + ports);
        QVERIFY2(planned, qPrintable(codeOf(planned)));
        QVERIFY2(planned->after.contains(added), planned->after.constData());
        QVERIFY(patch(planned->after)->edits.isEmpty());
    }

    void anEarlierSetGivesWay()
    {
        const QByteArray text = start + "    volumes:\n"
                                        "      - \"/old/server.pem:/milvus/tls/server.pem:ro,z\"\n"
                                        "      - {type: bind, source: /old/server.key, target: "
                                        "/milvus/tls/server.key}\n"
                                        "    ports: ['8080:8080']\n"
                                        "    environment:\n"
                                        "      - COMMON_SECURITY_TLSMODE\n"
                                        "      - 'PROXY_HTTP_PORT=${PORT:-8080}' # of REST\n";
        const auto planned = patch(text);
        QVERIFY2(planned, qPrintable(codeOf(planned)));
        QVERIFY(planned->after.contains("- \"./tls/server.pem:/milvus/tls/server.pem:ro,z\"\n"));
        QVERIFY(planned->after.contains("source: ./tls/server.key, target: /milvus"));
        QVERIFY(planned->after.contains("- COMMON_SECURITY_TLSMODE=2\n"));
        QVERIFY(planned->after.contains("- 'PROXY_HTTP_PORT=8080' # of REST\n"));
        QVERIFY(patch(planned->after)->edits.isEmpty());
    }

    void oddFoldersAreWrittenSafely_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("a dollar, for Compose the begin of a variable") << u"/data/$HOME/tls"_s;
        QTest::newRow("a blank and quotes") << u"/data/my \"tls\" it's"_s;
        QTest::newRow("a colon, which the short form cannot hold") << u"/data/a:b"_s;
        QTest::newRow("a number sign") << u"/data/ #tls"_s;
        QTest::newRow("a line break") << u"/data/a\n    evil: true"_s;
        QTest::newRow("Chinese") << u"/data/证书"_s;
    }

    void oddFoldersAreWrittenSafely()
    {
        QFETCH(QString, folder);
        for (const char *volumes : {"    volumes:\n      - ./data:/var/lib/milvus\n", ""}) {
            const auto planned = patch(start + volumes, planFor(folder));
            QVERIFY2(planned, qPrintable(codeOf(planned)));
            const auto service = milvus::readComposeFile(planned->after, u"/srv"_s);
            QVERIFY(service);
            QVERIFY(
                service->mounts.contains({folder + u"/server.key"_s, u"/milvus/tls/server.key"_s}));
            QVERIFY(patch(planned->after, planFor(folder))->edits.isEmpty());
        }
    }

    void aMountedConfigurationKeepsTheSettings()
    {
        const auto planned =
            patch(start + "    volumes:\n      - ./user.yaml:/milvus/configs/user.yaml\n"
                          "    environment: {COMMON_SECURITY_TLSMODE: 0}\n");
        QVERIFY2(planned, qPrintable(codeOf(planned)));
        // What wins over the file has to agree with it; nothing is added.
        QVERIFY(planned->after.contains("{COMMON_SECURITY_TLSMODE: \"2\"}"));
        QVERIFY(!planned->after.contains("TLS_SERVERPEMPATH"));
        QCOMPARE(planned->findings.first().code, Code::ComposeMountsConfiguration);
        QCOMPARE(planned->findings.first().args, QStringList(u"/srv/user.yaml"_s));
    }

    void modesAndRestAreFollowed()
    {
        plan::Plan plan = planFor();
        plan.mode = plan::Mode::OneWay;
        plan.deployment.restPort = 0;
        const auto planned = patch(start, plan);
        QVERIFY2(planned, qPrintable(codeOf(planned)));
        QVERIFY(planned->after.contains("COMMON_SECURITY_TLSMODE: \"1\""));
        QVERIFY(planned->after.contains("PROXY_HTTP_ENABLED: \"false\""));
        QVERIFY(!planned->after.contains("ports:"));
    }

    /// Who does not open gRPC to this machine does not get REST opened either.
    void restStaysInsideWhereGrpcDoes_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("published"); // empty: nothing is
        QTest::addRow("nothing is published") << QByteArray() << QByteArray();
        QTest::addRow("only the metrics")
            << QByteArray("    ports: [\"9091:9091\"]\n") << QByteArray();
        QTest::addRow("all addresses")
            << QByteArray("    ports: [\"19530:19530\"]\n") << QByteArray("\"8080:8080\"");
        QTest::addRow("this computer, on another port of Milvus")
            << QByteArray("    environment: {PROXY_PORT: 19540}\n"
                          "    ports: [\"127.0.0.1:19540:19540\"]\n")
            << QByteArray("\"127.0.0.1:8080:8080\"");
        QTest::addRow("another port than that of Milvus")
            << QByteArray("    environment: {PROXY_PORT: 19540}\n"
                          "    ports: [\"19530:19530\"]\n")
            << QByteArray();
    }

    void restStaysInsideWhereGrpcDoes()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, published);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"docker-compose.yml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(start + more) > 0);
        file.close();
        plan::Plan plan = planFor();
        plan.deployment.composePath = path;
        plan.deployment.composeService = u"milvus"_s;
        const auto planned = milvus::planComposePatch(start + more, plan, path);
        QVERIFY2(planned, qPrintable(codeOf(planned)));
        if (published.isEmpty())
            QVERIFY2(!planned->after.contains(":8080"), planned->after);
        else
            QVERIFY2(planned->after.contains(published), planned->after);
    }

    void aPortThatTheOverrideGivesToOthersIsTaken()
    {
        const QTemporaryDir folder;
        const auto put = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        const QByteArray text = start + "    ports: [\"19530:19530\"]\n";
        QVERIFY(put(u"compose.yaml"_s, text));
        QVERIFY(put(u"compose.override.yaml"_s,
                    "services: {attu: {image: attu, ports: [\"8080:3000\"]}}\n"));
        plan::Plan plan = planFor();
        plan.deployment.composePath = folder.filePath(u"compose.yaml"_s);
        plan.deployment.composeService = u"milvus"_s;
        const auto planned = milvus::planComposePatch(text, plan, plan.deployment.composePath);
        QCOMPARE(codeOf(planned), u"TLS-317"_s);
        QCOMPARE(planned.error().args, (QStringList{u"8080"_s, u"attu.ports"_s}));
    }

    void theEarlierPortOfRestIsClosed_data()
    {
        QTest::addColumn<QByteArray>("ports");
        QTest::addColumn<QByteArray>("after");
        QTest::addRow("ours") << QByteArray("[\"19530:19530\", \"8080:8080\"]")
                              << QByteArray("[\"19530:19530\", \"8081:8081\"]");
        QTest::addRow("of this computer alone")
            << QByteArray("[\"127.0.0.1:19530:19530\", \"127.0.0.1:8080:8080\"]")
            << QByteArray("[\"127.0.0.1:19530:19530\", \"127.0.0.1:8081:8081\"]");
        QTest::addRow("one of many")
            << QByteArray("[\"19530:19530\", \"8079-8080:8079-8080\"]")
            << QByteArray("[\"19530:19530\", \"8079-8080:8079-8080\", \"8081:8081\"]");
    }

    void theEarlierPortOfRestIsClosed()
    {
        QFETCH(QByteArray, ports);
        plan::Plan plan = planFor();
        plan.deployment.restPort = 8081;
        const auto planned = patch(
            start + "    environment: {PROXY_HTTP_PORT: 8080}\n    ports: " + ports + '\n', plan);
        QVERIFY2(planned, qPrintable(codeOf(planned)));
        QFETCH(QByteArray, after);
        QVERIFY2(planned->after.contains("    ports: " + after + '\n'), planned->after);
    }

    /// In a cluster each part of Milvus is a service.
    void internalTlsNamesTheOtherParts()
    {
        plan::Plan plan = planFor();
        plan.deployment.internalTls = true;
        const QByteArray cluster = "services:\n"
                                   "  etcd:\n    image: quay.io/coreos/etcd:v3.5\n"
                                   "  proxy:\n    image: milvusdb/milvus:v2.5.4\n"
                                   "    command: [milvus, run, proxy]\n"
                                   "  datanode:\n    image: milvusdb/milvus:v2.5.4\n"
                                   "    command: [milvus, run, datanode]\n"
                                   "  querynode:\n    image: milvusdb/milvus:v2.5.4\n"
                                   "    command: [milvus, run, querynode]\n";
        const auto planned = patch(cluster, plan);
        QVERIFY2(planned, qPrintable(codeOf(planned)));
        QCOMPARE(planned->findings.last().code, Code::InternalTlsOtherServices);
        QCOMPARE(planned->findings.last().args.first(), u"datanode, querynode"_s);
        const auto says = [](const milvus::Patch &patch) {
            return std::ranges::any_of(patch.findings, [](const base::Finding &one) {
                return one.code == Code::InternalTlsOtherServices;
            });
        };
        QVERIFY(!says(*patch(start, plan)));
        QVERIFY(!says(*patch(cluster)));
    }

    void headingsNameTheSection()
    {
        const auto planned = patch(start + "    environment:\n      - COMMON_SECURITY_TLSMODE=0\n");
        QVERIFY2(planned, qPrintable(codeOf(planned)));
        for (const milvus::Hunk &hunk : planned->hunks)
            for (const QString &name : hunk.heading.split(u" › "_s))
                QVERIFY2(!name.isEmpty() && !name.startsWith(u','), qPrintable(hunk.heading));
    }

    void refusesWhatItCannotDoSafely_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const QString unsafe = base::codeId(Code::YamlUnsafe);
        const QString flow = base::codeId(Code::YamlFlowStyle);
        const auto row = [](const char *name, const QByteArray &text, const QString &code) {
            QTest::addRow("%s", name) << text << code;
        };
        row("the service is an anchor that others use",
            "services:\n  a: &a\n    image: milvusdb/milvus:v2.5.4\n  b: *a\n", unsafe);
        row("a section is an alias", "x: &v ['a:/b']\n" + start + "    volumes: *v\n", unsafe);
        row("a section has an anchor", start + "    volumes: &v\n      - a:/b\n", unsafe);
        row("a section comes by a merge key",
            "x-m: &m\n  volumes: ['./a:/b']\n" + start + "    <<: *m\n", unsafe);
        row("the service extends another", start + "    extends: {service: base}\n", unsafe);
        row("a section has a tag of Compose",
            start + "    ports: !override\n      - '19530:19530'\n", unsafe);
        row("a section is a word", start + "    volumes: none\n", unsafe);
        row("a section is a written null", start + "    volumes: ~\n", unsafe);
        row("braces over two lines", start + "    volumes: [./a:/b,\n      ./c:/d]\n", flow);
        row("the whole service in braces", "services: {m: {image: 'milvusdb/milvus:v2.5.4'}}\n",
            flow);
        row("a key twice", start + "    ports: ['19530:19530']\n    ports: ['19530:19530']\n",
            base::codeId(Code::YamlKeyRepeated));
        row("no Milvus in it", "services:\n  web:\n    image: nginx\n",
            base::codeId(Code::ComposeServiceMissing));
        row("no Compose file", "proxy:\n  port: 19530\n", base::codeId(Code::NotAComposeFile));
        row("another folder is mounted there",
            start + "    volumes:\n      - ./other:/milvus/tls:ro\n",
            base::codeId(Code::MountTaken));
        row("another service takes the port",
            start + "    ports: ['19530:19530']\n  attu:\n    image: zilliz/attu\n    ports: "
                    "['8080:3000']\n",
            base::codeId(Code::RestPortTaken));
        row("no YAML", "services: [\n", base::codeId(Code::YamlSyntax));
        row("two documents", start + "---\na: b\n", base::codeId(Code::YamlManyDocuments));
    }

    void refusesWhatItCannotDoSafely()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QCOMPARE(codeOf(patch(text)), code);
    }

    /// Whatever is odd about a file: only whole new lines, all old ones stay.
    void addsNothingButLines()
    {
        const QByteArrayList oddities = {"",
                                         "\n",
                                         "# end",
                                         "    # end\n",
                                         "\n\n\n",
                                         "    labels: {}\n",
                                         "    command: >\n      milvus run\n\n      standalone\n"};
        for (const QByteArray &volumes :
             {QByteArray(), QByteArray("    volumes:\n    - ./a:/b # c\n"),
              QByteArray("    volumes:\n          -   type: bind\n              source: ./a\n"
                         "              target: /b\n")}) {
            for (const QByteArray &end : oddities) {
                for (const bool isDos : {false, true}) {
                    QByteArray text = "# begin\n\n" + start + volumes + end;
                    if (isDos)
                        text.replace("\n", "\r\n");
                    const auto planned = patch(text);
                    QVERIFY2(planned, text.constData());
                    QByteArrayList rest = planned->after.split('\n');
                    qsizetype at = 0;
                    for (const QByteArray &line : text.split('\n')) {
                        const qsizetype found = rest.indexOf(line, at);
                        const bool isLast = rest.indexOf(line + '\r', at) >= 0;
                        QVERIFY2(found >= 0 || isLast, planned->after.constData());
                        at = std::max<qsizetype>(at, found + 1);
                    }
                    if (isDos)
                        QCOMPARE(planned->after.count('\n'), planned->after.count("\r\n"));
                    QCOMPARE(planned->after.endsWith('\n'), text.endsWith('\n'));
                    QVERIFY(patch(planned->after)->edits.isEmpty());
                }
            }
        }
    }
};

PRODUCT_TEST(ComposeTest)
#include "tst_milvuscompose.moc"
