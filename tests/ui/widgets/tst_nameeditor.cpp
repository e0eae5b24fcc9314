#include "core/plan/hostname.h"
#include "tests/support/testprogram.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/countrybox.h"
#include "ui/widgets/matchbox.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/saneditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QStringList valuesOf(const widgets::SanEditor &editor)
{
    QStringList result;
    for (const plan::SubjectAltName &name : editor.names())
        result.append(plan::nameKindId(name.kind) + u':' + name.value);
    return result;
}

QPushButton *buttonNamed(const QWidget &parent, const QString &name)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        const QString own = button->accessibleName().isEmpty() ? button->text().remove(u'&')
                                                               : button->accessibleName();
        if (own == name && !button->isHidden())
            return button;
    }
    return nullptr;
}

} // namespace

class NameEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void enterAddsWhatIsTyped_data();
    void enterAddsWhatIsTyped();
    void pasteSplitsAndKeepsWhatIsNoName();
    void everyPastedNameHasItsOwnRemark();
    void whatWasSaidOfTheLastNamesStaysWhenTheFieldIsLeft();
    void deleteRemovesTheFocusedRow();
    void suggestionsLeaveWhenTaken();
    void aNameWithAnUnderscoreOffersOneWithAHyphen();
    void matchIsAnsweredAsTheListChanges();
    void namesThatAreFixedAreNotAddedTo();
    void countryIsACodeHoweverItIsTyped_data();
    void countryIsACodeHoweverItIsTyped();
};

void NameEditorTest::enterAddsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("left");

    QTest::addRow("a host name") << u"milvus.lan"_s << QStringList{u"DNS:milvus.lan"_s} << u""_s;
    QTest::addRow("capitals and spaces")
        << u"  Milvus.LAN "_s << QStringList{u"DNS:milvus.lan"_s} << u""_s;
    QTest::addRow("an address") << u"10.0.0.7"_s << QStringList{u"IP:10.0.0.7"_s} << u""_s;
    QTest::addRow("a wildcard") << u"*.milvus.internal"_s << QStringList{u"DNS:*.milvus.internal"_s}
                                << u""_s;
    QTest::addRow("a URL") << u"https://milvus.lan:19530/"_s << QStringList{u"DNS:milvus.lan"_s}
                           << u""_s;
    QTest::addRow("several, one of them no name")
        << u"a.lan; b..lan 10.0.0.7"_s << QStringList{u"DNS:a.lan"_s, u"IP:10.0.0.7"_s}
        << u"b..lan"_s;
    QTest::addRow("a blank by mistake, as the command takes it")
        << u"foo bar"_s << QStringList() << u"foo bar"_s;
    QTest::addRow("the same twice") << u"a.lan a.lan"_s << QStringList{u"DNS:a.lan"_s} << u""_s;
}

void NameEditorTest::enterAddsWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    QFETCH(QString, left);
    widgets::SanEditor editor;
    editor.show();
    QTest::keyClicks(editor.field(), typed);
    QTest::keyClick(editor.field(), Qt::Key_Return);
    QCOMPARE(valuesOf(editor), names);
    QCOMPARE(editor.field()->text(), left);
    const auto &finding = editor.problem()->finding();
    QCOMPARE(finding && finding->severity == base::Severity::Problem, !left.isEmpty());
    if (!left.isEmpty()) { // and the message goes the moment it is right
        editor.field()->clear();
        QTest::keyClicks(editor.field(), u"b.lan"_s);
        QVERIFY(editor.problem()->isClear());
    }
}

