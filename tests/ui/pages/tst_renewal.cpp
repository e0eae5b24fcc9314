#include "ui/pages/renewalpage.h"

#include "button.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/clientnames.h"
#include "core/pki/privatekey.h"
#include "core/probe/rehearsal.h"
#include "listener.h"
#include "madeset.h"
#include "tests/core/bundle/support.h"
#include "tests/support/testprogram.h"
#include "ui/pages/clientsdialog.h"
#include "ui/pages/historydialog.h"
#include "ui/pages/keyanddays.h"
#include "ui/pages/namesdialog.h"
#include "ui/pages/passphrasedialog.h"
#include "ui/pages/permissionsdialog.h"
#include "ui/pages/renewdialog.h"
#include "ui/pages/repairdialog.h"
#include "ui/pages/rotationdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/saneditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;

class RenewalTest : public QObject
{
    Q_OBJECT

private slots:
    void pageTellsWhatEndsFirst();
    void pageWithoutASetOnlyOffersToOpenOne();
    void pageOpensADialogForEachTask();
    void pageAddsTheNameThatWasMissing();
    void sameKeyIsKeptAndTheRestStays();
    void newKeyOfAnotherKindIsMade();
    void whatAnotherAuthoritySignedIsNotChosen();
    void nothingChosenIsNothingDone();
    void stopLeavesEverythingAsItWas();
    void anUnlikelyClockSignsNothingUnasked();
    void namesAreAddedWithTheSameKey();
    void programsGetTheirOwnCertificates();
    void oneOfManyProgramsIsRenewed();
    void wrongProgramNamesStayAndAreExplained();
    void listFileFillsTheField();
    void everyWrongLineOfAListIsToldAndKept();
    void historyListsTheNewestFirst();
    void historyFitsASmallScreen();
    void permissionsAreAppliedAndExplained();
    void caIsChangedInFourSteps();
    void eachStateOfTheChangeIsTestedLive();
    void newCaIsAsItWasAskedFor();
    void newCaKeyGetsAPassphrase();
    void newCaCanBeGivenUp();
    void flawsAreShownAndRepaired();
    void repairAddsNamesAndTakesDays();
    void lockedCaKeyIsOpenedForTheRepair();
    void lockedServerKeyIsOpenedForTheRepair();
    void goodFolderNeedsNoRepair();
    void theCaOfARepairCanBeElsewhere();
    void dialogsAreAsHighAsWhatTheyHold();
};

namespace {

/// The bytes of a file of the set.
QByteArray bytesOf(const MadeSet &set, const QString &name)
{
    return base::readFile(set.session.plan.folder + u'/' + name).value_or(QByteArray());
}

pages::SetFolder surveyOf(const MadeSet &set)
{
    return pages::readSetFolder(set.session.plan.folder).value();
}

QString resultOf(const pages::LifeDialog &dialog)
{
    for (const widgets::Banner *banner : dialog.findChildren<widgets::Banner *>()) {
        if (!banner->isHidden())
            return banner->text();
    }
    return {};
}

/// Does this with the dialog that opens next, as soon as it is there.
template<typename Dialog> void whenModal(const std::function<void(Dialog &)> &act)
{
    QTimer::singleShot(20, qApp, [act] {
        if (auto *const dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
            act(*dialog);
        else
            whenModal(act);
    });
}

/// Presses the main button and waits until the folder has changed.
void carryOut(pages::LifeDialog &dialog, const QString &act)
{
    QSignalSpy changed(&dialog, &pages::LifeDialog::changed);
    button(dialog, act)->click();
    QTRY_VERIFY2_WITH_TIMEOUT(!changed.isEmpty(), qPrintable(resultOf(dialog)), 30000);
}

} // namespace

void RenewalTest::pageTellsWhatEndsFirst()
{
    MadeSet set;
    pages::RenewalPage page(set.session);
    page.show();
    QSignalSpy surveyed(&page, &pages::RenewalPage::surveyed);
    page.enter();
    QTRY_COMPARE_WITH_TIMEOUT(surveyed.count(), 1, 10000);
    QVERIFY2(page.heading().startsWith(u"Nothing expires before"_s), qPrintable(page.heading()));
    auto *const table = page.findChild<widgets::PlainTable *>();
    QCOMPARE(table->rowCount(), 3);
    QVERIFY(table->item(2, 0)->text().contains(u"ca.pem"_s)); // the last to end
    QVERIFY(table->item(0, 2)->text().toInt() >= 395);
}

void RenewalTest::pageWithoutASetOnlyOffersToOpenOne()
{
    pages::Session session;
    pages::RenewalPage page(session);
    page.show();
    page.enter();
    QVERIFY(!button(page, u"Renew"_s)->isVisible());
    QVERIFY(button(page, u"Another folder"_s)->isVisible());
}

void RenewalTest::pageOpensADialogForEachTask()
{
    MadeSet set;
    pages::RenewalPage page(set.session);
    page.show();
    QSignalSpy surveyed(&page, &pages::RenewalPage::surveyed);
    page.enter();
    QTRY_COMPARE_WITH_TIMEOUT(surveyed.count(), 1, 10000);
    for (const QString &task :
         {u"Renew"_s, u"Add names"_s, u"New programs"_s, u"Check and repair"_s, u"Change the CA"_s,
          u"Permissions"_s, u"History"_s}) {
        button(page, task)->click();
        auto *const dialog = qobject_cast<pages::LifeDialog *>(QApplication::activeModalWidget());
        QVERIFY2(dialog, qPrintable(task));
        dialog->reject();
        QVERIFY(!QApplication::activeModalWidget());
    }
}

void RenewalTest::pageAddsTheNameThatWasMissing()
{
    MadeSet set;
    set.session.missingName = u"milvus.lan"_s;
    pages::RenewalPage page(set.session);
    page.show();
    page.enter();
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), 10000);
    auto *const dialog = qobject_cast<pages::NamesDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<widgets::SanEditor *>()->names(),
             QList<plan::SubjectAltName>{plan::parseName(u"milvus.lan"_s)->name});
    dialog->reject();
    QVERIFY(set.session.missingName.isEmpty());
}

