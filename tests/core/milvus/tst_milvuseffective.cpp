#include "core/milvus/effective.h"
#include "core/milvus/keys.h"
#include "tests/core/milvus/oracle.h"
#include "tests/core/milvus/samples.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

using Environment = QHash<QString, QString>;

milvus::Effective effectiveOf(const QByteArray &milvusYaml, const QByteArray &userYaml = {},
                              const Environment &environment = {},
                              const std::optional<milvus::Version> &version = {})
{
    QList<milvus::ConfigurationFile> files = {{u"milvus.yaml"_s, milvusYaml}};
    if (!userYaml.isNull())
        files.append({u"user.yaml"_s, userYaml});
    return milvus::effectiveConfiguration(files, environment, version);
}

/// What both sides say, in one form: numbers and switches as Milvus takes them.
QString spoken(const QString &key, const QString &text)
{
    const QByteArray name = key.toUtf8();
    return name == milvus::keyTlsMode || name == milvus::keyProxyPort ? text
           : name == milvus::keyRestEnabled || name == milvus::keyAuthorization ||
                   name == milvus::keyInternalEnabled
               ? (text == u"true" ? u"on"_s : u"off"_s)
               : text;
}

QString ours(const milvus::Effective &effective, const QString &key)
{
    const QByteArray name = key.toUtf8();
    if (name == milvus::keyTlsMode || name == milvus::keyProxyPort)
        return QString::number(effective.number(name));
    if (name == milvus::keyRestEnabled || name == milvus::keyAuthorization ||
        name == milvus::keyInternalEnabled)
        return effective.isOn(name) ? u"on"_s : u"off"_s;
    return effective.text(name);
}

/// A configuration folder as somebody may have left it.
struct Folder
{
    QByteArray milvusYaml;
    QByteArray userYaml; ///< null: none
    Environment environment;
};

class Maker
{
public:
    explicit Maker(int seed)
        : m_random(static_cast<quint32>(seed))
    {}

    Folder folder()
    {
        Folder folder;
        QByteArrayList lines =
            (m_random.bounded(2) == 0 ? samples::current() : samples::withoutTls()).split('\n');
        for (int step = m_random.bounded(4); step > 0; --step)
            edit(lines);
        folder.milvusYaml = lines.join(m_random.bounded(4) == 0 ? "\r\n" : "\n");
        if (m_random.bounded(2) == 0)
            folder.userYaml = overlay(true);
        for (const QStringList &spellings :
             variables()) { // each once: Milvus may take either of two
            if (m_random.bounded(5) == 0)
                folder.environment.insert(one(spellings), QString::fromUtf8(one(values())));
        }
        return folder;
    }

private:
    template<typename T> const T &one(const QList<T> &list)
    {
        return list[m_random.bounded(static_cast<int>(list.size()))];
    }

