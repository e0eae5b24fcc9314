#include "core/base/files.h"
#include "core/bundle/generate.h"
#include "core/export/bundleplan.h"
#include "core/export/script.h"
#include "core/pki/certificateview.h"
#include "core/plan/preset.h"
#include "support/normalised.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The script run by /bin/sh and the openssl program, its nine files read back.
class OpenSslScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void makesNineFiles_data();
    void makesNineFiles();
    void fieldsAreThePlans();
    void hostileValuesStayValues();
    void neverReplaces();
    void takesAFolderBesideTheCaller();
    void leavesNothingWhenOpensslIsMissing();
    void twoFilesSayWhatThePlanSays_data();
    void twoFilesSayWhatThePlanSays();
    void withoutItsConfigurationNothingIsTouched();
    void theCaThatIsThereSigns_data();
    void theCaThatIsThereSigns();
};

namespace {

struct Finished
{
    int exitCode = -1;
    QByteArray output;
};

Finished runScript(const plan::Plan &plan, const QStringList &arguments = {},
                   const QString &searchPath = {})
{
    QTemporaryDir folder;
    const QString script = folder.filePath(u"make.sh"_s);
    if (!exporter::saveScript(plan, script, false))
        return {};
    QProcess process;
    if (!searchPath.isEmpty()) {
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, searchPath);
        process.setProcessEnvironment(environment);
    }
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/bin/sh"_s, QStringList{script} + arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAll()};
}

plan::Plan planFor(const QString &folder)
{
    plan::Plan plan;
    plan.folder = folder;
    plan.names = {{plan::SubjectAltName::Kind::Dns, u"localhost"_s, u"localhost"_s},
                  {plan::SubjectAltName::Kind::Ip, u"127.0.0.1"_s, u"127.0.0.1"_s},
                  {plan::SubjectAltName::Kind::Ip, u"::1"_s, u"::1"_s}};
    return plan;
}

pki::CertificateView read(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto certificates = pki::parseCertificates(file.readAll(), name);
    return certificates && !certificates->isEmpty() ? certificates->first()
                                                    : pki::CertificateView();
}

QString subjectOf(const pki::CertificateView &certificate)
{
    QStringList parts;
    for (const pki::NameAttribute &attribute : certificate.subject)
        parts << attribute.shortName + u'=' + attribute.value;
    return parts.join(u'|');
}

} // namespace

void OpenSslScriptTest::makesNineFiles_data()
{
    QTest::addColumn<plan::KeyKind>("key");
    QTest::addColumn<QString>("signature");
    QTest::addRow("P-256") << plan::KeyKind::EcP256 << u"ecdsa-with-SHA256"_s;
    QTest::addRow("P-384") << plan::KeyKind::EcP384 << u"ecdsa-with-SHA384"_s;
    QTest::addRow("RSA-2048") << plan::KeyKind::Rsa2048 << u"sha256WithRSAEncryption"_s;
    QTest::addRow("Ed25519") << plan::KeyKind::Ed25519 << u"ED25519"_s;
}

