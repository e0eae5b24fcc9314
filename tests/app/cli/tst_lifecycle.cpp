#include "fixture.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <array>

#include <csignal>

#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using fixture::Result;

/// What comes after the first set, as it is typed: named clients, renewal, another CA, history.
class LifecycleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namedClientsAreMadeAndListed();
    void badNamesAreEachToldOnce();
    void aListWithWrongLinesMakesNothing();
    void aPassphraseComesFromAFileADescriptorOrAVariable_data();
    void aPassphraseComesFromAFileADescriptorOrAVariable();
    void aPassphraseThatNobodyCouldTypeAgainIsRefused();
    void aPassphraseIsTypedOnTheTerminalUnseen_data();
    void aPassphraseIsTypedOnTheTerminalUnseen();
    void renewTellsWhatWasReplaced();
    void renewExtendsAndAdds();
    void rotateGoesStepByStep();
    void wrongWordsAreTold_data();
    void wrongWordsAreTold();
    void nothingOfTheEnvironmentReachesTheKeys();
    void theProgramLeavesNoCoreDump();

private:
    QString at(const QString &name) const { return m_root->filePath(name); }
    QStringList codes(const Result &result) const;
    void copyLockedSet(const QString &folder);

    QTemporaryDir m_locked; ///< "tls": a set whose CA key opens with "correct horse"
    std::unique_ptr<QTemporaryDir> m_root;
};

void LifecycleTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
}

/// Made once: each use of a passphrase takes a second here, by intention.
void LifecycleTest::copyLockedSet(const QString &folder)
{
    const QString made = m_locked.filePath(u"tls"_s);
    const QString secret = m_locked.filePath(u"secret"_s);
    if (!QFile::exists(made)) {
        QVERIFY(fixture::write(secret, "correct horse"));
        QCOMPARE(fixture::run({u"generate"_s, u"--out"_s, made, u"--ca-passphrase-file"_s, secret})
                     .exitCode,
                 0);
    }
    fixture::copySet(made, folder);
}

QStringList LifecycleTest::codes(const Result &result) const
{
    QStringList found;
    for (const QJsonValue &finding : result.json[u"findings"_s].toArray())
        found << finding[u"code"_s].toString();
    return found;
}

void LifecycleTest::namedClientsAreMadeAndListed()
{
    QVERIFY(fixture::write(at(u"list"_s), "# programs\n\nwriter\n数据\nwriter\n"));
    const Result made =
        fixture::run({u"generate"_s, u"--out"_s, at(u"tls"_s), u"--client"_s, u"reader"_s,
                      u"--clients-file"_s, at(u"list"_s), u"--json"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json[u"namedClients"_s].toInt(), 3);
    QCOMPARE(made.json[u"files"_s].toArray().size(), 9);
    QVERIFY(codes(made).contains(u"TLS-072"_s));
    for (const QString &name : {u"reader"_s, u"writer"_s, u"数据"_s})
        QVERIFY(QFile::exists(at(u"tls/client-%1.key"_s.arg(name))));
    const Result history = fixture::run({u"history"_s, u"--bundle"_s, at(u"tls"_s), u"--json"_s});
    QCOMPARE(history.exitCode, 0);
    const QJsonArray records = history.json[u"records"_s].toArray();
    QCOMPARE(records.size(), 6);
    QCOMPARE(records[1][u"file"_s].toString(), u"client-reader.pem"_s);
    QCOMPARE(records[4][u"names"_s].toArray().first().toString().left(4), u"DNS:"_s);
    QVERIFY(!fixture::read(at(u"tls/history.jsonl"_s)).contains("PRIVATE"));
}

void LifecycleTest::badNamesAreEachToldOnce()
{
    const Result made = fixture::run({u"generate"_s, u"--out"_s, at(u"tls"_s), u"--client"_s,
                                      u"../evil"_s, u"--client"_s, u"Reader"_s, u"--client"_s,
                                      u"reader"_s, u"--client"_s, u"server"_s, u"--json"_s});
    QCOMPARE(made.exitCode, 2);
    QCOMPARE(codes(made), (QStringList{u"TLS-069"_s, u"TLS-071"_s, u"TLS-070"_s}));
    QVERIFY(!QFile::exists(at(u"tls"_s)));
}

void LifecycleTest::aListWithWrongLinesMakesNothing()
{
    QVERIFY(fixture::write(at(u"list"_s), "# programs\nreader\n../evil\nwriter\n\nall\n"));
    QCOMPARE(fixture::run({u"generate"_s, u"--out"_s, at(u"tls"_s)}).exitCode, 0);
    const auto before = fixture::snapshot(at(u"tls"_s));
    const Result refused =
        fixture::run({u"renew"_s, u"--bundle"_s, at(u"tls"_s), u"--clients-file"_s, at(u"list"_s)});
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.out, QString());
    for (const QString &told : {u"“../evil”"_s, u"/list:3"_s, u"“all”"_s, u"/list:6"_s})
        QVERIFY2(refused.err.contains(told), qPrintable(refused.err));
    QCOMPARE(fixture::difference(before, fixture::snapshot(at(u"tls"_s))), QString());
}

