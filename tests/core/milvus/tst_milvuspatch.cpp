#include "core/milvus/patch.h"
#include "tests/core/milvus/samples.h"
#include "tests/core/milvus/withoutpatch.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::Code;
using milvus::TlsSettings;

namespace {

milvus::Patch patched(const QByteArray &text, const TlsSettings &settings = samples::mutual())
{
    const auto patch =
        milvus::planPatch(text, settings, milvus::Version{2, 5, 4}, u"milvus.yaml"_s);
    if (!patch)
        qWarning() << static_cast<int>(patch.error().code) << patch.error().args
                   << patch.error().detail;
    return patch.value_or(milvus::Patch());
}

/// Only the mode: the smallest change.
TlsSettings modeOnly(int mode)
{
    return {mode, {}, {}, {}, {}};
}

TlsSettings pathOnly(const QString &path)
{
    return {0, path, {}, {}, {}};
}

} // namespace

class PatchTest : public QObject
{
    Q_OBJECT

private slots:
    void changesOnlyTheBytesOfTheValues()
    {
        const milvus::Patch patch = patched(samples::current());
        QByteArray expected = samples::current();
        expected.replace("    port:  # high", "    port: 8080 # high");
        const qsizetype tls = expected.indexOf("\ntls:");
        const qsizetype internal = expected.indexOf("internaltls:");
        expected.replace(
            tls, internal - tls,
            expected.sliced(tls, internal - tls).replace("configs/cert/", "/milvus/tls/"));
        expected.replace("    tlsMode: 0", "    tlsMode: 2");
        QCOMPARE(patch.after, expected);
        QCOMPARE(patch.edits.size(), 5);
        QCOMPARE(patch.linesTotal, int(samples::current().count('\n')));
        QCOMPARE(patch.linesUntouched, patch.linesTotal - 5);
    }

    void theSecondTimeNothingChanges()
    {
        const milvus::Patch again = patched(patched(samples::current()).after);
        QCOMPARE(again.after, again.before);
        QVERIFY(again.edits.isEmpty());
        QVERIFY(again.hunks.isEmpty());
        QCOMPARE(again.findings.last().code, Code::NothingToChange);
    }

    void editsNameKeyOldNewAndLine()
    {
        const milvus::Patch patch = patched(samples::current());
        const QList<QByteArray> lines = patch.after.split('\n');
        for (const milvus::Edit &edit : patch.edits) {
            const QString line = QString::fromUtf8(lines.value(edit.line - 1));
            QVERIFY2(line.contains(edit.after), qPrintable(line));
            QVERIFY2(line.contains(edit.key.section(u'.', -1)), qPrintable(line));
        }
        QCOMPARE(patch.edits[1].key, u"tls.serverPemPath"_s);
        QCOMPARE(patch.edits[1].before, u"configs/cert/server.pem"_s);
        QCOMPARE(patch.edits[1].after, u"/milvus/tls/server.pem"_s);
    }

