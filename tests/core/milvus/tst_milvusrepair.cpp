#include "core/milvus/repair.h"
#include "tests/core/milvus/oracle.h"
#include "tests/core/milvus/samples.h"
#include "tests/core/milvus/withoutpatch.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::Code;

namespace {

const QString origin = u"milvus.yaml"_s;

/// The text after the repair, or "error 320 5 <<".
QByteArray repaired(const QByteArray &text, Code code)
{
    const auto patch = milvus::planRepair(text, code, {}, origin);
    if (patch)
        return patch->after;
    QStringList told = {u"error"_s, QString::number(static_cast<int>(patch.error().code))};
    told += patch.error().args;
    return told.join(u' ').toUtf8();
}

QStringList edits(const milvus::Patch &patch)
{
    QStringList told;
    for (const milvus::Edit &edit : patch.edits)
        told << u"%1: %2 -> %3 (%4)"_s.arg(edit.key, edit.before, edit.after).arg(edit.line);
    return told;
}

/// What seed 1 tells people to append to their milvus.yaml.
const char seed1[] = "\n# TLS\ntls:\n  serverPemPath: /milvus/tls/server.pem\n"
                     "  serverKeyPath: /milvus/tls/server.key\n  caPemPath: /milvus/tls/ca.pem\n"
                     "common:\n  security:\n    tlsMode: 2\n";

/// What seed 2 appends.
const char seed2[] =
    "# TLS settings\nproxy:\n  tls:\n    enabled: true\n"
    "    serverPemPath: ./certs/server.pem\n    serverKeyPath: ./certs/server.key\n"
    "    caPemPath: ./certs/ca.pem\n    minVersion: \"1.3\"\n    cipherSuites:\n"
    "      - TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256\n";

} // namespace

