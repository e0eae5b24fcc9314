#include "core/milvus/patch.h"
#include "tests/core/probe/reading.h"

#include "support/realmilvus.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArrayList ourKeys = {"serverPemPath", "serverKeyPath", "caPemPath",
                                "tlsMode",       "port",          "enabled"};

QByteArray keyOf(const QByteArray &line)
{
    return line.split(':').first().trimmed();
}

/// What surrounds a value: indentation and key in front of it, the comment behind it.
QByteArrayList frameOf(const QByteArray &line)
{
    const qsizetype comment = line.indexOf(" #");
    return {line.first(line.indexOf(':') + 1), comment < 0 ? QByteArray() : line.sliced(comment)};
}

/// Walks both texts line by line, without any YAML: says which line is neither the same, nor a
/// changed nor a new one of our keys. Counts the changed and new ones.
QByteArray firstForeignLine(const QByteArray &before, const QByteArray &after, int &changes)
{
    const QByteArrayList was = before.split('\n');
    qsizetype at = 0;
    for (const QByteArray &line : after.split('\n')) {
        if (at < was.size() && line == was[at]) {
            ++at;
            continue;
        }
        if (!ourKeys.contains(keyOf(line)))
            return line;
        ++changes;
        const bool isChanged = at < was.size() && keyOf(line) == keyOf(was[at]);
        if (isChanged && frameOf(line) != frameOf(was[at]))
            return line;
        at += isChanged ? 1 : 0;
    }
    return at == was.size() ? QByteArray() : was[at];
}

} // namespace

/// The configuration that Milvus 2.3.5 ships, patched, and read by that very Milvus.
class ShippedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString reason = support::RealMilvus::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void aRealMilvusDoesWhatThePatchSays_data()
    {
        QTest::addColumn<int>("tlsMode");
        QTest::addColumn<bool>("restMoves");
        QTest::addColumn<int>("changes");
        QTest::addColumn<QString>("code");
        // proxy.http.port is not in that file; tlsMode is 0 already
        QTest::addRow("off") << 0 << false << 3 << u"TLS-105"_s;
        QTest::addRow("one-way") << 1 << false << 4 << QString();
        QTest::addRow("one-way, REST moves") << 1 << true << 5 << QString();
        QTest::addRow("mutual, REST moves") << 2 << true << 5 << QString();
    }

    void aRealMilvusDoesWhatThePatchSays()
    {
        QFETCH(int, tlsMode);
        QFETCH(bool, restMoves);
        QFETCH(int, changes);
        QFETCH(QString, code);
        const support::CertificateSet files;
        milvus::Patch patch;
        const auto change = [&](const QByteArray &shipped, int restPort) {
            const auto port = restMoves ? std::optional(restPort) : std::nullopt;
            const auto planned =
                milvus::planPatch(shipped,
                                  {tlsMode, files.path(u"server.pem"_s),
                                   files.path(u"server.key"_s), files.path(u"ca.pem"_s), port},
                                  milvus::parseVersion(u"2.3.5").value(), u"milvus.yaml"_s);
            if (!planned)
                qFatal("not planned: %s", qPrintable(base::codeId(planned.error().code)));
            patch = *planned;
            return patch.after;
        };
        support::RealMilvus milvus({.ownRestPort = restMoves, .change = change});
        int counted = 0;
        QCOMPARE(firstForeignLine(patch.before, patch.after, counted), QByteArray());
        QCOMPARE(counted, changes);
        QCOMPARE(patch.edits.size(), changes);
        QVERIFY(patch.before.count('\n') > 700);

        QVERIFY2(milvus.waitUntilHealthy(), milvus.lastWords().constData());
        const plan::Mode mode = tlsMode == 1 ? plan::Mode::OneWay : plan::Mode::Mutual;
        probe::Request request = reading::requestFor(files, milvus.port(), mode);
        request.restPort = restMoves ? milvus.restPort() : 0;
        const probe::TestReport report = reading::run(request);
        QCOMPARE(reading::leadingCode(report), code);
        QCOMPARE(report.connected, code.isEmpty());
        QCOMPARE(report.connection.enforced, tlsMode == 2 ? std::optional(true) : std::nullopt);
        if (restMoves)
            QCOMPARE(report.stages.last().status, probe::Status::Ok);
    }
};

PRODUCT_TEST(ShippedTest)
#include "tst_milvusshipped.moc"
