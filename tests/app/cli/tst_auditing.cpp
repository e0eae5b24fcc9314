#include "fixture.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The commands for files that are there already: what they find, guard and mend.
class AuditingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void inspectForOneSdk_data();
    void inspectForOneSdk();
    void inspectRefusesAnUnknownSdk();
    void inspectComparesFieldByField();
    void inspectComparesAFolderWithWhatCameBefore();
    void backupIsLocked_data();
    void backupIsLocked();
    void backupKeepsALockThatIsThere();
    void repairTellsBeforeItWrites();
    void repairSaysWhatStays();
    void scriptsGoOutAndComeBack();
    void passphraseThatHelpsNobodyIsRefused();

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_set;
};

namespace {

QByteArray openssl(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"openssl"_s, arguments);
    process.waitForFinished(60000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray("refused");
}

} // namespace

void AuditingTest::initTestCase()
{
    m_set = at(u"tls"_s);
    const auto made = fixture::run(
        {u"generate"_s, u"--out"_s, m_set, u"--san"_s, u"localhost"_s, u"--san"_s, u"127.0.0.1"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
}

void AuditingTest::inspectForOneSdk_data()
{
    QTest::addColumn<QString>("sdk");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("nothing said: all of them")
        << QString() << 1 << QStringList({u"TLS-211"_s, u"TLS-256"_s});
    QTest::addRow("all of them") << u"all"_s << 1 << QStringList({u"TLS-211"_s, u"TLS-256"_s});
    QTest::addRow("Go refuses a certificate without names")
        << u"go"_s << 1 << QStringList({u"TLS-211"_s, u"TLS-256"_s});
    QTest::addRow("Python takes the common name")
        << u"pymilvus"_s << 0 << QStringList(u"TLS-256"_s);
}

void AuditingTest::inspectForOneSdk()
{
    QFETCH(const QString, sdk);
    QFETCH(const int, exitCode);
    const QString folder = at(u"nameless"_s);
    fixture::copySet(m_set, folder);
    QVERIFY(
        fixture::write(folder + u"/x.cnf"_s,
                       "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n"
                       "extendedKeyUsage=serverAuth\nsubjectKeyIdentifier=hash\n"
                       "authorityKeyIdentifier=keyid\n"));
    QVERIFY(openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.pem"_s,
                     u"-CAkey"_s, u"ca.key"_s, u"-days"_s, u"300"_s, u"-set_serial"_s,
                     u"0x1234567890abcdef12345678"_s, u"-extfile"_s, u"x.cnf"_s, u"-out"_s,
                     u"server.pem"_s},
                    folder) != "refused");
    QStringList arguments = {u"inspect"_s, folder, u"--json"_s};
    if (!sdk.isEmpty())
        arguments << u"--sdk"_s << sdk;
    const auto result = fixture::run(arguments);
    QCOMPARE(result.exitCode, exitCode);
    QTEST(fixture::codes(result.json), "expected");
    QCOMPARE(result.json[u"sdk"_s].toString(), sdk.isEmpty() ? u"all"_s : sdk);
    if (exitCode == 1)
        QCOMPARE(result.json[u"findings"_s].toArray().first()[u"sdks"_s].toArray(),
                 QJsonArray{u"go"_s});
}

