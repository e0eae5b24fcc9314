#include "core/base/clock.h"
#include "core/bundle/history.h"
#include "core/inspect/repair.h"
#include "core/pki/profile.h"
#include "docscript.h"
#include "lab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using Change = std::function<void(const Lab &)>;

namespace {

/// "TLS-213 server.pem": a finding in one line.
QStringList lines(const QList<base::Finding> &findings)
{
    QStringList result;
    for (const base::Finding &finding : findings)
        result << base::codeId(finding.code) + u' ' + finding.where;
    result.sort();
    return result;
}

/// "server.pem issue": what happens to a file that does not stay.
QStringList acts(const inspect::RepairReport &report)
{
    QStringList result;
    for (const inspect::RepairStep &step : report.steps)
        if (step.action != inspect::RepairStep::Action::Keep)
            result << step.file + u' ' + inspect::actionId(step.action);
    return result;
}

QStringList valuesOf(const QList<plan::SubjectAltName> &names)
{
    QStringList values;
    for (const plan::SubjectAltName &name : names)
        values << name.value;
    return values;
}

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

/// A public authority, one below it, and a server that this one signed.
void makePublic(const Lab &lab, Recipe server)
{
    Recipe root = with(Lab::ca(), u",pathlen:0"_s, {});
    root.subject = u"/CN=Public root"_s;
    lab.make(root);
    Recipe middle = Lab::ca();
    middle.name = u"middle"_s;
    middle.subject = u"/CN=Public middle"_s;
    middle.signer = u"ca"_s;
    middle.extensions += u"authorityKeyIdentifier=keyid\n"_s;
    lab.make(middle);
    server.signer = u"middle"_s;
    lab.make(server);
}

} // namespace

/// Spoilt folders made whole: real files, judged by the openssl program too.
class RepairTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_good; ///< one good set, copied for every row
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString folder() const { return m_folder->filePath(u"tls"_s); }
    [[nodiscard]] Lab lab() const { return Lab(folder()); }

    [[nodiscard]] base::Result<inspect::RepairReport>
    repair(const std::function<void(inspect::RepairRequest &)> &change = {}) const
    {
        inspect::RepairRequest request;
        request.folder = folder();
        if (change)
            change(request);
        return inspect::repair(request, base::Job());
    }

    [[nodiscard]] QHash<QString, QByteArray> contents() const
    {
        QHash<QString, QByteArray> all;
        for (const QString &name : QDir(folder()).entryList(QDir::Files | QDir::Hidden))
            all[name] = lab().read(name);
        return all;
    }

    /// What a strict stranger says.
    void verify(const QString &stem, const QString &purpose) const
    {
        lab().openssl({u"verify"_s, u"-x509_strict"_s, u"-auth_level"_s, u"2"_s, u"-CAfile"_s,
                       u"ca.pem"_s, u"-purpose"_s, purpose, stem + u".pem"_s});
    }

    /// A repair with the locked key of the CA elsewhere, without and with its passphrase.
    void opensWithThePassphraseAlone(const QString &caFolder)
    {
        const auto tryWith = [&](const char *passphrase) {
            return repair([&](auto &request) {
                request.caFolder = caFolder;
                request.passphrase = base::Secret(QByteArrayView(passphrase));
            });
        };
        QCOMPARE(tryWith("").error().code, base::Code::CaKeyEncrypted);
        QCOMPARE(tryWith("guess").error().code, base::Code::PassphraseWrong);
        const auto report = tryWith("secret");
        QVERIFY(report && report->done);
        verify(u"client"_s, u"sslclient"_s);
    }

    struct Host
    {
        QString file;
        QString name;
        int days;
    };
    /// Servers of other names in place of server.pem.
    void makeServers(const QList<Host> &hosts) const
    {
        for (const Host &host : hosts) {
            Recipe recipe = Lab::server();
            recipe.extensions.truncate(recipe.extensions.indexOf(u"subjectAltName"_s));
            recipe.extensions += u"subjectAltName=DNS:"_s + host.name + u'\n';
            recipe.subject = u"/CN="_s + host.name;
            recipe.name = host.file;
            recipe.signOptions = {u"-days"_s, QString::number(host.days)};
            lab().make(recipe);
        }
        for (const QString &ending : {u".key"_s, u".csr"_s, u".pem"_s})
            lab().remove(u"server"_s + ending);
    }
    [[nodiscard]] QStringList serverNames() const
    {
        return valuesOf(
            pki::parseCertificates(lab().read(u"server.pem"_s), u"server.pem"_s)->first().names);
    }

    void becomeNobody() const
    {
        constexpr uid_t nobody = 65534;
        QStringList paths = {m_folder->path(), folder()};
        for (const QString &name : QDir(folder()).entryList(QDir::Files | QDir::Hidden))
            paths += lab().path(name);
        for (const QString &path : std::as_const(paths))
            QCOMPARE(::chown(QFile::encodeName(path).constData(), nobody, nobody), 0);
        QCOMPARE(::seteuid(nobody), 0);
    }

