#include "fixture.h"
#include "peer.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <functional>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Wrong input of every kind: one sentence with its code, the right exit code, nothing lost and
/// nothing half-written.
class BadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneSentence_data();
    void oneSentence();
    void fullDisk_data();
    void fullDisk();
    void fullStandardOutput();
    void thereAreEnough();

private:
    QTemporaryDir m_folder;
    QString m_set; ///< nine good files
    bool m_canBeNobody = false;
};

namespace {

/// What lies in the working folder besides "set" before the command runs; its words, to put in
/// place of "@".
using Prepare = std::function<QString(const QString &folder)>;

struct Case
{
    const char *name;
    QString
        command; ///< split at spaces; "_" inside a word stands for a space, "@" for the prepared
    int exitCode;
    const char *code;
    Prepare prepare = {};
    bool isNobody = false;
    QStringList environment = {};
};

Prepare file(const QString &name, const QByteArray &content)
{
    return [name, content](const QString &folder) {
        return fixture::write(folder + u'/' + name, content) ? name : u"(not written)"_s;
    };
}

Prepare setWithout(const QString &name)
{
    return [name](const QString &folder) {
        fixture::copySet(folder + u"/set"_s, folder + u"/part"_s);
        QFile::remove(folder + u"/part/"_s + name);
        return u"part"_s;
    };
}

/// `target` in a copy of the set becomes a copy of `source`.
Prepare setMixed(const QString &target, const QString &source)
{
    return [target, source](const QString &folder) {
        fixture::copySet(folder + u"/set"_s, folder + u"/part"_s);
        fixture::write(folder + u"/part/"_s + target, fixture::read(folder + u"/set/"_s + source));
        return u"part"_s;
    };
}

Prepare emptyFolder(unsigned mode)
{
    return [mode](const QString &folder) {
        QDir(folder).mkdir(u"empty"_s);
        ::chmod(QFile::encodeName(folder + u"/empty"_s).constData(), mode);
        return u"empty"_s;
    };
}

/// A set of somebody else's, in a folder with this mode.
Prepare closedSet(unsigned mode)
{
    return [mode](const QString &folder) {
        fixture::copySet(folder + u"/set"_s, folder + u"/closed"_s);
        const QByteArray closed = QFile::encodeName(folder + u"/closed"_s);
        const bool isRoot = ::geteuid() == 0; // the command is run by somebody else then
        ::chmod(closed.constData(), isRoot ? mode : 0);
        return u"closed"_s;
    };
}

Prepare encryptedCa()
{
    return [](const QString &folder) {
        fixture::copySet(folder + u"/set"_s, folder + u"/part"_s);
        const QString key = folder + u"/part/ca.key"_s;
        QProcess::execute(u"openssl"_s,
                          {u"pkcs8"_s, u"-topk8"_s, u"-in"_s, folder + u"/set/ca.key"_s, u"-out"_s,
                           key, u"-passout"_s, u"pass:secret"_s});
        for (const QString &leaf :
             {u"server.pem"_s, u"server.key"_s, u"client.pem"_s, u"client.key"_s})
            QFile::remove(folder + u"/part/"_s + leaf);
        return u"part"_s;
    };
}

/// A folder with only a CA in it, changed by `change`.
Prepare onlyCa(const std::function<void(const QString &set, const QString &folder)> &change)
{
    return [change](const QString &folder) {
        const QString part = folder + u"/part"_s;
        QDir().mkpath(part);
        for (const QString &name : {u"ca.key"_s, u"ca.pem"_s})
            fixture::write(part + u'/' + name, fixture::read(folder + u"/set/"_s + name));
        change(folder + u"/set"_s, part);
        return u"part"_s;
    };
}

QList<Case> useCases()
{
    return {
        {"no command at all", u""_s, 2, "TLS-001"},
        {"unknown command", u"frobnicate"_s, 2, "TLS-001"},
        {"unknown option", u"generate --out x --bogus"_s, 2, "TLS-001"},
        {"option given twice", u"generate --out x --out y"_s, 2, "TLS-001"},
        {"option without its value", u"generate --out"_s, 2, "TLS-001"},
        {"option with an empty value", u"generate --out="_s, 2, "TLS-001"},
        {"word that nobody asked for", u"generate --out x y"_s, 2, "TLS-001"},
        {"unknown language", u"explain --lang tlh"_s, 2, "TLS-001"},
        {"flag with a value", u"explain --force=1"_s, 2, "TLS-001"},
        {"code that does not exist", u"explain xyz"_s, 2, "TLS-001"},
        {"two codes at once", u"explain 104 105"_s, 2, "TLS-001"},
        {"no path to inspect", u"inspect"_s, 2, "TLS-001"},
    };
}

QList<Case> subjectCases()
{
    const QString generate = u"generate --out new "_s;
    return {
        {"no folder", u"generate"_s, 2, "TLS-001"},
        {"country of three letters", generate + u"--country XXX"_s, 2, "TLS-050"},
        {"country in digits", generate + u"--country 12"_s, 2, "TLS-050"},
        {"state of 129 characters", generate + u"--state "_s + QString(129, u'x'), 2, "TLS-051"},
        {"organisation of 65 Chinese characters",
         generate + u"--organization "_s + QString(65, u'上'), 2, "TLS-051"},
        {"bell in the organisation", generate + u"--organization a\u0007b"_s, 2, "TLS-052"},
        {"right-to-left mark in the unit", generate + u"--organizational-unit a\u202eb"_s, 2,
         "TLS-052"},
        {"space before the city", generate + u"--locality _x"_s, 2, "TLS-053"},
        {"client name with a line feed", generate + u"--client-name a\nb"_s, 2, "TLS-059"},
        {"client called like the CA", generate + u"--client-name Milvus_local_CA"_s, 2, "TLS-060"},
    };
}

QList<Case> nameCases()
{
    const QString san = u"generate --out new --san "_s;
    return {
        {"space in a host name", san + u"a_b"_s, 2, "TLS-032"},
        {"label that begins with a hyphen", san + u"-x.lan"_s, 2, "TLS-032"},
        {"label of 64 characters", san + QString(64, u'x') + u".lan"_s, 2, "TLS-032"},
        {"name of 255 characters", san + QString(u"abcd."_s).repeated(50) + u"abcde"_s, 2,
         "TLS-031"},
        {"lone asterisk", san + u"*"_s, 2, "TLS-035"},
        {"asterisk inside a label", san + u"a*.b.c"_s, 2, "TLS-035"},
        {"bidi mark in a name", san + u"milvus\u202e.lan"_s, 2, "TLS-038"},
        {"address with leading zeros", san + u"IP:010.0.0.1"_s, 2, "TLS-039"},
        {"address out of range", san + u"IP:1.2.3.999"_s, 2, "TLS-039"},
        {"address of no host", san + u"0.0.0.0"_s, 2, "TLS-040"},
        {"address with a zone", san + u"fe80::1%eth0"_s, 2, "TLS-041"},
        {"URI that is none", san + u"URI:not_a_uri"_s, 2, "TLS-043"},
        {"e-mail without an at sign", san + u"email:nobody"_s, 2, "TLS-044"},
    };
}

QList<Case> keyAndDayCases()
{
    const QString generate = u"generate --out new "_s;
    return {
        {"unknown key", generate + u"--key rsa-1024"_s, 2, "TLS-061"},
        {"unknown preset", generate + u"--preset fast"_s, 2, "TLS-064"},
        {"unknown mode", generate + u"--mode three-way"_s, 2, "TLS-065"},
        {"no days", generate + u"--days 0"_s, 2, "TLS-056"},
        {"negative days", generate + u"--ca-days -5"_s, 2, "TLS-056"},
        {"300 years", generate + u"--ca-days 109500"_s, 2, "TLS-056"},
        {"days in words", generate + u"--days ten"_s, 2, "TLS-001"},
        {"more days than a number can hold", generate + u"--days 99999999999"_s, 2, "TLS-001"},
    };
}

QList<Case> generateFolderCases()
{
    return {
        {"folder that is a file", u"generate --out @"_s, 3, "TLS-013", file(u"plain"_s, "x")},
        {"folder below a file", u"generate --out @/x"_s, 3, "TLS-013", file(u"plain"_s, "x")},
        {"set that is there already", u"generate --out set"_s, 3, "TLS-411"},
        {"new CA without --force", u"generate --out set --new-ca"_s, 3, "TLS-410"},
        {"folder of another CA that is missing", u"generate --out new --ca nowhere"_s, 3,
         "TLS-024"},
        {"folder of another CA without a key", u"generate --out new --ca @"_s, 3, "TLS-404",
         setWithout(u"ca.key"_s)},
        {"CA key with a passphrase", u"generate --out @"_s, 3, "TLS-405", encryptedCa()},
        {"CA key of another CA", u"generate --out @"_s, 3, "TLS-406",
         onlyCa([](const QString &set, const QString &part) {
             fixture::write(part + u"/ca.key"_s, fixture::read(set + u"/server.key"_s));
         })},
        {"CA certificate that is no CA", u"generate --out @"_s, 3, "TLS-408",
         onlyCa([](const QString &set, const QString &part) {
             fixture::write(part + u"/ca.key"_s, fixture::read(set + u"/server.key"_s));
             fixture::write(part + u"/ca.pem"_s, fixture::read(set + u"/server.pem"_s));
         })},
        {"link in place of a key", u"generate --out @ --force"_s, 3, "TLS-019",
         [](const QString &folder) {
             QDir(folder).mkdir(u"trap"_s);
             fixture::write(folder + u"/canary"_s, "precious");
             QFile::link(folder + u"/canary"_s, folder + u"/trap/server.key"_s);
             return u"trap"_s;
         }},
        {"CA in a folder nobody may read", u"generate --out new --san localhost --ca @"_s, 3,
         "TLS-011",
         [](const QString &folder) {
             ::chmod(QFile::encodeName(folder).constData(), 0777); // "new" could be made
             return closedSet(0700)(folder);
         },
         true},
        {"read-only folder", u"generate --out @/tls"_s, 3, "TLS-014", emptyFolder(0555), true},
        {"answers that are missing", u"generate --answers nowhere.json"_s, 3, "TLS-010"},
        {"answers that are a folder", u"generate --answers set"_s, 3, "TLS-017"},
        {"answers that are no JSON", u"generate --out new --answers @"_s, 2, "TLS-022",
         file(u"a.json"_s, "{")},
        {"answers without a word", u"generate --out new --answers @"_s, 3, "TLS-025",
         file(u"a.json"_s, "")},
        {"folder where the system takes none", u"generate --out /proc/x --san localhost"_s, 3,
         "TLS-014"},
        {"answers with a field nobody knows", u"generate --out new --answers @"_s, 2, "TLS-022",
         file(u"a.json"_s, R"({"schema":1,"frob":2})")},
        {"answers of the wrong type", u"generate --out new --answers @"_s, 2, "TLS-022",
         file(u"a.json"_s, R"({"schema":1,"mode":7})")},
    };
}

QList<Case> inspectCases()
{
    return {
        {"file that is missing", u"inspect nowhere.pem"_s, 1, "TLS-010"},
        {"file nobody may read", u"inspect @"_s, 1, "TLS-011",
         [](const QString &folder) {
             fixture::write(folder + u"/closed.pem"_s, "x");
             QFile::setPermissions(folder + u"/closed.pem"_s, QFileDevice::Permissions());
             return u"closed.pem"_s;
         },
         true},
        {"pipe nobody writes to", u"inspect @"_s, 1, "TLS-017",
         [](const QString &folder) {
             ::mkfifo(QFile::encodeName(folder + u"/pipe"_s).constData(), 0600);
             return u"pipe"_s;
         }},
        {"device without an end", u"inspect /dev/zero"_s, 1, "TLS-017"},
        {"file of five gigabytes", u"inspect @"_s, 1, "TLS-016",
         [](const QString &folder) {
             QFile sparse(folder + u"/huge.pem"_s);
             return sparse.open(QIODevice::WriteOnly) && sparse.resize(5'000'000'000)
                        ? u"huge.pem"_s
                        : u"(none)"_s;
         }},
        {"file without a word", u"inspect @"_s, 1, "TLS-025", file(u"empty.pem"_s, "")},
        {"folder without a file", u"inspect @"_s, 1, "TLS-201", emptyFolder(0755)},
        {"folder nobody may read", u"inspect @"_s, 1, "TLS-011", closedSet(0711), true},
        {"file of something else", u"inspect @"_s, 1, "TLS-201",
         file(u"text.pem"_s, "hello\nworld\n")},
        {"certificate cut off", u"inspect @"_s, 1, "TLS-202",
         file(u"cut.pem"_s, "-----BEGIN CERTIFICATE-----\nMIIB\n")},
        {"host that is none", u"inspect set --host a_b"_s, 2, "TLS-032"},
    };
}

QList<Case> configureCases()
{
    const QString onFile = u"configure --bundle set --config @ --write"_s;
    return {
        {"bundle that is missing", u"configure --bundle nowhere"_s, 3, "TLS-024"},
        {"bundle that is a file", u"configure --bundle set/ca.pem"_s, 3, "TLS-013"},
        {"bundle nobody may enter", u"configure --bundle @"_s, 3, "TLS-011", closedSet(0700), true},
        {"bundle without a server key", u"configure --bundle @"_s, 3, "TLS-418",
         setWithout(u"server.key"_s)},
        {"no bundle", u"configure"_s, 2, "TLS-001"},
        {"nothing to write to", u"configure --bundle set --write"_s, 2, "TLS-001"},
        {"configuration that is missing", u"configure --bundle set --config nowhere.yaml"_s, 3,
         "TLS-010"},
        {"configuration that is a folder", u"configure --bundle set --config set"_s, 3, "TLS-017"},
        {"broken YAML", onFile, 3, "TLS-301", file(u"m.yaml"_s, "common:\n  security: [\n")},
        {"tab in the indentation", onFile, 3, "TLS-302",
         file(u"m.yaml"_s, "common:\n\tsecurity:\n\t\ttlsMode: 0\n")},
        {"YAML in Latin-1", onFile, 3, "TLS-330", file(u"m.yaml"_s, "common: \xe4\n")},
        {"two documents", onFile, 3, "TLS-321", file(u"m.yaml"_s, "common: {}\n---\nproxy: {}\n")},
        {"user.yaml of a Milvus that ignores it",
         u"configure --bundle set --config @ --milvus-version 2.3.5 --write"_s, 3, "TLS-313",
         file(u"user.yaml"_s, "common: {}\n")},
        {"something else in YAML", onFile, 3, "TLS-323",
         file(u"m.yaml"_s, "services:\n  web:\n    image: x\n")},
        {"version that is none", u"configure --bundle set --milvus-version new"_s, 2, "TLS-331"},
        {"form nobody knows", u"configure --bundle set --as toml"_s, 2, "TLS-335"},
        {"user.yaml for a Milvus that ignores it",
         u"configure --bundle set --as user-yaml --milvus-version 2.3.5"_s, 3, "TLS-328"},
        {"relative path in the container", u"configure --bundle set --server-path milvus/tls"_s, 2,
         "TLS-067"},
        {"REST port out of range", u"configure --bundle set --rest-port 99999"_s, 2, "TLS-062"},
        {"mode nobody knows", u"configure --bundle set --mode both"_s, 2, "TLS-065"},
        {"backup that is missing", u"configure --config @ --undo nowhere"_s, 3, "TLS-333",
         file(u"m.yaml"_s, "common:\n")},
        {"undo with what is no backup", u"configure --config @ --undo set/ca.pem"_s, 3, "TLS-376",
         file(u"m.yaml"_s, "common:\n")},
        {"undo with another folder's backup",
         u"configure --config @ --undo old/m.yaml.bak-20260101-000000"_s, 3, "TLS-376",
         [](const QString &folder) {
             QDir(folder).mkdir(u"old"_s);
             fixture::write(folder + u"/old/m.yaml.bak-20260101-000000"_s, "common:\n");
             fixture::write(folder + u"/m.yaml"_s, "common: {}\n");
             return u"m.yaml"_s;
         }},
        {"undo with a new mode", u"configure --config @ --undo x --mode mutual"_s, 2, "TLS-001",
         file(u"m.yaml"_s, "common:\n")},
        {"check that is to write", u"configure --config @ --check --write"_s, 2, "TLS-001",
         file(u"m.yaml"_s, "common:\n")},
        {"user and no server", u"configure --bundle set --user bob"_s, 2, "TLS-001"},
        {"undo of nothing", u"configure --undo x"_s, 2, "TLS-001"},
        {"configuration in a read-only folder", u"configure --bundle set --config @ --write"_s, 3,
         "TLS-014",
         [](const QString &folder) {
             QDir(folder).mkdir(u"closed"_s);
             fixture::write(folder + u"/closed/milvus.yaml"_s,
                            "common:\n  security:\n    tlsMode: 0\n");
             ::chmod(QFile::encodeName(folder + u"/closed"_s).constData(), 0555);
             return u"closed/milvus.yaml"_s;
         },
         true},
    };
}

QList<Case> testCases()
{
    return {
        {"closed port", u"test 127.0.0.1:1 --bundle set"_s, 1, "TLS-102"},
        {"host that is none", u"test a_b:1 --bundle set"_s, 2, "TLS-032"},
        {"port out of range", u"test localhost:70000 --bundle set"_s, 2, "TLS-062"},
        {"host nobody knows", u"test nothing.invalid --bundle set"_s, 1, "TLS-101"},
        {"no host", u"test --bundle set"_s, 2, "TLS-001"},
        {"bundle that is missing", u"test localhost --bundle nowhere"_s, 3, "TLS-024"},
        {"password that is not in the environment",
         u"test localhost --bundle set --user u --password-env NOWHERE"_s, 3, "TLS-021"},
        {"password file that is missing",
         u"test localhost --bundle set --user u --password-file nowhere"_s, 3, "TLS-010"},
        {"password file without a word",
         u"test localhost --bundle set --user u --password-file @"_s, 3, "TLS-021",
         file(u"p"_s, "\n")},
        {"password without a user", u"test localhost --bundle set --password-env HOME"_s, 2,
         "TLS-001"},
        {"password from two places",
         u"test localhost --bundle set --user u --password-env HOME --password-file x"_s, 2,
         "TLS-001"},
        {"client key of another certificate", u"test localhost:1 --bundle @"_s, 1, "TLS-140",
         setMixed(u"client.key"_s, u"server.key"_s)},
        {"client certificate missing", u"test localhost:1 --bundle @"_s, 1, "TLS-010",
         setWithout(u"client.pem"_s)},
    };
}

QList<Case> rehearseCases()
{
    return {
        {"port in words", u"rehearse --bundle set --port many"_s, 2, "TLS-062"},
        {"bundle that is missing", u"rehearse --bundle nowhere"_s, 3, "TLS-024"},
        {"user without a password", u"rehearse --bundle set --user root"_s, 2, "TLS-001"},
        {"mode said twice", u"rehearse --bundle set --mode mutual --config x"_s, 2, "TLS-001"},
        {"broken configuration", u"rehearse --bundle set --config @"_s, 3, "TLS-301",
         file(u"m.yaml"_s, "a: [\n")},
        {"server key of another certificate", u"rehearse --bundle @"_s, 3, "TLS-204",
         setMixed(u"server.key"_s, u"client.key"_s)},
        {"server certificate missing", u"rehearse --bundle @"_s, 3, "TLS-010",
         setWithout(u"server.pem"_s)},
    };
}

QList<Case> exportCases()
{
    return {
        {"format nobody knows", u"export --bundle set --to a.rar --format rar"_s, 2, "TLS-504"},
        {"ending that says nothing", u"export --bundle set --to a"_s, 2, "TLS-001"},
        {"side nobody knows", u"export --bundle set --to a.zip --as both"_s, 2, "TLS-001"},
        {"everything in one PKCS#12", u"export --bundle set --to a.p12 --as all"_s, 2, "TLS-001"},
        {"PKCS#12 without a passphrase", u"export --bundle set --to a.p12"_s, 2, "TLS-505"},
        {"file that is there already", u"export --bundle set --to @"_s, 3, "TLS-023",
         file(u"a.zip"_s, "old")},
        {"target that is a folder", u"export --bundle set --to set --format zip"_s, 3, "TLS-017"},
        {"target that is a link", u"export --bundle set --to @ --force"_s, 3, "TLS-019",
         [](const QString &folder) {
             fixture::write(folder + u"/canary"_s, "precious");
             QFile::link(folder + u"/canary"_s, folder + u"/link.zip"_s);
             return u"link.zip"_s;
         }},
        {"target below a missing folder", u"export --bundle set --to nowhere/a.zip"_s, 3,
         "TLS-024"},
        {"target in a read-only folder", u"export --bundle open --to @/a.zip"_s, 3, "TLS-014",
         [](const QString &folder) {
             fixture::copySet(folder + u"/set"_s, folder + u"/open"_s);
             for (const QString &key : {u"client.key"_s, u"server.key"_s})
                 ::chmod(QFile::encodeName(folder + u"/open/"_s + key).constData(), 0644);
             return emptyFolder(0555)(folder);
         },
         true},
        {"bundle nobody may enter", u"export --bundle @ --to a.zip"_s, 3, "TLS-011",
         closedSet(0700), true},
        {"empty bundle", u"export --bundle @ --to a.zip"_s, 3, "TLS-503", emptyFolder(0755)},
        {"client key missing", u"export --bundle @ --to a.zip"_s, 3, "TLS-509",
         setWithout(u"client.key"_s)},
        {"private key in ca.pem", u"export --bundle @ --to a.zip"_s, 3, "TLS-223",
         setMixed(u"ca.pem"_s, u"ca.key"_s)},
        {"secret with a bad name", u"export --bundle set --to a.yaml --secret-name Milvus_TLS"_s, 2,
         "TLS-001"},
        {"script from a set without a client", u"export --bundle @ --to a.sh"_s, 3, "TLS-418",
         setWithout(u"client.pem"_s)},
    };
}

QList<Case> otherCases()
{
    return {
        {"SDK nobody knows", u"snippet --bundle set --sdk ruby"_s, 2, "TLS-508"},
        {"no SDK", u"snippet --bundle set"_s, 2, "TLS-001"},
        {"host that is none", u"snippet --bundle set --sdk go --host a_b"_s, 2, "TLS-032"},
        {"bundle that is missing", u"snippet --bundle nowhere --sdk go"_s, 3, "TLS-024"},
        {"bundle nobody may enter", u"snippet --bundle @ --sdk go"_s, 3, "TLS-011", closedSet(0700),
         true},
        {"client certificate missing", u"snippet --bundle @ --sdk go"_s, 3, "TLS-509",
         setWithout(u"client.pem"_s)},
        {"folder that is a file", u"quickstart --out @"_s, 3, "TLS-013", file(u"plain"_s, "x")},
        {"read-only folder", u"quickstart --out @/tls"_s, 3, "TLS-014", emptyFolder(0555), true},
        {"word that nobody asked for", u"quickstart now"_s, 2, "TLS-001"},
    };
}

const QList<Case> &allCases()
{
    static const QList<Case> all = useCases() + subjectCases() + nameCases() + keyAndDayCases() +
                                   generateFolderCases() + inspectCases() + configureCases() +
                                   testCases() + rehearseCases() + exportCases() + otherCases();
    return all;
}

QStringList argumentsOf(const Case &one, const QString &prepared)
{
    QStringList arguments = one.command.split(u' ', Qt::SkipEmptyParts);
    for (QString &argument : arguments)
        argument.replace(u'_', u' ').replace(u'@', prepared);
    return arguments;
}

/// Codes that stand at the head of a sentence, as in "TLS-050  …" and "Problem  TLS-104  …".
QStringList codesIn(const QString &text)
{
    static const QRegularExpression head(u"^(?:Problem  )?(TLS-\\d{3})  \\S"_s,
                                         QRegularExpression::MultilineOption);
    QStringList codes;
    auto matches = head.globalMatch(text);
    while (matches.hasNext())
        codes << matches.next().captured(1);
    return codes;
}

} // namespace

void BadInputTest::initTestCase()
{
    QFile::setPermissions(m_folder.path(), QFileInfo(m_folder.path()).permissions() |
                                               QFile::ReadOther | QFile::ExeOther |
                                               QFile::ReadGroup | QFile::ExeGroup);
    m_set = m_folder.filePath(u"set"_s);
    const auto made = fixture::run(
        {u"generate"_s, u"--out"_s, m_set, u"--san"_s, u"localhost"_s, u"--san"_s, u"127.0.0.1"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    m_canBeNobody = fixture::canBeNobody();
}

void BadInputTest::oneSentence_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < allCases().size(); ++i)
        QTest::addRow("%s: %s", qPrintable(allCases()[i].command.section(u' ', 0, 0)),
                      allCases()[i].name)
            << i;
}

void BadInputTest::oneSentence()
{
    QFETCH(int, index);
    const Case &one = allCases()[index];
    if (one.isNobody && !m_canBeNobody)
        QSKIP("the program cannot be run by a user without rights from here");
    fixture::Options options;
    options.folder = m_folder.filePath(u"case%1"_s.arg(index));
    options.environment = one.environment;
    options.isNobody = one.isNobody;
    QDir().mkpath(options.folder);
    fixture::copySet(m_set, options.folder + u"/set"_s);
    if (one.isNobody) // they need to be read
        for (const QString &key : {u"ca.key"_s, u"server.key"_s, u"client.key"_s})
            ::chmod(QFile::encodeName(options.folder + u"/set/"_s + key).constData(), 0644);
    const QStringList arguments =
        argumentsOf(one, one.prepare ? one.prepare(options.folder) : QString());
    const auto before = fixture::snapshot(options.folder);

    const auto said = fixture::run(arguments, options);
    QVERIFY2(!said.isCrashed, qPrintable(said.err));
    const QString all = said.out + said.err;
    QVERIFY2(said.exitCode == one.exitCode,
             qPrintable(u"exit %1: %2"_s.arg(said.exitCode).arg(all)));
    QVERIFY2(codesIn(all) == QStringList{QString::fromLatin1(one.code)}, qPrintable(all));
    QVERIFY2(!all.contains(u'…'), qPrintable(u"an argument of the sentence is missing: "_s + all));
    if (one.exitCode > 1)
        QCOMPARE(codesIn(said.err).size(), 1); // what stopped it is on stderr

    const auto object = fixture::run(arguments + QStringList{u"--json"_s}, options);
    QCOMPARE(object.exitCode, one.exitCode);
    QVERIFY2(object.err.isEmpty(), qPrintable(object.err));
    QVERIFY2(!object.json.isEmpty(), qPrintable(object.out));
    QCOMPARE(object.json[u"ok"_s], QJsonValue(false));
    const QJsonArray findings = object.json[u"findings"_s].toArray();
    QJsonArray problems;
    for (const QJsonValue &finding : findings)
        if (finding[u"severity"_s] == u"problem"_s)
            problems << finding;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0][u"code"_s].toString(), QString::fromLatin1(one.code));
    QVERIFY(problems[0][u"message"_s].toString().endsWith(u'.'));
    QVERIFY(!problems[0][u"fix"_s].toString().isEmpty());

    const QString changed = fixture::difference(before, fixture::snapshot(options.folder));
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
}