void OpenSslScriptTest::makesNineFiles()
{
    QFETCH(plan::KeyKind, key);
    QFETCH(QString, signature);
    QTemporaryDir folder;
    plan::Plan plan = planFor(folder.filePath(u"it's a \"folder\" $x"_s));
    plan.key = key;
    const Finished finished = runScript(plan);
    QVERIFY2(finished.exitCode == 0, finished.output.constData());
    const QStringList made = QDir(plan.folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    QCOMPARE(made,
             (QStringList{u"ca.key"_s, u"ca.pem"_s, u"ca.srl"_s, u"client.csr"_s, u"client.key"_s,
                          u"client.pem"_s, u"server.csr"_s, u"server.key"_s, u"server.pem"_s}));
    QCOMPARE(QDir(plan.folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), {});
    for (const QString &name : made) {
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        const bool isKey = name.endsWith(u".key");
        QCOMPARE(bool(QFileInfo(plan.folder + u'/' + name).permissions() & others), !isKey);
    }
    QCOMPARE(read(plan.folder, u"server.pem"_s).signatureAlgorithm, signature);
    QVERIFY(finished.output.contains("server.pem: OK"));
    QVERIFY(finished.output.contains("client.pem: OK"));
}

void OpenSslScriptTest::fieldsAreThePlans()
{
    QTemporaryDir folder;
    plan::Plan plan = planFor(folder.filePath(u"tls"_s));
    plan.key = plan::KeyKind::Rsa2048;
    plan.validity = {3650, 3650, 30};
    plan.subject = {u"CN"_s, u"上海"_s, u"上海"_s, u"milvus"_s, u"研发"_s, u"localhost"_s};
    const Finished finished = runScript(plan);
    QVERIFY2(finished.exitCode == 0, finished.output.constData());
    const auto ca = read(plan.folder, u"ca.pem"_s);
    const auto server = read(plan.folder, u"server.pem"_s);
    const auto client = read(plan.folder, u"client.pem"_s);
    QCOMPARE(subjectOf(ca), u"C=CN|ST=上海|L=上海|O=milvus|OU=研发|CN=Milvus local CA"_s);
    QCOMPARE(subjectOf(server), u"C=CN|ST=上海|L=上海|O=milvus|OU=研发|CN=localhost"_s);
    QCOMPARE(subjectOf(client), u"C=CN|ST=上海|L=上海|O=milvus|OU=研发|CN=milvus-client"_s);
    QCOMPARE(server.names, plan.names);
    QCOMPARE(client.names.size(), 1);
    QCOMPARE(client.names.first().value, u"urn:milvus-client:milvus-client"_s);
    QVERIFY(ca.isCa && ca.basicConstraintsCritical && ca.pathLength == 0 && !ca.hasNames);
    QCOMPARE(ca.keyUsage.size(), 2);
    QCOMPARE(server.extendedKeyUsage, QStringList{u"serverAuth"_s});
    QCOMPARE(server.keyUsage.size(), 2);
    QCOMPARE(client.extendedKeyUsage, QStringList{u"clientAuth"_s});
    QCOMPARE(client.keyUsage, QStringList{u"digitalSignature"_s});
    QCOMPARE(server.authorityKeyId, ca.subjectKeyId);
    QVERIFY(server.notAfter <= ca.notAfter); // as many days, and still inside
    QCOMPARE(client.notBefore.secsTo(client.notAfter), 30 * 86400 - 1);
    QVERIFY(ca.notBefore < QDateTime::currentDateTimeUtc().addSecs(-3500));
}

void OpenSslScriptTest::hostileValuesStayValues()
{
    QTemporaryDir folder;
    plan::Plan plan = planFor(folder.filePath(u"tls"_s));
    const QString hostile = u"a/CN=evil + $HOME # `id` $(id) \"x\" 'y' \\z ;=,"_s;
    plan.subject.organization = hostile;
    plan.clientName = u"$ENV::PATH"_s;
    const Finished finished = runScript(plan);
    QVERIFY2(finished.exitCode == 0, finished.output.constData());
    QCOMPARE(subjectOf(read(plan.folder, u"server.pem"_s)), u"O="_s + hostile + u"|CN=localhost"_s);
    QCOMPARE(subjectOf(read(plan.folder, u"client.pem"_s)),
             u"O="_s + hostile + u"|CN=$ENV::PATH"_s);
}

void OpenSslScriptTest::neverReplaces()
{
    for (const QString &name : {u"ca.key"_s, u"server.pem"_s, u"client.csr"_s}) {
        QTemporaryDir folder;
        QFile old(folder.filePath(name));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("precious");
        old.close();
        const Finished finished = runScript(planFor(folder.path()));
        QCOMPARE(finished.exitCode, 1);
        QVERIFY(finished.output.contains("already there"));
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{name});
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "precious");
    }
}

void OpenSslScriptTest::leavesNothingWhenOpensslIsMissing()
{
    QTemporaryDir folder;
    QTemporaryDir programs;
    for (const QString &name :
         {u"mktemp"_s, u"rm"_s, u"mkdir"_s, u"cat"_s, u"date"_s, u"dirname"_s})
        QVERIFY(QFile::link(u"/bin/"_s + name, programs.filePath(name)));
    const Finished finished = runScript(planFor(folder.path()), {}, programs.path());
    QVERIFY(finished.exitCode != 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             {});
}

void OpenSslScriptTest::twoFilesSayWhatThePlanSays_data()
{
    QTest::addColumn<plan::KeyKind>("key");
    QTest::addRow("P-256") << plan::KeyKind::EcP256;
    QTest::addRow("P-384") << plan::KeyKind::EcP384;
    QTest::addRow("RSA-2048") << plan::KeyKind::Rsa2048;
    QTest::addRow("Ed25519") << plan::KeyKind::Ed25519;
}