void RenewalTest::sameKeyIsKeptAndTheRestStays()
{
    MadeSet set;
    const QByteArray ca = bytesOf(set, u"ca.pem"_s);
    const QByteArray key = bytesOf(set, u"server.key"_s);
    const QByteArray server = bytesOf(set, u"server.pem"_s);
    const QByteArray client = bytesOf(set, u"client.pem"_s);
    pages::RenewDialog dialog(surveyOf(set));
    dialog.show();
    button(dialog, u"client.pem"_s)->click(); // no: only the server
    button(dialog, u"The same keys"_s)->click();
    carryOut(dialog, u"Renew"_s);
    QCOMPARE(bytesOf(set, u"ca.pem"_s), ca);
    QCOMPARE(bytesOf(set, u"server.key"_s), key);
    QCOMPARE(bytesOf(set, u"client.pem"_s), client);
    QVERIFY(bytesOf(set, u"server.pem"_s) != server);
    QVERIFY2(resultOf(dialog).contains(u"backup"_s), qPrintable(resultOf(dialog)));
}

void RenewalTest::newKeyOfAnotherKindIsMade()
{
    MadeSet set;
    pages::RenewDialog dialog(surveyOf(set));
    dialog.show();
    auto *const kind = dialog.findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findData(static_cast<int>(plan::KeyKind::EcP384)));
    carryOut(dialog, u"Renew"_s);
    const pages::SetFolder now = surveyOf(set);
    for (const inspect::Object &object : now.report.objects) {
        if (object.file == u"server.pem"_s || object.file == u"client.pem"_s)
            QCOMPARE(object.certificate->key.bits, 384);
    }
}

/// As the command without --only.
void RenewalTest::whatAnotherAuthoritySignedIsNotChosen()
{
    MadeSet set;
    QVERIFY(makeServerOfAnotherAuthority(set.session.plan.folder));
    const QByteArray server = bytesOf(set, u"server.pem"_s);
    const QByteArray client = bytesOf(set, u"client.pem"_s);
    pages::RenewDialog dialog(surveyOf(set));
    QStringList boxes;
    for (const QCheckBox *box : dialog.findChildren<QCheckBox *>())
        boxes += box->text() + (box->isChecked() ? u" +"_s : u" -"_s);
    QCOMPARE(boxes.size(), 2); // one of server.pem, which brings a chain
    QVERIFY2(boxes.first().startsWith(u"server.pem"_s) && boxes.first().contains(u"Top"_s) &&
                 boxes.first().endsWith(u" -"_s),
             qPrintable(boxes.first()));
    dialog.show();
    carryOut(dialog, u"Renew"_s);
    QCOMPARE(bytesOf(set, u"server.pem"_s), server);
    QVERIFY(bytesOf(set, u"client.pem"_s) != client);
    pages::NamesDialog names(surveyOf(set), {u"milvus.lan"_s});
    names.show();
    QVERIFY2(resultOf(names).contains(u"server.pem is from Top"_s), qPrintable(resultOf(names)));
    carryOut(names, u"Issue server.pem"_s);
    QStringList told;
    for (const widgets::Banner *banner : names.findChildren<widgets::Banner *>())
        told << banner->text();
    QVERIFY2(told.join(u'\n').contains(u"server.pem was from Top; now"_s),
             qPrintable(told.join(u'\n')));
}

