#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/pki/certificateview.h"
#include "fixture.h"
#include "tests/support/testprogram.h"
#include "ui/pages/passphrasedialog.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/scriptdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/problemlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QCheckBox *box(QWidget &page, const QString &start)
{
    for (QCheckBox *candidate : page.findChildren<QCheckBox *>()) {
        if (candidate->text().remove(u'&').startsWith(start))
            return candidate;
    }
    return nullptr;
}

/// Presses the button that begins with `text` in the message box that opens next.
void answerWith(const QString &text)
{
    QTimer::singleShot(0, [text] {
        auto *const question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons()) {
            if (button->text().remove(u'&').startsWith(text)) {
                button->click();
                return;
            }
        }
        question->reject();
        QFAIL("no such answer");
    });
}

} // namespace

class ReviewPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsNineFilesBeforeAnythingIsWritten();
    void generatesAndDoesNotRepeatItself();
    void existingFilesNeedTheirBox();
    void aNewCaIsAskedAboutOnceMore();
    void protectedCaKeyIsAskedForUntilItOpens();
    void noPassphraseChangesNothing();
    void anUnlikelyClockIsAskedAboutOnce();
    void cancelLeavesNothing();
    void obstacleIsNamedAndStays();
    void scriptNeedsNoFiles();
    void scriptIsWhatTheCommandExports_data();
    void scriptIsWhatTheCommandExports();
    void scriptIsSavedWithItsConfiguration();

private:
    void make(pages::ReviewPage &page);

    std::unique_ptr<QTemporaryDir> m_folder;
    pages::Session m_session;
};

void ReviewPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = pages::Session();
    m_session.plan.folder = m_folder->filePath(u"tls"_s);
}