void OpenSslScriptTest::twoFilesSayWhatThePlanSays()
{
    QFETCH(const plan::KeyKind, key);
    QTemporaryDir folder;
    plan::Plan plan = planFor(folder.filePath(u"ours"_s));
    plan.key = key;
    plan.subject = {u"CN"_s, u"上海"_s, u"上海"_s, u"milvus"_s, u"研发"_s, u"localhost"_s};
    plan.names << plan::SubjectAltName{plan::SubjectAltName::Kind::Dns, u"*.milvus.internal"_s,
                                       u"*.milvus.internal"_s};
    bundle::GenerateOptions options;
    options.clients = {u"alice"_s, u"上海.bob@lab"_s};
    QVERIFY(bundle::generate(plan, options, base::Job()).has_value());

    QVERIFY(exporter::saveScript(plan, folder.filePath(u"gen.sh"_s), false, options.clients)
                .has_value());
    QProcess process;
    process.setWorkingDirectory(u"/"_s);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/bin/sh"_s, {folder.filePath(u"gen.sh"_s), folder.filePath(u"theirs"_s)});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, said.constData());
    const QStringList files =
        QDir(folder.filePath(u"theirs"_s)).entryList(QDir::AllEntries | QDir::Hidden);
    QStringList ours = QDir(plan.folder).entryList(QDir::AllEntries | QDir::Hidden);
    ours.removeOne(u"history.jsonl"_s);
    QCOMPARE(files, ours);
    for (const QString &name : files)
        if (name.endsWith(u".key"))
            QCOMPARE(QFileInfo(folder.filePath(u"theirs/"_s + name)).permissions() & 0x77, 0);
    for (const QString &name : files.filter(u".pem"_s))
        QCOMPARE(
            support::normalisedCertificates(
                base::readFile(folder.filePath(u"theirs/"_s + name)).value()),
            support::normalisedCertificates(base::readFile(plan.folder + u'/' + name).value()));
}

