#include "ui/widgets/diffview.h"

#include "tests/support/testprogram.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/diffpane.h"
#include "ui/widgets/yamlhighlighter.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestDiffView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachLineBeginsWithItsSign();
    void headingNamesPlaceAndLine();
    void wholeFileHoldsEveryLineOnce();
    void onlyTheDifferingPartIsMarked();
    void eachHeadingIsFollowedByItsOwnReason();
    void longReasonsBreakBetweenWords_data();
    void longReasonsBreakBetweenWords();
    void f7WalksTheChangesAndSaysWhereAndWhy_data();
    void f7WalksTheChangesAndSaysWhereAndWhy();
    void oldStandsBesideNew();
    void bothSidesScrollTogether();
    void theOtherSideFollowsTheCursor_data();
    void theOtherSideFollowsTheCursor();
    void aNarrowViewIsUnified();
    void turningTheViewKeepsChangeAndFocus();
    void aLongDiffIsShownInParts_data();
    void aLongDiffIsShownInParts();
    void scrollingBringsTheOtherParts_data();
    void scrollingBringsTheOtherParts();
    void aLineFarDownIsFound();
    void aVeryLongLineIsCut();
    void tabLeavesTheView();
    void commentsAndValuesAreFound_data();
    void commentsAndValuesAreFound();

private:
    milvus::Patch m_patch;
};

static const QByteArray before = "# Milvus\n"
                                 "tls:\n"
                                 "  serverPemPath: configs/cert/server.pem # old\n"
                                 "  serverKeyPath: configs/cert/server.key\n"
                                 "  caPemPath: configs/cert/ca.pem\n"
                                 "\n"
                                 "rootCoord:\n"
                                 "  dmlChannelNum: 16\n"
                                 "  port: 53100\n"
                                 "  ip: \n"
                                 "queryCoord:\n"
                                 "  taskMergeCap: 1\n"
                                 "common:\n"
                                 "  security:\n"
                                 "    authorizationEnabled: false\n"
                                 "    tlsMode: 0\n"
                                 "  ttMsgEnabled: true\n";

void TestDiffView::initTestCase()
{
    milvus::TlsSettings settings;
    settings.tlsMode = 2;
    settings.serverPemPath = u"/milvus/tls/server.pem"_s;
    settings.serverKeyPath = u"/milvus/tls/server.key"_s;
    settings.caPemPath = u"/milvus/tls/ca.pem"_s;
    const auto patch = milvus::planPatch(before, settings, std::nullopt, u"milvus.yaml"_s);
    QVERIFY(patch);
    m_patch = *patch;
    QVERIFY(m_patch.hunks.size() >= 2);
}

using Part = widgets::DiffView::Part;
using Kind = widgets::DiffRow::Kind;

static QList<widgets::DiffRow> rowsOf(const widgets::Diff &diff)
{
    QList<widgets::DiffRow> rows;
    for (int row = 0; row < diff.rowCount(); ++row)
        rows += diff.row(row);
    return rows;
}

/// A file in which every tenth line changed, far from the others.
static milvus::Patch longPatch(int lines)
{
    milvus::Patch patch;
    for (int line = 1; line <= lines; ++line) {
        const QString text = u"  key%1: value # words"_s.arg(line);
        patch.before += text.toUtf8() + '\n';
        if (line % 10 != 0)
            continue;
        patch.hunks += milvus::Hunk{u"key%1"_s.arg(line),
                                    {milvus::Why::Repair},
                                    {{milvus::DiffLine::Kind::Removed, line, 0, text},
                                     {milvus::DiffLine::Kind::Added, 0, line, text + u'!'}}};
    }
    return patch;
}