void BadInputTest::fullDisk_data()
{
    QTest::addColumn<QString>("command");
    QTest::addRow("generate") << u"generate --out @/tls"_s;
    QTest::addRow("generate over an older set") << u"generate --out @/set --force"_s;
    QTest::addRow("export") << u"export --bundle set --to @/a.zip --as all"_s;
    QTest::addRow("configure") << u"configure --bundle set --config @/milvus.yaml --write"_s;
    QTest::addRow("answers") << u"generate --out new --save-answers @/a.json"_s;
}

void BadInputTest::fullDisk()
{
    QFETCH(QString, command);
    QTemporaryDir folder;
    const QString disk = folder.filePath(u"disk"_s);
    QDir().mkpath(disk);
    if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("a small file system cannot be mounted here");
    const auto unmount =
        qScopeGuard([&] { ::umount2(QFile::encodeName(disk).constData(), MNT_DETACH); });
    fixture::copySet(m_set, folder.filePath(u"set"_s));
    if (command.contains(u"@/set"_s))
        fixture::copySet(m_set, disk + u"/set"_s);
    fixture::write(disk + u"/milvus.yaml"_s, "common:\n  security:\n    tlsMode: 0\n");
    QFile filler(disk + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) > 0) {
    }
    filler.close();
    const auto before = fixture::snapshot(folder.path());
    fixture::Options options;
    options.folder = folder.path();
    const QStringList arguments = QString(command).replace(u'@', disk).split(u' ');
    const auto said = fixture::run(arguments, options);
    QVERIFY2(said.exitCode == 3, qPrintable(said.out + said.err));
    QCOMPARE(codesIn(said.err), QStringList{u"TLS-015"_s});
    QString changed = fixture::difference(before, fixture::snapshot(folder.path()));
    QVERIFY2(changed.isEmpty() || command.contains(u"--save-answers"_s), qPrintable(changed));
}

void BadInputTest::fullStandardOutput()
{
    fixture::Options options;
    options.folder = m_folder.path();
    options.standardOutput = u"/dev/full"_s;
    for (const QString &command : {u"explain"_s, u"explain --json"_s, u"inspect set"_s}) {
        const auto said = fixture::run(command.split(u' '), options);
        QCOMPARE(said.exitCode, 3);
        QCOMPARE(codesIn(said.err), QStringList{u"TLS-012"_s});
    }
}

void BadInputTest::thereAreEnough()
{
    QVERIFY(allCases().size() >= 60);
}

PRODUCT_TEST(BadInputTest)
#include "tst_badinput.moc"