void LifecycleTest::aPassphraseComesFromAFileADescriptorOrAVariable_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addRow("a file") << QStringList{u"--ca-passphrase-file"_s, u"secret"_s} << 0;
    QTest::addRow("a variable") << QStringList{u"--ca-passphrase-env"_s, u"CA_SECRET"_s} << 0;
    QTest::addRow("a file with more lines")
        << QStringList{u"--ca-passphrase-file"_s, u"lines"_s} << 0;
    QTest::addRow("a descriptor without anything")
        << QStringList{u"--ca-passphrase-fd"_s, u"0"_s} << 3;
    QTest::addRow("none") << QStringList{} << 3;
    QTest::addRow("a wrong one") << QStringList{u"--ca-passphrase-env"_s, u"HOME"_s} << 3;
    QTest::addRow("a file that is missing") << QStringList{u"--ca-passphrase-file"_s, u"no"_s} << 3;
    QTest::addRow("two at once") << QStringList{u"--ca-passphrase-file"_s, u"secret"_s,
                                                u"--ca-passphrase-fd"_s, u"0"_s}
                                 << 2;
}

void LifecycleTest::aPassphraseComesFromAFileADescriptorOrAVariable()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    fixture::Options options;
    options.folder = m_root->path();
    options.environment = QStringList{u"CA_SECRET=correct horse"_s};
    QVERIFY(fixture::write(at(u"secret"_s), "correct horse\n"));
    QVERIFY(fixture::write(at(u"lines"_s), "correct horse\r\nof the office\n"));
    copyLockedSet(at(u"tls"_s));
    QVERIFY(fixture::read(at(u"tls/ca.key"_s)).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY"));
    const Result renewed =
        fixture::run(QStringList{u"renew"_s, u"--bundle"_s, u"tls"_s} + arguments, options);
    QVERIFY2(renewed.exitCode == exitCode, qPrintable(renewed.err));
    QVERIFY(!renewed.out.contains(u"horse"_s) && !renewed.err.contains(u"horse"_s));
}

void LifecycleTest::aPassphraseThatNobodyCouldTypeAgainIsRefused()
{
    fixture::Options options;
    options.folder = m_root->path();
    for (const int size : {1023, 1024}) {
        QVERIFY(fixture::write(at(u"secret"_s), QByteArray(size, 'x')));
        const Result made = fixture::run({u"generate"_s, u"--out"_s, QString::number(size),
                                          u"--ca-passphrase-file"_s, u"secret"_s, u"--json"_s},
                                         options);
        QCOMPARE(codes(made).contains(u"TLS-440"_s), size == 1024);
        QCOMPARE(QFile::exists(at(QString::number(size))), size == 1023);
    }
}