void RenewalTest::nothingChosenIsNothingDone()
{
    MadeSet set;
    const QByteArray server = bytesOf(set, u"server.pem"_s);
    pages::RenewDialog dialog(surveyOf(set));
    dialog.show();
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
        box->setChecked(false);
    button(dialog, u"Renew"_s)->click();
    QVERIFY(!dialog.findChild<widgets::ProblemLabel *>()->isClear());
    QCOMPARE(bytesOf(set, u"server.pem"_s), server);
}

void RenewalTest::stopLeavesEverythingAsItWas()
{
    MadeSet set;
    const QByteArray server = bytesOf(set, u"server.pem"_s);
    pages::RenewDialog dialog(surveyOf(set));
    dialog.show();
    auto *const kind = dialog.findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findData(static_cast<int>(plan::KeyKind::Rsa4096)));
    button(dialog, u"Renew"_s)->click();
    button(dialog, u"Stop"_s)->click();
    QVERIFY(dialog.isVisible()); // the first press stops, the second one closes
    QTRY_VERIFY_WITH_TIMEOUT(resultOf(dialog).contains(u"Stopped"_s), 20000);
    QCOMPARE(bytesOf(set, u"server.pem"_s), server);
    button(dialog, u"Close"_s)->click();
    QVERIFY(!dialog.isVisible());
}

void RenewalTest::anUnlikelyClockSignsNothingUnasked()
{
    MadeSet set;
    const QByteArray server = bytesOf(set, u"server.pem"_s);
    const auto realTime = qScopeGuard([] { base::setNowForTests({}); });
    base::setNowForTests(QDateTime(QDate(2001, 2, 3), QTime(4, 5), Qt::UTC));
    pages::RenewDialog dialog(surveyOf(set));
    dialog.show();
    bool isAsked = false;
    whenModal<QMessageBox>([&isAsked](QMessageBox &question) {
        isAsked = question.text().contains(u"3 February 2001"_s);
        question.reject();
    });
    button(dialog, u"Renew"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(resultOf(dialog).contains(u"3 February 2001"_s), 20000);
    QVERIFY(isAsked);
    QCOMPARE(bytesOf(set, u"server.pem"_s), server);
}

void RenewalTest::namesAreAddedWithTheSameKey()
{
    MadeSet set;
    const QByteArray key = bytesOf(set, u"server.key"_s);
    pages::NamesDialog dialog(surveyOf(set), {u"milvus.lan"_s});
    dialog.show();
    QTest::keyClicks(dialog.findChild<widgets::SanEditor *>()->field(), u"localhost, 10.0.0.7"_s);
    button(dialog, u"Also make a new key"_s)->click(); // as with a renewal it would be new
    QSignalSpy extended(&dialog, &pages::NamesDialog::extended);
    carryOut(dialog, u"Issue server.pem"_s);
    QCOMPARE(extended.count(), 1);
    QVERIFY2(resultOf(dialog).contains(u"covers 2 more"_s), qPrintable(resultOf(dialog)));
    QCOMPARE(bytesOf(set, u"server.key"_s), key);
    const pages::SetFolder now = surveyOf(set);
    QCOMPARE(now.leaves.first().names.size(), 4);
    QVERIFY(now.leaves.first().names.contains(plan::parseName(u"milvus.lan"_s)->name));
    QVERIFY(now.leaves.first().names.contains(plan::parseName(u"10.0.0.7"_s)->name));
}

void RenewalTest::programsGetTheirOwnCertificates()
{
    MadeSet set;
    pages::ClientsDialog dialog(surveyOf(set));
    dialog.show();
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"reader\n\n writer \n"_s);
    carryOut(dialog, u"Make them"_s);
    QCOMPARE(bundle::namedClients(set.session.plan.folder),
             (QStringList{u"reader"_s, u"writer"_s}));
    const pages::SetFolder now = surveyOf(set);
    QCOMPARE(now.leaves.size(), 4);
    QCOMPARE(now.leaves.last().name, u"writer"_s);
    // They are renewed like the others.
    pages::RenewDialog renewal(now);
    QVERIFY(button(renewal, u"client-reader.pem"_s));
}

