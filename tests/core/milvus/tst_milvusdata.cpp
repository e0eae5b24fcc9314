#include "core/milvus/patch.h"
#include "tests/core/milvus/oracle.h"
#include "tests/core/milvus/samples.h"
#include "tests/core/milvus/withoutpatch.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using milvus::TlsSettings;

namespace {

QString dataFolder()
{
    const QString data = qEnvironmentVariable("MILVUS_TLS_TEST_DATA");
    return data.isEmpty() || !QDir(data + u"/milvus-yaml"_s).exists() ? QString()
                                                                      : data + u"/milvus-yaml"_s;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

TlsSettings settingsIn(int mode, const QString &folder, const QString &slash)
{
    return {mode, folder + slash + u"server.pem"_s, folder + slash + u"server.key"_s,
            folder + slash + u"ca.pem"_s, 8080};
}

QByteArray keyOf(const QString &line)
{
    return line.trimmed().section(u':', 0, 0).toUtf8();
}

} // namespace

/// Real files of Milvus 2.0 to 2.6, for each mode and three kinds of path.
class DataTest : public QObject
{
    Q_OBJECT

    QString m_folder = dataFolder();
    QHash<QString, oracle::Answer> m_answers; ///< by file: what Milvus reads before the change

private slots:
    void initTestCase()
    {
        if (m_folder.isEmpty())
            QSKIP("MILVUS_TLS_TEST_DATA names no folder with milvus-yaml");
    }

    void patch_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("slash");
        QDirIterator files(m_folder, {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QByteArray name = QDir(m_folder).relativeFilePath(path).toUtf8();
            for (const int mode : {0, 1, 2}) {
                QTest::addRow("%s, mode %d, plain paths", name.constData(), mode)
                    << path << mode << u"/milvus/tls"_s << u"/"_s;
                QTest::addRow("%s, mode %d, Chinese and spaces", name.constData(), mode)
                    << path << mode << u"/我的 证书/tls"_s << u"/"_s;
                QTest::addRow("%s, mode %d, Windows", name.constData(), mode)
                    << path << mode << u"C:\\Milvus TLS"_s << u"\\"_s;
            }
        }
    }

    void patch()
    {
        QFETCH(QString, path);
        QFETCH(int, mode);
        QFETCH(QString, folder);
        QFETCH(QString, slash);
        const TlsSettings settings = settingsIn(mode, folder, slash);
        const QByteArray text = readAll(path);
        const auto patch = milvus::planPatch(text, settings, {}, path);
        QVERIFY(patch);
        QCOMPARE(patch->before, text);

        // Only lines of the keys that were set, or of the sections that hold them, are touched.
        static const QByteArrayList keys = {
            "serverPemPath", "serverKeyPath", "caPemPath", "tlsMode", "port", "tls",
            "security",      "common",        "proxy",     "http",    ""};
        int removed = 0;
        for (const milvus::Hunk &hunk : patch->hunks) {
            QVERIFY(!hunk.heading.isEmpty() && !hunk.why.isEmpty());
            for (const milvus::DiffLine &line : hunk.lines) {
                removed += line.kind == milvus::DiffLine::Kind::Removed ? 1 : 0;
                if (line.kind != milvus::DiffLine::Kind::Context)
                    QVERIFY2(keys.contains(keyOf(line.text)), qPrintable(line.text));
            }
        }
        QVERIFY(removed <= 5);
        QCOMPARE(patch->linesUntouched, patch->linesTotal - removed);

        // Without the touched lines both texts are the same, byte for byte.
        QCOMPARE(withoutPatch(*patch), text);

        const auto again = milvus::planPatch(patch->after, settings, {}, path);
        QVERIFY(again);
        QCOMPARE(again->after, patch->after);
        QVERIFY(again->edits.isEmpty());
    }

    void switchingOffGivesTheFirstBytesBack_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(m_folder, {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (readAll(path).contains("\ntls:"))
                QTest::addRow("%s", qPrintable(QDir(m_folder).relativeFilePath(path))) << path;
        }
    }

    /// Where the file has the keys, the old values are settings like any others.
    void switchingOffGivesTheFirstBytesBack()
    {
        QFETCH(QString, path);
        const QByteArray text = readAll(path);
        TlsSettings on = samples::mutual();
        on.restPort.reset();
        const TlsSettings off = {0,
                                 u"configs/cert/server.pem"_s,
                                 u"configs/cert/server.key"_s,
                                 u"configs/cert/ca.pem"_s,
                                 {}};
        const auto patched = milvus::planPatch(text, on, {}, path);
        QVERIFY(patched && patched->after != text);
        const auto back = milvus::planPatch(patched->after, off, {}, path);
        QVERIFY(back);
        QCOMPARE(back->after, text);
    }

    void milvusReadsTheIntendedValues_data() { patch_data(); }

    void milvusReadsTheIntendedValues()
    {
        if (oracle::program().isEmpty())
            QSKIP("MILVUS_TLS_TEST_TOOLS names no folder with milvus_config_oracle");
        QFETCH(QString, path);
        QFETCH(int, mode);
        QFETCH(QString, folder);
        QFETCH(QString, slash);
        QTemporaryDir configs;
        if (!m_answers.contains(path)) {
            QVERIFY(writeAll(configs.filePath(u"milvus.yaml"_s), readAll(path)));
            m_answers.insert(path, oracle::ask(configs.path()));
        }
        const oracle::Answer before = m_answers.value(path);
        QVERIFY(before.ran);

        const TlsSettings settings = settingsIn(mode, folder, slash);
        const auto patch = milvus::planPatch(readAll(path), settings, {}, path);
        QVERIFY(patch && writeAll(configs.filePath(u"milvus.yaml"_s), patch->after));
        const oracle::Answer after = oracle::ask(configs.path());
        QVERIFY(after.ran);
        QCOMPARE(after.start, u"ok"_s);
        QHash<QString, QString> expected = before.values;
        expected[u"common.security.tlsMode"_s] = QString::number(mode);
        expected[u"tls.serverPemPath"_s] = settings.serverPemPath;
        expected[u"tls.serverKeyPath"_s] = settings.serverKeyPath;
        expected[u"tls.caPemPath"_s] = settings.caPemPath;
        expected[u"proxy.http.port"_s] = u"8080"_s;
        QCOMPARE(after.values, expected);

        // The same by a user.yaml beside the file as it was.
        QVERIFY(writeAll(configs.filePath(u"milvus.yaml"_s), readAll(path)));
        QVERIFY(writeAll(configs.filePath(u"user.yaml"_s), milvus::userYaml(settings)));
        const oracle::Answer layered = oracle::ask(configs.path());
        QVERIFY(layered.ran);
        QCOMPARE(layered.start, u"ok"_s);
        QCOMPARE(layered.values, expected);
    }

    void aRealFileIsPlannedQuickly()
    {
        const QByteArray text = readAll(m_folder + u"/v2.6.5-bump.yaml"_s);
        QVERIFY(text.count('\n') > 1300);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 5; ++run) {
            QElapsedTimer clock;
            clock.start();
            QVERIFY(milvus::planPatch(text, samples::mutual(), {}, {}));
            best = std::min(best, clock.nsecsElapsed());
        }
        qInfo("%.2f ms", static_cast<double>(best) / 1e6);
        QVERIFY(best < 250'000'000); // a debug build under sanitizers on a busy machine
    }
};

PRODUCT_TEST(DataTest)
#include "tst_milvusdata.moc"