void ReviewPageTest::make(pages::ReviewPage &page)
{
    QSignalSpy finished(&page, &pages::Page::finished);
    QVERIFY(!page.next());
    QVERIFY(page.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
    QVERIFY(!page.isBusy());
}

void ReviewPageTest::listsNineFilesBeforeAnythingIsWritten()
{
    pages::ReviewPage page(m_session);
    page.enter();
    page.show();
    auto *const files = page.findChild<widgets::PlainTable *>();
    QCOMPARE(files->rowCount(), 9);
    QCOMPARE(files->item(0, 1)->text(), u"new"_s);
    QCOMPARE(files->item(0, 0)->data(Qt::AccessibleTextRole).toString(),
             m_session.plan.folder + u"/ca.key"_s);
    QVERIFY(files->item(0, 2)->text().startsWith(u"600"_s));
    QVERIFY(!box(page, u"Replace"_s)->isVisible());
    QVERIFY(!box(page, u"Also make"_s)->isVisible());
    QCOMPARE(page.nextText(), u"&Generate certificates"_s);
    QVERIFY(!QFileInfo::exists(m_session.plan.folder));
}

void ReviewPageTest::generatesAndDoesNotRepeatItself()
{
    pages::ReviewPage page(m_session);
    page.enter();
    page.show();
    QSignalSpy announced(&page, &pages::Page::announced);
    make(page);
    QCOMPARE(m_session.generated->files.size(), 9);
    QCOMPARE(*m_session.generatedFrom, m_session.plan);
    QVERIFY(announced.count() >= 2); // begin and end are spoken
    const QByteArray key = contentOf(m_session.plan.folder + u"/server.key"_s);
    QVERIFY(!key.isEmpty());
    page.enter();
    QCOMPARE(page.nextText(), u"&Next"_s);
    QVERIFY(page.next());
    QCOMPARE(contentOf(m_session.plan.folder + u"/server.key"_s), key);
    m_session.plan.deployment.port = 19531; // where Milvus listens is in no certificate
    page.enter();
    QCOMPARE(page.nextText(), u"&Next"_s);
    m_session.plan.validity.serverDays = 90; // now there is something to do again
    page.enter();
    QCOMPARE(page.nextText(), u"&Generate certificates"_s);
}

void ReviewPageTest::existingFilesNeedTheirBox()
{
    pages::ReviewPage page(m_session);
    page.enter();
    make(page);
    const QByteArray caKey = contentOf(m_session.plan.folder + u"/ca.key"_s);
    const QByteArray serverKey = contentOf(m_session.plan.folder + u"/server.key"_s);
    m_session.plan.validity.serverDays = 90;
    page.enter();
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(box(page, u"Replace"_s)->isVisible());
    QVERIFY(!page.next());
    QVERIFY(!page.isBusy());
    QVERIFY(box(page, u"Replace"_s)->hasFocus());
    const auto problems = page.findChildren<widgets::ProblemLabel *>();
    QVERIFY(std::ranges::any_of(problems, [](const auto *label) {
        return label->finding() && label->finding()->code == base::Code::SetExists;
    }));
    QCOMPARE(contentOf(m_session.plan.folder + u"/server.key"_s), serverKey);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    make(page);
    QVERIFY(contentOf(m_session.plan.folder + u"/server.key"_s) != serverKey);
    QCOMPARE(contentOf(m_session.plan.folder + u"/ca.key"_s), caKey); // the CA is re-used
    QCOMPARE(contentOf(m_session.generated->backupFolder + u"/server.key"_s), serverKey);
}

void ReviewPageTest::aNewCaIsAskedAboutOnceMore()
{
    pages::ReviewPage page(m_session);
    page.enter();
    make(page);
    const QByteArray caKey = contentOf(m_session.plan.folder + u"/ca.key"_s);
    m_session.plan.validity.serverDays = 90;
    m_session.plan.validity.caDays = 500;
    page.enter();
    page.show();
    box(page, u"Replace"_s)->setChecked(true);
    const auto dates = [&page] {
        const auto labels = page.findChildren<QLabel *>();
        const auto isDates = [](const QLabel *label) { return label->text().contains(u", CA "); };
        const auto found = std::ranges::find_if(labels, isDates);
        return found == labels.end() ? QString() : (*found)->text();
    };
    const QString datesOfOldCa = dates();
    box(page, u"Also make"_s)->setChecked(true);
    QVERIFY(m_session.plan.newCa);
    QVERIFY(!datesOfOldCa.isEmpty() && dates() != datesOfOldCa);
    answerWith(u"Keep the CA"_s);
    QVERIFY(!page.next());
    QVERIFY(!page.isBusy());
    QCOMPARE(contentOf(m_session.plan.folder + u"/ca.key"_s), caKey);
    answerWith(u"Replace ca.key"_s);
    make(page);
    QVERIFY(contentOf(m_session.plan.folder + u"/ca.key"_s) != caKey);
    QVERIFY(!m_session.plan.newCa); // and not again by itself
}

/// Types one after the other into the passphrase dialogs that come; an empty one closes its dialog.
/// Tells whether each dialog but the first said that the earlier passphrase was wrong.
void typePassphrases(QStringList texts, bool *explained)
{
    QTimer::singleShot(20, qApp, [texts, explained]() mutable {
        auto *const dialog =
            qobject_cast<pages::PassphraseDialog *>(QApplication::activeModalWidget());
        if (!dialog) {
            typePassphrases(texts, explained); // not here yet
            return;
        }
        const auto *const label = dialog->findChild<widgets::ProblemLabel *>();
        *explained = label->finding() && label->finding()->code == base::Code::PassphraseWrong;
        const QString text = texts.takeFirst();
        auto *const field = dialog->findChild<QLineEdit *>();
        if (!texts.isEmpty())
            typePassphrases(texts, explained);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, text.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
    });
}

void ReviewPageTest::protectedCaKeyIsAskedForUntilItOpens()
{
    pages::ReviewPage page(m_session);
    page.enter();
    m_session.caPassphrase = base::Secret(QByteArrayView("open sesame"));
    make(page);
    QVERIFY(m_session.caPassphrase.isEmpty());
    const QByteArray caKey = contentOf(m_session.plan.folder + u"/ca.key"_s);
    QVERIFY(caKey.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    QVERIFY(contentOf(m_session.plan.folder + u"/server.key"_s)
                .startsWith("-----BEGIN PRIVATE KEY-----"));
    m_session.plan.validity.serverDays = 90;
    page.enter();
    box(page, u"Replace"_s)->click();
    QSignalSpy finished(&page, &pages::Page::finished);
    QVERIFY(!page.next());
    bool explained = false;
    typePassphrases({u"wrong"_s, u"open sesame"_s}, &explained);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
    QVERIFY(explained);
    QCOMPARE(contentOf(m_session.plan.folder + u"/ca.key"_s), caKey);
}

void ReviewPageTest::noPassphraseChangesNothing()
{
    pages::ReviewPage page(m_session);
    page.enter();
    m_session.caPassphrase = base::Secret(QByteArrayView("open sesame"));
    make(page);
    const QByteArray server = contentOf(m_session.plan.folder + u"/server.pem"_s);
    m_session.plan.validity.serverDays = 90;
    page.enter();
    box(page, u"Replace"_s)->click();
    QVERIFY(!page.next());
    bool explained = true;
    typePassphrases({QString()}, &explained);
    QTRY_VERIFY_WITH_TIMEOUT(!page.findChild<widgets::Banner *>()->isHidden(), 30000);
    QVERIFY(!explained);
    QCOMPARE(page.findChild<widgets::Banner *>()->tone(), widgets::Banner::Tone::Info);
    QCOMPARE(contentOf(m_session.plan.folder + u"/server.pem"_s), server);
}

/// Answers the question about the clock, and keeps what it said.
static void answerAboutTheClock(const QString &answer, QString *said)
{
    QTimer::singleShot(20, qApp, [answer, said] {
        auto *const question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!question) {
            answerAboutTheClock(answer, said); // not here yet
            return;
        }
        *said = question->windowTitle() + u' ' + question->text();
        QCOMPARE(question->defaultButton()->text().remove(u'&'), u"Cancel"_s);
        answerWith(answer);
    });
}

void ReviewPageTest::anUnlikelyClockIsAskedAboutOnce()
{
    const auto realTime = qScopeGuard([] { base::setNowForTests({}); });
    base::setNowForTests(QDateTime(QDate(2051, 2, 3), QTime(4, 5), Qt::UTC));
    pages::ReviewPage page(m_session);
    page.enter();
    page.show();
    QString said;
    answerAboutTheClock(u"Cancel"_s, &said);
    QVERIFY(!page.next());
    QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), 30000);
    QVERIFY2(said.contains(u"3 February 2051"_s), qPrintable(said));
    QVERIFY(!QFileInfo::exists(m_session.plan.folder));
    const auto *const banner = page.findChild<widgets::Banner *>();
    QCOMPARE(banner->tone(), widgets::Banner::Tone::Problem);
    QVERIFY2(banner->text().contains(u"3 February 2051"_s), qPrintable(banner->text()));

    said.clear();
    answerAboutTheClock(u"Sign all the same"_s, &said);
    make(page);
    QVERIFY(!said.isEmpty());
    const QString certificate = m_session.plan.folder + u"/ca.pem"_s;
    const auto made = pki::parseCertificates(contentOf(certificate), certificate);
    QVERIFY(made);
    QCOMPARE(made->first().notBefore.date().year(), 2051);
    m_session.plan.validity.serverDays = 90;
    page.enter();
    box(page, u"Replace"_s)->click();
    make(page); // without another question
}

