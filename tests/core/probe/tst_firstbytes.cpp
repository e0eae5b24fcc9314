#include "core/probe/firstbytes.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using probe::Speech;

/// Telling what a peer speaks from its first bytes.
class FirstBytesTest : public QObject
{
    Q_OBJECT

private slots:
    void speech_data();
    void speech();
    void announcedVersion_data();
    void announcedVersion();
    void thePrefaceIsTheOneOfTheStandard();
};

void FirstBytesTest::speech_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Speech>("speech");
    const QByteArray settings = QByteArray::fromHex("00000604000000000000050000ffff");
    QTest::addRow("nothing") << QByteArray() << Speech::Unclear;
    QTest::addRow("ServerHello") << QByteArray::fromHex("160303007a0200") << Speech::Tls;
    QTest::addRow("alert") << QByteArray::fromHex("15030100020246") << Speech::Tls;
    QTest::addRow("one byte of TLS") << QByteArray::fromHex("16") << Speech::Unclear;
    QTest::addRow("SETTINGS of a gRPC server") << settings << Speech::Http2;
    QTest::addRow("empty SETTINGS") << QByteArray::fromHex("000000040000000000") << Speech::Http2;
    QTest::addRow("half of SETTINGS") << settings.first(5) << Speech::Unclear;
    QTest::addRow("an HTTP/2 frame on a stream")
        << QByteArray::fromHex("000006040000000001") << Speech::Other;
    QTest::addRow("HTTP/1") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << Speech::Http1;
    QTest::addRow("half a word of HTTP/1") << QByteArray("HTT") << Speech::Unclear;
    QTest::addRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << Speech::Other;
    QTest::addRow("MySQL") << QByteArray::fromHex("4a0000000a382e30") << Speech::Other;
    QTest::addRow("zeros") << QByteArray(9, '\0') << Speech::Other;
}

void FirstBytesTest::speech()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Speech, speech);
    QCOMPARE(probe::speechOf(bytes), speech);
}

void FirstBytesTest::announcedVersion_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("version");
    QTest::addRow("ServerHello of TLS 1.1")
        << QByteArray::fromHex("160302003d020000390302") << u"TLS 1.1"_s;
    QTest::addRow("ServerHello of TLS 1.0")
        << QByteArray::fromHex("160301003d020000390301") << u"TLS 1.0"_s;
    QTest::addRow("ServerHello of SSL 3.0")
        << QByteArray::fromHex("160300003d020000390300") << u"SSL 3.0"_s;
    QTest::addRow("alert") << QByteArray::fromHex("1503020002024600000000") << QString();
    QTest::addRow("cut off") << QByteArray::fromHex("160302003d02") << QString();
    QTest::addRow("no TLS") << QByteArray("SSH-2.0-OpenSSH_9.2") << QString();
    QTest::addRow("nothing") << QByteArray() << QString();
}

void FirstBytesTest::announcedVersion()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, version);
    QCOMPARE(probe::announcedVersion(bytes), version);
}

void FirstBytesTest::thePrefaceIsTheOneOfTheStandard()
{
    const QByteArray preface = probe::http2Preface().toByteArray();
    QVERIFY(preface.startsWith("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
    QCOMPARE(preface.sliced(24), QByteArray::fromHex("000000040000000000"));
}

PRODUCT_TEST(FirstBytesTest)
#include "tst_firstbytes.moc"
