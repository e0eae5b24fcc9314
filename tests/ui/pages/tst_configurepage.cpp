#include "configstage.h"
#include "tests/support/testprogram.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

class TestConfigurePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void previewChangesNothingOnDisk();
    void applyKeepsABackupAndUndoRestores();
    void theOutcomeComesIntoSightAndIsSpoken();
    void theWaysStandInOneLine();
    void pathsAsMilvusSeesThemReachTheDiff();
    void restOffReachesTheDiff();
    void internalTlsReachesTheDiff();
    void internalTlsIsForVersionsThatCan();
    void userYamlNeedsAKnownNewVersion();
    void eachWayShowsAFile();
    void withoutAFileItShowsWhatToCreate();
    void brokenFileIsExplainedAndUntouched();
    void fileChangedMeanwhileIsNotOverwritten();
    void copyAsPatchIsAUnifiedDiff();
    void saveAsWritesWhatIsShown();
    void wholeFileShowsEveryLine();
    void eachChangeSaysItsOwnWhy();
    void oldStandsBesideNewWhenAskedFor();
    void aRepairIsShownBeforeItIsMade_data();
    void aRepairIsShownBeforeItIsMade();
    void aRepairCanBeLeft();
    void undoTakesBackStepByStep();
    void aLaterFileThatOverridesIsAProblem();
    void aVariableThatOverridesIsAProblem();
    void missingCertificatesAreAProblem();
    void problemsStandBeforeWarnings();
};

void TestConfigurePage::previewChangesNothingOnDisk()
{
    Stage stage;
    pages::ConfigurePage &page = stage.open();
    QVERIFY(stage.diff().contains(u"+     tlsMode: 2"_s));
    QVERIFY(stage.diff().contains(u"-     tlsMode: 0"_s));
    QVERIFY2(page.explanation().contains(u"10 of 15 lines stay exactly as they are"_s),
             qPrintable(page.explanation()));
    QCOMPARE(stage.onDisk(), milvusYaml);
    QVERIFY(page.next()); // Next without Apply is allowed
    QCOMPARE(stage.onDisk(), milvusYaml);
}

void TestConfigurePage::applyKeepsABackupAndUndoRestores()
{
    Stage stage;
    stage.open();
    stage.wait([&] { QTest::mouseClick(stage.button(u"Apply to milvus.yaml"_s), Qt::LeftButton); });
    QVERIFY(stage.onDisk().contains("tlsMode: 2"));
    QCOMPARE(stage.set.session.applied.size(), 1);
    QCOMPARE(base::readFile(stage.set.session.applied.last().backupPath).value(), milvusYaml);
    QVERIFY(!stage.button(u"Apply to milvus.yaml"_s)->isVisible());
    QVERIFY(stage.button(u"Undo"_s)->hasFocus()); // not on a button that is gone
    stage.wait([&] { QTest::mouseClick(stage.button(u"Undo"_s), Qt::LeftButton); });
    QCOMPARE(stage.onDisk(), milvusYaml);
    QVERIFY(stage.set.session.applied.isEmpty());
    QVERIFY(stage.button(u"Apply to milvus.yaml"_s)->isVisible());
}

/// Its button is in sight wherever the page is scrolled to.
void TestConfigurePage::theOutcomeComesIntoSightAndIsSpoken()
{
    QScrollArea area;
    Stage stage;
    stage.open();
    area.setWidgetResizable(true);
    area.setWidget(stage.page.get());
    area.resize(900, 300);
    area.show();
    const auto *const news = stage.page->findChild<widgets::Banner *>();
    QSignalSpy announced(stage.page.get(), &pages::Page::announced);
    for (const QString &act : {u"Apply to milvus.yaml"_s, u"Undo"_s}) {
        QScrollBar *const bar = area.verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100);
        bar->setValue(bar->maximum());
        announced.clear();
        stage.wait([&] { stage.press(act); });
        QTRY_VERIFY2(!news->visibleRegion().isEmpty(), qPrintable(act));
        QCOMPARE(announced.size(), 1);
        QCOMPARE(announced.first().first().toString(), news->text());
    }
}

