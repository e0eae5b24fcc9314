#include "button.h"
#include "core/base/files.h"
#include "fixture.h"
#include "support/normalised.h"
#include "tests/support/testprogram.h"
#include "ui/pages/clientsdialog.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/keyanddays.h"
#include "ui/pages/namesdialog.h"
#include "ui/pages/permissionsdialog.h"
#include "ui/pages/renewdialog.h"
#include "ui/pages/repairdialog.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/rotationdialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What is done in the window and what the command does to a copy of the same folder end in the
/// same files: normalised DER, modes, history.
class SameResultTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void generating_data();
    void generating();
    void generatingFromAnImportedScript();
    void generatingWithTheCaOfAPkcs12File();
    void laterLife_data();
    void laterLife();

private:
    QTemporaryDir m_place;
    QString m_set; ///< with the named clients reader and writer
    int m_count = 0;
};

namespace {

/// What somebody does to a folder in the window.
using InWindow = std::function<void(const QString &folder)>;

constexpr int patience = 30000;

void press(pages::LifeDialog &dialog, const QString &act)
{
    QSignalSpy changed(&dialog, &pages::LifeDialog::changed);
    QAbstractButton *const found = button(dialog, act);
    QVERIFY2(found && found->isEnabled(), qPrintable(act));
    found->click();
    QTRY_VERIFY2_WITH_TIMEOUT(!changed.isEmpty(), qPrintable(act), patience);
}

pages::SetFolder surveyOf(const QString &folder)
{
    return pages::readSetFolder(folder).value();
}

/// What is in the private keys of a folder.
QMap<QString, QByteArray> keysIn(const QString &folder)
{
    QMap<QString, QByteArray> keys;
    for (const QString &name : QDir(folder).entryList({u"*.key"_s}, QDir::Files))
        keys[name] = fixture::read(folder + u'/' + name);
    return keys;
}

/// Those of the keys that are still the same.
QStringList keptIn(const QString &folder, const QMap<QString, QByteArray> &before)
{
    QStringList kept;
    const auto now = keysIn(folder);
    for (auto key = before.begin(); key != before.end(); ++key)
        if (now.value(key.key()) == key.value())
            kept << key.key();
    return kept;
}

/// Chooses what the dialog offers for new certificates.
void choose(const pages::LifeDialog &dialog, plan::KeyKind kind, int days)
{
    const auto *const options = dialog.findChild<pages::KeyAndDays *>();
    options->kindBox()->setCurrentIndex(options->kindBox()->findData(static_cast<int>(kind)));
    options->daysBox()->setValue(days);
}

/// Renews the files whose boxes are named, and no others.
InWindow renewing(const QStringList &files, bool sameKey)
{
    return [files, sameKey](const QString &folder) {
        pages::RenewDialog dialog(surveyOf(folder));
        dialog.show();
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(files.contains(box->text().section(u',', 0, 0)));
        if (sameKey)
            button(dialog, u"The same keys"_s)->click();
        press(dialog, u"Renew"_s);
    };
}

InWindow rotating(const QStringList &acts)
{
    return [acts](const QString &folder) {
        for (const QString &act : acts) {
            pages::RotationDialog dialog(folder, {}); // taken up again each time
            dialog.show();
            press(dialog, act);
        }
    };
}

InWindow repairing(bool newKeys)
{
    return [newKeys](const QString &folder) {
        pages::RepairDialog dialog(folder);
        dialog.show();
        QSignalSpy previewed(&dialog, &pages::RepairDialog::previewed);
        QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 1, patience);
        if (newKeys) {
            button(dialog, u"Also make new keys"_s)->click();
            QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 2, patience);
        }
        press(dialog, u"Repair"_s);
    };
}

void generateIn(pages::Session &session)
{
    pages::ReviewPage page(session);
    page.enter();
    page.show();
    QSignalSpy finished(&page, &pages::Page::finished);
    page.next();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
}

