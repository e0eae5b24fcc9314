#include "tests/core/milvus/nastytexts.h"
#include "tests/core/milvus/patchchecks.h"
#include "tests/core/milvus/samples.h"
#include "tests/core/milvus/withoutpatch.h"
#include "tests/support/testprogram.h"

#include <QDir>

#include <yaml-cpp/yaml.h>

#include <ctime>

using namespace Qt::StringLiterals;
using base::Code;
using patchchecks::checkPatch;

namespace {

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
    const std::clock_t begin = std::clock();
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
    return static_cast<double>(end - begin) / CLOCKS_PER_SEC;
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
};

PRODUCT_TEST(HostileTest)
#include "tst_milvushostile.moc"
