#include "ui/pages/livetestpage.h"

#include "core/base/files.h"
#include "core/probe/rehearsal.h"
#include "listener.h"
#include "madeset.h"
#include "tests/support/testprogram.h"
#include "ui/pages/problemcard.h"
#include "ui/pages/serverform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/stagelist.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestLiveTestPage : public QObject
{
    Q_OBJECT

private slots:
    void startsByItselfAndRehearses();
    void rehearsesOneWayToo();
    void realServerIsTestedWithoutRehearsal();
    void missingNameIsIssuedAndTestedAgain();
    void otherWaysOutOfAMissingName();
    void aRefusedSignInIsAProblemWithItsWayOut();
    void closedPortOfARealDeploymentOffersWaysOut();
    void rehearsalCanBeStopped();
    void cancelAnswersWithin200Ms();
    void wrongServerTextStaysAndIsExplained();
    void portOfTheConfigurationIsProposedUntilOneIsTyped();
    void secondEntryDoesNotTestAgain();
    void reportHoldsNoPassword();
    void passwordIsForgottenOnLeaving();
    void aCipherGoesOnInTheNextLine();
    void aLongWayOutGoesOnInTheNextLine();
};

namespace {

/// A page over a made set whose chosen port is free.
struct Shown
{
    explicit Shown(const QStringList &names = {u"localhost"_s, u"127.0.0.1"_s})
        : set(names)
    {
        set.session.plan.deployment.host = u"127.0.0.1"_s;
        set.session.plan.deployment.port = freePort();
    }

    pages::LiveTestPage &open()
    {
        page = std::make_unique<pages::LiveTestPage>(set.session);
        page->resize(900, 900);
        page->show();
        page->enter();
        return *page;
    }

    /// The test was run to its end.
    [[nodiscard]] bool finished() const
    {
        return set.session.tested.has_value() && !page->isBusy();
    }
    [[nodiscard]] pages::ProblemCard *problem() const
    {
        return page->findChild<pages::ProblemCard *>();
    }
    [[nodiscard]] widgets::StageList *stages() const
    {
        return page->findChild<widgets::StageList *>();
    }
    [[nodiscard]] QStringList banners() const
    {
        QStringList texts;
        for (const widgets::Banner *banner : page->findChildren<widgets::Banner *>())
            if (banner->isVisible())
                texts += banner->text();
        return texts;
    }
    [[nodiscard]] QLineEdit *field(int index) const
    {
        return page->findChild<pages::ServerForm *>()->findChildren<QLineEdit *>().at(index);
    }

    MadeSet set;
    std::unique_ptr<pages::LiveTestPage> page;
};

} // namespace

void TestLiveTestPage::startsByItselfAndRehearses()
{
    Shown stage;
    pages::LiveTestPage &page = stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.set.session.tested && stage.set.session.tested->connected,
                             20000);
    QTRY_COMPARE(stage.stages()->rowCount(), 11);
    QVERIFY(!stage.problem()->isVisible());
    QVERIFY2(stage.banners().join(u' ').contains(u"built-in rehearsal server"_s),
             qPrintable(stage.banners().join(u' ')));
    QCOMPARE(stage.set.session.tested->connection.enforced, std::optional(true));
    QVERIFY(
        page.explanation().contains(u"127.0.0.1:%1"_s.arg(stage.set.session.plan.deployment.port)));
    QVERIFY(!page.isBusy());
}

void TestLiveTestPage::rehearsesOneWayToo()
{
    Shown stage;
    stage.set.session.plan.mode = plan::Mode::OneWay;
    stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.set.session.tested && stage.set.session.tested->connected,
                             20000);
}

