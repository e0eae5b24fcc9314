#include "core/base/files.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using base::Code;

class FilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static unsigned modeOf(const QString &path)
    {
        struct stat status = {};
        return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U
                                                                          : 0;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
    }

    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private slots:
    void cleanup()
    {
        const QDir dir(m_folder.path());
        for (const QString &name : dir.entryList(QDir::Files | QDir::Dirs | QDir::System |
                                                 QDir::Hidden | QDir::NoDotAndDotDot))
            QFile::remove(path(name)) || QDir(path(name)).removeRecursively();
    }

    void refusesToReadWhatIsNoRegularFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Code>("code");
        QTest::addRow("a folder") << m_folder.path() << Code::NotARegularFile;
        QTest::addRow("a device that never ends") << u"/dev/zero"_s << Code::NotARegularFile;
        QTest::addRow("a file that is not there") << path(u"nothing"_s) << Code::FileMissing;
        QTest::addRow("a path through a file") << u"/etc/hostname/x"_s << Code::FileMissing;
    }

    void refusesToReadWhatIsNoRegularFile()
    {
        QFETCH(const QString, path);
        QFETCH(const Code, code);
        const auto content = base::readFile(path);
        QVERIFY(!content);
        QCOMPARE(content.error().code, code);
        QCOMPARE(content.error().args.value(0), path);
    }

    void aPipeNobodyWritesToIsRefusedAtOnce()
    {
        const QString pipe = path(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto content = base::readFile(pipe);
        QVERIFY(!content);
        QCOMPARE(content.error().code, Code::NotARegularFile);
    }

    void aFileOverTheLimitIsRefusedWithTheLimitNamed()
    {
        QFile sparse(path(u"large"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly));
        QVERIFY(sparse.resize(5 * 1024 * base::mebibyte));
        const auto content = base::readFile(sparse.fileName());
        QVERIFY(!content);
        QCOMPARE(content.error().code, Code::FileTooLarge);
        QCOMPARE(content.error().args.value(1), u"8 MiB"_s);
    }

    void aNewFileHasExactlyItsMode_data()
    {
        QTest::addColumn<unsigned>("umask");
        QTest::addColumn<unsigned>("mode");
        QTest::addRow("a key under a careless umask") << 0000U << 0600U;
        QTest::addRow("a key under the usual umask") << 0022U << 0600U;
        QTest::addRow("a certificate under a strict umask") << 0077U << 0644U;
    }

    void aNewFileHasExactlyItsMode()
    {
        QFETCH(const unsigned, umask);
        QFETCH(const unsigned, mode);
        const mode_t before = ::umask(umask);
        const auto written = base::writeNewFile(path(u"new"_s), "content", mode);
        ::umask(before);
        QVERIFY(written);
        QCOMPARE(modeOf(path(u"new"_s)), mode);
        QCOMPARE(contentOf(path(u"new"_s)), QByteArray("content"));
    }

    void aNewFileNeverReplacesAnything()
    {
        put(u"old"_s, "mine");
        const auto written = base::writeNewFile(path(u"old"_s), "theirs");
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::FileExists);
        QCOMPARE(contentOf(path(u"old"_s)), QByteArray("mine"));
    }

    void aNewFileIsNotWrittenThroughADanglingLink()
    {
        QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
        const auto written = base::writeNewFile(path(u"link"_s), "secret", 0600);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::FileExists);
        QVERIFY(!QFile::exists(path(u"target"_s)));
    }

    void replacingKeepsTheMode()
    {
        put(u"milvus.yaml"_s, "old");
        QCOMPARE(::chmod(QFile::encodeName(path(u"milvus.yaml"_s)).constData(), 0640), 0);
        QVERIFY(base::replaceFile(path(u"milvus.yaml"_s), "new"));
        QCOMPARE(contentOf(path(u"milvus.yaml"_s)), QByteArray("new"));
        QCOMPARE(modeOf(path(u"milvus.yaml"_s)), 0640U);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList(u"milvus.yaml"_s));
    }

    void replacingRefusesALinkAndLeavesItsTargetAlone()
    {
        put(u"canary"_s, "alive");
        QVERIFY(QFile::link(path(u"canary"_s), path(u"link"_s)));
        const auto written = base::replaceFile(path(u"link"_s), "new");
        QVERIFY(!written);
        QCOMPARE(written.error().code, Code::LinkRefused);
        QCOMPARE(contentOf(path(u"canary"_s)), QByteArray("alive"));
    }

    void eachSystemErrorHasItsCode_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<Code>("code");
        QTest::addRow("no space left") << ENOSPC << Code::DiskFull;
        QTest::addRow("quota used up") << EDQUOT << Code::DiskFull;
        QTest::addRow("read-only file system") << EROFS << Code::FolderReadOnly;
        QTest::addRow("permission denied") << EACCES << Code::FolderReadOnly;
        QTest::addRow("already there") << EEXIST << Code::FileExists;
        QTest::addRow("parent folder missing") << ENOENT << Code::FolderMissing;
        QTest::addRow("parent is a file") << ENOTDIR << Code::NotAFolder;
        QTest::addRow("input/output error") << EIO << Code::FileUnwritable;
    }

    void eachSystemErrorHasItsCode()
    {
        QFETCH(const int, number);
        QFETCH(const Code, code);
        const base::Error error = base::writeError(u"/folder/file"_s, number);
        QCOMPARE(error.code, code);
        QVERIFY(!error.detail.isEmpty());
    }

    void homeIsExpandedAsTheShellDoes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::addRow("the home folder") << u"~"_s << QDir::homePath();
        QTest::addRow("a folder below") << u"~/milvus"_s << QDir::homePath() + u"/milvus"_s;
        QTest::addRow("another user is left alone") << u"~root/x"_s << u"~root/x"_s;
        QTest::addRow("an absolute path is left alone") << u"/tmp/~"_s << u"/tmp/~"_s;
    }

    void homeIsExpandedAsTheShellDoes()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, meant);
        QCOMPARE(base::expandHome(typed), meant);
    }
};

PRODUCT_TEST(FilesTest)
#include "tst_files.moc"
