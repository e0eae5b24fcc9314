#include "configstage.h"
#include "core/milvus/detect.h"
#include "core/probe/rehearsal.h"
#include "listener.h"
#include "tests/support/testprogram.h"
#include "ui/pages/configbuttons.h"
#include "ui/pages/effectivecard.h"
#include "ui/pages/nextstepscard.h"
#include "ui/pages/versionquestion.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/problemlabel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

/// What is around the change: the ways of running Milvus, what it will use, what remains to be
/// done.
class TestConfigureWays : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void whatRemainsIsSaidBeforeAndAfterApply();
    void nothingRemainsForARehearsal();
    void whatMilvusWillUseComesWithItsSource();
    void aVariableIsNamedAsTheSource();
    void aMilvusThatWouldNotStartIsAProblem();
    void onlyWhatStartsIsWritten();
    void theComposeFileIsChangedInPlace();
    void aComposeFileAloneIsWhereThePageBegins();
    void valuesOfHelmAreWhereThePageBegins();
    void tlsIsSwitchedOffAgain_data();
    void tlsIsSwitchedOffAgain();
    void switchingOffCanBeLeft();
    void eachFileHasItsOwnUndo();
    void theComposeFileIsChosenOnce();
    void oneOfSeveralServicesIsChosen();
    void aFileThatIsNoComposeFileIsRefused();
    void theServiceIsAskedForWhereNoneIsKnown();
    void theOverrideNeedsAComposeFile();
    void theFolderIsThatOfTheWay();
    void certManagerIssuesWhatTheSetHas();
    void aMissingMountLeadsToCompose();
    void theMountedPathIsTakenOverWithOneClick();
    void theRunningMilvusSaysItsVersion();
    void aServerThatSaysNothingIsAProblemOfTheField();
    void theQuestionCanBeStopped();
    void theQuestionBeginsWhereItsFieldDoes();
};

/// The same page with an eye for what stands around the change.
struct WaysStage : Stage
{
    using Stage::Stage;

    [[nodiscard]] QByteArray composeOnDisk() const
    {
        return base::readFile(set.session.plan.deployment.composePath).value_or(QByteArray());
    }

    /// What the card says beside a name; empty: nothing.
    [[nodiscard]] QString step(const QString &name) const
    {
        for (const auto *grid :
             page->findChild<pages::NextStepsCard *>()->findChildren<widgets::FactGrid *>())
            if (const QString value = grid->valueOf(name); !value.isEmpty())
                return value;
        return {};
    }

    /// The row of the table of what Milvus will use.
    [[nodiscard]] QString used(const QString &key) const
    {
        const auto *const table =
            page->findChild<pages::EffectiveCard *>()->findChild<widgets::PlainTable *>();
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == key)
                return table->rowText(row);
        return {};
    }

    [[nodiscard]] QString verdict() const
    {
        return page->findChild<pages::EffectiveCard *>()->findChild<QToolButton *>()->text();
    }

    void choose(const QString &buttonText, const QString &file)
    {
        press(buttonText);
        auto *const dialog = page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
    }
};

void TestConfigureWays::whatRemainsIsSaidBeforeAndAfterApply()
{
    WaysStage stage;
    stage.useCompose(composeFile({"./milvus.yaml:/milvus/configs/milvus.yaml"}));
    stage.open();
    const QString restart =
        u"cd %1 && docker compose up -d --force-recreate standalone"_s.arg(stage.set.folder.path());
    QCOMPARE(stage.step(u"Restart Milvus"_s), restart);
    QVERIFY(stage.step(u"Its log"_s).contains(u"docker compose logs"_s));
    QVERIFY(stage.step(u"There it must say"_s).contains(u"ready to serve"_s));
    QVERIFY(stage.step(u"To go back"_s).contains(u"Undo"_s)); // nothing was changed yet
    stage.wait([&] { stage.press(u"Apply to milvus.yaml"_s); });
    const QString back = stage.step(u"To go back"_s);
    QVERIFY2(back.contains(u"--undo "_s + stage.set.session.applied.last().backupPath) &&
                 back.endsWith(restart),
             qPrintable(back));
    auto *const card = stage.page->findChild<pages::NextStepsCard *>();
    QVERIFY(card->findChild<widgets::PlainTable *>()->isVisible()); // unfolded after Apply
    auto *const copy = card->findChildren<widgets::CopyButton *>().last();
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), restart);
}