void TestDiffView::eachLineBeginsWithItsSign()
{
    widgets::DiffView view;
    view.setDiff(widgets::Diff::ofHunks(m_patch));
    const widgets::DiffPane &pane = *view.pane(Part::Unified);
    int changed = 0;
    for (int row = 0; row < pane.rows().size(); ++row) {
        const QString line = pane.document()->findBlockByNumber(row).text();
        switch (pane.rows().at(row).kind) {
        case Kind::Removed:
            QVERIFY(line.startsWith(u"- "_s));
            ++changed;
            break;
        case Kind::Added:
            QVERIFY(line.startsWith(u"+ "_s));
            ++changed;
            break;
        default:
            QVERIFY(line.isEmpty() || line.startsWith(u"  "_s));
        }
    }
    QCOMPARE(changed, 8);
    QVERIFY(pane.toPlainText().contains(u"+   serverPemPath: /milvus/tls/server.pem # old"_s));
}

void TestDiffView::headingNamesPlaceAndLine()
{
    const QList<widgets::DiffRow> rows = rowsOf(widgets::Diff::ofHunks(m_patch));
    QStringList headings;
    for (const widgets::DiffRow &row : rows)
        if (row.kind == widgets::DiffRow::Kind::Heading)
            headings += row.text;
    QCOMPARE(headings.size(), m_patch.hunks.size());
    QVERIFY2(headings.first().contains(u"line 3"_s), qPrintable(headings.first()));
    QVERIFY2(headings.last().contains(u"tlsMode"_s) && headings.last().contains(u"line 16"_s),
             qPrintable(headings.last()));
}

void TestDiffView::wholeFileHoldsEveryLineOnce()
{
    QStringList oldLines;
    QStringList newLines;
    for (const widgets::DiffRow &row : rowsOf(widgets::Diff::ofWholeFile(m_patch))) {
        if (row.kind == Kind::Heading)
            continue;
        if (row.kind != widgets::DiffRow::Kind::Added) {
            oldLines += row.text;
            QCOMPARE(row.oldLine, int(oldLines.size()));
        }
        if (row.kind != widgets::DiffRow::Kind::Removed) {
            newLines += row.text;
            QCOMPARE(row.newLine, int(newLines.size()));
        }
    }
    QCOMPARE((oldLines.join(u'\n') + u'\n').toUtf8(), m_patch.before);
    QCOMPARE((newLines.join(u'\n') + u'\n').toUtf8(), m_patch.after);
}

void TestDiffView::onlyTheDifferingPartIsMarked()
{
    for (const widgets::DiffRow &row : rowsOf(widgets::Diff::ofHunks(m_patch)))
        if (row.kind == widgets::DiffRow::Kind::Added && row.text.contains("tlsMode"_L1))
            QCOMPARE(row.text.mid(row.markFrom, row.markLength), u"2"_s);
}

void TestDiffView::eachHeadingIsFollowedByItsOwnReason()
{
    widgets::DiffView view;
    view.resize(2000, 400); // each reason on one line
    view.setDiff(widgets::Diff::ofHunks(m_patch));
    QStringList reasons;
    const QList<widgets::DiffRow> &rows = view.pane(Part::Unified)->rows();
    for (int row = 1; row < rows.size(); ++row)
        if (rows.at(row - 1).kind == Kind::Heading) {
            QCOMPARE(rows.at(row).kind, Kind::Note);
            reasons += rows.at(row).text;
        }
    QCOMPARE(reasons, QStringList({text::why(milvus::Why::CertificatePaths),
                                   text::why(milvus::Why::TlsMode)}));
}

void TestDiffView::longReasonsBreakBetweenWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("lines");
    QTest::addRow("at spaces") << u"one two three"_s << 8 << QStringList{u"one two"_s, u"three"_s};
    QTest::addRow("all on one line") << u"one two"_s << 20 << QStringList{u"one two"_s};
    QTest::addRow("a long word stays whole")
        << u"a verylongword b"_s << 4 << QStringList{u"a"_s, u"verylongword"_s, u"b"_s};
    QTest::addRow("no words, no line") << QString() << 4 << QStringList{};
}

void TestDiffView::longReasonsBreakBetweenWords()
{
    QFETCH(QString, words);
    QFETCH(int, columns);
    QFETCH(QStringList, lines);
    const QFontMetrics metrics(theme::monospaceFont());
    QCOMPARE(widgets::wrapWords(words, metrics, columns * metrics.horizontalAdvance(u'0')), lines);
}