/// In the window as it opens, beside its list of steps.
void TestConfigurePage::theWaysStandInOneLine()
{
    theme::apply(*qApp, theme::Scheme::Light);
    Stage stage;
    stage.open();
    stage.page->resize(1040 - 200, 700);
    const auto *const ways = stage.page->findChild<widgets::ChoiceBar *>();
    for (const auto *way : ways->findChildren<QPushButton *>())
        QTRY_COMPARE(way->y(), 0);
    stage.page->resize(500, 700);
    QTRY_VERIFY(ways->findChildren<QPushButton *>().last()->y() > 0);
    QTRY_VERIFY(ways->height() >= ways->findChildren<QPushButton *>().last()->geometry().bottom());
}

void TestConfigurePage::pathsAsMilvusSeesThemReachTheDiff()
{
    Stage stage;
    pages::ConfigurePage &page = stage.open();
    QVERIFY(stage.diff().contains(stage.set.session.plan.folder + u"/server.pem"_s));
    QLineEdit *const path = page.findChildren<QLineEdit *>().first();
    path->setFocus();
    path->selectAll();
    stage.wait([&] { QTest::keyClicks(path, u"/milvus/tls"_s); }); // shown after a pause in typing
    QVERIFY(stage.diff().contains(u"+   serverPemPath: /milvus/tls/server.pem"_s));
    QCOMPARE(stage.set.session.plan.deployment.serverPath, u"/milvus/tls"_s);
}

void TestConfigurePage::restOffReachesTheDiff()
{
    Stage stage;
    pages::ConfigurePage &page = stage.open();
    stage.wait([&] { page.findChild<QSpinBox *>()->setValue(0); });
    QVERIFY2(stage.diff().contains(u"+     enabled: false"_s), qPrintable(stage.diff()));
}

void TestConfigurePage::internalTlsReachesTheDiff()
{
    Stage stage;
    pages::ConfigurePage &page = stage.open();
    auto *const on = page.findChild<QCheckBox *>();
    QVERIFY(on->isEnabled());
    QVERIFY(!stage.diff().contains(u"internaltls"_s));
    stage.wait([&] { on->click(); });
    QVERIFY2(stage.diff().contains(u"internaltlsEnabled: true"_s), qPrintable(stage.diff()));
    QVERIFY(stage.diff().contains(u"sni: localhost"_s)); // the first name of the certificate
    QVERIFY(stage.diff().simplified().contains(text::why(milvus::Why::InternalTls)));
    stage.wait([&] { on->click(); });
    QVERIFY(!stage.diff().contains(u"internaltls"_s));
}

void TestConfigurePage::internalTlsIsForVersionsThatCan()
{
    Stage stage;
    stage.set.session.plan.deployment.milvusVersion = u"2.4.13"_s;
    pages::ConfigurePage &page = stage.open();
    auto *const on = page.findChild<QCheckBox *>();
    QVERIFY(!on->isEnabled());
    QVERIFY(on->accessibleDescription().contains(u"2.4.13"_s)); // and why
    stage.set.session.plan.deployment.milvusVersion.clear();
    stage.wait([&] { page.enter(); });
    QVERIFY(!on->isEnabled());
    stage.set.session.plan.deployment.milvusVersion = u"2.5.0"_s;
    stage.wait([&] { page.enter(); });
    QVERIFY(on->isEnabled());
}

void TestConfigurePage::userYamlNeedsAKnownNewVersion()
{
    Stage stage;
    stage.set.session.plan.deployment.milvusVersion = u"2.3.5"_s;
    stage.open();
    QVERIFY(!stage.button(u"user.yaml"_s)->isEnabled());
    QVERIFY(stage.button(u"user.yaml"_s)->accessibleDescription().contains(u"2.3.5"_s));
    stage.set.session.plan.deployment.milvusVersion.clear();
    stage.wait([&] { stage.page->enter(); });
    QVERIFY(!stage.button(u"user.yaml"_s)->isEnabled());
    stage.set.session.plan.deployment.milvusVersion = u"2.4.0"_s;
    stage.wait([&] { stage.page->enter(); });
    QVERIFY(stage.button(u"user.yaml"_s)->isEnabled());
}