void ReviewPageTest::cancelLeavesNothing()
{
    m_session.plan.key = plan::KeyKind::Rsa4096; // slow enough to be stopped
    pages::ReviewPage page(m_session);
    page.enter();
    page.show();
    QVERIFY(!page.next());
    const QSignalSpy announced(&page, &pages::Page::announced);
    page.cancelWork();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), 2000);
    QCOMPARE(announced.last().first().toString(), u"Stopped. Nothing was written."_s);
    QVERIFY(!QFileInfo::exists(m_session.plan.folder + u"/ca.key"_s));
    QVERIFY(!m_session.generated);
    QVERIFY(page.findChild<widgets::Banner *>()->isVisible());
}

void ReviewPageTest::obstacleIsNamedAndStays()
{
    QFile file(m_session.plan.folder); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    pages::ReviewPage page(m_session);
    page.enter();
    page.show();
    QVERIFY(!page.next());
    QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), 5000);
    auto *const banner = page.findChild<widgets::Banner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->tone(), widgets::Banner::Tone::Problem);
    QVERIFY2(banner->text().contains(m_session.plan.folder), qPrintable(banner->text()));
}

void ReviewPageTest::scriptNeedsNoFiles()
{
    pages::ScriptDialog dialog(m_session.plan);
    auto *const code = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(code);
    QVERIFY(code->toPlainText().contains(u"openssl"_s));
    QVERIFY(code->isReadOnly());
}