class RepairTest : public QObject
{
    Q_OBJECT

private slots:
    void mends_data()
    {
        QTest::addColumn<Code>("code");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, Code code, const char *text, const char *expected) {
            QTest::addRow("%s", name) << code << QByteArray(text) << QByteArray(expected);
        };
        const auto twins = [&](const char *name, const char *text, const char *expected) {
            row(name, Code::YamlKeyRepeated, text, expected);
        };
        twins("a later block: its values win, the others are kept",
              "tls:\n  serverPemPath: a\n  caPemPath: c\nlog:\n  level: info\ntls:\n"
              "  serverPemPath: b\n",
              "tls:\n  serverPemPath: b\n  caPemPath: c\nlog:\n  level: info\n");
        twins("what only the later block has goes to the end of the first",
              "common:\n  a: 1\n\nlog:\n  level: info\n\ncommon:\n  security:\n    tlsMode: 1\n",
              "common:\n  a: 1\n  security:\n    tlsMode: 1\n\nlog:\n  level: info\n");
        twins("sections in both are merged at every level",
              "common:\n  security:\n    tlsMode: 0 # off\n    x: 1\n  y: 2\ncommon:\n  security:\n"
              "    tlsMode: 2\n",
              "common:\n  security:\n    tlsMode: 2 # off\n    x: 1\n  y: 2\n");
        twins("other indentation is adapted",
              "common:\n  a: 1\nlog:\n  level: info\ncommon:\n    security:\n        tlsMode: 1\n",
              "common:\n  a: 1\n  security:\n      tlsMode: 1\nlog:\n  level: info\n");
        twins("comments move along",
              "# the first\ntls:\n  serverPemPath: a\nlog:\n  level: info\n\n# ours\n"
              "tls: # of 2024\n  # the pair\n  serverPemPath: b # new\n\n  # CA\n  caPemPath: c\n",
              "# the first\n# ours\n# of 2024\ntls:\n  # the pair\n  # new\n  serverPemPath: b\n"
              "  # CA\n  caPemPath: c\nlog:\n  level: info\n");
        twins("three of one name", "tls:\n  a: 1\ntls:\n  b: 2\ntls:\n  a: 3\n",
              "tls:\n  a: 3\n  b: 2\n");
        twins("a value twice in one section", "log:\n  level: info\n  level: warn\n",
              "log:\n  level: warn\n");
        twins("twins within twins", "tls:\n  a: 1\ntls:\n  b: 1\n  b: 2\n  a: 4\nlog:\n  x: 1\n",
              "tls:\n  a: 4\n  b: 2\nlog:\n  x: 1\n");
        twins("a whole file twice", "# head\ntls:\n  a: 1 # one\n# head\ntls:\n  a: 1 # one\n",
              "# head\ntls:\n  a: 1 # one\n");
        twins("the earlier one empty", "tls:\nlog:\n  a: 1\ntls:\n  b: 2\n",
              "tls:\n  b: 2\nlog:\n  a: 1\n");
        twins("the later one empty", "tls:\n  b: 2\nlog:\n  a: 1\ntls:\n",
              "tls:\n  b: 2\nlog:\n  a: 1\n");
        twins("a list is replaced as a whole",
              "log:\n  list:\n    - a\n    - b\nlog:\n  list:\n    - c\n",
              "log:\n  list:\n    - c\n");
        twins("a key in another spelling is the same key",
              "common:\n  security:\n    tlsMode: 0\ncommon:\n  Security:\n    TLS_MODE: 2\n",
              "common:\n  security:\n    tlsMode: 2\n");
        twins("quotes stay as they were written", "tls:\n  a: 'x'\ntls:\n  a: \"/with space\"\n",
              "tls:\n  a: \"/with space\"\n");
        twins("CRLF and no line break at the end",
              "tls:\r\n  a: 1\r\nlog:\r\n  x: 1\r\n\r\ntls:\r\n  b: 2",
              "tls:\r\n  a: 1\r\n  b: 2\r\nlog:\r\n  x: 1");
        twins("a byte order mark", "\xEF\xBB\xBFtls:\n  a: 1\n# c\ntls:\n  a: 2\n",
              "\xEF\xBB\xBF# c\ntls:\n  a: 2\n");
        twins("two blocks at the end of a file without a last line break",
              "tls:\n  a: 1\nlog:\n  x: 1\n\ntls:\n  a: 2\nlog:\n  x: 2",
              "tls:\n  a: 2\nlog:\n  x: 2");
        twins("a value below its key, with a comment in between",
              "tls:\n  a: 1\ntls:\n  a:\n    # why\n    2\n", "error 320 4 a");
        twins("nothing twice", "tls:\n  a: 1\n", "tls:\n  a: 1\n");
        twins("an anchor in it", "tls: &a\n  a: 1\ntls:\n  b: 2\n", "error 320 1 &");
        twins("an alias in it", "log: &a x\ntls:\n  a: 1\ntls:\n  b: *a\n", "error 320 5 *");
        twins("a merge key in it", "log: &a\n  c: 1\ntls:\n  a: 1\ntls:\n  <<: *a\n",
              "error 320 6 *");
        twins("braces in one of them", "tls: {a: 1}\ntls:\n  b: 2\n", "error 326 1");
        twins("twins within braces", "tls: {a: 1, a: 2}\n", "error 326 1");
        twins("a text over lines in it", "tls:\n  a: |\n    x\ntls:\n  a: |\n    y\n",
              "error 320 4 |");
        twins("a value where the other has a section", "tls:\n  a: 1\ntls: no\n",
              "error 320 3 tls");
        twins("a setting that would stand in two spellings",
              "common:\n  security:\n    tlsMode: 1\ncommon:\n  security.tlsMode: 2\n",
              "error 303 common.security.tlsMode 3 4");
        row("tlsEnabled", Code::DeadKeyTlsEnabled, "tls:\n  tlsEnabled: true # on\n  a: 1\n",
            "tls:\n  a: 1\n");
        row("tlsEnabled alone in its section, comments stay", Code::DeadKeyTlsEnabled,
            "log:\n  a: 1\n\n# encryption\ntls:\n  tlsEnabled: true\n",
            "log:\n  a: 1\n\n# encryption\n");
        row("proxy.tls", Code::DeadKeyProxyTls,
            "proxy:\n  port: 19530\n  tls:\n    enabled: true\n    cipherSuites:\n      - A\n"
            "      - B\n  ip:\nlog:\n  a: 1\n",
            "proxy:\n  port: 19530\n  ip:\nlog:\n  a: 1\n");
        row("a section left empty goes too, with one of two blank lines", Code::DeadKeyProxyTls,
            "log:\n  a: 1\n\nproxy:\n  tls:\n    enabled: true\n\ntls:\n  a: 1\n",
            "log:\n  a: 1\n\ntls:\n  a: 1\n");
        row("the last section, without a line break at its end", Code::DeadKeyProxyTls,
            "log:\n  a: 1\nproxy:\n  tls: {enabled: true}", "log:\n  a: 1");
        row("ciphers", Code::DeadKeyCiphers,
            "tls:\n  minVersion: \"1.3\"\n  a: 1\n  cipherSuites: [A, B]\n", "tls:\n  a: 1\n");
        row("in braces, the first", Code::DeadKeyCiphers, "tls: {minVersion: 1.3, a: 1}\n",
            "tls: {a: 1}\n");
        row("in braces, the last two", Code::DeadKeyCiphers,
            "tls: {a: 1, minVersion: 1.3, cipherSuites: [A, B]}\n", "tls: {a: 1}\n");
        row("in braces, all", Code::DeadKeyProxyTls,
            "log:\n  a: 1\nproxy: {tls: {enabled: true}}\n", "log:\n  a: 1\n");
        row("in braces over several lines", Code::DeadKeyCiphers,
            "tls: {a: 1,\n  minVersion: 1.3\n}\n", "error 326 2");
        row("a dead text over several lines", Code::DeadKeyTlsEnabled,
            "tls:\n  tlsEnabled: |\n    yes\n", "error 320 1 tls");
        row("a dead key hidden by a twin", Code::DeadKeyProxyTls,
            "proxy:\n  tls:\n    a: 1\nproxy:\n  tls:\n    b: 1\n", "error 303 proxy 1 4");
        row("nothing dead", Code::DeadKeyProxyTls, "proxy:\n  port: 1\n", "proxy:\n  port: 1\n");
        row("tabs", Code::YamlTab, "tls:\n\ta: 1\n\tb: 2\n", "tls:\n  a: 1\n  b: 2\n");
        row("tabs in a file with a wide step", Code::YamlTab,
            "log:\n    a:\n        b: 1\ncommon:\n\tsecurity:\n\t\ttlsMode: 1\n",
            "log:\n    a:\n        b: 1\ncommon:\n    security:\n        tlsMode: 1\n");
        row("one tab among spaces", Code::YamlTab,
            "common:\n  security:\n    x: 1\n\t\ttlsMode: 1\n",
            "common:\n  security:\n    x: 1\n    tlsMode: 1\n");
        row("spaces, then a tab", Code::YamlTab, "common:\n  security:\n  \ttlsMode: 1\n",
            "common:\n  security:\n    tlsMode: 1\n");
        row("tabs before comments and in blank lines", Code::YamlTab,
            "tls:\n\t# c\n\ta: 1\n\t\nlog:\n  b: 1\n", "tls:\n  # c\n  a: 1\n  \nlog:\n  b: 1\n");
        row("a tab behind a dash", Code::YamlTab, "log:\n  a:\n  -\tx\n  -\ty\n",
            "log:\n  a:\n  - x\n  - y\n");
        row("tabs inside quotes and braces stay", Code::YamlTab,
            "tls:\n\ta: \"x\n\ty\"\nlog: {a: 1,\n\tb: 2}\n",
            "tls:\n  a: \"x\n\ty\"\nlog: {a: 1,\n\tb: 2}\n");
        row("tabs behind a value stay", Code::YamlTab, "tls:\n\ta: 1\t# c\n",
            "tls:\n  a: 1\t# c\n");
        row("tabs, CRLF and a byte order mark", Code::YamlTab, "\xEF\xBB\xBFtls:\r\n\ta: 1\r\n",
            "\xEF\xBB\xBFtls:\r\n  a: 1\r\n");
        row("where the width of a tab decides about the section", Code::YamlTab,
            "proxy:\n  http:\n\tport: 8080\n", "error 340 milvus.yaml 3");
        row("tabs and another error", Code::YamlTab, "tls:\n\ta: [1\n", "error 301 milvus.yaml 2");
        row("no tabs, but an error", Code::YamlTab, "tls: [1\n", "error 301 milvus.yaml 1");
        row("not Milvus's", Code::YamlTab, "services:\n\ta: 1\n", "error 323 milvus.yaml");
    }

    void mends()
    {
        QFETCH(Code, code);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(repaired(text, code), expected);
        const auto patch = milvus::planRepair(text, code, {}, origin);
        if (!patch)
            return;
        QCOMPARE(withoutPatch(*patch), text);
        QCOMPARE(repaired(patch->after, code), expected); // once is enough
        QCOMPARE(patch->edits.isEmpty(), patch->after == patch->before);
        for (const milvus::Hunk &hunk : patch->hunks)
            QCOMPARE(hunk.why, QList{milvus::Why::Repair});
    }

    void namesItsEditsAndHunks()
    {
        const auto patch =
            milvus::planRepair(samples::current() + seed1, Code::YamlKeyRepeated, {}, origin);
        QVERIFY(patch);
        QCOMPARE(edits(*patch),
                 (QStringList{
                     u"tls.serverPemPath: configs/cert/server.pem -> /milvus/tls/server.pem (23)"_s,
                     u"tls.serverKeyPath: configs/cert/server.key -> /milvus/tls/server.key (24)"_s,
                     u"tls.caPemPath: configs/cert/ca.pem -> /milvus/tls/ca.pem (25)"_s,
                     u"common.security.tlsMode: 0 -> 2 (40)"_s}));
        QStringList headings;
        for (const milvus::Hunk &hunk : patch->hunks)
            headings << hunk.heading;
        QCOMPARE(headings, (QStringList{u"tls"_s, u"common › security › tlsMode, tls, common"_s}));
    }

    void theFindingsOfTheResultAreThoseThatRemain()
    {
        const auto patch = milvus::planRepairs(samples::current() + seed2, {}, origin);
        QVERIFY(patch);
        QCOMPARE(patch->after,
                 QByteArray(samples::current()).replace("\nproxy:", "\n# TLS settings\nproxy:"));
        QList<Code> codes;
        for (const base::Finding &finding : patch->findings)
            codes << finding.code;
        QCOMPARE(codes, QList{Code::TlsOff});
    }

    /// Each row of the tables in real-milvus.md and milvus-tls.md 1.10 that a repair mends, judged
    /// by Milvus 2.6's own reader.
    void milvusReadsTheIntendedValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QHash<QString, QString>>("expected");
        using Values = QHash<QString, QString>;
        QTest::addRow("seed 1's block appended")
            << samples::current() + seed1
            << Values{{u"common.security.tlsMode"_s, u"2"_s},
                      {u"tls.serverPemPath"_s, u"/milvus/tls/server.pem"_s},
                      {u"tls.caPemPath"_s, u"/milvus/tls/ca.pem"_s},
                      {u"proxy.port"_s, u"19530"_s}};
        QByteArray ports = samples::current();
        ports.replace("port: 19530", "port: 29530");
        QTest::addRow("seed 2's block appended")
            << ports + seed2
            << Values{{u"common.security.tlsMode"_s, u"0"_s}, {u"proxy.port"_s, u"29530"_s}};
        QByteArray tabs = ports;
        tabs.replace("    tlsMode: 0", "\t\ttlsMode: 1");
        QTest::addRow("a tab for indentation")
            << tabs
            << Values{{u"common.security.tlsMode"_s, u"1"_s}, {u"proxy.port"_s, u"29530"_s}};
    }

    void milvusReadsTheIntendedValues()
    {
        QFETCH(QByteArray, text);
        using Values = QHash<QString, QString>;
        QFETCH(Values, expected);
        const auto patch = milvus::planRepairs(text, {}, origin);
        QVERIFY(patch);
        if (oracle::program().isEmpty())
            QSKIP("MILVUS_TLS_TEST_TOOLS names no folder with Milvus 2.6's reader");
        const auto read = [](const QByteArray &bytes) {
            const QTemporaryDir folder;
            QFile file(folder.filePath(origin));
            if (file.open(QFile::WriteOnly))
                file.write(bytes);
            file.close();
            return oracle::ask(folder.path()).values;
        };
        const Values before = read(text);
        const Values after = read(patch->after);
        bool wasWrong = false;
        for (auto value = expected.begin(); value != expected.end(); ++value) {
            QCOMPARE(after.value(value.key()), value.value());
            wasWrong = wasWrong || before.value(value.key()) != value.value();
        }
        QVERIFY(wasWrong || qstrcmp(QTest::currentDataTag(), "seed 1's block appended") == 0);
    }
};

PRODUCT_TEST(RepairTest)
#include "tst_milvusrepair.moc"