private slots:
    void initTestCase() { Lab(m_good.path()).makeGoodSet(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(folder()));
        for (const QFileInfo &file : QDir(m_good.path()).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), lab().path(file.fileName())));
        base::setNowForTests(QDateTime::currentDateTimeUtc().addSecs(3300));
    }

    void cleanup() { base::setNowForTests(std::nullopt); }

    void leavesAGoodSetAlone()
    {
        const auto before = contents();
        const auto report = repair();
        QVERIFY(report.has_value());
        QVERIFY(!report->done);
        QCOMPARE(lines(report->remarks), QStringList(u"TLS-450 "_s + folder()));
        QCOMPARE(acts(*report), QStringList());
        QVERIFY(report->changes.isEmpty());
        QCOMPARE(contents(), before);
    }

    void mendsEveryFlaw_data();
    void mendsEveryFlaw();

    void mendsTheSetOfTheDocumentation_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("left");
        QTest::addRow("with a state in Latin letters") << u"Shanghai"_s << QStringList();
        QTest::addRow("with a state in Chinese, which stays garbled in the CA's name")
            << u"上海"_s << QStringList(u"TLS-227 ca.pem"_s);
    }
    void mendsTheSetOfTheDocumentation()
    {
        QFETCH(const QString, state);
        for (const QString &name : QDir(folder()).entryList(QDir::Files))
            lab().remove(name);
        lab().write(u"openssl.cnf"_s, docscript::configuration);
        lab().write(u"gen.sh"_s, QByteArray(docscript::script).replace("@STATE@", state.toUtf8()));
        QProcess script;
        script.setWorkingDirectory(folder());
        script.start(u"sh"_s, {u"gen.sh"_s});
        QVERIFY(script.waitForFinished(60000) && script.exitCode() == 0);
        base::setNowForTests(std::nullopt);
        const QByteArray oldCa = lab().read(u"ca.pem"_s);
        const QByteArray oldKey = lab().read(u"ca.key"_s);

        const auto report = repair();
        QVERIFY(report && report->done);
        const QStringList found = lines(report->before);
        for (const QString &flaw :
             {u"TLS-210 ca.pem"_s, u"TLS-213 server.pem"_s, u"TLS-213 client.pem"_s,
              u"TLS-219 server.pem"_s, u"TLS-233 server.pem"_s, u"TLS-244 client.pem"_s,
              u"TLS-250 server.pem"_s, u"TLS-251 server.pem"_s, u"TLS-252 server.pem"_s,
              u"TLS-253 client.pem"_s, u"TLS-254 server.pem"_s, u"TLS-256 ca.pem"_s})
            QVERIFY2(found.contains(flaw), qPrintable(flaw + u" of "_s + found.join(u'\n')));
        QCOMPARE(found.contains(u"TLS-227 ca.pem"_s), state != u"Shanghai");
        QTEST(lines(report->after), "left");

        // The same CA: what either certificate of it signed, the other one vouches for.
        QCOMPARE(lab().read(u"ca.key"_s), oldKey);
        verify(u"server"_s, u"sslserver"_s);
        verify(u"client"_s, u"sslclient"_s);
        lab().write(u"old-ca.pem"_s, oldCa);
        lab().openssl({u"verify"_s, u"-CAfile"_s, u"old-ca.pem"_s, u"server.pem"_s});
        const QString old = report->backupFolder + u"/server.pem"_s;
        lab().openssl({u"verify"_s, u"-CAfile"_s, u"ca.pem"_s, old});
        lab().openssl({u"verify"_s, u"-CAfile"_s, u"ca.pem"_s, u"-verify_ip"_s, u"127.0.0.1"_s,
                       u"server.pem"_s});
        QVERIFY(QFile::exists(lab().path(u"gen.sh"_s)));
        QCOMPARE(bundle::readHistory(folder())->records.size(), 3);
    }

    void tellsEachFieldBeforeAndAfter()
    {
        lab().make(with(Lab::server(), u"DNS:localhost"_s, u"DNS:localhost,DNS:x.ronething.cn"_s));
        const auto report = repair();
        QVERIFY(report && report->done);
        QStringList fields;
        for (const inspect::FieldChange &change : report->changes)
            if (change.file == u"server.pem")
                fields << change.field;
        for (const QString &field : {u"names"_s, u"serial"_s, u"sha256"_s, u"notBefore"_s})
            QVERIFY2(fields.contains(field), qPrintable(fields.join(u' ')));
        for (const QString &field : {u"key"_s, u"issuer"_s, u"subject"_s, u"extendedKeyUsage"_s})
            QVERIFY2(!fields.contains(field), qPrintable(fields.join(u' ')));
        const auto names = std::ranges::find_if(report->changes, [](const auto &change) {
            return change.file == u"server.pem" && change.field == u"names";
        });
        QVERIFY(names->before.contains(u"x.ronething.cn"));
        QVERIFY(!names->after.contains(u"x.ronething.cn"));
        QCOMPARE(inspect::toJson(*report)[u"changes"_s].toArray().size(), report->changes.size());
    }

    void aDryRunTellsTheSameAndWritesNothing()
    {
        lab().make(with(Lab::server(), u"serverAuth"_s, u"clientAuth"_s));
        const auto before = contents();
        const auto told = repair([](auto &request) { request.dryRun = true; });
        QVERIFY(told && !told->done);
        QCOMPARE(contents(), before);
        QCOMPARE(QDir(m_folder->path())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList(u"tls"_s));
        const auto done = repair();
        QVERIFY(done && done->done);
        QCOMPARE(acts(*told), acts(*done));
        QCOMPARE(lines(told->after), lines(done->after));
    }

    void withoutTheCaKeyItMendsWhatNeedsNoSignature()
    {
        lab().write(u"server.pem"_s, lab().read(u"server.pem"_s) + lab().read(u"server.key"_s));
        lab().remove(u"server.key"_s);
        lab().make(with(Lab::client(), u"clientAuth"_s, u"serverAuth"_s));
        lab().remove(u"ca.key"_s);
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(acts(*report), QStringList({u"server.key write"_s, u"server.pem write"_s}));
        QCOMPARE(lines(report->remarks),
                 QStringList({u"TLS-451 client.pem"_s, u"TLS-454 server.key"_s}));
        QCOMPARE(lines(report->after), QStringList({u"TLS-215 client.pem"_s, u"TLS-237 ca.key"_s}));
        QCOMPARE(modeOf(lab().path(u"server.key"_s)), 0600U);
        QVERIFY(!lab().read(u"server.pem"_s).contains("PRIVATE"));
    }

    void takesTheCaKeyFromAnotherFolderAndLeavesItThere()
    {
        QTemporaryDir safe;
        QVERIFY(QFile::copy(lab().path(u"ca.key"_s), safe.filePath(u"ca.key"_s)));
        QVERIFY(QFile::copy(lab().path(u"ca.pem"_s), safe.filePath(u"ca.pem"_s)));
        lab().make(with(Lab::client(), u"clientAuth"_s, u"serverAuth"_s));
        lab().remove(u"ca.key"_s);
        const auto report = repair([&safe](auto &request) { request.caFolder = safe.path(); });
        QVERIFY(report && report->done);
        QCOMPARE(lines(report->after), QStringList(u"TLS-237 ca.key"_s));
        QVERIFY(!QFile::exists(lab().path(u"ca.key"_s)));
        verify(u"client"_s, u"sslclient"_s);
    }

    void wantsThePassphraseOfACaKeyElsewhere()
    {
        QTemporaryDir safe;
        lab().openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"ca.key"_s, u"-out"_s,
                       safe.filePath(u"ca.key"_s), u"-passout"_s, u"pass:secret"_s});
        QVERIFY(QFile::copy(lab().path(u"ca.pem"_s), safe.filePath(u"ca.pem"_s)));
        lab().make(with(Lab::client(), u"clientAuth"_s, u"serverAuth"_s));
        lab().remove(u"ca.key"_s);
        opensWithThePassphraseAlone(safe.path());
    }

    void takesTheCaKeyOutOfAPkcs12File()
    {
        const QTemporaryDir safe;
        const QString store = safe.filePath(u"ca.p12"_s);
        lab().openssl({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"ca.pem"_s, u"-inkey"_s, u"ca.key"_s,
                       u"-out"_s, store, u"-passout"_s, u"pass:secret"_s});
        lab().make(with(Lab::client(), u"clientAuth"_s, u"serverAuth"_s));
        lab().remove(u"ca.key"_s);
        opensWithThePassphraseAlone(store);
        QVERIFY(!QFile::exists(lab().path(u"ca.key"_s)));
    }

    void saysThatThePassphraseIsWantedBeforeItWrites()
    {
        lab().make(with(Lab::server(), u"serverAuth"_s, u"clientAuth"_s));
        lab().openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"ca.key"_s, u"-out"_s, u"new.key"_s,
                       u"-passout"_s, u"pass:secret"_s});
        lab().copy(u"new.key"_s, u"ca.key"_s);
        lab().remove(u"new.key"_s);
        QVERIFY(QFile::remove(lab().path(u"ca.srl"_s)));
        const auto asked = repair([](auto &request) { request.canAsk = true; });
        QCOMPARE(asked.error().code, base::Code::CaKeyEncrypted);
        QVERIFY(!QFile::exists(lab().path(u"ca.srl"_s))); // which needs no signature
        const auto unasked = repair([](auto &) {});
        QVERIFY(unasked && unasked->done);
        QVERIFY(QFile::exists(lab().path(u"ca.srl"_s)));
        QVERIFY(inspect::lockedCaKey(unasked->remarks));
    }

    void opensALockedCaKeyAndKeepsItLocked()
    {
        lab().make(with(Lab::server(), u"serverAuth"_s, u"clientAuth"_s));
        lab().openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"ca.key"_s, u"-out"_s, u"new.key"_s,
                       u"-iter"_s, u"600000"_s, u"-passout"_s, u"pass:secret"_s});
        lab().copy(u"new.key"_s, u"ca.key"_s);
        lab().remove(u"new.key"_s);
        const QByteArray locked = lab().read(u"ca.key"_s);
        const auto without = repair([](auto &request) { request.dryRun = true; });
        QCOMPARE(lines(without->remarks),
                 QStringList({u"TLS-405 ca.key"_s, u"TLS-451 server.pem"_s}));
        const auto wrong =
            repair([](auto &request) { request.passphrase = base::Secret("guess"); });
        QCOMPARE(wrong.error().code, base::Code::PassphraseWrong);
        const auto report =
            repair([](auto &request) { request.passphrase = base::Secret("secret"); });
        QVERIFY(report && report->done);
        QCOMPARE(lab().read(u"ca.key"_s), locked);
        verify(u"server"_s, u"sslserver"_s);
    }

    void knowsFilesByWhatTheyHold()
    {
        const QList<std::pair<QString, QString>> names = {
            {u"ca.pem"_s, u"rootCA.crt"_s},     {u"ca.key"_s, u"rootCA-key.pem"_s},
            {u"server.pem"_s, u"host.crt"_s},   {u"server.key"_s, u"host-key.pem"_s},
            {u"client.pem"_s, u"reader.crt"_s}, {u"client.key"_s, u"reader-key.pem"_s},
        };
        for (const auto &[from, to] : names) {
            lab().copy(from, to);
            lab().remove(from);
        }
        for (const QString &name : {u"ca.srl"_s, u"server.csr"_s, u"client.csr"_s})
            lab().remove(name);
        const QByteArray certificate = lab().read(u"host.crt"_s);
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(lines(report->after), QStringList());
        QCOMPARE(report->steps.size(), 9);
        QCOMPARE(lab().read(u"server.pem"_s), certificate);
        QVERIFY(QFile::exists(lab().path(u"host.crt"_s)));
        QCOMPARE(report->remarks.size(), 6);
        QCOMPARE(report->remarks.first().code, base::Code::FileLeftAlone);
        verify(u"server"_s, u"sslserver"_s);
        verify(u"client"_s, u"sslclient"_s);
    }

    void keepsBothAuthoritiesWhileOneTakesOver()
    {
        QTemporaryDir other;
        Lab next(other.path());
        Recipe ca = Lab::ca();
        ca.subject = u"/O=Test/CN=Next CA"_s;
        next.make(ca);
        const QByteArray both = next.read(u"ca.pem"_s) + lab().read(u"ca.pem"_s);
        lab().make(with(Lab::server(), u"serverAuth"_s, u"clientAuth"_s));
        lab().write(u"ca-next.key"_s, next.read(u"ca.key"_s));
        lab().write(u"ca.pem"_s, both);
        const QByteArray key = lab().read(u"ca.key"_s);
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(lab().read(u"ca.pem"_s), both);
        QCOMPARE(lab().read(u"ca.key"_s), key);
        verify(u"server"_s, u"sslserver"_s);
    }

    void mendsClientsWithNamesOfTheirOwn()
    {
        Recipe reader = with(Lab::client(), u"clientAuth"_s, u"clientAuth,serverAuth"_s);
        reader.name = u"client-reader"_s;
        reader.subject = u"/CN=reader"_s;
        reader.extensions.replace(u"URI:spiffe://milvus/client"_s,
                                  u"DNS:localhost,URI:spiffe://milvus/reader,email:a@b.lan"_s);
        reader.signOptions = {u"-days"_s, u"3800"_s}; // longer than its CA
        lab().make(reader);
        QCOMPARE(::chmod(QFile::encodeName(lab().path(u"client-reader.key"_s)).constData(), 0644),
                 0);
        const QByteArray key = lab().read(u"client-reader.key"_s);
        const QByteArray client = lab().read(u"client.pem"_s);
        const auto report = repair();
        QVERIFY(report && report->done);
        for (const QString &flaw : {u"TLS-216"_s, u"TLS-224"_s, u"TLS-226"_s, u"TLS-244"_s})
            QVERIFY2(lines(report->before).join(u'\n').contains(flaw + u" client-reader."_s),
                     qPrintable(lines(report->before).join(u'\n')));
        QCOMPARE(acts(*report),
                 QStringList({u"ca.srl issue"_s, u"client-reader.csr issue"_s,
                              u"client-reader.key mode"_s, u"client-reader.pem issue"_s}));
        QCOMPARE(lines(report->after), QStringList());
        QCOMPARE(lab().read(u"client-reader.key"_s), key);
        QCOMPARE(modeOf(lab().path(u"client-reader.key"_s)), 0600U);
        QCOMPARE(lab().read(u"client.pem"_s), client);
        const auto mended =
            pki::parseCertificates(lab().read(u"client-reader.pem"_s), u"reader"_s)->first();
        QCOMPARE(mended.commonName(), u"reader"_s);
        QCOMPARE(valuesOf(mended.names), QStringList({u"spiffe://milvus/reader"_s, u"a@b.lan"_s}));
        verify(u"client-reader"_s, u"sslclient"_s);
        const auto again = repair();
        QCOMPARE(lines(again->remarks), QStringList(u"TLS-450 "_s + folder()));
    }

    void makesNoKeyForAClientWhoseKeyIsElsewhere()
    {
        Recipe reader = with(Lab::client(), u"clientAuth"_s, u"serverAuth"_s);
        reader.name = u"client-reader"_s;
        lab().make(reader);
        lab().remove(u"client-reader.key"_s);
        const QByteArray certificate = lab().read(u"client-reader.pem"_s);
        const auto report = repair();
        QVERIFY(report && !report->done);
        QCOMPARE(lines(report->remarks), QStringList(u"TLS-459 client-reader.pem"_s));
        QCOMPARE(lab().read(u"client-reader.pem"_s), certificate);
        QVERIFY(!QFile::exists(lab().path(u"client-reader.key"_s)));
    }

    void saysThatTheKeyOfAClientIsElsewhere()
    {
        Recipe reader = Lab::client();
        reader.name = u"client-reader"_s;
        lab().make(reader);
        lab().remove(u"client-reader.key"_s);
        const auto report = repair();
        QVERIFY(report && !report->done);
        const QString told = lines(report->remarks).join(u'\n');
        QVERIFY2(told.contains(u"TLS-079 client-reader.pem"_s), qPrintable(told));
        QVERIFY(!told.contains(u"TLS-450"_s)); // that nothing needs repair
    }

    void knowsTheFilesOfAnOnlyClientByTheirOtherNames()
    {
        lab().copy(u"client.pem"_s, u"client-cert.pem"_s);
        lab().copy(u"client.key"_s, u"client-key.pem"_s);
        for (const QString &name : {u"client.pem"_s, u"client.key"_s, u"client.csr"_s})
            lab().remove(name);
        const QByteArray certificate = lab().read(u"client-cert.pem"_s);
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(lab().read(u"client.pem"_s), certificate);
        QCOMPARE(lines(report->remarks),
                 QStringList({u"TLS-456 client-cert.pem"_s, u"TLS-456 client-key.pem"_s}));
    }

    void doesNotCallAFolderGoodThatKeepsWarnings()
    {
        Recipe server = Lab::server();
        server.keyOptions = {u"-algorithm"_s, u"ED25519"_s};
        lab().make(server);
        const auto report = repair();
        QVERIFY(report && !report->done);
        QCOMPARE(lines(report->after), QStringList(u"TLS-240 server.pem"_s));
        QCOMPARE(lines(report->remarks), QStringList(u"TLS-460 "_s + folder()));
    }

    void doesNotCallAFolderGoodInWhichAnotherFileIsNot()
    {
        lab().openssl({u"x509"_s, u"-in"_s, u"server.pem"_s, u"-outform"_s, u"DER"_s, u"-out"_s,
                       u"old.pem"_s});
        const auto report = repair();
        QVERIFY(report && !report->done);
        QVERIFY2(lines(report->before).contains(u"TLS-246 old.pem"_s),
                 qPrintable(lines(report->before).join(u'\n')));
        QCOMPARE(lines(report->remarks), QStringList(u"TLS-460 "_s + folder()));
    }

    void makesNothingAgainForANoteThatNobodyMinds_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const QString &note, const Recipe &recipe) {
            QTest::addRow("%s", name)
                << Change([recipe](const Lab &lab) { lab.make(recipe); }) << note;
        };
        row("localhost without its addresses", u"TLS-251 server.pem"_s,
            with(Lab::server(), u",IP:127.0.0.1,IP:::1"_s, {}));
        Recipe named = Lab::server();
        named.subject = u"/CN=The Milvus server"_s;
        row("a common name that is no host", u"TLS-241 server.pem"_s, named);
        QTest::addRow("made just now") << Change([](const Lab &lab) {
            lab.make(Lab::client());
            base::setNowForTests(QDateTime::currentDateTimeUtc().addSecs(60));
        }) << u"TLS-256 client.pem"_s;
    }
    void makesNothingAgainForANoteThatNobodyMinds()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, note);
        change(lab());
        const auto before = contents();
        const auto report = repair();
        QVERIFY(report && !report->done);
        QVERIFY2(lines(report->after).contains(note), qPrintable(lines(report->after).join(u'\n')));
        QCOMPARE(contents(), before);
    }

    void keepsTheNamesThatAreNoHosts()
    {
        Recipe server = with(Lab::server(), u"serverAuth"_s, u"serverAuth,clientAuth"_s);
        server.extensions.replace(u"IP:::1"_s, u"IP:::1,URI:spiffe://td/milvus,email:a@b.lan"_s);
        server.signOptions = {u"-days"_s, u"825"_s};
        lab().make(server);
        Recipe client = with(Lab::client(), u"clientAuth"_s, u"clientAuth,serverAuth"_s);
        client.extensions.replace(u"spiffe://milvus/client"_s,
                                  u"spiffe://corp/alice,email:alice@corp.lan"_s);
        lab().make(client);
        const auto report = repair();
        QVERIFY(report && report->done);
        const auto certificate = [this](const QString &name) {
            return pki::parseCertificates(lab().read(name), name)->first();
        };
        QCOMPARE(valuesOf(certificate(u"server.pem"_s).names),
                 QStringList({u"localhost"_s, u"*.milvus.internal"_s, u"127.0.0.1"_s, u"::1"_s,
                              u"spiffe://td/milvus"_s, u"a@b.lan"_s}));
        QCOMPARE(pki::daysOf(certificate(u"server.pem"_s)), 825);
        QCOMPARE(valuesOf(certificate(u"client.pem"_s).names),
                 QStringList({u"spiffe://corp/alice"_s, u"alice@corp.lan"_s}));
    }

    void stopsAtAKeyThatItMayNotRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("of the server") << u"server.key"_s;
        QTest::addRow("with a name of its own") << u"host-key.pem"_s;
        QTest::addRow("of a named client") << u"client-reader.key"_s;
    }
    void stopsAtAKeyThatItMayNotRead()
    {
        QFETCH(const QString, name);
        if (name != u"server.key") {
            lab().copy(u"server.key"_s, name);
            lab().remove(u"server.key"_s);
        }
        QCOMPARE(::chmod(QFile::encodeName(lab().path(name)).constData(), 0), 0);
        const uid_t user = ::geteuid();
        const auto rootAgain = qScopeGuard([user] { QCOMPARE(::seteuid(user), 0); });
        if (user == 0) // who may read everything
            becomeNobody();
        for (const bool dryRun : {true, false}) {
            const auto report = repair([dryRun](auto &request) { request.dryRun = dryRun; });
            QCOMPARE(report.error().code, base::Code::FileUnreadable);
            QCOMPARE(report.error().args, QStringList(lab().path(name)));
        }
        QVERIFY(lines(inspect::inspectPaths({folder()})->findings).contains(u"TLS-011 "_s + name));
    }

    void readsAKeyInBinaryForm()
    {
        lab().openssl(
            {u"pkey"_s, u"-in"_s, u"server.key"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"x.der"_s});
        const QByteArray plain = lab().read(u"server.key"_s);
        lab().copy(u"x.der"_s, u"server.key"_s);
        lab().remove(u"x.der"_s);
        const auto report = repair();
        QVERIFY(report && report->done);
        QVERIFY(lines(report->before).contains(u"TLS-246 server.key"_s));
        QCOMPARE(acts(*report), QStringList(u"server.key write"_s));
        QCOMPARE(lab().read(u"server.key"_s), plain);
    }

    void makesNothingInPlaceOfWhatAPkcs12FileHolds()
    {
        lab().openssl({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"server.pem"_s, u"-inkey"_s,
                       u"server.key"_s, u"-out"_s, u"server.p12"_s, u"-passout"_s, u"pass:x"_s});
        for (const QString &name : {u"server.pem"_s, u"server.key"_s, u"server.csr"_s})
            lab().remove(name);
        const auto report = repair();
        QVERIFY(report && !report->done);
        QCOMPARE(lines(report->remarks), QStringList(u"TLS-259 server.p12"_s));
        QVERIFY(!QFile::exists(lab().path(u"server.pem"_s)));
    }

    void leavesACaWhoseLimitsWouldBeLost()
    {
        Recipe ca = with(Lab::ca(), u"critical,CA:TRUE"_s, u"CA:TRUE"_s);
        ca.extensions += u"\nnameConstraints=critical,permitted;DNS:localhost,"
                         "permitted;DNS:milvus.internal\n"_s;
        lab().make(ca);
        lab().make(Lab::server());
        lab().make(Lab::client());
        const QByteArray before = lab().read(u"ca.pem"_s);
        const auto report = repair();
        QVERIFY(report);
        QVERIFY(lines(report->before).contains(u"TLS-233 ca.pem"_s));
        QVERIFY(lines(report->remarks).contains(u"TLS-452 ca.pem"_s));
        QCOMPARE(lab().read(u"ca.pem"_s), before);
    }

    /// It adds no name for which the CA may not vouch, and what cannot be signed keeps nothing else
    /// from being mended.
    void mendsWhatTheLimitsOfTheCaAllow()
    {
        Recipe ca = Lab::ca();
        ca.extensions += u"\nnameConstraints=critical,permitted;DNS:localhost,"
                         "permitted;DNS:milvus.internal,permitted;IP:10.0.0.0/255.0.0.0\n"_s;
        Recipe server = with(Lab::server(), u",IP:127.0.0.1,IP:::1"_s, {});
        server.extensions.replace(u"serverAuth"_s, u"clientAuth"_s);
        for (const Recipe &recipe : {ca, server, Lab::client()})
            lab().make(recipe);
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(lines(report->after), QStringList(u"TLS-251 server.pem"_s));
        const auto mended = pki::parseCertificates(lab().read(u"server.pem"_s), u"server"_s);
        QCOMPARE(valuesOf(mended->first().names),
                 QStringList({u"localhost"_s, u"*.milvus.internal"_s}));
        verify(u"server"_s, u"sslserver"_s);

        server.extensions.replace(u"DNS:localhost"_s, u"DNS:localhost,DNS:other.org"_s);
        lab().make(server);
        QCOMPARE(::chmod(QFile::encodeName(lab().path(u"client.key"_s)).constData(), 0644), 0);
        const QByteArray certificate = lab().read(u"server.pem"_s);
        const auto partly = repair();
        QVERIFY(partly && partly->done);
        QCOMPARE(partly->remarks.first().code, base::Code::CaNameOutside);
        QCOMPARE(partly->remarks.first().args.last(), u"other.org"_s);
        QCOMPARE(modeOf(lab().path(u"client.key"_s)), 0600U);
        QCOMPARE(lab().read(u"server.pem"_s), certificate);
    }

    void drawsSerialNumbersThatWereCounted()
    {
        const QByteArray ca = lab().read(u"ca.pem"_s);
        Recipe server = Lab::server();
        server.signOptions = {u"-days"_s, u"397"_s, u"-set_serial"_s,
                              lab().serialAfter(u"ca.pem"_s)};
        lab().make(server);
        const auto report = repair();
        QVERIFY(report && report->done);
        QVERIFY(lines(report->before).contains(u"TLS-254 server.pem"_s));
        QVERIFY(lines(report->after).filter(u"TLS-254"_s).isEmpty());
        QCOMPARE(lab().read(u"ca.pem"_s), ca);
        verify(u"server"_s, u"sslserver"_s);
    }

    void keepsAServerThatAPublicAuthoritySigned()
    {
        QTemporaryDir other;
        const Lab outside(other.path());
        makePublic(outside, with(Lab::server(), u"serverAuth"_s, u"serverAuth,clientAuth"_s));
        const QByteArray chain = outside.read(u"server.pem"_s) + outside.read(u"middle.pem"_s);
        lab().write(u"server.pem"_s, chain);
        lab().write(u"server.key"_s, outside.read(u"server.key"_s));
        lab().remove(u"server.csr"_s);
        const auto report = repair([](auto &request) { request.newKeys = true; });
        QVERIFY(report && report->done); // a new key for the client
        QCOMPARE(lines(report->after),
                 QStringList({u"TLS-216 server.pem"_s, u"TLS-258 server.pem"_s}));
        QVERIFY(!base::hasProblem(report->before));
        QCOMPARE(lab().read(u"server.pem"_s), chain);
        QCOMPARE(lab().read(u"server.key"_s), outside.read(u"server.key"_s));
        lab().write(u"server.pem"_s, chain + outside.read(u"ca.pem"_s)); // with its root
        const auto whole = repair([](auto &request) { request.dryRun = true; });
        QVERIFY2(lines(whole->before).contains(u"TLS-258 server.pem"_s),
                 qPrintable(lines(whole->before).join(u'\n')));
    }

    /// Two folders thrown together: the authority that is in use is kept, not the first.
    void keepsTheAuthorityThatSignedTheServer()
    {
        QTemporaryDir other;
        const Lab outside(other.path());
        Recipe ca = Lab::ca();
        ca.subject = u"/CN=Other CA"_s;
        outside.make(ca);
        outside.make(Lab::server());
        lab().copy(u"ca.pem"_s, u"a-ca.crt"_s);
        lab().copy(u"ca.key"_s, u"a-ca.key"_s);
        for (const QString &name : QDir(folder()).entryList(QDir::Files))
            if (!name.startsWith(u"a-ca"))
                lab().remove(name);
        lab().write(u"b-ca.crt"_s, outside.read(u"ca.pem"_s));
        lab().write(u"b-ca.key"_s, outside.read(u"ca.key"_s));
        const auto unclear = repair();
        QVERIFY(!unclear && unclear.error().code == base::Code::CaSeveral);
        QCOMPARE(unclear.error().args, QStringList({folder(), u"a-ca.crt, b-ca.crt"_s}));
        lab().write(u"c.crt"_s, outside.read(u"server.pem"_s));
        lab().write(u"c.key"_s, outside.read(u"server.key"_s));
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(lab().read(u"ca.pem"_s), outside.read(u"ca.pem"_s));
        QCOMPARE(lab().read(u"server.pem"_s), outside.read(u"server.pem"_s));
        verify(u"server"_s, u"sslserver"_s);
        verify(u"client"_s, u"sslclient"_s);
    }

    void takesTheCaOfAnotherFolderWhenThereIsNone()
    {
        QTemporaryDir safe; // as mkcert has it
        QVERIFY(QFile::copy(lab().path(u"ca.key"_s), safe.filePath(u"rootCA-key.pem"_s)));
        QVERIFY(QFile::copy(lab().path(u"ca.pem"_s), safe.filePath(u"rootCA.pem"_s)));
        const QByteArray ca = lab().read(u"ca.pem"_s);
        lab().copy(u"server.pem"_s, u"milvus.lan.pem"_s);
        lab().copy(u"server.key"_s, u"milvus.lan-key.pem"_s);
        for (const QString &name : QDir(folder()).entryList(QDir::Files))
            if (!name.startsWith(u"milvus.lan"))
                lab().remove(name);
        const QByteArray certificate = lab().read(u"milvus.lan.pem"_s);
        const auto report = repair([&safe](auto &request) { request.caFolder = safe.path(); });
        QVERIFY(report && report->done);
        QCOMPARE(lines(report->after), QStringList(u"TLS-237 ca.key"_s));
        QCOMPARE(lab().read(u"ca.pem"_s), ca);
        QCOMPARE(lab().read(u"server.pem"_s), certificate);
        QVERIFY(!QFile::exists(lab().path(u"ca.key"_s)));
        verify(u"server"_s, u"sslserver"_s);
        verify(u"client"_s, u"sslclient"_s);
    }

    void takesTheCaOutOfAPkcs12FileWhenThereIsNone()
    {
        const QTemporaryDir safe;
        const QString store = safe.filePath(u"ca.p12"_s);
        lab().openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"ca.key"_s, u"-in"_s, u"ca.pem"_s,
                       u"-out"_s, store, u"-passout"_s, u"pass:secret"_s});
        const QByteArray ca = lab().read(u"ca.pem"_s);
        const QByteArray server = lab().read(u"server.pem"_s);
        for (const QString &name : {u"ca.key"_s, u"ca.pem"_s, u"client.pem"_s})
            lab().remove(name);
        opensWithThePassphraseAlone(store);
        QCOMPARE(lab().read(u"ca.pem"_s), ca);
        QCOMPARE(lab().read(u"server.pem"_s), server);
        QVERIFY(!QFile::exists(lab().path(u"ca.key"_s)));
        for (const QString &name : {u"ca.pem"_s, u"client.pem"_s})
            lab().remove(name);
        opensWithThePassphraseAlone(safe.path()); // found there by content
    }

    void findsWhatEasyRsaPutsBelow_data()
    {
        QTest::addColumn<QString>("pki");
        QTest::addRow("in the folder of easy-rsa") << u"pki/"_s;
        QTest::addRow("in its pki folder") << QString();
    }
    void findsWhatEasyRsaPutsBelow()
    {
        QFETCH(const QString, pki);
        for (const QString &below : {u"issued"_s, u"private"_s, u"reqs"_s})
            QVERIFY(QDir().mkpath(lab().path(pki + below)));
        const QByteArray certificate = lab().read(u"server.pem"_s);
        const QByteArray key = lab().read(u"server.key"_s);
        for (const auto &[from, to] :
             {std::pair{u"ca.pem"_s, u"ca.crt"_s}, std::pair{u"ca.key"_s, u"private/ca.key"_s},
              std::pair{u"server.pem"_s, u"issued/server.crt"_s},
              std::pair{u"server.key"_s, u"private/server.key"_s},
              std::pair{u"server.csr"_s, u"reqs/server.req"_s}})
            QVERIFY(QFile::rename(lab().path(from), lab().path(pki + to)));
        for (const QString &name : {u"client.pem"_s, u"client.key"_s, u"client.csr"_s, u"ca.srl"_s})
            lab().remove(name);
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(lines(report->after), QStringList());
        QCOMPARE(lab().read(u"server.pem"_s), certificate);
        QCOMPARE(lab().read(u"server.key"_s), key);
        QVERIFY(QFile::exists(lab().path(pki + u"private/ca.key"_s)));
        verify(u"server"_s, u"sslserver"_s);
        verify(u"client"_s, u"sslclient"_s);
    }

    void signsWithAnIntermediateAuthority()
    {
        QTemporaryDir above;
        const Lab root(above.path());
        Recipe top = with(Lab::ca(), u",pathlen:0"_s, {});
        top.subject = u"/CN=Root above"_s;
        root.make(top);
        Recipe middle = Lab::ca();
        middle.name = u"middle"_s;
        middle.signer = u"ca"_s;
        middle.extensions += u"authorityKeyIdentifier=keyid\n"_s;
        root.make(middle);
        lab().write(u"ca.pem"_s, root.read(u"middle.pem"_s) + root.read(u"ca.pem"_s));
        lab().write(u"ca.key"_s, root.read(u"middle.key"_s));
        lab().make(Lab::client());
        lab().make(with(Lab::server(), u"serverAuth"_s, u"clientAuth"_s));
        const QByteArray both = lab().read(u"ca.pem"_s);
        const auto report = repair();
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->done);
        QCOMPARE(lines(report->after), QStringList());
        QCOMPARE(lab().read(u"ca.pem"_s), both);
        verify(u"server"_s, u"sslserver"_s);
    }

    void appendsTheAuthorityThatLiesInAnotherFile()
    {
        lab().make(with(Lab::ca(), u",pathlen:0"_s, {}));
        Recipe middle = Lab::ca();
        middle.name = u"chain"_s;
        middle.subject = u"/O=Test/CN=Middle CA"_s;
        middle.signer = u"ca"_s;
        lab().make(middle);
        for (Recipe leaf : {Lab::server(), Lab::client()}) {
            leaf.signer = u"chain"_s;
            lab().make(leaf);
        }
        lab().remove(u"ca.key"_s);
        lab().remove(u"chain.key"_s);
        const QByteArray certificate = lab().read(u"server.pem"_s);
        const auto report = repair();
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->done);
        QVERIFY(!base::hasProblem(report->after));
        QCOMPARE(lab().read(u"server.pem"_s), certificate + lab().read(u"chain.pem"_s));
        for (const QString &name : {u"server.pem"_s, u"client.pem"_s})
            lab().openssl({u"verify"_s, u"-x509_strict"_s, u"-CAfile"_s, u"ca.pem"_s,
                           u"-untrusted"_s, name, name});
    }

    void comparesWithTheThingThatWasTakenFromAFileOfSeveral()
    {
        lab().write(u"server.pem"_s, lab().read(u"ca.pem"_s) + lab().read(u"server.key"_s) +
                                         lab().read(u"server.pem"_s));
        lab().remove(u"server.key"_s);
        const auto report = repair();
        QVERIFY(report && report->done);
        for (const inspect::FieldChange &change : report->changes)
            if (change.file.startsWith(u"server."))
                QVERIFY2(change.field == u"content" || change.field == u"mode",
                         qPrintable(change.file + u' ' + change.field));
    }

    void aCaPemWithMoreThanIsReadIsLeftAlone()
    {
        lab().write(u"ca.pem"_s, lab().read(u"ca.pem"_s).repeated(101));
        QCOMPARE(repair().error().code, base::Code::FileTooLarge);
    }

    void tellsFieldsOfFilesWithOtherNamesBeforeAndAfter()
    {
        lab().make(with(Lab::server(), u"serverAuth"_s, u"serverAuth,clientAuth"_s));
        for (const QString &ending : {u".pem"_s, u".key"_s}) {
            lab().copy(u"server"_s + ending, u"host"_s + ending);
            lab().remove(u"server"_s + ending);
        }
        const auto report = repair();
        QVERIFY(report && report->done);
        QStringList fields;
        for (const inspect::FieldChange &change : report->changes)
            if (change.file == u"server.pem" && !change.before.isEmpty())
                fields << change.field;
        QVERIFY2(fields.contains(u"extendedKeyUsage"_s) && fields.contains(u"serial"_s),
                 qPrintable(fields.join(u' ')));
        QVERIFY(!fields.contains(u"issuer"_s));
        QVERIFY(std::ranges::none_of(
            report->changes, [](const auto &change) { return change.file == u"server.key"; }));
    }

    void saysThatTheEarlierCaHadEnded()
    {
        Recipe ca = Lab::ca();
        ca.signOptions = {u"-days"_s, u"30"_s};
        lab().make(ca);
        lab().make(Lab::server());
        lab().make(Lab::client());
        base::setNowForTests(QDateTime::currentDateTimeUtc().addDays(36));
        const auto report = repair();
        QVERIFY(report && report->done);
        QVERIFY(lines(report->remarks).contains(u"TLS-461 ca.pem"_s));
        QVERIFY(!lines(report->remarks).contains(u"TLS-453 ca.pem"_s));
    }

    void saysThatTheCaThatWouldSignHasEnded()
    {
        QTemporaryDir other;
        const Lab next(other.path());
        Recipe ca = Lab::ca();
        ca.subject = u"/CN=Next CA"_s;
        next.make(ca);
        Recipe old = Lab::ca();
        old.signOptions = {u"-days"_s, u"30"_s};
        lab().make(old);
        lab().make(with(Lab::server(), u"serverAuth"_s, u"clientAuth"_s));
        lab().make(Lab::client());
        lab().write(u"ca.pem"_s, lab().read(u"ca.pem"_s) + next.read(u"ca.pem"_s));
        lab().write(u"ca-next.key"_s, next.read(u"ca.key"_s));
        base::setNowForTests(QDateTime::currentDateTimeUtc().addDays(36));
        const auto report = repair();
        QVERIFY2(report.has_value(),
                 qPrintable(report ? QString() : report.error().args.join(u' ')));
        QVERIFY(lines(report->remarks).contains(u"TLS-463 server.pem"_s));
    }

    /// A certificate that only its key, its request and the history still tell of.
    void makesALostCertificateAgainAsItWas_data()
    {
        QTest::addColumn<Change>("lose");
        QTest::addColumn<QString>("stem");
        QTest::addColumn<QString>("commonName");
        QTest::addColumn<QStringList>("names");
        const QStringList hosts = {u"milvus.corp.lan"_s, u"10.0.0.5"_s};
        const auto row = [](const char *name, const QString &stem, const QString &commonName,
                            const QStringList &names, const Change &lose) {
            QTest::addRow("%s", name) << lose << stem << commonName << names;
        };
        row("server.pem lost", u"server"_s, hosts.first(), hosts,
            [](const Lab &lab) { lab.remove(u"server.pem"_s); });
        row("server.pem torn", u"server"_s, hosts.first(), hosts, [](const Lab &lab) {
            lab.write(u"server.pem"_s, lab.read(u"server.pem"_s).first(300));
        });
        row("server.pem and its request lost", u"server"_s, hosts.first(), hosts,
            [](const Lab &lab) {
                lab.remove(u"server.pem"_s);
                lab.remove(u"server.csr"_s);
            });
        row("the certificate of another program beside it", u"server"_s, hosts.first(), hosts,
            [](const Lab &lab) {
                lab.remove(u"server.pem"_s);
                Recipe other = Lab::server();
                other.name = u"nginx"_s;
                lab.make(other);
            });
        row("client.pem lost", u"client"_s, u"etl"_s, {u"urn:milvus-client:etl"_s},
            [](const Lab &lab) { lab.remove(u"client.pem"_s); });
        row("a named client's certificate lost", u"client-alice"_s, u"alice"_s,
            {u"urn:milvus-client:alice"_s},
            [](const Lab &lab) { lab.remove(u"client-alice.pem"_s); });
        row("a named client's certificate empty", u"client-alice"_s, u"alice"_s,
            {u"urn:milvus-client:alice"_s},
            [](const Lab &lab) { lab.write(u"client-alice.pem"_s, {}); });
    }
    void makesALostCertificateAgainAsItWas()
    {
        QFETCH(const Change, lose);
        QFETCH(const QString, stem);
        Recipe server = Lab::server();
        server.subject = u"/O=Acme/CN=milvus.corp.lan"_s;
        server.extensions.replace(u"DNS:localhost,DNS:*.milvus.internal,IP:127.0.0.1,IP:::1"_s,
                                  u"DNS:milvus.corp.lan,IP:10.0.0.5"_s);
        Recipe client = Lab::client();
        client.subject = u"/CN=etl"_s;
        client.extensions.replace(u"spiffe://milvus/client"_s, u"urn:milvus-client:etl"_s);
        Recipe alice = Lab::client();
        alice.name = u"client-alice"_s;
        alice.subject = u"/CN=alice"_s;
        alice.extensions.replace(u"spiffe://milvus/client"_s, u"urn:milvus-client:alice"_s);
        QByteArray history;
        for (const Recipe &recipe : {server, client, alice}) {
            lab().make(recipe);
            const QString name = recipe.name + u".pem"_s;
            const auto made = pki::parseCertificates(lab().read(name), name);
            history += bundle::historyLine(bundle::recordOf(made->first(), name, u"generate"_s));
        }
        lab().openssl({u"req"_s, u"-new"_s, u"-key"_s, u"server.key"_s, u"-subj"_s, server.subject,
                       u"-addext"_s, u"subjectAltName=DNS:milvus.corp.lan,IP:10.0.0.5"_s, u"-out"_s,
                       u"server.csr"_s});
        lab().write(u"history.jsonl"_s, history);
        lose(lab());
        const QByteArray key = lab().read(stem + u".key"_s);
        const auto report = repair();
        QVERIFY2(report && report->done,
                 qPrintable(report ? lines(report->remarks).join(u' ') : report.error().detail));
        QCOMPARE(lab().read(stem + u".key"_s), key);
        const auto again = pki::parseCertificates(lab().read(stem + u".pem"_s), stem)->first();
        QTEST(again.commonName(), "commonName");
        QTEST(valuesOf(again.names), "names");
        if (stem == u"server")
            QCOMPARE(again.subject.first().value, u"Acme"_s);
        const QString told = lines(report->remarks).join(u'\n');
        QVERIFY2(!told.contains(u"TLS-455"_s) && !told.contains(u"TLS-436"_s), qPrintable(told));
        verify(stem, stem == u"server" ? u"sslserver"_s : u"sslclient"_s);
    }

    void saysThatNamesMayBeLackingWhereNothingTellsThem()
    {
        lab().remove(u"server.pem"_s);
        lab().remove(u"server.csr"_s);
        const QByteArray key = lab().read(u"server.key"_s);
        const auto report = repair([](auto &request) { request.dryRun = true; });
        QVERIFY(report);
        QCOMPARE(lines(report->remarks), QStringList(u"TLS-436 server.pem"_s));
        QVERIFY(!acts(*report).contains(u"server.key make"_s));
        lab().write(u"server.key"_s, "gone");
        const auto without = repair([](auto &request) { request.dryRun = true; });
        QVERIFY(acts(*without).contains(u"server.key make"_s));
        QCOMPARE(lines(without->remarks),
                 QStringList({u"TLS-436 server.pem"_s, u"TLS-455 server.key"_s}));
    }

    void signsNothingForAClientOfWhichOnlyTheRequestIsLeft()
    {
        Recipe bob = Lab::client();
        bob.name = u"client-bob"_s;
        lab().make(bob);
        lab().remove(u"client-bob.key"_s);
        lab().remove(u"client-bob.pem"_s);
        const auto report = repair();
        QVERIFY(report && !report->done);
        QCOMPARE(lines(report->remarks), QStringList(u"TLS-459 client-bob.pem"_s));
    }

    /// What certbot leaves: the chain of an authority whose root everybody has but this folder.
    void takesTheServerThatSpeaksOfMilvus()
    {
        makeServers({{u"a-shop"_s, u"www.corp.lan"_s, 300}, {u"b"_s, u"milvus.corp.lan"_s, 200}});
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(serverNames(), QStringList(u"milvus.corp.lan"_s));
        QCOMPARE(lines(report->remarks).filter(u"TLS-464"_s), QStringList());
        QCOMPARE(report->choices[u"server.pem"_s], QStringList({u"b.pem"_s, u"a-shop.pem"_s}));
    }

    void takesTheServerThatLastsLongest()
    {
        makeServers({{u"a"_s, u"db.corp.lan"_s, 1}, {u"b"_s, u"db.corp.lan"_s, 200}});
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(lab().read(u"server.pem"_s), lab().read(u"b.pem"_s));
        QCOMPARE(lines(report->remarks).filter(u"TLS-464"_s), QStringList());
    }

    void namesTheOtherServersAndTakesTheOneThatIsWanted()
    {
        makeServers({{u"a"_s, u"db.corp.lan"_s, 200}, {u"b"_s, u"www.corp.lan"_s, 300}});
        const auto told = repair([](auto &request) { request.dryRun = true; });
        QCOMPARE(lines(told->remarks).filter(u"TLS-464"_s), QStringList(u"TLS-464 server.pem"_s));
        const auto several =
            std::ranges::find(told->remarks, base::Code::LeafSeveral, &base::Finding::code);
        QCOMPARE(several->args, QStringList({u"server.pem"_s, u"b.pem"_s, u"a.pem"_s}));
        const auto missing =
            repair([](auto &request) { request.sources[u"server.pem"_s] = u"client.pem"_s; });
        QCOMPARE(missing.error().code, base::Code::LeafNotThere);
        const auto report =
            repair([](auto &request) { request.sources[u"server.pem"_s] = u"a.pem"_s; });
        QVERIFY(report && report->done);
        QCOMPARE(serverNames(), QStringList(u"db.corp.lan"_s));
        QCOMPARE(lab().read(u"server.key"_s), lab().read(u"a.key"_s));
        QCOMPARE(lines(report->remarks).filter(u"TLS-464"_s), QStringList());
        // Though there is a server.pem by now.
        QVERIFY(repair([](auto &request) { request.sources[u"server.pem"_s] = u"b.pem"_s; }));
        QCOMPARE(serverNames(), QStringList(u"www.corp.lan"_s));
    }

    void namesTheOtherClients()
    {
        for (const QString &name : {u"app"_s, u"etl"_s}) {
            Recipe recipe = Lab::client();
            recipe.name = name;
            recipe.subject = u"/CN="_s + name;
            lab().make(recipe);
        }
        for (const QString &ending : {u".key"_s, u".csr"_s, u".pem"_s})
            lab().remove(u"client"_s + ending);
        const auto report =
            repair([](auto &request) { request.sources[u"client.pem"_s] = u"etl.pem"_s; });
        QVERIFY(report && report->done);
        QCOMPARE(lab().read(u"client.pem"_s), lab().read(u"etl.pem"_s));
        lab().remove(u"client.pem"_s);
        lab().remove(u"client.csr"_s);
        lab().remove(u"client.key"_s);
        QCOMPARE(lines(repair()->remarks).filter(u"TLS-464"_s),
                 QStringList(u"TLS-464 client.pem"_s));
    }

    void whatEndsSoonLastsAsLongAsUsualWhenMadeAgain()
    {
        Recipe flawed = with(Lab::server(), u"serverAuth"_s, u"clientAuth"_s);
        flawed.signOptions = {u"-days"_s, u"1"_s};
        lab().make(flawed);
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(pki::daysOf(pki::parseCertificates(lab().read(u"server.pem"_s), u"s"_s)->first()),
                 397);
        QCOMPARE(lines(report->after), QStringList());
    }

    void makesTheCaAgainOutOfItsKey_data()
    {
        QTest::addColumn<QString>("instead");
        QTest::addRow("ca.pem is lost") << QString();
        QTest::addRow("ca.pem is the server's") << u"server.pem"_s;
        QTest::addRow("ca.pem is another client's") << u"other.pem"_s;
    }
    void makesTheCaAgainOutOfItsKey()
    {
        QFETCH(const QString, instead);
        Recipe other = Lab::client();
        other.name = u"other"_s;
        lab().make(other);
        const QByteArray foreign = lab().read(u"other.pem"_s);
        for (const QString &ending : {u".key"_s, u".csr"_s, u".pem"_s})
            lab().remove(u"other"_s + ending);
        const auto before = contents();
        lab().remove(u"ca.pem"_s);
        if (!instead.isEmpty())
            lab().write(u"ca.pem"_s, before.value(instead, foreign));
        const auto report = repair();
        QVERIFY2(report && report->done,
                 qPrintable(report ? u"nothing done"_s : base::codeId(report.error().code)));
        for (const QString &name : {u"server.pem"_s, u"server.key"_s, u"client.pem"_s, u"ca.key"_s})
            QVERIFY2(lab().read(name) == before[name], qPrintable(name));
        verify(u"server"_s, u"sslserver"_s);
        verify(u"client"_s, u"sslclient"_s);
        QCOMPARE(lines(report->remarks), QStringList(u"TLS-467 ca.pem"_s));
        QCOMPARE(lines(report->after), QStringList());
        // What it signed earlier programs with the earlier ca.pem accept, and the reverse.
        lab().write(u"old-ca.pem"_s, before[u"ca.pem"_s]);
        lab().openssl({u"verify"_s, u"-CAfile"_s, u"old-ca.pem"_s, u"server.pem"_s});
    }

    /// An authority of somebody else in the folder is not the one that is lost.
    void takesNoStrangerForTheCa_data()
    {
        QTest::addColumn<bool>("hasKey"); // of ours
        QTest::addRow("ca.key is there") << true;
        QTest::addRow("ca.key is lost, too") << false;
    }
    void takesNoStrangerForTheCa()
    {
        QFETCH(const bool, hasKey);
        lab().openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                       u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, u"company.key"_s,
                       u"-subj"_s, u"/CN=Company"_s, u"-out"_s, u"company.pem"_s});
        lab().remove(u"ca.pem"_s);
        if (!hasKey)
            lab().remove(u"ca.key"_s);
        const auto before = contents();
        const auto report = repair();
        if (!hasKey) {
            QCOMPARE(report.error().code, base::Code::CaNotFound);
            QCOMPARE(contents(), before);
            return;
        }
        QVERIFY2(report && report->done,
                 qPrintable(report ? u"nothing done"_s : base::codeId(report.error().code)));
        for (const QString &name : {u"server.pem"_s, u"client.pem"_s, u"ca.key"_s})
            QVERIFY2(lab().read(name) == before[name], qPrintable(name));
        verify(u"server"_s, u"sslserver"_s);
        verify(u"client"_s, u"sslclient"_s);
    }

    void aClientKeepsItsNameThoughItIsAmongItsNames()
    {
        Recipe client = Lab::client();
        client.subject = u"/CN=bob.corp.lan"_s;
        client.extensions.replace(u"URI:spiffe://milvus/client"_s, u"DNS:bob.corp.lan"_s);
        lab().make(client);
        lab().remove(u"client.key"_s); // so that it has to be made again
        const auto report = repair();
        QVERIFY(report && report->done);
        const auto now = pki::parseCertificates(lab().read(u"client.pem"_s), u"c"_s);
        QVERIFY(now);
        QCOMPARE(now->first().commonName(), u"bob.corp.lan"_s);
    }

    void saysWhichFileIsNotTheCa()
    {
        lab().write(u"ca.pem"_s, lab().read(u"client.pem"_s));
        lab().remove(u"ca.key"_s);
        const auto before = contents();
        const auto report = repair();
        QCOMPARE(report.error().code, base::Code::CaOverwritten);
        QCOMPARE(report.error().args, QStringList({u"ca.pem"_s, u"milvus-client"_s}));
        QCOMPARE(contents(), before);
    }

    void makesNoCaOfAnIntermediate()
    {
        QTemporaryDir other;
        const Lab outside(other.path());
        makePublic(outside, Lab::server());
        for (const QString &name : QDir(folder()).entryList(QDir::Files))
            lab().remove(name);
        lab().write(u"cert.pem"_s, outside.read(u"server.pem"_s));
        lab().write(u"chain.pem"_s, outside.read(u"middle.pem"_s));
        const QByteArray chain = outside.read(u"server.pem"_s) + outside.read(u"middle.pem"_s);
        lab().write(u"fullchain.pem"_s, chain);
        lab().write(u"privkey.pem"_s, outside.read(u"server.key"_s));
        const auto report = repair();
        QVERIFY(report && report->done);
        QVERIFY(!QFile::exists(lab().path(u"ca.pem"_s)));
        QCOMPARE(lab().read(u"server.pem"_s), chain);
        QCOMPARE(lab().read(u"server.key"_s), outside.read(u"server.key"_s));
        QVERIFY2(lines(report->remarks).filter(u"TLS-442"_s).size() == 1,
                 qPrintable(lines(report->remarks).join(u'\n')));
        QVERIFY(lines(report->after).contains(u"TLS-237 ca.pem"_s));

        const QStringList trust = {u"verify"_s,     u"-CAfile"_s,    u"ca.pem"_s,
                                   u"-untrusted"_s, u"server.pem"_s, u"server.pem"_s};
        lab().write(u"root.pem"_s, outside.read(u"ca.pem"_s));
        QVERIFY(repair());
        lab().openssl(trust);
        // What an earlier repair had made of it.
        lab().write(u"ca.pem"_s, outside.read(u"middle.pem"_s));
        const auto again = repair();
        QVERIFY(again && again->done);
        QCOMPARE(lab().read(u"ca.pem"_s),
                 outside.read(u"middle.pem"_s) + outside.read(u"ca.pem"_s));
        lab().openssl(trust);
    }

    void takesTheRootAboveFromElsewhere_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<bool>("hasKey");
        QTest::addRow("a certificate") << u"/ca.pem"_s << false;
        QTest::addRow("a certificate with its key") << u"/ca.pem"_s << true;
        QTest::addRow("a folder with its key") << QString() << true;
    }
    void takesTheRootAboveFromElsewhere()
    {
        QFETCH(const QString, where);
        QFETCH(const bool, hasKey);
        QTemporaryDir other;
        const Lab outside(other.path());
        makePublic(outside, Lab::server());
        for (const QString &name : QDir(folder()).entryList(QDir::Files))
            lab().remove(name);
        lab().write(u"ca.pem"_s, outside.read(u"middle.pem"_s));
        for (const QString &name : {u"server.pem"_s, u"server.key"_s, u"server.csr"_s})
            lab().write(name, outside.read(name));
        for (const QString &name : {u"middle.pem"_s, u"middle.key"_s, u"server.pem"_s})
            outside.remove(name);
        if (!hasKey)
            outside.remove(u"ca.key"_s);
        const auto report = repair([&](auto &request) { request.caFolder = other.path() + where; });
        QVERIFY2(report && report->done,
                 qPrintable(report ? u"nothing done"_s : base::codeId(report.error().code)));
        QVERIFY(lab().read(u"ca.pem"_s).endsWith(outside.read(u"ca.pem"_s)));
        lab().openssl({u"verify"_s, u"-CAfile"_s, u"ca.pem"_s, u"server.pem"_s});
    }

    void putsSwappedFilesInTheirPlaces_data()
    {
        QTest::addColumn<QStringList>("endings");
        QTest::addRow("only the certificates") << QStringList{u".pem"_s};
        QTest::addRow("certificates and keys") << QStringList{u".pem"_s, u".key"_s};
        QTest::addRow("all three") << QStringList{u".pem"_s, u".key"_s, u".csr"_s};
    }
    void putsSwappedFilesInTheirPlaces()
    {
        QFETCH(const QStringList, endings);
        const auto before = contents();
        for (const QString &ending : endings) {
            lab().write(u"server"_s + ending, before[u"client"_s + ending]);
            lab().write(u"client"_s + ending, before[u"server"_s + ending]);
        }
        const auto report = repair();
        QVERIFY(report && report->done);
        for (const QString &name : {u"server.pem"_s, u"server.key"_s, u"client.pem"_s,
                                    u"client.key"_s, u"ca.pem"_s, u"ca.srl"_s})
            QVERIFY2(lab().read(name) == before[name], qPrintable(name));
        QCOMPARE(lines(report->after), QStringList());
        QVERIFY(base::hasProblem(report->before));
        const auto again = repair();
        QVERIFY(again && !again->done);
    }

    void makesAnOverwrittenServerAgain()
    {
        lab().openssl({u"req"_s, u"-new"_s, u"-key"_s, u"server.key"_s, u"-subj"_s, u"/CN=db.lan"_s,
                       u"-addext"_s, u"subjectAltName=DNS:db.lan"_s, u"-out"_s, u"server.csr"_s});
        const auto before = contents();
        lab().write(u"server.pem"_s, before[u"client.pem"_s]);
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(lab().read(u"server.key"_s), before[u"server.key"_s]);
        QCOMPARE(lab().read(u"client.pem"_s), before[u"client.pem"_s]);
        const auto server = pki::parseCertificates(lab().read(u"server.pem"_s), u"s"_s)->first();
        QCOMPARE(valuesOf(server.names), QStringList(u"db.lan"_s));
    }

    void saysThatTheCaKeyIsAnothers_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::addRow("plain") << false;
        QTest::addRow("under a passphrase") << true;
    }
    void saysThatTheCaKeyIsAnothers()
    {
        QFETCH(const bool, isLocked);
        lab().makeKey(u"ca.key"_s);
        if (isLocked) {
            lab().openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"ca.key"_s, u"-out"_s, u"new.key"_s,
                           u"-iter"_s, u"600000"_s, u"-passout"_s, u"pass:secret"_s});
            lab().copy(u"new.key"_s, u"ca.key"_s);
            lab().remove(u"new.key"_s);
        }
        const auto before = contents();
        const auto report = repair([isLocked](auto &request) {
            if (isLocked)
                request.passphrase = base::Secret("secret");
        });
        QVERIFY(report && !report->done);
        QCOMPARE(lines(report->remarks), QStringList(u"TLS-406 ca.key"_s));
        QVERIFY(!lines(report->after).contains(u"TLS-237 ca.key"_s));
        QCOMPARE(contents(), before);
    }

    void saysThatAClientHasTheKeyOfAnother()
    {
        for (const QString &name : {u"client-alice"_s, u"client-bob"_s}) {
            Recipe recipe = Lab::client();
            recipe.name = name;
            recipe.subject = u"/CN="_s + name.sliced(7);
            lab().make(recipe);
        }
        lab().write(u"client-alice.key"_s, lab().read(u"client-bob.key"_s));
        const auto report = repair();
        QVERIFY(report && !report->done);
        QCOMPARE(lines(report->remarks), QStringList(u"TLS-459 client-alice.pem"_s));
    }

    void locksAWeaklyLockedCaKeyAnew_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("in its place") << u"ca.key"_s;
        QTest::addRow("under another name") << u"root.key"_s;
    }
    void locksAWeaklyLockedCaKeyAnew()
    {
        QFETCH(const QString, name);
        lab().openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"ca.key"_s, u"-out"_s, u"new.key"_s,
                       u"-iter"_s, u"2048"_s, u"-passout"_s, u"pass:secret"_s});
        const QByteArray weak = lab().read(u"new.key"_s);
        lab().remove(u"new.key"_s);
        lab().remove(u"ca.key"_s);
        lab().write(name, weak);
        QCOMPARE(::chmod(QFile::encodeName(lab().path(name)).constData(), 0600), 0);
        const auto report =
            repair([](auto &request) { request.passphrase = base::Secret("secret"); });
        QVERIFY(report && report->done);
        QVERIFY(lines(report->after).filter(u"TLS-262"_s).isEmpty());
        QVERIFY(lab().read(u"ca.key"_s).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY"));
        QVERIFY(lab().read(u"ca.key"_s) != weak);
        lab().openssl({u"pkey"_s, u"-in"_s, u"ca.key"_s, u"-passin"_s, u"pass:secret"_s, u"-out"_s,
                       u"plain.key"_s});
        QCOMPARE(modeOf(lab().path(u"ca.key"_s)), 0600U);
    }

    void leavesTheKeyOfAnotherServiceToItsReaders()
    {
        Recipe nginx = Lab::server();
        nginx.name = u"nginx"_s;
        lab().make(nginx);
        lab().remove(u"nginx.csr"_s);
        const QByteArray path = QFile::encodeName(lab().path(u"nginx.key"_s));
        QCOMPARE(::chmod(path.constData(), 0640), 0);
        lab().remove(u"ca.srl"_s); // something to do
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(modeOf(lab().path(u"nginx.key"_s)), 0640U);
        QCOMPARE(acts(*report), QStringList(u"ca.srl make"_s));
        QCOMPARE(::chmod(path.constData(), 0644), 0);
        QVERIFY(repair()->done);
        QCOMPARE(modeOf(lab().path(u"nginx.key"_s)), 0640U);
    }

    void takesTheKeyOutOfANamedClientsCertificate()
    {
        Recipe alice = Lab::client();
        alice.name = u"client-alice"_s;
        lab().make(alice);
        const QByteArray key = lab().read(u"client-alice.key"_s);
        const QByteArray pem = lab().read(u"client-alice.pem"_s);
        lab().write(u"client-alice.pem"_s, pem + key);
        lab().remove(u"client-alice.key"_s);
        for (const QString &name : {u"client.key"_s, u"client.csr"_s, u"client.pem"_s})
            lab().remove(name);
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(lab().read(u"client-alice.pem"_s), pem);
        QCOMPARE(lab().read(u"client-alice.key"_s), key);
        QCOMPARE(modeOf(lab().path(u"client-alice.key"_s)), 0600U);
        QVERIFY(lab().read(u"client.pem"_s) != pem);
        const QString told = lines(report->remarks).join(u'\n');
        QVERIFY2(told.contains(u"TLS-454 client-alice.key"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"TLS-456"_s), qPrintable(told)); // it is her only certificate
        QCOMPARE(lines(report->after), QStringList());
    }

    /// A new certificate does not help then: with its key anybody signs.
    void saysThatACaWhoseKeyWasHandedOutIsToBeChanged()
    {
        lab().write(u"ca.pem"_s, lab().read(u"ca.pem"_s) + lab().read(u"ca.key"_s));
        const auto report = repair();
        QVERIFY(report && report->done);
        const QString told = lines(report->remarks).join(u'\n');
        QVERIFY2(told.contains(u"TLS-078 ca.key"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"TLS-454"_s), qPrintable(told));
    }

    void leavesClientsWithNamesOfTheirOwnAlone()
    {
        for (const QString &ending : {u".key"_s, u".csr"_s, u".pem"_s}) {
            lab().copy(u"client"_s + ending, u"client-reader"_s + ending);
            lab().remove(u"client"_s + ending);
        }
        const QByteArray reader = lab().read(u"client-reader.pem"_s);
        const auto report = repair();
        QVERIFY(report && report->done);
        QCOMPARE(lab().read(u"client-reader.pem"_s), reader);
        QVERIFY(lab().read(u"client.pem"_s) != reader);
        verify(u"client"_s, u"sslclient"_s);
    }

    void makesNewKeysWhenAsked()
    {
        const QByteArray oldServer = lab().read(u"server.key"_s);
        const QByteArray oldCa = lab().read(u"ca.key"_s);
        const auto report = repair([](auto &request) {
            request.newKeys = true;
            request.moreNames = {{plan::SubjectAltName::Kind::Dns, u"db.lan"_s, u"db.lan"_s}};
        });
        QVERIFY(report && report->done);
        QVERIFY(lab().read(u"server.key"_s) != oldServer);
        QCOMPARE(lab().read(u"ca.key"_s), oldCa);
        lab().openssl({u"verify"_s, u"-CAfile"_s, u"ca.pem"_s, u"-verify_hostname"_s, u"db.lan"_s,
                       u"server.pem"_s});
        QCOMPARE(lines(report->after), QStringList());
    }

    void refusesTheSampleThatEverybodyHas()
    {
        lab().write(u"ca.pem"_s, docscript::publishedCa);
        const auto before = contents();
        const auto report = repair();
        QCOMPARE(report.error().code, base::Code::SampleCertificate);
        QCOMPARE(report.error().args, QStringList(u"ca.pem"_s));
        QCOMPARE(contents(), before);
    }

    void refusesWhateverIsMadeWithThatKey()
    {
        lab().write(u"sample.pem"_s, docscript::publishedCa);
        lab().openssl({u"x509"_s, u"-in"_s, u"sample.pem"_s, u"-noout"_s, u"-pubkey"_s, u"-out"_s,
                       u"sample.pub"_s});
        lab().openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.pem"_s,
                       u"-CAkey"_s, u"ca.key"_s, u"-force_pubkey"_s, u"sample.pub"_s,
                       u"-set_serial"_s, u"0x1234567890abcdef1234"_s, u"-out"_s, u"server.pem"_s});
        lab().remove(u"sample.pem"_s);
        lab().remove(u"sample.pub"_s);
        QCOMPARE(repair().error().args, QStringList(u"server.pem"_s));
    }

    void refusesAFolderWithoutACa()
    {
        for (const QString &name : {u"ca.pem"_s, u"ca.key"_s, u"ca.srl"_s})
            lab().remove(name);
        QCOMPARE(repair().error().code, base::Code::CaNotFound);
    }

    void aLinkInPlaceOfAFileIsRefused()
    {
        lab().copy(u"server.pem"_s, u"elsewhere"_s);
        lab().remove(u"server.pem"_s);
        QVERIFY(QFile::link(lab().path(u"elsewhere"_s), lab().path(u"server.pem"_s)));
        QCOMPARE(repair().error().code, base::Code::LinkRefused);
    }

    void cancelLeavesEverythingAsItWas()
    {
        lab().make(with(Lab::server(), u"serverAuth"_s, u"clientAuth"_s));
        const auto before = contents();
        base::Job job;
        job.cancel();
        inspect::RepairRequest request;
        request.folder = folder();
        QCOMPARE(inspect::repair(request, job).error().code, base::Code::Canceled);
        QCOMPARE(contents(), before);
    }
};

