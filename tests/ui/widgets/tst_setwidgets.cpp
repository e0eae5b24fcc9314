// The widgets that show a certificate set: chain, timeline, table of files.

#include "tests/support/testprogram.h"
#include "ui/widgets/chainview.h"
#include "ui/widgets/filetable.h"
#include "ui/widgets/timeline.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestSetWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void chainNodesAreNamedButtons();
    void chainSpeaksABrokenSignature();
    void enterOnANodeOpensItsFile();
    void chainFitsItsOwnLeastSize();
    void timelineTellsItsDatesInWords();
    void timelineHasTheRoleGraphic();
    void arrowKeysShowExactTimes();
    void expiredBarIsSaidToHaveEnded();
    void tableSaysPrivateKeyInWords();
    void enterAndDoubleClickOpenAFile();
    void missingFileDoesNotOpen();
    void tabLeavesTheTable();
    void copyTakesTheRowAsText();
    void markupInFileNamesStaysText();
};

static const QDateTime today(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);

static widgets::ChainFacts serverFacts()
{
    return {.path = u"/t/server.pem"_s,
            .title = u"Server · server.pem"_s,
            .facts = u"5 names · P-256"_s,
            .proof = u"server.key fits"_s,
            .proven = true,
            .link = u"signed"_s,
            .linked = true};
}

static widgets::ChainFacts caFacts()
{
    return {.path = u"/t/ca.pem"_s,
            .title = u"CA · ca.pem"_s,
            .facts = u"Milvus local CA"_s,
            .proof = {},
            .proven = true,
            .link = {},
            .linked = true};
}

static QList<widgets::FileRow> rows()
{
    return {{.path = u"/t/ca.pem"_s,
             .file = u"ca.pem"_s,
             .meaning = u"who to trust"_s,
             .holder = u"everyone"_s,
             .mode = 0644},
            {.path = u"/t/ca.key"_s,
             .file = u"ca.key"_s,
             .meaning = u"signs"_s,
             .holder = u"nobody"_s,
             .mode = 0600,
             .isKey = true,
             .keepSecret = true},
            {.path = u"/t/ca.srl"_s,
             .file = u"ca.srl"_s,
             .meaning = u"numbers"_s,
             .holder = u"nobody"_s,
             .mode = 0}};
}

static QString spokenName(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
}

void TestSetWidgets::initTestCase()
{
    QAccessible::setActive(true);
}

void TestSetWidgets::chainNodesAreNamedButtons()
{
    widgets::ChainView chain;
    chain.setChain(caFacts(), {serverFacts()});
    QCOMPARE(chain.nodes().size(), 2);
    QAccessibleInterface *const node = QAccessible::queryAccessibleInterface(chain.nodes().at(1));
    QCOMPARE(node->role(), QAccessible::Button);
    QCOMPARE(node->text(QAccessible::Name),
             u"Server · server.pem, 5 names · P-256, server.key fits, signed"_s);
}

void TestSetWidgets::chainSpeaksABrokenSignature()
{
    widgets::ChainFacts server = serverFacts();
    server.link = u"not signed"_s;
    server.linked = false;
    widgets::ChainView chain;
    chain.setChain(caFacts(), {server});
    QVERIFY(spokenName(chain.nodes().at(1)).endsWith(u"problem: not signed"_s));
}

void TestSetWidgets::enterOnANodeOpensItsFile()
{
    widgets::ChainView chain;
    chain.setChain(caFacts(), {serverFacts()});
    QSignalSpy activated(&chain, &widgets::ChainView::activated);
    QTest::keyClick(chain.nodes().at(1), Qt::Key_Space);
    QTest::mouseClick(chain.nodes().at(0), Qt::LeftButton);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.at(0).first().toString(), u"/t/server.pem"_s);
    QCOMPARE(activated.at(1).first().toString(), u"/t/ca.pem"_s);
}

void TestSetWidgets::chainFitsItsOwnLeastSize()
{
    widgets::ChainView chain;
    chain.setChain(caFacts(), {serverFacts(), serverFacts()});
    chain.resize(chain.minimumSizeHint());
    chain.show();
    for (const widgets::ChainNode *node : chain.nodes()) {
        QVERIFY(chain.rect().contains(node->geometry()));
        QVERIFY(node->width() > 0 && node->height() >= 24);
    }
}