/// Runs the program at a terminal of its own and types; gives what is seen there.
static QByteArray atTerminal(const QStringList &arguments, const QByteArray &typed, int &exitCode)
{
    std::vector<QByteArray> words = {fixture::program().toUtf8()};
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char *> line;
    for (QByteArray &word : words)
        line.push_back(word.data());
    line.push_back(nullptr);
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::execv(line[0], line.data());
        ::_exit(99);
    }
    QByteArray seen;
    std::array<char, 4096> buffer = {};
    bool isTyped = false;
    for (ssize_t count = 0; (count = ::read(terminal, buffer.data(), buffer.size())) > 0;) {
        seen.append(buffer.data(), count);
        if (!isTyped && seen.contains("ca.key: ")) {
            isTyped = true;
            if (::write(terminal, typed.constData(), static_cast<size_t>(typed.size())) < 0)
                break;
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(terminal);
    exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return seen;
}

void LifecycleTest::aPassphraseIsTypedOnTheTerminalUnseen_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("isSigned");
    const QByteArray right = "correct horse\n";
    QTest::addRow("renew") << u"renew --bundle DIR"_s << right << 0 << true;
    QTest::addRow("add a name") << u"renew --bundle DIR --add-san milvus.lan"_s << right << 0
                                << true;
    QTest::addRow("change the CA") << u"rotate --bundle DIR --to next"_s << right << 0 << false;
    QTest::addRow("generate again") << u"generate --out DIR --force"_s << right << 0 << true;
    QTest::addRow("repair") << u"repair DIR --san milvus.lan"_s << right << 0 << true;
    QTest::addRow("repair with the CA elsewhere")
        << u"repair OTHER --ca DIR --san milvus.lan"_s << right << 0 << false;
    QTest::addRow("repair, only told")
        << u"repair DIR --san milvus.lan --dry-run"_s << right << 0 << false;
    QTest::addRow("repair without an answer")
        << u"repair DIR --san milvus.lan"_s << QByteArray("\n") << 0 << false;
    QTest::addRow("renew without an answer")
        << u"renew --bundle DIR"_s << QByteArray("\n") << 3 << false;
}

void LifecycleTest::aPassphraseIsTypedOnTheTerminalUnseen()
{
    QFETCH(const QString, words);
    QFETCH(const QByteArray, typed);
    QFETCH(const int, exitCode);
    QFETCH(const bool, isSigned);
    copyLockedSet(at(u"tls"_s));
    copyLockedSet(at(u"other"_s));
    QVERIFY(QFile::remove(at(u"other/ca.key"_s)));
    const QByteArray ca = fixture::read(at(u"tls/ca.pem"_s));
    const QByteArray server = fixture::read(at(u"tls/server.pem"_s));
    QStringList line = words.split(u' ') + QStringList{u"--lang"_s, u"en"_s};
    line.replaceInStrings(u"DIR"_s, at(u"tls"_s));
    line.replaceInStrings(u"OTHER"_s, at(u"other"_s));
    int ended = -1;
    const QByteArray seen = atTerminal(line, typed, ended);
    QVERIFY2(ended == exitCode, seen.constData());
    QVERIFY2(seen.contains("Passphrase of"), seen.constData());
    QVERIFY2(!seen.contains("horse"), seen.constData());
    QCOMPARE(fixture::read(at(u"tls/server.pem"_s)) != server, isSigned);
    if (isSigned)
        QCOMPARE(fixture::read(at(u"tls/ca.pem"_s)), ca);
}

