#include "core/inspect/inspect.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Files that nobody here wrote: OpenSSL's own PEM cases and the corpora of BoringSSL's fuzzers.
class CorporaTest : public QObject
{
    Q_OBJECT

    QString m_data = qEnvironmentVariable("MILVUS_TLS_TEST_DATA");

private slots:
    void initTestCase()
    {
        if (m_data.isEmpty())
            QSKIP("MILVUS_TLS_TEST_DATA names no folder with other people's certificates");
    }

    void readsWhatOpenSslReadsAndExplainsTheRest()
    {
        QFile table(m_data + u"/openssl-pem/expected.tsv"_s);
        QVERIFY2(table.open(QIODevice::ReadOnly), qPrintable(table.fileName()));
        int cases = 0;
        table.readLine(); // the heading
        while (!table.atEnd()) {
            const QList<QByteArray> fields = table.readLine().trimmed().split('\t');
            const QString file = QString::fromLatin1(fields.first());
            const auto report = *inspect::inspectPaths({m_data + u"/openssl-pem/"_s + file});
            const bool reads = fields.last() == "1";
            QVERIFY2(!reads || !report.objects.isEmpty(), qPrintable(file));
            QVERIFY2(reads || base::hasProblem(report.findings), qPrintable(file));
            ++cases;
        }
        QCOMPARE(cases, 51);
    }

    void survivesEveryFileOfTheFuzzers_data()
    {
        QTest::addColumn<QString>("archive");
        for (const QString &name : {u"cert"_s, u"parse_certificate_fuzzer"_s, u"pkcs12"_s,
                                    u"pkcs8"_s, u"privkey"_s, u"read_pem"_s, u"spki"_s})
            QTest::addRow("%s", qPrintable(name)) << name + u"_corpus.tar.xz"_s;
    }
    void survivesEveryFileOfTheFuzzers()
    {
        QFETCH(const QString, archive);
        const QTemporaryDir folder;
        const QString path = m_data + u"/fuzz-corpora/"_s + archive;
        QCOMPARE(QProcess::execute(u"tar"_s, {u"-xf"_s, path, u"-C"_s, folder.path()}), 0);
        int files = 0;
        QElapsedTimer slowest;
        for (QDirIterator at(folder.path(), QDir::Files, QDirIterator::Subdirectories);
             at.hasNext();) {
            const QString file = at.next();
            slowest.start();
            const auto report = *inspect::inspectPaths({file}, {u"localhost"_s, true});
            QVERIFY2(!QJsonDocument(inspect::toJson(report)).toJson().isEmpty(), qPrintable(file));
            QVERIFY2(!report.objects.isEmpty() || !report.findings.isEmpty(), qPrintable(file));
            QVERIFY2(slowest.elapsed() < 5000, qPrintable(file)); // generous: a busy machine
            ++files;
        }
        QVERIFY(files > 0);
    }
};

PRODUCT_TEST(CorporaTest)
#include "tst_corpora.moc"