void TestConfigurePage::eachWayShowsAFile()
{
    Stage stage;
    stage.open();
    for (const QString &way : {u"user.yaml"_s, u"Compose"_s, u"Helm"_s, u"Operator"_s,
                               u"cert-manager"_s, u"systemd"_s}) {
        stage.wait([&] { QTest::mouseClick(stage.button(way), Qt::LeftButton); });
        QVERIFY2(stage.page->findChild<widgets::CodeView *>()->isVisible(), qPrintable(way));
        QVERIFY2(stage.code().contains(u"tls"_s, Qt::CaseInsensitive), qPrintable(way));
        QVERIFY(!stage.button(u"Apply to milvus.yaml"_s)->isVisible());
        QVERIFY(stage.button(u"Save as…"_s)->isVisible());
    }
}

void TestConfigurePage::withoutAFileItShowsWhatToCreate()
{
    Stage stage{QByteArray()};
    pages::ConfigurePage &page = stage.open();
    QVERIFY(page.explanation().contains(u"No milvus.yaml is at hand"_s));
    QVERIFY(stage.code().contains(u"tlsMode: 2"_s));
    QVERIFY(!stage.button(u"Apply to milvus.yaml"_s)->isVisible());
    QVERIFY(stage.button(u"Choose milvus.yaml…"_s)->isVisible());
}

void TestConfigurePage::brokenFileIsExplainedAndUntouched()
{
    const QByteArray broken = "tls:\n  serverPemPath: a\n\tserverKeyPath: b\n";
    Stage stage(broken);
    pages::ConfigurePage &page = stage.open();
    const QStringList problems = page.findChild<widgets::BannerList *>()->texts();
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(u"3"_s), qPrintable(problems.first())); // the line
    QVERIFY(!stage.button(u"Apply to milvus.yaml"_s)->isVisible());
    QCOMPARE(stage.onDisk(), broken);
}

void TestConfigurePage::fileChangedMeanwhileIsNotOverwritten()
{
    Stage stage;
    stage.open();
    const QByteArray changed = QByteArray(milvusYaml) + "# somebody else's line\n";
    QVERIFY(base::replaceFile(stage.path, changed));
    stage.wait([&] { QTest::mouseClick(stage.button(u"Apply to milvus.yaml"_s), Qt::LeftButton); });
    QCOMPARE(stage.onDisk(), changed);
    QVERIFY(stage.set.session.applied.isEmpty());
    stage.wait([&] { QTest::mouseClick(stage.button(u"Apply to milvus.yaml"_s), Qt::LeftButton); });
    QVERIFY(stage.onDisk().contains("# somebody else's line"));
    QVERIFY(stage.onDisk().contains("tlsMode: 2"));
}

void TestConfigurePage::copyAsPatchIsAUnifiedDiff()
{
    Stage stage;
    stage.open();
    QTest::mouseClick(stage.button(u"Copy as patch"_s), Qt::LeftButton);
    const QString patch = QGuiApplication::clipboard()->text();
    QVERIFY(patch.startsWith(u"--- "_s));
    QVERIFY(patch.contains(u"\n@@ "_s));
    QVERIFY(patch.contains(u"\n+    tlsMode: 2"_s));
}

void TestConfigurePage::saveAsWritesWhatIsShown()
{
    Stage stage;
    pages::ConfigurePage &page = stage.open();
    const QString target = stage.set.folder.filePath(u"new.yaml"_s);
    QTest::mouseClick(stage.button(u"Save as…"_s), Qt::LeftButton);
    auto *const dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"milvus.yaml"_s);
    dialog->selectFile(target);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(target));
    QVERIFY(base::readFile(target).value().contains("tlsMode: 2"));
    QCOMPARE(stage.onDisk(), milvusYaml);
}