void TestConfigureWays::nothingRemainsForARehearsal()
{
    WaysStage stage{QByteArray()};
    stage.set.session.plan.deployment = plan::Deployment();
    stage.open();
    QVERIFY(!stage.page->findChild<pages::NextStepsCard *>()->isVisible());
    QVERIFY(!stage.page->findChild<pages::EffectiveCard *>()
                 ->findChild<widgets::PlainTable *>()
                 ->isVisible()); // folded
}

void TestConfigureWays::whatMilvusWillUseComesWithItsSource()
{
    WaysStage stage;
    stage.open();
    QCOMPARE(stage.used(u"common.security.tlsMode"_s),
             u"common.security.tlsMode\t2\tmilvus.yaml, line 15"_s);
    QVERIFY(stage.used(u"common.security.authorizationEnabled"_s).contains(u"default"_s));
    QVERIFY2(stage.verdict().contains(u"it starts"_s), qPrintable(stage.verdict()));
    QVERIFY(base::writeNewFile(stage.set.folder.filePath(u"user.yaml"_s),
                               "common:\n  security:\n    tlsMode: 1\n"));
    stage.wait([&] { stage.page->enter(); });
    QCOMPARE(stage.used(u"common.security.tlsMode"_s),
             u"common.security.tlsMode\t1\tuser.yaml, line 3"_s);
    stage.wait([&] { stage.press(u"user.yaml"_s); }); // which would be written anew
    QVERIFY2(stage.used(u"common.security.tlsMode"_s).contains(u"\t2\tuser.yaml"_s),
             qPrintable(stage.used(u"common.security.tlsMode"_s)));
    stage.wait([&] { stage.press(u"Helm"_s); }); // there nobody can know
    QVERIFY(!stage.page->findChild<pages::EffectiveCard *>()->isVisible());
}

void TestConfigureWays::aVariableIsNamedAsTheSource()
{
    WaysStage stage;
    stage.useCompose(composeFile({"./milvus.yaml:/milvus/configs/milvus.yaml"},
                                 "    environment:\n      COMMON_SECURITY_TLSMODE: 0\n"));
    stage.open();
    QVERIFY2(stage.used(u"common.security.tlsMode"_s)
                 .endsWith(u"\t0\tvariable COMMON_SECURITY_TLSMODE"_s),
             qPrintable(stage.used(u"common.security.tlsMode"_s)));
    stage.wait([&] { stage.press(u"Compose"_s); }); // which corrects it
    QVERIFY2(stage.used(u"common.security.tlsMode"_s)
                 .endsWith(u"\t2\tvariable COMMON_SECURITY_TLSMODE"_s),
             qPrintable(stage.used(u"common.security.tlsMode"_s)));
}

void TestConfigureWays::aMilvusThatWouldNotStartIsAProblem()
{
    WaysStage stage;
    QVERIFY(base::writeNewFile(stage.set.folder.filePath(u"user.yaml"_s),
                               "proxy:\n  http:\n    port: 19530\n"));
    stage.open();
    QVERIFY2(stage.verdict().contains(u"does not start"_s), qPrintable(stage.verdict()));
    const text::Words words = text::words(base::Error{base::Code::RestPortShared, {u"19530"_s}});
    QVERIFY2(stage.problems().join(u'\n').contains(words.message),
             qPrintable(stage.problems().join(u'\n')));
}

/// As the command does: a Milvus that does not start is worse than no change.
void TestConfigureWays::onlyWhatStartsIsWritten()
{
    WaysStage stage;
    const QString userYaml = stage.set.folder.filePath(u"user.yaml"_s);
    QVERIFY(base::writeNewFile(userYaml, "proxy:\n  http:\n    port: 19530\n"));
    stage.open();
    QPushButton *const apply = stage.button(u"Apply to milvus.yaml"_s);
    QVERIFY(apply->isVisible() && !apply->isEnabled());
    const text::Words words = text::words(base::Error{base::Code::RestPortShared, {u"19530"_s}});
    QVERIFY2(apply->accessibleDescription().contains(words.message),
             qPrintable(apply->accessibleDescription()));
    const auto *const buttons = stage.page->findChild<pages::ConfigButtons *>();
    QVERIFY(buttons->findChild<widgets::ProblemLabel *>()->isVisible());
    QVERIFY(buttons->first() != apply); // nothing to press there
    stage.press(u"Apply to milvus.yaml"_s);
    QCOMPARE(stage.onDisk(), milvusYaml);
    QVERIFY(QFile::remove(userYaml));
    stage.wait([&] { stage.page->enter(); });
    QVERIFY(!buttons->findChild<widgets::ProblemLabel *>()->isVisible());
    stage.wait([&] { stage.press(u"Apply to milvus.yaml"_s); });
    QVERIFY(stage.onDisk().contains("tlsMode: 2"));
}

