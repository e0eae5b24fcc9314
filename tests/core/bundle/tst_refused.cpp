#include "support.h"

#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using base::Code;

/// Folders that cannot or must not be written to: one clear code each, and nothing left behind.
class TestRefused : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }
    void aFileInPlaceOfTheFolder();
    void aFileInPlaceOfAParentFolder();
    void aLinkInPlaceOfTheFolder();
    void aLinkInPlaceOfOneOfTheNine_data();
    void aLinkInPlaceOfOneOfTheNine();
    void aPipeInPlaceOfOneOfTheNine();
    void aFolderWithoutWritePermission();
    void aParentWithoutWritePermission();
    void aParentWithoutWritePermissionButAFolderWithIt();
    void aFolderOfSomebodyElse();
    void aReadOnlyFileSystem();
    void aFullDisk();
    void aMountedVolumeStaysMounted();
    void rootMakesFilesForTheOwnerOfTheFolder();
    void rootMakesANewFolderForTheOwnerOfTheOneAbove();
    void whatWasGivenToOthersStaysTheirs_data();
    void whatWasGivenToOthersStaysTheirs();
    void aComputerWithoutRandomNumbers();
    void nobodyElseMayOpenAKeyAtAnyMoment_data();
    void nobodyElseMayOpenAKeyAtAnyMoment();

private:
    QString path(const QString &name) const { return m_root->filePath(name); }
    base::Error errorOf(const plan::Plan &plan) const;
    [[nodiscard]] bool openToNobody();
    MakerResult runAsNobody(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_root;
};

static const QStringList asNobody = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s,
                                     u"--clear-groups"_s};

