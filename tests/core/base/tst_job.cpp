#include "core/base/job.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>

#include <thread>

using namespace std::chrono_literals;

class JobTest : public QObject
{
    Q_OBJECT

private slots:
    void reportsReachTheListener()
    {
        QStringList seen;
        const base::Job job([&seen](const base::Progress &progress) { seen << progress.item; });
        job.report({QStringLiteral("ca.key"), 1, 9});
        job.report({QStringLiteral("ca.pem"), 2, 9});
        QCOMPARE(seen, QStringList({QStringLiteral("ca.key"), QStringLiteral("ca.pem")}));
    }

    void waitingLastsAsLongAsAsked()
    {
        const base::Job job;
        QElapsedTimer clock;
        clock.start();
        QVERIFY(job.wait(60ms));
        QVERIFY(clock.elapsed() >= 59);
    }

    void cancelFromAnotherThreadEndsAWaitWithin200Milliseconds()
    {
        base::Job job;
        QElapsedTimer sinceCancel;
        std::thread canceler([&] {
            std::this_thread::sleep_for(50ms);
            sinceCancel.start();
            job.cancel();
        });
        QVERIFY(!job.wait(30s));
        canceler.join();
        QVERIFY2(sinceCancel.elapsed() < 200, qPrintable(QString::number(sinceCancel.elapsed())));
        QVERIFY(job.isCanceled());
    }
};

PRODUCT_TEST(JobTest)
#include "tst_job.moc"
