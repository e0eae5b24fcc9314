#include "core/base/clock.h"
#include "core/inspect/inspect.h"
#include "core/inspect/samples.h"
#include "core/pki/verify.h"
#include "lab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <memory>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using inspect::Kind;
using inspect::Role;

using Change = std::function<void(const Lab &)>;

namespace {

/// "TLS-213 warning server.pem": a finding in one line.
QStringList lines(const inspect::Report &report)
{
    QStringList result;
    for (const base::Finding &finding : report.findings)
        result.append(u"%1 %2 %3"_s.arg(base::codeId(finding.code),
                                        base::severityId(finding.severity), finding.where));
    return result;
}

/// The line of the extension that starts so is left out.
Recipe without(Recipe recipe, const QString &extension)
{
    QStringList kept = recipe.extensions.split(u'\n');
    kept.removeIf([&extension](const QString &line) { return line.startsWith(extension); });
    recipe.extensions = kept.join(u'\n');
    return recipe;
}

/// An authority below that of the set, which may have some, and leaves that it signed.
void makeBelow(const Lab &lab)
{
    lab.make(with(Lab::ca(), u",pathlen:0"_s, {}));
    Recipe middle = Lab::ca();
    middle.name = u"middle"_s;
    middle.subject = u"/O=Test/CN=Middle CA"_s;
    middle.signer = u"ca"_s;
    middle.extensions += u"authorityKeyIdentifier=keyid\n"_s;
    lab.make(middle);
    for (Recipe leaf : {Lab::server(), Lab::client()}) {
        leaf.signer = u"middle"_s;
        lab.make(leaf);
    }
    for (const QString &name : {u"ca.csr"_s, u"middle.csr"_s, u"middle.key"_s, u"middle.srl"_s})
        lab.remove(name);
}

Recipe signedWith(Recipe recipe, const QStringList &options)
{
    recipe.signOptions = options;
    return recipe;
}

Recipe keyed(Recipe recipe, const QStringList &options)
{
    recipe.keyOptions = options;
    return recipe;
}

Recipe called(Recipe recipe, const QString &subject)
{
    recipe.subject = subject;
    return recipe;
}

pki::Purpose purposeOf(const QString &name)
{
    return name == u"server.pem" ? pki::Purpose::Server : pki::Purpose::Client;
}

/// What our strict check holds against a certificate of the folder; empty: nothing.
QString strictFaultOf(const Lab &lab, const QString &name)
{
    const auto chain = pki::parseCertificates(lab.read(name), name);
    const auto roots = pki::parseCertificates(lab.read(u"ca.pem"_s), u"ca.pem"_s);
    if (!chain || !roots)
        return u"unreadable"_s;
    pki::ChainQuestion question;
    question.leaf = chain->first();
    question.intermediates = chain->sliced(1);
    question.roots = *roots;
    question.purpose = purposeOf(name);
    question.at = base::now();
    return pki::verifyChain(question).text;
}

/// The same of the `openssl` program.
QString opensslFaultOf(const Lab &lab, const QString &name)
{
    const bool isServer = purposeOf(name) == pki::Purpose::Server;
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s,
                  {u"verify"_s, u"-x509_strict"_s, u"-auth_level"_s, u"2"_s, u"-purpose"_s,
                   isServer ? u"sslserver"_s : u"sslclient"_s, u"-attime"_s,
                   QString::number(base::now().toSecsSinceEpoch()), u"-CAfile"_s,
                   lab.path(u"ca.pem"_s), u"-untrusted"_s, lab.path(name), lab.path(name)});
    const bool isGood = openssl.waitForFinished() && openssl.exitCode() == 0;
    return isGood ? QString() : u"openssl: "_s + QString::fromUtf8(openssl.readAll());
}

} // namespace

class InspectTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_good; ///< one good set, copied for every row
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] Lab lab() const { return Lab(m_folder->path()); }

    [[nodiscard]] inspect::Report inspectFolder(const inspect::Options &options = {{}, true}) const
    {
        return *inspect::inspectPaths({m_folder->path()}, options);
    }