void AuditingTest::inspectRefusesAnUnknownSdk()
{
    const auto result = fixture::run({u"inspect"_s, m_set, u"--sdk"_s, u"ruby"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(fixture::codes(result.json), QStringList(u"TLS-508"_s));
}

void AuditingTest::backupIsLocked_data()
{
    QTest::addColumn<QStringList>("option");
    QTest::addRow("the passphrase in a file")
        << QStringList{u"--passphrase-file"_s, u"passphrase"_s};
    QTest::addRow("the passphrase in the environment")
        << QStringList{u"--passphrase-env"_s, u"BACKUP_PASSPHRASE"_s};
    QTest::addRow("the passphrase from a descriptor") << QStringList{u"--passphrase-fd"_s, u"0"_s};
}

void AuditingTest::backupIsLocked()
{
    QFETCH(const QStringList, option);
    const QString backup = at(u"backup.tar.gz"_s);
    QVERIFY(fixture::write(at(u"passphrase"_s), "correct horse 上海\n"));
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BACKUP_PASSPHRASE"_s, u"correct horse 上海"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(at(u"passphrase"_s));
    process.start(fixture::program(), QStringList{u"export"_s, u"--bundle"_s, m_set, u"--to"_s,
                                                  backup, u"--as"_s, u"all"_s, u"--force"_s} +
                                          option);
    QVERIFY(process.waitForFinished(60000));
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, said.constData());
    QVERIFY(said.contains("TLS-510") && !said.contains("horse"));

    QTemporaryDir opened;
    QCOMPARE(QProcess::execute(u"tar"_s, {u"xzf"_s, backup, u"-C"_s, opened.path()}), 0);
    for (const QString &name : {u"ca"_s, u"server"_s, u"client"_s}) {
        const QString key = name + u".key"_s;
        const QByteArray locked = fixture::read(opened.filePath(key));
        QVERIFY(locked.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        QCOMPARE(openssl({u"pkey"_s, u"-in"_s, key, u"-passin"_s, u"pass:wrong"_s}, opened.path()),
                 "refused");
        const QStringList open = {u"pkey"_s,    u"-in"_s,     key,
                                  u"-pubout"_s, u"-passin"_s, u"file:"_s + at(u"passphrase"_s)};
        QCOMPARE(openssl(open, opened.path()),
                 openssl({u"pkey"_s, u"-in"_s, key, u"-pubout"_s}, m_set));
        QCOMPARE(fixture::read(opened.filePath(name + u".pem"_s)),
                 fixture::read(m_set + u'/' + name + u".pem"_s));
    }
    const QByteArray form = openssl({u"asn1parse"_s, u"-in"_s, u"ca.key"_s}, opened.path());
    QVERIFY2(form.contains("PBES2") && form.contains("0927C0"), form.constData()); // 600 000
}

void AuditingTest::backupKeepsALockThatIsThere()
{
    const QString folder = at(u"locked"_s);
    fixture::copySet(m_set, folder);
    QVERIFY(openssl({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"ca.key"_s, u"-out"_s, u"new.key"_s,
                     u"-passout"_s, u"pass:older"_s},
                    folder) != "refused");
    QVERIFY(QFile::remove(folder + u"/ca.key"_s));
    QVERIFY(QFile::rename(folder + u"/new.key"_s, folder + u"/ca.key"_s));
    QVERIFY(fixture::write(at(u"passphrase"_s), "newer\n"));
    const auto result = fixture::run({u"export"_s, u"--bundle"_s, folder, u"--to"_s,
                                      at(u"locked.tar.gz"_s), u"--as"_s, u"all"_s,
                                      u"--passphrase-file"_s, at(u"passphrase"_s), u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(fixture::codes(result.json), QStringList({u"TLS-511"_s, u"TLS-510"_s, u"TLS-507"_s}));
    QTemporaryDir opened;
    QCOMPARE(
        QProcess::execute(u"tar"_s, {u"xzf"_s, at(u"locked.tar.gz"_s), u"-C"_s, opened.path()}), 0);
    QCOMPARE(fixture::read(opened.filePath(u"ca.key"_s)), fixture::read(folder + u"/ca.key"_s));
}

void AuditingTest::passphraseThatHelpsNobodyIsRefused()
{
    QVERIFY(fixture::write(at(u"passphrase"_s), "secret\n"));
    for (const QStringList &asked :
         {QStringList{u"--to"_s, at(u"client.zip"_s), u"--as"_s, u"client"_s},
          QStringList{u"--to"_s, at(u"secret.yaml"_s), u"--as"_s, u"server"_s}}) {
        const auto result = fixture::run(QStringList{u"export"_s, u"--bundle"_s, m_set, u"--json"_s,
                                                     u"--passphrase-file"_s, at(u"passphrase"_s)} +
                                         asked);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(fixture::codes(result.json), QStringList(u"TLS-001"_s));
        QVERIFY(!QFile::exists(asked[1]));
    }
    const auto empty = fixture::run({u"export"_s, u"--bundle"_s, m_set, u"--to"_s, at(u"x.zip"_s),
                                     u"--as"_s, u"all"_s, u"--passphrase-env"_s, u"NOT_THERE"_s});
    QVERIFY(empty.exitCode >= 2);
    QVERIFY(!QFile::exists(at(u"x.zip"_s)));
}

void AuditingTest::repairTellsBeforeItWrites()
{
    const QString folder = at(u"spoilt"_s);
    fixture::copySet(m_set, folder);
    const QByteArray certificate = fixture::read(folder + u"/server.pem"_s);
    QVERIFY(fixture::write(folder + u"/server.pem"_s,
                           certificate + fixture::read(folder + u"/server.key"_s)));
    QVERIFY(QFile::remove(folder + u"/ca.srl"_s));
    const auto before = fixture::snapshot(folder);
    const auto told = fixture::run({u"repair"_s, folder, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(told.exitCode, 0);
    QCOMPARE(fixture::difference(before, fixture::snapshot(folder)), QString());
    QCOMPARE(told.json[u"done"_s].toBool(), false);

    const auto done = fixture::run({u"repair"_s, folder, u"--json"_s});
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.json[u"done"_s].toBool(), true);
    QCOMPARE(done.json[u"steps"_s], told.json[u"steps"_s]);
    QStringList acts;
    for (const QJsonValue &step : done.json[u"steps"_s].toArray())
        if (step[u"action"_s].toString() != u"keep")
            acts << step[u"file"_s].toString() + u' ' + step[u"action"_s].toString();
    QCOMPARE(acts, QStringList({u"ca.srl make"_s, u"server.pem write"_s}));
    QCOMPARE(fixture::codes(done.json), QStringList(u"TLS-454"_s));
    QVERIFY(!done.json[u"before"_s].toArray().isEmpty());
    QVERIFY(!done.json[u"changes"_s].toArray().isEmpty());
    QVERIFY(QFile::exists(done.json[u"backup"_s].toString()));
    QCOMPARE(fixture::read(folder + u"/server.pem"_s), certificate);
    QCOMPARE(fixture::run({u"inspect"_s, folder}).exitCode, 0);

    const auto again = fixture::run({u"repair"_s, folder, u"--json"_s});
    QCOMPARE(fixture::codes(again.json), QStringList(u"TLS-450"_s));
}

void AuditingTest::repairSaysWhatStays()
{
    const QString folder = at(u"withoutca"_s);
    fixture::copySet(m_set, folder);
    QVERIFY(QFile::remove(folder + u"/ca.key"_s));
    QVERIFY(QFile::remove(folder + u"/server.key"_s));
    const auto result = fixture::run({u"repair"_s, folder, u"--json"_s});
    QCOMPARE(result.exitCode, 1); // Milvus cannot start without server.key
    QVERIFY(fixture::codes(result.json).contains(u"TLS-451"_s));
    QVERIFY(fixture::codes(result.json).contains(u"TLS-237"_s));
    for (const QStringList &wrong :
         {QStringList{u"--days"_s, u"900"_s}, QStringList{u"--san"_s, u"a b"_s}}) {
        const auto refused = fixture::run(QStringList{u"repair"_s, folder, u"--json"_s} + wrong);
        QCOMPARE(refused.exitCode, 2);
    }
    QCOMPARE(fixture::run({u"repair"_s, at(u"nowhere"_s)}).exitCode, 3);
}

void AuditingTest::inspectComparesFieldByField()
{
    const QStringList arguments{u"inspect"_s, m_set + u"/server.pem"_s, u"--compare"_s,
                                m_set + u"/client.pem"_s};
    const auto result = fixture::run(arguments + QStringList{u"--json"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QMap<QString, QJsonObject> rows;
    for (const QJsonValue &row : result.json[u"comparison"_s].toArray())
        rows[row.toObject()[u"field"_s].toString()] = row.toObject();
    QCOMPARE(rows[u"issuer"_s][u"same"_s], QJsonValue(true));
    QCOMPARE(rows[u"extendedKeyUsage"_s][u"same"_s], QJsonValue(false));
    QCOMPARE(rows[u"extendedKeyUsage"_s][u"left"_s], QJsonValue(u"serverAuth"_s));
    QCOMPARE(rows[u"extendedKeyUsage"_s][u"right"_s], QJsonValue(u"clientAuth"_s));
    const QString words = fixture::run(arguments).out;
    QVERIFY2(words.contains(u"May be used to"_s), qPrintable(words));
    QVERIFY2(words.contains(u"The same: "_s), qPrintable(words));
    const auto missing = fixture::run({u"inspect"_s, m_set + u"/server.pem"_s, u"--compare"_s,
                                       at(u"nowhere.pem"_s), u"--json"_s});
    QCOMPARE(missing.exitCode, 3);
}

void AuditingTest::inspectComparesAFolderWithWhatCameBefore()
{
    const QString folder = at(u"renewed"_s);
    fixture::copySet(m_set, folder);
    QCOMPARE(fixture::run({u"renew"_s, u"--bundle"_s, folder, u"--only"_s, u"server"_s}).exitCode,
             0);
    const auto result = fixture::run({u"inspect"_s, folder, u"--compare"_s, m_set, u"--json"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QStringList changed;
    for (const QJsonValue &each : result.json[u"comparison"_s].toArray()) {
        const QJsonObject row = each.toObject();
        if (!row[u"same"_s].toBool() && !changed.contains(row[u"file"_s].toString()))
            changed << row[u"file"_s].toString();
    }
    changed.sort();
    QCOMPARE(changed, (QStringList{u"server.csr"_s, u"server.key"_s, u"server.pem"_s}));
}

void AuditingTest::scriptsGoOutAndComeBack()
{
    const QString script = at(u"gen.sh"_s);
    const auto made = fixture::run({u"export"_s, u"--bundle"_s, m_set, u"--to"_s, script,
                                    u"--format"_s, u"openssl-script"_s, u"--json"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QCOMPARE(made.json[u"files"_s].toArray(), QJsonArray({u"gen.sh"_s, u"openssl.cnf"_s}));
    const auto again =
        fixture::run({u"export"_s, u"--bundle"_s, m_set, u"--to"_s, at(u"new.sh"_s)});
    QCOMPARE(again.exitCode, 3); // openssl.cnf is somebody's
    QVERIFY(!QFile::exists(at(u"new.sh"_s)));
    QCOMPARE(QProcess::execute(u"sh"_s, {script, at(u"by-script"_s)}), 0);
    QCOMPARE(fixture::run({u"inspect"_s, at(u"by-script"_s), u"--host"_s, u"127.0.0.1"_s}).exitCode,
             0);

    const auto imported =
        fixture::run({u"import"_s, script, at(u"openssl.cnf"_s), u"--to"_s, at(u"answers.json"_s),
                      u"--out"_s, at(u"imported"_s), u"--json"_s});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    QVERIFY(!fixture::codes(imported.json).contains(u"TLS-457"_s)); // nothing of ours is left
    const auto generated =
        fixture::run({u"generate"_s, u"--answers"_s, at(u"answers.json"_s), u"--json"_s});
    QVERIFY2(generated.exitCode == 0, qPrintable(generated.err));
    QCOMPARE(fixture::run({u"inspect"_s, at(u"imported"_s), u"--host"_s, u"127.0.0.1"_s}).exitCode,
             0);

    // A CA that the script would not make just so has to be given to it.
    QCOMPARE(fixture::run({u"generate"_s, u"--out"_s, at(u"reused"_s), u"--ca"_s, m_set,
                           u"--organization"_s, u"Another"_s})
                 .exitCode,
             0);
    QVERIFY(QDir().mkdir(at(u"given"_s)));
    const auto given = fixture::run(
        {u"export"_s, u"--bundle"_s, at(u"reused"_s), u"--to"_s, at(u"given/gen.sh"_s)});
    QVERIFY2(given.out.contains(u"put its ca.pem and ca.key beside the script"_s),
             qPrintable(given.out));
    QCOMPARE(QProcess::execute(u"sh"_s, {at(u"given/gen.sh"_s), at(u"given/new"_s)}), 1);
    for (const QString &name : {u"ca.pem"_s, u"ca.key"_s})
        QVERIFY(QFile::copy(m_set + u'/' + name, at(u"given/"_s + name)));
    QCOMPARE(QProcess::execute(u"sh"_s, {at(u"given/gen.sh"_s), at(u"given/new"_s)}), 0);
    QCOMPARE(fixture::run({u"inspect"_s, at(u"given/new"_s)}).exitCode, 0);
    QCOMPARE(fixture::read(at(u"given/new/ca.pem"_s)), fixture::read(m_set + u"/ca.pem"_s));

    QVERIFY(fixture::write(at(u"nothing.sh"_s), "#!/bin/sh\nls\n"));
    const auto nothing =
        fixture::run({u"import"_s, at(u"nothing.sh"_s), u"--to"_s, at(u"x.json"_s), u"--json"_s});
    QVERIFY(nothing.exitCode >= 2);
    QCOMPARE(fixture::codes(nothing.json), QStringList(u"TLS-458"_s));
    QVERIFY(!QFile::exists(at(u"x.json"_s)));
}

PRODUCT_TEST(AuditingTest)
#include "tst_auditing.moc"
