#include "core/export/archive.h"

#include "core/bundle/files.h"
#include "core/export/bundleplan.h"
#include "core/export/script.h"
#include "core/plan/preset.h"
#include "tests/core/inspect/docscript.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUuid>

#include <ctime>

using namespace Qt::StringLiterals;
using exporter::ExportRequest;
using exporter::Format;
using exporter::Side;
using plan::Mode;

/// Archives opened by the programs that people open them with.
class ArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsWhatTheSideNeeds_data();
    void holdsWhatTheSideNeeds();
    void isTheSameInEveryTimeZone_data();
    void isTheSameInEveryTimeZone();
    void pkcs12OpensWithItsPassphrase_data();
    void pkcs12OpensWithItsPassphrase();
    void secretIsReadByYaml();
    void refusals_data();
    void refusals();
    void replacesOnlyWhenAsked();
    void keyHiddenInAPublicFileStaysHere();
    void aSampleThatIsTrustedStaysHere();
    void caKeyIsAnnounced();
    void planIsReadBack();

private:
    ExportRequest request(Side side, Format format, const QString &target) const;
    QString copyOfSet(const QStringList &without);

    QTemporaryDir m_folder;
    QString m_set;
};

Q_DECLARE_METATYPE(Side)
Q_DECLARE_METATYPE(Format)

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray output;
};

Run run(const QString &program, const QStringList &arguments, const QString &folder = {},
        const QString &timeZone = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!timeZone.isEmpty())
        environment.insert(u"TZ"_s, timeZone);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

bool isOwnersOnly(const QString &path)
{
    const auto all = QFileInfo(path).permissions();
    return !(all & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

} // namespace

void ArchiveTest::initTestCase()
{
    m_set = m_folder.filePath(u"set"_s);
    plan::Plan plan;
    plan.folder = m_set;
    plan.names = {{plan::SubjectAltName::Kind::Dns, u"localhost"_s, u"localhost"_s}};
    plan.subject.organization = u"上海 \"milvus\" & co"_s;
    const QString script = m_folder.filePath(u"make.sh"_s);
    QVERIFY(exporter::saveScript(plan, script, false).has_value());
    const Run made = run(u"sh"_s, {script});
    QVERIFY2(made.exitCode == 0, made.output.constData());
}

ExportRequest ArchiveTest::request(Side side, Format format, const QString &target) const
{
    ExportRequest result;
    result.folder = m_set;
    result.target = m_folder.filePath(target);
    result.side = side;
    result.format = format;
    return result;
}

QString ArchiveTest::copyOfSet(const QStringList &without)
{
    const QString folder = m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128));
    QDir().mkpath(folder);
    for (const bundle::FileInfo &info : bundle::allFiles())
        if (const QString name = bundle::fileName(info.file); !without.contains(name))
            QFile::copy(m_set + u'/' + name, folder + u'/' + name);
    return folder;
}

void ArchiveTest::holdsWhatTheSideNeeds_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QStringList>("expected");
    const QStringList server = {u"ca.pem"_s, u"server.key"_s, u"server.pem"_s};
    const QStringList client = {u"ca.pem"_s, u"client.key"_s, u"client.pem"_s};
    const QStringList all = {u"ca.key"_s,     u"ca.pem"_s,     u"ca.srl"_s,
                             u"client.csr"_s, u"client.key"_s, u"client.pem"_s,
                             u"server.csr"_s, u"server.key"_s, u"server.pem"_s};
    for (const Format format : {Format::Zip, Format::TarGz}) {
        const char *name = format == Format::Zip ? "zip" : "tar.gz";
        QTest::addRow("server side as %s", name)
            << Side::Server << Mode::Mutual << format << server;
        QTest::addRow("client side as %s", name)
            << Side::Client << Mode::Mutual << format << client;
        QTest::addRow("one-way client side as %s: only the CA", name)
            << Side::Client << Mode::OneWay << format << QStringList{u"ca.pem"_s};
        QTest::addRow("everything as %s", name) << Side::All << Mode::Mutual << format << all;
    }
}