void TestSetWidgets::timelineTellsItsDatesInWords()
{
    widgets::Timeline timeline;
    timeline.setBars({{u"CA"_s, widgets::TimelineBar::Kind::Authority, today, today.addDays(3650)},
                      {u"Server"_s, widgets::TimelineBar::Kind::Leaf, today, today.addDays(397)}},
                     today);
    QVERIFY(timeline.accessibleDescription().contains(u"CA is valid until 19 November 2036."_s) ||
            timeline.accessibleDescription().contains(u"2036"_s));
    QVERIFY(timeline.accessibleDescription().contains(u"Server"_s));
    QVERIFY(timeline.minimumSizeHint().height() > 40); // else a layout squeezes it to nothing
}

void TestSetWidgets::timelineHasTheRoleGraphic()
{
    widgets::Timeline timeline;
    QCOMPARE(QAccessible::queryAccessibleInterface(&timeline)->role(), QAccessible::Graphic);
    QCOMPARE(spokenName(&timeline), u"Validity"_s);
}

void TestSetWidgets::arrowKeysShowExactTimes()
{
    widgets::Timeline timeline;
    timeline.setBars({{u"CA"_s, widgets::TimelineBar::Kind::Authority, today, today.addDays(3650)},
                      {u"Server"_s, widgets::TimelineBar::Kind::Leaf, today, today.addDays(397)}},
                     today);
    QVERIFY(timeline.exactTimes().isEmpty());
    QTest::keyClick(&timeline, Qt::Key_Down);
    QTest::keyClick(&timeline, Qt::Key_Down);
    QCOMPARE(timeline.exactTimes(), u"Server: 2026-11-22 09:00:00 to 2027-12-24 09:00:00 UTC"_s);
    QVERIFY(timeline.accessibleDescription().startsWith(timeline.exactTimes()));
    QTest::keyClick(&timeline, Qt::Key_Down); // the last stays
    QVERIFY(timeline.exactTimes().startsWith(u"Server"_s));
}

void TestSetWidgets::expiredBarIsSaidToHaveEnded()
{
    widgets::Timeline timeline;
    timeline.setBars(
        {{u"Server"_s, widgets::TimelineBar::Kind::Leaf, today.addDays(-400), today.addDays(-3)}},
        today);
    QVERIFY(timeline.accessibleDescription().contains(u"ended"_s));
}

void TestSetWidgets::tableSaysPrivateKeyInWords()
{
    widgets::FileTable table;
    table.setFiles(rows());
    QCOMPARE(table.item(1, 0)->data(Qt::AccessibleTextRole).toString(), u"ca.key, private key"_s);
    QCOMPARE(table.item(1, 3)->text(), u"600"_s);
    QCOMPARE(table.item(2, 3)->text(), u"missing"_s);
    QCOMPARE(spokenName(&table), u"Files"_s);
}

void TestSetWidgets::enterAndDoubleClickOpenAFile()
{
    widgets::FileTable table;
    table.resize(500, 300);
    table.setFiles(rows());
    table.show();
    QSignalSpy opened(&table, &widgets::FileTable::opened);
    table.setCurrentCell(1, 0);
    QTest::keyClick(&table, Qt::Key_Return);
    const QPoint first = table.visualItemRect(table.item(0, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.at(0).first().toString(), u"/t/ca.key"_s);
    QCOMPARE(opened.at(1).first().toString(), u"/t/ca.pem"_s);
}

void TestSetWidgets::missingFileDoesNotOpen()
{
    widgets::FileTable table;
    table.setFiles(rows());
    QSignalSpy opened(&table, &widgets::FileTable::opened);
    table.setCurrentCell(2, 0);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
}

void TestSetWidgets::tabLeavesTheTable()
{
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const table = new widgets::FileTable(&window);
    auto *const after = new QPushButton(&window);
    column->addWidget(table);
    column->addWidget(after);
    table->setFiles(rows());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table->setFocus();
    QVERIFY(table->currentRow() == 0); // the focus can be seen
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
}

void TestSetWidgets::copyTakesTheRowAsText()
{
    widgets::FileTable table;
    table.setFiles(rows());
    table.setCurrentCell(0, 0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ca.pem\twho to trust\teveryone\t644"_s);
}

void TestSetWidgets::markupInFileNamesStaysText()
{
    widgets::FileTable table;
    table.setFiles({{.path = u"/t/x"_s, .file = u"<b>x</b>"_s, .mode = 0644}});
    QCOMPARE(table.item(0, 0)->text(), u"<b>x</b>"_s);
}

WINDOW_TEST(TestSetWidgets)
#include "tst_setwidgets.moc"