const QByteArray editedScript = R"sh(#!/usr/bin/env sh
Country="DE"
State="Bayern"
Location="München"
Organization="Müller & Söhne"
Organizational="TLS"
CommonName="milvus.example.org"
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out ca.key
openssl req -new -x509 -key ca.key -out ca.pem -days 1000 -subj "/C=$Country/O=$Organization/CN=Our CA"
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out server.key
openssl req -new -key server.key -out server.csr -subj "/C=$Country/ST=$State/L=$Location/O=$Organization/OU=$Organizational/CN=$CommonName" -config ./openssl.cnf
openssl x509 -req -days 200 -in server.csr -out server.pem -CA ca.pem -CAkey ca.key -CAcreateserial -extfile ./openssl.cnf -extensions v3_req
openssl x509 -req -days 100 -in client.csr -out client.pem -CA ca.pem -CAkey ca.key
)sh";
const QByteArray editedConfiguration = R"cnf([ req ]
distinguished_name = req_distinguished_name
req_extensions = v3_req
[ v3_req ]
basicConstraints = CA:FALSE
subjectAltName = @alt_names
[ alt_names ]
DNS.1 = milvus.example.org
DNS.2 = localhost
IP.1 = 10.0.0.7
)cnf";

} // namespace

void SameResultTest::initTestCase()
{
    m_set = m_place.filePath(u"set"_s);
    const auto made =
        fixture::run({u"generate"_s, u"--out"_s, m_set, u"--san"_s, u"localhost"_s, u"--client"_s,
                      u"reader"_s, u"--client"_s, u"writer"_s, u"--organization"_s, u"上海"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
}

void SameResultTest::generating_data()
{
    QTest::addColumn<plan::Preset>("preset");
    QTest::addRow("recommended") << plan::Preset::Recommended;
    QTest::addRow("long-lived") << plan::Preset::LongLived;
    QTest::addRow("as Milvus's documentation") << plan::Preset::MilvusDocs;
    QTest::addRow("long-lived RSA") << plan::Preset::LongRsa;
}

void SameResultTest::generating()
{
    QFETCH(const plan::Preset, preset);
    const QTemporaryDir place;
    pages::Session session; // as the window begins with it
    session.plan.folder = place.filePath(u"window"_s);
    plan::applyPreset(preset, session.plan);
    generateIn(session);
    const QString folder = place.filePath(u"command"_s);
    const auto made =
        fixture::run({u"generate"_s, u"--out"_s, folder, u"--preset"_s, plan::presetId(preset)});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QCOMPARE(support::normalisedFolder(session.plan.folder), support::normalisedFolder(folder));
}

void SameResultTest::generatingFromAnImportedScript()
{
    const QTemporaryDir place;
    const QStringList files{place.filePath(u"gen.sh"_s), place.filePath(u"openssl.cnf"_s)};
    QVERIFY(base::replaceFile(files.first(), editedScript));
    QVERIFY(base::replaceFile(files.last(), editedConfiguration));
    pages::Session session;
    session.plan.folder = place.filePath(u"window"_s);
    pages::ImportDialog dialog(files, session.plan);
    QSignalSpy read(&dialog, &pages::ImportDialog::read);
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, patience);
    button(dialog, u"Use these answers"_s)->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    session.plan = dialog.plan();
    QCOMPARE(session.plan.subject.organization, u"Müller & Söhne"_s);
    QCOMPARE(session.plan.key, plan::KeyKind::EcP384);
    generateIn(session);

    const QString folder = place.filePath(u"command"_s);
    const QString answers = place.filePath(u"answers.json"_s);
    for (const QStringList &command :
         {QStringList{u"import"_s} + files + QStringList{u"--to"_s, answers, u"--out"_s, folder},
          QStringList{u"generate"_s, u"--answers"_s, answers}}) {
        const auto done = fixture::run(command);
        QVERIFY2(done.exitCode == 0, qPrintable(done.err));
    }
    QCOMPARE(support::normalisedFolder(session.plan.folder), support::normalisedFolder(folder));
}

void SameResultTest::generatingWithTheCaOfAPkcs12File()
{
    const QTemporaryDir place;
    const QString store = place.filePath(u"ca.p12"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-inkey"_s,
                                              m_set + u"/ca.key"_s, u"-in"_s, m_set + u"/ca.pem"_s,
                                              u"-out"_s, store, u"-passout"_s, u"pass:"_s}),
             0);
    pages::Session session;
    session.plan.folder = place.filePath(u"window"_s);
    session.plan.caFolder = store;
    generateIn(session);
    const QString folder = place.filePath(u"command"_s);
    const auto made = fixture::run({u"generate"_s, u"--out"_s, folder, u"--ca"_s, store});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QCOMPARE(fixture::read(folder + u"/ca.pem"_s), fixture::read(m_set + u"/ca.pem"_s));
    QCOMPARE(support::normalisedFolder(session.plan.folder), support::normalisedFolder(folder));
}