void ArchiveTest::holdsWhatTheSideNeeds()
{
    QFETCH(Side, side);
    QFETCH(Mode, mode);
    QFETCH(Format, format);
    QFETCH(QStringList, expected);
    if (format == Format::Zip && QStandardPaths::findExecutable(u"unzip"_s).isEmpty() &&
        QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("neither unzip nor python3 is installed on this machine");
    ExportRequest asked = request(side, format, u"archive"_s);
    asked.mode = mode;
    asked.replace = true;
    const auto report = exporter::exportBundle(asked);
    QVERIFY(report.has_value());
    QCOMPARE(report->files, expected);
    QCOMPARE(exporter::filesFor(side, mode), expected);
    QVERIFY(isOwnersOnly(asked.target));
    QTemporaryDir opened;
    const Run unpacked =
        format == Format::TarGz
            ? run(u"tar"_s, {u"-xzpf"_s, asked.target}, opened.path())
            : run(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, asked.target, u"."_s},
                  opened.path());
    QVERIFY2(unpacked.exitCode == 0, unpacked.output.constData());
    QCOMPARE(QDir(opened.path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             expected);
    for (const QString &name : expected) {
        QCOMPARE(contentOf(opened.filePath(name)), contentOf(m_set + u'/' + name));
        if (format == Format::TarGz)
            QCOMPARE(isOwnersOnly(opened.filePath(name)), name.endsWith(u".key"));
    }
    if (format == Format::Zip) {
        const Run listed = run(u"python3"_s, {u"-c"_s,
                                              u"import sys, zipfile\n"
                                              "for i in zipfile.ZipFile(sys.argv[1]).infolist():\n"
                                              "    print(i.filename, oct(i.external_attr >> 16))"_s,
                                              asked.target});
        for (const QString &name : expected)
            QVERIFY2(listed.output.contains(
                         (name + (name.endsWith(u".key") ? u" 0o100600\n"_s : u" 0o100644\n"_s))
                             .toUtf8()),
                     listed.output.constData());
    }
}

void ArchiveTest::isTheSameInEveryTimeZone_data()
{
    QTest::addColumn<Format>("format");
    QTest::addRow("zip") << Format::Zip;
    QTest::addRow("tar.gz") << Format::TarGz;
}

void ArchiveTest::isTheSameInEveryTimeZone()
{
    QFETCH(Format, format);
    QByteArray first;
    for (const char *zone : {"UTC", "Asia/Shanghai", "America/Los_Angeles"}) {
        qputenv("TZ", zone);
        ::tzset();
        ExportRequest asked = request(Side::Client, format, u"same"_s);
        asked.replace = true;
        QVERIFY(exporter::exportBundle(asked).has_value());
        if (first.isEmpty())
            first = contentOf(asked.target);
        QCOMPARE(contentOf(asked.target), first);
        QTest::qWait(1100); // so that a time of day would show
    }
    qunsetenv("TZ");
    ::tzset();
}

void ArchiveTest::pkcs12OpensWithItsPassphrase_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("certificate");
    QTest::addRow("client") << Side::Client << Mode::Mutual << u"secret word"_s << u"client.pem"_s;
    QTest::addRow("client, one-way: still an identity")
        << Side::Client << Mode::OneWay << u"x"_s << u"client.pem"_s;
    QTest::addRow("server, Chinese passphrase")
        << Side::Server << Mode::Mutual << u"密码 ö"_s << u"server.pem"_s;
}

