#include "reading.h"
#include "tlspeer.h"

#include "support/opensslserver.h"
#include "support/peer.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;
using reading::requestFor;
using support::Line;

/// Cancel ends the test within 200 ms wherever it is, with nothing but "canceled".
class LiveTestCancelTest : public QObject
{
    Q_OBJECT

private slots:
    void beforeItBegins();
    void whenAStageBegins_data();
    void whenAStageBegins();
    void whileTheServerIsSilentInTheHandshake();
    void whileTheServerIsSilentAfterTheHandshake();
    void whileMilvusDoesNotAnswer();

private:
    void cancelsInTime(const probe::Request &request, probe::Stage stage);
};

constexpr int allowed = 200; // milliseconds

void LiveTestCancelTest::beforeItBegins()
{
    const support::CertificateSet files;
    base::Job job;
    job.cancel();
    const auto report = probe::liveTest(requestFor(files, 19530), job);
    QVERIFY(!report);
    QCOMPARE(report.error().code, base::Code::Canceled);
}

void LiveTestCancelTest::whenAStageBegins_data()
{
    QTest::addColumn<int>("stage");
    for (int stage = 0; stage <= static_cast<int>(probe::Stage::ProofPlaintext); ++stage)
        QTest::addRow("%s", qPrintable(probe::stageId(probe::Stage(stage)))) << stage;
}

void LiveTestCancelTest::whenAStageBegins()
{
    QFETCH(int, stage);
    const support::CertificateSet files;
    const auto server = probe::RehearsalServer::start(reading::serverOf(files));
    base::Job job;
    QElapsedTimer clock;
    int heardAfter = 0;
    const probe::Request request = requestFor(files, server->port());
    const auto report = probe::liveTest(request, job, [&](const probe::StageResult &result) {
        if (job.isCanceled())
            ++heardAfter;
        if (static_cast<int>(result.stage) == stage) {
            job.cancel();
            clock.start();
        }
    });
    QVERIFY(!report);
    QCOMPARE(report.error().code, base::Code::Canceled);
    QVERIFY(clock.elapsed() <= allowed);
    QVERIFY(heardAfter <= 1); // at most the end of the stage, if it was too quick to be interrupted
}

/// Cancels 300 ms after `stage` has begun to wait.
void LiveTestCancelTest::cancelsInTime(const probe::Request &request, probe::Stage stage)
{
    base::Job job;
    QElapsedTimer sinceCancel;
    std::thread canceler;
    const auto report = probe::liveTest(request, job, [&](const probe::StageResult &result) {
        if (result.stage == stage && result.status == probe::Status::Running)
            canceler = std::thread([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(300));
                sinceCancel.start();
                job.cancel();
            });
    });
    const qint64 elapsed = sinceCancel.elapsed();
    QVERIFY2(canceler.joinable(), "the stage was not reached");
    canceler.join();
    QVERIFY(!report);
    QCOMPARE(report.error().code, base::Code::Canceled);
    QVERIFY2(elapsed <= allowed, qPrintable(QString::number(elapsed)));
}

void LiveTestCancelTest::whileTheServerIsSilentInTheHandshake()
{
    const support::CertificateSet files;
    const support::Peer peer([](const Line &line) { line.waitForEver(); });
    cancelsInTime(requestFor(files, peer.port()), probe::Stage::Tls);
}

void LiveTestCancelTest::whileTheServerIsSilentAfterTheHandshake()
{
    const support::CertificateSet files;
    support::OpenSslServer server(files.path(u"server.pem"_s), files.path(u"server.key"_s),
                                  {u"-alpn"_s, u"h2"_s});
    QVERIFY2(server.port() != 0, server.errors().constData());
    cancelsInTime(requestFor(files, server.port(), plan::Mode::OneWay),
                  probe::Stage::ClientCertificate);
}

void LiveTestCancelTest::whileMilvusDoesNotAnswer()
{
    // A server that greets in HTTP/2 and then says nothing more.
    const support::CertificateSet files;
    const reading::TlsPeer peer(files, 2, [](const Line &line) {
        line.send(QByteArray::fromHex("000000040000000000"));
        line.waitForEver();
    });
    cancelsInTime(requestFor(files, peer.port()), probe::Stage::Milvus);
}

PRODUCT_TEST(LiveTestCancelTest)
#include "tst_livetestcancel.moc"