private slots:
    void initTestCase() { Lab(m_good.path()).makeGoodSet(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const QFileInfo &file : QDir(m_good.path()).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), lab().path(file.fileName())));
        base::setNowForTests(QDateTime::currentDateTimeUtc().addSecs(7200));
    }

    void cleanup() { base::setNowForTests(std::nullopt); }

    void findsNothingInAGoodSet()
    {
        const inspect::Report report = inspectFolder({u"https://LOCALHOST:19530"_s, true});
        QCOMPARE(lines(report), QStringList());
        QVERIFY(report.verdict.good);
        QCOMPARE(report.verdict.signer, u"Test CA"_s);
        QCOMPARE(report.verdict.names.size(), 4);
        QCOMPARE(report.verdict.daysLeft, 396);
        QCOMPARE(report.verdict.notAfter.timeSpec(), Qt::UTC);
    }

    void looksAtEveryFileOfALargeSet()
    {
        Recipe late = signedWith(Lab::client(), {u"-days"_s, u"5"_s});
        late.name = u"client-z"_s;
        lab().make(late);
        for (int number = 0; number < 250; ++number) {
            lab().write(u"a%1.txt"_s.arg(number), "text\n");
            for (const QString &ending : {u".key"_s, u".csr"_s, u".pem"_s})
                lab().copy(u"client"_s + ending,
                           u"client-c%1"_s.arg(number, 3, 10, QLatin1Char('0')) + ending);
        }
        QCOMPARE(::chmod(QFile::encodeName(lab().path(u"client-c249.key"_s)).constData(), 0644), 0);
        const inspect::Report report = inspectFolder();
        QCOMPARE(report.objects.size(), 9 + 3 * 251);
        QCOMPARE(report.verdict.daysLeft, 4);
        QVERIFY(lines(report).contains(u"TLS-224 warning client-c249.key"_s));
        QVERIFY(!lines(report).join(u'\n').contains(u"TLS-239"_s));
        QVERIFY(!lines(report).join(u'\n').contains(u"TLS-257"_s));
    }

    void saysWhatItDidNotLookAt()
    {
        for (int number = 0; number < 1010; ++number)
            lab().write(u"a%1.txt"_s.arg(number), "text\n");
        const inspect::Report report = inspectFolder();
        QCOMPARE(lines(report), QStringList(u"TLS-257 warning "_s + m_folder->path()));
        QCOMPARE(report.findings.first().args.at(1), u"10"_s);
        QCOMPARE(report.objects.size(), 9);
    }

    void knowsWhatEachOfTheNineFilesIs()
    {
        QStringList found;
        for (const inspect::Object &object : inspectFolder().objects)
            found.append(u"%1 %2 %3 ↔%4 %5"_s.arg(object.file, inspect::roleId(object.role),
                                                  inspect::kindId(object.kind), object.matches,
                                                  object.signedByCa ? u"signed"_s : u"-"_s));
        QCOMPARE(found, QStringList({
                            u"ca.key ca private-key ↔ca.pem -"_s,
                            u"ca.pem ca certificate ↔ca.key signed"_s,
                            u"ca.srl ca serial ↔ -"_s,
                            u"server.key server private-key ↔server.pem -"_s,
                            u"server.csr server request ↔server.pem -"_s,
                            u"server.pem server certificate ↔server.key signed"_s,
                            u"client.key client private-key ↔client.pem -"_s,
                            u"client.csr client request ↔client.pem -"_s,
                            u"client.pem client certificate ↔client.key signed"_s,
                        }));
    }

    void recognisesFilesOfOtherNamesByContent()
    {
        lab().copy(u"ca.pem"_s, u"root.crt"_s);
        lab().copy(u"server.pem"_s, u"tls.crt"_s);
        lab().copy(u"server.key"_s, u"tls.key"_s);
        lab().copy(u"client.pem"_s, u"reader.crt"_s);
        const auto report =
            inspect::inspectPaths({lab().path(u"reader.crt"_s), lab().path(u"tls.key"_s),
                                   lab().path(u"tls.crt"_s), lab().path(u"root.crt"_s)});
        QList<Role> roles;
        for (const inspect::Object &object : report->objects)
            roles.append(object.role);
        QCOMPARE(roles, QList<Role>({Role::Client, Role::Server, Role::Server, Role::Ca}));
        QCOMPARE(lines(*report), QStringList());
        QVERIFY(report->objects[0].signedByCa);
        QCOMPARE(report->objects[1].matches, u"tls.crt"_s);
    }

    void tellsOnlyWhatOneSdkMinds_data()
    {
        QTest::addColumn<QString>("sdk");
        QTest::addColumn<QStringList>("expected");
        const QString noNames = u"TLS-211 problem server.pem"_s;
        const QString oldKey = u"TLS-249 warning client.key"_s;
        const QString long_ = u"TLS-219 warning server.pem"_s;
        QTest::addRow("all of them") << QString() << QStringList({noNames, long_, oldKey});
        QTest::addRow("Go, which wants names") << u"go"_s << QStringList(noNames);
        QTest::addRow("Java, which wants PKCS#8") << u"java"_s << QStringList(oldKey);
        QTest::addRow("browsers, which want short lives") << u"rest"_s << QStringList(long_);
        QTest::addRow("Python, which takes all of it") << u"pymilvus"_s << QStringList();
    }
    void tellsOnlyWhatOneSdkMinds()
    {
        lab().make(signedWith(without(Lab::server(), u"subjectAltName"_s), {u"-days"_s, u"900"_s}));
        lab().openssl({u"ec"_s, u"-in"_s, u"client.key"_s, u"-out"_s, u"old.key"_s});
        lab().copy(u"old.key"_s, u"client.key"_s);
        lab().remove(u"old.key"_s);
        QFETCH(const QString, sdk);
        inspect::Options options{{}, true};
        base::Sdk parsed = base::Sdk::Attu;
        if (base::parseSdk(sdk, parsed))
            options.sdk = parsed;
        const inspect::Report report = inspectFolder(options);
        QTEST(lines(report), "expected");
        QCOMPARE(report.verdict.good, !base::hasProblem(report.findings));
        for (const base::Finding &finding : report.findings) {
            QVERIFY(!finding.sdks.isEmpty());
            QVERIFY(!base::toJson(finding).value(u"sdks").toArray().isEmpty());
        }
    }

    void listsAsGoodOnlyWhatCanBeDialled()
    {
        lab().make(with(Lab::server(), u"IP:::1"_s, u"IP:::1,URI:urn:x:y,email:a@b.lan"_s));
        const inspect::Report report = inspectFolder();
        QCOMPARE(lines(report), QStringList());
        QCOMPARE(report.verdict.names.size(), 4);
    }

    void whoseRootIsNotInCaPemIsForThoseWhoFollowTheChain()
    {
        makeBelow(lab());
        lab().copy(u"middle.pem"_s, u"ca.pem"_s);
        lab().remove(u"ca.key"_s);
        QVERIFY(inspectFolder({{}, true, base::Sdk::Go}).verdict.good);
        QVERIFY(!inspectFolder({{}, true, base::Sdk::Node}).verdict.good);
    }

    void saysThatAFileHoldsMoreThanIsRead()
    {
        const QByteArray own = lab().read(u"ca.pem"_s);
        lab().write(u"ca.pem"_s, own.repeated(100));
        QCOMPARE(lines(inspectFolder()), QStringList());
        lab().write(u"ca.pem"_s, own.repeated(101));
        QCOMPARE(lines(inspectFolder()), QStringList(u"TLS-016 problem ca.pem"_s));
    }

    void saysWhichAuthorityHasToFollowWhere()
    {
        makeBelow(lab());
        const base::Finding finding = inspectFolder().findings.first();
        QCOMPARE(finding.where, u"server.pem"_s);
        QCOMPARE(finding.detail, u"middle.pem: Middle CA"_s);
    }

    void neverKeepsAPrivateKey()
    {
        const QByteArray key = lab().read(u"server.key"_s);
        const QByteArray middle = key.split('\n').at(1);
        const inspect::Report report = inspectFolder();
        for (const inspect::Object &object : report.objects)
            QVERIFY(!object.pem.contains(middle) && !object.pem.contains("PRIVATE"));
        QVERIFY(!QJsonDocument(inspect::toJson(report)).toJson().contains(middle));
    }

    void namesEveryFlaw_data();
    void namesEveryFlaw()
    {
        QFETCH(const Change, change);
        QFETCH(const QStringList, expected);
        change(lab());
        const inspect::Report report = inspectFolder();
        QStringList found = lines(report);
        found.removeIf([](const QString &line) { return line.startsWith(u"TLS-237 note"_s); });
        found.sort();
        QStringList sorted = expected;
        sorted.sort();
        QCOMPARE(found, sorted);
        QCOMPARE(report.verdict.good, !base::hasProblem(report.findings));
    }

    void refusesWhatOpenSslRefusesWhenStrict_data() { namesEveryFlaw_data(); }
    void refusesWhatOpenSslRefusesWhenStrict()
    {
        QFETCH(const Change, change);
        change(lab());
        bool isRefused = false;
        for (const QString &name : {u"server.pem"_s, u"client.pem"_s}) {
            const QString fault = strictFaultOf(lab(), name);
            const QString told = opensslFaultOf(lab(), name);
            QVERIFY2(fault.isEmpty() == told.isEmpty(), qPrintable(name + u": "_s + fault + told));
            isRefused = isRefused || !told.isEmpty();
        }
        const inspect::Report report = inspectFolder();
        const auto isLoud = [](const base::Finding &finding) {
            return finding.severity != base::Severity::Note;
        };
        QVERIFY(!isRefused || std::ranges::any_of(report.findings, isLoud));
    }

    void readsTheCalendar_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("a month and a day before the end") << 365 << QStringList();
        QTest::addRow("four weeks before the end")
            << 370
            << QStringList({u"TLS-207 warning server.pem"_s, u"TLS-207 warning client.pem"_s});
        QTest::addRow("after the end")
            << 398
            << QStringList({u"TLS-205 problem server.pem"_s, u"TLS-205 problem client.pem"_s});
        QTest::addRow("before the beginning")
            << -1
            << QStringList({u"TLS-206 problem ca.pem"_s, u"TLS-206 problem server.pem"_s,
                            u"TLS-206 problem client.pem"_s});
    }
    void readsTheCalendar()
    {
        QFETCH(const int, days);
        base::setNowForTests(QDateTime::currentDateTimeUtc().addDays(days));
        QTEST(lines(inspectFolder()), "expected");
    }

    void noticesWhatBeginsAtTheMomentItIsMade()
    {
        base::setNowForTests(std::nullopt);
        QCOMPARE(lines(inspectFolder()),
                 QStringList({u"TLS-256 note ca.pem"_s, u"TLS-256 note server.pem"_s,
                              u"TLS-256 note client.pem"_s}));
    }

    void saysWhatIsMissingInASet()
    {
        lab().remove(u"ca.key"_s);
        lab().remove(u"server.key"_s);
        lab().remove(u"client.pem"_s);
        const QStringList found = lines(inspectFolder());
        QCOMPARE(found,
                 QStringList({u"TLS-237 problem server.key"_s, u"TLS-237 warning client.pem"_s,
                              u"TLS-237 note ca.key"_s, u"TLS-239 note client.key"_s}));
        QCOMPARE(lines(inspectFolder({})), QStringList()); // only a set is expected to be whole
    }

    void tellsWhetherAHostIsCovered_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("a name that is there") << u"localhost"_s << QStringList();
        QTest::addRow("one under the wildcard") << u"a.milvus.internal:19530"_s << QStringList();
        QTest::addRow("an address that is there") << u"[::1]:19530"_s << QStringList();
        QTest::addRow("an address that is not there")
            << u"10.0.0.1"_s << QStringList(u"TLS-232 problem server.pem"_s);
        QTest::addRow("no host at all") << u"*"_s << QStringList(u"TLS-035 problem *"_s);
    }
    void tellsWhetherAHostIsCovered()
    {
        QFETCH(const QString, host);
        QTEST(lines(inspectFolder({host, true})), "expected");
    }

    void givesTheLineOfABrokenBlock()
    {
        const QByteArray pem = lab().read(u"server.pem"_s);
        lab().write(u"server.pem"_s, "one\ntwo\n" + pem.chopped(40));
        const auto report = *inspect::inspectPaths({lab().path(u"server.pem"_s)});
        QCOMPARE(report.findings.first().args, QStringList({u"server.pem"_s, u"3"_s}));
        QVERIFY(!report.verdict.good);
    }

    void knowsTheSamplesThatShipWithMilvus()
    {
        QVERIFY(inspect::isPublishedSample(QByteArray::fromHex(
            "8f73f815d79b75c9685ae138dcf1e064925b9eea3f3b3d9822a4979dc2ead762")));
        QVERIFY(!inspect::isPublishedSample(inspectFolder().objects.at(1).certificate->sha256));
    }

    void passesOverWhatHasNothingToDoWithCertificates()
    {
        lab().write(u"README.md"_s, "text");
        lab().write(u"empty"_s, "");
        lab().write(u".hidden.pem"_s, "-----BEGIN CERTIFICATE-----\n");
        QVERIFY(QDir(m_folder->path()).mkdir(u"backup"_s));
        QCOMPARE(lines(inspectFolder()), QStringList());
        QCOMPARE(inspectFolder().objects.size(), 9);
    }

    void reportsWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a file that is not there")
            << u"nothing.pem"_s << u"TLS-010 problem nothing.pem"_s;
        QTest::addRow("a device") << u"/dev/zero"_s << u"TLS-017 problem zero"_s;
        QTest::addRow("a text") << u"text"_s << u"TLS-201 problem text"_s;
        QTest::addRow("an empty file") << u"empty"_s << u"TLS-025 problem empty"_s;
        QTest::addRow("nine megabytes") << u"large"_s << u"TLS-016 problem large"_s;
    }
    void reportsWhatCannotBeRead()
    {
        QFETCH(const QString, path);
        lab().write(u"text"_s, "hello");
        lab().write(u"empty"_s, "");
        lab().write(u"large"_s, QByteArray(9 * 1024 * 1024, 'x'));
        const QString full = QDir::isAbsolutePath(path) ? path : lab().path(path);
        const auto report = *inspect::inspectPaths({full});
        QFETCH(const QString, expected);
        QCOMPARE(lines(report), QStringList(expected));
        QVERIFY(!report.verdict.good);
    }

    void anEmptyFolderHoldsNothing()
    {
        const QTemporaryDir empty;
        for (const bool wholeSet : {false, true})
            QCOMPARE(lines(*inspect::inspectPaths({empty.path()}, {{}, wholeSet})),
                     QStringList(u"TLS-201 problem "_s + empty.path()));
    }

    void anEmptyListIsWrongUse()
    {
        QCOMPARE(inspect::inspectPaths({}).error().code, base::Code::WrongUse);
    }

    void jsonHoldsWhatTheWindowShows()
    {
        const QJsonObject json = inspect::toJson(inspectFolder());
        QCOMPARE(json.value(u"schema").toInt(), 1);
        const QJsonArray objects = json.value(u"objects").toArray();
        QCOMPARE(objects.size(), 9);
        const QJsonObject server = objects.at(5).toObject();
        QCOMPARE(server.value(u"file").toString(), u"server.pem"_s);
        QCOMPARE(server.value(u"role").toString(), u"server"_s);
        QCOMPARE(server.value(u"mode").toString(), u"0644"_s);
        const QJsonObject fields = server.value(u"fields").toObject();
        QCOMPARE(fields.value(u"names").toArray().at(2).toString(), u"IP:127.0.0.1"_s);
        QCOMPARE(fields.value(u"extendedKeyUsage").toArray().first().toString(), u"serverAuth"_s);
        QCOMPARE(fields.value(u"key").toObject().value(u"curve").toString(), u"P-256"_s);
        QCOMPARE(fields.value(u"sha256").toString().size(), 32 * 3 - 1);
        QVERIFY(json.value(u"verdict").toObject().value(u"good").toBool());
    }
};

