#include "core/plan/hostname.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using base::Code;

namespace {

QList<plan::SubjectAltName> certificateNames()
{
    QList<plan::SubjectAltName> names;
    for (const QString &text : {u"localhost"_s, u"*.milvus.internal"_s, u"例え.jp"_s, u"10.0.0.1"_s,
                                u"2001:db8::1"_s, u"URI:spiffe://milvus/server"_s})
        names.append(plan::parseName(text)->name);
    // What a foreign certificate may hold though the product would not make it.
    names.append({plan::SubjectAltName::Kind::Dns, u"192.0.2.1"_s, u"192.0.2.1"_s});
    names.append({plan::SubjectAltName::Kind::Dns, u"*.local"_s, u"*.local"_s});
    return names;
}

} // namespace

class MatchTest : public QObject
{
    Q_OBJECT

private slots:
    void answersLikeAProgramThatConnects_data()
    {
        QTest::addColumn<QString>("dialled");
        QTest::addColumn<QString>("matched"); // empty: refused
        QTest::addRow("the very name") << u"localhost"_s << u"localhost"_s;
        QTest::addRow("with a port") << u"localhost:19530"_s << u"localhost"_s;
        QTest::addRow("as a URL in capitals") << u"HTTPS://LOCALHOST:19530"_s << u"localhost"_s;
        QTest::addRow("with a dot at the end") << u"localhost."_s << u"localhost"_s;
        QTest::addRow("one label under a wildcard")
            << u"a.milvus.internal"_s << u"*.milvus.internal"_s;
        QTest::addRow("two labels under a wildcard") << u"a.b.milvus.internal"_s << QString();
        QTest::addRow("the bare domain of a wildcard") << u"milvus.internal"_s << QString();
        QTest::addRow("a wildcard over a whole domain") << u"host.local"_s << QString();
        QTest::addRow("a name in Unicode") << u"例え.jp"_s << u"xn--r8jz45g.jp"_s;
        QTest::addRow("a name as A-label") << u"xn--r8jz45g.jp"_s << u"xn--r8jz45g.jp"_s;
        QTest::addRow("an address") << u"10.0.0.1:19530"_s << u"10.0.0.1"_s;
        QTest::addRow("an address in another spelling")
            << u"[2001:DB8:0::1]:19530"_s << u"2001:db8::1"_s;
        QTest::addRow("another address") << u"10.0.0.2"_s << QString();
        QTest::addRow("an address that stands as a DNS name") << u"192.0.2.1"_s << QString();
        QTest::addRow("a name that is part of another") << u"local"_s << QString();
    }
    void answersLikeAProgramThatConnects()
    {
        QFETCH(const QString, dialled);
        QFETCH(const QString, matched);
        const auto answer = plan::wouldMatch(certificateNames(), dialled);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->matches, !matched.isEmpty());
        QCOMPARE(answer->matched.value, matched);
    }

    void tellsWhatAProgramWouldCheck()
    {
        const auto answer = plan::wouldMatch({}, u"https://Milvus:19530");
        QVERIFY(!answer->matches);
        QCOMPARE(answer->dialled.value, u"milvus"_s);
    }

    void splitsHostAndPort_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addRow("a host alone") << u"milvus"_s << u"milvus"_s << 19530;
        QTest::addRow("host and port") << u"milvus:443"_s << u"milvus"_s << 443;
        QTest::addRow("an IPv6 address alone") << u"::1"_s << u"::1"_s << 19530;
        QTest::addRow("an IPv6 address and port") << u"[::1]:65535"_s << u"::1"_s << 65535;
        QTest::addRow("a URL") << u"https://milvus:8080/api"_s << u"milvus"_s << 8080;
        QTest::addRow("an international name") << u"例え.jp:1"_s << u"xn--r8jz45g.jp"_s << 1;
    }
    void splitsHostAndPort()
    {
        QFETCH(const QString, typed);
        const auto parsed = plan::parseHostPort(typed);
        QVERIFY(parsed.has_value());
        QTEST(parsed->host, "host");
        QTEST(parsed->port, "port");
    }

    void refusesWhatCannotBeDialled_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Code>("code");
        QTest::addRow("nothing") << u""_s << Code::HostInvalid;
        QTest::addRow("a port alone") << u":19530"_s << Code::HostInvalid;
        QTest::addRow("a wildcard") << u"*.milvus.internal"_s << Code::HostInvalid;
        QTest::addRow("a URN") << u"urn:a:b"_s << Code::HostInvalid;
        QTest::addRow("a mailbox") << u"a@b.example"_s << Code::HostInvalid;
        QTest::addRow("port 0") << u"h:0"_s << Code::PortInvalid;
        QTest::addRow("port 65536") << u"h:65536"_s << Code::PortInvalid;
        QTest::addRow("a port with a sign") << u"h:+1"_s << Code::PortInvalid;
        QTest::addRow("every address") << u"0.0.0.0:19530"_s << Code::AddressUnspecified;
        QTest::addRow("a blank inside") << u"a b:1"_s << Code::NameLabelInvalid;
    }
    void refusesWhatCannotBeDialled()
    {
        QFETCH(const QString, typed);
        const auto parsed = plan::parseHostPort(typed);
        QVERIFY(!parsed.has_value());
        QTEST(parsed.error().code, "code");
        QVERIFY(!plan::wouldMatch(certificateNames(), typed).has_value());
    }
};

PRODUCT_TEST(MatchTest)
#include "tst_match.moc"
