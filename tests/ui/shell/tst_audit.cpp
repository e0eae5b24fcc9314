#include "tests/support/testprogram.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menubar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using pages::Step;

namespace {

/// A part that Qt makes inside another control; its owner is what has to be named.
bool isInnerPart(const QWidget *widget)
{
    const QWidget *const parent = widget->parentWidget();
    return qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget) ||
           qobject_cast<const QSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
           widget->objectName().startsWith(u"qt_"_s);
}

QString describe(const QWidget *widget)
{
    QString words = QString::fromLatin1(widget->metaObject()->className());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words += u" “"_s + button->text() + u"”"_s;
    return words;
}

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget);
    if (!face)
        return {};
    if (const QString own = face->text(QAccessible::Name); !own.isEmpty())
        return own;
    const auto labels = face->relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
}

/// Every mnemonic that works while the page is shown, with whose it is.
QMultiHash<QString, QString> mnemonics(const QWidget &window)
{
    QMultiHash<QString, QString> result;
    const auto add = [&result](const QString &text, const QWidget *owner) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            result.insert(key.toString(), describe(owner) + u' ' + text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text(), button);
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text(), label);
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(group->title(), group);
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                add(action->text(), bar);
        }
    }
    return result;
}

} // namespace

/// The audit of ux-rules 7.3 over every page, in every language there is a catalogue for.
class AuditTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPage_data();
    void everyPage();
    void helpHasASectionForEachPage();
    void aboutNamesItsLibraries();

private:
    void auditNames(const QWidget &window);
    void auditMnemonics(const QWidget &window);
    void auditSizes(const QWidget &window);
};

void AuditTest::initTestCase()
{
    widgets::installAccessibility();
    QAccessible::setActive(true);
    theme::apply(*qApp, theme::Scheme::Light);
}

void AuditTest::everyPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Step>("step");
    for (const QString &language : shell::Language::available()) {
        for (const Step step : shell::sequence)
            QTest::addRow("%s, step %d", qPrintable(language), shell::positionOf(step) + 1)
                << language << step;
        QTest::addRow("%s, Inspect", qPrintable(language)) << language << Step::Inspect;
        QTest::addRow("%s, Renewal", qPrintable(language)) << language << Step::Renewal;
    }
}

void AuditTest::everyPage()
{
    QFETCH(QString, language);
    QFETCH(Step, step);
    shell::Language words;
    words.use(language);
    QTemporaryDir folder;
    pages::Session session;
    session.deployments = {plan::Deployment{}};
    session.plan.folder = folder.filePath(u"tls"_s);
    session.plan.caFolder = folder.path();  // shows the button that undoes it
    session.plan.validity.serverDays = 100; // Custom is open
    shell::MainWindow window(session, session.plan, {step, 7});
    window.setMenuBar(new shell::MenuBar({shell::Language::available(), language,
                                          theme::Scheme::Light, [] { return QStringList(); }},
                                         &window));
    window.resize(1040, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auditNames(window);
    auditMnemonics(window);
    auditSizes(window);
}

void AuditTest::auditNames(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool operated =
            (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QAbstractItemView *>(widget);
        if (operated && widget->isVisible() && !isInnerPart(widget) &&
            accessibleName(widget).isEmpty())
            nameless.append(describe(widget));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void AuditTest::auditMnemonics(const QWidget &window)
{
    const auto all = mnemonics(window);
    QStringList shared;
    for (const QString &key : all.uniqueKeys()) {
        if (all.count(key) > 1)
            shared.append(key + u": "_s + all.values(key).join(u" | "_s));
    }
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
}

void AuditTest::auditSizes(const QWidget &window)
{
    QStringList small;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool target = qobject_cast<const QAbstractButton *>(widget) ||
                            qobject_cast<const QLineEdit *>(widget) ||
                            qobject_cast<const QComboBox *>(widget);
        if (target && widget->isVisible() && !isInnerPart(widget) &&
            (widget->height() < 24 || widget->width() < 20))
            small.append(
                u"%1 %2x%3"_s.arg(describe(widget)).arg(widget->width()).arg(widget->height()));
    }
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
}

void AuditTest::helpHasASectionForEachPage()
{
    shell::Language words;
    words.use(u"en"_s);
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        QFile file(u"" SOURCE_DIR "/resources/help/help_%1.md"_s.arg(language));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QStringList headings;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u"## "_s))
                headings.append(line.mid(3));
        }
        QVERIFY(headings.size() >= int(shell::sequence.size() + shell::anyTime.size()));
        if (language != u"en"_s)
            continue;
        for (const Step step : shell::sequence)
            QCOMPARE(headings.at(shell::positionOf(step)), shell::stepTitle(step));
        for (const Step step : shell::anyTime)
            QCOMPARE(headings.at(shell::helpSection(step) - 1), shell::stepTitle(step));
    }
}

void AuditTest::aboutNamesItsLibraries()
{
    const QString facts = shell::AboutDialog::facts();
    QVERIFY(facts.contains(QString::fromLatin1(qVersion())));
    for (const QString &library : {u"OpenSSL"_s, u"gRPC"_s, u"yaml-cpp"_s, u"libarchive"_s})
        QVERIFY2(QRegularExpression(library + u" \\d+\\.\\d+\\.\\d+"_s).match(facts).hasMatch(),
                 qPrintable(facts));
    shell::AboutDialog about;
    about.show();
    auditNames(about);
    auditMnemonics(about);
}

WINDOW_TEST(AuditTest)
#include "tst_audit.moc"