void RenewalTest::oneOfManyProgramsIsRenewed()
{
    MadeSet set;
    bundle::RenewRequest request;
    request.folder = set.session.plan.folder;
    for (int i = 0; i < 120; ++i)
        request.newClients << u"app-%1"_s.arg(i);
    QVERIFY(bundle::renew(request, base::Job()));
    const QByteArray chosen = bytesOf(set, u"client-app-117.pem"_s);
    const QByteArray other = bytesOf(set, u"client-app-11.pem"_s);
    const QByteArray server = bytesOf(set, u"server.pem"_s);
    pages::RenewDialog dialog(surveyOf(set));
    dialog.show();
    for (const QString &box : {u"server.pem"_s, u"client.pem"_s})
        button(dialog, box)->click(); // none of them
    auto *const list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 100);
    auto *const search = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"APP-11"_s);
    QCOMPARE(list->count(), 11); // 11, 110 to 119
    const auto found = list->findItems(u"app-117"_s, Qt::MatchStartsWith);
    QCOMPARE(found.size(), 1);
    found.first()->setCheckState(Qt::Checked);
    search->setText(u"nobody"_s); // what is ticked stays so
    QCOMPARE(list->count(), 0);
    carryOut(dialog, u"Renew"_s);
    QVERIFY(bytesOf(set, u"client-app-117.pem"_s) != chosen);
    QCOMPARE(bytesOf(set, u"client-app-11.pem"_s), other);
    QCOMPARE(bytesOf(set, u"server.pem"_s), server);
}

void RenewalTest::wrongProgramNamesStayAndAreExplained()
{
    MadeSet set;
    pages::ClientsDialog dialog(surveyOf(set));
    dialog.show();
    auto *const field = dialog.findChild<QPlainTextEdit *>();
    field->setPlainText(u"../evil"_s);
    button(dialog, u"Make them"_s)->click();
    QVERIFY(!dialog.findChild<widgets::ProblemLabel *>()->isClear());
    QCOMPARE(field->toPlainText(), u"../evil"_s);
    QVERIFY(bundle::namedClients(set.session.plan.folder).isEmpty());
}

void RenewalTest::listFileFillsTheField()
{
    MadeSet set;
    const QString list = set.folder.filePath(u"programs.txt"_s);
    QVERIFY(base::replaceFile(list, "# ours\nreader\nwriter\n"));
    pages::ClientsDialog dialog(surveyOf(set));
    dialog.takeList(list);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"# ours\nreader\nwriter\n"_s);
    dialog.takeList(set.folder.filePath(u"none.txt"_s));
    QVERIFY(!resultOf(dialog).isEmpty());
    carryOut(dialog, u"Make them"_s);
    QCOMPARE(bundle::namedClients(set.session.plan.folder),
             (QStringList{u"reader"_s, u"writer"_s}));
}

void RenewalTest::everyWrongLineOfAListIsToldAndKept()
{
    MadeSet set;
    const QString list = set.folder.filePath(u"programs.txt"_s);
    const QByteArray text = "# ours\nreader\n../evil\nwriter\n\nall\nREADER\nwriter";
    QVERIFY(base::replaceFile(list, text));
    pages::ClientsDialog dialog(surveyOf(set));
    dialog.show();
    dialog.takeList(list);
    auto *const field = dialog.findChild<QPlainTextEdit *>();
    auto *const problem = dialog.findChild<widgets::ProblemLabel *>();
    const auto lines = [problem] {
        QStringList numbers;
        for (const QString &sentence : problem->texts())
            numbers += sentence.section(u':', 0, 0);
        return numbers;
    };
    const QStringList wrong = {u"Line 3"_s, u"Line 6"_s, u"Line 7"_s, u"Line 8"_s};
    QCOMPARE(lines(), wrong); // the last is a note: it stands there twice
    QVERIFY2(problem->texts().first().contains(u"../evil"_s), qPrintable(problem->texts().first()));
    button(dialog, u"Make them"_s)->click();
    QCOMPARE(lines(), wrong);
    QCOMPARE(field->toPlainText(), QString::fromUtf8(text));
    QCOMPARE(field->extraSelections().size(), 3);
    QCOMPARE(field->textCursor().blockNumber(), 2);
    QVERIFY(bundle::namedClients(set.session.plan.folder).isEmpty());
    field->setPlainText(u"reader"_s);
    QVERIFY(problem->isClear() && field->extraSelections().isEmpty());
}

