#include "core/plan/hostname.h"
#include "tests/support/testprogram.h"
#include "ui/pages/goalpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/saneditor.h"
#include "ui/widgets/steplist.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using pages::Step;

namespace {

QPushButton *footButton(shell::MainWindow &window, const QString &text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void pressKey(shell::MainWindow &window, int key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *const target = window.focusWidget() ? window.focusWidget() : &window;
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keyboardAloneGoesFromStartToFinishedFiles();
    void backAndNextLoseNothing();
    void stepListJumpsToWhatWasVisited();
    void titleAndFootFollowThePage();
    void cancelBecomesCloseWhenFilesAreWritten();
    void escapeClosesAnUntouchedWindow();
    void escapeAsksWhenAnswersWouldBeLost_data();
    void escapeAsksWhenAnswersWouldBeLost();
    void generateIsNotTriggeredByEnterOnABox();
    void narrowWindowStacksAndScrolls();
    void theMainActionStaysInSight_data();
    void theMainActionStaysInSight();
    void windowIsRebuiltOverTheSameSession();
    void openedFolderShowsItsCertificates();

private:
    void build(const shell::Place &place = {});

    QTemporaryDir m_folder;
    std::unique_ptr<pages::Session> m_session;
    std::unique_ptr<shell::MainWindow> m_window;
};

void MainWindowTest::init()
{
    widgets::installAccessibility();
    static int number = 0;
    m_session = std::make_unique<pages::Session>();
    m_session->plan.folder = m_folder.filePath(u"tls%1"_s.arg(++number));
    m_session->deployments = {plan::Deployment{}}; // no looking around in this test's computer
    build();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void MainWindowTest::build(const shell::Place &place)
{
    m_window = std::make_unique<shell::MainWindow>(*m_session, m_session->plan, place);
    m_window->resize(1040, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::keyboardAloneGoesFromStartToFinishedFiles()
{
    QCOMPARE(m_window->place().step, Step::Goal);
    for (const Step expected : {Step::Names, Step::Keys, Step::Review}) {
        pressKey(*m_window, Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(m_window->place().step, expected); // a mnemonic shows the button pressed first
        QVERIFY(m_window->focusWidget());
        QVERIFY(m_window->focusWidget()->isEnabled());
    }
    pressKey(*m_window, Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(m_window->isBusy() || m_window->place().step == Step::Certificates);
    QVERIFY(m_window->focusWidget()->isEnabled()); // moved before its button was switched off
    QTRY_COMPARE_WITH_TIMEOUT(m_window->place().step, Step::Certificates, 30000);
    QVERIFY(QFile::exists(m_session->plan.folder + u"/client.pem"_s));
}

void MainWindowTest::backAndNextLoseNothing()
{
    m_window->goNext();
    auto *const editor = m_window->page(Step::Names)->findChild<widgets::SanEditor *>();
    QCOMPARE(m_window->focusWidget(), editor->field());
    QTest::keyClicks(editor->field(), u"db.lan"_s);
    QTest::keyClick(editor->field(), Qt::Key_Return);
    QTest::keyClicks(editor->field(), u"half"_s); // not finished when one goes back
    const plan::Plan before = m_session->plan;
    QVERIFY(before.names.contains(plan::parseName(u"db.lan")->name));
    m_window->goBack();
    QCOMPARE(m_window->place().step, Step::Goal);
    m_window->goNext();
    QCOMPARE(m_session->plan, before);
    QCOMPARE(editor->field()->text(), u"half"_s);
    m_window->goNext();
    m_window->goNext();
    QCOMPARE(m_window->place().step, Step::Review);
    const plan::Plan atReview = m_session->plan;
    for (int step = 0; step < 3; ++step)
        m_window->goBack();
    for (int step = 0; step < 3; ++step)
        m_window->goNext();
    QCOMPARE(m_session->plan, atReview);
}

void MainWindowTest::stepListJumpsToWhatWasVisited()
{
    m_window->goNext();
    m_window->goNext();
    auto *const list = m_window->findChildren<widgets::StepList *>().first();
    using State = widgets::StepList::State;
    QCOMPARE(list->state(0), State::Done);
    QCOMPARE(list->state(2), State::Current);
    QCOMPARE(list->state(3), State::ToCome);
    emit list->chosen(0);
    QCOMPARE(m_window->place().step, Step::Goal);
    QCOMPARE(list->state(1), State::Done);
    QCOMPARE(list->state(2), State::Free); // seen, so one may go there again
    emit list->chosen(2);
    QCOMPARE(m_window->place().step, Step::Keys);
}

void MainWindowTest::titleAndFootFollowThePage()
{
    QCOMPARE(m_window->windowTitle(), u"Milvus TLS Wizard – Goal"_s);
    m_window->goNext();
    QCOMPARE(m_window->windowTitle(), u"Milvus TLS Wizard – Names"_s);
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == u"Step 2 of 8"_s; }));
    QVERIFY(!footButton(*m_window, u"Generate certificates"_s));
    m_window->inspect({m_folder.path()});
    QCOMPARE(m_window->windowTitle(), u"Milvus TLS Wizard – Inspect files"_s);
    QVERIFY(!footButton(*m_window, u"Next"_s));
    footButton(*m_window, u"Back"_s)->click();
    QCOMPARE(m_window->place().step, Step::Names);
}

void MainWindowTest::cancelBecomesCloseWhenFilesAreWritten()
{
    QVERIFY(footButton(*m_window, u"Cancel"_s));
    m_window->openFolder(m_folder.path());
    QVERIFY(!footButton(*m_window, u"Cancel"_s));
    QVERIFY(footButton(*m_window, u"Close"_s));
}

void MainWindowTest::escapeClosesAnUntouchedWindow()
{
    pressKey(*m_window, Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void MainWindowTest::escapeAsksWhenAnswersWouldBeLost_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("open");
    QTest::addRow("keep working keeps the window") << u"Keep working"_s << true;
    QTest::addRow("close closes it") << u"Close"_s << false;
    QTest::addRow("Esc in the question keeps the window") << u""_s << true;
}

void MainWindowTest::escapeAsksWhenAnswersWouldBeLost()
{
    QFETCH(QString, answer);
    QFETCH(bool, open);
    m_session->plan.subject.organization = u"typed"_s;
    QTimer::singleShot(0, [answer] {
        auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        QCOMPARE(box->defaultButton()->text().remove(u'&'), u"Keep working"_s);
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().remove(u'&') == answer) {
                button->click();
                return;
            }
        }
        QTest::keyClick(box, Qt::Key_Escape);
    });
    pressKey(*m_window, Qt::Key_Escape);
    QCOMPARE(m_window->isVisible(), open);
}

void MainWindowTest::generateIsNotTriggeredByEnterOnABox()
{
    QVERIFY(QDir().mkpath(m_session->plan.folder));
    for (const QString &name : {u"server.key"_s, u"server.pem"_s}) {
        QFile file(m_session->plan.folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
    }
    for (int step = 0; step < 3; ++step)
        m_window->goNext();
    QCOMPARE(m_window->place().step, Step::Review);
    const auto boxes = m_window->currentPage()->findChildren<QCheckBox *>();
    boxes.first()->setFocus();
    boxes.first()->setChecked(true);
    pressKey(*m_window, Qt::Key_Return);
    QVERIFY(!m_window->isBusy());
}

void MainWindowTest::narrowWindowStacksAndScrolls()
{
    m_window->resize(800, 560);
    QCOMPARE(m_window->minimumSize(), QSize(800, 560).boundedTo(m_window->room()));
    for (const Step step : {Step::Goal, Step::Names, Step::Keys, Step::Review}) {
        QTest::qWait(0);
        QTRY_VERIFY(m_window->currentPage()->width() <= 800);
        const auto *area =
            qobject_cast<QScrollArea *>(m_window->currentPage()->parentWidget()->parentWidget());
        QVERIFY(area);
        QTRY_VERIFY2(m_window->currentPage()->width() <= area->viewport()->width(),
                     qPrintable(m_window->currentPage()->heading()));
        QVERIFY(footButton(*m_window, u"Back"_s)->isVisible());
        if (step != Step::Review)
            m_window->goNext();
    }
}

void MainWindowTest::theMainActionStaysInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addRow("as it opens") << QSize(1040, 700);
    QTest::addRow("as small as it gets") << QSize(800, 560);
}

/// However much the page has to say above it.
void MainWindowTest::theMainActionStaysInSight()
{
    QFETCH(QSize, size);
    const QString path = m_folder.filePath(u"milvus.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("tls:\n  tlsEnabled: true\ncommon:\n  a: 1\nproxy:\n  tls:\n    a: 1\n");
    file.close();
    m_session->plan.deployment.kind = plan::Deployment::Kind::BareBinary;
    m_session->plan.deployment.configPath = path;
    build({Step::Configure, 7});
    m_window->resize(size);
    QTRY_VERIFY(footButton(*m_window, u"Apply to milvus.yaml"_s));
    const QPushButton *const apply = footButton(*m_window, u"Apply to milvus.yaml"_s);
    QTRY_COMPARE(apply->visibleRegion().boundingRect().size(), apply->size());
}

void MainWindowTest::windowIsRebuiltOverTheSameSession()
{
    m_window->goNext();
    m_session->plan.names.append(plan::parseName(u"db.lan")->name);
    const shell::Place place = m_window->place();
    build(place);
    QCOMPARE(m_window->place().step, Step::Names);
    const auto names = m_window->currentPage()->findChild<widgets::SanEditor *>()->names();
    QVERIFY(names.contains(plan::parseName(u"db.lan")->name));
}

void MainWindowTest::openedFolderShowsItsCertificates()
{
    QSignalSpy opened(m_window.get(), &shell::MainWindow::folderOpened);
    m_window->openFolder(m_folder.path());
    QCOMPARE(m_window->place().step, Step::Certificates);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_session->generated->folder, m_folder.path());
}

WINDOW_TEST(MainWindowTest)
#include "tst_mainwindow.moc"
