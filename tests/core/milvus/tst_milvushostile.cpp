#include "core/milvus/commentfilter.h"
#include "core/milvus/keys.h"
#include "core/milvus/repair.h"
#include "tests/core/milvus/nastytexts.h"
#include "tests/core/milvus/samples.h"
#include "tests/core/milvus/withoutpatch.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QRandomGenerator>

#include <yaml-cpp/yaml.h>

#include <ctime>

using namespace Qt::StringLiterals;
using base::Code;

namespace {

/// All values of a file but ours, by yaml-cpp's own tree: a second opinion on what a patch changed.
void flatten(const YAML::Node &node, const QString &path, int depth, QStringList &lines)
{
    constexpr int deepest = 12; // the suite has a node that holds itself
    static const QStringList ours = {u".tls.serverPemPath"_s, u".tls.serverKeyPath"_s,
                                     u".tls.caPemPath"_s, u".common.security.tlsMode"_s,
                                     u".proxy.http.port"_s};
    if (ours.contains(path) || depth > deepest)
        return;
    if (node.IsMap()) {
        for (const auto &pair : node) {
            const QString key =
                pair.first.IsScalar() ? QString::fromStdString(pair.first.Scalar()) : u"?"_s;
            flatten(pair.second, path + u'.' + key, depth + 1, lines);
        }
    } else if (node.IsSequence()) {
        for (std::size_t i = 0; i < node.size(); ++i)
            flatten(node[i], path + u"[%1]"_s.arg(i), depth + 1, lines);
    } else {
        const QString value =
            node.IsScalar() ? QString::fromStdString(node.Tag() + ' ' + node.Scalar()) : u"null"_s;
        lines.append(path + u" = "_s + value);
    }
}

QStringList otherValues(const QByteArray &text)
{
    QStringList lines;
    flatten(YAML::Load(text.toStdString()), {}, 0, lines);
    lines.removeIf(
        [](const QString &line) { return line.endsWith(u" = null"); }); // a section that was empty
    return lines;
}

/// Comments cut short must not change what a reader sees, not even whether it can read at all.
void checkCommentFilter(const QByteArray &text)
{
    const QByteArray filtered = milvus::withShortComments(text);
    QCOMPARE(filtered.count('\n'), text.count('\n'));
    const auto read = [](const QByteArray &bytes) {
        try {
            return otherValues(bytes);
        } catch (const YAML::ParserException &error) {
            return QStringList{
                u"error in line %1, column %2"_s.arg(error.mark.line).arg(error.mark.column)};
        } catch (const YAML::Exception &error) {
            return QStringList{QString::fromUtf8(error.what())};
        }
    };
    QCOMPARE(read(filtered), read(text));
}

/// Either nothing happens, or nothing but what was said.
void checkPatch(const QByteArray &text)
{
    checkCommentFilter(text);
    const auto patch = milvus::planPatch(text, samples::mutual(), {}, u"milvus.yaml"_s);
    if (!patch)
        return;
    QCOMPARE(withoutPatch(*patch), text);
    QCOMPARE(otherValues(patch->after), otherValues(text));
    const YAML::Node after = YAML::Load(patch->after.toStdString());
    const auto again = milvus::planPatch(patch->after, samples::mutual(), {}, u"milvus.yaml"_s);
    QVERIFY(again);
    QCOMPARE(again->after, patch->after);
}

/// Every value of a file under its folded name; of a name that stands twice the last: what a merge
/// of twins has to keep, by yaml-cpp's own tree.
void collect(const YAML::Node &node, const QByteArray &path, int depth,
             QHash<QByteArray, QString> &values)
{
    constexpr int deepest = 12; // the suite has a node that holds itself
    if (depth > deepest)
        return;
    if (node.IsMap() && node.size() > 0) {
        values.remove(path);
        for (const auto &pair : node) {
            const QByteArray key = pair.first.IsScalar()
                                       ? QByteArray::fromStdString(pair.first.Scalar())
                                       : QByteArrayLiteral("?");
            collect(pair.second, path + '.' + milvus::foldKey(key), depth + 1, values);
        }
        return;
    }
    QString value;
    if (node.IsScalar())
        value = QString::fromStdString(node.Tag() + ' ' + node.Scalar());
    else if (node.IsSequence())
        value = u"list of %1"_s.arg(node.size());
    values.insert(path, value);
}

QHash<QByteArray, QString> lastValues(const QByteArray &text)
{
    QHash<QByteArray, QString> values;
    try {
        collect(YAML::Load(text.toStdString()), {}, 0, values);
    } catch (const YAML::Exception &) { // it refuses more than Milvus does
        return {};
    }
    values.removeIf([](const std::pair<const QByteArray &, QString &> &one) {
        return one.second.isEmpty(); // an empty section, or one beside its twin
    });
    return values;
}

QByteArrayList comments(const QByteArray &text)
{
    QByteArrayList found;
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed().startsWith('#') && !found.contains(line.trimmed()))
            found << line.trimmed();
    }
    std::ranges::sort(found);
    return found;
}

