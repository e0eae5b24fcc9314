#include "core/base/files.h"
#include "core/bundle/generate.h"
#include "core/plan/hostname.h"
#include "tests/support/testprogram.h"
#include "ui/pages/fieldproblems.h"
#include "ui/pages/goalpage.h"
#include "ui/pages/keychoice.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/namespage.h"
#include "ui/text/words.h"
#include "ui/widgets/countrybox.h"
#include "ui/widgets/daysfield.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/saneditor.h"
#include "ui/widgets/timeline.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The field below the caption that names it.
template<typename T> T *fieldOf(QWidget &page, const QString &caption)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->text().remove(u'&') == caption)
            return qobject_cast<T *>(label->buddy());
    }
    return nullptr;
}

QAbstractButton *buttonCalled(QWidget &page, const QString &text)
{
    for (QAbstractButton *candidate : page.findChildren<QAbstractButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

/// Problems that are on screen now.
QList<base::Code> shownCodes(QWidget &page)
{
    QList<base::Code> codes;
    for (const widgets::ProblemLabel *label : page.findChildren<widgets::ProblemLabel *>()) {
        if (label->finding())
            codes.append(label->finding()->code);
    }
    return codes;
}

} // namespace

class FirstPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void mutualIsChosenAtFirstAndArrowsChange();
    void deploymentsAreFoundAndListed();
    void aChosenDeploymentBringsAndTakesItsNames();
    void openedFolderBecomesTheSet();
    void defaultNamesNeedNoTyping();
    void namesOfTheComposeFileAreOneClickAway();
    void problemsWaitUntilTheFieldIsLeft();
    void nextShowsAllProblemsAndFocusesTheFirst();
    void unfinishedNameIsTakenOrHeldOnNext();
    void whatIsTypedStaysInThePlan();
    void whatIsDictatedIsTaken();
    void presetsSetKeyAndDays();
    void customShowsNoticesWhileChoosing();
    void missingCaFolderHoldsNext();
    void aCaThatMayNotVouchHoldsNext();
    void passphraseIsTypedTwiceAndKeptOutOfThePlan();
    void folderIsTypedWithTilde();
    void datesFollowTheCaOfTheFolder();
};

void FirstPagesTest::mutualIsChosenAtFirstAndArrowsChange()
{
    pages::Session session;
    pages::GoalPage page(session);
    page.enter();
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.firstFocus()->setFocus();
    auto *const mutual = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    QVERIFY(mutual);
    QVERIFY(mutual->isChecked());
    QTest::keyClick(mutual, Qt::Key_Right);
    QCOMPARE(session.plan.mode, plan::Mode::OneWay);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(session.plan.mode, plan::Mode::Mutual);
    QVERIFY(page.next());
}

void FirstPagesTest::deploymentsAreFoundAndListed()
{
    pages::Session session;
    pages::GoalPage page(session);
    page.show();
    page.enter();
    QTRY_VERIFY_WITH_TIMEOUT(!session.deployments.isEmpty(), 5000);
    auto *const list = fieldOf<QComboBox>(page, u"Milvus runs as"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), int(session.deployments.size()));
    QVERIFY(!list->accessibleDescription().isEmpty());
    QCOMPARE(session.plan.deployment, session.deployments.at(list->currentIndex()));
}

void FirstPagesTest::aChosenDeploymentBringsAndTakesItsNames()
{
    pages::Session session;
    session.plan.names = {plan::parseName(u"localhost")->name};
    plan::Deployment compose;
    compose.kind = plan::Deployment::Kind::Compose;
    compose.composeService = u"standalone"_s;
    pages::chooseDeployment(session, compose);
    QCOMPARE(session.plan.names.size(), 2);
    QCOMPARE(session.plan.names.last().value, u"standalone"_s);
    pages::chooseDeployment(session, {});
    QCOMPARE(session.plan.names.size(), 1);
    QCOMPARE(session.plan.names.first().value, u"localhost"_s);
}

void FirstPagesTest::openedFolderBecomesTheSet()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    pages::Session session;
    session.generatedFrom = session.plan;
    pages::openFolder(session, folder.path() + u"/."_s);
    QCOMPARE(session.plan.folder, folder.path());
    QCOMPARE(session.generated->files.size(), 1);
    QVERIFY(!session.generatedFrom);
}