void RenewalTest::historyListsTheNewestFirst()
{
    MadeSet set;
    {
        pages::NamesDialog dialog(surveyOf(set), {u"milvus.lan"_s});
        carryOut(dialog, u"Issue server.pem"_s);
    }
    const pages::HistoryDialog dialog(surveyOf(set));
    auto *const table = dialog.findChild<widgets::PlainTable *>();
    QVERIFY(table->rowCount() >= 4);
    QCOMPARE(table->item(0, 2)->text(), u"server.pem"_s);
    QCOMPARE(table->item(0, 1)->text(), u"more names"_s);
    QVERIFY(table->item(0, 3)->text().contains(u"DNS:milvus.lan"_s));
    QVERIFY(table->item(0, 5)->text().size() >= 32); // the whole serial number
    QCOMPARE(table->item(table->rowCount() - 1, 1)->text(), u"generated"_s);
}

void RenewalTest::historyFitsASmallScreen()
{
    MadeSet set;
    pages::HistoryDialog dialog(surveyOf(set));
    dialog.show();
    auto *const table = dialog.findChild<widgets::PlainTable *>();
    QTRY_VERIFY(table->isVisible());
    dialog.resize(760, 460);
    QCOMPARE(dialog.size(), QSize(760, 460));
    QTRY_VERIFY(table->width() < 760);
    QTRY_VERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(),
                 qPrintable(QString::number(table->horizontalHeader()->length())));
    const int ca = table->rowCount() - 1; // it has no names that could take lines
    const int lines = table->rowHeight(ca) / QFontMetrics(table->item(ca, 5)->font()).height();
    QVERIFY2(lines >= 2, qPrintable(QString::number(lines))); // it goes on below, uncut
    QVERIFY(table->columnWidth(3) >= 100 && table->columnWidth(5) >= 100);
}

void RenewalTest::permissionsAreAppliedAndExplained()
{
    MadeSet set;
    const QString key = set.file(bundle::File::ServerKey);
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                           QFile::ReadOther));
    pages::PermissionsDialog dialog(set.session.plan.folder, {});
    dialog.show();
    auto *const kind = dialog.findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findData(static_cast<int>(bundle::ServerKind::Systemd)));
    auto *const user = dialog.findChildren<QLineEdit *>().first();
    user->setText(u"no such user"_s);
    emit user->editingFinished();
    QVERIFY(!dialog.findChild<widgets::ProblemLabel *>()->isClear());
    QVERIFY(!button(dialog, u"Apply"_s)->isEnabled());
    user->setText(QString::number(QFileInfo(key).ownerId())); // Milvus runs as the files' owner
    emit user->editingFinished();
    QVERIFY(dialog.findChild<widgets::ProblemLabel *>()->isClear());
    carryOut(dialog, u"Apply"_s);
    QVERIFY(!(QFileInfo(key).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!button(dialog, u"Apply"_s)->isEnabled()); // nothing is left to do
}

void RenewalTest::caIsChangedInFourSteps()
{
    MadeSet set;
    const QByteArray before = bytesOf(set, u"ca.pem"_s);
    const QStringList acts{u"Make the new CA"_s, u"Issue server.pem"_s, u"Issue the clients"_s,
                           u"Take the old CA out"_s};
    for (const QString &act : acts) {
        pages::RotationDialog dialog(set.session.plan.folder,
                                     set.session.plan); // taken up again each time
        dialog.show();
        carryOut(dialog, act);
        if (QTest::currentTestFailed())
            return;
    }
    const pages::RotationDialog dialog(set.session.plan.folder, set.session.plan);
    QVERIFY(button(dialog, u"Make the new CA"_s));
    const QByteArray after = bytesOf(set, u"ca.pem"_s);
    QVERIFY(after != before);
    QCOMPARE(after.count("BEGIN CERTIFICATE"), 1);
    QVERIFY(surveyOf(set).report.verdict.good);
}

