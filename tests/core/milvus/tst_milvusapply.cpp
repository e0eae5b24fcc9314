#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/milvus/apply.h"
#include "core/milvus/repair.h"
#include "core/milvus/undo.h"
#include "tests/core/milvus/samples.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using base::Code;

class ApplyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
    }

    static bool put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    static struct stat statusOf(const QString &path)
    {
        struct stat status = {};
        ::lstat(QFile::encodeName(path).constData(), &status);
        return status;
    }

    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    static milvus::Patch planned(const QByteArray &text)
    {
        return milvus::planPatch(text, samples::mutual(), {}, u"milvus.yaml"_s)
            .value_or(milvus::Patch());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"milvus.yaml"_s);
        QVERIFY(put(m_path, samples::current()));
        base::setNowForTests(
            QDateTime(QDate(2026, 11, 22), QTime(9, 17), QTimeZone::systemTimeZone()).toUTC());
    }

    void cleanup() { base::setNowForTests({}); }

    void writesThePlanAndKeepsABackup()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0640), 0);
        const milvus::Patch patch = planned(samples::current());
        const auto applied = milvus::apply(m_path, patch);
        QVERIFY(applied);
        QCOMPARE(contentOf(m_path), patch.after);
        QCOMPARE(applied->written, patch.after);
        QCOMPARE(applied->backupPath, m_path + u".bak-20261122-091700"_s);
        QCOMPARE(contentOf(applied->backupPath), samples::current());
        QCOMPARE(statusOf(m_path).st_mode & 07777U, 0640U);
        QCOMPARE(statusOf(applied->backupPath).st_mode & 07777U, 0640U);
        QCOMPARE(entries().size(), 2);
    }

    void keepsTheOwner()
    {
        if (::geteuid() != 0)
            QSKIP("only root may give files away");
        QCOMPARE(::chown(QFile::encodeName(m_path).constData(), 12345, 23456), 0);
        const auto applied = milvus::apply(m_path, planned(samples::current()));
        QVERIFY(applied);
        for (const QString &path : {m_path, applied->backupPath}) {
            QCOMPARE(statusOf(path).st_uid, 12345U);
            QCOMPARE(statusOf(path).st_gid, 23456U);
        }
    }

    void undoPutsTheBytesBack()
    {
        const auto applied = milvus::apply(m_path, planned(samples::current()));
        QVERIFY(applied);
        QVERIFY(milvus::undo(*applied));
        QCOMPARE(contentOf(m_path), samples::current());
        QCOMPARE(entries(), QStringList{u"milvus.yaml"_s});
    }

    void aFileAsLargeAsAnyThatIsReadIsWritten()
    {
        milvus::Patch patch;
        patch.before = QByteArray(9 * base::mebibyte, '#');
        patch.after = patch.before + '\n';
        QVERIFY(put(m_path, patch.before));
        const auto applied = milvus::apply(m_path, patch);
        QVERIFY(applied && milvus::undo(*applied));
        QVERIFY(contentOf(m_path) == patch.before);
    }

    void twoChangesInOneSecondHaveTwoBackups()
    {
        const auto first = milvus::apply(m_path, planned(samples::current()));
        QVERIFY(first);
        QVERIFY(put(m_path, samples::withoutTls()));
        const auto second = milvus::apply(m_path, planned(samples::withoutTls()));
        QVERIFY(second);
        QVERIFY(first->backupPath != second->backupPath);
        QCOMPARE(contentOf(first->backupPath), samples::current());
        QCOMPARE(contentOf(second->backupPath), samples::withoutTls());
    }

    void aFileChangedSinceThePreviewIsLeftAlone()
    {
        const milvus::Patch patch = planned(samples::current());
        QVERIFY(put(m_path, samples::current() + "# mine\n"));
        const auto applied = milvus::apply(m_path, patch);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, Code::ChangedSincePreview);
        QCOMPARE(contentOf(m_path), samples::current() + "# mine\n");
        QCOMPARE(entries(), QStringList{u"milvus.yaml"_s});
    }

    void undoLeavesAFileThatWasChangedMeanwhile()
    {
        const auto applied = milvus::apply(m_path, planned(samples::current()));
        QVERIFY(applied && put(m_path, applied->written + "# mine\n"));
        const auto undone = milvus::undo(*applied);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, Code::ChangedSinceWrite);
        QCOMPARE(undone.error().args, (QStringList{m_path, applied->backupPath}));
        QCOMPARE(contentOf(m_path), applied->written + "# mine\n");
    }

    void onlyWhatWasKeptBesideTheFileIsItsBackup_data()
    {
        QTest::addColumn<QString>("backup");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("beside it") << u"milvus.yaml.bak-20261122-091700"_s << true;
        QTest::newRow("the second of one second") << u"milvus.yaml.bak-20261122-091700-2"_s << true;
        QTest::newRow("by another way") << u"sub/../milvus.yaml.bak-20261122-091700"_s << true;
        QTest::newRow("of another folder") << u"sub/milvus.yaml.bak-20261122-091700"_s << false;
        QTest::newRow("of another file") << u"user.yaml.bak-20261122-091700"_s << false;
        QTest::newRow("without a date") << u"milvus.yaml.bak-old"_s << false;
        QTest::newRow("the file itself") << u"milvus.yaml"_s << false;
    }

    void onlyWhatWasKeptBesideTheFileIsItsBackup()
    {
        QFETCH(const QString, backup);
        QFETCH(const bool, isOne);
        QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
        const QString link = m_folder->filePath(u"sub/link.yaml"_s);
        QVERIFY(QFile::link(m_path, link));
        QCOMPARE(milvus::isBackupOf(m_folder->filePath(backup), m_path), isOne);
        QCOMPARE(milvus::isBackupOf(m_folder->filePath(backup), link), isOne);
    }

    void knowsWhetherTheFileWasEditedSince()
    {
        const auto applied = milvus::apply(m_path, planned(samples::current()));
        QVERIFY(applied);
        QVERIFY(!milvus::isEditedSince(m_path, applied->backupPath));
        QTest::qWait(20); // a file system's clock may be coarse
        QVERIFY(put(m_path, applied->written));
        QVERIFY(milvus::isEditedSince(m_path, applied->backupPath));
        QVERIFY(milvus::isEditedSince(m_path, m_folder->filePath(u"none"_s)));
    }

    void showsWhatGoingBackTakesAway()
    {
        const auto patch = milvus::planUndo("a: 1\nb: 2\nc: 3\n", "a: 1\nb: 1\n");
        QCOMPARE(milvus::unifiedDiff(patch, m_path),
                 QByteArray("--- milvus.yaml\t\n+++ milvus.yaml\t\n@@ -1,3 +1,2 @@ \n a: 1\n"
                            "-b: 2\n-c: 3\n+b: 1\n"));
    }

    void tellsOfOtherNames()
    {
        QVERIFY(milvus::linkProblems(m_path).isEmpty());
        const QString other = m_folder->filePath(u"other.yaml"_s);
        QCOMPARE(
            ::link(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData()), 0);
        const auto findings = milvus::linkProblems(m_path);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, Code::FileHasOtherNames);
        QCOMPARE(findings.first().args, (QStringList{m_path, u"1"_s}));
        QVERIFY(milvus::apply(m_path, planned(samples::current())));
        QCOMPARE(contentOf(other), samples::current());
    }

    void undoTakesNoSpoiltBackup_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("emptied") << QByteArray() << false;
        QTest::newRow("another text") << QByteArray("hello\n") << false;
        QTest::newRow("edited, and still a configuration")
            << QByteArray("common:\n  security:\n    tlsMode: 0\n") << true;
    }

    /// As the command does.
    void undoTakesNoSpoiltBackup()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isTaken);
        const auto applied = milvus::apply(m_path, planned(samples::current()));
        QVERIFY(applied);
        QTest::qWait(5); // of another time
        QVERIFY(put(applied->backupPath, text));
        QCOMPARE(milvus::undo(*applied).has_value(), isTaken);
        QCOMPARE(contentOf(m_path), isTaken ? text : applied->written);
    }

    /// A backup that holds what Milvus cannot read is what stood there, however often the file was
    /// written since.
    void undoGoesBackStepByStep()
    {
        const QByteArray tabbed =
            QByteArray(samples::current()).replace("    tlsMode", "\t\ttlsMode");
        QVERIFY(put(m_path, tabbed));
        const auto repair = milvus::planRepairs(tabbed, {}, m_path);
        QVERIFY(repair);
        const auto first = milvus::apply(m_path, *repair);
        QVERIFY(first);
        const auto second = milvus::apply(m_path, planned(first->written));
        QVERIFY(second);
        QVERIFY(milvus::undo(*second));
        QVERIFY(milvus::undo(*first));
        QCOMPARE(contentOf(m_path), tabbed);
    }

    void undoWithoutItsBackupSaysSo()
    {
        const auto applied = milvus::apply(m_path, planned(samples::current()));
        QVERIFY(applied && QFile::remove(applied->backupPath));
        const auto undone = milvus::undo(*applied);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, Code::BackupMissing);
        QCOMPARE(contentOf(m_path), applied->written);
    }

    void nothingToChangeWritesNothing()
    {
        const QByteArray done = planned(samples::current()).after;
        QVERIFY(put(m_path, done));
        const auto applied = milvus::apply(m_path, planned(done));
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, Code::NothingToChange);
        QCOMPARE(entries(), QStringList{u"milvus.yaml"_s});
    }

    void aFileThatIsNotThereYetIsCreatedAndUndone()
    {
        const QString path = m_folder->filePath(u"user.yaml"_s);
        const auto applied = milvus::apply(path, planned({}));
        QVERIFY(applied);
        QVERIFY(applied->backupPath.isEmpty());
        QCOMPARE(contentOf(path), planned({}).after);
        QVERIFY(milvus::undo(*applied));
        QVERIFY(!QFile::exists(path));
    }

    void aMissingFileThatWasThereIsAnError()
    {
        const milvus::Patch patch = planned(samples::current());
        QVERIFY(QFile::remove(m_path));
        const auto applied = milvus::apply(m_path, patch);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, Code::FileMissing);
    }

    void aLinkStaysALink()
    {
        const QString link = m_folder->filePath(u"link.yaml"_s);
        QVERIFY(QFile::link(m_path, link));
        const auto applied = milvus::apply(link, planned(samples::current()));
        QVERIFY(applied);
        QVERIFY(S_ISLNK(statusOf(link).st_mode));
        QCOMPARE(contentOf(m_path), applied->written);
    }

    void aFolderThatCannotBeWrittenKeepsTheFile()
    {
        const QByteArray folder = QFile::encodeName(m_folder->path());
        const uid_t user = ::geteuid();
        constexpr uid_t nobody = 65534;
        if (user == 0) { // who may write everywhere
            QCOMPARE(::chown(folder.constData(), nobody, nobody), 0);
            QCOMPARE(::chown(QFile::encodeName(m_path).constData(), nobody, nobody), 0);
            QCOMPARE(::seteuid(nobody), 0);
        }
        QCOMPARE(::chmod(folder.constData(), 0500), 0);
        const auto applied = milvus::apply(m_path, planned(samples::current()));
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
        QCOMPARE(::seteuid(user), 0);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, Code::FolderReadOnly);
        QCOMPARE(contentOf(m_path), samples::current());
    }
};

PRODUCT_TEST(ApplyTest)
#include "tst_milvusapply.moc"
