// Copy button, choice bar, columns, facts, folds, stages, code: the small parts of the pages.

#include "tests/support/testprogram.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/stagelist.h"
#include "ui/widgets/timedelegate.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestSmallWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        widgets::installAccessibility();
    }
    void copySaysCopiedAndGoesBack();
    void copyButtonIsHeardByWhatItCopies();
    void choicesAreExclusiveAndWalkedByArrows();
    void unavailableChoiceSaysWhy();
    void choicesGoOnInTheNextLine();
    void columnsStackWhenNarrow();
    void factsAreShownAsPlainText();
    void factsAreReachedByTab();
    void foldShowsAndHides();
    void stagesAppearOneByOneAndAreUpdated();
    void stageSignsAreHeardAsWords();
    void durationsAreReadable_data();
    void durationsAreReadable();
    void codeIsReadOnlyAndLetsTabOut();
    void bannerListTakesNoRoomWhenEmpty();
    void aReaderMayAskForAScrollBarThatHasGone();
};

static probe::StageResult result(probe::Stage stage, probe::Status status, double milliseconds = 0)
{
    probe::StageResult result;
    result.stage = stage;
    result.status = status;
    result.milliseconds = milliseconds;
    return result;
}

void TestSmallWidgets::copySaysCopiedAndGoesBack()
{
    widgets::CopyButton button(u"Copy"_s, u"Copy SHA-256"_s);
    QString text = u"first"_s;
    button.setSource([&text] { return text; });
    QSignalSpy copied(&button, &widgets::CopyButton::copied);
    text = u"second"_s; // the newest text counts
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"second"_s);
    QCOMPARE(static_cast<QPushButton &>(button).text(), u"Copied"_s);
    QCOMPARE(copied.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(static_cast<QPushButton &>(button).text(), u"Copy"_s, 4000);
}

void TestSmallWidgets::copyButtonIsHeardByWhatItCopies()
{
    const widgets::CopyButton button(u"Copy"_s, u"Copy SHA-256"_s);
    QAccessibleInterface *const spoken =
        QAccessible::queryAccessibleInterface(const_cast<widgets::CopyButton *>(&button));
    QCOMPARE(spoken->text(QAccessible::Name), u"Copy SHA-256"_s);
}

void TestSmallWidgets::choicesAreExclusiveAndWalkedByArrows()
{
    widgets::ChoiceBar bar(u"Ways"_s);
    QPushButton *const one = bar.addChoice(u"one"_s);
    QPushButton *const two = bar.addChoice(u"two"_s);
    bar.setCurrent(0);
    QSignalSpy changed(&bar, &widgets::ChoiceBar::currentChanged);
    bar.resize(400, 60);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Right);
    QVERIFY(two->hasFocus());
    QTest::keyClick(two, Qt::Key_Space);
    QCOMPARE(bar.current(), 1);
    QVERIFY(!one->isChecked());
    QVERIFY(!changed.isEmpty());
}

void TestSmallWidgets::unavailableChoiceSaysWhy()
{
    widgets::ChoiceBar bar(u"Ways"_s);
    QPushButton *const choice = bar.addChoice(u"user.yaml"_s);
    bar.setAvailable(0, false, u"only 2.4 and newer"_s);
    QVERIFY(!choice->isEnabled());
    QCOMPARE(choice->accessibleDescription(), u"only 2.4 and newer"_s);
    bar.setAvailable(0, true);
    QVERIFY(choice->isEnabled() && choice->accessibleDescription().isEmpty());
}

void TestSmallWidgets::choicesGoOnInTheNextLine()
{
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const bar = new widgets::ChoiceBar(u"SDKs"_s, &window);
    QList<QPushButton *> buttons;
    for (int index = 0; index < 8; ++index)
        buttons += bar->addChoice(u"Language %1"_s.arg(index));
    column->addWidget(bar);
    column->addStretch(1);
    window.resize(300, 400);
    window.show();
    QTRY_VERIFY(buttons.last()->y() > buttons.first()->y());
    for (const QPushButton *button : buttons)
        QVERIFY2(bar->rect().contains(button->geometry()), qPrintable(button->text()));
}

void TestSmallWidgets::columnsStackWhenNarrow()
{
    widgets::Columns columns(60);
    columns.addColumn(new QLabel(u"left"_s));
    columns.addColumn(new QLabel(u"right"_s));
    const int character = columns.fontMetrics().averageCharWidth();
    columns.resize(80 * character, 100);
    columns.show();
    QVERIFY(!columns.isStacked());
    columns.resize(40 * character, 100);
    QVERIFY(columns.isStacked());
}