void TestDiffView::f7WalksTheChangesAndSaysWhereAndWhy_data()
{
    QTest::addColumn<bool>("sideBySide");
    QTest::addColumn<bool>("wholeFile");
    QTest::addRow("unified, changes only") << false << false;
    QTest::addRow("unified, whole file") << false << true;
    QTest::addRow("side by side, changes only") << true << false;
    QTest::addRow("side by side, whole file") << true << true;
}

void TestDiffView::f7WalksTheChangesAndSaysWhereAndWhy()
{
    QFETCH(bool, sideBySide);
    QFETCH(bool, wholeFile);
    widgets::DiffView view;
    view.resize(1600, 400);
    view.show();
    view.setSideBySide(sideBySide);
    view.setDiff(wholeFile ? widgets::Diff::ofWholeFile(m_patch) : widgets::Diff::ofHunks(m_patch));
    QCOMPARE(view.isSideBySide(), sideBySide);
    QCOMPARE(view.changeCount(), 2);
    QSignalSpy reached(&view, &widgets::DiffView::changeReached);
    QCOMPARE(view.currentChange(), 0);
    QTest::keyClick(&view, Qt::Key_F7);
    QCOMPARE(view.currentChange(), 1);
    QTest::keyClick(&view, Qt::Key_F7);
    QCOMPARE(view.currentChange(), 2);
    QTest::keyClick(&view, Qt::Key_F7); // there is no third: stays
    QCOMPARE(view.currentChange(), 2);
    QTest::keyClick(&view, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(view.currentChange(), 1);
    const QString second = reached.at(1).first().toString();
    QVERIFY2(second.startsWith(u"Change 2 of 2: common › security › tlsMode"_s) &&
                 second.endsWith(text::why(milvus::Why::TlsMode)),
             qPrintable(second));
}

void TestDiffView::oldStandsBesideNew()
{
    const widgets::Diff diff = widgets::Diff::ofWholeFile(m_patch);
    const widgets::DiffLayout sides = widgets::sidesLayout(
        diff, 0, int(diff.pairs().size()), [](const QString &words) { return QStringList{words}; });
    QCOMPARE(sides.left.size(), sides.right.size());
    const auto fileOf = [](const QList<widgets::DiffRow> &side) {
        QByteArray file;
        for (const widgets::DiffRow &row : side)
            if (row.oldLine > 0 || row.newLine > 0)
                file += row.text.toUtf8() + '\n';
        return file;
    };
    QCOMPARE(fileOf(sides.left), m_patch.before);
    QCOMPARE(fileOf(sides.right), m_patch.after);
    for (int row = 0; row < sides.left.size(); ++row) {
        const widgets::DiffRow &old = sides.left.at(row);
        const widgets::DiffRow &after = sides.right.at(row);
        QCOMPARE(old.kind == Kind::Context, after.kind == Kind::Context);
        if (old.text.contains(u"serverKeyPath"_s))
            QVERIFY(after.text.contains(u"serverKeyPath"_s));
        if (old.kind == Kind::Heading)
            QCOMPARE(after.text, old.note); // the reason is beside its heading
    }
}

void TestDiffView::bothSidesScrollTogether()
{
    widgets::DiffView view;
    view.resize(1600, 120);
    view.setFixedHeight(120);
    view.show();
    view.setSideBySide(true);
    view.setDiff(widgets::Diff::ofWholeFile(m_patch));
    QScrollBar *const left = view.pane(Part::Before)->verticalScrollBar();
    QScrollBar *const right = view.pane(Part::After)->verticalScrollBar();
    QVERIFY(right->maximum() > 3);
    QCOMPARE(left->maximum(), right->maximum());
    right->setValue(right->maximum());
    QCOMPARE(left->value(), right->value());
    left->setValue(2);
    QCOMPARE(right->value(), 2);
}

void TestDiffView::theOtherSideFollowsTheCursor_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("times");
    for (const Part part : {Part::Before, Part::After}) {
        const char *side = part == Part::Before ? "old" : "new";
        QTest::addRow("next change, %s side", side) << int(part) << int(Qt::Key_F7) << 12;
        QTest::addRow("line by line, %s side", side) << int(part) << int(Qt::Key_Down) << 40;
        QTest::addRow("page by page, %s side", side) << int(part) << int(Qt::Key_PageDown) << 3;
    }
}

