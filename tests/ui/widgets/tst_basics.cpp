#include "tests/support/testprogram.h"
#include "ui/theme/style.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/task.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BasicsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void problemIsReadWithItsField();
    void noteDoesNotClaimToBeAProblem();
    void bannerEscapesOutsideText();
    void notificationsAndPagesHaveTheirRoles();
    void stepListGoesOnlyWhereOneHasBeen();
    void stepListSpeaksItsState();
    void choiceCardIsChosenByAClickAnywhere();
    void taskBringsResultAndProgressToThisThread();
    void taskThatIsDestroyedCallsNobody();
    void newStartOutdatesTheEarlierOne();
};

void BasicsTest::initTestCase()
{
    widgets::installAccessibility();
    QAccessible::setActive(true);
}

void BasicsTest::problemIsReadWithItsField()
{
    QLineEdit field;
    field.setAccessibleDescription(u"At most 64 characters"_s);
    widgets::ProblemLabel label(&field);
    QVERIFY(label.isClear());
    label.setFinding({base::Severity::Problem, base::Code::NameEmpty});
    QVERIFY(!label.isHidden());
    QVERIFY(field.accessibleDescription().startsWith(u"Problem: "_s));
    QCOMPARE(field.property(theme::severityProperty).toInt(), 2);
    label.clear();
    QVERIFY(label.isHidden());
    QCOMPARE(field.accessibleDescription(), u"At most 64 characters"_s);
    QVERIFY(!field.property(theme::severityProperty).isValid());
}

void BasicsTest::noteDoesNotClaimToBeAProblem()
{
    QLineEdit field;
    widgets::ProblemLabel label(&field);
    label.setFinding({base::Severity::Note, base::Code::DaysLong, {u"server.pem"_s, u"825"_s}});
    QVERIFY(field.accessibleDescription().startsWith(u"Note: "_s));
    QCOMPARE(field.property(theme::severityProperty).toInt(), 0);
}

void BasicsTest::bannerEscapesOutsideText()
{
    widgets::Banner banner;
    banner.show(widgets::Banner::Tone::Warning, u"<img src=x>"_s, u"a & b"_s);
    QCOMPARE(banner.text(), u"<img src=x> a & b"_s);
    QCOMPARE(banner.accessibleName(), u"Warning: <img src=x> a & b"_s);
    for (const QLabel *label : banner.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"<img"_s));
}

void BasicsTest::notificationsAndPagesHaveTheirRoles()
{
    widgets::Announcer announcer;
    announcer.announce(u"Done: nine files written."_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&announcer);
    QCOMPARE(spoken->role(), QAccessible::Notification);
    QCOMPARE(spoken->text(QAccessible::Name), u"Done: nine files written."_s);
    widgets::Banner banner;
    QCOMPARE(QAccessible::queryAccessibleInterface(&banner)->role(), QAccessible::Notification);
}

void BasicsTest::stepListGoesOnlyWhereOneHasBeen()
{
    widgets::StepList list(u"Steps"_s);
    for (const QString &title : {u"Goal"_s, u"Names"_s, u"Review"_s})
        list.addStep(title);
    list.setState(0, widgets::StepList::State::Done);
    list.setState(1, widgets::StepList::State::Current);
    list.resize(220, 140);
    list.show();
    QSignalSpy chosen(&list, &widgets::StepList::chosen);
    const auto click = [&list](int row) {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualItemRect(list.item(row)).center());
    };
    click(2);
    QCOMPARE(chosen.count(), 0);
    click(0);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 0);
    list.setCurrentRow(1);
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().toInt(), 0);
}

void BasicsTest::stepListSpeaksItsState()
{
    widgets::StepList list(u"Steps"_s);
    for (const QString &title : {u"Goal"_s, u"Names"_s})
        list.addStep(title);
    list.setState(0, widgets::StepList::State::Done);
    list.setState(1, widgets::StepList::State::Current);
    const auto spoken = [&list](int row) {
        return list.item(row)->data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0), u"Step 1 of 2, Goal, done"_s);
    QCOMPARE(spoken(1), u"Step 2 of 2, Names, current"_s);
}

void BasicsTest::choiceCardIsChosenByAClickAnywhere()
{
    widgets::ChoiceCard card(u"Both"_s, u"What follows from it"_s, u"recommended"_s);
    card.resize(300, 120);
    card.show();
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(200, 100));
    QVERIFY(card.radio()->isChecked());
    QVERIFY(card.radio()->accessibleDescription().contains(u"What follows from it"_s));
}

void BasicsTest::taskBringsResultAndProgressToThisThread()
{
    widgets::Task<int> task;
    int progress = 0;
    int result = 0;
    QThread *thread = nullptr;
    task.start(
        [](const base::Job &job) -> base::Result<int> {
            job.report({u"server.key"_s, 4, 9});
            return 42;
        },
        [&](const base::Result<int> &value) {
            result = *value;
            thread = QThread::currentThread();
        },
        [&](const base::Progress &value) { progress = value.done; });
    QVERIFY(task.isRunning());
    QTRY_COMPARE(result, 42);
    QCOMPARE(progress, 4);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(!task.isRunning());
}

void BasicsTest::taskThatIsDestroyedCallsNobody()
{
    bool called = false;
    QElapsedTimer clock;
    {
        widgets::Task<int> task;
        task.start(
            [](const base::Job &job) -> base::Result<int> {
                job.wait(10s);
                return 1;
            },
            [&](const base::Result<int> &) { called = true; });
        clock.start();
    }
    QVERIFY(clock.elapsed() < 1000);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void BasicsTest::newStartOutdatesTheEarlierOne()
{
    widgets::Task<int> task;
    QList<int> results;
    const auto done = [&](const base::Result<int> &value) { results.append(*value); };
    task.start(
        [](const base::Job &job) -> base::Result<int> {
            job.wait(10s);
            return 1;
        },
        done);
    task.start([](const base::Job &) -> base::Result<int> { return 2; }, done);
    QTRY_COMPARE(results, QList<int>{2});
}

WINDOW_TEST(BasicsTest)
#include "tst_basics.moc"