void RepairTest::mendsEveryFlaw_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("flaw");
    QTest::addColumn<QStringList>("expected");
    const QStringList server = {u"ca.srl issue"_s, u"server.csr issue"_s, u"server.pem issue"_s};
    const QStringList client = {u"ca.srl issue"_s, u"client.csr issue"_s, u"client.pem issue"_s};
    const auto made = [](const char *name, const QString &flaw, const QStringList &expected,
                         const Recipe &recipe) {
        QTest::addRow("%s", name) << Change([recipe](const Lab &lab) { lab.make(recipe); }) << flaw
                                  << expected;
    };
    Recipe nameless = Lab::server();
    nameless.extensions.truncate(nameless.extensions.indexOf(u"subjectAltName"_s));
    made("no names", u"TLS-211 server.pem"_s, server, nameless);
    made("a client for both purposes", u"TLS-216 client.pem"_s, client,
         with(Lab::client(), u"clientAuth"_s, u"clientAuth,serverAuth"_s));
    made("a server for clients only", u"TLS-214 server.pem"_s, server,
         with(Lab::server(), u"serverAuth"_s, u"clientAuth"_s));
    made("a server that could sign", u"TLS-218 server.pem"_s, server,
         with(Lab::server(), u"CA:FALSE"_s, u"CA:TRUE"_s));
    made("key encipherment on a curve", u"TLS-234 server.pem"_s, server,
         with(Lab::server(), u"digitalSignature"_s, u"digitalSignature,keyEncipherment"_s));
    made("an address among the host names", u"TLS-212 server.pem"_s, server,
         with(Lab::server(), u"DNS:*.milvus.internal"_s, u"DNS:10.0.0.7"_s));
    Recipe lasting = Lab::server();
    lasting.signOptions = {u"-days"_s, u"3640"_s};
    made("ten years", u"TLS-219 server.pem"_s, server, lasting);
    Recipe garbled = Lab::server();
    garbled.subject = u"/L=上海/CN=localhost"_s;
    garbled.requestOptions.clear();
    made("a garbled subject", u"TLS-227 server.pem"_s, server, garbled);
    Recipe injected = Lab::server();
    injected.subject = u"/O=a/CN=evil.example/CN=localhost"_s;
    made("a subject with two common names", u"TLS-255 server.pem"_s, server, injected);
    Recipe weak = Lab::server();
    weak.keyOptions = {u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:1024"_s};
    made("RSA of 1024 bits", u"TLS-220 server.pem"_s,
         {u"ca.srl issue"_s, u"server.key make"_s, u"server.csr issue"_s, u"server.pem issue"_s},
         weak);
    Recipe first = Lab::server();
    first.extensions = u"-"_s;
    made("version 1", u"TLS-217 server.pem"_s, server, first);

    const auto row = [](const char *name, const QString &flaw, const QStringList &expected,
                        const Change &change) {
        QTest::addRow("%s", name) << change << flaw << expected;
    };
    row("an authority without key usage", u"TLS-210 ca.pem"_s, {u"ca.pem issue"_s},
        [](const Lab &lab) {
            Recipe ca = Lab::ca();
            ca.extensions.remove(u"keyUsage=critical,keyCertSign,cRLSign\n"_s);
            for (const Recipe &recipe : {ca, Lab::server(), Lab::client()})
                lab.make(recipe);
            lab.remove(u"ca.csr"_s);
        });
    row("server and client keys exchanged", u"TLS-204 server.pem"_s,
        {u"server.key write"_s, u"client.key write"_s}, [](const Lab &lab) {
            const QByteArray kept = lab.read(u"server.key"_s);
            lab.write(u"server.key"_s, lab.read(u"client.key"_s));
            lab.write(u"client.key"_s, kept);
        });
    row("the key inside server.pem", u"TLS-223 server.pem"_s, {u"server.pem write"_s},
        [](const Lab &lab) {
            lab.write(u"server.pem"_s, lab.read(u"server.pem"_s) + lab.read(u"server.key"_s));
        });
    row("a key that everybody may read", u"TLS-224 server.key"_s, {u"server.key mode"_s},
        [](const Lab &lab) {
            QCOMPARE(::chmod(QFile::encodeName(lab.path(u"server.key"_s)).constData(), 0644), 0);
        });
    row("a ca.pem that everybody may change", u"TLS-269 ca.pem"_s, {u"ca.pem mode"_s},
        [](const Lab &lab) {
            QCOMPARE(::chmod(QFile::encodeName(lab.path(u"ca.pem"_s)).constData(), 0666), 0);
        });
    row("a copy of the authority's key that everybody may read", u"TLS-224 ca-backup.key"_s,
        {u"ca-backup.key mode"_s}, [](const Lab &lab) {
            lab.copy(u"ca.key"_s, u"ca-backup.key"_s);
            QCOMPARE(::chmod(QFile::encodeName(lab.path(u"ca-backup.key"_s)).constData(), 0644), 0);
        });
    row("the authority that signed beside the one that is trusted", u"TLS-208 server.pem"_s,
        {u"ca.srl issue"_s, u"server.csr issue"_s, u"server.pem issue"_s, u"client.csr issue"_s,
         u"client.pem issue"_s},
        [](const Lab &lab) {
            lab.copy(u"ca.pem"_s, u"old-ca.pem"_s);
            lab.make(Lab::ca());
            lab.remove(u"ca.csr"_s);
        });
    row("a signature that was altered", u"TLS-077 server.pem"_s, server,
        [](const Lab &lab) { lab.alterSignature(u"server.pem"_s); });
    row("the authority's own signature altered", u"TLS-077 ca.pem"_s, {u"ca.pem issue"_s},
        [](const Lab &lab) { lab.alterSignature(u"ca.pem"_s); });
    row("the authority before the server in one file", u"TLS-238 server.pem"_s,
        {u"server.pem write"_s}, [](const Lab &lab) {
            lab.write(u"server.pem"_s, lab.read(u"ca.pem"_s) + lab.read(u"server.pem"_s));
        });
    row("the key of an earlier run", u"TLS-204 server.pem"_s,
        {u"ca.srl issue"_s, u"server.key make"_s, u"server.csr issue"_s, u"server.pem issue"_s},
        [](const Lab &lab) { lab.makeKey(u"server.key"_s); });
    row("missing files", u"TLS-237 ca.srl"_s, {u"ca.srl make"_s, u"server.csr issue"_s},
        [](const Lab &lab) {
            lab.remove(u"ca.srl"_s);
            lab.remove(u"server.csr"_s);
        });
    row("no client at all", u"TLS-237 client.pem"_s,
        {u"ca.srl issue"_s, u"client.key make"_s, u"client.csr issue"_s, u"client.pem make"_s},
        [](const Lab &lab) {
            for (const QString &name : {u"client.key"_s, u"client.csr"_s, u"client.pem"_s})
                lab.remove(name);
        });
    row("a client's key in the form of old openssl", u"TLS-249 client.key"_s,
        {u"client.key write"_s}, [](const Lab &lab) {
            lab.openssl({u"ec"_s, u"-in"_s, u"client.key"_s, u"-out"_s, u"old.key"_s});
            lab.copy(u"old.key"_s, u"client.key"_s);
            lab.remove(u"old.key"_s);
        });
    row("the request of another run", u"TLS-236 server.csr"_s, {u"server.csr issue"_s},
        [](const Lab &lab) {
            const QByteArray key = lab.read(u"server.key"_s);
            const QByteArray pem = lab.read(u"server.pem"_s);
            lab.make(Lab::server());
            lab.write(u"server.key"_s, key);
            lab.write(u"server.pem"_s, pem);
        });
}

void RepairTest::mendsEveryFlaw()
{
    QFETCH(const Change, change);
    QFETCH(const QString, flaw);
    change(lab());
    const QByteArray caKey = lab().read(u"ca.key"_s);
    const auto report = repair();
    QVERIFY2(
        report.has_value(),
        qPrintable(report ? QString() : report.error().detail + report.error().args.join(u' ')));
    QVERIFY2(lines(report->before).contains(flaw), qPrintable(lines(report->before).join(u'\n')));
    QTEST(acts(*report), "expected");
    QCOMPARE(lines(report->after), QStringList());
    QVERIFY(QFile::exists(report->backupFolder));
    QCOMPARE(lab().read(u"ca.key"_s), caKey);
    for (const QString &name : QDir(folder()).entryList({u"*.key"_s}))
        QCOMPARE(modeOf(lab().path(name)), 0600U);
    verify(u"server"_s, u"sslserver"_s);
    verify(u"client"_s, u"sslclient"_s);
    const auto again = repair();
    QVERIFY(again && !again->done);
}

PRODUCT_TEST(RepairTest)
#include "tst_repair.moc"