void TestConfigureWays::theComposeFileIsChangedInPlace()
{
    WaysStage stage;
    const QByteArray text = composeFile({"./data:/var/lib/milvus"});
    stage.useCompose(text);
    stage.open();
    stage.wait([&] { stage.press(u"Compose"_s); });
    QVERIFY2(stage.diff().contains(u":/milvus/tls/server.pem:ro"_s), qPrintable(stage.diff()));
    QVERIFY(stage.diff().contains(u"COMMON_SECURITY_TLSMODE"_s));
    QVERIFY(stage.used(u"common.security.tlsMode"_s).contains(u"\t2\tvariable"_s));
    QCOMPARE(stage.composeOnDisk(), text);
    stage.wait([&] { stage.press(u"Apply to docker-compose.yml"_s); });
    QVERIFY(stage.composeOnDisk().contains(":/milvus/tls/server.pem:ro"));
    QVERIFY(stage.problems().isEmpty());
    QCOMPARE(stage.onDisk(), milvusYaml);
    stage.wait([&] { stage.press(u"Undo"_s); });
    QCOMPARE(stage.composeOnDisk(), text);
}

void TestConfigureWays::aComposeFileAloneIsWhereThePageBegins()
{
    WaysStage stage(QByteArray{});
    stage.useCompose(composeFile({"./data:/var/lib/milvus"}));
    stage.open();
    QVERIFY(stage.button(u"Apply to docker-compose.yml"_s)->isVisible());
    QVERIFY(!stage.step(u"Restart Milvus"_s).isEmpty());
    // A milvus.yaml that no container gets: there is nothing to restart for it.
    stage.wait([&] { stage.press(u"milvus.yaml"_s); });
    QVERIFY(!stage.page->findChild<pages::NextStepsCard *>()->isVisible());
    stage.wait([&] { stage.page->enter(); });
    QVERIFY(!stage.button(u"Apply to docker-compose.yml"_s)->isVisible()); // the choice stays
}

/// What stands in them is kept, and they are not taken for a milvus.yaml.
void TestConfigureWays::valuesOfHelmAreWhereThePageBegins()
{
    WaysStage stage;
    const QString path = stage.set.folder.filePath(u"values.yaml"_s);
    QVERIFY(base::replaceFile(path, "proxy: {http: {port: 1}}\nextraConfigFiles:\n"
                                    "  user.yaml: |+\n    log: {level: debug}\n"));
    stage.set.session.plan.deployment = milvus::deploymentFromPath(path);
    stage.open();
    QVERIFY2(stage.code().contains(u"    log: {level: debug}\n"_s), qPrintable(stage.code()));
    stage.wait([&] { stage.press(u"milvus.yaml"_s); });
    QVERIFY(!stage.problems().isEmpty());
    QVERIFY(!stage.button(u"Apply to values.yaml"_s)->isVisible());
}

void TestConfigureWays::tlsIsSwitchedOffAgain_data()
{
    QTest::addColumn<bool>("isCompose");
    QTest::addRow("in milvus.yaml") << false;
    QTest::addRow("in the Compose file") << true;
}

void TestConfigureWays::tlsIsSwitchedOffAgain()
{
    QFETCH(bool, isCompose);
    const QByteArray compose = composeFile({"./data:/var/lib/milvus"});
    WaysStage stage(isCompose ? QByteArray() : milvusYaml);
    if (isCompose)
        stage.useCompose(compose);
    const QString apply =
        u"Apply to %1"_s.arg(isCompose ? u"docker-compose.yml"_s : u"milvus.yaml"_s);
    stage.open();
    QVERIFY(!stage.button(u"Switch TLS off…"_s)->isVisible()); // it is off
    stage.wait([&] { stage.press(apply); });
    stage.set.session.applied.clear(); // another day: nothing to undo
    stage.wait([&] { stage.page->enter(); });
    stage.wait([&] { stage.press(u"Switch TLS off…"_s); });
    QVERIFY(stage.button(apply)->hasFocus());
    stage.wait([&] { stage.press(apply); });
    QCOMPARE(isCompose ? stage.composeOnDisk() : stage.onDisk(), isCompose ? compose : milvusYaml);
    QVERIFY(!stage.button(u"Switch TLS off…"_s)->isVisible());
    QVERIFY(stage.button(u"Undo"_s)->isVisible());
}