    static const QByteArrayList &values()
    {
        static const QByteArrayList list = {"0",         "1",
                                            "2",         "3",
                                            "-1",        "01",
                                            "0x2",       "0b1",
                                            "0o2",       "1_0",
                                            "2.0",       "1e1",
                                            "08",        ".5",
                                            "yes",       "no",
                                            "on",        "Off",
                                            "true",      "FALSE",
                                            "y",         "N",
                                            "t",         "~",
                                            "null",      "\"1\"",
                                            "'2'",       "\"yes\"",
                                            "\"\"",      "",
                                            "8080",      "19530",
                                            "+8080",     "/milvus/tls/server.pem",
                                            "a b",       "上海",
                                            "\"a\\tb\"", "\"x\\u4e0ay\"",
                                            "'it''s'",   "1 # one",
                                            "[a, b]",    "[1, yes]",
                                            "- ",        "1:2",
                                            "a#b"};
        return list;
    }
    static const QList<QStringList> &variables()
    {
        static const QList<QStringList> list = {
            {u"COMMON_SECURITY_TLSMODE"_s, u"common_security_tlsMode"_s,
             u"MILVUS_CONF_COMMON_SECURITY_TLSMODE"_s},
            {u"Tls_ServerPemPath"_s, u"TLS_SERVERPEMPATH"_s},
            {u"PROXY_HTTP_PORT"_s, u"MILVUS_CONF_PROXY_HTTP_PORT"_s},
            {u"milvus_common_security_tlsMode"_s},
            {u"PROXY_HTTP_ENABLED"_s},
            {u"PROXY_PORT"_s}};
        return list;
    }
    /// Some settings, each once and, where the file has none of them yet, in any spelling that
    /// Milvus takes for the same: of two spellings in one file it takes either.
    QByteArray overlay(bool isFresh)
    {
        static const QList<QByteArrayList> spellings = {
            {"common:\n  security:\n    tlsMode: ", "Common.Security.TLSMODE: ",
             "common:\n  security.tls_mode: ", "\"common\":\n  'security':\n    \"tlsMode\": "},
            {"tls:\n  serverPemPath: ", "tls.server_pem_path: ", "TLS:\n    ServerPemPath: "},
            {"proxy:\n  http:\n    port: ", "proxy.http/port: ", "proxy_http_port: "},
            {"internaltls:\n  sni: ", "internalTls.SNI: "}};
        QByteArray text;
        for (const QByteArrayList &spelling : spellings) {
            if (m_random.bounded(2) == 0)
                text += (isFresh ? one(spelling) : spelling.first()) + one(values()) + '\n';
        }
        return text.isEmpty() ? QByteArray("# nothing here\n") : text;
    }
    /// Where readers of YAML part: directives, control characters, merges, aliases, tags, tops.
    void disturb(QByteArrayList &lines)
    {
        static const QByteArrayList tops = {"%YAML 1.1\n---",
                                            "%YAML 1.2\n---",
                                            "%TAG ! tag:x,2000:\n---",
                                            "%ODD x\n---",
                                            "---",
                                            "- a list",
                                            "&top",
                                            "!!map"};
        static const QByteArrayList signs = {"\x1b[1m",      "\x07",     "\x7f",
                                             "\xC2\x81",     "\xC2\x85", "\xEF\xBF\xBE",
                                             "\xE2\x80\xA8", "\t",       "\xEF\xBB\xBF"};
        static const QByteArrayList ends = {
            "a1: &a1 1\nb1: {<<: *a1}",
            "a2: &a2 {tlsMode: 1}\ncommon: {security: *a2}",
            "a3: &a3 {tlsMode: 1}\ncommon: {security: {tlsMode: 2, <<: *a3}}",
            "b2: {<<: [{a: 1}, 2]}",
            "b3: {<<: {a: 1}}",
            "b4: {<<: }",
            "<<: {tls: {caPemPath: /m}}",
            "a4: &a4 2\ncommon: {security: {tlsMode: *a4}}",
            "common: {security: {tlsMode: !!int 0x2}}",
            "tls: {serverPemPath: !!binary L2E=}",
            "common.security.tlsMode: 1\ncommon: {security: {tls_mode: 2}}",
            "common.security.tlsMode: 2\ncommon: {security: {tls_mode: 2}}",
            "...",
            "...\n# end",
            "tls: {serverPemPath: [a, {b: c}, [d], ~, 1.50, yes]}"};
        switch (m_random.bounded(3)) {
        case 0:
            lines.prepend(one(tops));
            break;
        case 1: {
            const qsizetype at = m_random.bounded(static_cast<int>(lines.size()));
            lines[at] += " # " + one(signs) + " here";
            break;
        }
        default:
            lines.append(one(ends) + '\n');
        }
    }
    void edit(QByteArrayList &lines)
    {
        const qsizetype at = m_random.bounded(static_cast<int>(lines.size()));
        const qsizetype colon = lines[at].indexOf(": ");
        switch (m_random.bounded(10)) {
        case 8:
        case 9:
            disturb(lines);
            break;
        case 0:
            lines.insert(m_random.bounded(static_cast<int>(lines.size())), lines[at]);
            break;
        case 1:
            lines[at].prepend(m_random.bounded(2) == 0 ? "\t" : " ");
            break;
        case 2:
            lines.append(overlay(false));
            break;
        case 3:
            lines[at] = QByteArray(lines[at]).toUpper();
            break;
        default:
            if (colon > 0 && !lines[at].contains('#'))
                lines[at] = lines[at].first(colon + 2) + one(values());
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class EffectiveTest : public QObject
{
    Q_OBJECT

private slots:
    /// Milvus 2.6's own answers.
    void numbersAreWrittenAsMilvusDoes_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *written, const QString &shown) {
            QTest::addRow("%s", written) << QByteArray(written) << shown;
        };
        row(".inf", u"+Inf"_s);
        row("-.INF", u"-Inf"_s);
        row(".NaN", u"NaN"_s);
        row("-.nan", u"-.nan"_s);
        row("123456789012345678901234567890", u"123456789012345680000000000000"_s);
        row("-9223372036854775809", u"-9223372036854776000"_s);
        row("18446744073709551615", u"18446744073709551615"_s);
        row("9007199254740993.0", u"9007199254740992"_s);
        row("-1e30", u"-1000000000000000000000000000000"_s);
        row("1234567890.12345678901", u"1234567890.1234567"_s);
        row("1e400", u"1e400"_s);
        row("0.1e-7", u"0.00000001"_s);
    }

    void numbersAreWrittenAsMilvusDoes()
    {
        QFETCH(const QByteArray, written);
        QTEST(effectiveOf("tls: {caPemPath: " + written + "}\n").text(milvus::keyCaPem), "shown");
    }

    void whatTheServerUses_data()
    {
        QTest::addColumn<QByteArray>("milvusYaml");
        QTest::addColumn<QByteArray>("userYaml");
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("starts");
        const auto row = [](const char *name, const QByteArray &main, const QByteArray &user,
                            const Environment &environment, int mode, const QString &from,
                            bool starts) {
            QTest::addRow("%s", name) << main << user << environment << mode << from << starts;
        };
        const QByteArray on = "common:\n  security:\n    tlsMode: 2\n";
        const QByteArray rest = "proxy:\n  http:\n    port: 8080\n";
        row("nothing at all", "", {}, {}, 0, {}, true);
        row("TLS without a port for REST", on, {}, {}, 2, u"milvus.yaml:3"_s, false);
        row("TLS and a port for REST", on + rest, {}, {}, 2, u"milvus.yaml:3"_s, true);
        row("TLS and REST off", on + "proxy: {http: {enabled: false}}\n", {}, {}, 2,
            u"milvus.yaml:3"_s, true);
        row("the same port for both", on + "proxy: {port: 8080, http: {port: 8080}}\n", {}, {}, 2,
            u"milvus.yaml:3"_s, false);
        row("a later file wins", on + rest, "common: {security: {tlsMode: 1}}\n", {}, 1,
            u"user.yaml:1"_s, true);
        row("a flat key", "common.security.tlsMode: 1\n" + rest, {}, {}, 1, u"milvus.yaml:1"_s,
            true);
        row("other spellings", "Common:\n  Security:\n    TLS_MODE: 1\n" + rest, {}, {}, 1,
            u"milvus.yaml:3"_s, true);
        row("a block twice: the last", on + rest + "common:\n  security:\n    tlsMode: 1\n", {}, {},
            1, u"milvus.yaml:9"_s, true);
        row("a number in quotes", "common: {security: {tlsMode: \"1\"}}\n" + rest, {}, {}, 1,
            u"milvus.yaml:1"_s, true);
        row("yes is plaintext", "common: {security: {tlsMode: yes}}\n", {}, {}, 0,
            u"milvus.yaml:1"_s, true);
        row("3 with REST is refused", "common: {security: {tlsMode: 3}}\n" + rest, {}, {}, 3,
            u"milvus.yaml:1"_s, false);
        row("3 without REST is plaintext",
            "common: {security: {tlsMode: 3}}\nproxy: {http: {enabled: false}}\n", {}, {}, 3,
            u"milvus.yaml:1"_s, true);
        row("a tab: all files are ignored", on + "\ttls:\n", "common: {security: {tlsMode: 1}}\n",
            {}, 0, {}, true);
        row("a syntax error in the later file", on, "common: [\n", {}, 0, {}, true);
        row("a second document is not seen", on + "---\n" + rest, {}, {}, 2, u"milvus.yaml:3"_s,
            false);
        row("nor is what stands further left than the first line",
            "  common:\n    security:\n      tlsMode: 2\n" + rest, {}, {}, 2, u"milvus.yaml:3"_s,
            false);
        row("a variable wins", on + rest, {}, {{u"COMMON_SECURITY_TLSMODE"_s, u"1"_s}}, 1,
            u"COMMON_SECURITY_TLSMODE"_s, true);
        row("a variable wins also where files are ignored", on + "\tx:\n", {},
            {{u"COMMON_SECURITY_TLSMODE"_s, u"1"_s}, {u"PROXY_HTTP_PORT"_s, u"8080"_s}}, 1,
            u"COMMON_SECURITY_TLSMODE"_s, true);
        row("another product's prefix means nothing", on + rest, {},
            {{u"milvus_common_security_tlsMode"_s, u"0"_s}}, 2, u"milvus.yaml:3"_s, true);
    }

    void whatTheServerUses()
    {
        QFETCH(QByteArray, milvusYaml);
        QFETCH(QByteArray, userYaml);
        QFETCH(Environment, environment);
        QFETCH(int, mode);
        QFETCH(QString, from);
        QFETCH(bool, starts);
        const milvus::Effective effective = effectiveOf(milvusYaml, userYaml, environment);
        QCOMPARE(effective.number(milvus::keyTlsMode), mode);
        const milvus::EffectiveValue &value = effective.of(milvus::keyTlsMode);
        QCOMPARE(value.variable + value.file +
                     (value.line > 0 ? u":%1"_s.arg(value.line) : QString()),
                 from);
        QCOMPARE(!effective.refusal.has_value(), starts);
    }

    /// Everywhere Milvus 2.6's own code is the judge: what it reads is told, or said not to be.
    void whereReadersOfYamlPart_data()
    {
        QTest::addColumn<QByteArray>("milvusYaml");
        QTest::addColumn<QByteArray>("userYaml");
        QTest::addColumn<QString>("mode"); // as told; "?": cannot be told
        QTest::addColumn<int>("code");     // why Milvus ignores its files, or why nothing is told
        const auto row = [](const char *name, const QByteArray &main, const QByteArray &user,
                            const QString &mode, base::Code code = {}) {
            QTest::addRow("%s", name) << main << user << mode << static_cast<int>(code);
        };
        using base::Code;
        const QByteArray on = "common: {security: {tlsMode: 2}}\nproxy: {http: {port: 8080}}\n";
        row("YAML 1.1", "%YAML 1.1\n---\n" + on, {}, u"2"_s);
        row("YAML 1.2", "%YAML 1.2\n---\n" + on, {}, u"0"_s, Code::YamlRefused);
        row("an escape sequence in a comment", on + "# \x1b[1mTLS\n", {}, u"0"_s,
            Code::YamlRefused);
        row("a bell in a comment", "# \x07\n" + on, {}, u"0"_s, Code::YamlRefused);
        row("a delete in a value", on + "a: x\x7f\n", {}, u"0"_s, Code::YamlRefused);
        row("U+0081", "# \xC2\x81\n" + on, {}, u"0"_s, Code::YamlRefused);
        row("U+FFFE", "# \xEF\xBF\xBE\n" + on, {}, u"0"_s, Code::YamlRefused);
        row("U+FFFD and a smile", "# \xEF\xBF\xBD \xF0\x9F\x98\x80\n" + on, {}, u"2"_s);
        row("a word with the tag of a number", on + "a: !!int foo\n", {}, u"0"_s,
            Code::YamlRefused);
        row("a number with the tag of nothing", on + "a: !!null 2\n", {}, u"0"_s,
            Code::YamlRefused);
        row("a word with the tag of a date", on + "a: !!timestamp foo\n", {}, u"0"_s,
            Code::YamlRefused);
        row("a word with the tag of bytes", on + "a: !!binary '*'\n", {}, u"0"_s,
            Code::YamlRefused);
        row("bytes with their tag", on + "a: !!binary aGk=\n", {}, u"2"_s);
        row("values that fit their tags",
            on + "a: [!!int '0x1f', !!float 1, !!bool yes, !!null ~, !!timestamp 2001-12-14, "
                 "!!str 1]\n",
            {}, u"2"_s);
        row("a later file is a list", on, "- tls\n", u"0"_s, Code::YamlRefused);
        row("a later file is a word", on, "hello\n", u"0"_s, Code::YamlRefused);
        row("a later file is nothing", on, "~\n", u"2"_s);
        row("a merge of a number", on + "a: &a 1\nb: {<<: *a}\n", {}, u"0"_s, Code::YamlRefused);
        row("a merge of nothing", on + "b: {<<: }\n", {}, u"0"_s, Code::YamlRefused);
        row("a merge of a list in a list", on + "b: {<<: [[{a: 1}]]}\n", {}, u"0"_s,
            Code::YamlRefused);
        row("an alias of a list is merged", on + "a: &a [{x: 1}]\nb: {<<: *a}\n", {}, u"0"_s,
            Code::YamlRefused);
        row("a merge of mappings", on + "a: &a {x: 1}\nb: {<<: [*a, {y: 1}]}\n", {}, u"2"_s);
        row("a key that only looks like a merge", on + "b: {\"<<\": 1}\n", {}, u"2"_s);
        QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
        for (int level = 1; level < 6; ++level) {
            const QByteArray earlier = "*a" + QByteArray::number(level - 1);
            const QByteArray now = QByteArray::number(level);
            bomb += "a" + now + ": &a" + now + " [" + earlier + (',' + earlier).repeated(8) + "]\n";
        }
        row("aliases that would fill memory", bomb + on, {}, u"0"_s, Code::YamlRefused);
        row("some aliases", bomb.first(bomb.indexOf("a2:")) + on, {}, u"2"_s);
        // what the review of the reader found: a value from elsewhere
        const QByteArray rest = "proxy: {http: {port: 8080}}\n";
        row("a merge that replaces the mode",
            "x: &b {tlsMode: 0}\ncommon: {security: {tlsMode: 2, <<: *b}}\n" + rest, {}, u"?"_s);
        row("a section by its alias", "x: &s {tlsMode: 2}\ncommon: {security: *s}\n" + rest, {},
            u"?"_s);
        row("a mode by its alias", "x: &s 2\ncommon: {security: {tlsMode: *s}}\n" + rest, {},
            u"?"_s);
        row("a mode with a tag", "common: {security: {tlsMode: !!int 0x2}}\n" + rest, {}, u"?"_s);
        row("a merge at the top", "x: &s {tls: {caPemPath: /a}}\n<<: *s\n" + on, {}, u"?"_s);
        row("an anchor hides nothing", "common: &c {security: {tlsMode: &m 2}}\n" + rest, {},
            u"2"_s);
        row("a merge elsewhere hides nothing", "x: &s {a: 1}\netcd: {<<: *s}\n" + on, {}, u"2"_s);
        row("a later file says it plainly", "x: &s 2\ncommon: {security: {tlsMode: *s}}\n" + rest,
            "common.security.tlsMode: 1\n", u"1"_s);
        row("two spellings with two values",
            "common.security.tlsMode: 0\ncommon: {security: {tlsMode: 2}}\n" + rest, {}, u"?"_s);
        row("two spellings with one value",
            "common.security.tlsMode: 2\ncommon: {security: {tls_mode: \"2\"}}\n" + rest, {},
            u"2"_s);
        // what Milvus reads and we do not
        row("a line break of Unicode",
            "# a\xE2\x80\xA8"
            "b: 1\n" +
                on,
            {}, u"?"_s, Code::YamlUnsafe);
        row("a lone CR", "# a\r" + on, {}, u"?"_s, Code::YamlUnsafe);
        row("a key that is nothing", "~: 1\n" + on, {}, u"?"_s, Code::YamlUnsafe);
        QByteArray utf16 = "\xFF\xFE";
        for (const char letter : on)
            utf16 += QByteArray(1, letter) + '\0';
        row("UTF-16", utf16, {}, u"?"_s, Code::YamlNotUtf8);
        row("not UTF-8", on + "# caf\xE9\n", {}, u"0"_s, Code::YamlNotUtf8);
        row("seventy levels", on + "a: " + QByteArray(70, '[') + QByteArray(70, ']') + '\n', {},
            u"?"_s, Code::YamlTooLarge);
        row("an end and a comment behind it", on + "...\n# end\n", {}, u"2"_s);
    }

    void whereReadersOfYamlPart()
    {
        QFETCH(QByteArray, milvusYaml);
        QFETCH(QByteArray, userYaml);
        QFETCH(QString, mode);
        QFETCH(int, code);
        const milvus::Effective effective = effectiveOf(milvusYaml, userYaml);
        const milvus::EffectiveValue &value = effective.of(milvus::keyTlsMode);
        QCOMPARE(value.isUnclear ? u"?"_s : value.value, mode);
        const auto &why = effective.unreadable ? effective.unreadable : effective.unclear;
        QCOMPARE(why ? static_cast<int>(why->code) : 0, code);
        if (!oracle::program().isEmpty())
            compare({milvusYaml, userYaml, {}}, effective);
    }

    void onlyTheseVersionsRefuse()
    {
        const QByteArray on = "common:\n  security:\n    tlsMode: 1\n";
        QVERIFY(!effectiveOf(on, {}, {}, milvus::Version{2, 3, 5}).refusal);
        QVERIFY(!effectiveOf(on, {}, {}, milvus::Version{2, 4, 12}).refusal);
        QVERIFY(effectiveOf(on, {}, {}, milvus::Version{2, 4, 13}).refusal);
    }

    void aFileThatMilvusCannotReadIsNamed()
    {
        const milvus::Effective effective = effectiveOf("a: 1\n", "b:\n\tc: 1\n");
        QVERIFY(effective.unreadable);
        QCOMPARE(effective.unreadable->code, base::Code::YamlTab);
        QCOMPARE(effective.unreadable->args, (QStringList{u"user.yaml"_s, u"2"_s}));
    }

    /// Layers, odd spellings and values, broken files, variables: Milvus 2.6's own code is the
    /// judge.
    void milvusReadsTheSame_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 16; ++seed)
            QTest::addRow("twenty folders of seed %d", seed) << seed;
    }

    void milvusReadsTheSame()
    {
        if (oracle::program().isEmpty())
            QSKIP("MILVUS_TLS_TEST_TOOLS names no folder with milvus_config_oracle");
        QFETCH(int, seed);
        Maker maker(seed);
        for (int round = 0; round < 20; ++round) {
            const Folder folder = maker.folder();
            const milvus::Effective effective =
                effectiveOf(folder.milvusYaml, folder.userYaml, folder.environment);
            compare(folder, effective);
            if (QTest::currentTestFailed()) {
                qWarning().noquote() << "round" << round << folder.milvusYaml << "\n--- user.yaml\n"
                                     << folder.userYaml << folder.environment;
                return;
            }
        }
    }

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    static void compare(const Folder &folder, const milvus::Effective &effective)
    {
        const QTemporaryDir place;
        write(place.filePath(u"milvus.yaml"_s), folder.milvusYaml);
        if (!folder.userYaml.isNull())
            write(place.filePath(u"user.yaml"_s), folder.userYaml);
        QProcessEnvironment environment;
        for (auto one = folder.environment.begin(); one != folder.environment.end(); ++one)
            environment.insert(one.key(), one.value());
        const oracle::Answer answer = oracle::ask(place.path(), environment);
        QVERIFY(answer.ran);
        for (const milvus::EffectiveValue &value : effective.values)
            if (!value.isUnclear)
                QCOMPARE(value.key + u" = "_s + ours(effective, value.key),
                         value.key + u" = "_s + spoken(value.key, answer.values.value(value.key)));
        // The judge leaves modes and ports that there are not to the server, which refuses them.
        const int mode = effective.number(milvus::keyTlsMode);
        const bool isLeft =
            mode < 0 || mode > 2 ||
            (effective.refusal && effective.refusal->code == base::Code::RestPortImpossible);
        if (!isLeft && !effective.isStartUnclear())
            QCOMPARE(!effective.refusal.has_value(), answer.start == u"ok");
    }
};

PRODUCT_TEST(EffectiveTest)
#include "tst_milvuseffective.moc"