void RenewalTest::eachStateOfTheChangeIsTestedLive()
{
    MadeSet set;
    plan::Plan plan = set.session.plan;
    plan.deployment.host = u"127.0.0.1"_s;
    plan.deployment.port = freePort();
    const auto test = [](pages::RotationDialog &dialog) {
        QSignalSpy tested(&dialog, &pages::RotationDialog::tested);
        button(dialog, u"Test it live"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(tested.count(), 1, 30000);
        QStringList texts;
        for (const widgets::Banner *banner : dialog.findChildren<widgets::Banner *>())
            if (!banner->isHidden())
                texts += banner->text();
        const QString all = texts.join(u" | "_s);
        QVERIFY2(all.contains(u"strangers are kept out"_s), qPrintable(all));
        QVERIFY2(all.contains(u"rehearsal"_s), qPrintable(all));
    };
    for (const QString &act : {u"Make the new CA"_s, u"Issue server.pem"_s, u"Issue the clients"_s,
                               u"Take the old CA out"_s}) {
        pages::RotationDialog dialog(plan.folder, plan);
        dialog.show();
        test(dialog); // what is there before the step
        if (QTest::currentTestFailed())
            return;
        carryOut(dialog, act);
        test(dialog); // and what came of it
        if (QTest::currentTestFailed())
            return;
    }
    // A set for another host than the plan's is tested too: its names are no flaw of the change.
    const MadeSet elsewhere({u"*.corp.lan"_s, u"milvus.corp.lan"_s});
    pages::RotationDialog other(elsewhere.session.plan.folder, plan);
    other.show();
    test(other);
    if (QTest::currentTestFailed())
        return;
    // A server that listens is asked for the host that was typed, whatever its certificate says.
    probe::RehearsalOptions options;
    options.tlsMode = int(plan.mode);
    options.serverPemPath = elsewhere.file(bundle::File::ServerCertificate);
    options.serverKeyPath = elsewhere.file(bundle::File::ServerKey);
    options.caPemPath = elsewhere.file(bundle::File::CaCertificate);
    const auto server = probe::RehearsalServer::start(options);
    QVERIFY(server);
    plan::Plan there = plan;
    there.deployment.host = u"127.0.0.1"_s;
    there.deployment.port = server->port();
    pages::RotationDialog listening(elsewhere.session.plan.folder, there);
    QSignalSpy asked(&listening, &pages::RotationDialog::tested);
    button(listening, u"Test it live"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, 30000);
    QVERIFY2(!resultOf(listening).contains(u"kept out"_s), qPrintable(resultOf(listening)));
    // A state in which nothing works is told: ca.pem is of another CA.
    QVERIFY(
        base::replaceFile(set.file(bundle::File::CaCertificate), bytesOf(MadeSet(), u"ca.pem"_s)));
    pages::RotationDialog broken(plan.folder, plan);
    QSignalSpy tested(&broken, &pages::RotationDialog::tested);
    button(broken, u"Test it live"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(tested.count(), 1, 30000);
    QVERIFY2(!resultOf(broken).contains(u"kept out"_s), qPrintable(resultOf(broken)));
}

void RenewalTest::newCaIsAsItWasAskedFor()
{
    MadeSet set;
    pages::RotationDialog dialog(set.session.plan.folder, set.session.plan);
    dialog.show();
    auto *const name = dialog.findChild<pages::KeyAndDays *>()->findChild<QLineEdit *>();
    name->setText(u"Our second CA"_s);
    auto *const kind = dialog.findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findData(static_cast<int>(plan::KeyKind::EcP384)));
    dialog.findChild<QSpinBox *>()->setValue(900);
    carryOut(dialog, u"Make the new CA"_s);
    const auto certificates = pki::parseCertificates(bytesOf(set, u"ca.pem"_s), u"ca.pem"_s);
    const pki::CertificateView &fresh = certificates->last();
    QCOMPARE(fresh.commonName(), u"Our second CA"_s);
    QCOMPARE(fresh.key.curve, u"P-384"_s);
    QCOMPARE(fresh.notBefore.daysTo(fresh.notAfter.addSecs(1)), 900);
    QVERIFY(!name->isVisible()); // it is made: nothing to choose
}

void RenewalTest::newCaKeyGetsAPassphrase()
{
    MadeSet set;
    pages::RotationDialog dialog(set.session.plan.folder, set.session.plan);
    dialog.show();
    button(dialog, u"Protect ca.key"_s)->click();
    button(dialog, u"Make the new CA"_s)->click(); // it is not typed yet
    QCOMPARE(bytesOf(set, u"ca.pem"_s).count("BEGIN CERTIFICATE"), 1);
    for (QLineEdit *const field : dialog.findChildren<QLineEdit *>())
        if (field->echoMode() != QLineEdit::Normal) {
            field->clear();
            QTest::keyClicks(field, u"correct horse"_s);
        }
    carryOut(dialog, u"Make the new CA"_s);
    QVERIFY(bytesOf(set, u"ca-next.key"_s).contains("ENCRYPTED"));
    QVERIFY(!bytesOf(set, u"ca.key"_s).contains("ENCRYPTED"));
    whenModal<pages::PassphraseDialog>([](pages::PassphraseDialog &question) {
        question.findChild<QLineEdit *>()->setText(u"correct horse"_s);
        question.accept();
    });
    carryOut(dialog, u"Issue server.pem"_s);
    QVERIFY(bytesOf(set, u"ca.key"_s).contains("ENCRYPTED"));
    const pages::RotationDialog later(set.session.plan.folder, set.session.plan);
    QVERIFY(button(later, u"Protect ca.key"_s)->parentWidget()->isHidden());
}

void RenewalTest::newCaCanBeGivenUp()
{
    MadeSet set;
    const QByteArray before = bytesOf(set, u"ca.pem"_s);
    pages::RotationDialog dialog(set.session.plan.folder, set.session.plan);
    dialog.show();
    QVERIFY(!button(dialog, u"Give up"_s)->isVisible());
    carryOut(dialog, u"Make the new CA"_s);
    QCOMPARE(bytesOf(set, u"ca.pem"_s).count("BEGIN CERTIFICATE"), 2);
    carryOut(dialog, u"Give up"_s);
    QCOMPARE(bytesOf(set, u"ca.pem"_s), before);
    QVERIFY(!button(dialog, u"Give up"_s)->isVisible());
}

void RenewalTest::flawsAreShownAndRepaired()
{
    MadeSet set;
    const QByteArray ca = bytesOf(set, u"ca.key"_s);
    const QByteArray client = bytesOf(set, u"client.key"_s);
    QVERIFY(QFile::remove(set.file(bundle::File::ServerCertificate)));
    QVERIFY(QFile::setPermissions(set.file(bundle::File::ClientKey),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    pages::RepairDialog dialog(set.session.plan.folder);
    dialog.show();
    QSignalSpy previewed(&dialog, &pages::RepairDialog::previewed);
    QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty(), 20000);
    QVERIFY(!QFile::exists(set.file(bundle::File::ServerCertificate))); // only told so far
    auto *const steps = dialog.findChild<widgets::PlainTable *>();
    QVERIFY(steps->rowCount() >= 9);
    carryOut(dialog, u"Repair"_s);
    QCOMPARE(bytesOf(set, u"ca.key"_s), ca);
    QCOMPARE(bytesOf(set, u"client.key"_s), client);
    QVERIFY(!(QFileInfo(set.file(bundle::File::ClientKey)).permissions() & QFile::ReadOther));
    QVERIFY(surveyOf(set).report.verdict.good);
    QVERIFY(!button(dialog, u"Repair"_s)->isEnabled());
}

void RenewalTest::repairAddsNamesAndTakesDays()
{
    MadeSet set;
    pages::RepairDialog dialog(set.session.plan.folder);
    dialog.show();
    QSignalSpy previewed(&dialog, &pages::RepairDialog::previewed);
    QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 1, 20000);
    auto *const names = dialog.findChild<QLineEdit *>();
    dialog.findChild<QSpinBox *>()->setValue(100);
    const auto type = [names](const QString &text) {
        names->clear();
        QTest::keyClicks(names, text);
        emit names->editingFinished();
    };
    type(u"a b_ ,..x"_s);
    QVERIFY(!dialog.findChild<widgets::ProblemLabel *>()->isClear());
    type(u"milvus.lan, 10.0.0.7"_s);
    QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 2, 20000);
    QVERIFY(dialog.findChild<widgets::ProblemLabel *>()->isClear());
    carryOut(dialog, u"Repair"_s);
    const pages::SetFolder now = surveyOf(set);
    const pages::LeafFile server = now.leaves.first();
    QVERIFY(server.names.contains(plan::parseName(u"milvus.lan"_s)->name));
    QVERIFY(server.names.contains(plan::parseName(u"10.0.0.7"_s)->name));
    QVERIFY(server.notAfter < QDateTime::currentDateTimeUtc().addDays(101));
}

