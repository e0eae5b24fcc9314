#include "core/bundle/permissions.h"
#include "core/pki/generatekey.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <thread>

#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using base::Code;
using bundle::PermissionNeed;
using bundle::PermissionPlan;
using bundle::PermissionQuestion;
using bundle::ServerKind;

namespace {

/// A set of files whose contents do not matter, with real owners and modes.
class Set
{
public:
    Set()
    {
        // The folder around it lets everybody pass, as /srv would.
        ::chmod(QFile::encodeName(m_around.path()).constData(), 0755);
        QDir(m_around.path()).mkdir(u"tls"_s);
        set(QString(), 0, 0, 0700);
        for (const char *name : {"ca.key", "server.key", "client.key", "client-reader.key"})
            put(QLatin1String(name), 0600);
        for (const char *name : {"ca.pem", "ca.srl", "server.csr", "server.pem", "client.csr",
                                 "client.pem", "client-reader.pem"})
            put(QLatin1String(name), 0644);
    }

    [[nodiscard]] QString folder() const { return m_around.filePath(u"tls"_s); }
    [[nodiscard]] QString around() const { return m_around.path(); }
    [[nodiscard]] QString path(const QString &name) const
    {
        return name.isEmpty() ? folder() : folder() + u'/' + name;
    }
    void put(const QString &name, mode_t mode) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("secret of " + name.toUtf8()) < 0)
            qFatal("fixture: %s", qPrintable(file.errorString()));
        file.close();
        set(name, ::geteuid(), ::getegid(), mode);
    }
    void append(const QString &name, QByteArrayView bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::Append) || file.write("\n") < 0 ||
            file.write(bytes.data(), bytes.size()) < 0)
            qFatal("fixture: %s", qPrintable(file.errorString()));
    }
    /// Its contents become what tar writes, as far as one sees at its begin.
    void makeArchive(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(257, 'x') + "ustar") < 0)
            qFatal("fixture: %s", qPrintable(file.errorString()));
    }
    void set(const QString &name, uid_t user, gid_t group, mode_t mode) const
    {
        const QByteArray bytes = QFile::encodeName(path(name));
        if (::geteuid() == 0 && ::chown(bytes.constData(), user, group) != 0)
            qFatal("fixture: chown");
        ::chmod(bytes.constData(), mode);
    }
    /// Everything to one owner, as after `generate` by an ordinary user.
    void give(uid_t user, gid_t group) const
    {
        set(QString(), user, group, 0700);
        for (const QFileInfo &info : QDir(folder()).entryInfoList(QDir::Files))
            set(info.fileName(), user, group, info.suffix() == u"key" ? 0600 : 0644);
    }
    [[nodiscard]] QString access(const QString &name) const
    {
        struct stat status = {};
        ::stat(QFile::encodeName(path(name)).constData(), &status);
        return bundle::Access{status.st_uid, status.st_gid, status.st_mode & 07777U}.text();
    }

private:
    QTemporaryDir m_around;
};

/// Runs `work` in a process that really is that user; what it returns, or -1.
int asUser(uid_t user, gid_t group, const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isOther =
            ::setgroups(0, nullptr) == 0 && ::setgid(group) == 0 && ::setuid(user) == 0;
        ::_exit(isOther ? work() : 99);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Which of the files that user can open, really tried: "server.key server.pem".
bool canRead(const Set &set, const QString &name, uid_t user, gid_t group)
{
    const QByteArray path = QFile::encodeName(set.path(name));
    return asUser(user, group, [&] {
               const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
               return descriptor >= 0 ? 0 : 1;
           }) == 0;
}

/// A private key without a passphrase.
QByteArray openKey()
{
    const auto key = pki::generateKey(plan::KeyKind::EcP256, {}, [] { return false; });
    return key->pem().view().toByteArray();
}

PermissionQuestion question(const Set &set, ServerKind kind, const QString &user = {})
{
    PermissionQuestion asked;
    asked.folder = set.folder();
    asked.kind = kind;
    const auto server = bundle::serverReader(kind, user);
    if (!server)
        qFatal("no such user");
    asked.server = *server;
    return asked;
}

PermissionPlan planned(const PermissionQuestion &asked)
{
    const auto plan = bundle::permissionPlan(asked);
    if (!plan)
        qFatal("not planned: %s", qPrintable(base::codeId(plan.error().code)));
    return *plan;
}

/// "server.key 999:1000 0400" of all that is not fine.
QString wants(const PermissionPlan &plan)
{
    QStringList words;
    for (const PermissionNeed &need : plan.needs) {
        if (!need.isFine())
            words << QFileInfo(need.path).fileName() + u' ' + need.wanted.text();
    }
    return words.join(u", "_s);
}

} // namespace

