#include "tests/support/testprogram.h"
#include "ui/text/entries.h"
#include "ui/text/translations.h"
#include "ui/text/words.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The catalogues that travel inside the programs.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void languagesAreParsed_data();
    void languagesAreParsed();
    void cataloguesAreInside();
    void englishCounts();
    void languageChangesBack();
    void contextsAreThoseOfTheCode();
};

void TranslationsTest::languagesAreParsed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("name");
    QTest::addRow("English") << u"en"_s << true << u"en"_s;
    QTest::addRow("Chinese") << u"zh_CN"_s << true << u"zh"_s;
    QTest::addRow("Chinese with a hyphen") << u"zh-cn"_s << true << u"zh"_s;
    QTest::addRow("just Chinese") << u"zh"_s << true << u"zh"_s;
    QTest::addRow("Klingon") << u"tlh"_s << false << QString();
    QTest::addRow("nothing") << QString() << false << QString();
    QTest::addRow("Chinese of Taiwan") << u"zh_TW"_s << false << QString();
}

void TranslationsTest::languagesAreParsed()
{
    QFETCH(QString, typed);
    QFETCH(bool, isKnown);
    QFETCH(QString, name);
    QLocale locale = QLocale::c();
    QCOMPARE(text::parseLanguage(typed, locale), isKnown);
    if (isKnown)
        QCOMPARE(locale.name().section(u'_', 0, 0), name);
    else
        QCOMPARE(locale, QLocale::c());
}

void TranslationsTest::cataloguesAreInside()
{
    for (const QString &language : text::languages())
        QVERIFY2(QFile::exists(u":/i18n/milvus-tls_%1.qm"_s.arg(language)), qPrintable(language));
}

void TranslationsTest::englishCounts()
{
    text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
    probe::StageResult result;
    result.stage = probe::Stage::Milvus;
    result.status = probe::Status::Ok;
    result.args = QStringList{u"2.5"_s, u"healthy"_s, u"1"_s, u"1"_s};
    QCOMPARE(text::stageDetail(result), u"version 2.5, healthy, 1 collection"_s);
    result.args[3] = u"3"_s;
    QCOMPARE(text::stageDetail(result), u"version 2.5, healthy, 3 collections"_s);
    QFile catalogue(QStringLiteral(SOURCE_DIR) + u"/translations/milvus-tls_en.ts"_s);
    QVERIFY(catalogue.open(QIODevice::ReadOnly));
    QVERIFY2(!catalogue.readAll().contains("unfinished"), "a plural has no English words yet");
}

void TranslationsTest::languageChangesBack()
{
    QCoreApplication &app = *QCoreApplication::instance();
    text::installTranslations(app, QLocale(QLocale::Chinese));
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    text::installTranslations(app, QLocale(QLocale::Swahili));
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(text::severity(base::Severity::Note), u"Note"_s);
}

/// lupdate and the running program must agree on where a sentence belongs.
void TranslationsTest::contextsAreThoseOfTheCode()
{
    QFile catalogue(QStringLiteral(SOURCE_DIR) + u"/translations/milvus-tls_zh_CN.ts"_s);
    QVERIFY(catalogue.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(catalogue.readAll());
    QVERIFY(content.contains(u"<name>Words</name>"_s));
    QVERIFY(content.contains(u"<name>Command</name>"_s));
    QVERIFY(!content.contains(u"<name>Tr</name>"_s));
}

PRODUCT_TEST(TranslationsTest)
#include "tst_translations.moc"