void ReviewPageTest::scriptIsWhatTheCommandExports_data()
{
    QTest::addColumn<QString>("other");
    QTest::addRow("with a new CA") << QString();
    QTest::addRow("with the CA of another set like it") << u"another"_s;
}

void ReviewPageTest::scriptIsWhatTheCommandExports()
{
    QFETCH(const QString, other);
    if (!other.isEmpty()) {
        m_session.plan.caFolder = m_folder->filePath(other);
        QCOMPARE(fixture::run({u"generate"_s, u"--out"_s, m_session.plan.caFolder}).exitCode, 0);
    }
    pages::ReviewPage page(m_session);
    page.enter();
    make(page);
    const QString target = m_folder->filePath(u"gen.sh"_s);
    const auto exported = fixture::run({u"export"_s, u"--bundle"_s, m_session.plan.folder,
                                        u"--to"_s, target, u"--format"_s, u"openssl-script"_s});
    QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
    pages::ScriptDialog dialog(m_session.plan);
    auto *const which = dialog.findChild<widgets::ChoiceBar *>();
    auto *const code = dialog.findChild<QPlainTextEdit *>();
    const auto shown = [code] { return code->toPlainText().toUtf8() + '\n'; };
    QCOMPARE(shown(), contentOf(target));
    which->setCurrent(1);
    QCOMPARE(shown(), contentOf(m_folder->filePath(u"openssl.cnf"_s)));
    QStringList words;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        words << label->text();
    QCOMPARE(words.join(u' ').contains(u"put its ca.pem and ca.key beside the script"_s),
             !other.isEmpty());
}

void ReviewPageTest::scriptIsSavedWithItsConfiguration()
{
    pages::ScriptDialog dialog(m_session.plan);
    const QString target = m_folder->filePath(u"make.sh"_s);
    const QString beside = m_folder->filePath(u"openssl.cnf"_s);
    dialog.save(target);
    QVERIFY(contentOf(target).startsWith("#!/bin/sh"));
    QVERIFY(contentOf(beside).contains("subjectAltName"));
    QVERIFY(base::replaceFile(beside, "somebody's"));
    answerWith(u"Keep it"_s);
    dialog.save(target);
    QCOMPARE(contentOf(beside), "somebody's");
    answerWith(u"Replace it"_s);
    dialog.save(target);
    QVERIFY(contentOf(beside) != "somebody's");
    dialog.save(beside); // the script would overwrite what it reads
    QVERIFY(!contentOf(beside).startsWith("#!/bin/sh"));
    QCOMPARE(dialog.findChild<widgets::Banner *>()->tone(), widgets::Banner::Tone::Problem);
}

WINDOW_TEST(ReviewPageTest)
#include "tst_reviewpage.moc"