    void hunksHaveHeadingReasonAndThreeLinesOfContext()
    {
        const milvus::Patch patch = patched(samples::current());
        QCOMPARE(patch.hunks.size(), 3);
        QCOMPARE(patch.hunks[0].heading, u"proxy › http › port"_s);
        QCOMPARE(patch.hunks[0].why, QList{milvus::Why::RestPort});
        QCOMPARE(patch.hunks[1].heading, u"tls"_s);
        QCOMPARE(patch.hunks[1].why, QList{milvus::Why::CertificatePaths});
        QCOMPARE(patch.hunks[2].heading, u"common › security › tlsMode"_s);
        QCOMPARE(patch.hunks[2].why, QList{milvus::Why::TlsMode});
        const auto &lines = patch.hunks[0].lines;
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines[2].kind, milvus::DiffLine::Kind::Context);
        QCOMPARE(lines[3].kind, milvus::DiffLine::Kind::Removed);
        QCOMPARE(lines[3].oldLine, 11);
        QCOMPARE(lines[4].kind, milvus::DiffLine::Kind::Added);
        QCOMPARE(lines[4].newLine, 11);
        QCOMPARE(lines[4].text, u"    port: 8080 # high-level restful api"_s);
    }

    void oneValueInOneLine_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, int mode, const char *after) {
            QTest::addRow("%s", name) << QByteArray(before) << mode << QByteArray(after);
        };
        row("plain", "common:\n  security:\n    tlsMode: 0\n", 2,
            "common:\n  security:\n    tlsMode: 2\n");
        row("comment behind it", "common:\n  security:\n    tlsMode: 0   # off\n", 1,
            "common:\n  security:\n    tlsMode: 1   # off\n");
        row("double quotes stay", "common:\n  security:\n    tlsMode: \"0\" #\n", 2,
            "common:\n  security:\n    tlsMode: \"2\" #\n");
        row("single quotes stay", "common:\n  security:\n    tlsMode: '0'\n", 2,
            "common:\n  security:\n    tlsMode: '2'\n");
        row("no final line break", "common:\n  security:\n    tlsMode: 0", 2,
            "common:\n  security:\n    tlsMode: 2");
        row("DOS line breaks", "common:\r\n  security:\r\n    tlsMode: 0\r\n", 2,
            "common:\r\n  security:\r\n    tlsMode: 2\r\n");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "common:\n  security:\n    tlsMode: 0\n",
            2,
            "\xEF\xBB\xBF"
            "common:\n  security:\n    tlsMode: 2\n");
        row("byte order mark and DOS",
            "\xEF\xBB\xBF"
            "common:\r\n  security: {tlsMode: 0}\r\n",
            2,
            "\xEF\xBB\xBF"
            "common:\r\n  security: {tlsMode: 2}\r\n");
        row("switching off", "common:\n  security:\n    tlsMode: 2\n", 0,
            "common:\n  security:\n    tlsMode: 0\n");
        row("off where nothing is said", "common:\n  security:\n    a: 1\n", 0,
            "common:\n  security:\n    a: 1\n");
        row("value on the next line", "common:\n  security:\n    tlsMode:\n      0\n", 2,
            "common:\n  security:\n    tlsMode:\n      2\n");
        row("no value", "common:\n  security:\n    tlsMode:\n    a: 1\n", 2,
            "common:\n  security:\n    tlsMode: 2\n    a: 1\n");
        row("no value, DOS", "common:\r\n  security:\r\n    tlsMode:\r\n", 2,
            "common:\r\n  security:\r\n    tlsMode: 2\r\n");
        row("no value, blanks behind", "common:\n  security:\n    tlsMode:   \n", 2,
            "common:\n  security:\n    tlsMode: 2  \n");
        row("no value, comment", "common:\n  security:\n    tlsMode: # off\n", 2,
            "common:\n  security:\n    tlsMode: 2 # off\n");
        row("no value at the end", "common:\n  security:\n    tlsMode:", 2,
            "common:\n  security:\n    tlsMode: 2");
        row("null as a word", "common:\n  security:\n    tlsMode: ~ # off\n", 2,
            "common:\n  security:\n    tlsMode: 2 # off\n");
        row("many blanks", "common:\n  security:\n    tlsMode  :    0 \n", 2,
            "common:\n  security:\n    tlsMode  :    2 \n");
        row("quoted key", "\"common\":\n  'security':\n    \"tlsMode\": 0\n", 2,
            "\"common\":\n  'security':\n    \"tlsMode\": 2\n");
        row("other case", "Common:\n  Security:\n    TLSMODE: 0\n", 2,
            "Common:\n  Security:\n    TLSMODE: 2\n");
        row("underscores", "common:\n  security:\n    tls_mode: 0\n", 2,
            "common:\n  security:\n    tls_mode: 2\n");
        row("flat key", "common.security.tlsMode: 0\n", 2, "common.security.tlsMode: 2\n");
        row("half flat key", "common.security:\n  tlsMode: 0\n", 2,
            "common.security:\n  tlsMode: 2\n");
        row("in braces", "common: {storageType: local, security: {tlsMode: 0}}\n", 2,
            "common: {storageType: local, security: {tlsMode: 2}}\n");
        row("in braces without value", "common: {security: {tlsMode: , a: 1}}\n", 2,
            "common: {security: {tlsMode: 2, a: 1}}\n");
        row("JSON", "{\"common\": {\"security\": {\"tlsMode\": 0}}}\n", 2,
            "{\"common\": {\"security\": {\"tlsMode\": 2}}}\n");
        row("deep indentation", "common:\n          security:\n                    tlsMode: 0\n", 2,
            "common:\n          security:\n                    tlsMode: 2\n");
        row("the whole file indented", "  common:\n    security:\n      tlsMode: 0\n", 2,
            "  common:\n    security:\n      tlsMode: 2\n");
        row("document start", "---\ncommon:\n  security:\n    tlsMode: 0\n", 2,
            "---\ncommon:\n  security:\n    tlsMode: 2\n");
        row("comments in odd places",
            "common: # c\n\n # x\n  security: # tlsMode: 7\n#tlsMode: 8\n    tlsMode: 0#1\n# end",
            2, "common: # c\n\n # x\n  security: # tlsMode: 7\n#tlsMode: 8\n    tlsMode: 2\n# end");
        row("text that looks like it",
            "log:\n  a: |\n    common:\n      security:\n        tlsMode: 0\ncommon:\n  "
            "security:\n    tlsMode: 0\n",
            2,
            "log:\n  a: |\n    common:\n      security:\n        tlsMode: 0\ncommon:\n  "
            "security:\n    tlsMode: 2\n");
        row("the same number elsewhere",
            "log:\n  tlsMode: 0\ncommon:\n  tlsMode: 0\n  security:\n    tlsMode: 0\n", 2,
            "log:\n  tlsMode: 0\ncommon:\n  tlsMode: 0\n  security:\n    tlsMode: 2\n");
        row("Chinese before it", "common:\n  名: 值 # 注\n  security:\n    tlsMode: 0\n", 2,
            "common:\n  名: 值 # 注\n  security:\n    tlsMode: 2\n");
        row("an anchor elsewhere",
            "log: &l {level: info}\ntrace: *l\ncommon:\n  security:\n    tlsMode: 0\n", 2,
            "log: &l {level: info}\ntrace: *l\ncommon:\n  security:\n    tlsMode: 2\n");
    }

    void oneValueInOneLine()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, mode);
        QFETCH(QByteArray, after);
        QCOMPARE(patched(before, modeOnly(mode)).after, after);
    }

    void newKeys_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::addRow("%s", name) << QByteArray(before) << QByteArray(after);
        };
        row("behind the section's last key", "common:\n  security:\n    a: 1\n  b: 2\n",
            "common:\n  security:\n    a: 1\n    tlsMode: 2\n  b: 2\n");
        row("before an empty line that ends the section",
            "common:\n  security:\n    a: 1\n\nlog:\n  b: 2\n",
            "common:\n  security:\n    a: 1\n    tlsMode: 2\n\nlog:\n  b: 2\n");
        row("behind nested keys",
            "common:\n  security:\n    a:\n      b:\n        c: 1 # x\n  d: 2\n",
            "common:\n  security:\n    a:\n      b:\n        c: 1 # x\n    tlsMode: 2\n  d: 2\n");
        row("behind a list", "common:\n  security:\n    a:\n      - x\n      - y\n  d: 2\n",
            "common:\n  security:\n    a:\n      - x\n      - y\n    tlsMode: 2\n  d: 2\n");
        row("behind a list of one indentation",
            "common:\n  security:\n    a:\n    - x\n    - y\n  d: 2\n",
            "common:\n  security:\n    a:\n    - x\n    - y\n    tlsMode: 2\n  d: 2\n");
        row("behind brackets over two lines",
            "common:\n  security:\n    a: [x,\n      y]\n  d: 2\n",
            "common:\n  security:\n    a: [x,\n      y]\n    tlsMode: 2\n  d: 2\n");
        row("before a text block", "common:\n  security:\n    a: |\n      x\n      y\n  d: 2\n",
            "common:\n  security:\n    tlsMode: 2\n    a: |\n      x\n      y\n  d: 2\n");
        row("in an empty section", "common:\n  security: # nothing yet\n  d: 2\n",
            "common:\n  security: # nothing yet\n    tlsMode: 2\n  d: 2\n");
        row("with the section", "common:\n  d: 2\nlog:\n  e: 3\n",
            "common:\n  d: 2\n  security:\n    tlsMode: 2\nlog:\n  e: 3\n");
        row("at the end of the file", "log:\n  e: 3\n",
            "log:\n  e: 3\n\ncommon:\n  security:\n    tlsMode: 2\n");
        row("at the end without a final line break", "log:\n  e: 3",
            "log:\n  e: 3\n\ncommon:\n  security:\n    tlsMode: 2");
        row("in the last section without a final line break", "common:\n  security:\n    a: 3",
            "common:\n  security:\n    a: 3\n    tlsMode: 2");
        row("with the file's own indentation", "log:\n    e: 3\n    f:\n        g: 1\n",
            "log:\n    e: 3\n    f:\n        g: 1\n\ncommon:\n    security:\n        tlsMode: 2\n");
        row("with DOS line breaks", "log:\r\n  e: 3\r\n",
            "log:\r\n  e: 3\r\n\r\ncommon:\r\n  security:\r\n    tlsMode: 2\r\n");
        row("with the line break of the place",
            "log:\n  e: 3\ncommon:\r\n  security:\r\n    a: 1\r\n",
            "log:\n  e: 3\ncommon:\r\n  security:\r\n    a: 1\r\n    tlsMode: 2\r\n");
        row("with quoted keys", "\"common\":\n  \"security\":\n    \"a\": 1\n",
            "\"common\":\n  \"security\":\n    \"a\": 1\n    \"tlsMode\": 2\n");
        row("in braces", "common: {a: 1, security: {b: 2}}\n",
            "common: {a: 1, security: {tlsMode: 2, b: 2}}\n");
        row("in empty braces", "common: {}\n", "common: {security: {tlsMode: 2}}\n");
        row("in JSON", "{\"common\": {\"a\": 1}}\n",
            "{\"common\": {\"security\": {\"tlsMode\": 2}, \"a\": 1}}\n");
        row("in an indented file", "  log:\n    e: 3\n",
            "  log:\n    e: 3\n\n  common:\n    security:\n      tlsMode: 2\n");
        row("in a file of comments", "# Extra config to override default milvus.yaml\n",
            "# Extra config to override default milvus.yaml\n\ncommon:\n  security:\n    tlsMode: "
            "2\n");
        row("in an empty file", "", "common:\n  security:\n    tlsMode: 2\n");
        row("in a file of one empty line", "\n", "\ncommon:\n  security:\n    tlsMode: 2\n");
        row("behind a byte order mark",
            "\xEF\xBB\xBF"
            "common:\n  security:\n    a: 1\n",
            "\xEF\xBB\xBF"
            "common:\n  security:\n    a: 1\n    tlsMode: 2\n");
        row("flat keys stay as they are", "common.security.a: 1\n",
            "common.security.a: 1\n\ncommon:\n  security:\n    tlsMode: 2\n");
    }

    void newKeys()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const milvus::Patch patch = patched(before, modeOnly(2));
        QCOMPARE(patch.after, after);
        QCOMPARE(patch.edits.size(), 1);
        QVERIFY(patch.edits.first().before.isEmpty());
    }

    void fillsAFileWithoutTls()
    {
        QByteArray expected = samples::withoutTls();
        expected.replace("  port: 19530\n", "  port: 19530\n  http:\n    port: 8080\n");
        expected.replace("in seconds\n", "in seconds\n  security:\n    tlsMode: 2\n");
        expected += "\ntls:\n  serverPemPath: /milvus/tls/server.pem\n  serverKeyPath: "
                    "/milvus/tls/server.key\n"
                    "  caPemPath: /milvus/tls/ca.pem\n";
        QCOMPARE(patched(samples::withoutTls()).after, expected);
    }

    void completesAHalfSection()
    {
        const QByteArray before =
            "tls:\n  serverKeyPath: /old # mine\n\ncommon:\n  security:\n    tlsMode: 2\n";
        const QByteArray after =
            "tls:\n  serverKeyPath: /milvus/tls/server.key # mine\n"
            "  serverPemPath: /milvus/tls/server.pem\n  caPemPath: /milvus/tls/ca.pem\n\n"
            "common:\n  security:\n    tlsMode: 2\n\nproxy:\n  http:\n    port: 8080\n";
        QCOMPARE(patched(before).after, after);
    }

    void switchesRestOff()
    {
        TlsSettings settings = modeOnly(1);
        settings.restPort = 0;
        QVERIFY(
            patched(samples::current(), settings).after.contains("    enabled: false # Whether"));
        const milvus::Patch patch = patched(samples::current(), settings);
        QVERIFY(!patch.findings.contains(
            {base::Severity::Problem, Code::RestPortShared, {u"19530"_s}, u"milvus.yaml"_s}));
    }

    /// A port is of no use while REST is switched off.
    void aPortSwitchesRestOn_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *name, const char *written, const char *result) {
            QTest::addRow("%s", name) << QByteArray(written) << QByteArray(result);
        };
        row("false", "enabled: false # off", "enabled: true # off");
        row("quoted", "enabled: 'False'", "enabled: 'true'");
        row("no", "enabled: no", "enabled: true");
        row("on already", "enabled: true", "enabled: true");
        row("on by another word", "enabled: yes", "enabled: yes");
        row("on by a number", "enabled: 1", "enabled: 1");
    }

    void aPortSwitchesRestOn()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, result);
        TlsSettings settings = modeOnly(2);
        settings.restPort = 8080;
        const QByteArray rest = "\n    port: 8080\ncommon:\n  security:\n    tlsMode: 2\n";
        QCOMPARE(patched("proxy:\n  http:\n    " + written + rest, settings).after,
                 "proxy:\n  http:\n    " + result + rest);
    }

    void pathsAreQuotedWhenNeeded_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *name, const char *written, const char16_t *path,
                            const char *result) {
            QTest::addRow("%s", name)
                << QByteArray(written) << QString::fromUtf16(path) << QByteArray(result);
        };
        row("plain stays plain", "a", u"/milvus/tls/server.pem", "/milvus/tls/server.pem");
        row("with spaces", "a", u"/my certs/server.pem", "\"/my certs/server.pem\"");
        row("Chinese", "a", u"/证书/server.pem", "\"/证书/server.pem\"");
        row("Windows", "a", u"C:\\milvus\\server.pem", "\"C:\\\\milvus\\\\server.pem\"");
        row("a comment sign", "a", u"/a #b/c", "\"/a #b/c\"");
        row("a colon", "a", u"/a: b", "\"/a: b\"");
        row("quotes", "a", u"/a\"b'c", "\"/a\\\"b'c\"");
        row("a line break", "a", u"/a\nb", "\"/a\\x0ab\"");
        row("a line separator", "a", u"/a\u2028b", "\"/a\\u2028b\"");
        row("a bidi control", "a", u"/a\u202Eb", "\"/a\\u202eb\"");
        row("beyond the BMP", "a", u"/\U0001F512/k", "\"/\U0001F512/k\"");
        row("a trailing space", "a", u"/a/b ", "\"/a/b \"");
        row("a number", "a", u"123", "\"123\"");
        row("yes", "a", u"yes", "\"yes\"");
        row("null", "a", u"Null", "\"Null\"");
        row("a tilde", "a", u"~/tls/server.pem", "\"~/tls/server.pem\"");
        row("a bare name", "a", u"server.pem", "server.pem");
        row("single quotes kept", "'a'", u"/x/it's", "'/x/it''s'");
        row("single quotes given up", "'a'", u"/x\ty", "\"/x\\x09y\"");
        row("double quotes kept", "\"a\"", u"/x/y", "\"/x/y\"");
    }

    void pathsAreQuotedWhenNeeded()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, path);
        QFETCH(QByteArray, result);
        const QByteArray rest = "\ncommon:\n  security:\n    tlsMode: 0\n";
        const milvus::Patch patch =
            patched("tls:\n  serverPemPath: " + written + rest, pathOnly(path));
        QCOMPARE(patch.after, "tls:\n  serverPemPath: " + result + rest);
        QCOMPARE(patched(patch.after, pathOnly(path)).after, patch.after);
    }

    void newSectionsStandBeforeTheEndOfTheDocument()
    {
        const QByteArray text = "tls:\n  a: 1\n...\n# the end\n";
        const auto patch = milvus::planPatch(text, samples::mutual(), {}, u"milvus.yaml"_s);
        QVERIFY(patch);
        QVERIFY2(patch->after.endsWith("    tlsMode: 2\n...\n# the end\n"),
                 patch->after.constData());
        QCOMPARE(withoutPatch(*patch), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("args");
        const auto row = [](const char *name, const QByteArray &text, Code code,
                            const QStringList &args) {
            QTest::addRow("%s", name) << text << static_cast<int>(code) << args;
        };
        row("a syntax error", "tls:\n  a: \"x\ncommon:\n", Code::YamlSyntax,
            {u"milvus.yaml"_s, u"2"_s});
        row("an unclosed bracket", "tls: [1, 2\ncommon:\n  a: 1\n", Code::YamlSyntax,
            {u"milvus.yaml"_s, u"2"_s});
        row("a tab", "tls:\n\tserverPemPath: x\n", Code::YamlTab, {u"milvus.yaml"_s, u"2"_s});
        row("a tab after spaces", "tls:\n  a: 1\n \tb: 2\n", Code::YamlTab,
            {u"milvus.yaml"_s, u"3"_s});
        row("a tab behind a dash", "tls:\n  a:\n  -\tb\n", Code::YamlTab,
            {u"milvus.yaml"_s, u"3"_s});
        row("a word without a colon", "tls:\n  a: b\nword\n", Code::YamlSyntax,
            {u"milvus.yaml"_s, u"3"_s});
        row("an escape that Milvus does not know", "tls:\n  a: \"b\\/c\"\n", Code::YamlSyntax,
            {u"milvus.yaml"_s, u"2"_s});
        row("an anchor name that Milvus does not know", "tls:\n  a: &b.c d\n", Code::YamlSyntax,
            {u"milvus.yaml"_s, u"2"_s});
        row("a line further left than the first, from which on Milvus would see nothing",
            "  tls:\n    a: b\ncommon:\n  c: d\n", Code::YamlSyntax, {u"milvus.yaml"_s, u"3"_s});
        row("a list as key", "tls:\n  a: b\nlog:\n  [x, y]: z\n", Code::YamlUnsafe,
            {u"4"_s, u"?"_s});
        row("nothing as key", "tls:\n  a: b\n: z\n", Code::YamlSyntax, {u"milvus.yaml"_s, u"3"_s});
        row("a byte order mark in the middle", "\xEF\xBB\xBF\xEF\xBB\xBFtls:\n  a: b\n",
            Code::YamlUnsafe, {u"1"_s, u"U+FEFF"_s});
        row("more brackets than fit into memory", "tls: " + QByteArray(600, '['),
            Code::YamlTooLarge, {u"64 levels"_s});
        row("more levels than anybody reads", "tls: " + QByteArray(70, '[') + QByteArray(70, ']'),
            Code::YamlTooLarge, {u"64 levels"_s});
        row("a tab before a comment", "tls:\n  a: 1\n\t# x\ncommon:\n  b: 1\n", Code::YamlTab,
            {u"milvus.yaml"_s, u"3"_s});
        row("a tab before a lonely value", "tls:\n\tx\n", Code::YamlTab,
            {u"milvus.yaml"_s, u"2"_s});
        row("the section twice",
            "tls:\n  serverPemPath: a\ncommon:\n  b: 1\ntls:\n  serverKeyPath: b\n",
            Code::YamlKeyRepeated, {u"tls"_s, u"1"_s, u"5"_s});
        row("a section above it twice", "common:\n  security:\n    tlsMode: 0\ncommon:\n  a: 1\n",
            Code::YamlKeyRepeated, {u"common"_s, u"1"_s, u"4"_s});
        row("the key twice", "common:\n  security:\n    tlsMode: 0\n    tlsMode: 1\n",
            Code::YamlKeyRepeated, {u"common.security.tlsMode"_s, u"3"_s, u"4"_s});
        row("the key in two spellings",
            "common.security.tlsMode: 1\ncommon:\n  security:\n    tlsMode: 0\n",
            Code::KeySpelledTwice, {u"common.security.tlsMode"_s, u"1"_s, u"4"_s});
        row("an anchor on the section", "tls: &t\n  serverPemPath: a\nlog: *t\n", Code::YamlUnsafe,
            {u"1"_s, u"&"_s});
        row("an anchor on the value", "tls:\n  serverPemPath: &p a\nlog: *p\n", Code::YamlUnsafe,
            {u"2"_s, u"&"_s});
        row("an anchored key", "&k tls:\n  serverPemPath: a\n", Code::YamlUnsafe, {u"1"_s, u"?"_s});
        row("an alias", "log: &t\n  a: b\ntls: *t\n", Code::YamlUnsafe, {u"3"_s, u"*"_s});
        row("a merge key", "log: &t\n  a: b\ntls:\n  <<: *t\n", Code::YamlUnsafe,
            {u"4"_s, u"<<"_s});
        row("a tag", "tls:\n  serverPemPath: !!str a\n", Code::YamlUnsafe, {u"2"_s, u"!"_s});
        row("a tagged section", "tls: !!map\n  serverPemPath: a\n", Code::YamlUnsafe,
            {u"1"_s, u"!"_s});
        row("an anchor, and a tag on the next line", "common:\n  security: &a\n    !!map\n",
            Code::YamlUnsafe, {u"2"_s, u"&"_s});
        row("a tag, and an anchor on the next line", "common:\n  security: !!map\n    &a\n",
            Code::YamlUnsafe, {u"2"_s, u"&"_s});
        row("a tag on the next line", "common:\n  security:\n    !!map\n", Code::YamlUnsafe,
            {u"2"_s, u"!"_s});
        row("an anchor and a tag before the section",
            "common:\n  security: &a\n    !!map\n    tlsMode: 0\n", Code::YamlUnsafe,
            {u"2"_s, u"&"_s});
        row("a value where the inner section belongs", "common:\n  security: none\n",
            Code::YamlUnsafe, {u"2"_s, u"security: none"_s});
        row("a key as a question",
            "? tls\n: serverPemPath: a\ncommon:\n  security:\n    ? tlsMode\n    :\n",
            Code::YamlUnsafe, {u"5"_s, u"tlsMode"_s});
        row("a text block as value", "tls:\n  serverPemPath: |\n    a\n    b\n", Code::YamlUnsafe,
            {u"2"_s, u"serverPemPath"_s});
        row("a value over two lines", "tls:\n  serverPemPath: a\n    b\n", Code::YamlUnsafe,
            {u"2"_s, u"serverPemPath"_s});
        row("quotes over two lines", "tls:\n  serverPemPath: \"a\n    b\"\n", Code::YamlUnsafe,
            {u"2"_s, u"serverPemPath"_s});
        row("a section where the value belongs", "tls:\n  serverPemPath:\n    a: b\n",
            Code::YamlUnsafe, {u"2"_s, u"a: b"_s});
        row("a list where the section belongs", "tls:\n  - a\n", Code::YamlUnsafe,
            {u"1"_s, u"- a"_s});
        row("a value where the section belongs", "tls: none\n", Code::YamlUnsafe,
            {u"1"_s, u"tls: none"_s});
        row("braces over several lines", "tls: {\n  a: b\n}\n", Code::YamlFlowStyle, {u"1"_s});
        row("a second document", "tls:\n  a: 1\n---\ncommon:\n", Code::YamlManyDocuments, {u"3"_s});
        row("more behind a document end", "tls:\n  a: 1\n...\ncommon:\n", Code::YamlManyDocuments,
            {u"3"_s});
        row("a lone comma", ",", Code::YamlSyntax, {u"milvus.yaml"_s, u"1"_s});
        row("bytes that are no UTF-8", "tls:\n  a: \xC3\x28\n", Code::YamlNotUtf8,
            {u"milvus.yaml"_s});
        row("UTF-16", QByteArray("\xFF\xFEt\0l\0s\0:\0", 10), Code::YamlNotUtf8,
            {u"milvus.yaml"_s});
        row("a zero byte", QByteArray("tls:\n  a: b\0c\n", 13), Code::YamlNotUtf8,
            {u"milvus.yaml"_s});
        row("a lone carriage return", "tls:\n  a: 1\r  b: 2\n", Code::YamlUnsafe,
            {u"2"_s, u"\\r"_s});
        row("a line separator", "tls:\n  a: 1 # x\u2028  b: 2\n", Code::YamlUnsafe,
            {u"2"_s, u"U+2028"_s});
        row("a Compose file", "services:\n  standalone:\n    image: milvusdb/milvus:v2.5.4\n",
            Code::NotMilvusConfiguration, {u"milvus.yaml"_s});
        row("a list", "- tls\n- common\n", Code::NotMilvusConfiguration, {u"milvus.yaml"_s});
        row("a word", "tls\n", Code::NotMilvusConfiguration, {u"milvus.yaml"_s});
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QStringList, args);
        const auto patch = milvus::planPatch(text, samples::mutual(), {}, u"milvus.yaml"_s);
        QVERIFY2(!patch, patch ? patch->after.constData() : "");
        QCOMPARE(static_cast<int>(patch.error().code), code);
        QCOMPARE(patch.error().args, args);
    }

    void tabsThatYamlAllows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("in a text block")
            << QByteArray("log:\n  a: |\n    x\n    \ty\ncommon:\n  security:\n    tlsMode: 0\n");
        QTest::newRow("in quotes")
            << QByteArray("log:\n  a: \"x\n\ty\"\ncommon:\n  security:\n    tlsMode: 0\n");
        QTest::newRow("in brackets")
            << QByteArray("log:\n  a: [x,\n\ty]\ncommon:\n  security:\n    tlsMode: 0\n");
        QTest::newRow("before a comment")
            << QByteArray("common:\n  security:\n    tlsMode: 0\t# off\n");
        QTest::newRow("behind the colon") << QByteArray("common:\n  security:\n    tlsMode:\t0\n");
    }

    void tabsThatYamlAllows()
    {
        QFETCH(QByteArray, text);
        const milvus::Patch patch = patched(text, modeOnly(2));
        QCOMPARE(patch.after, QByteArray(text).replace("0", "2"));
    }

    void gnuPatchTakesTheDiff_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("as shipped") << samples::current();
        QTest::newRow("without tls") << samples::withoutTls();
        QTest::newRow("DOS line breaks") << samples::current().replace("\n", "\r\n");
        QTest::newRow("no final line break") << samples::withoutTls().chopped(1);
        QTest::newRow("last line changes")
            << QByteArray("tls:\n  a: 1\ncommon:\n  security:\n    tlsMode: 0");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one line") << QByteArray("tls: {serverPemPath: a}");
    }

    void gnuPatchTakesTheDiff()
    {
        const QString program = QStandardPaths::findExecutable(u"patch"_s);
        if (program.isEmpty())
            QSKIP("the program patch is not installed");
        QFETCH(QByteArray, text);
        const milvus::Patch patch = patched(text);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"milvus.yaml"_s);
        const auto run = [&](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(program, arguments);
            process.write(milvus::unifiedDiff(patch, path));
            process.closeWriteChannel();
            process.waitForFinished();
            return process.exitCode() == 0;
        };
        const auto content = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(run({u"-p0"_s, u"--binary"_s}));
        QCOMPARE(content(), patch.after);
        QVERIFY(run({u"-p0"_s, u"-R"_s, u"--binary"_s}));
        QCOMPARE(content(), text);
    }

    /// In the folder of the file, wherever that is.
    void patchAndGitTakeTheDiff_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"milvus.yaml"_s, u"my milvus.yaml"_s, u"米尔.yaml"_s,
                                    u"a\"b\\c.yaml"_s, u"tab\there.yaml"_s}) {
            QTest::addRow("patch, %s", qPrintable(name))
                << QStringList{u"patch"_s, u"-p0"_s} << name;
            QTest::addRow("git, %s", qPrintable(name))
                << QStringList{u"git"_s, u"apply"_s, u"-p0"_s, u"-"_s} << name;
        }
    }

    void patchAndGitTakeTheDiff()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, name);
        const QString program = QStandardPaths::findExecutable(command.takeFirst());
        if (program.isEmpty())
            QSKIP("the program is not installed");
        const milvus::Patch patch = patched(samples::current());
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(patch.before) > 0);
        file.close();
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(program, command);
        process.write(milvus::unifiedDiff(patch, folder.filePath(name)));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), patch.after);
    }
};

PRODUCT_TEST(PatchTest)
#include "tst_milvuspatch.moc"