void FirstPagesTest::defaultNamesNeedNoTyping()
{
    pages::Session session;
    pages::NamesPage page(session);
    page.enter();
    QVERIFY(page.next());
    QVERIFY(shownCodes(page).isEmpty() ||
            !page.findChild<pages::FieldProblems *>()->firstProblem());
}

void FirstPagesTest::namesOfTheComposeFileAreOneClickAway()
{
    QTemporaryDir folder;
    pages::Session session;
    session.plan.deployment.composePath = folder.filePath(u"docker-compose.yml"_s);
    QVERIFY(base::replaceFile(session.plan.deployment.composePath,
                              "services:\n  standalone:\n    image: milvusdb/milvus:v2.5.4\n"
                              "    container_name: vectors\n"));
    pages::NamesPage page(session);
    page.show();
    QSignalSpy advised(&page, &pages::NamesPage::advised);
    page.enter();
    QTRY_COMPARE_WITH_TIMEOUT(advised.count(), 1, 10000);
    QAbstractButton *const offer = buttonCalled(page, u"Add vectors"_s);
    QVERIFY(offer);
    QCOMPARE(offer->toolTip(), u"container of the service standalone"_s);
    offer->click();
    QVERIFY(session.plan.names.contains(plan::parseName(u"vectors"_s)->name));
}

void FirstPagesTest::problemsWaitUntilTheFieldIsLeft()
{
    pages::Session session;
    pages::NamesPage page(session);
    page.enter();
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *const country = fieldOf<widgets::CountryBox>(page, u"Country"_s);
    QVERIFY(country);
    country->setFocus();
    QTest::keyClicks(country->lineEdit(), u"Atlantis"_s);
    QVERIFY(shownCodes(page).isEmpty()); // not while typing
    fieldOf<QLineEdit>(page, u"Locality"_s)->setFocus();
    QTRY_COMPARE(shownCodes(page), QList<base::Code>{base::Code::CountryInvalid});
    country->setFocus();
    country->lineEdit()->selectAll();
    QTest::keyClicks(country->lineEdit(), u"CN"_s);
    QVERIFY(shownCodes(page).isEmpty()); // gone at once when right
    QCOMPARE(session.plan.subject.country, u"CN"_s);
}

void FirstPagesTest::nextShowsAllProblemsAndFocusesTheFirst()
{
    pages::Session session;
    session.plan.subject.country = u"XX"_s;
    session.plan.subject.locality = QString(200, u'x');
    pages::NamesPage page(session);
    page.enter();
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(!page.next());
    QVERIFY(shownCodes(page).contains(base::Code::CountryInvalid));
    QVERIFY(shownCodes(page).contains(base::Code::SubjectTooLong));
    auto *const country = fieldOf<widgets::CountryBox>(page, u"Country"_s);
    QVERIFY(country->hasFocus() || country->lineEdit()->hasFocus());
    QCOMPARE(country->lineEdit()->selectedText(), country->lineEdit()->text());
    QCOMPARE(session.plan.subject.country, u"XX"_s); // nothing is cleared
}

void FirstPagesTest::unfinishedNameIsTakenOrHeldOnNext()
{
    pages::Session session;
    pages::NamesPage page(session);
    page.enter();
    page.show();
    auto *const editor = page.findChild<widgets::SanEditor *>();
    QTest::keyClicks(editor->field(), u"db.lan"_s);
    QVERIFY(page.next());
    QCOMPARE(session.plan.names.last().value, u"db.lan"_s);
    QTest::keyClicks(editor->field(), u"db..lan"_s);
    QVERIFY(!page.next());
    QCOMPARE(editor->field()->text(), u"db..lan"_s);
    QVERIFY(!editor->problem()->isClear());
}

void FirstPagesTest::whatIsTypedStaysInThePlan()
{
    pages::Session session;
    const QStringList captions{
        u"State or province"_s, u"Locality"_s,       u"Organisation"_s,       u"Unit"_s,
        u"Common name"_s,       u"Name of the CA"_s, u"Name of the program"_s};
    {
        pages::NamesPage page(session);
        page.enter();
        for (const QString &caption : captions) {
            auto *const field = fieldOf<QLineEdit>(page, caption);
            QVERIFY2(field, qPrintable(caption));
            field->clear();
            field->insert(u"上海 "_s + caption); // as an input method does
        }
    }
    pages::NamesPage again(session); // as after a change of language
    again.enter();
    for (const QString &caption : captions)
        QCOMPARE(fieldOf<QLineEdit>(again, caption)->text(), u"上海 "_s + caption);
}