void ArchiveTest::pkcs12OpensWithItsPassphrase()
{
    QFETCH(Side, side);
    QFETCH(Mode, mode);
    QFETCH(QString, passphrase);
    QFETCH(QString, certificate);
    ExportRequest asked = request(side, Format::Pkcs12, u"id.p12"_s);
    asked.mode = mode;
    asked.replace = true;
    asked.passphrase = base::Secret(passphrase.toUtf8());
    const auto report = exporter::exportBundle(asked);
    QVERIFY(report.has_value());
    QVERIFY(isOwnersOnly(asked.target));
    const auto openssl = [&](const QString &word, const QStringList &more) {
        return run(u"openssl"_s, QStringList{u"pkcs12"_s, u"-in"_s, asked.target, u"-passin"_s,
                                             u"pass:"_s + word} +
                                     more);
    };
    const Run opened = openssl(passphrase, {u"-nodes"_s});
    QCOMPARE(opened.exitCode, 0);
    const auto body = [](const QByteArray &pem) {
        const qsizetype from = pem.indexOf("-----BEGIN CERTIFICATE");
        return pem.mid(from).trimmed();
    };
    QVERIFY(opened.output.contains(body(contentOf(m_set + u'/' + certificate))));
    QVERIFY(opened.output.contains(body(contentOf(m_set + u"/ca.pem"_s))));
    QVERIFY(opened.output.contains("BEGIN PRIVATE KEY"));
    QVERIFY(openssl(u"wrong"_s, {u"-nodes"_s}).exitCode != 0);
    const QByteArray facts = openssl(passphrase, {u"-info"_s, u"-noout"_s}).output;
    QVERIFY2(facts.contains("MAC: sha256"), facts.constData());
    QVERIFY2(facts.contains("AES-256-CBC"), facts.constData());
    QVERIFY(!facts.contains("RC2") && !facts.contains("3DES"));
}

void ArchiveTest::secretIsReadByYaml()
{
    const ExportRequest asked = request(Side::Server, Format::KubernetesSecret, u"secret.yaml"_s);
    QVERIFY(exporter::exportBundle(asked).has_value());
    QVERIFY(isOwnersOnly(asked.target));
    const QString text = QString::fromUtf8(contentOf(asked.target));
    QVERIFY(text.contains(u"kind: Secret\n"_s));
    QVERIFY(text.contains(u"  name: \"milvus-tls\"\n"_s));
    QVERIFY(!text.contains(u"ca.key"_s));
    for (const QString &name : {u"ca.pem"_s, u"server.pem"_s, u"server.key"_s}) {
        const QString line = u"  "_s + name + u": "_s;
        const qsizetype from = text.indexOf(line) + line.size();
        const QString encoded = text.mid(from, text.indexOf(u'\n', from) - from);
        QCOMPARE(QByteArray::fromBase64(encoded.toLatin1()), contentOf(m_set + u'/' + name));
    }
}

void ArchiveTest::refusals_data()
{
    QTest::addColumn<QStringList>("without");
    QTest::addColumn<Side>("side");
    QTest::addColumn<Format>("format");
    QTest::addColumn<base::Code>("code");
    const QStringList clientFiles = {u"client.pem"_s, u"client.key"_s, u"ca.pem"_s};
    QTest::addRow("no file of the side")
        << clientFiles << Side::Client << Format::Zip << base::Code::NothingToExport;
    QTest::addRow("client key missing") << QStringList{u"client.key"_s} << Side::Client
                                        << Format::Zip << base::Code::ModeNotInBundle;
    QTest::addRow("server key missing") << QStringList{u"server.key"_s} << Side::Server
                                        << Format::TarGz << base::Code::SetIncomplete;
    QTest::addRow("CA missing") << QStringList{u"ca.pem"_s} << Side::Client << Format::Zip
                                << base::Code::SetIncomplete;
    QTest::addRow("no passphrase")
        << QStringList{} << Side::Client << Format::Pkcs12 << base::Code::PassphraseNeeded;
    QTest::addRow("script is made elsewhere")
        << QStringList{} << Side::Client << Format::OpenSslScript << base::Code::FormatUnknown;
}

