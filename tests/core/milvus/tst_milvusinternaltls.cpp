#include "core/milvus/rendering.h"
#include "core/plan/preset.h"
#include "tests/core/milvus/oracle.h"
#include "tests/core/milvus/samples.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::Code;
using milvus::Version;

namespace {

milvus::TlsSettings both()
{
    milvus::TlsSettings settings = samples::mutual();
    settings.internal = samples::internal();
    return settings;
}

QStringList changedLines(const milvus::Patch &patch)
{
    QStringList lines;
    for (const milvus::Hunk &hunk : patch.hunks) {
        for (const milvus::DiffLine &line : hunk.lines) {
            if (line.kind == milvus::DiffLine::Kind::Added)
                lines << line.text.trimmed();
        }
    }
    return lines;
}

} // namespace

/// Encryption between Milvus's own parts (milvus-tls.md 1.7), as an option of the patch.
class InternalTlsTest : public QObject
{
    Q_OBJECT

private slots:
    void changesTheKeysThatAreThere()
    {
        const auto patch =
            milvus::planPatch(samples::current(), both(), Version{2, 5, 4}, u"milvus.yaml"_s);
        QVERIFY(patch);
        QCOMPARE(changedLines(*patch),
                 (QStringList{
                     u"port: 8080 # high-level restful api"_s,
                     u"serverPemPath: /milvus/tls/server.pem"_s,
                     u"serverKeyPath: /milvus/tls/server.key"_s, u"caPemPath: /milvus/tls/ca.pem"_s,
                     u"serverPemPath: /milvus/tls/server.pem"_s,
                     u"serverKeyPath: /milvus/tls/server.key"_s, u"caPemPath: /milvus/tls/ca.pem"_s,
                     u"sni: milvus-standalone"_s, u"internaltlsEnabled: true"_s, u"tlsMode: 2"_s}));
        QCOMPARE(patch->edits.size(), 10);
        const auto again =
            milvus::planPatch(patch->after, both(), Version{2, 5, 4}, u"milvus.yaml"_s);
        QVERIFY(again);
        QCOMPARE(again->after, patch->after);
    }

    void writesTheSectionWhereThereIsNone()
    {
        const auto patch = milvus::planPatch(samples::withoutTls(), both(), {}, u"milvus.yaml"_s);
        QVERIFY(patch);
        QVERIFY(patch->after.contains("\ninternaltls:\n"
                                      "  serverPemPath: /milvus/tls/server.pem\n"
                                      "  serverKeyPath: /milvus/tls/server.key\n"
                                      "  caPemPath: /milvus/tls/ca.pem\n"
                                      "  sni: milvus-standalone\n"));
        QVERIFY(patch->after.contains("  security:\n"
                                      "    internaltlsEnabled: true\n"
                                      "    tlsMode: 2\n"));
    }

    void saysWhyInItsOwnWords()
    {
        const auto patch = milvus::planPatch(samples::current(), both(), {}, u"milvus.yaml"_s);
        QVERIFY(patch);
        const auto about = std::ranges::find_if(patch->hunks, [](const milvus::Hunk &hunk) {
            return hunk.why.contains(milvus::Why::InternalTls);
        });
        QVERIFY(about != patch->hunks.end());
        const auto plain =
            milvus::planPatch(samples::current(), samples::mutual(), {}, u"milvus.yaml"_s);
        QVERIFY(plain);
        for (const milvus::Hunk &hunk : plain->hunks)
            QVERIFY(!hunk.why.contains(milvus::Why::InternalTls));
    }

    void isRefusedForVersionsWithoutIt()
    {
        for (const Version version : {Version{2, 3, 5}, Version{2, 4, 20}}) {
            const auto patch =
                milvus::planPatch(samples::current(), both(), version, u"milvus.yaml"_s);
            QVERIFY(!patch);
            QCOMPARE(patch.error().code, Code::InternalTlsUnsupported);
            QCOMPARE(patch.error().args, QStringList{version.text()});
        }
        QVERIFY(milvus::planPatch(samples::current(), both(), Version{2, 5, 0}, u"milvus.yaml"_s));
    }