void TestConfigureWays::switchingOffCanBeLeft()
{
    const QByteArray on = QByteArray(milvusYaml).replace("tlsMode: 0", "tlsMode: 1");
    WaysStage stage(on);
    stage.open();
    stage.wait([&] { stage.press(u"Switch TLS off…"_s); });
    QVERIFY(stage.diff().contains(u"tlsMode: 0"_s));
    stage.wait([&] { stage.press(u"Leave as it is"_s); });
    QVERIFY(stage.diff().contains(u"tlsMode: 2"_s));
    QCOMPARE(stage.onDisk(), on);
}

void TestConfigureWays::eachFileHasItsOwnUndo()
{
    WaysStage stage;
    const QByteArray text = composeFile({"./milvus.yaml:/milvus/configs/milvus.yaml"});
    stage.useCompose(text);
    stage.open();
    stage.wait([&] { stage.press(u"Apply to milvus.yaml"_s); });
    stage.wait([&] { stage.press(u"Compose"_s); });
    QVERIFY(!stage.button(u"Undo"_s)->isVisible());
    stage.wait([&] { stage.press(u"Apply to docker-compose.yml"_s); });
    stage.wait([&] { stage.press(u"milvus.yaml"_s); });
    QVERIFY2(stage.problems().isEmpty(), qPrintable(stage.problems().join(u'\n'))); // all mounted
    stage.wait([&] { stage.press(u"Undo"_s); });
    QCOMPARE(stage.onDisk(), milvusYaml);
    QVERIFY(stage.composeOnDisk() != text);
    QCOMPARE(stage.set.session.applied.size(), 1);
}

void TestConfigureWays::theComposeFileIsChosenOnce()
{
    WaysStage stage;
    stage.open();
    stage.wait([&] { stage.press(u"Compose"_s); });
    QVERIFY(stage.page->explanation().contains(u"No Compose file is at hand"_s));
    const QString path = stage.set.folder.filePath(u"my-compose.yml"_s);
    QVERIFY(base::writeNewFile(path, composeFile({"./data:/var/lib/milvus"})));
    stage.wait([&] { stage.choose(u"Choose Compose file…"_s, path); });
    QVERIFY2(stage.diff().contains(u"/milvus/tls/server.pem:ro"_s), qPrintable(stage.diff()));
    QVERIFY(stage.button(u"Apply to my-compose.yml"_s)->isVisible());
    QVERIFY(stage.step(u"Restart Milvus"_s).contains(u"-f my-compose.yml"_s));
    QCOMPARE(stage.set.session.plan.deployment.configPath, stage.path); // still the chosen one
    stage.wait([&] { stage.press(u"Compose override"_s); });
    QVERIFY(stage.code().contains(u"standalone:"_s));
    QVERIFY(stage.used(u"common.security.tlsMode"_s).contains(u"milvus.yaml"_s)); // it is mounted
}

void TestConfigureWays::oneOfSeveralServicesIsChosen()
{
    WaysStage stage;
    const QByteArray text =
        composeFile({"./data:/var/lib/milvus"}) + "  second:\n    image: milvusdb/milvus:v2.5.4\n";
    stage.useCompose(text);
    stage.open();
    stage.wait([&] { stage.press(u"Compose"_s); });
    QVERIFY(stage.problems().join(u'\n').contains(u"standalone, second"_s));
    stage.wait([&] { stage.press(u"Change second instead"_s); });
    QCOMPARE(stage.set.session.plan.deployment.composeService, u"second"_s);
    QVERIFY(stage.step(u"Restart Milvus"_s).endsWith(u"second"_s));
    stage.wait([&] { stage.press(u"Apply to docker-compose.yml"_s); });
    QVERIFY(stage.composeOnDisk().startsWith(text));
    QVERIFY(stage.composeOnDisk().contains("COMMON_SECURITY_TLSMODE"));
    QVERIFY(stage.button(u"Change standalone instead"_s));
}

void TestConfigureWays::aFileThatIsNoComposeFileIsRefused()
{
    WaysStage stage;
    stage.open();
    stage.wait([&] { stage.press(u"Compose"_s); });
    const QString path = stage.set.folder.filePath(u"other.yml"_s);
    QVERIFY(base::writeNewFile(path, "services:\n  web:\n    image: nginx\n"));
    stage.wait([&] { stage.choose(u"Choose Compose file…"_s, path); });
    QCOMPARE(stage.problems().size(), 1);
    QVERIFY2(stage.problems().first().contains(u"other.yml"_s),
             qPrintable(stage.problems().first()));
    QVERIFY(stage.diff().contains(u"image: nginx"_s)); // to look at
    QVERIFY(stage.button(u"Choose Compose file…"_s)->isVisible());
}