void TestConfigurePage::wholeFileShowsEveryLine()
{
    Stage stage;
    stage.open();
    stage.wait([&] { stage.press(u"Show whole file"_s); });
    QVERIFY(stage.diff().contains(u"Configure external tls"_s));
    QVERIFY(stage.diff().contains(u"port: 19530"_s));
}

void TestConfigurePage::eachChangeSaysItsOwnWhy()
{
    const QByteArray between = "etcd:\n" + QByteArray("  # far away\n").repeated(10) + "\nproxy:";
    Stage stage(QByteArray(milvusYaml).replace("proxy:", between));
    stage.open();
    const QStringList parts = stage.diff().simplified().split(u" · line "_s);
    QCOMPARE(parts.size(), 1 + 2); // paths; port and mode
    QVERIFY(parts.at(1).contains(text::why(milvus::Why::CertificatePaths)));
    QVERIFY(!parts.at(1).contains(text::why(milvus::Why::TlsMode)));
    QVERIFY(parts.at(2).contains(text::why(milvus::Why::TlsMode)));
    QSignalSpy announced(stage.page.get(), &pages::Page::announced);
    QVERIFY(QTest::qWaitForWindowActive(stage.page.get()));
    QTest::keyClick(stage.page.get(), Qt::Key_F7);
    QCOMPARE(announced.size(), 1);
    QVERIFY2(
        announced.first().first().toString().contains(text::why(milvus::Why::CertificatePaths)),
        qPrintable(announced.first().first().toString()));
}

void TestConfigurePage::oldStandsBesideNewWhenAskedFor()
{
    Stage stage;
    stage.open();
    stage.page->resize(1300, 700);
    auto *const view = stage.page->findChild<widgets::DiffView *>();
    QVERIFY(!view->isSideBySide());
    stage.press(u"Old beside new"_s);
    QVERIFY(view->isSideBySide());
    QVERIFY(stage.set.session.oldBesideNew);
    stage.open(); // a new page over the same session, as after a change of language
    stage.page->resize(1300, 700);
    QVERIFY(stage.page->findChild<widgets::DiffView *>()->isSideBySide());
}

static const QByteArray tabbed = QByteArray(milvusYaml).replace("  http:", "\thttp:");
static const QByteArray doubled = QByteArray(milvusYaml) + "tls:\n  serverPemPath: /x/server.pem\n";
static const QByteArray deadKey =
    QByteArray(milvusYaml).replace("    tlsMode: 0\n", "    tlsEnabled: true\n    tlsMode: 0\n");

void TestConfigurePage::aRepairIsShownBeforeItIsMade_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("removed"); ///< a line that the repair takes away
    QTest::addRow("a tab that makes Milvus ignore the file") << tabbed << u"- \thttp:"_s;
    QTest::addRow("a block appended twice") << doubled << u"-   serverPemPath: /x/server.pem"_s;
    QTest::addRow("a key Milvus does not read") << deadKey << u"-     tlsEnabled: true"_s;
}

void TestConfigurePage::aRepairIsShownBeforeItIsMade()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, removed);
    Stage stage(yaml);
    stage.open();
    QCOMPARE(stage.problems().size(), 1);
    stage.wait([&] { stage.press(u"Repair"_s); });
    QVERIFY2(stage.diff().contains(removed), qPrintable(stage.diff()));
    QVERIFY(stage.diff().contains(text::why(milvus::Why::Repair)));
    QVERIFY(stage.button(u"Apply repair"_s)->hasFocus());
    QVERIFY(stage.problems().isEmpty()); // one thing at a time
    QCOMPARE(stage.onDisk(), yaml);
    stage.wait([&] { stage.press(u"Apply repair"_s); });
    QVERIFY(stage.onDisk() != yaml);
    QCOMPARE(base::readFile(stage.set.session.applied.last().backupPath).value(), yaml);
    QVERIFY2(stage.problems().isEmpty(), qPrintable(stage.problems().join(u'\n')));
    QVERIFY(stage.button(u"Apply to milvus.yaml"_s)->isVisible()); // looked at again: the change
    QVERIFY(stage.diff().contains(u"+     tlsMode: 2"_s));
}

