#include "core/plan/hostname.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using base::Code;
using Kind = plan::SubjectAltName::Kind;

namespace {

/// "DNS:name", and after a bar the codes of the remarks: what one parse gave, in one line.
QString summary(const base::Result<plan::ParsedName> &parsed)
{
    if (!parsed)
        return base::codeId(parsed.error().code);
    QString text = plan::nameKindId(parsed->name.kind) + u':' + parsed->name.value;
    for (const base::Finding &remark : parsed->remarks)
        text += u" | "_s + base::codeId(remark.code);
    return text;
}

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsGoodNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a name without a dot") << u"localhost"_s << u"DNS:localhost"_s;
        QTest::addRow("capitals become small")
            << u" Milvus.Example.ORG "_s << u"DNS:milvus.example.org"_s;
        QTest::addRow("digits may stand in front") << u"3com.example"_s << u"DNS:3com.example"_s;
        QTest::addRow("hyphens may stand inside")
            << u"milvus-standalone"_s << u"DNS:milvus-standalone"_s;
        QTest::addRow("a wildcard with two labels after it")
            << u"*.milvus.internal"_s << u"DNS:*.milvus.internal"_s;
        QTest::addRow("a label of 63 characters")
            << QString(63, u'a') + u".b"_s << u"DNS:"_s + QString(63, u'a') + u".b"_s;
        QTest::addRow("an IPv4 address") << u"127.0.0.1"_s << u"IP:127.0.0.1"_s;
        QTest::addRow("an IPv6 address") << u"::1"_s << u"IP:::1"_s;
        QTest::addRow("an IPv6 address gets its shortest form")
            << u"2001:0DB8:0:0:0:0:0:0001"_s << u"IP:2001:db8::1"_s;
        QTest::addRow("the longest run of zeros is the one cut")
            << u"2001:0:0:1:0:0:0:1"_s << u"IP:2001:0:0:1::1"_s;
        QTest::addRow("a single zero group stays")
            << u"2001:db8:0:1:1:1:1:1"_s << u"IP:2001:db8:0:1:1:1:1:1"_s;
        QTest::addRow("brackets around an address are only its dress") << u"[::1]"_s << u"IP:::1"_s;
        QTest::addRow("a prefix names the kind") << u"DNS:milvus"_s << u"DNS:milvus"_s;
        QTest::addRow("a prefix in small letters") << u"ip:10.0.0.1"_s << u"IP:10.0.0.1"_s;
        QTest::addRow("the prefix that openssl prints")
            << u"IP Address:10.0.0.1"_s << u"IP:10.0.0.1"_s;
        QTest::addRow("a SPIFFE identity")
            << u"spiffe://milvus/client"_s << u"URI:spiffe://milvus/client"_s;
        QTest::addRow("a URN") << u"URI:urn:milvus:client"_s << u"URI:urn:milvus:client"_s;
        QTest::addRow("a web address asked for as URI")
            << u"URI:https://a.example/x"_s << u"URI:https://a.example/x"_s;
        QTest::addRow("a mailbox") << u"Me@Example.ORG"_s << u"email:Me@example.org"_s;
    }
    void keepsGoodNames()
    {
        QFETCH(const QString, typed);
        QTEST(summary(plan::parseName(typed)), "expected");
    }

    void saysWhatItChanged_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a port is split off") << u"milvus:19530"_s << u"DNS:milvus | TLS-048"_s;
        QTest::addRow("a URL is reduced to its host")
            << u"https://h:19530/"_s << u"DNS:h | TLS-048"_s;
        QTest::addRow("user, query and fragment go too")
            << u"http://u:p@h/x?y#z"_s << u"DNS:h | TLS-048"_s;
        QTest::addRow("an address with brackets and port")
            << u"[::1]:19530"_s << u"IP:::1 | TLS-048"_s;
        QTest::addRow("an address out of a URL")
            << u"tcp://127.0.0.1:19530"_s << u"IP:127.0.0.1 | TLS-048"_s;
        QTest::addRow("the dot at the end of a full name")
            << u"milvus.example.org."_s << u"DNS:milvus.example.org | TLS-048"_s;
        QTest::addRow("an address asked for as a DNS name")
            << u"DNS:127.0.0.1"_s << u"IP:127.0.0.1 | TLS-049"_s;
        QTest::addRow("an underscore is taken with a warning")
            << u"milvus_standalone"_s << u"DNS:milvus_standalone | TLS-034"_s;
        QTest::addRow("Cyrillic and Latin in one word")
            << u"аpple.com"_s << u"DNS:xn--pple-43d.com | TLS-037"_s;
        QTest::addRow("the same hidden in an A-label")
            << u"xn--pple-43d.com"_s << u"DNS:xn--pple-43d.com | TLS-037"_s;
    }
    void saysWhatItChanged()
    {
        QFETCH(const QString, typed);
        QTEST(summary(plan::parseName(typed)), "expected");
    }

    void offersAHyphenForTheUnderscore()
    {
        const auto parsed = plan::parseName(u"milvus_stand_alone");
        QCOMPARE(parsed->remarks.first().args,
                 QStringList({u"milvus_stand_alone"_s, u"milvus-stand-alone"_s}));
        QCOMPARE(parsed->remarks.first().severity, base::Severity::Warning);
    }

    void writesInternationalNamesAsALabels_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("display");
        QTest::addRow("Japanese") << u"例え.jp"_s << u"xn--r8jz45g.jp"_s << u"例え.jp"_s;
        QTest::addRow("German sharp s") << u"faß.de"_s << u"xn--fa-hia.de"_s << u"faß.de"_s;
        QTest::addRow("capital umlaut")
            << u"BÜCHER.example"_s << u"xn--bcher-kva.example"_s << u"bücher.example"_s;
        QTest::addRow("behind a wildcard")
            << u"*.例え.jp"_s << u"*.xn--r8jz45g.jp"_s << u"*.例え.jp"_s;
        QTest::addRow("under a domain no registry lists")
            << u"上海.internal"_s << u"xn--fhqz97e.internal"_s << u"上海.internal"_s;
        QTest::addRow("typed as an A-label")
            << u"XN--R8JZ45G.jp"_s << u"xn--r8jz45g.jp"_s << u"例え.jp"_s;
        QTest::addRow("ideographic full stop")
            << u"例え。jp"_s << u"xn--r8jz45g.jp"_s << u"例え.jp"_s;
    }
    void writesInternationalNamesAsALabels()
    {
        QFETCH(const QString, typed);
        const auto parsed = plan::parseName(typed);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->name.kind, Kind::Dns);
        QTEST(parsed->name.value, "value");
        QTEST(parsed->name.display, "display");
        QVERIFY(parsed->remarks.isEmpty());
    }

    void offersAnAliasThatIsAHostName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("alias");
        QTest::addRow("inside") << u"milvus_standalone"_s << u"milvus-standalone"_s;
        QTest::addRow("in front") << u"_srv.lan"_s << u"srv.lan"_s;
        QTest::addRow("at both ends of labels") << u"_a_._b_c.lan"_s << u"a.b-c.lan"_s;
    }
    void offersAnAliasThatIsAHostName()
    {
        QFETCH(const QString, typed);
        const auto parsed = plan::parseName(typed);
        QCOMPARE(parsed->remarks.first().code, Code::NameUnderscore);
        QTEST(parsed->remarks.first().args.value(1), "alias");
    }

    void readsFullWidthDigitsAsAnAddress()
    {
        QCOMPARE(summary(plan::parseName(u"１２７.0.0.1")), u"IP:127.0.0.1"_s);
    }

    void refusesWithTheReason_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Code>("code");
        QTest::addRow("nothing") << u""_s << Code::NameEmpty;
        QTest::addRow("blanks") << u" \t"_s << Code::NameEmpty;
        QTest::addRow("a prefix alone") << u"DNS:"_s << Code::NameEmpty;
        QTest::addRow("a dot alone") << u"."_s << Code::NameEmpty;
        QTest::addRow("254 characters")
            << QStringList(64, u"abc"_s).join(u'.') << Code::NameTooLong;
        QTest::addRow("a label of 64 characters") << QString(64, u'a') << Code::NameLabelInvalid;
        QTest::addRow("an empty label") << u"a..b"_s << Code::NameLabelInvalid;
        QTest::addRow("a dot in front") << u".milvus"_s << Code::NameLabelInvalid;
        QTest::addRow("a blank inside") << u"a b"_s << Code::NameLabelInvalid;
        QTest::addRow("a hyphen in front") << u"-a.b"_s << Code::NameLabelInvalid;
        QTest::addRow("a hyphen at the end") << u"a-.b"_s << Code::NameLabelInvalid;
        QTest::addRow("hyphens third and fourth") << u"ab--c.example"_s << Code::NameLabelInvalid;
        QTest::addRow("a sign no host name has") << u"a!b"_s << Code::NameLabelInvalid;
        QTest::addRow("a shell's expression") << u"$(id)"_s << Code::NameLabelInvalid;
        QTest::addRow("an OpenSSL section") << u"@section"_s << Code::EmailInvalid;
        QTest::addRow("a comma that would add a name")
            << u"host.a,IP:1.2.3.4"_s << Code::PortInvalid;
        QTest::addRow("a number as the last part") << u"milvus.1"_s << Code::NameNumericEnd;
        QTest::addRow("a number alone") << u"12345"_s << Code::NameNumericEnd;
        QTest::addRow("a hexadecimal address") << u"0x7f000001"_s << Code::NameNumericEnd;
        QTest::addRow("a star alone") << u"*"_s << Code::NameWildcard;
        QTest::addRow("a star over everything") << u"*.localhost"_s << Code::NameWildcard;
        QTest::addRow("a star inside a label") << u"a*.b.c"_s << Code::NameWildcard;
        QTest::addRow("a star in the middle") << u"a.*.c"_s << Code::NameWildcard;
        QTest::addRow("two stars") << u"*.*.c"_s << Code::NameWildcard;
        QTest::addRow("an A-label that decodes to nothing")
            << u"xn--0.example"_s << Code::NameNotIdna;
        QTest::addRow("an A-label of plain letters") << u"xn--abc-.example"_s << Code::NameNotIdna;
        QTest::addRow("a symbol IDNA does not know") << u"☃\uFFF0.example"_s << Code::NameNotIdna;
        QTest::addRow("a mark that turns the reading direction")
            << u"a\u202Eb"_s << Code::NameControlCharacter;
        QTest::addRow("a line end inside") << u"a\nb"_s << Code::NameControlCharacter;
        QTest::addRow("a zero byte") << u"local\0host"_s << Code::NameControlCharacter;
        QTest::addRow("half a surrogate pair")
            << QString(QChar(0xD800)) << Code::NameControlCharacter;
        QTest::addRow("leading zeros") << u"010.0.0.1"_s << Code::AddressInvalid;
        QTest::addRow("an octet over 255") << u"256.1.1.1"_s << Code::AddressInvalid;
        QTest::addRow("a short address") << u"IP:127.1"_s << Code::AddressInvalid;
        QTest::addRow("a name asked for as an address") << u"IP:milvus"_s << Code::AddressInvalid;
        QTest::addRow("too many groups") << u"1:2:3:4:5:6:7:8:9"_s << Code::AddressInvalid;
        QTest::addRow("every IPv4 address") << u"0.0.0.0"_s << Code::AddressUnspecified;
        QTest::addRow("every IPv6 address") << u"::"_s << Code::AddressUnspecified;
        QTest::addRow("a zone") << u"fe80::1%eth0"_s << Code::AddressZone;
        QTest::addRow("IPv4 dressed as IPv6") << u"::ffff:10.0.0.1"_s << Code::AddressMapped;
        QTest::addRow("a port that is none") << u"milvus:http"_s << Code::PortInvalid;
        QTest::addRow("a port over 65535") << u"milvus:65536"_s << Code::PortInvalid;
        QTest::addRow("port 0") << u"milvus:0"_s << Code::PortInvalid;
        QTest::addRow("text after the brackets") << u"[::1]x"_s << Code::PortInvalid;
        QTest::addRow("a URI without a scheme") << u"URI:milvus/client"_s << Code::UriInvalid;
        QTest::addRow("a URI with a blank") << u"URI:urn:a b"_s << Code::UriInvalid;
        QTest::addRow("a URI outside ASCII") << u"URI:urn:上海"_s << Code::UriInvalid;
        QTest::addRow("a mailbox without its host") << u"me@"_s << Code::EmailInvalid;
        QTest::addRow("a mailbox with two dots") << u"a..b@c.example"_s << Code::EmailInvalid;
        QTest::addRow("a mailbox outside ASCII") << u"张@example.org"_s << Code::EmailInvalid;
    }
    void refusesWithTheReason()
    {
        QFETCH(const QString, typed);
        QFETCH(const Code, code);
        QCOMPARE(summary(plan::parseName(typed)), base::codeId(code));
    }

    void namesTheAddressThatWasMeant()
    {
        QCOMPARE(plan::parseName(u"::ffff:10.0.0.1").error().args,
                 QStringList({u"::ffff:10.0.0.1"_s, u"10.0.0.1"_s}));
    }

    void neverHandsOutAControlCharacter()
    {
        const auto parsed = plan::parseName(u"a\u202Eb");
        QCOMPARE(parsed.error().args, QStringList({u"a\\u202Eb"_s, u"U+202E"_s}));
    }

    void splitsAPastedList()
    {
        QCOMPARE(plan::splitNames(u" a, b;c\nd\t\te，f；g、h,,"),
                 QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s}));
        QVERIFY(plan::splitNames(u" ,;").isEmpty());
        QCOMPARE(plan::splitNames(u"foo bar, a.lan milvus localhost"),
                 QStringList({u"foo bar"_s, u"a.lan"_s, u"milvus"_s, u"localhost"_s}));
        QCOMPARE(plan::splitNames(u"DNS:localhost, IP Address:127.0.0.1"),
                 QStringList({u"DNS:localhost"_s, u"IP:127.0.0.1"_s}));
    }

    void offersTheNamesOfThisComputer()
    {
        const auto names = plan::localNames();
        QVERIFY(names.size() >= 3);
        QCOMPARE(names[0].value, u"localhost"_s);
        QCOMPARE(names[1].value, u"127.0.0.1"_s);
        QCOMPARE(names[2].value, u"::1"_s);
        for (qsizetype at = 0; at < names.size(); ++at) {
            QVERIFY(plan::parseName(plan::nameKindId(names[at].kind) + u':' + names[at].value));
            QVERIFY(!names.first(at).contains(names[at]));
        }
    }
};

PRODUCT_TEST(NamesTest)
#include "tst_names.moc"