void TestDiffView::theOtherSideFollowsTheCursor()
{
    QFETCH(int, part);
    QFETCH(int, key);
    QFETCH(int, times);
    widgets::DiffView view;
    view.setFixedSize(1600, 240);
    view.show();
    view.setSideBySide(true);
    view.setDiff(widgets::Diff::ofHunks(longPatch(200)));
    widgets::DiffPane *const used = view.pane(Part(part));
    used->setFocus();
    for (int i = 0; i < times; ++i)
        QTest::keyClick(used, Qt::Key(key));
    const QScrollBar *const left = view.pane(Part::Before)->verticalScrollBar();
    const QScrollBar *const right = view.pane(Part::After)->verticalScrollBar();
    QVERIFY(used->verticalScrollBar()->value() > 0);
    QCOMPARE(left->value(), right->value());
}

void TestDiffView::aNarrowViewIsUnified()
{
    widgets::DiffView view;
    view.setSideBySide(true);
    view.setDiff(widgets::Diff::ofHunks(m_patch));
    view.resize(1600, 400);
    view.show();
    QVERIFY(view.isSideBySide());
    QVERIFY(!view.pane(Part::Unified)->isVisible());
    QVERIFY(view.pane(Part::After)->toPlainText().contains(u"+     tlsMode: 2"_s));
    view.resize(500, 400);
    QVERIFY(!view.isSideBySide());
    QVERIFY(!view.pane(Part::Before)->isVisible());
    QVERIFY(view.pane(Part::Unified)->toPlainText().contains(u"+     tlsMode: 2"_s));
    view.resize(1600, 400); // what was asked for comes back with the room for it
    QVERIFY(view.isSideBySide());
}

void TestDiffView::turningTheViewKeepsChangeAndFocus()
{
    widgets::DiffView view;
    view.setDiff(widgets::Diff::ofWholeFile(m_patch));
    view.resize(1600, 120);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.pane(Part::Unified)->setFocus();
    view.goToChange(2);
    view.setSideBySide(true);
    QCOMPARE(view.currentChange(), 2);
    QVERIFY(view.pane(Part::Before)->hasFocus());
    view.setSideBySide(false);
    QCOMPARE(view.currentChange(), 2);
    QVERIFY(view.pane(Part::Unified)->hasFocus());
}

static void sideColumns()
{
    QTest::addColumn<bool>("sideBySide");
    QTest::addRow("unified") << false;
    QTest::addRow("side by side") << true;
}

void TestDiffView::aLongDiffIsShownInParts_data()
{
    sideColumns();
}

void TestDiffView::aLongDiffIsShownInParts()
{
    QFETCH(bool, sideBySide);
    constexpr int lines = 100'000;
    widgets::DiffView view;
    view.resize(1600, 400);
    view.show();
    view.setSideBySide(sideBySide);
    view.setDiff(widgets::Diff::ofWholeFile(longPatch(lines)));
    const widgets::DiffPane &pane = *view.pane(sideBySide ? Part::After : Part::Unified);
    QVERIFY2(pane.rows().size() < 2000, qPrintable(QString::number(pane.rows().size())));
    QVERIFY(pane.toPlainText().contains(u"More lines below"_s));
    QVERIFY(!pane.toPlainText().contains(u"More lines above"_s));
    QCOMPARE(view.changeCount(), lines / 10);
    view.goToChange(view.changeCount());
    QCOMPARE(view.currentChange(), view.changeCount());
    QVERIFY(pane.toPlainText().contains(u"key%1: value # words!"_s.arg(lines)));
    QVERIFY(pane.toPlainText().contains(u"More lines above"_s));
    QVERIFY(!pane.toPlainText().contains(u"More lines below"_s));
    view.goToChange(1);
    QCOMPARE(view.currentChange(), 1);
    QVERIFY(pane.toPlainText().contains(u"key1: value"_s));
}