void TestConfigurePage::aRepairCanBeLeft()
{
    Stage stage(deadKey);
    stage.open();
    stage.wait([&] { stage.press(u"Repair"_s); });
    QVERIFY(!stage.button(u"Undo"_s)->isVisible());
    stage.wait([&] { stage.press(u"Leave as it is"_s); });
    QCOMPARE(stage.onDisk(), deadKey);
    QCOMPARE(stage.problems().size(), 1);
    QVERIFY(stage.button(u"Apply to milvus.yaml"_s)->isVisible());
    QVERIFY(stage.button(u"Apply to milvus.yaml"_s)->hasFocus());
}

void TestConfigurePage::undoTakesBackStepByStep()
{
    Stage stage(tabbed);
    stage.open();
    stage.wait([&] { stage.press(u"Repair"_s); });
    stage.wait([&] { stage.press(u"Apply repair"_s); });
    const QByteArray repaired = stage.onDisk();
    stage.wait([&] { stage.press(u"Apply to milvus.yaml"_s); });
    QVERIFY(stage.onDisk().contains("tlsMode: 2"));
    stage.wait([&] { stage.press(u"Undo"_s); });
    QCOMPARE(stage.onDisk(), repaired);
    QVERIFY(stage.button(u"Undo"_s)->isVisible());
    stage.wait([&] { stage.press(u"Undo"_s); });
    QCOMPARE(stage.onDisk(), tabbed);
    QVERIFY(!stage.button(u"Undo"_s)->isVisible());
    QVERIFY(stage.button(u"Repair"_s));
}

void TestConfigurePage::aLaterFileThatOverridesIsAProblem()
{
    Stage stage;
    QVERIFY(base::writeNewFile(stage.set.folder.filePath(u"user.yaml"_s),
                               "common:\n  security:\n    tlsMode: 1\n"));
    stage.open();
    QCOMPARE(stage.problems().size(), 1);
    QVERIFY2(stage.problems().first().contains(u"user.yaml"_s),
             qPrintable(stage.problems().first()));
}

void TestConfigurePage::aVariableThatOverridesIsAProblem()
{
    Stage stage;
    stage.useCompose(composeFile({"./milvus.yaml:/milvus/configs/milvus.yaml"},
                                 "    environment:\n      COMMON_SECURITY_TLSMODE: 0\n"));
    stage.open();
    QVERIFY2(stage.problems().join(u'\n').contains(u"COMMON_SECURITY_TLSMODE"_s),
             qPrintable(stage.problems().join(u'\n')));
}

void TestConfigurePage::missingCertificatesAreAProblem()
{
    Stage stage;
    QVERIFY(QFile::remove(stage.set.file(bundle::File::ServerKey)));
    stage.open();
    QCOMPARE(stage.problems().size(), 1);
    QVERIFY2(stage.problems().first().contains(u"server.key"_s),
             qPrintable(stage.problems().first()));
    QPushButton *const apply = stage.button(u"Apply to milvus.yaml"_s);
    QVERIFY(apply->isVisible() && !apply->isEnabled());
    const text::Words words = text::words(base::Error{
        base::Code::SetIncomplete, {stage.set.session.generated->folder, u"server.key"_s}});
    QVERIFY2(apply->accessibleDescription().contains(words.message),
             qPrintable(apply->accessibleDescription()));
}

void TestConfigurePage::problemsStandBeforeWarnings()
{
    Stage stage(deadKey);
    QVERIFY(QFile::remove(stage.set.file(bundle::File::ServerKey)));
    stage.open();
    QCOMPARE(stage.problems().size(), 2);
    QVERIFY2(stage.problems().first().contains(u"server.key"_s),
             qPrintable(stage.problems().first()));
}

WINDOW_TEST(TestConfigurePage)
#include "tst_configurepage.moc"
