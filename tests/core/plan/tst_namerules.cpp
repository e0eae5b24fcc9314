#include "core/plan/hostname.h"
#include "core/plan/preset.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using base::Code;
using plan::Field;

/// The rules for names one by one (certificates.md 1.2, peers.md C.7), each with what other tools
/// let pass.
class NameRulesTest : public QObject
{
    Q_OBJECT

    static QString parsed(const QString &typed)
    {
        const auto name = plan::parseName(typed);
        if (!name)
            return base::codeId(name.error().code);
        QString text = plan::nameKindId(name->name.kind) + u':' + name->name.value;
        for (const base::Finding &remark : name->remarks)
            text += u" | "_s + base::codeId(remark.code);
        return text;
    }

    /// Codes of a plan whose one field holds this.
    static QStringList codesOf(Field field, const QString &value)
    {
        plan::Plan plan = plan::defaultPlan();
        switch (field) {
        case Field::Country:
            plan.subject.country = value;
            break;
        case Field::State:
            plan.subject.state = value;
            break;
        case Field::Locality:
            plan.subject.locality = value;
            break;
        case Field::Organization:
            plan.subject.organization = value;
            break;
        case Field::OrganizationalUnit:
            plan.subject.organizationalUnit = value;
            break;
        case Field::CommonName:
            plan.subject.commonName = value;
            break;
        default:
            plan.caCommonName = value;
        }
        QStringList codes;
        for (const plan::Problem &problem : plan::validate(plan)) {
            if (problem.field == field && problem.finding.code != Code::CommonNameNotCovered)
                codes << base::codeId(problem.finding.code);
        }
        return codes;
    }

private slots:
    void whatOtherToolsAccept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::addRow("foo bar") << u"foo bar"_s << u"TLS-032"_s;
        QTest::addRow("a..b") << u"a..b"_s << u"TLS-032"_s;
        QTest::addRow("*.*.com") << u"*.*.com"_s << u"TLS-035"_s;
        QTest::addRow("-bad-.com") << u"-bad-.com"_s << u"TLS-032"_s;
        QTest::addRow("127.0.0.1 as DNS") << u"DNS:127.0.0.1"_s << u"IP:127.0.0.1 | TLS-049"_s;
        QTest::addRow("127.0.0.1") << u"127.0.0.1"_s << u"IP:127.0.0.1"_s;
        QTest::addRow("999.1.1.1") << u"999.1.1.1"_s << u"TLS-039"_s;
        QTest::addRow("999.1.1.1 as DNS") << u"DNS:999.1.1.1"_s << u"TLS-039"_s;
        QTest::addRow("::1") << u"::1"_s << u"IP:::1"_s;
        QTest::addRow("::1 as DNS") << u"DNS:::1"_s << u"IP:::1 | TLS-049"_s;
        QTest::addRow("中文.cn") << u"中文.cn"_s << u"DNS:xn--fiq228c.cn"_s;
        QTest::addRow("bare localhost") << u"localhost"_s << u"DNS:localhost"_s;
        QTest::addRow("192.168.1.0/24") << u"192.168.1.0/24"_s << u"TLS-081"_s;
        QTest::addRow("192.168.1.0/24 as IP") << u"IP:192.168.1.0/24"_s << u"TLS-081"_s;
        QTest::addRow("fd00::/8") << u"fd00::/8"_s << u"TLS-081"_s;
        QTest::addRow("a path behind an address is no network")
            << u"192.168.1.5/webui"_s << u"IP:192.168.1.5 | TLS-048"_s;
        QTest::addRow("a URL of an address is no network")
            << u"https://192.168.1.5/24"_s << u"IP:192.168.1.5 | TLS-048"_s;
    }
    void whatOtherToolsAccept()
    {
        QFETCH(QString, typed);
        QTEST(parsed(typed), "expected");
    }

    void showsBothForms()
    {
        const auto name = plan::parseName(u"中文.cn"_s);
        QCOMPARE(name->name.value, u"xn--fiq228c.cn"_s);
        QCOMPARE(name->name.display, u"中文.cn"_s);
    }

    void wildcards_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::addRow("under a domain of one's own")
            << u"*.milvus.example.com"_s << u"DNS:*.milvus.example.com"_s;
        QTest::addRow("right under it") << u"*.example.com"_s << u"DNS:*.example.com"_s;
        QTest::addRow("under a domain no registry lists")
            << u"*.milvus.internal"_s << u"DNS:*.milvus.internal"_s;
        QTest::addRow("in a Kubernetes cluster")
            << u"*.milvus.svc.cluster.local"_s << u"DNS:*.milvus.svc.cluster.local"_s;
        QTest::addRow("of a top-level domain") << u"*.com"_s << u"TLS-080"_s;
        QTest::addRow("of a domain that registries sell under") << u"*.co.uk"_s << u"TLS-080"_s;
        QTest::addRow("in capitals") << u"*.CO.UK"_s << u"TLS-080"_s;
        QTest::addRow("of a domain that a company lends out") << u"*.github.io"_s << u"TLS-080"_s;
        QTest::addRow("of a Chinese top-level domain") << u"*.中国"_s << u"TLS-080"_s;
        QTest::addRow("of a Chinese domain that a registry sells under")
            << u"*.公司.cn"_s << u"TLS-080"_s;
        QTest::addRow("of a single label") << u"*.localhost"_s << u"TLS-035"_s;
        QTest::addRow("of everything") << u"*"_s << u"TLS-035"_s;
        QTest::addRow("as a part of a label") << u"a*.b.c"_s << u"TLS-035"_s;
        QTest::addRow("in the middle") << u"a.*.c"_s << u"TLS-035"_s;
        QTest::addRow("with nothing behind the dot") << u"*."_s << u"TLS-035"_s;
    }
    void wildcards()
    {
        QFETCH(QString, typed);
        QTEST(parsed(typed), "expected");
    }

    void namesThePublicSuffix()
    {
        QCOMPARE(plan::parseName(u"*.中国"_s).error().args, (QStringList{u"*.中国"_s, u"中国"_s}));
    }

    void refusesMarksInNamesAndFields_data()
    {
        QTest::addColumn<char32_t>("mark");
        for (const char32_t mark : {0x00u,   0x07u,   0x0Au,   0x1Bu,   0x7Fu,   0x80u,   0x8Au,
                                    0x9Fu,   0x61Cu,  0x200Eu, 0x200Fu, 0x202Au, 0x202Bu, 0x202Cu,
                                    0x202Du, 0x202Eu, 0x2066u, 0x2067u, 0x2068u, 0x2069u, 0xFEFFu})
            QTest::addRow("U+%04X", static_cast<unsigned>(mark)) << static_cast<char32_t>(mark);
    }
    /// What pages put into a name so that it may break there.
    void saysThatItDroppedWhatCannotBeSeen()
    {
        const auto name = plan::parseName(u"mil\u200Bvus\u00AD.lan\u2060"_s);
        QVERIFY(name);
        QCOMPARE(name->name.value, u"milvus.lan"_s);
        QCOMPARE(name->remarks.size(), 1);
        QCOMPARE(name->remarks.first().code, base::Code::NameTakenFromUrl);
        QCOMPARE(name->remarks.first().args.first(), u"mil\\u200Bvus\\u00AD.lan\\u2060"_s);
    }
    void refusesMarksInNamesAndFields()
    {
        QFETCH(char32_t, mark);
        const QString sign(QChar(static_cast<char16_t>(mark)));
        const QString text = u"a"_s + sign + u"b"_s;
        QCOMPARE(parsed(u"DNS:"_s + sign + u"ab"_s), u"TLS-038"_s);
        QCOMPARE(parsed(text), u"TLS-038"_s);
        for (const Field field :
             {Field::State, Field::Locality, Field::Organization, Field::OrganizationalUnit,
              Field::CommonName, Field::CaCommonName})
            QCOMPARE(codesOf(field, text), QStringList(u"TLS-052"_s));
        QCOMPARE(codesOf(Field::Country, text), QStringList(u"TLS-050"_s));
    }

    void countsCharactersNotBytes_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<int>("most");
        QTest::addRow("state") << Field::State << 128;
        QTest::addRow("city") << Field::Locality << 128;
        QTest::addRow("organization") << Field::Organization << 64;
        QTest::addRow("unit") << Field::OrganizationalUnit << 64;
        QTest::addRow("common name") << Field::CommonName << 64;
        QTest::addRow("name of the CA") << Field::CaCommonName << 64;
    }
    void countsCharactersNotBytes()
    {
        QFETCH(Field, field);
        QFETCH(int, most);
        const QStringList tooLong(u"TLS-051"_s);
        const QString composed = u"e\u0301"_s;                 // one character after NFC
        const QString rare = QString::fromUcs4(U"\U00020000"); // two units of UTF-16
        for (const QString &character : {u"a"_s, u"上"_s, composed, rare}) {
            QCOMPARE(codesOf(field, character.repeated(most)), QStringList());
            QCOMPARE(codesOf(field, character.repeated(most + 1)), tooLong);
        }
    }

    void fieldsHaveNoEdges_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addRow("state") << Field::State;
        QTest::addRow("city") << Field::Locality;
        QTest::addRow("organization") << Field::Organization;
        QTest::addRow("unit") << Field::OrganizationalUnit;
        QTest::addRow("common name") << Field::CommonName;
        QTest::addRow("name of the CA") << Field::CaCommonName;
    }
    void fieldsHaveNoEdges()
    {
        QFETCH(Field, field);
        QCOMPARE(codesOf(field, u" a"_s), QStringList(u"TLS-053"_s));
        QCOMPARE(codesOf(field, u"a "_s), QStringList(u"TLS-053"_s));
        QCOMPARE(codesOf(field, u"\u3000a"_s), QStringList(u"TLS-053"_s));
        QCOMPARE(codesOf(field, u" "_s), QStringList(u"TLS-053"_s));
    }

    void countries_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isGood");
        QTest::addRow("China") << u"CN"_s << true;
        QTest::addRow("left out") << QString() << true;
        QTest::addRow("small letters") << u"cn"_s << false;
        QTest::addRow("three letters") << u"CHN"_s << false;
        QTest::addRow("one letter") << u"C"_s << false;
        QTest::addRow("no country") << u"XX"_s << false;
        QTest::addRow("Chinese") << u"中国"_s << false;
        QTest::addRow("full-width letters") << u"ＣＮ"_s << false;
        QTest::addRow("Cyrillic letters") << u"СН"_s << false;
    }
    void countries()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isGood);
        QCOMPARE(codesOf(Field::Country, typed).isEmpty(), isGood);
    }

    void takesAPastedList()
    {
        QStringList read;
        for (const QString &one :
             plan::splitNames(u"https://milvus.example.com:19530/ , 10.0.0.5\n[::1]:19530；milvus"))
            read << parsed(one);
        QCOMPARE(read, (QStringList{u"DNS:milvus.example.com | TLS-048"_s, u"IP:10.0.0.5"_s,
                                    u"IP:::1 | TLS-048"_s, u"DNS:milvus"_s}));
    }
};

PRODUCT_TEST(NameRulesTest)
#include "tst_namerules.moc"