/// Also where milvus.yaml was asked for.
void TestConfigureWays::theServiceIsAskedForWhereNoneIsKnown()
{
    WaysStage stage;
    stage.set.session.plan.deployment.configPath.clear();
    stage.open();
    const QString path = stage.set.folder.filePath(u"own.yml"_s);
    const QByteArray text = "services:\n  web:\n    image: nginx\n  db:\n    build: .\n";
    QVERIFY(base::writeNewFile(path, text));
    stage.wait([&] { stage.choose(u"Choose milvus.yaml…"_s, path); });
    QTRY_VERIFY(stage.button(u"Choose the service…"_s));
    QVERIFY(stage.problems().join(u'\n').contains(u"has no service that runs Milvus"_s));
    stage.press(u"Choose the service…"_s);
    auto *dialog = stage.page->findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->comboBoxItems(), (QStringList{u"web"_s, u"db"_s}));
    dialog->setTextValue(u"db"_s);
    stage.wait([&] { dialog->accept(); });
    QCOMPARE(stage.set.session.plan.deployment.composeService, u"db"_s);
    QVERIFY2(stage.diff().contains(u"/milvus/tls/server.pem:ro"_s), qPrintable(stage.diff()));
    QVERIFY(stage.button(u"Apply to own.yml"_s)->isVisible());
}

void TestConfigureWays::theOverrideNeedsAComposeFile()
{
    WaysStage stage;
    stage.open();
    QVERIFY(!stage.button(u"Compose override"_s)->isEnabled());
    QVERIFY(!stage.button(u"Compose override"_s)->accessibleDescription().isEmpty());
    stage.useCompose(composeFile({"./data:/var/lib/milvus"}));
    stage.wait([&] { stage.page->enter(); });
    QVERIFY(stage.button(u"Compose override"_s)->isEnabled());
}

void TestConfigureWays::theFolderIsThatOfTheWay()
{
    WaysStage stage;
    QLineEdit *const path = stage.open().findChildren<QLineEdit *>().first();
    QCOMPARE(path->text(), stage.set.session.plan.folder);
    stage.wait([&] { stage.press(u"Helm"_s); });
    QCOMPARE(path->text(), u"/milvus/tls"_s); // in the pod, as the text says
    QVERIFY(stage.code().contains(path->text()));
    stage.wait([&] { stage.press(u"milvus.yaml"_s); });
    QCOMPARE(path->text(), stage.set.session.plan.folder);
    QCOMPARE(stage.set.session.plan.deployment.serverPath, QString());
}

/// Also when the wizard was opened on a folder and knows nothing else of it.
void TestConfigureWays::certManagerIssuesWhatTheSetHas()
{
    WaysStage stage;
    const QString name = stage.set.session.plan.names.first().value;
    stage.set.session.plan.names = {
        {plan::SubjectAltName::Kind::Dns, u"other.example"_s, u"other.example"_s}};
    stage.set.session.plan.key = plan::KeyKind::Rsa4096;
    stage.open();
    stage.wait([&] { stage.press(u"cert-manager"_s); });
    QVERIFY(stage.code().contains(u'"' + name + u'"'));
    QVERIFY(!stage.code().contains(u"other.example"_s));
    QVERIFY(!stage.code().contains(u"4096"_s));
}

void TestConfigureWays::aMissingMountLeadsToCompose()
{
    WaysStage stage;
    stage.useCompose(composeFile({"./milvus.yaml:/milvus/configs/milvus.yaml"}));
    stage.open();
    const QString problems = stage.problems().join(u'\n');
    QVERIFY2(problems.contains(u"/milvus/tls/server.pem"_s), qPrintable(problems));
    QCOMPARE(problems.count(u"Nothing is mounted"_s), 1); // one cause is one problem
    stage.wait([&] { stage.press(u"Mount them with Compose"_s); });
    QVERIFY(stage.diff().contains(u"/milvus/tls/server.pem:ro"_s));
}

