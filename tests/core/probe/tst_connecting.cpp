#include "core/probe/connecting.h"
#include "core/probe/rehearsallistener.h"
#include "support/peer.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Finding the server's addresses and reaching one of them.
class ConnectingTest : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsResolved_data();
    void aNameIsResolved();
    void whatDoesNotExistIsNotFound_data();
    void whatDoesNotExistIsNotFound();
    void oneOfTwoAddressesListens_data();
    void oneOfTwoAddressesListens();
    void nobodyListens();
    void aSilentAddressDoesNotHoldUpTheNext();
    void aSilentAddressTimesOut();
    void cancelEndsTheWaitForASilentAddress();
    void cancelEndsTheResolving();
};

static QList<probe::Address> addressOf(const QString &host, int port)
{
    const base::Job job;
    return probe::resolve(host, port, probe::Watch(job, 5s)).value();
}

void ConnectingTest::aNameIsResolved_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("target");
    QTest::addRow("IPv4 address") << u"127.0.0.1"_s << u"127.0.0.1"_s << u"ipv4:127.0.0.1:19530"_s;
    QTest::addRow("IPv6 address") << u"::1"_s << u"::1"_s << u"ipv6:[::1]:19530"_s;
    QTest::addRow("name") << u"localhost"_s << QString() << QString();
}

void ConnectingTest::aNameIsResolved()
{
    QFETCH(QString, host);
    QFETCH(QString, text);
    QFETCH(QString, target);
    const QList<probe::Address> addresses = addressOf(host, 19530);
    QVERIFY(!addresses.isEmpty());
    if (text.isEmpty())
        return;
    QCOMPARE(addresses.first().text(), text);
    QCOMPARE(addresses.first().target(), target);
}

void ConnectingTest::whatDoesNotExistIsNotFound_data()
{
    QTest::addColumn<QString>("host");
    QTest::addRow("reserved name") << u"milvus.invalid"_s;
    QTest::addRow("IDN") << u"例え.invalid"_s;
    QTest::addRow("address with too many parts") << u"127.0.0.0.1"_s;
}

void ConnectingTest::whatDoesNotExistIsNotFound()
{
    QFETCH(QString, host);
    const base::Job job;
    const auto addresses = probe::resolve(host, 19530, probe::Watch(job, 20s));
    QVERIFY(!addresses);
    QCOMPARE(addresses.error().code, base::Code::HostNotFound);
    QCOMPARE(addresses.error().args, QStringList(host));
}

void ConnectingTest::oneOfTwoAddressesListens_data()
{
    QTest::addColumn<QString>("listening");
    QTest::addRow("only IPv4, while the system offers ::1 first") << u"127.0.0.1"_s;
    QTest::addRow("only IPv6") << u"::1"_s;
}

void ConnectingTest::oneOfTwoAddressesListens()
{
    QFETCH(QString, listening);
    const auto listener = probe::RehearsalListener::open(listening, 0, [](probe::Socket) {});
    QVERIFY(listener);
    const int port = (*listener)->port();
    const base::Job job;
    const auto reached =
        probe::connectToAny(addressOf(u"::1"_s, port) + addressOf(u"127.0.0.1"_s, port),
                            {u"localhost"_s, port}, probe::Watch(job, 5s));
    QVERIFY(reached);
    QCOMPARE(reached->address.text(), listening);
}

void ConnectingTest::nobodyListens()
{
    const int port = support::closedPort();
    const base::Job job;
    const auto reached =
        probe::connectToAny(addressOf(u"::1"_s, port) + addressOf(u"127.0.0.1"_s, port),
                            {u"localhost"_s, port}, probe::Watch(job, 5s));
    QVERIFY(!reached);
    QCOMPARE(reached.error().code, base::Code::ConnectionRefused);
    QCOMPARE(reached.error().args, (QStringList{u"localhost"_s, QString::number(port)}));
}

/// A listening socket whose queue is full drops connection requests, as a firewall does.
class SilentAddress
{
public:
    SilentAddress()
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        address = addressOf(u"127.0.0.1"_s, 0).first();
        auto *name = reinterpret_cast<sockaddr *>(&address.storage);
        ::bind(m_socket.descriptor(), name, address.length);
        ::listen(m_socket.descriptor(), 0);
        ::getsockname(m_socket.descriptor(), name, &address.length);
        for (probe::Socket &filler : m_fillers) {
            filler = probe::Socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
            ::connect(filler.descriptor(), name, address.length);
        }
        QTest::qWait(50);
    }

    probe::Address address;

private:
    probe::Socket m_socket;
    std::array<probe::Socket, 8> m_fillers;
};

void ConnectingTest::aSilentAddressDoesNotHoldUpTheNext()
{
    const SilentAddress silent;
    const auto listener = probe::RehearsalListener::open(u"127.0.0.1"_s, 0, [](probe::Socket) {});
    const int port = (*listener)->port();
    const base::Job job;
    QElapsedTimer clock;
    clock.start();
    const auto reached =
        probe::connectToAny(QList{silent.address} + addressOf(u"127.0.0.1"_s, port),
                            {u"host"_s, port}, probe::Watch(job, 5s));
    QVERIFY(reached);
    QVERIFY(clock.elapsed() < 1000);
}

void ConnectingTest::aSilentAddressTimesOut()
{
    const SilentAddress silent;
    const base::Job job;
    const auto reached =
        probe::connectToAny({silent.address}, {u"host"_s, 19530}, probe::Watch(job, 1s));
    if (reached)
        QSKIP("this kernel takes connections beyond the queue");
    QCOMPARE(reached.error().code, base::Code::ConnectTimeout);
    QCOMPARE(reached.error().args, (QStringList{u"host"_s, u"19530"_s, u"1"_s}));
}

void ConnectingTest::cancelEndsTheWaitForASilentAddress()
{
    const SilentAddress silent;
    base::Job job;
    QElapsedTimer sinceCancel;
    std::thread canceler([&] {
        std::this_thread::sleep_for(300ms);
        sinceCancel.start();
        job.cancel();
    });
    const auto reached =
        probe::connectToAny({silent.address}, {u"host"_s, 19530}, probe::Watch(job, 5s));
    const qint64 elapsed = sinceCancel.isValid() ? sinceCancel.elapsed() : 0;
    canceler.join();
    if (reached)
        QSKIP("this kernel takes connections beyond the queue");
    QCOMPARE(reached.error().code, base::Code::Canceled);
    QVERIFY(elapsed <= 200);
}

void ConnectingTest::cancelEndsTheResolving()
{
    base::Job job;
    job.cancel();
    QElapsedTimer clock;
    clock.start();
    const auto addresses = probe::resolve(u"milvus.invalid"_s, 19530, probe::Watch(job, 5s));
    if (!addresses && addresses.error().code == base::Code::HostNotFound)
        QSKIP("the resolver answers faster than anybody can cancel");
    QVERIFY(!addresses);
    QCOMPARE(addresses.error().code, base::Code::Canceled);
    QVERIFY(clock.elapsed() <= 200);
}

PRODUCT_TEST(ConnectingTest)
#include "tst_connecting.moc"
