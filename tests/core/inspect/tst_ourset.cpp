#include "core/bundle/generate.h"
#include "core/inspect/inspect.h"
#include "core/plan/hostname.h"
#include "core/plan/preset.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using plan::KeyKind;

/// What the product makes, the product must not find fault with.
class OurSetTest : public QObject
{
    Q_OBJECT

private slots:
    void isWithoutAnyFinding_data()
    {
        QTest::addColumn<plan::Preset>("preset");
        QTest::addColumn<KeyKind>("key");
        QTest::addColumn<QStringList>("expected");
        using plan::Preset;
        QTest::addRow("recommended") << Preset::Recommended << KeyKind::EcP256 << QStringList();
        QTest::addRow("long-lived") << Preset::LongLived << KeyKind::EcP256 << QStringList();
        QTest::addRow("Milvus documentation but for its long life")
            << Preset::MilvusDocs << KeyKind::Rsa2048 << QStringList(u"TLS-219 server.pem"_s);
        QTest::addRow("P-384") << Preset::LongRsa << KeyKind::EcP384 << QStringList();
        QTest::addRow("RSA-3072") << Preset::LongRsa << KeyKind::Rsa3072 << QStringList();
        QTest::addRow("Ed25519 but for its few readers")
            << Preset::LongLived << KeyKind::Ed25519
            << QStringList({u"TLS-240 ca.pem"_s, u"TLS-240 server.pem"_s, u"TLS-240 client.pem"_s});
    }
    void isWithoutAnyFinding()
    {
        QFETCH(const plan::Preset, preset);
        QFETCH(const KeyKind, key);
        const QTemporaryDir folder;
        plan::Plan plan = plan::defaultPlan();
        plan::applyPreset(preset, plan);
        plan.key = key;
        plan.folder = folder.filePath(u"tls"_s);
        plan.subject = {u"CN"_s, u"上海"_s, u"上海"_s, u"Zilliz"_s, u"研发"_s, u"localhost"_s};
        for (const QString &name : {u"*.milvus.internal"_s, u"例え.jp"_s, u"fd00::1"_s})
            plan.names.append(plan::parseName(name)->name);

        const base::Job job;
        const auto made = bundle::generate(plan, false, job);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().detail));
        const auto report = *inspect::inspectPaths({plan.folder}, {u"127.0.0.1"_s, true});
        QStringList found;
        for (const base::Finding &finding : report.findings)
            found.append(base::codeId(finding.code) + u' ' + finding.where);
        QTEST(found, "expected");
        QVERIFY(report.verdict.good);
        QCOMPARE(report.verdict.names, plan.names);
        for (qsizetype at = 0; at < plan.names.size(); ++at)
            QCOMPARE(report.verdict.names[at].display, plan.names[at].display);
        QCOMPARE(report.verdict.signer, plan.caCommonName);
    }
};

PRODUCT_TEST(OurSetTest)
#include "tst_ourset.moc"
