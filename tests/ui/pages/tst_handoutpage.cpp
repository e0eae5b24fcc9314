#include "ui/pages/handoutpage.h"
#include "ui/pages/readmefile.h"

#include "core/base/shell.h"
#include "core/milvus/nextsteps.h"
#include "madeset.h"
#include "tests/support/testprogram.h"
#include "ui/pages/backupdialog.h"
#include "ui/pages/exportcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/codeview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestHandOutPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void cardsNameTheFilesOfTheMode();
    void clientArchiveHoldsWhatACardSays();
    void backupIsProtectedByAPassphrase_data();
    void backupIsProtectedByAPassphrase();
    void unwritableTargetIsExplained();
    void eachSdkHasCodeWithRealPaths();
    void copiedCodeIsTheShownCode();
    void codeAndReadmeAskAsTheLiveTestDid();
    void lastButtonSaysClose();
    void closingLeavesWhatToDoNowInTheFolder();
    void aReadmeOfSomebodyElseStays();
};

static pages::ExportCard *card(const pages::HandOutPage &page, exporter::Side side)
{
    for (pages::ExportCard *card : page.findChildren<pages::ExportCard *>())
        if (card->side() == side)
            return card;
    return nullptr;
}

static void exportTo(pages::HandOutPage &page, exporter::Side side, const QString &target)
{
    QTest::mouseClick(card(page, side)->button(exporter::Format::TarGz), Qt::LeftButton);
    auto *const dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->selectFile(target);
    QMetaObject::invokeMethod(dialog, "accept");
}

static QString visibleBanner(const pages::HandOutPage &page)
{
    return page.findChild<widgets::Banner *>(QString(), Qt::FindDirectChildrenOnly)->text();
}

void TestHandOutPage::cardsNameTheFilesOfTheMode()
{
    MadeSet set;
    pages::HandOutPage page(set.session);
    page.enter();
    QPushButton *const zip = card(page, exporter::Side::Client)->button(exporter::Format::Zip);
    QVERIFY(zip->accessibleDescription().contains(u"client.key"_s));
    set.session.plan.mode = plan::Mode::OneWay;
    page.enter();
    QVERIFY(!zip->accessibleDescription().contains(u"client.key"_s));
    QVERIFY(zip->accessibleDescription().contains(u"ca.pem"_s));
    QVERIFY(zip->accessibleName().contains(u"For your programs"_s)); // three buttons look alike
}

void TestHandOutPage::clientArchiveHoldsWhatACardSays()
{
    if (QStandardPaths::findExecutable(u"tar"_s).isEmpty())
        QSKIP("tar is not installed");
    MadeSet set;
    pages::HandOutPage page(set.session);
    page.resize(900, 700);
    page.show();
    page.enter();
    const QString target = set.folder.filePath(u"client.tar.gz"_s);
    exportTo(page, exporter::Side::Client, target);
    QTRY_VERIFY_WITH_TIMEOUT(visibleBanner(page).startsWith(u"Exported to"_s), 5000);
    QProcess tar;
    tar.start(u"tar"_s, {u"tzf"_s, target});
    QVERIFY(tar.waitForFinished());
    const QString listing = QString::fromUtf8(tar.readAllStandardOutput());
    QVERIFY2(listing.contains(u"client.key"_s) && listing.contains(u"ca.pem"_s),
             qPrintable(listing));
    QVERIFY2(!listing.contains(u"ca.key"_s) && !listing.contains(u"server.key"_s),
             qPrintable(listing));
}

void TestHandOutPage::backupIsProtectedByAPassphrase_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QByteArray>("begin");
    QTest::addRow("typed twice") << u"open sesame"_s
                                 << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----");
    QTest::addRow("declined") << QString() << QByteArray("-----BEGIN PRIVATE KEY-----");
}

void TestHandOutPage::backupIsProtectedByAPassphrase()
{
    QFETCH(QString, passphrase);
    QFETCH(QByteArray, begin);
    if (QStandardPaths::findExecutable(u"tar"_s).isEmpty())
        QSKIP("tar is not installed");
    MadeSet set;
    pages::HandOutPage page(set.session);
    page.show();
    page.enter();
    QTimer::singleShot(0, [passphrase] {
        auto *const dialog = qobject_cast<pages::BackupDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
            QTest::keyClicks(field, passphrase);
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text().remove(u'&') ==
                (passphrase.isEmpty() ? u"Without a passphrase…"_s : u"Export protected…"_s))
                button->click();
    });
    const QString target = set.folder.filePath(u"all.tar.gz"_s);
    exportTo(page, exporter::Side::All, target);
    QTRY_VERIFY_WITH_TIMEOUT(visibleBanner(page).startsWith(u"Exported to"_s), 20000);
    QProcess tar;
    tar.start(u"tar"_s, {u"xzOf"_s, target, u"--wildcards"_s, u"*ca.key"_s});
    QVERIFY(tar.waitForFinished());
    QVERIFY(tar.readAllStandardOutput().startsWith(begin));
}