/// Gives the passphrase of this file once, then repairs.
static void unlockAndRepair(pages::RepairDialog &dialog, const QString &file)
{
    QSignalSpy previewed(&dialog, &pages::RepairDialog::previewed);
    QAbstractButton *const unlock = button(dialog, u"Give the passphrase of "_s + file);
    QVERIFY(unlock && unlock->isVisible());
    whenModal<pages::PassphraseDialog>([](pages::PassphraseDialog &question) {
        question.findChild<QLineEdit *>()->setText(u"correct horse"_s);
        question.accept();
    });
    unlock->click();
    QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 1, 20000);
    QVERIFY(!unlock->isVisible());
    carryOut(dialog, u"Repair"_s); // without a second question
}

void RenewalTest::lockedCaKeyIsOpenedForTheRepair()
{
    MadeSet set;
    bundle::GenerateOptions options;
    options.replace = true;
    options.caPassphrase = base::Secret("correct horse");
    set.session.plan.newCa = true;
    QVERIFY(bundle::generate(set.session.plan, options, base::Job()));
    const QByteArray ca = bytesOf(set, u"ca.key"_s);
    QVERIFY(ca.contains("ENCRYPTED"));
    QVERIFY(QFile::remove(set.file(bundle::File::ServerCertificate)));
    pages::RepairDialog dialog(set.session.plan.folder);
    dialog.show();
    QSignalSpy previewed(&dialog, &pages::RepairDialog::previewed);
    QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 1, 20000);
    QVERIFY(!button(dialog, u"Repair"_s)->isEnabled());
    unlockAndRepair(dialog, u"ca.key"_s);
    QVERIFY(QFile::exists(set.file(bundle::File::ServerCertificate)));
    QCOMPARE(bytesOf(set, u"ca.key"_s), ca);
    QVERIFY(surveyOf(set).report.verdict.good);
}

