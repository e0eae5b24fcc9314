#include "ui/widgets/diffview.h"
#include "ui/widgets/yamlhighlighter.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
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
    void f7WalksTheChangesAndSaysWhere();
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

void TestDiffView::eachLineBeginsWithItsSign()
{
    widgets::DiffView view;
    view.setRows(widgets::hunkRows(m_patch));
    int changed = 0;
    for (int row = 0; row < view.rows().size(); ++row) {
        const QString line = view.document()->findBlockByNumber(row).text();
        switch (view.rows().at(row).kind) {
        case widgets::DiffRow::Kind::Removed:
            QVERIFY(line.startsWith(u"- "_s));
            ++changed;
            break;
        case widgets::DiffRow::Kind::Added:
            QVERIFY(line.startsWith(u"+ "_s));
            ++changed;
            break;
        default:
            QVERIFY(line.startsWith(u"  "_s));
        }
    }
    QCOMPARE(changed, 8);
    QVERIFY(view.toPlainText().contains(u"+   serverPemPath: /milvus/tls/server.pem # old"_s));
}

void TestDiffView::headingNamesPlaceAndLine()
{
    const QList<widgets::DiffRow> rows = widgets::hunkRows(m_patch);
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
    for (const widgets::DiffRow &row : widgets::wholeFileRows(m_patch)) {
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
    for (const widgets::DiffRow &row : widgets::hunkRows(m_patch))
        if (row.kind == widgets::DiffRow::Kind::Added && row.text.contains("tlsMode"_L1))
            QCOMPARE(row.text.mid(row.markFrom, row.markLength), u"2"_s);
}

void TestDiffView::f7WalksTheChangesAndSaysWhere()
{
    widgets::DiffView view;
    view.setRows(widgets::hunkRows(m_patch));
    QSignalSpy reached(&view, &widgets::DiffView::changeReached);
    QCOMPARE(view.currentChange(), 0);
    QTest::keyClick(&view, Qt::Key_F7);
    QCOMPARE(view.currentChange(), 1);
    QTest::keyClick(&view, Qt::Key_F7);
    QCOMPARE(view.currentChange(), 2);
    QTest::keyClick(&view, Qt::Key_F7); // there is no third: stays
    QCOMPARE(view.currentChange(), view.changeCount());
    QTest::keyClick(&view, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(view.currentChange(), view.changeCount() - 1);
    QVERIFY(reached.at(1).first().toString().contains(u"2 of %1"_s.arg(view.changeCount())));
}

void TestDiffView::tabLeavesTheView()
{
    QWidget window;
    auto *const view = new widgets::DiffView(&window);
    auto *const after = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
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

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