void LifecycleTest::renewTellsWhatWasReplaced()
{
    QCOMPARE(fixture::run({u"generate"_s, u"--out"_s, at(u"tls"_s)}).exitCode, 0);
    const QByteArray key = fixture::read(at(u"tls/server.key"_s));
    const QByteArray client = fixture::read(at(u"tls/client.pem"_s));
    const Result renewed =
        fixture::run({u"renew"_s, u"--bundle"_s, at(u"tls"_s), u"--only"_s, u"server"_s,
                      u"--keep-key"_s, u"--days"_s, u"90"_s, u"--json"_s});
    QCOMPARE(renewed.exitCode, 0);
    QCOMPARE(fixture::read(at(u"tls/server.key"_s)), key);
    QCOMPARE(fixture::read(at(u"tls/client.pem"_s)), client);
    const QJsonArray certificates = renewed.json[u"certificates"_s].toArray();
    QCOMPARE(certificates.size(), 1);
    QCOMPARE(certificates[0][u"file"_s].toString(), u"server.pem"_s);
    QVERIFY(certificates[0][u"keyKept"_s].toBool());
    QVERIFY(certificates[0][u"oldSerial"_s].toString() != certificates[0][u"serial"_s].toString());
    QStringList files;
    for (const QJsonValue &file : renewed.json[u"files"_s].toArray())
        files << QFileInfo(file[u"path"_s].toString()).fileName();
    QCOMPARE(files, (QStringList{u"server.csr"_s, u"server.pem"_s, u"ca.srl"_s}));
    QVERIFY(QFile::exists(renewed.json[u"backup"_s].toString() + u"/server.pem"_s));
    QCOMPARE(fixture::run({u"inspect"_s, at(u"tls"_s)}).exitCode, 0);
}

void LifecycleTest::renewExtendsAndAdds()
{
    QCOMPARE(fixture::run({u"generate"_s, u"--out"_s, at(u"tls"_s)}).exitCode, 0);
    const Result renewed =
        fixture::run({u"renew"_s, u"--bundle"_s, at(u"tls"_s), u"--add-san"_s, u"DNS:milvus.lan"_s,
                      u"--client"_s, u"loader"_s, u"--json"_s});
    QCOMPARE(renewed.exitCode, 0);
    QCOMPARE(renewed.json[u"issued"_s].toInt(), 2);
    QCOMPARE(fixture::run({u"inspect"_s, at(u"tls"_s), u"--host"_s, u"milvus.lan"_s}).exitCode, 0);
    const Result again = fixture::run(
        {u"renew"_s, u"--bundle"_s, at(u"tls"_s), u"--client"_s, u"loader"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 3);
    QCOMPARE(codes(again), QStringList{u"TLS-424"_s});
}

void LifecycleTest::rotateGoesStepByStep()
{
    QCOMPARE(fixture::run({u"generate"_s, u"--out"_s, at(u"tls"_s)}).exitCode, 0);
    const QStringList states = {u"new-ca"_s, u"new-server"_s, u"new-clients"_s, u"none"_s};
    const QStringList advice = {u"TLS-426"_s, u"TLS-427"_s, u"TLS-428"_s, u"TLS-429"_s};
    const QStringList line = {u"rotate"_s, u"--bundle"_s, at(u"tls"_s), u"--json"_s};
    QCOMPARE(codes(fixture::run(line)), QStringList{u"TLS-431"_s});
    QCOMPARE(fixture::run(line + QStringList{u"--to"_s, u"finish"_s}).exitCode, 3);
    for (int i = 0; i < 4; ++i) {
        const Result moved = fixture::run(line + QStringList{u"--to"_s, u"next"_s});
        QCOMPARE(moved.exitCode, 0);
        QCOMPARE(moved.json[u"state"_s].toString(), states[i]);
        QCOMPARE(codes(moved), QStringList{advice[i]});
        const Result told = fixture::run(line);
        QCOMPARE(told.json[u"state"_s].toString(), states[i]);
        QCOMPARE(told.json[u"newCa"_s].isObject(), i < 3);
    }
    QCOMPARE(fixture::run({u"inspect"_s, at(u"tls"_s)}).exitCode, 0);
    QCOMPARE(fixture::run(line + QStringList{u"--to"_s, u"next"_s}).exitCode, 0);
    const Result canceled = fixture::run(line + QStringList{u"--to"_s, u"cancel"_s});
    QCOMPARE(codes(canceled), QStringList{u"TLS-430"_s});
}

void LifecycleTest::wrongWordsAreTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &words, int exitCode, const QString &code) {
        QTest::addRow("%s", name) << words << exitCode << code;
    };
    row("renew a client that is not there", u"renew --only nobody"_s, 2, u"TLS-425"_s);
    row("renew by a path", u"renew --only ../x"_s, 2, u"TLS-069"_s);
    row("renew for no days", u"renew --days 0"_s, 2, u"TLS-056"_s);
    row("renew for many days", u"renew --days 4000"_s, 2, u"TLS-056"_s);
    row("renew for some days", u"renew --days many"_s, 2, u"TLS-001"_s);
    row("renew with an unknown key", u"renew --key dsa"_s, 2, u"TLS-061"_s);
    row("renew with a new key that is kept", u"renew --key rsa-2048 --keep-key"_s, 2, u"TLS-001"_s);
    row("extend with a bad name", u"renew --add-san a..b"_s, 2, u"TLS-032"_s);
    row("a list that is missing", u"renew --clients-file none"_s, 3, u"TLS-010"_s);
    row("rotate somewhere", u"rotate --to there"_s, 2, u"TLS-001"_s);
    row("rotate to a CA of the same name", u"rotate --to next --ca-common-name Milvus_local_CA"_s,
        2, u"TLS-060"_s);
    row("rotate for many days", u"rotate --to next --ca-days 20000"_s, 2, u"TLS-056"_s);
    row("take back what did not begin", u"rotate --to cancel"_s, 3, u"TLS-431"_s);
}

