#include "core/plan/hostname.h"
#include "tests/support/testprogram.h"
#include "ui/shell/drophint.h"
#include "ui/shell/language.h"
#include "ui/shell/questions.h"
#include "ui/shell/settings.h"

#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rememberedSubjectComesBackAndCanBeForgotten();
    void commonNameIsNotRemembered();
    void recentFoldersAreFewNewestFirstAndExist();
    void unknownThemeFallsBackToTheSystem();
    void wayToLookAtChangesIsRemembered();
    void closingAsksOnlyWhenTypedAnswersWouldBeLost();
    void dropsAreToldApart();
    void englishIsAlwaysThere();

private:
    QTemporaryDir m_folder;
};

void SettingsTest::init()
{
    QCoreApplication::setOrganizationName(u"milvus-tls-test"_s);
    QCoreApplication::setApplicationName(u"settings"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QSettings().clear();
}

void SettingsTest::rememberedSubjectComesBackAndCanBeForgotten()
{
    shell::Settings settings;
    plan::Subject subject;
    QVERIFY(!settings.restoreSubject(subject));
    subject.country = u"CN"_s;
    subject.organization = u"上海 Zilliz"_s;
    settings.rememberSubject(subject);
    plan::Subject again;
    QVERIFY(settings.restoreSubject(again));
    QCOMPARE(again, subject);
    settings.forgetAnswers();
    QVERIFY(!settings.restoreSubject(again));
}

void SettingsTest::commonNameIsNotRemembered()
{
    shell::Settings settings;
    plan::Subject subject;
    subject.commonName = u"db.lan"_s;
    settings.rememberSubject(subject);
    plan::Subject again;
    settings.restoreSubject(again);
    QVERIFY(again.commonName.isEmpty());
}

void SettingsTest::recentFoldersAreFewNewestFirstAndExist()
{
    shell::Settings settings;
    QTemporaryDir parent;
    for (int number = 0; number < 12; ++number) {
        const QString name = QString::number(number);
        QVERIFY(QDir(parent.path()).mkdir(name));
        settings.addRecentFolder(parent.filePath(name));
    }
    settings.addRecentFolder(parent.filePath(u"10"_s));
    QCOMPARE(settings.recentFolders().size(), 8);
    QCOMPARE(settings.recentFolders().first(), parent.filePath(u"10"_s));
    QCOMPARE(settings.recentFolders().count(parent.filePath(u"10"_s)), 1);
    QVERIFY(QDir(parent.path()).rmdir(u"10"_s));
    QCOMPARE(settings.recentFolders().first(), parent.filePath(u"11"_s));
}

void SettingsTest::unknownThemeFallsBackToTheSystem()
{
    QSettings().setValue(u"theme"_s, u"sepia"_s);
    QCOMPARE(shell::Settings().scheme(), theme::Scheme::System);
    shell::Settings().setScheme(theme::Scheme::Dark);
    QCOMPARE(shell::Settings().scheme(), theme::Scheme::Dark);
}

void SettingsTest::wayToLookAtChangesIsRemembered()
{
    QVERIFY(!shell::Settings().oldBesideNew());
    shell::Settings().setOldBesideNew(true);
    QVERIFY(shell::Settings().oldBesideNew());
}

void SettingsTest::closingAsksOnlyWhenTypedAnswersWouldBeLost()
{
    pages::Session session;
    const plan::Plan start = session.plan;
    QVERIFY(!shell::wouldLose(session, start));
    plan::Deployment found; // merely found, not typed
    found.kind = plan::Deployment::Kind::Compose;
    found.composeService = u"standalone"_s;
    pages::chooseDeployment(session, found);
    QVERIFY(!shell::wouldLose(session, start));
    session.plan.names.append(plan::parseName(u"db.lan")->name);
    QVERIFY(shell::wouldLose(session, start));
    session.generatedFrom = session.plan; // now it is in the files
    session.generated.emplace();
    QVERIFY(!shell::wouldLose(session, start));
    session.plan.subject.organization = u"milvus"_s;
    QVERIFY(shell::wouldLose(session, start));
    pages::Session opened;
    pages::openFolder(opened, m_folder.path());
    QVERIFY(!shell::wouldLose(opened, start));
}

void SettingsTest::dropsAreToldApart()
{
    QMimeData data;
    QCOMPARE(shell::dropOf(data), shell::Drop::Refuse);
    data.setUrls({QUrl(u"https://example.com/ca.pem"_s)});
    QCOMPARE(shell::dropOf(data), shell::Drop::Refuse);
    data.setUrls({QUrl::fromLocalFile(m_folder.path())});
    QCOMPARE(shell::dropOf(data), shell::Drop::OpenFolder);
    data.setUrls(
        {QUrl::fromLocalFile(m_folder.path()), QUrl::fromLocalFile(m_folder.filePath(u"a"_s))});
    QCOMPARE(shell::dropOf(data), shell::Drop::InspectFiles);
}

void SettingsTest::englishIsAlwaysThere()
{
    QCOMPARE(shell::Language::available().first(), u"en"_s);
    shell::Language language;
    language.use(u"tlh"_s); // unknown: as the system
    QVERIFY(shell::Language::available().contains(language.current()));
}

WINDOW_TEST(SettingsTest)
#include "tst_settings.moc"
