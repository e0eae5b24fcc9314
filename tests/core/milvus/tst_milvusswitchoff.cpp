#include "core/milvus/apply.h"
#include "core/milvus/repair.h"
#include "core/milvus/switchoff.h"
#include "tests/core/milvus/samples.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::Code;

namespace {

milvus::Patch on(const QByteArray &text, const milvus::TlsSettings &settings)
{
    const auto patch = milvus::planPatch(text, settings, {}, u"milvus.yaml"_s);
    if (!patch)
        qFatal("not planned: %s", qPrintable(base::codeId(patch.error().code)));
    return *patch;
}

milvus::Patch off(const QByteArray &text, const QList<QByteArray> &earlier)
{
    const auto patch = milvus::planSwitchOff(text, earlier, {}, u"milvus.yaml"_s);
    if (!patch)
        qFatal("not planned: %s", qPrintable(base::codeId(patch.error().code)));
    return *patch;
}

bool says(const milvus::Patch &patch, Code code)
{
    return std::ranges::any_of(patch.findings,
                               [&](const base::Finding &one) { return one.code == code; });
}

} // namespace

/// Switching TLS off: the first bytes again where that is proven, else nothing lost.
class SwitchOffTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheFirstBytesBack_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("restPort");
        QTest::addColumn<bool>("isInternal");
        const auto rows = [](const char *name, const QByteArray &text) {
            for (const bool isInternal : {false, true}) {
                const char *also = isInternal ? ", internal TLS too" : "";
                QTest::addRow("%s, REST moved%s", name, also) << text << 8080 << isInternal;
                QTest::addRow("%s, REST off%s", name, also) << text << 0 << isInternal;
                QTest::addRow("%s, REST left alone%s", name, also) << text << -1 << isInternal;
            }
        };
        rows("all keys there", samples::current());
        rows("no key there", samples::withoutTls());
        rows("no content", "# mine\n");
        rows("no line break at the end", "proxy:\n  port: 1");
        rows("line breaks of Windows", QByteArray(samples::current()).replace("\n", "\r\n"));
    }

    void givesTheFirstBytesBack()
    {
        QFETCH(QByteArray, first);
        QFETCH(int, restPort);
        QFETCH(bool, isInternal);
        milvus::TlsSettings settings = samples::mutual();
        settings.restPort = restPort < 0 ? std::nullopt : std::optional(restPort);
        if (isInternal)
            settings.internal = samples::internal();
        const milvus::Patch forward = on(first, settings);
        const milvus::Patch back = off(forward.after, {"log: {}\n", forward.before});
        QCOMPARE(back.before, forward.after);
        QCOMPARE(back.after, first);
        QVERIFY(!says(back, Code::TlsKeysStay));
        QCOMPARE(back.edits.size(), forward.edits.size());
        applies(back);
    }

    void alsoAfterTwoChanges()
    {
        milvus::TlsSettings settings = samples::mutual();
        settings.tlsMode = 1;
        const QByteArray first = samples::withoutTls();
        const QByteArray second = on(first, settings).after;
        const QByteArray third = on(second, samples::mutual()).after;
        QCOMPARE(off(third, {second, first}).after, first);
    }

    void alsoAfterAChainOfChanges_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QList<milvus::TlsSettings>>("changes");
        const auto with = [](int restPort, bool isInternal) {
            milvus::TlsSettings settings = samples::mutual();
            settings.restPort = restPort < 0 ? std::nullopt : std::optional(restPort);
            if (isInternal)
                settings.internal = samples::internal();
            return settings;
        };
        const auto rows = [&](const char *name, const QByteArray &text) {
            QTest::addRow("%s, REST moved and then off", name)
                << text << QList{with(8080, false), with(0, false)};
            QTest::addRow("%s, REST off, moved and off", name)
                << text << QList{with(0, false), with(8080, false), with(0, false)};
            QTest::addRow("%s, internal TLS later", name)
                << text << QList{with(-1, false), with(-1, true)};
            QTest::addRow("%s, REST off, internal TLS, another port", name)
                << text << QList{with(0, false), with(0, true), with(9080, false)};
        };
        rows("all keys there", samples::current());
        rows("no key there", samples::withoutTls());
    }

    void alsoAfterAChainOfChanges()
    {
        QFETCH(QByteArray, first);
        QFETCH(QList<milvus::TlsSettings>, changes);
        QByteArray text = first;
        QList<QByteArray> backups;
        for (const milvus::TlsSettings &settings : std::as_const(changes)) {
            backups.prepend(text);
            text = on(text, settings).after;
        }
        const milvus::Patch back = off(text, backups);
        QCOMPARE(back.before, text);
        QCOMPARE(back.after, first);
        QVERIFY(!says(back, Code::TlsKeysStay));
        for (const milvus::Edit &edit : back.edits)
            QVERIFY2(edit.before != edit.after, qPrintable(edit.key));
        for (const milvus::Hunk &hunk : back.hunks)
            QVERIFY(!hunk.heading.isEmpty() && !hunk.why.isEmpty());
        applies(back);
    }

    /// REST that was switched off, and internal TLS, go on having their effect.
    void namesAllThatStays()
    {
        milvus::TlsSettings settings = samples::mutual();
        settings.restPort = 0;
        settings.internal = samples::internal();
        const milvus::Patch patch = off(on(samples::withoutTls(), settings).after, {});
        QVERIFY(says(patch, Code::TlsKeysStay));
        QCOMPARE(patch.findings.last().args.first(),
                 u"proxy.http.enabled, tls.serverPemPath, tls.serverKeyPath, tls.caPemPath, "
                 u"internaltls.serverPemPath, internaltls.serverKeyPath, internaltls.caPemPath, "
                 u"internaltls.sni, common.security.internaltlsEnabled"_s);
    }

    /// A repair may come before the change, or after it: what it mended stays mended.
    void alsoWithARepairInBetween_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<bool>("isRepairFirst");
        const QByteArray dead =
            QByteArray(samples::current()).replace("tls:\n", "tls:\n  tlsEnabled: true\n");
        QTest::addRow("a dead key, dropped before") << dead << true;
        QTest::addRow("a dead key, dropped after") << dead << false;
        QTest::addRow("a doubled block, merged before")
            << samples::current() + "tls:\n  caPemPath: /x\n"
            << true;
        QTest::addRow("a doubled block elsewhere, merged after")
            << samples::current() + "rootCoord:\n  port: 53101\n"
            << false;
        QByteArray tabs = samples::current();
        tabs.replace("    tlsMode", "\t\ttlsMode");
        QTest::addRow("tabs, replaced before") << tabs << true;
    }

    void alsoWithARepairInBetween()
    {
        QFETCH(QByteArray, first);
        QFETCH(bool, isRepairFirst);
        const auto mend = [](const QByteArray &text) {
            const auto patch = milvus::planRepairs(text, {}, u"milvus.yaml"_s);
            return patch ? patch->after : QByteArray();
        };
        const QByteArray mended = mend(first);
        QVERIFY(mended != first);
        milvus::TlsSettings settings = samples::mutual();
        settings.internal = samples::internal();
        const QByteArray second = isRepairFirst ? mended : on(first, settings).after;
        const QByteArray third = isRepairFirst ? on(second, settings).after : mend(second);
        QCOMPARE(off(third, {second, first}).after, mended);
    }

    void eachStepOfAChainCanBeUndone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"milvus.yaml"_s);
        const QByteArray first = samples::current() + "tls:\n  caPemPath: /x\n";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(first);
        file.close();
        const auto repair = milvus::planRepairs(first, {}, path);
        QVERIFY(repair);
        const auto repaired = milvus::apply(path, *repair);
        QVERIFY(repaired);
        milvus::TlsSettings settings = samples::mutual();
        settings.internal = samples::internal();
        const auto patched = milvus::apply(path, on(repaired->written, settings));
        QVERIFY(patched);
        const auto switchedOff =
            milvus::apply(path, off(patched->written, milvus::backupsOf(path)));
        QVERIFY(switchedOff);
        QCOMPARE(switchedOff->written, repaired->written);
        QVERIFY(milvus::undo(*switchedOff));
        QVERIFY(milvus::undo(*patched));
        QVERIFY(milvus::undo(*repaired));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), first);
    }

    void deletesNothingThatMayBeTheUsers_data()
    {
        QTest::addColumn<QList<QByteArray>>("earlier");
        QTest::addColumn<QByteArray>("added");
        const QByteArray first = samples::withoutTls();
        QTest::addRow("no backup") << QList<QByteArray>() << QByteArray();
        QTest::addRow("a backup of another file")
            << QList<QByteArray>{"proxy:\n  port: 5\n"} << QByteArray();
        QTest::addRow("a line was added since") << QList<QByteArray>{first} << QByteArray("x: 1\n");
        QTest::addRow("the backup had TLS on too")
            << QList<QByteArray>{on(first, samples::mutual()).after} << QByteArray();
    }

    void deletesNothingThatMayBeTheUsers()
    {
        QFETCH(QList<QByteArray>, earlier);
        QFETCH(QByteArray, added);
        milvus::TlsSettings settings = samples::mutual();
        settings.restPort = 8080;
        const QByteArray text = on(samples::withoutTls(), settings).after + added;
        const milvus::Patch patch = off(text, earlier);
        QCOMPARE(patch.after, QByteArray(text).replace("tlsMode: 2", "tlsMode: 0"));
        QVERIFY(says(patch, Code::TlsKeysStay));
        QCOMPARE(patch.findings.last().args.first(),
                 u"proxy.http.port, tls.serverPemPath, tls.serverKeyPath, tls.caPemPath"_s);
    }

    void whereItIsOffThereIsNothingToDo()
    {
        const milvus::Patch patch = off(samples::withoutTls(), {});
        QCOMPARE(patch.after, patch.before);
        QVERIFY(says(patch, Code::NothingToChange));
    }

    void findsTheBackupsOfApply()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"milvus.yaml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(samples::withoutTls());
        file.close();
        QVERIFY(milvus::backupsOf(path).isEmpty());
        const auto first = milvus::apply(path, on(samples::withoutTls(), samples::mutual()));
        QVERIFY(first);
        QCOMPARE(milvus::backupsOf(path), QList<QByteArray>{samples::withoutTls()});
        const auto second = milvus::apply(path, off(first->written, milvus::backupsOf(path)));
        QVERIFY(second);
        QCOMPARE(second->written, samples::withoutTls());
        QCOMPARE(milvus::backupsOf(path).size(), 2);
    }

private:
    /// The diff that is shown is one that the program patch takes.
    static void applies(const milvus::Patch &patch)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"milvus.yaml"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(patch.before);
        file.close();
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(u"patch"_s, {u"-p0"_s, u"--binary"_s, u"-s"_s});
        QVERIFY(process.waitForStarted());
        process.write(milvus::unifiedDiff(patch, u"milvus.yaml"_s));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), patch.after);
    }
};

PRODUCT_TEST(SwitchOffTest)
#include "tst_milvusswitchoff.moc"