void TestSmallWidgets::factsAreShownAsPlainText()
{
    widgets::FactGrid grid;
    const QLabel *const value = grid.addFact(u"Issued to"_s, u"<img src=x> & <b>CN</b>"_s);
    QCOMPARE(value->textFormat(), Qt::PlainText);
    QCOMPARE(grid.valueOf(u"Issued to"_s), u"<img src=x> & <b>CN</b>"_s);
}

void TestSmallWidgets::factsAreReachedByTab()
{
    widgets::FactGrid grid;
    QLabel *const one = grid.addFact(u"A"_s, u"a"_s);
    QLabel *const two = grid.addFact(u"B"_s, u"b"_s);
    grid.show();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Tab);
    QVERIFY(two->hasFocus());
}

void TestSmallWidgets::foldShowsAndHides()
{
    auto *const content = new QLabel(u"inside"_s);
    widgets::FoldSection fold(u"PEM"_s, content);
    fold.show();
    QVERIFY(!content->isVisible());
    content->show(); // as a list does that gets something to show
    QVERIFY(!content->isVisible());
    auto *const head = fold.findChild<QToolButton *>();
    QTest::keyClick(head, Qt::Key_Space);
    QVERIFY(content->isVisible());
    QTest::keyClick(head, Qt::Key_Space);
    QVERIFY(!content->isVisible());
}

void TestSmallWidgets::stagesAppearOneByOneAndAreUpdated()
{
    widgets::StageList list;
    list.setStage(result(probe::Stage::Files, probe::Status::Running));
    QCOMPARE(list.rowCount(), 1);
    list.setStage(result(probe::Stage::Files, probe::Status::Ok, 1.2));
    QCOMPARE(list.rowCount(), 1);
    list.setStage(result(probe::Stage::Resolve, probe::Status::Ok, 0.3));
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.item(0, 2)->text(), u"1 ms"_s);
    QCOMPARE(list.item(1, 2)->data(widgets::TimeDelegate::MillisecondsRole).toDouble(), 0.3);
    list.clearStages();
    QCOMPARE(list.rowCount(), 0);
}

void TestSmallWidgets::stageSignsAreHeardAsWords()
{
    widgets::StageList list;
    list.setStage(result(probe::Stage::Tls, probe::Status::Problem));
    QVERIFY(list.item(0, 0)->data(Qt::AccessibleTextRole).toString().endsWith(u"Problem"_s));
    list.setStage(result(probe::Stage::Tls, probe::Status::NotReached));
    QVERIFY(list.item(0, 0)->data(Qt::AccessibleTextRole).toString().endsWith(u"not reached"_s));
}

void TestSmallWidgets::durationsAreReadable_data()
{
    QTest::addColumn<double>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::addRow("below one") << 0.32 << u"0.3 ms"_s;
    QTest::addRow("some") << 31.4 << u"31 ms"_s;
    QTest::addRow("seconds") << 2460.0 << u"2.5 s"_s;
}

void TestSmallWidgets::durationsAreReadable()
{
    QFETCH(double, milliseconds);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(widgets::durationText(milliseconds), text);
}

void TestSmallWidgets::codeIsReadOnlyAndLetsTabOut()
{
    widgets::CodeView view(u"Code"_s);
    view.setCode(u"x = \"1\" # one\n"_s, u"python"_s);
    QCOMPARE(view.toPlainText(), u"x = \"1\" # one"_s);
    QTest::keyClicks(&view, u"abc"_s);
    QCOMPARE(view.toPlainText(), u"x = \"1\" # one"_s);
    QVERIFY(view.tabChangesFocus());
    view.setCode(u"tls: 1\n"_s, u"yaml"_s); // another language, another highlighter
    QCOMPARE(view.toPlainText(), u"tls: 1"_s);
}

void TestSmallWidgets::bannerListTakesNoRoomWhenEmpty()
{
    widgets::BannerList list;
    list.setFindings({{base::Severity::Warning, base::Code::TlsOff, {}, {}, {}}});
    QVERIFY(!list.isHidden());
    QCOMPARE(list.texts().size(), 1);
    list.setFindings({});
    QVERIFY(list.isHidden());
}

void TestSmallWidgets::aReaderMayAskForAScrollBarThatHasGone()
{
    QScrollArea area;
    auto *const content = new QWidget;
    content->setMinimumSize(2000, 2000);
    area.setWidget(content);
    area.resize(200, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QAccessibleInterface *const heard = QAccessible::queryAccessibleInterface(&area);
    const int count = heard->childCount();
    QVERIFY(heard->child(count - 1));
    content->setMinimumSize(10, 10);
    content->resize(10, 10);
    QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    QCOMPARE(heard->childCount(), count);
    QVERIFY(heard->child(count - 1));
    QVERIFY(!heard->child(count));
}

WINDOW_TEST(TestSmallWidgets)
#include "tst_smallwidgets.moc"