QByteArray withoutIndents(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    for (QByteArray &line : lines) {
        while (line.startsWith(' ') || line.startsWith('\t') || line.startsWith("- ") ||
               line.startsWith("-\t"))
            line = line.sliced(1);
    }
    return lines.join('\n');
}

/// Either nothing happens, or the repair and nothing but it.
void checkRepair(const QByteArray &text, Code code)
{
    const auto patch = milvus::planRepair(text, code, {}, u"milvus.yaml"_s);
    if (!patch)
        return;
    QCOMPARE(withoutPatch(*patch), text);
    const auto again = milvus::planRepair(patch->after, code, {}, u"milvus.yaml"_s);
    QVERIFY(again);
    QCOMPARE(again->after, patch->after);
    if (code == Code::YamlTab)
        QCOMPARE(withoutIndents(patch->after), withoutIndents(text));
    if (code == Code::YamlKeyRepeated) {
        QCOMPARE(lastValues(patch->after), lastValues(text));
        const QByteArrayList kept = comments(patch->after);
        for (const QByteArray &comment : comments(text))
            QVERIFY2(kept.contains(comment), comment.constData());
    }
    const auto merged = milvus::planRepair(text, Code::YamlKeyRepeated, {}, u"milvus.yaml"_s);
    const bool isDead = code == Code::DeadKeyTlsEnabled || code == Code::DeadKeyProxyTls ||
                        code == Code::DeadKeyCiphers;
    if (isDead && merged && merged->after == text) {
        const QHash<QByteArray, QString> before = lastValues(text);
        const QHash<QByteArray, QString> after = lastValues(patch->after);
        for (auto value = after.begin(); value != after.end(); ++value)
            QCOMPARE(value.value(), before.value(value.key()));
        for (auto value = before.begin(); value != before.end(); ++value) {
            static const QRegularExpression dead(
                u"tls\\.?enabled|proxy\\.?tls|version|ciphersuites"_s);
            QVERIFY2(after.contains(value.key()) ||
                         dead.match(QString::fromUtf8(value.key())).hasMatch(),
                     value.key().constData());
        }
    }
    for (const base::Finding &finding : patch->findings)
        QVERIFY(finding.code != code);
}

void checkRepairs(const QByteArray &text)
{
    for (const Code code : milvus::repairableCodes()) {
        checkRepair(text, code);
        if (QTest::currentTestFailed())
            return;
    }
    if (const auto all = milvus::planRepairs(text, {}, u"milvus.yaml"_s))
        QCOMPARE(withoutPatch(*all), text);
}

/// One case of the suite with its stand-ins for tabs, spaces and line ends taken back.
QByteArray unescaped(const std::string &text)
{
    static const QRegularExpression tab(u"—*»"_s);
    QString result = QString::fromStdString(text);
    result.replace(u"␣"_s, u" "_s)
        .replace(tab, u"\t"_s)
        .replace(u"←"_s, u"\r"_s)
        .replace(u"⇔"_s, u"\uFEFF"_s);
    result.remove(u"↵"_s);
    if (result.endsWith(u"∎\n"))
        result.chop(2);
    return result.toUtf8();
}

bool isFull()
{
    return qEnvironmentVariableIsSet("MILVUS_TLS_FULL");
}

#ifdef __OPTIMIZE__
constexpr bool isSlowBuild = false;
#else
constexpr bool isSlowBuild = true; // and perhaps with sanitizers
#endif