void SameResultTest::laterLife_data()
{
    QTest::addColumn<InWindow>("spoil"); // before both
    QTest::addColumn<InWindow>("window");
    QTest::addColumn<QList<QStringList>>("commands"); // DIR stands for the folder
    const InWindow nothing = [](const QString &) {};
    const auto row = [](const char *name, const InWindow &spoil, const InWindow &window,
                        const QList<QStringList> &commands) {
        QTest::addRow("%s", name) << spoil << window << commands;
    };
    const auto renew = [](const QStringList &arguments) {
        return QList<QStringList>{QStringList{u"renew"_s, u"--bundle"_s, u"DIR"_s} + arguments};
    };
    row("the server renewed with a new key", nothing, renewing({u"server.pem"_s}, false),
        renew({u"--only"_s, u"server"_s}));
    row("the server renewed with the same key", nothing, renewing({u"server.pem"_s}, true),
        renew({u"--only"_s, u"server"_s, u"--keep-key"_s}));
    row("the client renewed with a new key", nothing, renewing({u"client.pem"_s}, false),
        renew({u"--only"_s, u"client"_s}));
    row("the client renewed with the same key", nothing, renewing({u"client.pem"_s}, true),
        renew({u"--only"_s, u"client"_s, u"--keep-key"_s}));
    row("one named client renewed with a new key", nothing,
        renewing({u"client-reader.pem"_s}, false), renew({u"--only"_s, u"reader"_s}));
    row("one named client renewed with the same key", nothing,
        renewing({u"client-reader.pem"_s}, true),
        renew({u"--only"_s, u"reader"_s, u"--keep-key"_s}));
    row("everything renewed with the same keys", nothing,
        renewing({u"server.pem"_s, u"client.pem"_s, u"client-reader.pem"_s, u"client-writer.pem"_s},
                 true),
        renew({u"--only"_s, u"all"_s, u"--keep-key"_s}));
    row(
        "names added to the server, and nothing else said", nothing,
        [](const QString &folder) {
            pages::NamesDialog dialog(surveyOf(folder), {u"milvus.lan"_s});
            press(dialog, u"Issue server.pem"_s);
        },
        renew({u"--add-san"_s, u"milvus.lan"_s}));
    row(
        "names added to the server with the same key", nothing,
        [](const QString &folder) {
            pages::NamesDialog dialog(surveyOf(folder), {u"milvus.lan"_s, u"10.0.0.7"_s});
            button(dialog, u"Also make a new key"_s)->click();
            press(dialog, u"Issue server.pem"_s);
        },
        renew({u"--only"_s, u"server"_s, u"--keep-key"_s, u"--add-san"_s, u"milvus.lan"_s,
               u"--add-san"_s, u"10.0.0.7"_s}));
    const QString list = m_place.filePath(u"programs.txt"_s);
    QVERIFY(base::replaceFile(list, "# ours\nloader\n\nbackup-2\n"));
    row(
        "new programs from a list file", nothing,
        [list](const QString &folder) {
            pages::ClientsDialog dialog(surveyOf(folder));
            dialog.takeList(list);
            press(dialog, u"Make them"_s);
        },
        renew({u"--clients-file"_s, list}));
    row(
        "a new program with another kind of key for 30 days", nothing,
        [](const QString &folder) {
            pages::ClientsDialog dialog(surveyOf(folder));
            dialog.findChild<QPlainTextEdit *>()->setPlainText(u"loader"_s);
            choose(dialog, plan::KeyKind::EcP384, 30);
            press(dialog, u"Make them"_s);
        },
        renew({u"--client"_s, u"loader"_s, u"--key"_s, u"ec-p384"_s, u"--days"_s, u"30"_s}));
    row(
        "names added to the server with a new key of another kind", nothing,
        [](const QString &folder) {
            pages::NamesDialog dialog(surveyOf(folder), {u"milvus.lan"_s});
            choose(dialog, plan::KeyKind::Rsa2048, 50);
            press(dialog, u"Issue server.pem"_s);
        },
        renew({u"--only"_s, u"server"_s, u"--key"_s, u"rsa-2048"_s, u"--days"_s, u"50"_s,
               u"--add-san"_s, u"milvus.lan"_s}));

    const QStringList acts{u"Make the new CA"_s, u"Issue server.pem"_s, u"Issue the clients"_s,
                           u"Take the old CA out"_s};
    const QStringList step{u"rotate"_s, u"--bundle"_s, u"DIR"_s, u"--to"_s, u"next"_s};
    QList<QStringList> steps;
    for (qsizetype count = 1; count <= acts.size(); ++count) {
        steps << step;
        QTest::addRow("a new CA, %d of 4 steps", int(count))
            << nothing << rotating(acts.first(count)) << steps;
    }
    row("a new CA with a name, key and days of its own", nothing,
        [](const QString &folder) {
            pages::RotationDialog dialog(folder, {});
            dialog.findChild<pages::KeyAndDays *>()->findChild<QLineEdit *>()->setText(
                u"Our second CA"_s);
            choose(dialog, plan::KeyKind::EcP384, 900);
            press(dialog, u"Make the new CA"_s);
        },
        {step + QStringList{u"--ca-common-name"_s, u"Our second CA"_s, u"--ca-key"_s, u"ec-p384"_s,
                            u"--ca-days"_s, u"900"_s}});
    const QString other = m_place.filePath(u"other"_s);
    QCOMPARE(fixture::run({u"generate"_s, u"--out"_s, other}).exitCode, 0);
    row("a new CA where another authority signed server.pem",
        [other](const QString &folder) {
            fixture::write(folder + u"/server.pem"_s, fixture::read(other + u"/server.pem"_s) +
                                                          fixture::read(other + u"/ca.pem"_s));
            fixture::write(folder + u"/server.key"_s, fixture::read(other + u"/server.key"_s));
        },
        rotating({acts[0], u"Let the new CA sign"_s, acts[2], acts[3]}), {step, step, step, step});
    row("a new CA given up after two steps", nothing,
        rotating(acts.first(2) + QStringList{u"Give up"_s}),
        {step, step, {u"rotate"_s, u"--bundle"_s, u"DIR"_s, u"--to"_s, u"cancel"_s}});

    const QList<QStringList> repair{{u"repair"_s, u"DIR"_s}};
    row(
        "a missing server certificate and an open key repaired",
        [](const QString &folder) {
            QFile::remove(folder + u"/server.pem"_s);
            QFile::setPermissions(folder + u"/client.key"_s,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        },
        repairing(false), repair);
    row(
        "a key found in the certificate file taken out",
        [](const QString &folder) {
            const QByteArray key = fixture::read(folder + u"/server.key"_s);
            fixture::write(folder + u"/server.pem"_s,
                           fixture::read(folder + u"/server.pem"_s) + key);
        },
        repairing(false), repair);
    row("a repair with new keys",
        [](const QString &folder) { QFile::remove(folder + u"/client.key"_s); }, repairing(true),
        {{u"repair"_s, u"DIR"_s, u"--new-keys"_s}});
    row("a repair with more names for 90 days", nothing,
        [](const QString &folder) {
            pages::RepairDialog dialog(folder);
            dialog.show();
            QSignalSpy previewed(&dialog, &pages::RepairDialog::previewed);
            QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 1, patience);
            dialog.findChild<QSpinBox *>()->setValue(90);
            auto *const names = dialog.findChild<QLineEdit *>();
            QTest::keyClicks(names, u"milvus.lan, 10.0.0.7"_s);
            emit names->editingFinished();
            QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 2, patience);
            press(dialog, u"Repair"_s);
        },
        {{u"repair"_s, u"DIR"_s, u"--san"_s, u"milvus.lan"_s, u"--san"_s, u"10.0.0.7"_s,
          u"--days"_s, u"90"_s}});
    const QString second = m_place.filePath(u"second"_s);
    row(
        "the other one of two servers chosen for a repair",
        [second](const QString &folder) {
            if (!QFile::exists(second))
                fixture::run({u"generate"_s, u"--out"_s, second, u"--san"_s, u"db.lan"_s});
            for (const QString &ending : {u".key"_s, u".csr"_s, u".pem"_s}) {
                QFile::rename(folder + u"/server"_s + ending, folder + u"/a"_s + ending);
                QFile::copy(second + u"/server"_s + ending, folder + u"/b"_s + ending);
            }
        },
        [](const QString &folder) {
            pages::RepairDialog dialog(folder);
            dialog.show();
            QSignalSpy previewed(&dialog, &pages::RepairDialog::previewed);
            QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 1, patience);
            QComboBox *shown = nullptr;
            for (QComboBox *each : dialog.findChildren<QComboBox *>())
                shown = each->isVisible() ? each : shown;
            QVERIFY(shown);
            QCOMPARE(shown->currentText(), u"a.pem"_s);
            shown->setCurrentText(u"b.pem"_s);
            emit shown->activated(shown->currentIndex());
            QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 2, patience);
            QCOMPARE(shown->currentText(), u"b.pem"_s);
            press(dialog, u"Repair"_s);
            const auto server =
                inspect::inspectPaths({folder + u"/server.pem"_s})->objects.first().certificate;
            QCOMPARE(server->names.first().value, u"db.lan"_s);
        },
        {{u"repair"_s, u"DIR"_s, u"--server"_s, u"b.pem"_s}});
    row(
        "permissions for a container as root",
        [](const QString &folder) {
            QFile::setPermissions(folder + u"/server.key"_s,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        },
        [](const QString &folder) {
            pages::PermissionsDialog dialog(folder, {});
            auto *const kind = dialog.findChild<QComboBox *>();
            kind->setCurrentIndex(kind->findData(static_cast<int>(bundle::ServerKind::DockerRoot)));
            emit kind->activated(kind->currentIndex());
            press(dialog, u"Apply"_s);
        },
        {{u"permissions"_s, u"--bundle"_s, u"DIR"_s, u"--for"_s, u"docker-root"_s, u"--write"_s}});
}

void SameResultTest::laterLife()
{
    QFETCH(const InWindow, spoil);
    QFETCH(const InWindow, window);
    QFETCH(const QList<QStringList>, commands);
    const QString place = m_place.filePath(QString::number(++m_count));
    const QString one = place + u"/window/tls"_s; // the same name: backups are called by it
    const QString other = place + u"/command/tls"_s;
    for (const QString &folder : {one, other}) {
        fixture::copySet(m_set, folder);
        spoil(folder);
    }
    QCOMPARE(support::normalisedFolder(one), support::normalisedFolder(other));
    const auto keys = keysIn(one);
    QCOMPARE(keysIn(other), keys);
    window(one);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(support::normalisedFolder(one) != support::normalisedFolder(other));
    for (QStringList command : commands) {
        for (QString &argument : command)
            argument = argument == u"DIR"_s ? other : argument;
        const auto done = fixture::run(command);
        QVERIFY2(done.exitCode >= 0 && done.exitCode < 2, qPrintable(done.err));
    }
    QCOMPARE(keptIn(one, keys), keptIn(other, keys));
    QCOMPARE(support::normalisedFolder(one), support::normalisedFolder(other));
}

WINDOW_TEST(SameResultTest)
#include "tst_sameresult.moc"
