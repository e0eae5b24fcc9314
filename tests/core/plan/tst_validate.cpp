#include "core/plan/hostname.h"
#include "core/plan/preset.h"
#include "tests/support/testprogram.h"

#include <functional>

using namespace Qt::StringLiterals;
using base::Code;
using base::Severity;
using plan::Field;
using plan::Plan;

using Change = std::function<void(Plan &)>;

namespace {

plan::SubjectAltName dns(const QString &value)
{
    return {plan::SubjectAltName::Kind::Dns, value, value};
}

Plan goodPlan()
{
    Plan good = plan::defaultPlan();
    good.subject = {u"CN"_s, u"上海"_s, u"上海"_s, u"Zilliz"_s, u"研发"_s, u"localhost"_s};
    return good;
}

QStringList lines(const QList<plan::Problem> &problems)
{
    QStringList result;
    for (const plan::Problem &problem : problems)
        result.append(u"%1 %2"_s.arg(base::codeId(problem.finding.code),
                                     base::severityId(problem.finding.severity)));
    return result;
}

} // namespace

class ValidateTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWrongWithGoodPlans_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addRow("the default") << Change([](Plan &plan) { plan = plan::defaultPlan(); });
        QTest::addRow("a Chinese subject") << Change([](Plan &) {});
        QTest::addRow("64 Chinese characters")
            << Change([](Plan &plan) { plan.subject.organization = QString(64, QChar(0x4E0A)); });
        QTest::addRow("64 characters of two UTF-16 units each") << Change([](Plan &plan) {
            plan.subject.organization = QString::fromUcs4(U"\U00020000").repeated(64);
        });
        QTest::addRow("64 letters with a combining accent")
            << Change([](Plan &plan) { plan.subject.organization = u"e\u0301"_s.repeated(64); });
        QTest::addRow("the server's name is a wildcard of the list") << Change([](Plan &plan) {
            plan.names.append(dns(u"*.milvus.internal"_s));
            plan.subject.commonName = u"*.milvus.internal"_s;
        });
        QTest::addRow("all days equal") << Change([](Plan &plan) {
            plan.validity = {825, 825, 825};
        });
        QTest::addRow("REST switched off")
            << Change([](Plan &plan) { plan.deployment.restPort = 0; });
        QTest::addRow("a path of the container")
            << Change([](Plan &plan) { plan.deployment.serverPath = u"/milvus/tls"_s; });
        QTest::addRow("a version with a suffix")
            << Change([](Plan &plan) { plan.deployment.milvusVersion = u"v2.3.5-lite"_s; });
        QTest::addRow("100 names") << Change([](Plan &plan) {
            plan.names.clear();
            for (int at = 0; at < 100; ++at)
                plan.names.append(dns(u"milvus-%1"_s.arg(at)));
            plan.subject.commonName.clear();
        });
    }
    void findsNothingWrongWithGoodPlans()
    {
        QFETCH(const Change, change);
        Plan plan = goodPlan();
        change(plan);
        QCOMPARE(lines(plan::validate(plan)), QStringList());
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Field>("field");
        QTest::addColumn<Code>("code");
        QTest::addColumn<Severity>("severity");
        const auto row = [](const char *name, Field field, Code code, const Change &change,
                            Severity severity = Severity::Problem) {
            QTest::addRow("%s", name) << change << field << code << severity;
        };
        row("no name at all", Field::Names, Code::NamesMissing, [](Plan &plan) {
            plan.names.clear();
            plan.subject.commonName.clear();
        });
        row("only a URI", Field::Names, Code::NamesMissing, [](Plan &plan) {
            plan.names = {{plan::SubjectAltName::Kind::Uri, u"urn:a:b"_s, {}}};
            plan.subject.commonName.clear();
        });
        row("101 names", Field::Names, Code::NamesTooMany, [](Plan &plan) {
            while (plan.names.size() <= 100)
                plan.names.append(dns(u"milvus-%1"_s.arg(plan.names.size())));
        });
        row(
            "a name twice", Field::Names, Code::NameRepeated,
            [](Plan &plan) { plan.names.append(dns(u"localhost"_s)); }, Severity::Note);
        row("a name that is none", Field::Names, Code::NameLabelInvalid,
            [](Plan &plan) { plan.names.append(dns(u"a b"_s)); });
        row("an address kept as a DNS name", Field::Names, Code::NameIsAddress,
            [](Plan &plan) { plan.names.append(dns(u"10.0.0.1"_s)); });
        row(
            "an underscore", Field::Names, Code::NameUnderscore,
            [](Plan &plan) { plan.names.append(dns(u"a_b"_s)); }, Severity::Warning);
        row("a country that does not exist", Field::Country, Code::CountryInvalid,
            [](Plan &plan) { plan.subject.country = u"XX"_s; });
        row("a country in small letters", Field::Country, Code::CountryInvalid,
            [](Plan &plan) { plan.subject.country = u"cn"_s; });
        row("a country of three letters", Field::Country, Code::CountryInvalid,
            [](Plan &plan) { plan.subject.country = u"CHN"_s; });
        row("a state of 129 characters", Field::State, Code::SubjectTooLong,
            [](Plan &plan) { plan.subject.state = QString(129, u'a'); });
        row("a city with a blank in front", Field::Locality, Code::SubjectEdgeSpace,
            [](Plan &plan) { plan.subject.locality = u" Shanghai"_s; });
        row("65 Chinese characters", Field::Organization, Code::SubjectTooLong,
            [](Plan &plan) { plan.subject.organization = QString(65, QChar(0x4E0A)); });
        row("a line end", Field::OrganizationalUnit, Code::SubjectControlCharacter,
            [](Plan &plan) { plan.subject.organizationalUnit = u"a\nb"_s; });
        row("a space of no width", Field::Organization, Code::SubjectControlCharacter,
            [](Plan &plan) { plan.subject.organization = u"a\u200Bb"_s; });
        row("a C1 control", Field::Organization, Code::SubjectControlCharacter,
            [](Plan &plan) { plan.subject.organization = u"a\u008Ab"_s; });
        row(
            "a common name outside the list", Field::CommonName, Code::CommonNameNotCovered,
            [](Plan &plan) { plan.subject.commonName = u"milvus.example.org"_s; },
            Severity::Warning);
        row(
            "a first name too long for a common name", Field::CommonName,
            Code::CommonNameTooLongForName,
            [](Plan &plan) {
                plan.subject.commonName.clear();
                plan.names.prepend(dns(QString(60, u'a') + u".example"_s));
            },
            Severity::Note);
        row("a CA without any name", Field::CaCommonName, Code::SubjectNameless, [](Plan &plan) {
            plan.caCommonName.clear();
            plan.subject.organization.clear();
        });
        row("the CA named like the server", Field::CaCommonName, Code::SubjectEqualsCa,
            [](Plan &plan) { plan.caCommonName = u"localhost"_s; });
        row("the CA named like the client", Field::CaCommonName, Code::SubjectEqualsCa,
            [](Plan &plan) { plan.caCommonName = plan.clientName; });
        row("the CA named like the first name", Field::CaCommonName, Code::SubjectEqualsCa,
            [](Plan &plan) {
                plan.subject.commonName.clear();
                plan.caCommonName = plan.names.first().value;
            });
        row(
            "Ed25519", Field::Key, Code::KeyKindLimited,
            [](Plan &plan) { plan.key = plan::KeyKind::Ed25519; }, Severity::Warning);
        row("a CA of no days", Field::CaDays, Code::DaysOutOfRange,
            [](Plan &plan) { plan.validity.caDays = 0; });
        row("a CA of 40 years", Field::CaDays, Code::DaysOutOfRange,
            [](Plan &plan) { plan.validity.caDays = 14600; });
        row(
            "a CA of 20 years", Field::CaDays, Code::DaysLong,
            [](Plan &plan) { plan.validity.caDays = 7300; }, Severity::Warning);
        row("a server of minus one day", Field::ServerDays, Code::DaysOutOfRange,
            [](Plan &plan) { plan.validity.serverDays = -1; });
        row(
            "a server of 826 days", Field::ServerDays, Code::DaysLong,
            [](Plan &plan) { plan.validity.serverDays = 826; }, Severity::Warning);
        row("a server that outlives its CA", Field::ServerDays, Code::LeafOutlivesCa,
            [](Plan &plan) {
                plan.validity = {397, 398, 397};
            });
        row("a client that outlives its CA", Field::ClientDays, Code::LeafOutlivesCa,
            [](Plan &plan) {
                plan.validity = {397, 397, 398};
            });
        row("a client of ten years and a day", Field::ClientDays, Code::DaysOutOfRange,
            [](Plan &plan) { plan.validity.clientDays = 3651; });
        row("no name for the client", Field::ClientName, Code::ClientNameInvalid,
            [](Plan &plan) { plan.clientName.clear(); });
        row("a client's name of 65 characters", Field::ClientName, Code::ClientNameInvalid,
            [](Plan &plan) { plan.clientName = QString(65, u'a'); });
        row("no folder", Field::Folder, Code::FolderEmptyName,
            [](Plan &plan) { plan.folder = u" "_s; });
        row("a relative path for Milvus", Field::ServerPath, Code::ServerPathInvalid,
            [](Plan &plan) { plan.deployment.serverPath = u"tls"_s; });
        row("a version that is none", Field::MilvusVersion, Code::VersionInvalid,
            [](Plan &plan) { plan.deployment.milvusVersion = u"latest"_s; });
        row("a host that is none", Field::Host, Code::NameWildcard,
            [](Plan &plan) { plan.deployment.host = u"*.x"_s; });
        row("port 0", Field::Port, Code::PortInvalid, [](Plan &plan) { plan.deployment.port = 0; });
        row("REST on the same port", Field::RestPort, Code::RestPortShared,
            [](Plan &plan) { plan.deployment.restPort = 19530; });
        row("REST on a port of Milvus", Field::RestPort, Code::RestPortTaken,
            [](Plan &plan) { plan.deployment.restPort = 9091; });
        row("REST on port 65536", Field::RestPort, Code::PortInvalid,
            [](Plan &plan) { plan.deployment.restPort = 65536; });
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const Change, change);
        QFETCH(const Code, code);
        QFETCH(const Severity, severity);
        Plan plan = goodPlan();
        change(plan);
        const QList<plan::Problem> problems = plan::validate(plan);
        QCOMPARE(lines(problems),
                 QStringList(u"%1 %2"_s.arg(base::codeId(code), base::severityId(severity))));
        QTEST(problems.first().field, "field");
    }

    void reportsEverythingAtOnceInTheOrderOfThePages()
    {
        Plan plan = goodPlan();
        plan.subject.country = u"??"_s;
        plan.names.append(dns(u"a b"_s));
        plan.validity.clientDays = 0;
        plan.folder.clear();
        plan.deployment.port = 0;
        QList<Field> fields;
        for (const plan::Problem &problem : plan::validate(plan))
            fields.append(problem.field);
        QCOMPARE(fields, QList<Field>({Field::Names, Field::Country, Field::ClientDays,
                                       Field::Folder, Field::Port}));
    }

    void neverCarriesAControlCharacterOut()
    {
        Plan plan = goodPlan();
        plan.subject.country = u"\u202E"_s;
        plan.clientName = u"a\nb"_s;
        plan.deployment.serverPath = u"/a\u0007"_s;
        plan.deployment.milvusVersion = u"\u0085"_s;
        for (const plan::Problem &problem : plan::validate(plan)) {
            for (const QString &arg : problem.finding.args)
                QVERIFY2(!arg.contains(u'\u202E') && !arg.contains(u'\n') &&
                             !arg.contains(u'\u0007'),
                         qPrintable(base::codeId(problem.finding.code)));
        }
    }
};

PRODUCT_TEST(ValidateTest)
#include "tst_validate.moc"