void LifecycleTest::wrongWordsAreTold()
{
    QFETCH(const QString, words);
    QFETCH(const int, exitCode);
    QFETCH(const QString, code);
    QCOMPARE(fixture::run({u"generate"_s, u"--out"_s, at(u"tls"_s)}).exitCode, 0);
    const auto before = fixture::snapshot(m_root->path());
    QStringList line = words.split(u' ');
    line.replaceInStrings(u"_"_s, u" "_s);
    fixture::Options options;
    options.folder = m_root->path();
    const Result result =
        fixture::run(line + QStringList{u"--bundle"_s, u"tls"_s, u"--json"_s}, options);
    QCOMPARE(codes(result), QStringList{code});
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(fixture::difference(before, fixture::snapshot(m_root->path())), QString());
}

/// A configuration that would load a foreign provider, and a log of session keys.
void LifecycleTest::nothingOfTheEnvironmentReachesTheKeys()
{
    QVERIFY(fixture::write(at(u"evil.cnf"_s),
                           "openssl_conf = a\n[a]\nproviders = b\n[b]\nevil = c\n[c]\nmodule = "
                           "/nonexistent/evil.so\nactivate = 1\n"));
    fixture::Options options;
    options.environment =
        QStringList{u"OPENSSL_CONF="_s + at(u"evil.cnf"_s), u"OPENSSL_MODULES="_s + m_root->path(),
                    u"SSLKEYLOGFILE="_s + at(u"keys.log"_s)};
    const Result made =
        fixture::run({u"quickstart"_s, u"--out"_s, at(u"tls"_s), u"--json"_s}, options);
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QVERIFY(!QFile::exists(at(u"keys.log"_s)));
    QCOMPARE(fixture::run({u"renew"_s, u"--bundle"_s, at(u"tls"_s)}, options).exitCode, 0);
}

void LifecycleTest::theProgramLeavesNoCoreDump()
{
    QCOMPARE(fixture::run({u"generate"_s, u"--out"_s, at(u"tls"_s)}).exitCode, 0);
    QProcess server;
    server.start(fixture::program(), {u"rehearse"_s, u"--bundle"_s, at(u"tls"_s)});
    QVERIFY(server.waitForReadyRead(20000));
    const QByteArray limits =
        fixture::read(u"/proc/%1/limits"_s.arg(server.processId())).simplified();
    server.terminate();
    server.waitForFinished();
    QVERIFY2(limits.contains("Max core file size 0 0 bytes"), limits.constData());
}

PRODUCT_TEST(LifecycleTest)
#include "tst_lifecycle.moc"