/// Who does not type with keys sets the whole text through the accessibility interface.
void FirstPagesTest::whatIsDictatedIsTaken()
{
    const QTemporaryDir root;
    pages::Session session;
    session.plan.folder = root.filePath(u"tls"_s);
    pages::KeysPage page(session);
    page.enter();
    auto *const folder = fieldOf<QLineEdit>(page, u"Folder for the nine files"_s);
    QAccessible::queryAccessibleInterface(folder)->setText(QAccessible::Value,
                                                           root.filePath(u"other"_s));
    QCOMPARE(session.plan.folder, root.filePath(u"other"_s));
}

void FirstPagesTest::presetsSetKeyAndDays()
{
    pages::Session session;
    pages::KeysPage page(session);
    page.enter();
    QVERIFY(qobject_cast<QRadioButton *>(page.firstFocus())->isChecked());
    buttonCalled(page, u"Milvus documentation"_s)->click();
    QCOMPARE(session.plan.key, plan::KeyKind::Rsa2048);
    QCOMPARE(session.plan.validity.serverDays, 3650);
    buttonCalled(page, u"Long-lived"_s)->click();
    QCOMPARE(session.plan.key, plan::KeyKind::EcP256);
    QCOMPARE(session.plan.validity.clientDays, 825);
    QAccessibleInterface *const recommended = // as a screen reader chooses it
        QAccessible::queryAccessibleInterface(buttonCalled(page, u"Recommended"_s));
    recommended->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(plan::presetOf(session.plan), plan::Preset::Recommended);
}

void FirstPagesTest::customShowsNoticesWhileChoosing()
{
    pages::Session session;
    pages::KeysPage page(session);
    page.enter();
    page.show();
    auto *const days = fieldOf<QSpinBox>(page, u"Server certificate lasts"_s);
    QVERIFY(days);
    QVERIFY(!days->isVisible());
    buttonCalled(page, u"Custom"_s)->click();
    QVERIFY(days->isVisible());
    QCOMPARE(days->value(), 397);
    days->setValue(5000);
    QCOMPARE(session.plan.validity.serverDays, 5000);
    QVERIFY(!shownCodes(page).isEmpty());
    days->setValue(90);
    QVERIFY(shownCodes(page).isEmpty());
    auto *const kind = fieldOf<QComboBox>(page, u"Kind of key"_s);
    kind->setCurrentIndex(4);
    emit kind->activated(4);
    QCOMPARE(session.plan.key, plan::KeyKind::Rsa4096);
    QVERIFY(page.next());
    pages::KeysPage again(session); // own values open Custom by themselves
    again.enter();
    QVERIFY(qobject_cast<QRadioButton *>(buttonCalled(again, u"Custom"_s))->isChecked());
}

void FirstPagesTest::missingCaFolderHoldsNext()
{
    QTemporaryDir empty;
    pages::Session session;
    session.plan.caFolder = empty.path();
    pages::KeysPage page(session);
    page.enter();
    page.show();
    QVERIFY(!page.next());
    QCOMPARE(shownCodes(page), QList<base::Code>{base::Code::CaNotFound});
    buttonCalled(page, u"Do not use it"_s)->click();
    QVERIFY(session.plan.caFolder.isEmpty());
    QVERIFY(page.next());
}

void FirstPagesTest::aCaThatMayNotVouchHoldsNext()
{
    const QTemporaryDir folder;
    QCOMPARE(
        QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s,
                                         u"-nodes"_s, u"-keyout"_s, folder.filePath(u"ca.key"_s),
                                         u"-out"_s, folder.filePath(u"ca.pem"_s), u"-days"_s,
                                         u"900"_s, u"-subj"_s, u"/CN=Narrow CA"_s, u"-addext"_s,
                                         u"nameConstraints=critical,permitted;DNS:corp.lan"_s}),
        0);
    const auto named = [](const QString &name) {
        return plan::SubjectAltName{plan::SubjectAltName::Kind::Dns, name, name};
    };
    pages::Session session;
    session.plan.names = {named(u"milvus.corp.lan"_s), named(u"milvus.other.lan"_s)};
    session.plan.caFolder = folder.path();
    pages::KeysPage page(session);
    page.enter();
    page.show();
    QVERIFY(!page.next());
    QCOMPARE(shownCodes(page), QList<base::Code>{base::Code::CaNameOutside});
    session.plan.names.removeLast();
    QVERIFY(page.next());
    QVERIFY(shownCodes(page).isEmpty());
}

