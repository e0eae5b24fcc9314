#include "core/milvus/problems.h"
#include "tests/core/milvus/samples.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using base::Code;
using milvus::Version;

namespace {

/// "306 19530": code and arguments of each finding.
QStringList problemsOf(const QByteArray &text,
                       const std::optional<Version> &version = Version{2, 5, 4})
{
    const auto findings = milvus::findProblems(text, version, u"milvus.yaml"_s);
    return findings ? samples::told(*findings)
                    : QStringList{u"error %1"_s.arg(static_cast<int>(findings.error().code))};
}

/// A file that switches mutual TLS on and has nothing to complain about.
const char goodFile[] =
    "tls:\n  serverPemPath: /t/server.pem\n  serverKeyPath: /t/server.key\n  caPemPath: /t/ca.pem\n"
    "common:\n  security:\n    tlsMode: 2\nproxy:\n  http:\n    port: 8080\n";

} // namespace

class ProblemsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatMilvusWouldLoseOrRefuse_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("changed");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *old, const char *changed,
                            const QStringList &expected) {
            QTest::addRow("%s", name) << QByteArray(old) << QByteArray(changed) << expected;
        };
        row("a good file: only the note about other ports", "", "", {u"319"_s});
        row("tlsEnabled", "tls:\n", "tls:\n  tlsEnabled: true\n", {u"304 2"_s, u"319"_s});
        row("tlsEnabled at the top", "tls:\n", "tlsEnabled: true\ntls:\n", {u"304 1"_s, u"319"_s});
        row("proxy.tls", "proxy:\n", "proxy:\n  tls:\n    enabled: true\n", {u"305 9"_s, u"319"_s});
        row("proxy.tls with versions and ciphers", "proxy:\n",
            "proxy:\n  tls:\n    minVersion: \"1.3\"\n    cipherSuites: [A, B]\n",
            {u"305 9"_s, u"334 proxy.tls.minVersion 10"_s, u"334 proxy.tls.cipherSuites 11"_s,
             u"319"_s});
        row("a section twice", "proxy:\n", "tls:\n  serverPemPath: /t/x\nproxy:\n",
            {u"303 tls 1 8"_s, u"308 tls.serverKeyPath "_s, u"309"_s, u"319"_s});
        row("another key twice", "proxy:\n", "log:\n  level: info\n  level: warn\nproxy:\n",
            {u"303 log.level 9 10"_s, u"319"_s});
        row("another cluster without its key", "tls:\n",
            "tls:\n  clusters:\n    by-dev-2:\n      caPemPath: /c\n      client_pem_path: /p\n"
            "    whole: {clientPemPath: /p, clientKeyPath: /k}\n    neither: {caPemPath: /c}\n",
            {u"370 by-dev-2 clientKeyPath 3"_s, u"319"_s});
        row("mode yes", "tlsMode: 2", "tlsMode: yes", {u"310 yes 7"_s, u"315"_s});
        row("mode as text", "tlsMode: 2", "tlsMode: \"mutual\"", {u"310 mutual 7"_s, u"315"_s});
        row("mode 3", "tlsMode: 2", "tlsMode: 3", {u"311 3 7"_s, u"319"_s});
        row("mode -1", "tlsMode: 2", "tlsMode: -1", {u"311 -1 7"_s, u"319"_s});
        row("mode in quotes is a number", "tlsMode: 2", "tlsMode: \"2\"", {u"319"_s});
        row("mode 0", "tlsMode: 2", "tlsMode: 0", {u"315"_s});
        row("no mode", "tlsMode: 2", "tlsmodus: 2", {u"315"_s});
        row("no REST port", "port: 8080", "port:", {u"306 19530"_s, u"319"_s});
        row("REST on the gRPC port", "port: 8080", "port: 19530", {u"306 19530"_s, u"319"_s});
        row("REST on another gRPC port", "http:\n    port: 8080",
            "port: 29530\n  http:\n    port: 29530", {u"306 29530"_s, u"319"_s});
        row("REST off needs no port", "port: 8080", "enabled: false", {u"319"_s});
        row("REST on the metrics port", "port: 8080", "port: 9091",
            {u"317 9091 METRICS_PORT"_s, u"319"_s});
        row("REST on the coordinator's port", "proxy:\n  http:\n    port: 8080",
            "rootCoord:\n  port: 53100\nproxy:\n  http:\n    port: 53100",
            {u"317 53100 rootCoord.port"_s, u"319"_s});
        row("sample certificates", "/t/server.pem", "configs/cert/server.pem",
            {u"312 2"_s, u"319"_s});
        row("a relative path", "/t/server.key", "certs/server.key",
            {u"307 tls.serverKeyPath certs/server.key"_s, u"319"_s});
        row("a path of this computer", "/t/server.key", "C:\\tls\\server.key",
            {u"316 C:\\tls\\server.key"_s, u"319"_s});
        row("no path", "/t/server.key", "", {u"308 tls.serverKeyPath "_s, u"319"_s});
        row("no CA in mutual mode", "/t/ca.pem", "", {u"309"_s, u"319"_s});
        // milvus-tls.md 1.1 and 1.7
        row("internal TLS on and nothing else", "tlsMode: 2",
            "tlsMode: 2\n    internaltlsEnabled: true",
            {u"342 internaltls.serverPemPath"_s, u"342 internaltls.serverKeyPath"_s,
             u"342 internaltls.caPemPath"_s, u"343"_s, u"319"_s});
        row("internal TLS complete", "tls:\n",
            "internaltls: {serverPemPath: /t/a, serverKeyPath: /t/b, caPemPath: /t/c, sni: m}\n"
            "common.security.internaltlsEnabled: True\ntls:\n",
            {u"319"_s});
        row("internal TLS without its CA", "tls:\n",
            "internaltls: {serverPemPath: /t/a, serverKeyPath: /t/b, sni: m}\n"
            "common.security.internaltlsEnabled: true\ntls:\n",
            {u"342 internaltls.caPemPath"_s, u"319"_s});
        row("internal TLS with the sample certificates", "tls:\n",
            "internaltls: {serverPemPath: configs/cert/server.pem, serverKeyPath: x, "
            "caPemPath: /t/c, sni: localhost}\n"
            "common.security.internaltlsEnabled: true\ntls:\n",
            {u"312 1"_s, u"307 internaltls.serverKeyPath x"_s, u"319"_s});
        row("own paths for internal TLS, not switched on", "tls:\n",
            "internaltls: {serverPemPath: /t/a, serverKeyPath: /t/b}\ntls:\n",
            {u"345 1"_s, u"319"_s});
        row("the shipped paths for internal TLS, not switched on", "tls:\n",
            "internaltls: {serverPemPath: configs/cert/server.pem, sni: localhost}\ntls:\n",
            {u"319"_s});
        row("a tab", "  caPemPath", "\tcaPemPath", {u"error 302"_s});
        row("a syntax error", "tls:", "tls: [", {u"error 301"_s});
        row("a Compose file", goodFile, "services:\n  a: 1\n", {u"error 323"_s});
    }

    void saysWhatMilvusWouldLoseOrRefuse()
    {
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, changed);
        QFETCH(QStringList, expected);
        QByteArray text = goodFile;
        if (!old.isEmpty())
            text.replace(old, changed);
        QCOMPARE(problemsOf(text), expected);
    }

    void noCaIsNeededInOneWayMode()
    {
        QCOMPARE(
            problemsOf(
                QByteArray(goodFile).replace("tlsMode: 2", "tlsMode: 1").replace("/t/ca.pem", "")),
            QStringList{u"319"_s});
    }

    void theVersionDecidesAboutInternalTls()
    {
        const QByteArray on = QByteArray(goodFile) + "internaltls: {sni: m}\n"
                                                     "common.security.internaltlsEnabled: true\n";
        QCOMPARE(problemsOf(on, Version{2, 4, 20}), (QStringList{u"341 2.4.20"_s, u"319"_s}));
        QCOMPARE(problemsOf(on, Version{2, 5, 0}).first(), u"342 internaltls.serverPemPath"_s);
        QCOMPARE(problemsOf(on, {}).first(), u"342 internaltls.serverPemPath"_s);
        const QByteArray off = QByteArray(goodFile) + "internaltls: {serverPemPath: /t/a}\n";
        QCOMPARE(problemsOf(off, Version{2, 4, 20}), QStringList{u"319"_s});
        QCOMPARE(problemsOf(off, {}).first(), u"345 11"_s);
    }

    void theVersionDecidesAboutASharedPort()
    {
        const QByteArray text = QByteArray(goodFile).replace("port: 8080", "port:");
        QCOMPARE(problemsOf(text, {}), (QStringList{u"306 19530"_s, u"319"_s}));
        QCOMPARE(problemsOf(text, Version{2, 4, 13}), (QStringList{u"306 19530"_s, u"319"_s}));
        QCOMPARE(problemsOf(text, Version{2, 4, 12}), (QStringList{u"332 2.4.12"_s, u"319"_s}));
        QCOMPARE(problemsOf(text, Version{2, 3, 5}), (QStringList{u"332 2.3.5"_s, u"319"_s}));
        QCOMPARE(problemsOf(text, Version{2, 0, 2}).first(), u"329 2.0.2"_s);
        // Its own port is a setting of 2.3; before nobody reads it.
        QCOMPARE(problemsOf(goodFile, Version{2, 2, 9}), (QStringList{u"332 2.2.9"_s, u"319"_s}));
    }

    void lettersAreLoweredAsGoDoes()
    {
        QCOMPARE(milvus::foldKey("TO\xE2\x84\xAA"
                                 "EN.Path_x"),
                 "tokenpathx"); // sign of Kelvin
        QCOMPARE(milvus::foldKey("tls.\xC4\xB0"
                                 "d"),
                 "tlsid"); // I with a dot
        QCOMPARE(milvus::foldKey("\xC3\x84/b"), "\xC3\xA4"
                                                "b");
    }

    void internalTlsThatIsNotSpokenOfStays()
    {
        const auto told = [](const QByteArray &text, int mode) {
            milvus::TlsSettings settings = samples::mutual();
            settings.tlsMode = mode;
            const auto patch = milvus::planPatch(text, settings, Version{2, 6, 0}, u"m.yaml"_s);
            return patch && samples::told(patch->findings).contains(u"357"_s);
        };
        const QByteArray on = QByteArray(goodFile) + "common.security.internaltlsEnabled: true\n";
        QVERIFY(told(on, 1));
        QVERIFY(!told(on, 0)); // which names all that stays
        QVERIFY(!told(goodFile, 1));
    }

    void aPlanTellsWhatWasWrongAndWhatRemains()
    {
        QByteArray text = samples::current();
        text.replace("    tlsMode: 0", "    tlsMode: yes");
        text.replace("  http:\n", "  tls:\n    enabled: true\n  http:\n");
        const auto patch = milvus::planPatch(text, samples::mutual(), {}, u"milvus.yaml"_s);
        QVERIFY(patch);
        QCOMPARE(samples::told(patch->findings),
                 (QStringList{u"305 8"_s, u"310 yes 41"_s, u"319"_s, u"318"_s}));
        QVERIFY(!base::hasProblem(patch->findings));
    }

    void aPlanWithoutARestPortSaysThatMilvusWillNotStart()
    {
        milvus::TlsSettings settings = samples::mutual();
        settings.restPort.reset();
        const auto patch =
            milvus::planPatch(samples::current(), settings, Version{2, 6, 0}, u"milvus.yaml"_s);
        QVERIFY(patch);
        QVERIFY(base::hasProblem(patch->findings));
        QCOMPARE(samples::told(patch->findings), (QStringList{u"306 19530"_s, u"319"_s}));
    }

    void beforeRestHadAPortItIsNotWritten()
    {
        const auto patch = milvus::planPatch(samples::withoutTls(), samples::mutual(),
                                             Version{2, 2, 0}, u"milvus.yaml"_s);
        QVERIFY(patch);
        QVERIFY(!patch->after.contains("8080"));
        QVERIFY(samples::told(patch->findings).contains(u"332 2.2.0"_s));
    }

    void variablesThatBeatTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *title, const QString &name, const QString &value,
                            const QStringList &expected) {
            QTest::addRow("%s", title) << name << value << expected;
        };
        row("the mode", u"COMMON_SECURITY_TLSMODE"_s, u"0"_s, {u"314 COMMON_SECURITY_TLSMODE 0"_s});
        row("the same mode", u"COMMON_SECURITY_TLSMODE"_s, u"2"_s, {});
        row("a path", u"TLS_SERVERPEMPATH"_s, u"/x"_s, {u"314 TLS_SERVERPEMPATH /x"_s});
        row("the REST port, lower case", u"proxy_http_port"_s, u"19530"_s,
            {u"314 proxy_http_port 19530"_s});
        row("dots", u"tls.caPemPath"_s, u"/x"_s, {u"314 tls.caPemPath /x"_s});
        row("the prefix of 2.6", u"MILVUS_CONF_COMMON_SECURITY_TLSMODE"_s, u"0"_s,
            {u"314 MILVUS_CONF_COMMON_SECURITY_TLSMODE 0"_s});
        row("Milvus's own name before a dot", u"MILVUS.common.security.tlsMode"_s, u"0"_s,
            {u"314 MILVUS.common.security.tlsMode 0"_s});
        row("a prefix that is ignored", u"milvus_common_security_tlsMode"_s, u"0"_s, {});
        row("something else", u"ETCD_ENDPOINTS"_s, u"etcd:2379"_s, {});
    }

    void variablesThatBeatTheFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QStringList, expected);
        QCOMPARE(samples::told(milvus::environmentProblems({{name, value}}, samples::mutual(), {})),
                 expected);
    }

    void versions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("version");
        QTest::newRow("full") << u"2.5.4"_s << u"2.5.4"_s;
        QTest::newRow("tag") << u"v2.5.4"_s << u"2.5.4"_s;
        QTest::newRow("two numbers") << u"2.5"_s << u"2.5"_s;
        QTest::newRow("the newest of a series") << u"v2.4-latest"_s << u"2.4"_s;
        QTest::newRow("lite") << u"v2.3.5-lite"_s << u"2.3.5"_s;
        QTest::newRow("gpu") << u"v2.4.15-gpu"_s << u"2.4.15"_s;
        QTest::newRow("spaces") << u" 2.6.1 "_s << u"2.6.1"_s;
        QTest::newRow("latest") << u"latest"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("one number") << u"2"_s << QString();
        QTest::newRow("huge") << u"2.99999999999"_s << QString();
        QTest::newRow("trailing line") << u"2.5.4\nx"_s << QString();
    }

    void versions()
    {
        QFETCH(QString, text);
        QFETCH(QString, version);
        const auto parsed = milvus::parseVersion(text);
        QCOMPARE(parsed ? parsed->text() : QString(), version);
        if (!parsed)
            QCOMPARE(parsed.error().code, Code::VersionInvalid);
    }

    void whatAVersionCanDo()
    {
        QVERIFY(!(Version{2, 3, 5}.readsUserYaml()) && Version({2, 4, 0}).readsUserYaml());
        QVERIFY(!(Version{2, 0, 2}.hasTls()) && Version({2, 1, 0}).hasTls());
        QVERIFY(!(Version{2, 4, 12}.refusesSharedRestPort()) &&
                Version({2, 4, 13}).refusesSharedRestPort());
        QVERIFY(milvus::parseVersion(u"2.4-latest")->refusesSharedRestPort());
        QVERIFY(!milvus::parseVersion(u"2.3")->readsUserYaml());
        QVERIFY(!(Version{2, 2, 16}.hasRestPort()) && Version({2, 3, 0}).hasRestPort());
    }
};

PRODUCT_TEST(ProblemsTest)
#include "tst_milvusproblems.moc"
