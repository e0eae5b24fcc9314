#include "core/base/clock.h"
#include "tests/support/testprogram.h"

class ClockTest : public QObject
{
    Q_OBJECT

    static QDateTime at(int hour, int minute, int second)
    {
        return {QDate(2026, 11, 22), QTime(hour, minute, second), Qt::UTC};
    }

private slots:
    void cleanup() { base::setNowForTests(std::nullopt); }

    void theRealClockIsUtcAndMoves()
    {
        QCOMPARE(base::now().timeSpec(), Qt::UTC);
        QVERIFY(qAbs(base::now().secsTo(QDateTime::currentDateTimeUtc())) <= 1);
    }

    void daysLeftIsRoundedDown_data()
    {
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<qint64>("days");
        QTest::addRow("the same second") << at(12, 0, 0) << qint64(0);
        QTest::addRow("one second short of a day") << at(11, 59, 59).addDays(1) << qint64(0);
        QTest::addRow("exactly a day") << at(12, 0, 0).addDays(1) << qint64(1);
        QTest::addRow("one second ago") << at(11, 59, 59) << qint64(-1);
        QTest::addRow("a leap day is a day") << at(12, 0, 0).addYears(2) << qint64(731);
        for (const int border : {-400, -1, 0, 1, 30, 397, 3650})
            for (const int seconds : {-43200, -1, 0, 1, 43200, 86399})
                QTest::addRow("%d days and %d seconds", border, seconds)
                    << at(12, 0, 0).addDays(border).addSecs(seconds)
                    << qint64(seconds < 0 ? border - 1 : border);
    }

    void daysLeftIsRoundedDown()
    {
        QFETCH(const QDateTime, end);
        QFETCH(const qint64, days);
        base::setNowForTests(at(12, 0, 0));
        QCOMPARE(base::daysLeft(end), days);
    }
};

PRODUCT_TEST(ClockTest)
#include "tst_clock.moc"