void InspectTest::namesEveryFlaw_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &expected, const Change &change) {
        QTest::addRow("%s", name) << change << expected;
    };
    const auto made = [&row](const char *name, const QStringList &expected, const Recipe &recipe) {
        row(name, expected, [recipe](const Lab &lab) { lab.make(recipe); });
    };
    // A set anew from another authority: ca.pem changes, so the leaves have to follow.
    const auto madeFrom = [&row](const char *name, const QStringList &expected, const Recipe &ca) {
        row(name, expected, [ca](const Lab &lab) {
            for (const Recipe &recipe : {ca, Lab::server(), Lab::client()})
                lab.make(recipe);
            lab.remove(u"ca.csr"_s);
        });
    };

    row("a byte order mark in front", {u"TLS-202 problem server.pem"_s}, [](const Lab &lab) {
        lab.write(u"server.pem"_s, "\xEF\xBB\xBF" + lab.read(u"server.pem"_s));
    });
    row("line ends of Windows", {}, [](const Lab &lab) {
        lab.write(u"server.pem"_s, lab.read(u"server.pem"_s).replace("\n", "\r\n"));
    });
    row("a key locked with a passphrase", {u"TLS-203 problem server.key"_s}, [](const Lab &lab) {
        lab.openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"server.key"_s, u"-out"_s, u"locked.key"_s,
                     u"-passout"_s, u"pass:secret"_s});
        lab.copy(u"locked.key"_s, u"server.key"_s);
        lab.remove(u"locked.key"_s);
    });
    row("a traditional key locked with a passphrase", {u"TLS-203 problem server.key"_s},
        [](const Lab &lab) {
            lab.openssl({u"ec"_s, u"-aes128"_s, u"-in"_s, u"server.key"_s, u"-out"_s,
                         u"locked.key"_s, u"-passout"_s, u"pass:secret"_s});
            lab.copy(u"locked.key"_s, u"server.key"_s);
            lab.remove(u"locked.key"_s);
        });
    row("the authority's key locked with a passphrase", {}, [](const Lab &lab) {
        lab.openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"ca.key"_s, u"-out"_s, u"locked.key"_s,
                     u"-passout"_s, u"pass:secret"_s, u"-iter"_s, u"600000"_s});
        lab.copy(u"locked.key"_s, u"ca.key"_s);
        lab.remove(u"locked.key"_s);
    });
    const auto stored = [&row](const char *name, const QStringList &expected,
                               const QString &passphrase, QFile::Permissions more) {
        row(name, expected, [passphrase, more](const Lab &lab) {
            lab.openssl({u"pkcs12"_s, u"-export"_s, u"-in"_s, u"server.pem"_s, u"-inkey"_s,
                         u"server.key"_s, u"-out"_s, u"server.p12"_s, u"-passout"_s,
                         u"pass:"_s + passphrase});
            QFile file(lab.path(u"server.p12"_s));
            file.setPermissions(file.permissions() | more);
        });
    };
    stored("a PKCS#12 file without a passphrase", {u"TLS-263 note server.p12"_s}, {}, {});
    stored("one that others can read",
           {u"TLS-224 warning server.p12"_s, u"TLS-263 note server.p12"_s}, {}, QFile::ReadOther);
    stored("one under a passphrase", {u"TLS-259 note server.p12"_s}, u"secret"_s, QFile::ReadOther);
    row("the authority's key locked with few rounds", {u"TLS-262 note ca.key"_s},
        [](const Lab &lab) {
            lab.openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"ca.key"_s, u"-out"_s, u"locked.key"_s,
                         u"-passout"_s, u"pass:secret"_s});
            lab.copy(u"locked.key"_s, u"ca.key"_s);
            lab.remove(u"locked.key"_s);
        });
    row("the authority's key locked as in old times", {u"TLS-262 note ca.key"_s},
        [](const Lab &lab) {
            lab.openssl({u"pkcs8"_s, u"-topk8"_s, u"-v1"_s, u"PBE-SHA1-3DES"_s, u"-in"_s,
                         u"ca.key"_s, u"-out"_s, u"locked.key"_s, u"-passout"_s, u"pass:secret"_s});
            lab.copy(u"locked.key"_s, u"ca.key"_s);
            lab.remove(u"locked.key"_s);
        });
    row("the authority's key locked in the form of old openssl", {u"TLS-262 note ca.key"_s},
        [](const Lab &lab) {
            lab.openssl({u"ec"_s, u"-aes128"_s, u"-in"_s, u"ca.key"_s, u"-out"_s, u"locked.key"_s,
                         u"-passout"_s, u"pass:secret"_s});
            lab.copy(u"locked.key"_s, u"ca.key"_s);
            lab.remove(u"locked.key"_s);
        });
    row("the authority's key locked with scrypt", {}, [](const Lab &lab) {
        lab.openssl({u"pkcs8"_s, u"-topk8"_s, u"-scrypt"_s, u"-in"_s, u"ca.key"_s, u"-out"_s,
                     u"locked.key"_s, u"-passout"_s, u"pass:secret"_s});
        lab.copy(u"locked.key"_s, u"ca.key"_s);
        lab.remove(u"locked.key"_s);
    });
    row("the client's key in the server's place", {u"TLS-204 problem server.pem"_s},
        [](const Lab &lab) { lab.copy(u"client.key"_s, u"server.key"_s); });
    row("the key of an earlier run",
        {u"TLS-204 problem server.pem"_s, u"TLS-239 note server.key"_s},
        [](const Lab &lab) { lab.makeKey(u"server.key"_s); });
    row("another authority of the same name",
        {u"TLS-208 problem server.pem"_s, u"TLS-208 problem client.pem"_s}, [](const Lab &lab) {
            lab.make(Lab::ca());
            lab.remove(u"ca.csr"_s);
        });
    row("the authority that signed beside the one that is trusted",
        {u"TLS-208 problem server.pem"_s, u"TLS-208 problem client.pem"_s}, [](const Lab &lab) {
            lab.copy(u"ca.pem"_s, u"old-ca.pem"_s);
            lab.make(Lab::ca());
            lab.remove(u"ca.csr"_s);
        });
    row("a signature that was altered", {u"TLS-077 problem server.pem"_s},
        [](const Lab &lab) { lab.alterSignature(u"server.pem"_s); });
    row("the authority's own signature altered", {u"TLS-077 problem ca.pem"_s},
        [](const Lab &lab) { lab.alterSignature(u"ca.pem"_s); });
    row("the key of a named client lost", {u"TLS-237 warning client-reader.key"_s},
        [](const Lab &lab) {
            Recipe reader = Lab::client();
            reader.name = u"client-reader"_s;
            lab.make(reader);
            lab.remove(u"client-reader.key"_s);
        });
    row("server and client keys exchanged",
        {u"TLS-204 problem server.pem"_s, u"TLS-204 problem client.pem"_s}, [](const Lab &lab) {
            const QByteArray server = lab.read(u"server.key"_s);
            lab.write(u"server.key"_s, lab.read(u"client.key"_s));
            lab.write(u"client.key"_s, server);
        });
    madeFrom("an authority that may not sign", {u"TLS-209 problem ca.pem"_s},
             with(Lab::ca(), u"CA:TRUE,pathlen:0"_s, u"CA:FALSE"_s));
    madeFrom("an authority without key usage", {u"TLS-210 warning ca.pem"_s},
             without(Lab::ca(), u"keyUsage"_s));
    madeFrom("an authority whose key usage leaves signing out", {u"TLS-210 problem ca.pem"_s},
             with(Lab::ca(), u"keyCertSign,"_s, QString()));
    madeFrom("an authority whose mark is not critical", {u"TLS-233 warning ca.pem"_s},
             with(Lab::ca(), u"basicConstraints=critical,"_s, u"basicConstraints="_s));
    made("no names", {u"TLS-211 problem server.pem"_s},
         without(Lab::server(), u"subjectAltName"_s));
    for (const QString &names : {u"URI:urn:x:y"_s, u"email:a@b.lan"_s, u"RID:1.2.3"_s})
        made(qPrintable(u"no name of a host, but "_s + names), {u"TLS-211 problem server.pem"_s},
             called(with(Lab::server(),
                         u"DNS:localhost,DNS:*.milvus.internal,IP:127.0.0.1,IP:::1"_s, names),
                    u"/O=Test"_s));
    made("only patterns that no host fits",
         {u"TLS-235 problem server.pem"_s, u"TLS-235 problem server.pem"_s},
         called(with(Lab::server(), u"DNS:localhost,DNS:*.milvus.internal,IP:127.0.0.1,IP:::1"_s,
                     u"DNS:*.*.corp.lan,DNS:w*w.corp.lan"_s),
                u"/O=Test"_s));
    made("a client without names", {u"TLS-265 note client.pem"_s},
         without(Lab::client(), u"subjectAltName"_s));
    made("an address among the host names", {u"TLS-212 problem server.pem"_s},
         with(Lab::server(), u"DNS:*.milvus.internal"_s, u"DNS:127.0.0.1"_s));
    made("a name twice", {u"TLS-047 note server.pem"_s},
         with(Lab::server(), u"IP:127.0.0.1"_s, u"IP:127.0.0.1,DNS:LocalHost"_s));
    made("no purpose", {u"TLS-213 warning server.pem"_s},
         without(Lab::server(), u"extendedKeyUsage"_s));
    made("a server for clients only", {u"TLS-214 problem server.pem"_s},
         with(Lab::server(), u"serverAuth"_s, u"clientAuth"_s));
    made("a client for servers only", {u"TLS-215 problem client.pem"_s},
         with(Lab::client(), u"clientAuth"_s, u"serverAuth"_s));
    made("both purposes", {u"TLS-216 warning client.pem"_s},
         with(Lab::client(), u"clientAuth"_s, u"clientAuth,serverAuth"_s));
    Recipe old = Lab::server();
    old.extensions = u"-"_s;
    made("version 1",
         {u"TLS-217 problem server.pem"_s, u"TLS-211 problem server.pem"_s,
          u"TLS-213 warning server.pem"_s, u"TLS-243 note server.pem"_s,
          u"TLS-230 warning server.pem"_s, u"TLS-231 note server.pem"_s,
          u"TLS-233 note server.pem"_s},
         old);
    made("a server that could sign", {u"TLS-218 problem server.pem"_s},
         with(Lab::server(), u"CA:FALSE"_s, u"CA:TRUE"_s));
    made("826 days", {u"TLS-219 warning server.pem"_s},
         signedWith(Lab::server(), {u"-days"_s, u"826"_s}));
    made("825 days are allowed", {}, signedWith(Lab::server(), {u"-days"_s, u"825"_s}));
    made("RSA of 1024 bits", {u"TLS-220 problem server.pem"_s},
         keyed(Lab::server(),
               {u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:1024"_s}));
    made("a signature with SHA-1", {u"TLS-221 problem server.pem"_s},
         signedWith(Lab::server(), {u"-days"_s, u"397"_s, u"-sha1"_s}));
    made("the subject of the authority",
         {u"TLS-222 warning server.pem"_s, u"TLS-241 note server.pem"_s},
         called(Lab::server(), Lab::ca().subject));
    row("the key inside server.pem",
        {u"TLS-223 problem server.pem"_s, u"TLS-224 warning server.pem"_s}, [](const Lab &lab) {
            lab.write(u"server.pem"_s, lab.read(u"server.pem"_s) + lab.read(u"server.key"_s));
        });
    row("a key that everybody may read", {u"TLS-224 warning server.key"_s}, [](const Lab &lab) {
        QCOMPARE(::chmod(QFile::encodeName(lab.path(u"server.key"_s)).constData(), 0644), 0);
    });
    row("a key that Milvus's group may read", {}, [](const Lab &lab) {
        QCOMPARE(::chmod(QFile::encodeName(lab.path(u"server.key"_s)).constData(), 0640), 0);
    });
    row("the authority's key for a group", {u"TLS-224 warning ca.key"_s}, [](const Lab &lab) {
        QCOMPARE(::chmod(QFile::encodeName(lab.path(u"ca.key"_s)).constData(), 0640), 0);
    });
    made("a server that outlives its authority",
         {u"TLS-226 warning server.pem"_s, u"TLS-219 warning server.pem"_s},
         signedWith(Lab::server(), {u"-days"_s, u"3660"_s}));
    Recipe garbled = called(Lab::server(), u"/L=上海/CN=localhost"_s);
    made("a Chinese subject", {}, garbled);
    garbled.requestOptions.clear();
    made("a Chinese subject in the wrong encoding", {u"TLS-227 warning server.pem"_s}, garbled);
    made("a curve that Go does not know", {u"TLS-228 problem server.pem"_s},
         keyed(Lab::server(),
               {u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:secp256k1"_s}));
    made("serial number 0", {u"TLS-229 warning server.pem"_s},
         signedWith(Lab::server(), {u"-days"_s, u"397"_s, u"-set_serial"_s, u"0"_s}));
    made("serial number 1", {u"TLS-229 note server.pem"_s},
         signedWith(Lab::server(), {u"-days"_s, u"397"_s, u"-set_serial"_s, u"1"_s}));
    made("a serial number of 21 octets", {u"TLS-229 warning server.pem"_s},
         signedWith(Lab::server(),
                    {u"-days"_s, u"397"_s, u"-set_serial"_s, u"0x"_s + u"7f"_s.repeated(21)}));
    made("no link to the authority's key", {u"TLS-230 warning server.pem"_s},
         with(Lab::server(), u"authorityKeyIdentifier=keyid"_s, u"authorityKeyIdentifier=none"_s));
    made("no identifier of its own key", {u"TLS-231 note server.pem"_s},
         with(Lab::server(), u"subjectKeyIdentifier=hash"_s, u"subjectKeyIdentifier=none"_s));
    made("a key usage that is not critical", {u"TLS-233 note server.pem"_s},
         with(Lab::server(), u"keyUsage=critical,"_s, u"keyUsage="_s));
    made("no mark that it is no authority", {u"TLS-233 note server.pem"_s},
         with(Lab::server(), u"basicConstraints=critical,"_s, u"basicConstraints="_s));
    made("key encipherment on a curve", {u"TLS-234 note server.pem"_s},
         with(Lab::server(), u"digitalSignature"_s, u"digitalSignature,keyEncipherment"_s));
    made("a wildcard over a whole domain", {u"TLS-235 warning server.pem"_s},
         with(Lab::server(), u"*.milvus.internal"_s, u"*.localhost"_s));
    made("an underscore in a name", {u"TLS-034 warning server.pem"_s},
         with(Lab::server(), u"*.milvus.internal"_s, u"milvus_standalone"_s));
    made("a port inside a name", {u"TLS-032 warning server.pem"_s},
         with(Lab::server(), u"*.milvus.internal"_s, u"milvus:19530"_s));
    made("a name from the documentation's example", {u"TLS-252 warning server.pem"_s},
         with(Lab::server(), u"*.milvus.internal"_s, u"*.ronething.cn"_s));
    made("localhost without its addresses", {u"TLS-251 note server.pem"_s},
         with(Lab::server(), u",IP:127.0.0.1,IP:::1"_s, QString()));
    made("only names that are not this machine's", {},
         called(with(Lab::server(), u"DNS:localhost,DNS:*.milvus.internal,IP:127.0.0.1,IP:::1"_s,
                     u"DNS:milvus.example.com"_s),
                u"/CN=milvus.example.com"_s));
    made("a key that may sign contracts", {u"TLS-253 note server.pem"_s},
         with(Lab::server(), u"digitalSignature"_s, u"digitalSignature,nonRepudiation"_s));
    made("a value with a slash in openssl -subj",
         {u"TLS-255 warning server.pem"_s, u"TLS-241 warning server.pem"_s},
         called(Lab::server(), u"/O=a/CN=evil.example/CN=localhost"_s));
    made("the common name of the authority",
         {u"TLS-250 note server.pem"_s, u"TLS-241 note server.pem"_s},
         called(Lab::server(), u"/O=Other/CN=Test CA"_s));
    row("serial numbers that follow each other", {u"TLS-254 note server.pem"_s},
        [](const Lab &lab) {
            const auto numbered = [](const Recipe &recipe, const QString &serial) {
                return signedWith(recipe, {u"-days"_s, u"397"_s, u"-set_serial"_s, serial});
            };
            lab.make(numbered(Lab::server(), u"0x1234567890abcdef12ff"_s));
            lab.make(numbered(Lab::client(), u"0x1234567890abcdef1300"_s));
        });
    row("the serial number that follows the authority's", {u"TLS-254 note server.pem"_s},
        [](const Lab &lab) {
            lab.make(signedWith(Lab::server(), {u"-days"_s, u"397"_s, u"-set_serial"_s,
                                                lab.serialAfter(u"ca.pem"_s)}));
        });
    made(
        "a curve that is written out", {u"TLS-260 problem server.pem"_s},
        keyed(Lab::server(), {u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                              u"-pkeyopt"_s, u"ec_param_enc:explicit"_s}));
    row("a client's key in the form of old openssl", {u"TLS-249 warning client.key"_s},
        [](const Lab &lab) {
            lab.openssl({u"ec"_s, u"-in"_s, u"client.key"_s, u"-out"_s, u"old.key"_s});
            lab.copy(u"old.key"_s, u"client.key"_s);
            lab.remove(u"old.key"_s);
        });
    row("Milvus's own key in the form of old openssl", {}, [](const Lab &lab) {
        lab.openssl({u"ec"_s, u"-in"_s, u"server.key"_s, u"-out"_s, u"old.key"_s});
        lab.copy(u"old.key"_s, u"server.key"_s);
        lab.remove(u"old.key"_s);
    });
    row("the request of another run", {u"TLS-236 warning server.csr"_s}, [](const Lab &lab) {
        const QByteArray key = lab.read(u"server.key"_s);
        const QByteArray pem = lab.read(u"server.pem"_s);
        lab.make(Lab::server());
        lab.write(u"server.key"_s, key);
        lab.write(u"server.pem"_s, pem);
    });
    row("the authority before the server in one file", {u"TLS-238 problem server.pem"_s},
        [](const Lab &lab) {
            lab.write(u"server.pem"_s, lab.read(u"ca.pem"_s) + lab.read(u"server.pem"_s));
        });
    row("the server before its authority", {}, [](const Lab &lab) {
        lab.write(u"server.pem"_s, lab.read(u"server.pem"_s) + lab.read(u"ca.pem"_s));
    });
    row("an authority in between that lies in another file",
        {u"TLS-238 problem server.pem"_s, u"TLS-238 problem client.pem"_s}, makeBelow);
    row("an authority in between that is sent by the server and lacks at the client",
        {u"TLS-238 problem client.pem"_s}, [](const Lab &lab) {
            makeBelow(lab);
            lab.write(u"server.pem"_s, lab.read(u"server.pem"_s) + lab.read(u"middle.pem"_s));
        });
    row("an authority in between in ca.pem", {}, [](const Lab &lab) {
        makeBelow(lab);
        lab.write(u"ca.pem"_s, lab.read(u"ca.pem"_s) + lab.read(u"middle.pem"_s));
        lab.remove(u"middle.pem"_s);
    });
    row("an authority in between as the only one in ca.pem", {u"TLS-442 problem ca.pem"_s},
        [](const Lab &lab) {
            makeBelow(lab);
            lab.copy(u"middle.pem"_s, u"ca.pem"_s);
            lab.remove(u"middle.pem"_s);
            lab.remove(u"ca.key"_s);
        });
    row("an authority in between as the only one in ca.pem, its root beside it",
        {u"TLS-442 problem ca.pem"_s, u"TLS-204 problem ca.pem"_s}, [](const Lab &lab) {
            makeBelow(lab);
            lab.copy(u"ca.pem"_s, u"root.pem"_s);
            lab.copy(u"middle.pem"_s, u"ca.pem"_s);
            lab.remove(u"middle.pem"_s);
        });
    row("cert.pem and fullchain.pem as certbot writes them", {}, [](const Lab &lab) {
        makeBelow(lab);
        for (const QString &name : {u"server"_s, u"client"_s})
            lab.write(name + u".pem"_s, lab.read(name + u".pem"_s) + lab.read(u"middle.pem"_s));
        const QByteArray server = lab.read(u"server.pem"_s);
        lab.write(u"cert.pem"_s, server.first(server.indexOf("-----BEGIN", 10)));
    });
    row("another authority before the one whose key is here", {}, [](const Lab &lab) {
        const QByteArray own = lab.read(u"ca.pem"_s);
        const QByteArray key = lab.read(u"ca.key"_s);
        const QByteArray serial = lab.read(u"ca.srl"_s);
        Recipe other = Lab::ca();
        other.subject = u"/CN=Other CA"_s;
        lab.make(other);
        lab.remove(u"ca.csr"_s);
        lab.write(u"ca.pem"_s, lab.read(u"ca.pem"_s) + own);
        lab.write(u"ca.key"_s, key);
        lab.write(u"ca.srl"_s, serial);
    });
    row("a forgotten key", {u"TLS-239 note old.key"_s},
        [](const Lab &lab) { lab.makeKey(u"old.key"_s); });
    made("Ed25519", {u"TLS-240 warning server.pem"_s},
         keyed(Lab::server(), {u"-algorithm"_s, u"ED25519"_s}));
    made("a host that stands in the common name only", {u"TLS-241 warning server.pem"_s},
         called(Lab::server(), u"/CN=milvus.example.org"_s));
    made("a common name that is no host", {u"TLS-241 note server.pem"_s},
         called(Lab::server(), u"/CN=The Milvus server"_s));
    row("a request that was altered", {u"TLS-242 problem server.csr"_s}, [](const Lab &lab) {
        lab.openssl(
            {u"req"_s, u"-in"_s, u"server.csr"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"x.der"_s});
        QByteArray der = lab.read(u"x.der"_s);
        der.back() = static_cast<char>(der.back() ^ 1); // the end of the signature
        lab.write(u"server.csr"_s, "-----BEGIN CERTIFICATE REQUEST-----\n" + der.toBase64() +
                                       "\n-----END CERTIFICATE REQUEST-----\n");
        lab.remove(u"x.der"_s);
    });
    made("no key usage", {u"TLS-243 note server.pem"_s}, without(Lab::server(), u"keyUsage"_s));
    made("a key usage that cannot sign", {u"TLS-243 problem server.pem"_s},
         with(Lab::server(), u"digitalSignature"_s, u"keyAgreement"_s));
    made("a client with a host name", {u"TLS-244 note client.pem"_s},
         with(Lab::client(), u"URI:spiffe://milvus/client"_s, u"DNS:localhost"_s));
    made("a client with a host name and no purpose",
         {u"TLS-244 warning client.pem"_s, u"TLS-213 warning client.pem"_s},
         without(with(Lab::client(), u"URI:spiffe://milvus/client"_s, u"DNS:localhost"_s),
                 u"extendedKeyUsage"_s));
    row("one serial number for two", {u"TLS-245 warning client.pem"_s}, [](const Lab &lab) {
        const QStringList options = {u"-days"_s, u"397"_s, u"-set_serial"_s,
                                     u"0x1122334455667788"_s};
        lab.make(signedWith(Lab::server(), options));
        lab.make(signedWith(Lab::client(), options));
    });
    row("a certificate in binary form", {u"TLS-246 problem server.pem"_s}, [](const Lab &lab) {
        lab.openssl(
            {u"x509"_s, u"-in"_s, u"server.pem"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"x.der"_s});
        lab.copy(u"x.der"_s, u"server.pem"_s);
        lab.remove(u"x.der"_s);
    });
    Recipe strange = Lab::server();
    strange.extensions += u"1.2.3.4=critical,DER:0500\n"_s;
    made("a critical extension nobody knows", {u"TLS-261 problem server.pem"_s}, strange);
    madeFrom("an authority limited to other names", {u"TLS-266 problem server.pem"_s},
             with(Lab::ca(), u"subjectKeyIdentifier"_s,
                  u"nameConstraints=critical,permitted;DNS:example.org\nsubjectKeyIdentifier"_s));
    made("an RSA-PSS key", {u"TLS-248 problem server.pem"_s},
         keyed(Lab::server(),
               {u"-algorithm"_s, u"RSA-PSS"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s}));
    made("Ed448", {u"TLS-248 problem server.pem"_s},
         keyed(Lab::server(), {u"-algorithm"_s, u"ED448"_s}));
}

PRODUCT_TEST(InspectTest)
#include "tst_inspect.moc"