/// A file system of its own for one test; gone with it.
class Mount
{
public:
    Mount(const QString &folder, const char *type, unsigned long flags, const char *options)
        : m_folder(QFile::encodeName(folder))
        , m_mounted(QDir().mkpath(folder) &&
                    ::mount("none", m_folder.constData(), type, flags, options) == 0)
    {}
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;
    ~Mount()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool remountReadOnly() const
    {
        return ::mount("none", m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_mounted;
};

base::Error TestRefused::errorOf(const plan::Plan &plan) const
{
    const base::Job job;
    const auto report = bundle::generate(plan, true, job);
    return report ? base::Error{Code::WrongUse, {u"it was made"_s}, {}} : report.error();
}

void TestRefused::aFileInPlaceOfTheFolder()
{
    QVERIFY(base::writeNewFile(path(u"tls"_s), "x"));
    const base::Error error = errorOf(bundlePlan(path(u"tls"_s)));
    QCOMPARE(error.code, Code::NotAFolder);
    QCOMPARE(error.args, QStringList{path(u"tls"_s)});
    QCOMPARE(contentsOf(m_root->path()), (Contents{{u"tls"_s, "x"}}));
}

void TestRefused::aFileInPlaceOfAParentFolder()
{
    QVERIFY(base::writeNewFile(path(u"file"_s), "x"));
    const base::Error error = errorOf(bundlePlan(path(u"file/a/tls"_s)));
    QCOMPARE(error.code, Code::NotAFolder);
    QCOMPARE(error.args, QStringList{path(u"file"_s)});
}

void TestRefused::aLinkInPlaceOfTheFolder()
{
    QVERIFY(QDir().mkdir(path(u"real"_s)));
    QVERIFY(QFile::link(path(u"real"_s), path(u"tls"_s)));
    const base::Error error = errorOf(bundlePlan(path(u"tls"_s)));
    QCOMPARE(error.code, Code::LinkRefused);
    QCOMPARE(error.args, QStringList{path(u"tls"_s)});
    QVERIFY(contentsOf(path(u"real"_s)).isEmpty());
}

void TestRefused::aLinkInPlaceOfOneOfTheNine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hard");
    for (const bundle::FileInfo &file : bundle::allFiles()) {
        QTest::addRow("a symbolic link as %s", file.name)
            << QString::fromLatin1(file.name) << false;
        QTest::addRow("a hard link as %s", file.name) << QString::fromLatin1(file.name) << true;
    }
}

void TestRefused::aLinkInPlaceOfOneOfTheNine()
{
    QFETCH(const QString, name);
    QFETCH(const bool, hard);
    const QString canary = path(u"canary"_s);
    const QString trap = path(u"tls/"_s + name);
    QVERIFY(QDir().mkdir(path(u"tls"_s)));
    QVERIFY(base::writeNewFile(canary, "sings"));
    QVERIFY(hard ? bundle::linkFile(canary, trap).has_value() : QFile::link(canary, trap));
    const base::Error error = errorOf(bundlePlan(path(u"tls"_s)));
    QCOMPARE(error.code, Code::LinkRefused);
    QCOMPARE(error.args, QStringList{trap});
    QCOMPARE(base::readFile(canary).value(), QByteArray("sings"));
}

void TestRefused::aPipeInPlaceOfOneOfTheNine()
{
    QVERIFY(QDir().mkpath(path(u"tls/ca.key"_s)));
    const base::Error error = errorOf(bundlePlan(path(u"tls"_s)));
    QCOMPARE(error.code, Code::NotARegularFile);
    QCOMPARE(error.args, QStringList{path(u"tls/ca.key"_s)});
}

/// Everything in the test's folder belongs to "nobody", as whom the program is then run. False when
/// we are not root.
bool TestRefused::openToNobody()
{
    return ::geteuid() == 0 &&
           QProcess::execute(u"chown"_s, {u"-R"_s, u"65534:65534"_s, m_root->path()}) == 0;
}

MakerResult TestRefused::runAsNobody(const QStringList &arguments) const
{
    return runMaker(arguments, asNobody, u"/"_s);
}

void TestRefused::aFolderWithoutWritePermission()
{
    QVERIFY(QDir().mkdir(path(u"tls"_s)));
    if (!openToNobody())
        QSKIP("only root can become another user");
    QVERIFY(bundle::setMode(path(u"tls"_s), 0555));
    const MakerResult run = runAsNobody({path(u"tls"_s)});
    QVERIFY2(run.output.startsWith(u"TLS-014 "_s + path(u"tls"_s) + u' '), qPrintable(run.output));
    QCOMPARE(contentsOf(m_root->path()).size(), 1);
}

void TestRefused::aParentWithoutWritePermission()
{
    if (!openToNobody())
        QSKIP("only root can become another user");
    QVERIFY(bundle::setMode(m_root->path(), 0555));
    const MakerResult run = runAsNobody({path(u"tls"_s)});
    QVERIFY2(run.output.startsWith(u"TLS-014 "_s + m_root->path() + u' '), qPrintable(run.output));
    QCOMPARE(contentsOf(m_root->path()).size(), 0);
}

void TestRefused::aParentWithoutWritePermissionButAFolderWithIt()
{
    QVERIFY(QDir().mkdir(path(u"tls"_s)));
    if (!openToNobody())
        QSKIP("only root can become another user");
    QVERIFY(bundle::setMode(m_root->path(), 0555));
    QCOMPARE(runAsNobody({path(u"tls"_s)}).output, u"made \n"_s);
    QCOMPARE(faultOfSet(path(u"tls"_s)), QString());
    const MakerResult again = runAsNobody({path(u"tls"_s), u"--replace"_s});
    QVERIFY2(again.output.startsWith(u"made "_s + path(u"tls/backup-"_s)),
             qPrintable(again.output));
    QCOMPARE(contentsOf(path(u"tls"_s)).size(), 11);
}

void TestRefused::aFolderOfSomebodyElse()
{
    if (!openToNobody())
        QSKIP("only root can become another user");
    QVERIFY(QDir().mkdir(path(u"tls"_s))); // root's
    QVERIFY(bundle::setMode(path(u"tls"_s), 0777));
    const MakerResult run = runAsNobody({path(u"tls"_s)});
    QVERIFY2(run.output.startsWith(u"TLS-020 "_s + path(u"tls"_s) + u" | root"_s),
             qPrintable(run.output));
    QCOMPARE(contentsOf(path(u"tls"_s)).size(), 0);
}

void TestRefused::aReadOnlyFileSystem()
{
    const Mount disk(path(u"disk"_s), "tmpfs", 0, "mode=0755");
    if (!disk.isMounted())
        QSKIP("mounting is not allowed here");
    QVERIFY(bundle::generate(bundlePlan(path(u"disk/tls"_s)), false, base::Job()));
    const Contents before = contentsOf(path(u"disk/tls"_s));
    QVERIFY(disk.remountReadOnly());
    const base::Error error = errorOf(bundlePlan(path(u"disk/tls"_s)));
    QCOMPARE(error.code, Code::FolderReadOnly);
    QCOMPARE(error.args, QStringList{path(u"disk/tls"_s)});
    QCOMPARE(contentsOf(path(u"disk/tls"_s)), before);
    const base::Error fresh = errorOf(bundlePlan(path(u"disk/other"_s)));
    QCOMPARE(fresh.code, Code::FolderReadOnly);
    QCOMPARE(fresh.args, QStringList{path(u"disk"_s)});
}

void TestRefused::aFullDisk()
{
    const Mount disk(path(u"disk"_s), "tmpfs", 0, "size=64k,mode=0755");
    if (!disk.isMounted())
        QSKIP("mounting is not allowed here");
    const plan::Plan plan = bundlePlan(path(u"disk/tls"_s));
    QVERIFY(bundle::generate(plan, false, base::Job())); // ten blocks of sixteen
    const Contents before = contentsOf(plan.folder);
    const base::Error error = errorOf(plan);
    QCOMPARE(error.code, Code::DiskFull);
    QVERIFY2(error.args.first().startsWith(plan.folder + u'/'), qPrintable(error.args.first()));
    QCOMPARE(contentsOf(plan.folder), before);
    QCOMPARE(contentsOf(path(u"disk"_s)).size(), 1);
}

void TestRefused::aMountedVolumeStaysMounted()
{
    const Mount volume(path(u"tls"_s), "tmpfs", 0, "mode=0755");
    if (!volume.isMounted())
        QSKIP("mounting is not allowed here");
    const plan::Plan plan = bundlePlan(path(u"tls"_s));
    QVERIFY(bundle::generate(plan, false, base::Job()));
    QCOMPARE(faultOfSet(plan.folder), QString());
    QVERIFY(bundle::isMountPoint(plan.folder));
    const auto again = bundle::generate(plan, true, base::Job());
    QVERIFY(again);
    QCOMPARE(faultOfSet(plan.folder), QString());
    QCOMPARE(faultOfSet(again->backupFolder), QString());
    QCOMPARE(contentsOf(m_root->path()).size(), 1);
}

void TestRefused::rootMakesFilesForTheOwnerOfTheFolder()
{
    QVERIFY(QDir().mkdir(path(u"tls"_s)));
    if (!openToNobody())
        QSKIP("only root can make files for others");
    const auto report = bundle::generate(bundlePlan(path(u"tls"_s)), false, base::Job());
    QVERIFY(report);
    QCOMPARE(report->findings.first().code, Code::RunningAsRoot);
    QCOMPARE(faultOfSet(path(u"tls"_s)), QString());
    for (const QString &name : bundle::entriesOf(path(u"tls"_s)))
        QCOMPARE(bundle::statusOf(path(u"tls/"_s + name)).user, 65534U);
    QCOMPARE(bundle::statusOf(path(u"tls"_s)).user, 65534U);
}

void TestRefused::rootMakesANewFolderForTheOwnerOfTheOneAbove()
{
    if (!openToNobody())
        QSKIP("only root can make files for others");
    const QString folder = path(u"home/milvus/tls"_s);
    const auto report = bundle::generate(bundlePlan(folder), false, base::Job());
    QVERIFY(report);
    QCOMPARE(report->findings.first().code, Code::RunningAsRoot);
    for (const QString &made : {path(u"home"_s), path(u"home/milvus"_s), folder}) {
        QCOMPARE(bundle::statusOf(made).user, 65534U);
        QCOMPARE(bundle::statusOf(made).mode, 0700U);
    }
    for (const QString &name : bundle::entriesOf(folder))
        QCOMPARE(bundle::statusOf(folder + u'/' + name).user, 65534U);
}

void TestRefused::whatWasGivenToOthersStaysTheirs_data()
{
    QTest::addColumn<unsigned>("user");
    QTest::addColumn<unsigned>("group");
    QTest::addColumn<unsigned>("mode");
    QTest::addColumn<QString>("command"); // that gives a new one back
    QTest::addRow("to a group") << 65534U << 2345U << 0640U
                                << u"sudo chgrp 2345 %1 && sudo chmod 0640 %1"_s;
    QTest::addRow("to a user") << 2345U << 65534U << 0400U
                               << u"sudo chown 2345:65534 %1 && sudo chmod 0400 %1"_s;
}

/// The planner gave server.key to the user of a container; its owner now changes other files, and
/// then the key itself.
void TestRefused::whatWasGivenToOthersStaysTheirs()
{
    QFETCH(const unsigned, user);
    QFETCH(const unsigned, group);
    QFETCH(const unsigned, mode);
    QFETCH(const QString, command);
    const QString folder = path(u"tls"_s);
    const QString key = path(u"tls/server.key"_s);
    QVERIFY(bundle::generate(bundlePlan(folder), false, base::Job()));
    if (!openToNobody())
        QSKIP("only root can give files to others");
    QVERIFY(bundle::setOwner(folder, 65534, 2345) && bundle::setMode(folder, 0750));
    QVERIFY(bundle::setOwner(key, user, group) && bundle::setMode(key, mode));
    const bundle::Status before = bundle::statusOf(key);
    const MakerResult added = runAsNobody({folder, u"--add"_s, u"1"_s});
    QVERIFY2(added.exitCode == 0 && !added.output.contains(u"TLS-"), qPrintable(added.output));
    QVERIFY(bundle::statusOf(key).sameAs(before));
    QCOMPARE(bundle::statusOf(key).mode, mode);
    QCOMPARE(bundle::statusOf(folder).group, 2345U);
    QCOMPARE(bundle::statusOf(folder).mode, 0750U);

    const MakerResult renewed = runAsNobody({folder, u"--renew"_s});
    QVERIFY2(renewed.exitCode == 0, qPrintable(renewed.output));
    QVERIFY2(renewed.output.contains(u"TLS-439 "_s + key + u" | "_s +
                                     command.arg(u'\'' + key + u'\'') + u'\n'),
             qPrintable(renewed.output));
    const bundle::Status now = bundle::statusOf(key);
    QCOMPARE(now.user, 65534U);
    QCOMPARE(now.mode, 0600U); // what the other group could read is not for ours
    QCOMPARE(faultOfSet(folder), QString());
    const QString backup = renewed.output.section(u'\n', 0, 0).sliced(5);
    QVERIFY2(bundle::statusOf(backup + u"/server.key"_s).exists(), qPrintable(backup));
}

/// Neither the system call nor any device gives random numbers.
void TestRefused::aComputerWithoutRandomNumbers()
{
    const QString script =
        u"mount -t tmpfs none /dev && exec strace -f -o /dev/null -e trace=getrandom "
        "-e inject=getrandom:error=EIO \"$@\""_s;
    const MakerResult run =
        runMaker({path(u"tls"_s)}, {u"unshare"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script, u"sh"_s});
    if (!run.output.contains(u"TLS-") && run.exitCode != 0)
        QSKIP(qPrintable(u"cannot take randomness away here: "_s + run.output));
    QVERIFY2(run.output.startsWith(u"TLS-409 "), qPrintable(run.output));
    QVERIFY(contentsOf(m_root->path()).isEmpty());
}

void TestRefused::nobodyElseMayOpenAKeyAtAnyMoment_data()
{
    QTest::addColumn<QString>("mask");
    QTest::addColumn<QStringList>("act");
    for (const QString &mask : {u"000"_s, u"022"_s, u"077"_s}) {
        QTest::addRow("a new set under umask %s", qPrintable(mask)) << mask << QStringList();
        QTest::addRow("few clients under umask %s", qPrintable(mask))
            << mask << QStringList{u"--add"_s, u"2"_s};
        QTest::addRow("many clients under umask %s", qPrintable(mask))
            << mask << QStringList{u"--add"_s, u"12"_s};
    }
}

/// Every file that gets a private key is new, no link, and 0600 before its first byte; its mode is
/// never wider afterwards. The system calls say so.
void TestRefused::nobodyElseMayOpenAKeyAtAnyMoment()
{
    QFETCH(const QString, mask);
    QFETCH(const QStringList, act);
    if (!act.isEmpty())
        QCOMPARE(runMaker({path(u"tls"_s)}).exitCode, 0);
    const QString log = path(u"log"_s);
    const QString script = // no leak check: a sanitizer would want the place of strace for it
        u"export ASAN_OPTIONS=detect_leaks=0; umask %1; exec strace -f -y -o %2 "
        "-e trace=open,openat,creat,chmod,fchmod,fchmodat \"$@\""_s.arg(mask, log);
    const MakerResult run =
        runMaker(QStringList{path(u"tls"_s)} + act, {u"sh"_s, u"-c"_s, script, u"sh"_s});
    if (!bundle::statusOf(log).exists())
        QSKIP("strace cannot be used here");
    QVERIFY2(run.exitCode == 0, qPrintable(run.output));
    int made = 0;
    for (const QByteArray &call : base::readFile(log).value().split('\n')) {
        if (!call.contains(".key"))
            continue;
        if (call.contains("O_CREAT")) {
            ++made;
            QVERIFY2(call.contains("O_EXCL") && call.contains("O_NOFOLLOW") &&
                         call.contains(", 0600"),
                     call.constData());
        }
        if (call.contains("chmod"))
            QVERIFY2(call.contains(", 0600"), call.constData());
    }
    QCOMPARE(made, 3 + (act.isEmpty() ? 0 : act.last().toInt())); // the whole set is made anew
}

PRODUCT_TEST(TestRefused)
#include "tst_refused.moc"