void TestHandOutPage::unwritableTargetIsExplained()
{
    MadeSet set;
    pages::HandOutPage page(set.session);
    page.resize(900, 700);
    page.show();
    page.enter();
    const QString target =
        set.folder.filePath(u"tls/ca.pem/x.tar.gz"_s); // a file where a folder must be
    page.findChild<pages::ExportCard *>();
    exportTo(page, exporter::Side::Server, target);
    auto *const dialog = page.findChild<QFileDialog *>();
    if (dialog && dialog->isVisible()) // Qt's own dialog refuses such a name before we are asked
        dialog->reject();
    QVERIFY(!QFile::exists(target));
}

void TestHandOutPage::eachSdkHasCodeWithRealPaths()
{
    MadeSet set;
    set.session.plan.deployment.host = u"milvus.example"_s;
    pages::HandOutPage page(set.session);
    page.enter();
    auto *const sdks = page.findChild<widgets::ChoiceBar *>();
    QCOMPARE(sdks->count(), 8);
    auto *const code = page.findChild<widgets::CodeView *>();
    QStringList seen;
    for (int index = 0; index < sdks->count(); ++index) {
        sdks->setCurrent(index);
        QVERIFY2(code->toPlainText().contains(u"milvus.example"_s),
                 qPrintable(code->accessibleName()));
        QVERIFY(!seen.contains(code->toPlainText()));
        seen += code->toPlainText();
    }
    QVERIFY(seen.first().contains(set.session.plan.folder + u"/client.pem"_s));
}

void TestHandOutPage::copiedCodeIsTheShownCode()
{
    MadeSet set;
    pages::HandOutPage page(set.session);
    page.enter();
    page.findChild<widgets::ChoiceBar *>()->setCurrent(3);
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text().remove(u'&') == u"Copy code"_s)
            button->click();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(),
             page.findChild<widgets::CodeView *>()->toPlainText().trimmed());
}

void TestHandOutPage::codeAndReadmeAskAsTheLiveTestDid()
{
    MadeSet set;
    set.session.plan.deployment.host = u"::1"_s;
    set.session.plan.mode = plan::Mode::OneWay;
    set.session.serverName = u"localhost"_s;
    set.session.user = u"root"_s;
    pages::HandOutPage page(set.session);
    page.enter();
    const QString code = page.findChild<widgets::CodeView *>()->toPlainText();
    QVERIFY2(code.contains(u"server_name=\"localhost\""_s) && code.contains(u"root"_s),
             qPrintable(code));
    const QString readme = pages::readmeText(set.session);
    QVERIFY2(readme.contains(u"milvus-tls test '[::1]:19530' --bundle "_s) &&
                 readme.contains(u" --mode one-way --server-name 'localhost' --user 'root' "_s),
             qPrintable(readme));
}

void TestHandOutPage::lastButtonSaysClose()
{
    MadeSet set;
    const pages::HandOutPage page(set.session);
    QCOMPARE(page.nextText().remove(u'&'), u"Close"_s);
}

void TestHandOutPage::closingLeavesWhatToDoNowInTheFolder()
{
    MadeSet set;
    set.session.plan.deployment.kind = plan::Deployment::Kind::Compose;
    set.session.plan.deployment.composePath = u"/srv/docker-compose.yml"_s;
    set.session.plan.deployment.composeService = u"standalone"_s;
    pages::HandOutPage page(set.session);
    page.enter();
    QVERIFY(page.next());
    QFile file(set.session.generated->folder + u"/README-tls.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const milvus::NextSteps steps =
        milvus::nextSteps(set.session.plan.deployment, milvus::Rendering::MilvusYaml, 2);
    QVERIFY(!steps.restart.isEmpty());
    QVERIFY2(text.contains(steps.restart), qPrintable(text));
    const QString folder = base::shellQuoted(set.session.generated->folder);
    QVERIFY2(text.contains(u"milvus-tls renew --bundle "_s + folder), qPrintable(text));
    QVERIFY(!text.contains(u"PRIVATE KEY"_s));
}

void TestHandOutPage::aReadmeOfSomebodyElseStays()
{
    MadeSet set;
    QFile file(set.session.generated->folder + u"/README-tls.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    pages::HandOutPage page(set.session);
    page.enter();
    QVERIFY(page.next());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

WINDOW_TEST(TestHandOutPage)
#include "tst_handoutpage.moc"