/// Who may read what: planned, applied with real owners, and tried as those users.
class PermissionsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsNeeded_data()
    {
        QTest::addColumn<ServerKind>("kind");
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("group");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a container as uid 999")
            << ServerKind::Docker << QString() << -1
            << u"tls 1000:1000 0711, server.key 999:1000 0400"_s;
        QTest::addRow("a container as another user")
            << ServerKind::Docker << u"1234:77"_s << -1
            << u"tls 1000:1000 0711, server.key 1234:1000 0400"_s;
        QTest::addRow("a container as the owner")
            << ServerKind::Docker << u"1000"_s << -1 << QString();
        QTest::addRow("a container as root")
            << ServerKind::DockerRoot << QString() << -1 << QString();
        QTest::addRow("a group") << ServerKind::Docker << QString() << 2345
                                 << u"tls 1000:2345 0750, server.key 1000:2345 0640"_s;
        QTest::addRow("a user of this computer") << ServerKind::Systemd << u"daemon"_s << -1
                                                 << u"tls 1000:1000 0711, server.key 1:1000 0400"_s;
        QTest::addRow("secrets") << ServerKind::Secret << QString() << -1 << QString();
    }

    void aFolderIsClosedToWhoCouldSwapTheKey()
    {
        needsRoot();
        const Set set;
        QCOMPARE(::chmod(QFile::encodeName(set.folder()).constData(), 0777), 0);
        QCOMPARE(wants(planned(question(set, ServerKind::DockerRoot))), u"tls 0:0 0775"_s);
    }

    void saysWhatIsNeeded()
    {
        needsRoot();
        QFETCH(ServerKind, kind);
        QFETCH(QString, user);
        QFETCH(int, group);
        const Set set;
        set.give(1000, 1000);
        PermissionQuestion asked = question(set, kind, user);
        if (group >= 0)
            asked.group = static_cast<unsigned>(group);
        const PermissionPlan plan = planned(asked);
        QTEST(wants(plan), "expected");
        QCOMPARE(set.access(u"server.key"_s), u"1000:1000 0600"_s); // nothing is changed
        const auto applied = bundle::applyPermissions(asked, base::Job());
        QVERIFY(applied);
        QCOMPARE(wants(*applied), QString());
        QVERIFY(!base::hasProblem(applied->findings));
        if (kind != ServerKind::Secret) {
            for (const char *name : {"server.key", "server.pem", "ca.pem"})
                QVERIFY2(canRead(set, QLatin1String(name), asked.server.user,
                                 asked.group.value_or(asked.server.groups.first())),
                         name);
        }
        onlyTheServerReadsKeys(set, asked);
    }

    void closesWhatIsOpen_data()
    {
        QTest::addColumn<ServerKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("expected");
        QTest::addRow("a key for everybody, for a container as root")
            << ServerKind::DockerRoot << u"server.key"_s << 0644 << u"1000:1000 0600"_s;
        QTest::addRow("a key for everybody, for uid 999")
            << ServerKind::Docker << u"server.key"_s << 0644 << u"999:1000 0400"_s;
        QTest::addRow("the key of the CA for everybody")
            << ServerKind::Docker << u"ca.key"_s << 0644 << u"1000:1000 0600"_s;
        QTest::addRow("the key of the CA for a group")
            << ServerKind::Docker << u"ca.key"_s << 0640 << u"1000:1000 0600"_s;
        QTest::addRow("the key of a named client, executable and all")
            << ServerKind::Secret << u"client-reader.key"_s << 0777 << u"1000:1000 0600"_s;
        QTest::addRow("a key with strict mode stays")
            << ServerKind::DockerRoot << u"client.key"_s << 0400 << u"1000:1000 0400"_s;
        QTest::addRow("a certificate that nobody else can read")
            << ServerKind::Docker << u"server.pem"_s << 0600 << u"1000:1000 0644"_s;
        QTest::addRow("a certificate that everybody may change")
            << ServerKind::DockerRoot << u"ca.pem"_s << 0666 << u"1000:1000 0664"_s;
        QTest::addRow("a request is nobody's business")
            << ServerKind::Docker << u"server.csr"_s << 0600 << u"1000:1000 0600"_s;
    }

    void closesWhatIsOpen()
    {
        needsRoot();
        QFETCH(ServerKind, kind);
        QFETCH(QString, name);
        QFETCH(int, mode);
        const Set set;
        set.give(1000, 1000);
        set.set(name, 1000, 1000, static_cast<mode_t>(mode));
        const PermissionQuestion asked = question(set, kind);
        QVERIFY(bundle::applyPermissions(asked, base::Job()));
        QTEST(set.access(name), "expected");
        onlyTheServerReadsKeys(set, asked);
    }

    void aGroupThatTheServerIsInSuffices()
    {
        needsRoot();
        const Set set;
        set.give(1000, 999);
        set.set(u"server.key"_s, 1000, 999, 0640);
        set.set(QString(), 1000, 999, 0750);
        QCOMPARE(wants(planned(question(set, ServerKind::Docker))), QString());
    }

    void anOrdinaryUserGetsTheCommand()
    {
        needsRoot();
        const Set set;
        set.give(1000, 1000);
        set.set(u"ca.key"_s, 1000, 1000, 0644);
        const bundle::PermissionQuestion asked = question(set, ServerKind::Docker);
        const QString key = set.path(u"server.key"_s);
        const int result = asUser(1000, 1000, [&asked, &key] {
            const auto plan = bundle::applyPermissions(asked, base::Job());
            if (!plan)
                return 1;
            QStringList left;
            for (const PermissionNeed &need : plan->needs) {
                if (!need.isFine())
                    left << need.command;
            }
            const QString expected = u"sudo chown 999:1000 '%1' && sudo chmod 0400 '%1'"_s.arg(key);
            if (left != QStringList(expected))
                return 2;
            return plan->findings.size() == 1 &&
                           plan->findings.first().code == Code::PermissionsNeedRoot &&
                           plan->findings.first().args.last() == expected
                       ? 0
                       : 3;
        });
        QCOMPARE(result, 0);
        QCOMPARE(set.access(QString()), u"1000:1000 0711"_s); // what it may, it did
        QCOMPARE(set.access(u"ca.key"_s), u"1000:1000 0600"_s);
        QCOMPARE(set.access(u"server.key"_s), u"1000:1000 0600"_s);
    }

    void anOrdinaryUserMayGiveToAGroupOfItsOwn()
    {
        needsRoot();
        const Set set;
        set.give(1000, 1000);
        PermissionQuestion asked = question(set, ServerKind::Docker);
        asked.group = 1000;
        QCOMPARE(asUser(1000, 1000,
                        [&] {
                            const auto plan = bundle::applyPermissions(asked, base::Job());
                            return plan && plan->findings.isEmpty() ? 0 : 1;
                        }),
                 0);
        QCOMPARE(set.access(u"server.key"_s), u"1000:1000 0640"_s);
    }

    void theCommandDoesWhatItSays()
    {
        needsRoot();
        const Set set;
        set.give(1000, 1000);
        set.set(u"server.key"_s, 1000, 1000, 0644);
        const PermissionQuestion asked = question(set, ServerKind::Docker);
        for (const PermissionNeed &need : planned(asked).needs) {
            if (!need.isFine())
                QCOMPARE(::system(QFile::encodeName(need.command).constData()), 0);
        }
        QCOMPARE(wants(planned(asked)), QString());
        QCOMPARE(set.access(u"server.key"_s), u"999:1000 0400"_s);
    }

    void namesTheFolderThatBarsTheServer()
    {
        needsRoot();
        const Set set;
        set.give(1000, 1000);
        ::chmod(QFile::encodeName(set.around()).constData(), 0700);
        const PermissionQuestion asked = question(set, ServerKind::Systemd, u"daemon"_s);
        const auto applied = bundle::applyPermissions(asked, base::Job());
        QVERIFY(applied);
        QCOMPARE(applied->findings.size(), 1);
        QCOMPARE(applied->findings.first().code, Code::FolderBarsServer);
        QCOMPARE(applied->findings.first().args, (QStringList{set.around(), u"1:1"_s}));
        QVERIFY(!canRead(set, u"server.key"_s, 1, 1));
        // In a container only the mounted folder counts.
        QVERIFY(planned(question(set, ServerKind::Docker, u"1"_s)).findings.isEmpty());
    }

    void writesTheStackFile()
    {
        const Set set;
        const QString text = planned(question(set, ServerKind::Secret, u"999:998"_s)).stackText;
        QVERIFY(
            text.contains(u"{source: server.key, target: /run/secrets/server.key, uid: \"999\", "
                          u"gid: \"998\", mode: 0400}"_s));
        QVERIFY(text.contains(u"server.key: {file: '%1'}"_s.arg(set.path(u"server.key"_s))));
        QVERIFY(!text.contains(u"ca.key"_s));
    }

    void refusesLinks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isHard");
        for (const char *name : {"ca.key", "server.key", "server.pem"}) {
            QTest::addRow("symbolic %s", name) << QString::fromLatin1(name) << false;
            QTest::addRow("hard %s", name) << QString::fromLatin1(name) << true;
        }
    }

    void refusesLinks()
    {
        QFETCH(QString, name);
        QFETCH(bool, isHard);
        const Set set;
        const QString canary = set.around() + u"/canary"_s;
        QFile file(canary);
        QVERIFY(file.open(QIODevice::WriteOnly));
        ::chmod(QFile::encodeName(canary).constData(), 0604);
        QVERIFY(QFile::remove(set.path(name)));
        const QByteArray from = QFile::encodeName(canary);
        const QByteArray to = QFile::encodeName(set.path(name));
        QCOMPARE(isHard ? ::link(from.constData(), to.constData())
                        : ::symlink(from.constData(), to.constData()),
                 0);
        const auto applied =
            bundle::applyPermissions(question(set, ServerKind::Docker), base::Job());
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, Code::LinkRefused);
        struct stat status = {};
        QCOMPARE(::stat(from.constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0604U);
    }

    /// Somebody swaps the key for a link to another file, again and again.
    void aRaceLeavesOtherFilesAlone()
    {
        needsRoot();
        const Set set;
        set.give(1000, 1000);
        const QByteArray key = QFile::encodeName(set.path(u"ca.key"_s));
        const QByteArray trap = QFile::encodeName(set.around() + u"/trap"_s);
        const QByteArray canary = QFile::encodeName(set.around() + u"/canary"_s);
        QFile file(QFile::decodeName(canary));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(::chown(canary.constData(), 1000, 1000), 0);
        ::chmod(canary.constData(), 0644);
        QCOMPARE(::symlink(canary.constData(), trap.constData()), 0);
        const int real = ::open(key.constData(), O_RDONLY | O_CLOEXEC);
        std::atomic_bool ended = false;
        std::thread swapper([&] {
            while (!ended)
                static_cast<void>(::renameat2(AT_FDCWD, key.constData(), AT_FDCWD, trap.constData(),
                                              RENAME_EXCHANGE));
        });
        const PermissionQuestion asked = question(set, ServerKind::Docker);
        for (int round = 0; round < 2000; ++round) {
            ::fchmod(real, 0644); // something to close each time
            static_cast<void>(bundle::applyPermissions(asked, base::Job()));
        }
        ::close(real);
        ended = true;
        swapper.join();
        struct stat status = {};
        QCOMPARE(::stat(canary.constData(), &status), 0);
        QCOMPARE(status.st_uid, 1000U);
        QCOMPARE(status.st_mode & 07777U, 0644U);
    }

    void aCertificateWithItsKeyIsNotOpened_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"server.pem", "ca.pem", "client-reader.pem"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void aCertificateWithItsKeyIsNotOpened()
    {
        QFETCH(QString, name);
        const Set set;
        set.append(name, openKey());
        set.set(name, ::geteuid(), ::getegid(), 0600);
        const auto applied =
            bundle::applyPermissions(question(set, ServerKind::Docker), base::Job());
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, Code::KeyInCertificateFile);
        QVERIFY(set.access(name).endsWith(u" 0600"_s));
        QVERIFY(set.access(QString()).endsWith(u" 0700"_s));
    }

    /// What may hold a key and is shielded by the folder today is closed tomorrow; the rest is what
    /// Milvus or somebody else reads.
    void whatMayHoldAKeyIsClosedWhenTheFolderOpens()
    {
        needsRoot();
        const Set set;
        for (const QString &folder : {u"old"_s, u"volumes"_s}) {
            QVERIFY(QDir(set.folder()).mkdir(folder));
            set.set(folder, 0, 0, 0755);
        }
        for (const QString &name : {u"ca-backup.key"_s, u"keys.tar"_s, u"old/server.key"_s,
                                    u"milvus-tls.yaml"_s, u"volumes/data"_s})
            set.put(name, 0644);
        set.append(u"ca-backup.key"_s, openKey());
        set.append(u"old/server.key"_s, openKey());
        set.makeArchive(u"keys.tar"_s);
        QVERIFY(QFile(set.folder() + u"/milvus-tls.yaml"_s).exists());
        QCOMPARE(::link(QFile::encodeName(set.folder() + u"/milvus-tls.yaml"_s).constData(),
                        QFile::encodeName(set.folder() + u"/user.yaml"_s).constData()),
                 0);
        const auto applied =
            bundle::applyPermissions(question(set, ServerKind::Docker), base::Job());
        QVERIFY(applied);
        QCOMPARE(wants(*applied), QString());
        QCOMPARE(set.access(QString()), u"0:0 0711"_s);
        for (const QString &name : {u"ca-backup.key"_s, u"keys.tar"_s, u"old/server.key"_s})
            QVERIFY2(!canRead(set, name, 65534, 65534), qPrintable(name));
        for (const QString &name : {u"milvus-tls.yaml"_s, u"user.yaml"_s, u"volumes/data"_s})
            QVERIFY2(canRead(set, name, 999, 999), qPrintable(name));
        QCOMPARE(set.access(u"old"_s), u"0:0 0700"_s);
    }

    /// Who could read it before the folder opened to others goes on reading it.
    void aGroupThatTheFolderLetInKeepsItsKeys()
    {
        needsRoot();
        const Set set;
        set.put(u"nginx.key"_s, 0640);
        set.append(u"nginx.key"_s, openKey());
        set.set(u"nginx.key"_s, 0, 2345, 0640);
        set.set(QString(), 0, 2345, 0750);
        QVERIFY(bundle::applyPermissions(question(set, ServerKind::Docker), base::Job()));
        QCOMPARE(set.access(u"nginx.key"_s), u"0:2345 0640"_s);
        QVERIFY(!canRead(set, u"nginx.key"_s, 65534, 65534));
    }

    void otherThingsAreClosedToTheGroupThatTheFolderOpensTo()
    {
        needsRoot();
        const Set set;
        set.put(u"keys.tar"_s, 0640);
        set.makeArchive(u"keys.tar"_s);
        set.set(u"keys.tar"_s, 0, 2345, 0640);
        PermissionQuestion asked = question(set, ServerKind::Docker);
        asked.group = 2345;
        QVERIFY(bundle::applyPermissions(asked, base::Job()));
        QCOMPARE(set.access(QString()), u"0:2345 0750"_s);
        QVERIFY(!canRead(set, u"keys.tar"_s, 65534, 2345));
    }

    void inAFolderThatIsOpenOnlyKeysAreClosed()
    {
        needsRoot();
        const Set set;
        for (const QString &folder : {u"old"_s, u"data"_s}) {
            QVERIFY(QDir(set.folder()).mkpath(folder + u"/deep"_s));
            set.set(folder, 0, 0, 0755);
            set.set(folder + u"/deep"_s, 0, 0, 0755);
        }
        for (const QString &name :
             {u"torn.pem"_s, u"notes.txt"_s, u"data/deep/notes.txt"_s, u"old/deep/server.key"_s})
            set.put(name, 0644);
        set.append(u"torn.pem"_s, openKey().chopped(40));
        set.append(u"old/deep/server.key"_s, openKey());
        set.set(QString(), 0, 0, 0755);
        const auto applied =
            bundle::applyPermissions(question(set, ServerKind::Docker), base::Job());
        QVERIFY(applied);
        QCOMPARE(wants(*applied), QString());
        QVERIFY(!canRead(set, u"torn.pem"_s, 65534, 65534));
        QVERIFY(!canRead(set, u"old/deep/server.key"_s, 65534, 65534));
        QVERIFY(canRead(set, u"notes.txt"_s, 65534, 65534));
        QVERIFY(canRead(set, u"data/deep/notes.txt"_s, 65534, 65534));
    }

    void theFolderStaysShutOverWhatCannotBeClosed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"theirs.key", "theirs.tar", "theirs"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void theFolderStaysShutOverWhatCannotBeClosed()
    {
        needsRoot();
        QFETCH(QString, name);
        const Set set;
        set.give(1000, 1000);
        if (name == u"theirs") {
            QVERIFY(QDir(set.folder()).mkdir(name));
            set.put(u"theirs/server.key"_s, 0644);
            set.append(u"theirs/server.key"_s, openKey());
        } else {
            set.put(name, 0644);
            set.append(name, openKey());
        }
        set.set(name, 1001, 1001, 0755);
        const bundle::PermissionQuestion asked = question(set, ServerKind::Docker);
        QCOMPARE(asUser(1000, 1000,
                        [&asked] {
                            const auto left = bundle::applyPermissions(asked, base::Job());
                            return left && base::hasProblem(left->findings) ? 0 : 1;
                        }),
                 0);
        QCOMPARE(set.access(QString()), u"1000:1000 0700"_s);
        QCOMPARE(set.access(u"ca.key"_s), u"1000:1000 0600"_s);
    }

    void refusesWhatIsNoSet()
    {
        const Set set;
        PermissionQuestion asked = question(set, ServerKind::DockerRoot);
        asked.folder = set.path(u"none"_s);
        QCOMPARE(bundle::permissionPlan(asked).error().code, Code::FolderMissing);
        asked.folder = set.path(u"ca.pem"_s);
        QCOMPARE(bundle::permissionPlan(asked).error().code, Code::NotAFolder);
        asked.folder = set.around();
        QCOMPARE(bundle::permissionPlan(asked).error().code, Code::SetIncomplete);
    }

    void knowsUsersAndGroups()
    {
        QCOMPARE(bundle::serverReader(ServerKind::Docker, {})->text(), u"999:999"_s);
        QCOMPARE(bundle::serverReader(ServerKind::DockerRoot, {})->text(), u"0:0"_s);
        QCOMPARE(bundle::serverReader(ServerKind::Docker, u"12:34"_s)->text(), u"12:34"_s);
        QCOMPARE(bundle::serverReader(ServerKind::Systemd, u"root"_s)->user, 0U);
        for (const char *wrong : {"nobody-of-that-name", "-1", "1:", "1:x", "4294967295"})
            QCOMPARE(bundle::serverReader(ServerKind::Systemd, QLatin1String(wrong)).error().code,
                     Code::ContainerUserUnknown);
        QCOMPARE(bundle::groupNumber(u"root"_s).value(), 0U);
        QCOMPARE(bundle::groupNumber(u"77"_s).value(), 77U);
        QCOMPARE(bundle::groupNumber(u"no such group"_s).error().code, Code::GroupUnknown);
    }

    void stopsWhenCanceled()
    {
        const Set set;
        base::Job job;
        job.cancel();
        QCOMPARE(bundle::applyPermissions(question(set, ServerKind::Docker), job).error().code,
                 Code::Canceled);
    }

private:
    static void needsRoot()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give files to another owner");
    }

    /// Neither somebody else nor a stranger's group opens a key, and the plan never asks for it.
    static void onlyTheServerReadsKeys(const Set &set, const PermissionQuestion &asked)
    {
        for (const PermissionNeed &need : planned(asked).needs)
            QVERIFY2(!need.isKey || (need.wanted.mode & 0007U) == 0, qPrintable(need.path));
        for (const char *name : {"ca.key", "server.key", "client.key", "client-reader.key"})
            QVERIFY2(!canRead(set, QLatin1String(name), 4711, 4711), name);
        if (asked.server.user != 0 && asked.server.user != 1000) {
            for (const char *name : {"ca.key", "client.key", "client-reader.key"})
                QVERIFY2(!canRead(set, QLatin1String(name), asked.server.user,
                                  asked.server.groups.first()),
                         name);
        }
    }
};

PRODUCT_TEST(PermissionsTest)
#include "tst_permissions.moc"