/// Else a new key would take its place, and a certificate that is good would go with it.
void RenewalTest::lockedServerKeyIsOpenedForTheRepair()
{
    MadeSet set;
    const QByteArray server = bytesOf(set, u"server.pem"_s);
    const QByteArray plain = bytesOf(set, u"server.key"_s);
    const auto key = pki::parsePrivateKey(plain, u"server.key"_s, {});
    const base::Secret locked = key->encryptedPem(base::Secret("correct horse"));
    QVERIFY(base::replaceFile(set.file(bundle::File::ServerKey), locked.view().toByteArray()));
    pages::RepairDialog dialog(set.session.plan.folder);
    dialog.show();
    QSignalSpy previewed(&dialog, &pages::RepairDialog::previewed);
    QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 1, 20000);
    unlockAndRepair(dialog, u"server.key"_s);
    QCOMPARE(bytesOf(set, u"server.pem"_s), server);
    QCOMPARE(bytesOf(set, u"server.key"_s), plain);
    QVERIFY(surveyOf(set).report.verdict.good);
}

void RenewalTest::goodFolderNeedsNoRepair()
{
    MadeSet set;
    pages::RepairDialog dialog(set.session.plan.folder);
    dialog.show();
    QSignalSpy previewed(&dialog, &pages::RepairDialog::previewed);
    QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty(), 20000);
    QVERIFY(!button(dialog, u"Repair"_s)->isEnabled());
    QVERIFY2(resultOf(dialog).contains(u"Nothing in"_s), qPrintable(resultOf(dialog)));
    QTRY_VERIFY(!dialog.findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
}

void RenewalTest::theCaOfARepairCanBeElsewhere()
{
    MadeSet set;
    const QString store = set.folder.filePath(u"ca.p12"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-inkey"_s,
                                              set.file(bundle::File::CaKey), u"-in"_s,
                                              set.file(bundle::File::CaCertificate), u"-out"_s,
                                              store, u"-passout"_s, u"pass:correct horse"_s}),
             0);
    pages::RepairDialog dialog(set.session.plan.folder);
    dialog.show();
    QSignalSpy previewed(&dialog, &pages::RepairDialog::previewed);
    QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 1, 20000);
    auto *const link = qobject_cast<QPushButton *>(button(dialog, u"The CA or its key"_s));
    QVERIFY(link && link->isVisible()); // although nothing is wrong
    QVERIFY(QFile::remove(set.file(bundle::File::CaKey)));
    QVERIFY(QFile::remove(set.file(bundle::File::CaCertificate)));
    QVERIFY(QFile::remove(set.file(bundle::File::ClientCertificate)));
    whenModal<QFileDialog>([&store](QFileDialog &chooser) {
        chooser.selectFile(store);
        whenModal<pages::PassphraseDialog>([](pages::PassphraseDialog &asked) {
            QTest::keyClicks(asked.findChild<QLineEdit *>(), u"correct horse"_s);
            asked.accept();
        });
        static_cast<QDialog &>(chooser).accept();
    });
    link->menu()->actions().at(1)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 2, 20000);
    QVERIFY2(link->text().contains(u"ca.p12"_s), qPrintable(link->text()));
    carryOut(dialog, u"Repair"_s);
    QVERIFY(surveyOf(set).report.verdict.good);
}

void RenewalTest::dialogsAreAsHighAsWhatTheyHold()
{
    MadeSet set;
    pages::RotationDialog dialog(set.session.plan.folder, set.session.plan);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *const steps = dialog.findChild<widgets::PlainTable *>();
    const int line = dialog.fontMetrics().height();
    QTRY_VERIFY(steps->rowHeight(0) < 3 * line); // its text fits one line
    QTRY_VERIFY(!dialog.findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
    QTRY_VERIFY2(dialog.height() < steps->height() + 350,
                 qPrintable(QString::number(dialog.height())));
}

WINDOW_TEST(RenewalTest)
#include "tst_renewal.moc"