    void thePlanRules_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("used");
        QTest::addColumn<QList<Code>>("problems");
        const QList<Code> none;
        QTest::addRow("the first host name when none is chosen")
            << QString() << u"2.5.4"_s << u"milvus.example"_s << none;
        QTest::addRow("another name of the certificate")
            << u"localhost"_s << QString() << u"localhost"_s << none;
        QTest::addRow("a name that a wildcard covers")
            << u"a.nodes.example"_s << QString() << u"a.nodes.example"_s << none;
        QTest::addRow("a name that is not in the certificate")
            << u"proxy"_s << u"2.6.0"_s << u"proxy"_s << QList{Code::InternalTlsNameNotCovered};
        QTest::addRow("an older Milvus") << QString() << u"v2.4.20"_s << u"milvus.example"_s
                                         << QList{Code::InternalTlsUnsupported};
    }

    void thePlanRules()
    {
        QFETCH(QString, name);
        QFETCH(QString, version);
        QFETCH(QString, used);
        QFETCH(QList<Code>, problems);
        using Kind = plan::SubjectAltName::Kind;
        plan::Plan plan = plan::defaultPlan();
        plan.names = {{Kind::Dns, u"*.nodes.example"_s, {}},
                      {Kind::Dns, u"milvus.example"_s, {}},
                      {Kind::Dns, u"localhost"_s, {}}};
        plan.deployment.internalTls = true;
        plan.deployment.internalName = name;
        plan.deployment.milvusVersion = version;
        QCOMPARE(plan::internalNameOf(plan), used);
        const milvus::TlsSettings settings = milvus::settingsFor(plan);
        QVERIFY(settings.internal);
        QCOMPARE(settings.internal->serverName, used);
        QCOMPARE(settings.internal->caPemPath, settings.caPemPath);
        QList<Code> found;
        for (const plan::Problem &problem : plan::validate(plan)) {
            if (problem.field == plan::Field::InternalTls)
                found << problem.finding.code;
        }
        QCOMPARE(found, problems);
        plan.deployment.internalTls = false;
        QVERIFY(!milvus::settingsFor(plan).internal);
        for (const plan::Problem &problem : plan::validate(plan))
            QVERIFY(problem.field != plan::Field::InternalTls);
    }

    /// By the reader of Milvus 2.6 itself.
    void milvusReadsTheIntendedValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("keys that are there") << samples::current();
        QTest::addRow("keys that are new") << samples::withoutTls();
        QTest::addRow("an empty file") << QByteArray();
        QTest::addRow("in braces") << QByteArray("internaltls: {sni: x}\ncommon: {security: {}}\n");
    }

    void milvusReadsTheIntendedValues()
    {
        QFETCH(QByteArray, text);
        const auto patch = milvus::planPatch(text, both(), Version{2, 6, 0}, u"milvus.yaml"_s);
        QVERIFY(patch);
        if (oracle::program().isEmpty())
            QSKIP("MILVUS_TLS_TEST_TOOLS names no folder with Milvus 2.6's reader");
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"milvus.yaml"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(patch->after);
        file.close();
        const oracle::Answer answer = oracle::ask(folder.path());
        QVERIFY(answer.ran);
        QCOMPARE(answer.start, u"ok"_s);
        const auto value = [&](const char *key) { return answer.values.value(QLatin1String(key)); };
        QCOMPARE(value("common.security.tlsMode"), u"2"_s);
        QCOMPARE(value("common.security.internaltlsEnabled"), u"true"_s);
        QCOMPARE(value("internaltls.serverPemPath"), u"/milvus/tls/server.pem"_s);
        QCOMPARE(value("internaltls.serverKeyPath"), u"/milvus/tls/server.key"_s);
        QCOMPARE(value("internaltls.caPemPath"), u"/milvus/tls/ca.pem"_s);
        QCOMPARE(value("internaltls.sni"), u"milvus-standalone"_s);
    }
};

PRODUCT_TEST(InternalTlsTest)
#include "tst_milvusinternaltls.moc"
