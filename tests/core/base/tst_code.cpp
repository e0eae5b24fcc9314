#include "core/base/finding.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using base::Code;

class CodeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyIdLeadsBackToItsCode()
    {
        for (const Code code : base::allCodes()) {
            Code parsed = Code::WrongUse;
            QVERIFY(base::parseCode(base::codeId(code), parsed));
            QCOMPARE(parsed, code);
        }
    }

    void idsHaveThreeDigits()
    {
        QCOMPARE(base::codeId(Code::WrongUse), u"TLS-001"_s);
        QCOMPARE(base::codeId(Code::NameMismatch), u"TLS-104"_s);
    }

    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("known");
        QTest::addRow("as it is printed") << u"TLS-104"_s << true;
        QTest::addRow("in lower case") << u"tls-104"_s << true;
        QTest::addRow("only the number") << u"104"_s << true;
        QTest::addRow("with spaces around") << u" TLS-104 "_s << true;
        QTest::addRow("a number nobody uses") << u"TLS-999"_s << false;
        QTest::addRow("a negative number") << u"-104"_s << false;
        QTest::addRow("empty") << QString() << false;
        QTest::addRow("words") << u"name mismatch"_s << false;
    }

    void parses()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, known);
        Code code = Code::Canceled;
        QCOMPARE(base::parseCode(text, code), known);
        QCOMPARE(code, known ? Code::NameMismatch : Code::Canceled);
    }

    void aFindingAsJsonHasItsCodeSeverityAndArguments()
    {
        const base::Finding finding{
            base::Severity::Warning, Code::ExpiresSoon, {u"server.pem"_s, u"7"_s}, u"server.pem"_s};
        const QJsonObject json = base::toJson(finding);
        QCOMPARE(json.value(u"code"_s).toString(), u"TLS-207"_s);
        QCOMPARE(json.value(u"severity"_s).toString(), u"warning"_s);
        QCOMPARE(json.value(u"args"_s).toArray().size(), 2);
    }

    void onlyProblemsCountAsProblems()
    {
        const base::Finding note{base::Severity::Note, Code::CaReused, {u"ca.key"_s}};
        const base::Finding warning{base::Severity::Warning, Code::ExpiresSoon, {u"a"_s, u"1"_s}};
        const base::Finding problem{base::Severity::Problem, Code::Expired, {u"a"_s, u"b"_s}};
        QVERIFY(!base::hasProblem({}));
        QVERIFY(!base::hasProblem({note, warning}));
        QVERIFY(base::hasProblem({note, problem}));
    }
};

PRODUCT_TEST(CodeTest)
#include "tst_code.moc"