void NameEditorTest::pasteSplitsAndKeepsWhatIsNoName()
{
    widgets::SanEditor editor;
    QSignalSpy changed(&editor, &widgets::SanEditor::changed);
    QGuiApplication::clipboard()->setText(u"localhost, ::1;\nmilvus.lan\nhas space.lan_ 1.2.3"_s);
    QTest::keyClick(editor.field(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(valuesOf(editor).contains(u"DNS:localhost"_s));
    QVERIFY(valuesOf(editor).contains(u"IP:::1"_s));
    QVERIFY(valuesOf(editor).contains(u"DNS:milvus.lan"_s));
    QVERIFY(editor.field()->text().contains(u"1.2.3"_s));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!editor.problem()->isClear());
}

void NameEditorTest::everyPastedNameHasItsOwnRemark()
{
    widgets::SanEditor editor;
    QGuiApplication::clipboard()->setText(
        u"https://milvus.lan:19530/, milvus_standalone a..b milvus.lan 999.1.1.1 \u0430pple.com"_s);
    QTest::keyClick(editor.field(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(editor.field()->text(), u"a..b, 999.1.1.1"_s);
    const QStringList texts = editor.problem()->texts();
    const QStringList about = {
        u"a..b"_s,       u"999.1.1.1"_s,     u"https://milvus.lan:19530/"_s, u"milvus_standalone"_s,
        u"milvus.lan"_s, u"\u0430pple.com"_s};
    QVERIFY2(texts.size() == about.size(), qPrintable(texts.join(u'\n')));
    for (qsizetype at = 0; at < about.size(); ++at)
        QVERIFY2(texts[at].contains(about[at]), qPrintable(texts[at]));
    for (const QString &text : texts) // a screen reader hears all of them
        QVERIFY(editor.field()->accessibleDescription().contains(text));
    QCOMPARE(editor.problem()->finding()->code, base::Code::NameLabelInvalid);
    editor.field()->clear();
    QTest::keyClicks(editor.field(), u"b.lan"_s);
    QVERIFY(editor.problem()->isClear());
}

void NameEditorTest::whatWasSaidOfTheLastNamesStaysWhenTheFieldIsLeft()
{
    widgets::SanEditor editor;
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.field()->setFocus();
    QTest::keyClicks(editor.field(), u"milvus_standalone"_s);
    QTest::keyClick(editor.field(), Qt::Key_Return);
    QTest::keyClick(editor.field(), Qt::Key_Tab);
    QVERIFY(!editor.field()->hasFocus());
    QVERIFY(!editor.problem()->isClear());
}

void NameEditorTest::deleteRemovesTheFocusedRow()
{
    widgets::SanEditor editor;
    editor.setNames({plan::parseName(u"a.lan")->name, plan::parseName(u"b.lan")->name,
                     plan::parseName(u"c.lan")->name});
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    QPushButton *const first = buttonNamed(editor, u"Remove a.lan"_s);
    QVERIFY(first);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), buttonNamed(editor, u"Remove b.lan"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(valuesOf(editor), (QStringList{u"DNS:a.lan"_s, u"DNS:c.lan"_s}));
    QCOMPARE(QApplication::focusWidget(), buttonNamed(editor, u"Remove c.lan"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(valuesOf(editor), QStringList());
    QCOMPARE(QApplication::focusWidget(), editor.field());
}

void NameEditorTest::suggestionsLeaveWhenTaken()
{
    widgets::SanEditor editor;
    editor.setSuggestions({{plan::parseName(u"localhost")->name, u"this computer itself"_s}});
    editor.field()->setText(u"half typed"_s);
    QPushButton *const suggestion = buttonNamed(editor, u"Add localhost"_s);
    QVERIFY(suggestion);
    QCOMPARE(suggestion->toolTip(), u"this computer itself"_s);
    suggestion->click();
    QCOMPARE(valuesOf(editor), QStringList{u"DNS:localhost"_s});
    QCOMPARE(editor.field()->text(), u"half typed"_s);
    QVERIFY(!buttonNamed(editor, u"Add localhost"_s));
}

void NameEditorTest::aNameWithAnUnderscoreOffersOneWithAHyphen()
{
    widgets::SanEditor editor;
    editor.add(u"milvus_standalone"_s);
    QVERIFY(!editor.problem()->isClear());
    QPushButton *const alias = buttonNamed(editor, u"Add milvus-standalone"_s);
    QVERIFY(alias);
    alias->click();
    QCOMPARE(valuesOf(editor),
             (QStringList{u"DNS:milvus_standalone"_s, u"DNS:milvus-standalone"_s}));
    QVERIFY(!buttonNamed(editor, u"Add milvus-standalone"_s));
}

void NameEditorTest::matchIsAnsweredAsTheListChanges()
{
    widgets::MatchBox box(widgets::MatchBox::Names::CanGrow);
    QSignalSpy add(&box, &widgets::MatchBox::addRequested);
    box.setNames({plan::parseName(u"localhost")->name});
    box.setDialled(u"https://127.0.0.1:19530"_s);
    QCOMPARE(box.answer()->tone(), widgets::Banner::Tone::Problem);
    QVERIFY(box.answer()->text().contains(u"127.0.0.1"_s));
    QPushButton *const addIt = buttonNamed(box, u"Add 127.0.0.1"_s);
    QVERIFY(addIt);
    addIt->click();
    QCOMPARE(add.value(0).value(0).toString(), u"127.0.0.1"_s);
    box.setNames({plan::parseName(u"127.0.0.1")->name});
    QCOMPARE(box.answer()->tone(), widgets::Banner::Tone::Ok);
    box.setNames({plan::parseName(u"milvus_standalone")->name});
    box.setDialled(u"milvus_standalone"_s);
    QCOMPARE(box.answer()->tone(), widgets::Banner::Tone::Warning); // for Java
    QVERIFY2(box.answer()->text().contains(u"Java"_s), qPrintable(box.answer()->text()));
    box.setDialled(u"not a host"_s);
    QCOMPARE(box.answer()->tone(), widgets::Banner::Tone::Warning);
    box.setDialled({});
    QVERIFY(box.answer()->isHidden());
}

void NameEditorTest::namesThatAreFixedAreNotAddedTo()
{
    widgets::MatchBox box(widgets::MatchBox::Names::AreFixed);
    box.setNames({plan::parseName(u"localhost")->name});
    box.setDialled(u"milvus.lan"_s);
    QCOMPARE(box.answer()->tone(), widgets::Banner::Tone::Problem);
    QPushButton *const addIt = buttonNamed(box, u"Add milvus.lan"_s);
    QVERIFY(!addIt || addIt->isHidden());
}

void NameEditorTest::countryIsACodeHoweverItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addRow("code") << u"CN"_s << u"CN"_s;
    QTest::addRow("small letters") << u"cn"_s << u"CN"_s;
    QTest::addRow("English name") << u"germany"_s << u"DE"_s;
    QTest::addRow("own name") << u"Deutschland"_s << u"DE"_s;
    QTest::addRow("nothing") << u""_s << u""_s;
    QTest::addRow("no country is kept for the rules to judge") << u"Atlantis"_s << u"Atlantis"_s;
}

void NameEditorTest::countryIsACodeHoweverItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    widgets::CountryBox box;
    QSignalSpy edited(&box, &widgets::CountryBox::codeEdited);
    box.setEditText(typed);
    QCOMPARE(box.code(), code);
    QCOMPARE(edited.count(), typed.isEmpty() ? 0 : 1);
    box.setCode(code);
    QCOMPARE(box.code(), code);
}

WINDOW_TEST(NameEditorTest)
#include "tst_nameeditor.moc"