void ArchiveTest::refusals()
{
    QFETCH(QStringList, without);
    QFETCH(Side, side);
    QFETCH(Format, format);
    QFETCH(base::Code, code);
    ExportRequest asked = request(side, format, u"refused"_s);
    asked.folder = copyOfSet(without);
    const auto report = exporter::exportBundle(asked);
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    QVERIFY(!QFileInfo::exists(asked.target));
}

void ArchiveTest::replacesOnlyWhenAsked()
{
    const QString path = m_folder.filePath(u"old.zip"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    old.setPermissions(old.permissions() | QFile::ReadOther);
    ExportRequest asked = request(Side::Client, Format::Zip, u"old.zip"_s);
    const auto refused = exporter::exportBundle(asked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::Code::FileExists);
    QCOMPARE(contentOf(path), "old");
    asked.replace = true;
    QVERIFY(exporter::exportBundle(asked).has_value());
    QVERIFY(contentOf(path).startsWith("PK"));
    QVERIFY(isOwnersOnly(path)); // although the old one was open to all

    const QString link = m_folder.filePath(u"link.zip"_s);
    QVERIFY(QFile::link(path, link));
    asked.target = link;
    QCOMPARE(exporter::exportBundle(asked).error().code, base::Code::LinkRefused);
    asked.target = m_set;
    QCOMPARE(exporter::exportBundle(asked).error().code, base::Code::NotARegularFile);
    asked.target = m_folder.filePath(u"nowhere/x.zip"_s);
    QCOMPARE(exporter::exportBundle(asked).error().code, base::Code::FolderMissing);
}

void ArchiveTest::keyHiddenInAPublicFileStaysHere()
{
    const QString folder = copyOfSet({});
    QFile certificate(folder + u"/client.pem"_s);
    QVERIFY(certificate.open(QIODevice::Append));
    certificate.write(contentOf(folder + u"/ca.key"_s));
    certificate.close();
    ExportRequest asked = request(Side::Client, Format::Zip, u"hidden.zip"_s);
    asked.folder = folder;
    const auto report = exporter::exportBundle(asked);
    QVERIFY(!report);
    QCOMPARE(report.error().code, base::Code::KeyInCertificateFile);
}

void ArchiveTest::aSampleThatIsTrustedStaysHere()
{
    const QString folder = copyOfSet({});
    QFile certificate(folder + u"/ca.pem"_s);
    QVERIFY(certificate.open(QIODevice::Append));
    certificate.write(docscript::publishedCa);
    certificate.close();
    for (const Side side : {Side::Server, Side::Client, Side::All}) {
        ExportRequest asked = request(side, Format::Zip, u"sample.zip"_s);
        asked.folder = folder;
        const auto report = exporter::exportBundle(asked);
        QVERIFY(!report);
        QCOMPARE(report.error().code, base::Code::SampleTrusted);
    }
}

void ArchiveTest::caKeyIsAnnounced()
{
    const auto report = exporter::exportBundle(request(Side::All, Format::TarGz, u"all.tar.gz"_s));
    QVERIFY(report.has_value());
    QCOMPARE(report->findings.size(), 1);
    QCOMPARE(report->findings.first().code, base::Code::CaKeyIncluded);
    QCOMPARE(report->findings.first().severity, base::Severity::Warning);
}

void ArchiveTest::planIsReadBack()
{
    const auto plan = exporter::planOfBundle(m_set);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->subject.organization, u"上海 \"milvus\" & co"_s);
    QCOMPARE(plan->subject.commonName, u"localhost"_s);
    QCOMPARE(plan->caCommonName, u"Milvus local CA"_s);
    QCOMPARE(plan->clientName, u"milvus-client"_s);
    QCOMPARE(plan->validity, plan::Validity());
    QCOMPARE(plan->key, plan::KeyKind::EcP256);
    QCOMPARE(plan->names.size(), 1);
}

PRODUCT_TEST(ArchiveTest)
#include "tst_archive.moc"