void OpenSslScriptTest::takesAFolderBesideTheCaller()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const Finished finished = runScript(planFor(folder.filePath(u"unused"_s)), {u"tls"_s});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(finished.exitCode == 0, finished.output.constData());
    QCOMPARE(QDir(folder.filePath(u"tls"_s)).entryList(QDir::Files | QDir::Hidden).size(), 9);
    QCOMPARE(
        QDir(folder.filePath(u"tls"_s)).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

void OpenSslScriptTest::withoutItsConfigurationNothingIsTouched()
{
    QTemporaryDir folder;
    const plan::Plan plan = planFor(folder.filePath(u"tls"_s));
    QFile script(folder.filePath(u"gen.sh"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(exporter::openSslFiles(plan).script);
    script.close();
    QCOMPARE(QProcess::execute(u"/bin/sh"_s, {script.fileName()}), 1);
    QVERIFY(!QFile::exists(plan.folder));
}

void OpenSslScriptTest::theCaThatIsThereSigns_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("limits");
    QTest::addRow("RSA, as mkcert makes it") << u"rsa:3072"_s << QString();
    QTest::addRow("P-521, limited to names and addresses")
        << u"ec -pkeyopt ec_paramgen_curve:P-521"_s
        << u"-addext nameConstraints=critical,permitted\\;DNS:localhost,permitted\\;IP:127.0.0.0/"
           "255.0.0.0,permitted\\;IP:::1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s;
    QTest::addRow("that allows no URI") << u"ec -pkeyopt ec_paramgen_curve:P-256"_s
                                        << u"-addext nameConstraints=critical,excluded\\;URI:."_s;
}

void OpenSslScriptTest::theCaThatIsThereSigns()
{
    QFETCH(const QString, key);
    QFETCH(const QString, limits);
    const QTemporaryDir folder;
    const auto shell = [&folder](const QString &script) -> Finished {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"/bin/sh"_s, {u"-ec"_s, script});
        process.waitForFinished(60000);
        return {process.exitCode(), process.readAll()};
    };
    const Finished made =
        shell(u"mkdir ca; openssl req -x509 -newkey %1 -nodes -keyout ca/rootCA-key.pem -out "
              "ca/rootCA.pem -days 900 -subj '/O=mkcert development CA/OU=me@host/CN=mkcert me' "
              "-addext basicConstraints=critical,CA:TRUE,pathlen:0 "
              "-addext keyUsage=critical,keyCertSign %2"_s.arg(key, limits));
    QVERIFY2(made.exitCode == 0, made.output.constData());
    plan::Plan plan = planFor(folder.filePath(u"ours"_s));
    plan.caFolder = folder.filePath(u"ca"_s);
    bundle::GenerateOptions options;
    options.clients = {u"alice"_s};
    QVERIFY(bundle::generate(plan, options, base::Job()).has_value());

    // What the window shows of the plan, and what the command reads out of the set.
    const exporter::ScriptCa ofPlan = exporter::scriptCaFor(plan);
    auto asSet = exporter::planOfBundle(plan.folder);
    QVERIFY(asSet && ofPlan);
    const exporter::ScriptCa ofSet = exporter::scriptCaOfBundle(*asSet);
    QVERIFY(ofSet);
    const auto ours = exporter::openSslFiles(plan, options.clients, ofPlan);
    QCOMPARE(exporter::openSslFiles(*asSet, options.clients, ofSet).script, ours.script);
    QVERIFY(
        exporter::saveScript(*asSet, folder.filePath(u"gen.sh"_s), false, options.clients, ofSet)
            .has_value());

    const Finished without = shell(u"sh gen.sh theirs"_s);
    QCOMPARE(without.exitCode, 1);
    QCOMPARE(without.output.count('\n'), 1); // one line says what is missing
    QVERIFY2(without.output.contains("ca.pem and ca.key"), without.output.constData());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"theirs"_s)));
    const Finished stranger =
        shell(u"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "
              u"ca.key -out ca.pem -subj /CN=x "
              "2>log; sh gen.sh theirs"_s);
    QCOMPARE(stranger.exitCode, 1);
    QVERIFY2(stranger.output.contains("is not the CA"), stranger.output.constData());
    const Finished beside =
        shell(u"cp ours/ca.key ca.key; cp ours/ca.pem ca.pem; sh gen.sh theirs"_s);
    QVERIFY2(beside.exitCode == 0, beside.output.constData());
    const Finished inside = shell(u"mkdir inside; cp ca.key ca.pem inside; rm ca.key ca.pem; "
                                  "touch -d 2020-01-01 inside/ca.key; sh gen.sh inside; "
                                  "find inside/ca.key -newermt 2021-01-01"_s);
    QVERIFY2(inside.exitCode == 0, inside.output.constData());
    QVERIFY2(inside.output.contains("The 12 files"), inside.output.constData());
    const Finished locked =
        shell(u"mkdir locked; cp inside/ca.pem locked; openssl pkcs8 -topk8 -in inside/ca.key "
              "-passout pass:secret -out locked/ca.key; echo secret | sh gen.sh locked"_s);
    QVERIFY2(locked.exitCode == 0, locked.output.constData());
    QCOMPARE(locked.output.count("Passphrase"), 1);
    const Finished wrong = shell(u"mkdir wrong; cp locked/ca.* wrong; rm wrong/ca.srl; "
                                 "echo guess | sh gen.sh wrong"_s);
    QVERIFY(wrong.exitCode != 0);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"wrong/server.pem"_s)));
    QVERIFY(!inside.output.contains("inside/ca.key\n")); // what was there was not touched
    for (const QString &place : {u"theirs/"_s, u"inside/"_s}) {
        for (const QString &name :
             {u"server.pem"_s, u"client.pem"_s, u"client-alice.pem"_s, u"ca.pem"_s})
            QCOMPARE(
                support::normalisedCertificates(
                    base::readFile(folder.filePath(place + name)).value()),
                support::normalisedCertificates(base::readFile(plan.folder + u'/' + name).value()));
        QCOMPARE(base::readFile(folder.filePath(place + u"ca.key"_s)).value(),
                 base::readFile(plan.folder + u"/ca.key"_s).value());
        QCOMPARE(QFileInfo(folder.filePath(place + u"ca.key"_s)).permissions() & 0x77, 0);
    }
    const Finished again = shell(u"sh gen.sh inside"_s);
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.output.contains("already there"));
}

PRODUCT_TEST(OpenSslScriptTest)
#include "tst_opensslscript.moc"