void TestLiveTestPage::realServerIsTestedWithoutRehearsal()
{
    Shown stage;
    probe::RehearsalOptions options;
    options.serverPemPath = stage.set.file(bundle::File::ServerCertificate);
    options.serverKeyPath = stage.set.file(bundle::File::ServerKey);
    options.caPemPath = stage.set.file(bundle::File::CaCertificate);
    const auto server = probe::RehearsalServer::start(options);
    QVERIFY(server);
    stage.set.session.plan.deployment.port = server->port();
    stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.set.session.tested && stage.set.session.tested->connected,
                             20000);
    QVERIFY2(stage.banners().isEmpty(), qPrintable(stage.banners().join(u' ')));
}

void TestLiveTestPage::missingNameIsIssuedAndTestedAgain()
{
    Shown stage({u"localhost"_s});
    stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.problem()->isVisible(), 20000);
    QVERIFY2(stage.problem()->whatHappened().contains(u"127.0.0.1"_s),
             qPrintable(stage.problem()->whatHappened()));
    const QByteArray caBefore = base::readFile(stage.set.file(bundle::File::CaCertificate)).value();
    const QByteArray serverBefore =
        base::readFile(stage.set.file(bundle::File::ServerCertificate)).value();
    const QByteArray keyBefore = base::readFile(stage.set.file(bundle::File::ServerKey)).value();
    QTest::mouseClick(stage.problem()->mainButton(), Qt::LeftButton); // the first way out: issue it
    QTRY_VERIFY_WITH_TIMEOUT(stage.set.session.tested && stage.set.session.tested->connected,
                             30000);
    QCOMPARE(base::readFile(stage.set.file(bundle::File::CaCertificate)).value(), caBefore);
    QVERIFY(base::readFile(stage.set.file(bundle::File::ServerCertificate)).value() !=
            serverBefore);
    QCOMPARE(base::readFile(stage.set.file(bundle::File::ServerKey)).value(), keyBefore);
    QVERIFY(stage.set.session.plan.names.contains(plan::parseName(u"127.0.0.1"_s)->name));
    QVERIFY(!stage.problem()->isVisible());
}

void TestLiveTestPage::otherWaysOutOfAMissingName()
{
    Shown stage({u"localhost"_s});
    stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.problem()->isVisible(), 20000);
    const QList<QRadioButton *> choices = stage.problem()->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 3);
    QVERIFY(choices.at(0)->isChecked());
    choices.at(2)->click(); // tell the SDK the name
    QTest::mouseClick(stage.problem()->mainButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.set.session.tested && stage.set.session.tested->connected,
                             20000);
    QCOMPARE(stage.set.session.plan.deployment.host, u"127.0.0.1"_s);
    QCOMPARE(stage.set.session.serverName, u"localhost"_s); // the code for programs says it, too
}

void TestLiveTestPage::aRefusedSignInIsAProblemWithItsWayOut()
{
    Shown stage;
    probe::RehearsalOptions options;
    options.serverPemPath = stage.set.file(bundle::File::ServerCertificate);
    options.serverKeyPath = stage.set.file(bundle::File::ServerKey);
    options.caPemPath = stage.set.file(bundle::File::CaCertificate);
    options.user = u"root"_s;
    options.password = u"Milvus"_s;
    const auto server = probe::RehearsalServer::start(options);
    QVERIFY(server);
    stage.set.session.plan.deployment.port = server->port();
    stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.problem()->isVisible(), 20000);
    QCOMPARE(stage.set.session.tested->findings.first().code, base::Code::SignInMissing);
    QVERIFY2(stage.page->explanation().contains(u"TLS-119"_s),
             qPrintable(stage.page->explanation()));
    QCOMPARE(stage.problem()->mainButton()->text().remove(u'&'), u"Enter them"_s);
    QTest::mouseClick(stage.problem()->mainButton(), Qt::LeftButton);
    stage.field(1)->setText(u"root"_s);
    stage.field(2)->setText(u"Milvus"_s);
    stage.set.session.tested.reset();
    stage.page->startTest();
    QTRY_VERIFY_WITH_TIMEOUT(stage.finished(), 20000);
    QVERIFY(!stage.problem()->isVisible());
    QCOMPARE(stage.set.session.user, u"root"_s);
}

