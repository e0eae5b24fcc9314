#include "core/export/quote.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using exporter::Language;
using exporter::quoted;

/// Quoted strings read back by the real compiler or interpreter of each language.
class QuoteTest : public QObject
{
    Q_OBJECT

private slots:
    void readBack_data();
    void readBack();
    void hidesBidiMarks();

private:
    static QStringList samples();
    QTemporaryDir m_folder;
};

namespace {

/// How to make a program out of literals that prints them, each followed by U+0001 and a line end.
struct Toolchain
{
    Language language;
    QString file;
    QString before;
    QString print; ///< %1: the literal
    QString after;
    QList<QStringList> commands;
};

QList<Toolchain> toolchains()
{
    return {
        {Language::Shell, u"a.sh"_s, {}, u"printf '%s\\001\\n' %1"_s, {}, {{u"bash"_s, u"a.sh"_s}}},
        {Language::Shell, u"b.sh"_s, {}, u"printf '%s\\001\\n' %1"_s, {}, {{u"sh"_s, u"b.sh"_s}}},
        {Language::Python,
         u"a.py"_s,
         u"import sys\n"_s,
         u"sys.stdout.buffer.write((%1 + '\\x01\\n').encode())"_s,
         {},
         {{u"python3"_s, u"a.py"_s}}},
        {Language::JavaScript,
         u"a.js"_s,
         {},
         u"process.stdout.write(%1 + '\\x01\\n');"_s,
         {},
         {{u"node"_s, u"a.js"_s}}},
        {Language::Java,
         u"A.java"_s,
         u"public class A { public static void main(String[] a) throws Exception {\n"
         "java.io.PrintStream out = new java.io.PrintStream(System.out, true, \"UTF-8\");\n"_s,
         u"out.print(%1 + \"\\001\\n\");"_s,
         u"}}\n"_s,
         {{u"java"_s, u"-Dfile.encoding=UTF-8"_s, u"A.java"_s}}},
        {Language::Go,
         u"a.go"_s,
         u"package main\nimport \"os\"\nfunc main() {\n"_s,
         u"os.Stdout.WriteString(%1 + \"\\x01\\n\")"_s,
         u"}\n"_s,
         {{u"go"_s, u"run"_s, u"a.go"_s}}},
        {Language::Cpp,
         u"a.cpp"_s,
         u"#include <cstdio>\nint main() {\n"_s,
         u"std::printf(\"%s\\001\\n\", %1);"_s,
         u"}\n"_s,
         {{u"g++"_s, u"a.cpp"_s, u"-o"_s, u"a.out"_s}, {u"./a.out"_s}}},
    };
}

QString languageName(const Toolchain &tools)
{
    return tools.commands.first().first();
}

} // namespace

QStringList QuoteTest::samples()
{
    QStringList list = {u"/home/you/milvus/tls/ca.pem"_s,
                        u""_s,
                        u"it's"_s,
                        u"a\"b"_s,
                        u"\\"_s,
                        u"\\u0041"_s,
                        u"$HOME `id` $(id) ${x}"_s,
                        u"%s %1 {0}"_s,
                        u"# not a comment: x"_s,
                        u"上海/证书"_s,
                        u"emoji 😀"_s,
                        u"line\nbreak\r\t"_s,
                        u"-x"_s,
                        u"'''\"\"\""_s,
                        u"\u202e\u2066bidi"_s,
                        u"\u0085\u2028\u2029"_s,
                        u"\x01\x02\x1b[31m\x7f"_s,
                        u"?"
                        "?/ trigraph"_s,
                        u"\\\\n"_s};
    const QString alphabet = u"ab\"'\\$`#:%\n\t{}()<>&;|*?!~ \u00e9\u4e0a\u202e\x1b/\u0085u0U"_s;
    QRandomGenerator random(20261122);
    for (int i = 0; i < 300; ++i) {
        QString text;
        for (int length = random.bounded(40); length > 0; --length)
            text += alphabet[random.bounded(alphabet.size())];
        list << text;
    }
    return list;
}

void QuoteTest::readBack_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < toolchains().size(); ++i)
        QTest::addRow("read back by %s", qPrintable(languageName(toolchains()[i]))) << i;
}

void QuoteTest::readBack()
{
    QFETCH(int, index);
    const Toolchain tools = toolchains()[index];
    if (QStandardPaths::findExecutable(languageName(tools)).isEmpty())
        QSKIP("the language is not installed on this machine");
    const QStringList texts = samples();
    QByteArray source = tools.before.toUtf8();
    for (const QString &text : texts)
        source +=
            QString(tools.print).replace(u"%1"_s, quoted(text, tools.language)).toUtf8() + '\n';
    QFile file(m_folder.filePath(tools.file));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(source + tools.after.toUtf8());
    file.close();
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    for (const QStringList &command : tools.commands) {
        process.start(command.first(), command.sliced(1));
        QVERIFY(process.waitForFinished(180000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    QByteArray expected;
    for (const QString &text : texts)
        expected += text.toUtf8() + "\x01\n";
    const QByteArray printed = process.readAllStandardOutput();
    if (printed != expected) {
        const QList<QByteArray> lines = printed.split('\x01');
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(QString::fromUtf8(lines.value(i)), (i > 0 ? u"\n"_s : QString()) + texts[i]);
    }
    QCOMPARE(printed.size(), expected.size());
}

void QuoteTest::hidesBidiMarks()
{
    for (const Language language : {Language::Python, Language::JavaScript, Language::Java,
                                    Language::Go, Language::Cpp, Language::CSharp})
        QCOMPARE(quoted(u"a\u202eb"_s, language), u"\"a\\u202eb\""_s);
}

PRODUCT_TEST(QuoteTest)
#include "tst_quote.moc"
