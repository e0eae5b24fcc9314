#include "ui/pages/renewalpage.h"

#include "core/base/files.h"
#include "core/bundle/clientnames.h"
#include "madeset.h"
#include "ui/pages/clientsdialog.h"
#include "ui/pages/historydialog.h"
#include "ui/pages/namesdialog.h"
#include "ui/pages/renewdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/saneditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QAbstractButton *button(const QWidget &owner, const QString &start)
{
    for (QAbstractButton *candidate : owner.findChildren<QAbstractButton *>()) {
        if (candidate->text().remove(u'&').startsWith(start))
            return candidate;
    }
    return nullptr;
}

} // namespace

class RenewalTest : public QObject
{
    Q_OBJECT

private slots:
    void pageTellsWhatEndsFirst();
    void pageWithoutASetOnlyOffersToOpenOne();
    void pageOpensADialogForEachTask();
    void sameKeyIsKeptAndTheRestStays();
    void newKeyOfAnotherKindIsMade();
    void nothingChosenIsNothingDone();
    void stopLeavesEverythingAsItWas();
    void namesAreAddedWithTheSameKey();
    void programsGetTheirOwnCertificates();
    void wrongProgramNamesStayAndAreExplained();
    void listFileFillsTheField();
    void historyListsTheNewestFirst();
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

/// Presses the main button and waits until the folder has changed.
void carryOut(pages::LifeDialog &dialog, const QString &act)
{
    QSignalSpy changed(&dialog, &pages::LifeDialog::changed);
    button(dialog, act)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty() || !resultOf(dialog).isEmpty(), 30000);
    QVERIFY2(!changed.isEmpty(), qPrintable(resultOf(dialog)));
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
    for (const QString &task : {u"Renew"_s, u"Add names"_s, u"New programs"_s, u"History"_s}) {
        button(page, task)->click();
        auto *const dialog = qobject_cast<pages::LifeDialog *>(QApplication::activeModalWidget());
        QVERIFY2(dialog, qPrintable(task));
        dialog->reject();
        QVERIFY(!QApplication::activeModalWidget());
    }
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

void RenewalTest::namesAreAddedWithTheSameKey()
{
    MadeSet set;
    const QByteArray key = bytesOf(set, u"server.key"_s);
    pages::NamesDialog dialog(surveyOf(set), {u"milvus.lan"_s});
    dialog.show();
    QTest::keyClicks(dialog.findChild<widgets::SanEditor *>()->field(), u"10.0.0.7"_s);
    QSignalSpy extended(&dialog, &pages::NamesDialog::extended);
    carryOut(dialog, u"Issue server.pem"_s);
    QCOMPARE(extended.count(), 1);
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
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"reader\nwriter"_s);
    dialog.takeList(set.folder.filePath(u"none.txt"_s));
    QVERIFY(!resultOf(dialog).isEmpty());
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
    QCOMPARE(table->item(table->rowCount() - 1, 1)->text(), u"generated"_s);
}

QTEST_MAIN(RenewalTest)
#include "tst_renewal.moc"