/// The time that a plan and all repairs of a text take, of this process: other programs do not
/// count.
double secondsFor(const QByteArray &text)
{
    const std::clock_t start = std::clock();
    const auto patch = milvus::planPatch(text, samples::mutual(), {}, u"milvus.yaml"_s);
    QList<base::Result<milvus::Patch>> repairs = {milvus::planRepairs(text, {}, u"milvus.yaml"_s)};
    for (const Code code : milvus::repairableCodes())
        repairs.append(milvus::planRepair(text, code, {}, u"milvus.yaml"_s));
    const std::clock_t end = std::clock();
    if (patch && withoutPatch(*patch) != text)
        QTest::qFail("the patch touches more than it says", __FILE__, __LINE__);
    for (const auto &repair : std::as_const(repairs)) {
        if (repair && withoutPatch(*repair) != text)
            QTest::qFail("a repair touches more than it says", __FILE__, __LINE__);
    }
    return static_cast<double>(end - start) / CLOCKS_PER_SEC;
}

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void endsWithinASecond_data()
    {
        QTest::addColumn<int>("number");
        const QList<NastyText> texts = nastyTexts();
        for (int number = 0; number < texts.size(); ++number)
            QTest::addRow("%s", texts[number].name) << number;
    }

    /// Four times the text may take four times as long, and some for luck: a slow computer does
    /// not make this fail, a step that looks at everything for everything does.
    void endsWithinASecond()
    {
        QFETCH(int, number);
        const NastyText nasty = nastyTexts().at(number);
        const qsizetype size = (isFull() ? 128 : 16) * 1024;
        const QByteArray small = nasty.make(size);
        const QByteArray large = nasty.make(4 * size);
        constexpr double slack = isSlowBuild ? 20 : 3;
        QString times;
        for (int attempt = 0; attempt < 3; ++attempt) {
            const double one = secondsFor(small);
            const double four = secondsFor(large);
            if (four <= 6 * one + 0.1 * slack && four <= slack)
                return;
            times += u" %1 and %2 s"_s.arg(one).arg(four);
        }
        QFAIL(qPrintable(times));
    }

    void eachCaseOfTheYamlTestSuite_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QDir folder(qEnvironmentVariable("MILVUS_TLS_TEST_DATA") + u"/yaml-test-suite/src"_s);
        const QStringList names = folder.entryList({u"*.yaml"_s});
        for (const QString &name : names) {
            const YAML::Node cases = YAML::LoadFile(folder.filePath(name).toStdString());
            std::string text;
            for (std::size_t i = 0; i < cases.size(); ++i) {
                if (cases[i]["yaml"].IsDefined())
                    text = cases[i]["yaml"].Scalar();
                QTest::addRow("%s/%d", qPrintable(name.chopped(5)), static_cast<int>(i))
                    << unescaped(text);
            }
        }
        if (names.isEmpty())
            QTest::newRow("no suite") << QByteArray();
    }

    void eachCaseOfTheYamlTestSuite()
    {
        QFETCH(QByteArray, text);
        if (text.isEmpty() && qstrcmp(QTest::currentDataTag(), "no suite") == 0)
            QSKIP("MILVUS_TLS_TEST_DATA names no folder with the YAML test suite");
        checkPatch(text);
        checkPatch(samples::current() + text);
        checkPatch(samples::withoutTls() + text);
        checkPatch(text + samples::current());
        checkPatch("common:\n  security:\n    tlsMode: 0\n    x:\n" + text);
    }

    /// Files a person may have made of the real one; in full, of a hundred thousand lines.
    void manyLines_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addRow("as they are") << QByteArray();
        QTest::addRow("a block twice") << QByteArray("common:\n  security:\n    tlsMode: 1\n");
        QTest::addRow("a dead block") << QByteArray("trace:\n  a: 1\ntls.tlsEnabled: true\n");
        QTest::addRow("a tab") << QByteArray("trace:\n\tjaeger: 1\n");
    }

    void manyLines()
    {
        QFETCH(QByteArray, more);
        QByteArray text = samples::current() + "knowhere:\n";
        const int count = isFull() ? 50'000 : 10'000;
        for (int i = 0; i < count; ++i)
            text += "  # about " + QByteArray::number(i) + "\n  key" + QByteArray::number(i) +
                    ": value # why\n";
        text += more;
        const auto repaired = milvus::planRepairs(text, {}, u"milvus.yaml"_s);
        QVERIFY(repaired);
        QCOMPARE(withoutPatch(*repaired), text);
        QCOMPARE(repaired->after == text, more.isEmpty());
        QVERIFY(repaired->linesTotal - repaired->linesUntouched <= 5);
        const auto patch =
            milvus::planPatch(repaired->after, samples::mutual(), {}, u"milvus.yaml"_s);
        QVERIFY(patch);
        QCOMPARE(withoutPatch(*patch), repaired->after);
        QVERIFY(patch->linesTotal - patch->linesUntouched <= 5);
    }

    void mutations_data()
    {
        QTest::addColumn<int>("seed");
        const int seeds = isFull() ? 1000 : 30;
        for (int seed = 0; seed < seeds; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void mutations()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        for (int round = 0; round < 10; ++round) {
            QByteArrayList lines =
                (random.bounded(2) == 0 ? samples::current() : samples::withoutTls()).split('\n');
            for (int step = random.bounded(1, 5); step > 0; --step)
                mutate(lines, random);
            const QByteArray text = lines.join(random.bounded(3) == 0 ? "\r\n" : "\n");
            checkPatch(text);
            checkRepairs(text);
            if (QTest::currentTestFailed()) {
                qWarning().noquote() << text;
                return;
            }
        }
    }

private:
    static void mutate(QByteArrayList &lines, QRandomGenerator &random)
    {
        const qsizetype at = random.bounded(static_cast<int>(lines.size()));
        const qsizetype to = random.bounded(static_cast<int>(lines.size()));
        switch (random.bounded(18)) {
        case 0:
            lines.move(at, to);
            break;
        case 1:
            lines.insert(to, lines[at]);
            break;
        case 2:
            lines.removeAt(at);
            if (lines.isEmpty())
                lines.append(QByteArray());
            break;
        case 3:
            lines[at].prepend("  ");
            break;
        case 4:
            lines[at].prepend('\t');
            break;
        case 5:
            lines.insert(at, QByteArray(random.bounded(8), ' ') + "# tlsMode: 7");
            break;
        case 6:
            lines[at] += "  # tls:";
            break;
        case 7:
            lines.insert(at, {});
            break;
        case 8:
            lines[at].replace(": ", random.bounded(2) == 0 ? ":   " : ": &a ");
            break;
        case 9:
            lines.first().prepend("\xEF\xBB\xBF");
            break;
        case 10: { // a block twice, perhaps with another value in it
            QByteArrayList block = lines.sliced(at, std::min<qsizetype>(lines.size() - at, 9));
            block[random.bounded(static_cast<int>(block.size()))].replace(": ", ": 1");
            for (qsizetype i = 0; i < block.size(); ++i)
                lines.insert(random.bounded(2) == 0 ? lines.size() : to + i, block[i]);
            break;
        }
        case 11: // what guides tell people to append
            lines << "tls:"
                  << "  serverPemPath: /mine.pem # own"
                  << "common:"
                  << "  security:"
                  << "    # both sides"
                  << "    tlsMode: 2";
            break;
        case 12:
            lines << "# TLS"
                  << "proxy:"
                  << "  tls:"
                  << "    enabled: true"
                  << "    minVersion: \"1.3\""
                  << "    cipherSuites:"
                  << "      - A";
            break;
        case 13:
            lines.insert(at, QByteArray(lines[at].indexOf(lines[at].trimmed()), ' ') +
                                 "tlsEnabled: true");
            break;
        case 14: // tabs all over
            for (QByteArray &line : lines) {
                while (line.trimmed().size() + 2 <= line.size() && line.contains("  ") &&
                       line.indexOf("  ") < line.indexOf(line.trimmed()))
                    line.replace(line.indexOf("  "), 2, "\t");
            }
            break;
        case 15: // deep
            for (QByteArray &line : lines)
                line.prepend("        ");
            lines.prepend(random.bounded(2) == 0 ? "log:" : "-");
            break;
        case 16:
            lines[at] += '\r';
            break;
        case 17:
            lines[at].replace(": ", ":\n  # in between\n    ");
            break;
        default:
            for (QByteArray &line : lines)
                line.prepend(QByteArray(line.indexOf(line.trimmed()), ' '));
        }
    }
};

PRODUCT_TEST(HostileTest)
#include "tst_milvushostile.moc"