void TestLiveTestPage::closedPortOfARealDeploymentOffersWaysOut()
{
    Shown stage;
    stage.set.session.plan.deployment.kind = plan::Deployment::Kind::BareBinary;
    stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.problem()->isVisible(), 20000);
    QVERIFY(!stage.set.session.tested->connected);
    QVERIFY(stage.banners().isEmpty()); // a real Milvus was expected: no rehearsal unasked
    QStringList texts;
    for (QRadioButton *choice : stage.problem()->findChildren<QRadioButton *>()) {
        texts += choice->accessibleName();
        if (choice->accessibleName().startsWith(u"Rehearse"_s))
            choice->click();
    }
    QVERIFY2(texts.join(u'|').contains(u"Rehearse with the built-in server"_s),
             qPrintable(texts.join(u'|')));
    QTest::mouseClick(stage.problem()->mainButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.set.session.tested->connected, 20000);
}

void TestLiveTestPage::rehearsalCanBeStopped()
{
    Shown stage;
    pages::LiveTestPage &page = stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.set.session.tested && stage.set.session.tested->connected,
                             20000);
    QPushButton *stop = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text().startsWith(u"Stop the"_s))
            stop = button;
    QVERIFY(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(stage.banners().isEmpty());
    const Listener again(stage.set.session.plan.deployment.port);
    QVERIFY(again.listens()); // the port is free at once
}

void TestLiveTestPage::cancelAnswersWithin200Ms()
{
    const Listener silent;
    Shown stage;
    stage.set.session.plan.deployment.port = silent.port();
    pages::LiveTestPage &page = stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(page.isBusy(), 3000); // said only after 400 ms
    QElapsedTimer clock;
    clock.start();
    page.cancelWork();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), 3000);
    QVERIFY2(clock.elapsed() < 400, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(page.heading(), u"The test was stopped"_s);
}

void TestLiveTestPage::wrongServerTextStaysAndIsExplained()
{
    Shown stage;
    stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.finished(), 20000);
    stage.set.session.tested.reset();
    QLineEdit *const server = stage.field(0);
    server->setFocus();
    server->selectAll();
    QTest::keyClicks(server, u"my host:99999"_s);
    QTest::keyClick(server, Qt::Key_Return);
    QVERIFY(!stage.set.session.tested);
    QCOMPARE(server->text(), u"my host:99999"_s);
    QVERIFY(!server->accessibleDescription().isEmpty());
}

void TestLiveTestPage::portOfTheConfigurationIsProposedUntilOneIsTyped()
{
    Shown stage;
    const int configured = freePort();
    plan::Deployment &deployment = stage.set.session.plan.deployment;
    deployment.kind = plan::Deployment::Kind::BareBinary;
    deployment.configPath = stage.set.folder.filePath(u"milvus.yaml"_s);
    QVERIFY(base::replaceFile(deployment.configPath,
                              "proxy:\n  port: " + QByteArray::number(configured) + '\n'));
    pages::LiveTestPage &page = stage.open();
    QCOMPARE(stage.field(0)->text(), u"127.0.0.1:%1"_s.arg(configured));
    page.leave();
    const QString typed = u"127.0.0.1:%1"_s.arg(freePort());
    stage.field(0)->selectAll();
    QTest::keyClicks(stage.field(0), typed);
    page.leave();
    page.enter();
    QCOMPARE(stage.field(0)->text(), typed);
    page.leave();
    pages::LiveTestPage anew(stage.set.session); // the window is built again
    anew.enter();
    QCOMPARE(anew.findChild<pages::ServerForm *>()->server(), typed);
}