void FirstPagesTest::passphraseIsTypedTwiceAndKeptOutOfThePlan()
{
    QTemporaryDir empty;
    pages::Session session;
    session.plan.folder = empty.filePath(u"tls"_s);
    pages::KeysPage page(session);
    page.enter();
    page.show();
    QAbstractButton *const wanted = buttonCalled(page, u"Protect ca.key with a passphrase"_s);
    wanted->click();
    QVERIFY(!page.next());
    auto *const first = fieldOf<QLineEdit>(page, u"Passphrase for ca.key"_s);
    auto *const second = fieldOf<QLineEdit>(page, u"The same again"_s);
    QCOMPARE(first->echoMode(), QLineEdit::Password);
    QTest::keyClicks(first, u"open sesame"_s);
    QTest::keyClicks(second, u"open"_s);
    QVERIFY(!page.next());
    QVERIFY(session.caPassphrase.isEmpty());
    QTest::keyClicks(second, u" sesame"_s);
    QVERIFY(page.next());
    QCOMPARE(session.caPassphrase.view(), QByteArrayView("open sesame"));
    page.enter(); // once more, by Back
    QCOMPARE(first->text(), u"open sesame"_s);
    session.caPassphrase.wipe(); // it was used
    page.enter();
    QVERIFY(first->text().isEmpty() && second->text().isEmpty());
    wanted->click();
    QTest::keyClicks(first, u"a"_s);
    QTest::keyClicks(second, u"a"_s);
    wanted->click(); // the tick is taken away again
    QVERIFY(session.caPassphrase.isEmpty());
    QVERIFY(page.next());
}

void FirstPagesTest::folderIsTypedWithTilde()
{
    pages::Session session;
    pages::KeysPage page(session);
    page.enter();
    auto *const folder = fieldOf<QLineEdit>(page, u"Folder for the nine files"_s);
    QVERIFY(folder);
    folder->selectAll();
    QTest::keyClicks(folder, u"~/somewhere/tls"_s);
    QCOMPARE(session.plan.folder, QDir::homePath() + u"/somewhere/tls"_s);
    folder->selectAll();
    QTest::keyClick(folder, Qt::Key_Delete);
    QVERIFY(!page.next());
    QCOMPARE(shownCodes(page), QList<base::Code>{base::Code::FolderEmptyName});
}

void FirstPagesTest::datesFollowTheCaOfTheFolder()
{
    const QTemporaryDir root;
    plan::Plan made;
    made.folder = root.filePath(u"tls"_s);
    made.names = {plan::parseName(u"localhost"_s)->name};
    made.validity = {100, 90, 90};
    QVERIFY(bundle::generate(made, false, base::Job()));
    pages::Session session;
    session.plan.folder = root.filePath(u"new"_s);
    pages::KeysPage page(session);
    page.enter();
    const auto serverEnd = [&page] {
        return page.findChild<widgets::Timeline *>()->bars().at(1).end;
    };
    const QDateTime free = serverEnd();
    auto *const folder = fieldOf<QLineEdit>(page, u"Folder for the nine files"_s);
    folder->selectAll();
    QTest::keyClicks(folder, made.folder);
    QVERIFY(serverEnd() < free.addDays(-200)); // the CA there ends in 100 days
    const QString until = u"until "_s + text::date(serverEnd());
    const auto *const custom = page.findChild<pages::KeyChoice *>();
    QCOMPARE(std::ranges::count(custom->findChildren<QLabel *>(), until, &QLabel::text), 3);
    QVERIFY(!fieldOf<QSpinBox>(page, u"CA lasts"_s)->isEnabled()); // it ends when it ends
}

WINDOW_TEST(FirstPagesTest)
#include "tst_firstpages.moc"