void TestConfigureWays::theMountedPathIsTakenOverWithOneClick()
{
    WaysStage stage;
    const QByteArray folder = stage.set.session.plan.folder.toUtf8();
    stage.useCompose(
        composeFile({"./milvus.yaml:/milvus/configs/milvus.yaml", folder + ":/certs:ro"}));
    stage.open();
    QVERIFY(stage.diff().contains(u"serverPemPath: /milvus/tls/server.pem"_s));
    const auto problems = [&] { return stage.problems().join(u'\n'); };
    QVERIFY2(problems().contains(u"/milvus/tls/"_s), qPrintable(problems()));
    stage.wait([&] { stage.press(u"Use /certs"_s); });
    QCOMPARE(stage.set.session.plan.deployment.serverPath, u"/certs"_s);
    QVERIFY(stage.diff().contains(u"serverPemPath: /certs/server.pem"_s));
    QVERIFY2(!problems().contains(u"/milvus/tls/"_s), qPrintable(problems()));
}

void TestConfigureWays::theRunningMilvusSaysItsVersion()
{
    WaysStage stage;
    plan::Deployment &deployment = stage.set.session.plan.deployment;
    const QString folder = stage.set.session.plan.folder;
    probe::RehearsalOptions options;
    options.serverPemPath = folder + u"/server.pem"_s;
    options.serverKeyPath = folder + u"/server.key"_s;
    options.caPemPath = folder + u"/ca.pem"_s;
    const auto server = probe::RehearsalServer::start(options);
    QVERIFY(server);
    deployment.host = u"localhost"_s;
    deployment.port = server->port();
    deployment.milvusVersion.clear();
    pages::ConfigurePage &page = stage.open();
    const QSignalSpy announced(&page, &pages::Page::announced);
    stage.wait([&] { stage.press(u"Ask the running Milvus"_s); });
    QCOMPARE(deployment.milvusVersion, u"2.6.0"_s);
    QCOMPARE(announced.last().first().toString(),
             u"Milvus at localhost:%1 says that it is 2.6.0."_s.arg(server->port()));
    QVERIFY(stage.button(u"user.yaml"_s)->isEnabled()); // as for a typed one
}

void TestConfigureWays::aServerThatSaysNothingIsAProblemOfTheField()
{
    WaysStage stage;
    plan::Deployment &deployment = stage.set.session.plan.deployment;
    deployment.host = u"127.0.0.1"_s;
    deployment.port = Listener().port(); // closed again
    pages::ConfigurePage &page = stage.open();
    const auto *const question = page.findChild<pages::VersionQuestion *>();
    QSignalSpy unanswered(question, &pages::VersionQuestion::unanswered);
    stage.press(u"Ask the running Milvus"_s);
    QVERIFY(unanswered.wait());
    QStringList said;
    for (const auto *label : page.findChildren<widgets::ProblemLabel *>())
        said += label->texts();
    QVERIFY2(said.join(u' ').contains(u"port %1 of 127.0.0.1"_s.arg(deployment.port)),
             qPrintable(said.join(u'\n')));
    QCOMPARE(deployment.milvusVersion, u"2.5.4"_s); // what was typed stays
}

void TestConfigureWays::theQuestionCanBeStopped()
{
    const Listener silent;
    QVERIFY(silent.listens());
    WaysStage stage;
    stage.set.session.plan.deployment.host = u"127.0.0.1"_s;
    stage.set.session.plan.deployment.port = silent.port();
    pages::ConfigurePage &page = stage.open();
    const auto *const question = page.findChild<pages::VersionQuestion *>();
    QSignalSpy unanswered(question, &pages::VersionQuestion::unanswered);
    stage.press(u"Ask the running Milvus"_s);
    stage.press(u"Stop asking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!question->isAsking(), 1000);
    QVERIFY(stage.button(u"Ask the running Milvus"_s));
    QVERIFY(unanswered.isEmpty());
}

void TestConfigureWays::theQuestionBeginsWhereItsFieldDoes()
{
    WaysStage stage;
    stage.open();
    const auto *const question = stage.page->findChild<pages::VersionQuestion *>();
    const auto fields = stage.page->findChildren<QLineEdit *>();
    const auto version = std::ranges::find(fields, u"2.5.4"_s, &QLineEdit::text);
    QVERIFY(version != fields.end());
    const auto left = [&](const QWidget *widget) {
        return widget->mapTo(stage.page.get(), QPoint()).x();
    };
    QTRY_COMPARE(left(question) + theme::linkPadding, left(*version));
}

WINDOW_TEST(TestConfigureWays)
#include "tst_configureways.moc"
