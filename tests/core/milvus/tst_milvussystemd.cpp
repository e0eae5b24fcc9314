#include "core/milvus/configured.h"
#include "core/milvus/detect.h"
#include "core/milvus/systemdunit.h"
#include "tests/core/milvus/samples.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::Code;
using Kind = plan::Deployment::Kind;

/// What a unit of systemd gives to Milvus, which wins over every file.
class SystemdTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    void put(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    [[nodiscard]] plan::Deployment deployment() const
    {
        plan::Deployment deployment;
        deployment.kind = Kind::Systemd;
        deployment.configPath = at(u"milvus.yaml"_s);
        return deployment;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("SYSTEMD_UNIT_PATH", (at(u"etc"_s) + u':' + at(u"lib"_s)).toUtf8());
        put(u"milvus.yaml"_s, samples::current());
    }

    void cleanupTestCase() { qunsetenv("SYSTEMD_UNIT_PATH"); }

    void linesAreReadAsSystemdDoes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *line, const QString &value) {
            QTest::addRow("%s", name) << QByteArray(line) << value;
        };
        row("a word", "Environment=A=1", u"1"_s);
        row("several on one line", "Environment=B=0 A=1 C=2", u"1"_s);
        row("quotes around the whole", "Environment=\"A=1 2\"", u"1 2"_s);
        row("quotes around the value", "Environment=A='1 2'", u"1 2"_s);
        row("a percent sign", "Environment=\"A=100%%\"", u"100%"_s);
        row("a quote in quotes", "Environment=\"A=x\\\"y\\x41\"", u"x\"yA"_s);
        row("a line that goes on", "Environment=B=0 \\\n# why\n  A=1", u"1"_s);
        row("the later one wins", "Environment=A=0\nEnvironment=A=1", u"1"_s);
        row("forgotten again", "Environment=A=0\nEnvironment=", QString());
        row("blanks around", "  Environment =  A=1  ", u"1"_s);
        row("a comment", "#Environment=A=1\n; Environment=A=1", QString());
        row("another section", "[Unit]\nEnvironment=A=1", QString());
        row("an empty value", "Environment=A=", u""_s);
    }

    void linesAreReadAsSystemdDoes()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, value);
        milvus::Unit unit;
        milvus::readUnit("[Service]\n" + line + "\n", u"/u"_s, unit);
        QCOMPARE(unit.variables.contains(u"A"_s), !value.isNull());
        QCOMPARE(unit.variables.value(u"A"_s).value, value);
    }

    void unitDropInsAndFilesWinInTurn()
    {
        QVERIFY(milvus::unitFile().isEmpty());
        put(u"lib/milvus.service"_s, "[Service]\nEnvironment=A=lib B=lib C=lib\n");
        QCOMPARE(milvus::unitFile(), at(u"lib/milvus.service"_s));
        QCOMPARE(milvus::unitVariables().value(u"A"_s).value, u"lib"_s);
        put(u"etc/milvus.service"_s,
            "[Service]\nEnvironment=A=etc B=etc\nEnvironmentFile=-" + at(u"env"_s).toUtf8() + '\n');
        QVERIFY(!milvus::unitVariables().contains(u"C"_s)); // the first folder's unit counts alone
        put(u"lib/milvus.service.d/20.conf"_s, "[Service]\nEnvironment=A=twenty\n");
        put(u"etc/milvus.service.d/10.conf"_s, "[Service]\nEnvironment=A=ten\n");
        put(u"etc/milvus.service.d/README"_s, "[Service]\nEnvironment=A=none\n");
        QCOMPARE(milvus::unitVariables().value(u"A"_s),
                 (milvus::UnitVariable{u"twenty"_s, at(u"lib/milvus.service.d/20.conf"_s)}));
        put(u"etc/milvus.service.d/20.conf"_s, "[Service]\nEnvironment=A=ours\n");
        QCOMPARE(milvus::unitVariables().value(u"A"_s).value, u"ours"_s);
        put(u"env"_s, "# ours\nB=\"from file\"\n");
        QCOMPARE(milvus::unitVariables().value(u"B"_s),
                 (milvus::UnitVariable{u"from file"_s, at(u"env"_s)}));
    }

    void namesTheVariableThatWins()
    {
        put(u"etc/milvus.service"_s, "[Service]\nEnvironment=COMMON_SECURITY_TLSMODE=0 X=1\n");
        auto findings = milvus::deploymentProblems(deployment(), samples::mutual());
        findings.removeIf([](const base::Finding &one) { return one.code == Code::PathMissing; });
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, Code::EnvironmentOverrides);
        QCOMPARE(findings.first().severity, base::Severity::Problem);
        QCOMPARE(findings.first().args, (QStringList{u"COMMON_SECURITY_TLSMODE"_s, u"0"_s}));
        QCOMPARE(findings.first().where, at(u"etc/milvus.service"_s));
        put(u"etc/milvus.service.d/tls.conf"_s,
            "[Service]\nEnvironment=COMMON_SECURITY_TLSMODE=2\n");
        findings = milvus::deploymentProblems(deployment(), samples::mutual());
        findings.removeIf([](const base::Finding &one) { return one.code == Code::PathMissing; });
        QVERIFY(findings.isEmpty());
    }

    void knowsTheConfigurationOfTheUnit_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<bool>("isIts");
        const auto row = [](const char *name, const char *unit, bool isIts) {
            QTest::addRow("%s", name) << QByteArray(unit) << isIts;
        };
        row("named by a variable", "Environment=MILVUSCONF=FOLDER/configs", true);
        row("below the working folder", "WorkingDirectory=FOLDER", true);
        row("below a working folder that may be missing", "WorkingDirectory=-FOLDER/", true);
        row("the variable wins", "WorkingDirectory=FOLDER\nEnvironment=MILVUSCONF=/none", false);
        row("another folder", "WorkingDirectory=/opt", false);
        row("nothing said", "ExecStart=/usr/bin/milvus run standalone", false);
    }

    void knowsTheConfigurationOfTheUnit()
    {
        QFETCH(QByteArray, unit);
        QFETCH(bool, isIts);
        put(u"configs/milvus.yaml"_s, samples::current());
        unit.replace("FOLDER", m_folder->path().toUtf8());
        put(u"lib/milvus.service"_s,
            "[Service]\n" + unit + "\nEnvironment=COMMON_SECURITY_TLSMODE=0\n");
        const auto found = milvus::deploymentFromPath(at(u"configs/milvus.yaml"_s));
        QCOMPARE(found.kind, isIts ? Kind::Systemd : Kind::BareBinary);
        const auto findings = milvus::deploymentProblems(found, samples::mutual());
        QCOMPARE(std::ranges::any_of(findings,
                                     [](const base::Finding &one) {
                                         return one.code == Code::EnvironmentOverrides;
                                     }),
                 isIts);
    }

    void theValuesInEffectAreThoseOfTheUnit()
    {
        put(u"etc/milvus.service"_s, "[Service]\nEnvironment=PROXY_HTTP_PORT=8081\n");
        const auto effective = milvus::effectiveFor(deployment());
        QVERIFY(effective);
        QCOMPARE(effective->of("proxy.http.port").value, u"8081"_s);
        QCOMPARE(effective->of("proxy.http.port").variable, u"PROXY_HTTP_PORT"_s);
        plan::Deployment bare = deployment();
        bare.kind = Kind::BareBinary;
        QCOMPARE(milvus::effectiveFor(bare)->of("proxy.http.port").variable, QString());
    }
};

PRODUCT_TEST(SystemdTest)
#include "tst_milvussystemd.moc"