void TestDiffView::scrollingBringsTheOtherParts_data()
{
    sideColumns();
}

void TestDiffView::scrollingBringsTheOtherParts()
{
    QFETCH(bool, sideBySide);
    constexpr int lines = 5000;
    widgets::DiffView view;
    view.resize(1600, 400);
    view.show();
    view.setSideBySide(sideBySide);
    view.setDiff(widgets::Diff::ofWholeFile(longPatch(lines)));
    const widgets::DiffPane &pane = *view.pane(sideBySide ? Part::After : Part::Unified);
    QScrollBar *const bar = pane.verticalScrollBar();
    const auto lineInSight = [&] {
        int row = bar->value();
        while (pane.rows().at(row).newLine == 0)
            ++row;
        return pane.rows().at(row).newLine;
    };
    const auto has = [&](int line) {
        return pane.toPlainText().contains(u"key%1: value"_s.arg(line));
    };
    for (int turn = 0; !has(lines) && turn < 100; ++turn) {
        bar->setValue(bar->maximum());
        const int line = lineInSight();
        QCoreApplication::processEvents();
        QVERIFY2(std::abs(lineInSight() - line) <= 1, "what was in sight has gone");
    }
    QVERIFY(has(lines));
    QVERIFY(!has(1));
    for (int turn = 0; !has(1) && turn < 100; ++turn) {
        bar->setValue(0);
        QCoreApplication::processEvents();
    }
    QVERIFY(has(1));
    QVERIFY(!has(lines));
}

void TestDiffView::aLineFarDownIsFound()
{
    widgets::DiffView view;
    view.resize(800, 400);
    view.show();
    view.setDiff(widgets::Diff::ofText(longPatch(50'000).before));
    view.goToLine(45'678);
    QCOMPARE(view.pane(Part::Unified)->textCursor().selectedText().trimmed(),
             u"key45678: value # words"_s);
}

void TestDiffView::aVeryLongLineIsCut()
{
    widgets::DiffView view;
    view.setDiff(widgets::Diff::ofText(QByteArray(1'000'000, 'x')));
    QVERIFY(view.pane(Part::Unified)->toPlainText().size() < 5000);
}

void TestDiffView::tabLeavesTheView()
{
    QWidget window;
    auto *const view = new widgets::DiffView(&window);
    auto *const after = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QTest::keyClick(view->pane(Part::Unified), Qt::Key_Tab);
    QVERIFY(after->hasFocus());
}

void TestDiffView::commentsAndValuesAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("comment");
    QTest::addRow("key, value, comment") << u"  port: 8080 # rest"_s << u"8080 "_s << u"# rest"_s;
    QTest::addRow("no value") << u"tls:"_s << QString() << QString();
    QTest::addRow("value missing before a comment")
        << u"port:  # rest"_s << QString() << u"# rest"_s;
    QTest::addRow("hash in quotes is no comment")
        << u"key: \"a # b\" # c"_s << u"\"a # b\" "_s << u"# c"_s;
    QTest::addRow("hash inside a word is no comment") << u"key: a#b"_s << u"a#b"_s << QString();
    QTest::addRow("apostrophe inside a word") << u"key: it's # c"_s << u"it's "_s << u"# c"_s;
    QTest::addRow("only a comment") << u"# tls: on"_s << QString() << u"# tls: on"_s;
    QTest::addRow("colon in a URL") << u"url: http://x"_s << u"http://x"_s << QString();
}

void TestDiffView::commentsAndValuesAreFound()
{
    QFETCH(QString, line);
    QFETCH(QString, value);
    QFETCH(QString, comment);
    const qsizetype from = widgets::yamlCommentStart(line);
    QCOMPARE(line.mid(from), comment);
    const qsizetype valueFrom = widgets::yamlValueStart(line);
    QCOMPARE(valueFrom < 0 ? QString() : line.mid(valueFrom, from - valueFrom), value);
}

WINDOW_TEST(TestDiffView)
#include "tst_diffview.moc"
