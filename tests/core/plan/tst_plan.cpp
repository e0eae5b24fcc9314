#include "core/plan/country.h"
#include "core/plan/plantext.h"
#include "core/plan/preset.h"
#include "tests/support/testprogram.h"

#include <QDir>

using namespace Qt::StringLiterals;
using plan::KeyKind;
using plan::Preset;

class PlanTest : public QObject
{
    Q_OBJECT

private slots:
    void idsLeadBackToTheirValue()
    {
        for (const KeyKind kind : {KeyKind::EcP256, KeyKind::EcP384, KeyKind::Rsa2048,
                                   KeyKind::Rsa3072, KeyKind::Rsa4096, KeyKind::Ed25519}) {
            auto parsed = KeyKind::EcP256;
            QVERIFY(plan::parseKeyKind(plan::keyKindId(kind), parsed));
            QCOMPARE(parsed, kind);
        }
        for (const plan::Mode mode : {plan::Mode::OneWay, plan::Mode::Mutual}) {
            auto parsed = plan::Mode::OneWay;
            QVERIFY(plan::parseMode(plan::modeId(mode), parsed));
            QCOMPARE(parsed, mode);
        }
    }

    void refusesUnknownIds()
    {
        auto kind = KeyKind::Rsa4096;
        QVERIFY(!plan::parseKeyKind(u"rsa-1024", kind));
        QCOMPARE(kind, KeyKind::Rsa4096);
        auto mode = plan::Mode::Mutual;
        QVERIFY(!plan::parseMode(u"", mode));
        auto preset = Preset::Custom;
        QVERIFY(!plan::parsePreset(u"custom", preset));
    }

    void presetsSetKeyAndDays_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<KeyKind>("key");
        QTest::addColumn<int>("leafDays");
        QTest::addColumn<Preset>("shownAs");
        QTest::addRow("recommended")
            << u"recommended"_s << KeyKind::EcP256 << 397 << Preset::Recommended;
        QTest::addRow("long-lived")
            << u"long-lived"_s << KeyKind::EcP256 << 825 << Preset::LongLived;
        QTest::addRow("Milvus documentation")
            << u"Milvus-Docs"_s << KeyKind::Rsa2048 << 3650 << Preset::MilvusDocs;
        QTest::addRow("long RSA") << u"long-rsa"_s << KeyKind::Rsa2048 << 825 << Preset::Custom;
    }
    void presetsSetKeyAndDays()
    {
        QFETCH(const QString, id);
        auto preset = Preset::Custom;
        QVERIFY(plan::parsePreset(id, preset));
        QCOMPARE(plan::presetId(preset), id.toLower());
        plan::Plan plan;
        plan.key = KeyKind::Ed25519;
        plan.validity = {1, 1, 1};
        plan::applyPreset(preset, plan);
        QTEST(plan.key, "key");
        QFETCH(const int, leafDays);
        QCOMPARE(plan.validity, (plan::Validity{3650, leafDays, leafDays}));
        QTEST(plan::presetOf(plan), "shownAs");
    }

    void customLeavesThePlanAlone()
    {
        plan::Plan plan;
        plan.validity = {10, 9, 8};
        const plan::Plan before = plan;
        plan::applyPreset(Preset::Custom, plan);
        QCOMPARE(plan, before);
        QCOMPARE(plan::presetOf(plan), Preset::Custom);
    }

    void theDefaultPlanCanBeCarriedOutAsItStands()
    {
        const plan::Plan plan = plan::defaultPlan();
        QCOMPARE(plan.mode, plan::Mode::Mutual);
        QCOMPARE(plan::presetOf(plan), Preset::Recommended);
        QCOMPARE(plan.folder, QDir::homePath() + u"/milvus/tls"_s);
        QVERIFY(plan::validate(plan).isEmpty());
    }

    void knowsTheCountries()
    {
        QCOMPARE(plan::countryCodes().size(), 249);
        for (const QString &code : plan::countryCodes())
            QVERIFY2(plan::isCountry(code), qPrintable(code));
        for (const QString &other :
             {u""_s, u"C"_s, u"CHN"_s, u"cn"_s, u"N "_s, u" C"_s, u"UK"_s, u"EU"_s})
            QVERIFY2(!plan::isCountry(other), qPrintable(other));
    }

    void countsCharactersNotUnits()
    {
        QCOMPARE(plan::characterCount(u"上海"_s), 2);
        QCOMPARE(plan::characterCount(QString::fromUcs4(U"\U00020000")), 1);
        QCOMPARE(plan::characterCount(u"e\u0301"_s), 1);
    }

    void showsForbiddenCharactersAsText()
    {
        QCOMPARE(plan::escaped(u"a\u202Eb\nc上"), u"a\\u202Eb\\u000Ac上"_s);
        QCOMPARE(plan::firstForbidden(u"ab\uFEFF"), u"U+FEFF"_s);
        QVERIFY(plan::firstForbidden(u"上海 – ok").isEmpty());
    }
};

PRODUCT_TEST(PlanTest)
#include "tst_plan.moc"