void TestLiveTestPage::secondEntryDoesNotTestAgain()
{
    Shown stage;
    pages::LiveTestPage &page = stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.set.session.tested && stage.set.session.tested->connected,
                             20000);
    const QDateTime first = stage.set.session.tested->when;
    page.leave();
    page.enter();
    QVERIFY(!page.isBusy());
    QTest::keyClick(stage.field(0), Qt::Key_F5); // but F5 does
    QTRY_VERIFY_WITH_TIMEOUT(stage.set.session.tested->when != first, 20000);
}

void TestLiveTestPage::reportHoldsNoPassword()
{
    Shown stage({u"localhost"_s});
    stage.open();
    QTRY_VERIFY_WITH_TIMEOUT(stage.problem()->isVisible(), 20000);
    stage.field(1)->setText(u"root"_s);
    stage.field(2)->setText(u"hunter2-secret"_s);
    stage.page->startTest();
    QTRY_VERIFY_WITH_TIMEOUT(stage.problem()->isVisible(), 20000);
    auto *const copy = stage.problem()->findChild<widgets::CopyButton *>();
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(u"TLS-104"_s));
    QVERIFY(report.contains(u"proof-stranger"_s));
    QVERIFY(!report.contains(u"hunter2"_s));
    QVERIFY(!report.contains(u"PRIVATE KEY"_s));
}

void TestLiveTestPage::passwordIsForgottenOnLeaving()
{
    Shown stage;
    pages::LiveTestPage &page = stage.open();
    QCOMPARE(stage.field(2)->echoMode(), QLineEdit::Password);
    stage.field(2)->setText(u"hunter2"_s);
    page.leave();
    QVERIFY(stage.field(2)->text().isEmpty());
}

/// Its name is one long word: where the column is narrower, nothing of it is cut off.
void TestLiveTestPage::aCipherGoesOnInTheNextLine()
{
    widgets::StageList stages;
    const QString cipher = u"TLS_AES_256_GCM_SHA384"_s;
    stages.setStage({probe::Stage::Tls, probe::Status::Ok, 0, {cipher}, {}});
    stages.resize(900, 200);
    stages.show();
    const int line = QFontMetrics(stages.font()).height();
    QTRY_VERIFY(stages.rowHeight(0) < 2 * line + 4);
    stages.resize(stages.columnWidth(0) + stages.columnWidth(2) + 120, 200);
    QTRY_VERIFY(stages.rowHeight(0) >= 2 * line + 4);
    QCOMPARE(stages.item(0, 1)->text(), cipher); // to be copied and spoken as it is
}

void TestLiveTestPage::aLongWayOutGoesOnInTheNextLine()
{
    pages::ProblemCard card;
    const QString longName = QString(60, u'a') + u".internal"_s;
    card.showProblem({base::Severity::Problem, base::Code::NameMismatch, {u"db"_s}},
                     {{pages::Remedy::Act::IssueName, longName,
                       u"Issue a new server.pem that also covers "_s + longName,
                       u"keeps the CA and the key; Milvus must restart"_s, u"Issue it now"_s},
                      {pages::Remedy::Act::NameForSdk, longName, u"Or A && B"_s, {}, u"Test"_s}});
    card.resize(460, 500);
    card.show();
    const QList<QRadioButton *> choices = card.findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    const int line = QFontMetrics(card.font()).height();
    QTRY_VERIFY(choices.first()->height() >= 3 * line);
    QVERIFY(choices.last()->height() < 2 * line + 4);
    QCOMPARE_LE(card.minimumSizeHint().width(), 460);
    QCOMPARE(choices.first()->accessibleName(),
             u"Issue a new server.pem that also covers "_s + longName +
                 u" (keeps the CA and the key; Milvus must restart)"_s);
    QCOMPARE(choices.last()->text(), u"Or A &&&& B"_s); // no mnemonic
    card.resize(1600, 500);
    QTRY_VERIFY(choices.first()->height() < 2 * line + 4);
}

WINDOW_TEST(TestLiveTestPage)
#include "tst_livetestpage.moc"
