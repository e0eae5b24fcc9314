#include "core/plan/answers.h"
#include "core/plan/preset.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::Code;
using plan::Plan;

namespace {

Plan unusualPlan()
{
    Plan plan = plan::defaultPlan();
    plan.mode = plan::Mode::OneWay;
    plan.subject = {u"CN"_s, u"上海"_s, u"浦东"_s, u"A & B \"C\""_s, u"研发"_s, u"localhost"_s};
    plan.caCommonName = u"根"_s;
    plan.names.append({plan::SubjectAltName::Kind::Uri, u"spiffe://milvus/x"_s, {}});
    plan.names.append({plan::SubjectAltName::Kind::Email, u"a@b.example"_s, {}});
    plan.names.append({plan::SubjectAltName::Kind::Dns, u"xn--r8jz45g.jp"_s, {}});
    plan.key = plan::KeyKind::Rsa4096;
    plan.validity = {100, 50, 40};
    plan.clientName = u"reader"_s;
    plan.folder = u"/tmp/x y"_s;
    plan.newCa = true;
    plan.caFolder = u"/tmp/ca"_s;
    plan.deployment = {plan::Deployment::Kind::Systemd,
                       u"/a"_s,
                       u"/b"_s,
                       u"standalone"_s,
                       u"/tls"_s,
                       u"2.5.4"_s,
                       u"milvus"_s,
                       1,
                       0,
                       true,
                       u"localhost"_s};
    return plan;
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString put(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(u"answers.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private slots:
    void everyAnswerSurvivesTheFile()
    {
        const QString path = m_folder.filePath(u"plan.json"_s);
        for (const Plan &plan : {unusualPlan(), plan::defaultPlan(), Plan()}) {
            QVERIFY(plan::writeAnswers(path, plan).has_value());
            const auto read = plan::readAnswers(path);
            QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().args.join(u' ')));
            QCOMPARE(*read, plan);
        }
    }

    void showsInternationalNamesInUnicodeAfterReading()
    {
        const auto plan = plan::fromJson({{u"names"_s, QJsonArray{u"DNS:xn--r8jz45g.jp"_s}}});
        QCOMPARE(plan->names.first().display, u"例え.jp"_s);
    }

    void missingFieldsKeepTheirDefault()
    {
        QCOMPARE(*plan::fromJson({}), Plan());
        const auto plan = plan::fromJson({{u"validity"_s, QJsonObject{{u"caDays"_s, 10}}}});
        QCOMPARE(plan->validity, (plan::Validity{10, 397, 397}));
    }

    void namesTheFieldThatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, const char *json, const QString &complaint) {
            QTest::addRow("%s", name) << QByteArray(json) << complaint;
        };
        row("an unknown field", R"({"colour": 1})", u"colour"_s);
        row("an unknown field inside", R"({"subject": {"counrty": "CN"}})", u"subject.counrty"_s);
        row("a text for a number", R"({"validity": {"caDays": "10"}})",
            u"validity.caDays (number)"_s);
        row("a fraction for days", R"({"validity": {"caDays": 1.5}})",
            u"validity.caDays (number)"_s);
        row("a number beyond all bounds", R"({"deployment": {"port": 1e30}})",
            u"deployment.port (number)"_s);
        row("a number for a text", R"({"folder": 1})", u"folder (text)"_s);
        row("a text for yes or no", R"({"newCa": "yes"})", u"newCa (true/false)"_s);
        row("a text for a list", R"({"names": "localhost"})", u"names (list)"_s);
        row("a list for a group", R"({"subject": []})", u"subject (object)"_s);
        row("a number among the names", R"({"names": ["a", 1]})", u"names[1] (text)"_s);
        row("an unknown mode", R"({"mode": "two-way"})", u"mode"_s);
        row("an unknown key", R"({"key": "rsa-1024"})", u"key"_s);
        row("an unknown deployment", R"({"deployment": {"kind": "cloud"}})", u"deployment.kind"_s);
        row("another schema", R"({"schema": 2})", u"schema (1)"_s);
        row("no JSON at all", "mode: mutual", u"JSON, 1"_s);
        row("a list instead of an object", "[]", u"JSON, 0"_s);
    }
    void namesTheFieldThatDoesNotFit()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, complaint);
        const QString path = put(json);
        const auto plan = plan::readAnswers(path);
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().code, Code::AnswersInvalid);
        QCOMPARE(plan.error().args, QStringList({path, complaint}));
    }

    void aNameThatIsNoneSaysWhy()
    {
        const auto plan = plan::readAnswers(put(R"({"names": ["*"]})"));
        QCOMPARE(plan.error().code, Code::NameWildcard);
    }

    void aMissingFileIsSaidSo()
    {
        const auto plan = plan::readAnswers(m_folder.filePath(u"nothing.json"_s));
        QCOMPARE(plan.error().code, Code::FileMissing);
    }
};

PRODUCT_TEST(AnswersTest)
#include "tst_answers.moc"
