#include "core/milvus/nameadvice.h"
#include "core/plan/hostname.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using base::Code;
using From = milvus::AdvisedName::From;

/// Names worth offering: of this computer, and of a Compose file.
class NameAdviceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString compose(const QByteArray &text) const
    {
        const QString path = m_folder.filePath(u"docker-compose.yml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("fixture");
        return path;
    }

    /// "service:standalone container:milvus-standalone", without this computer's own.
    [[nodiscard]] QString offered(const QByteArray &text) const
    {
        const auto names = milvus::adviseNames(compose(text));
        if (!names)
            return base::codeId(names.error().code);
        QStringList words;
        for (const milvus::AdvisedName &one : *names) {
            if (!one.service.isEmpty())
                words << milvus::adviceId(one.from) + u':' + one.name.value;
        }
        return words.join(u' ');
    }

private slots:
    void offersThisComputer()
    {
        const auto names = milvus::adviseNames();
        QVERIFY(names);
        QCOMPARE(names->at(0).name.value, u"localhost"_s);
        QCOMPARE(names->at(1).name.value, u"127.0.0.1"_s);
        QCOMPARE(names->at(2).name.value, u"::1"_s);
        for (const milvus::AdvisedName &one : *names) {
            QVERIFY2(plan::parseName(plan::nameKindId(one.name.kind) + u':' + one.name.value),
                     qPrintable(one.name.value));
            QVERIFY(one.service.isEmpty());
        }
        for (const plan::SubjectAltName &address : plan::networkAddresses()) {
            QVERIFY(std::ranges::any_of(*names, [&](const milvus::AdvisedName &one) {
                return one.name == address && one.from == From::NetworkAddress;
            }));
        }
    }

    /// The address this computer would send from is one of them.
    void offersTheAddressThatOthersSee()
    {
        const int handle = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(9);
        ::inet_pton(AF_INET, "192.0.2.1", &address.sin_addr);
        socklen_t size = sizeof address;
        const bool isRouted =
            ::connect(handle, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
            ::getsockname(handle, reinterpret_cast<sockaddr *>(&address), &size) == 0;
        ::close(handle);
        const QList<plan::SubjectAltName> addresses = plan::networkAddresses();
        for (const plan::SubjectAltName &one : addresses)
            QVERIFY(!one.value.startsWith(u"127."_s) && !one.value.startsWith(u"fe80"_s));
        const QString own = QString::fromLatin1(::inet_ntoa(address.sin_addr));
        if (isRouted && !own.startsWith(u"127."_s))
            QVERIFY2(
                std::ranges::any_of(
                    addresses, [&](const plan::SubjectAltName &one) { return one.value == own; }),
                qPrintable(own));
    }

    void readsComposeFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::addRow("the one that Milvus publishes")
            << QByteArray("version: '3.5'\nservices:\n  etcd:\n    container_name: milvus-etcd\n"
                          "    image: quay.io/coreos/etcd:v3.5.18\n  standalone:\n"
                          "    container_name: milvus-standalone\n"
                          "    image: milvusdb/milvus:v2.5.4\n")
            << u"service:standalone container:milvus-standalone"_s;
        QTest::addRow("host name and aliases")
            << QByteArray("services: {db: {image: milvusdb/milvus, hostname: Vectors.Internal, "
                          "networks: {back: {aliases: [vectors, db]}}}}")
            << u"service:db container-host:vectors.internal alias:vectors"_s;
        QTest::addRow("what is merged into a service")
            << QByteArray("x-base: &base {hostname: db.lan, container_name: one}\n"
                          "x-net: &net {aliases: [vectors]}\nx-image: &image {image: "
                          "milvusdb/milvus, hostname: other}\nservices:\n  x-note: {image: a}\n"
                          "  a:\n    <<: [*base, *image]\n    container_name: mine\n"
                          "    networks: {back: {<<: *net, ipv4_address: 10.9.0.7}}\n")
            << u"service:a container:mine container-host:db.lan alias:vectors "
               "container-address:10.9.0.7"_s;
        QTest::addRow("what a service takes over from another one")
            << QByteArray("services: {base: {image: milvusdb/milvus, hostname: h, build: .}, "
                          "a: {extends: {service: base}, container_name: c}, "
                          "b: {extends: b, image: x}}")
            << u"service:base container-host:h service:a container:c"_s;
        QTest::addRow("host and domain, addresses of both kinds")
            << QByteArray("services: {a: {image: milvusdb/milvus, hostname: db, domainname: "
                          "corp.lan, networks: {n: {ipv4_address: 172.16.238.10, ipv6_address: "
                          "'2001:3984:3989::10'}, m: {ipv4_address: '${NO_SUCH_IP}'}, o: }}}")
            << u"service:a container-host:db container-host:db.corp.lan "
               "container-address:172.16.238.10 container-address:2001:3984:3989::10"_s;
        QTest::addRow("a list of networks has no aliases")
            << QByteArray("services: {db: {image: milvusdb/milvus, networks: [back]}}")
            << u"service:db"_s;
        QTest::addRow("an underscore gets a hyphen alias")
            << QByteArray("services: {milvus_standalone: {image: milvusdb/milvus}}")
            << u"service:milvus_standalone hyphen-alias:milvus-standalone"_s;
        QTest::addRow("a variable with a default")
            << QByteArray("services: {a: {image: milvusdb/milvus, container_name: "
                          "'${NO_SUCH_NAME:-milvus}'}}")
            << u"service:a container:milvus"_s;
        QTest::addRow("a variable without one is no name")
            << QByteArray(
                   "services: {a: {image: milvusdb/milvus, container_name: '${NO_SUCH_NAME}'}}")
            << u"service:a"_s;
        QTest::addRow("an image of one's own: all services")
            << QByteArray("services: {a: {image: mine}, b: {build: .}}")
            << u"service:a service:b"_s;
        QTest::addRow("a cluster: all parts with Milvus's image")
            << QByteArray("services: {proxy: {image: 'milvusdb/milvus:v2.4.1'}, querynode: {image: "
                          "'milvusdb/milvus:v2.4.1'}, minio: {image: minio}}")
            << u"service:proxy service:querynode"_s;
        QTest::addRow("what is no name is left out")
            << QByteArray("services: {a: {image: milvusdb/milvus, hostname: 'a b', "
                          "container_name: 10.0.0.1}}")
            << u"service:a"_s;
        QTest::addRow("no services") << QByteArray("proxy: {port: 1}") << u"TLS-337"_s;
        QTest::addRow("a list") << QByteArray("- a\n") << u"TLS-337"_s;
        QTest::addRow("nothing") << QByteArray() << u"TLS-337"_s;
        QTest::addRow("broken") << QByteArray("services: [") << u"TLS-301"_s;
    }

    void readsComposeFiles()
    {
        QFETCH(QByteArray, text);
        QTEST(offered(text), "expected");
    }

    /// What `docker compose config` shows counts, not the one file alone.
    void readsWhatComposeReadsWithIt()
    {
        const QTemporaryDir folder;
        const auto put = [&folder](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("fixture");
        };
        put(u"compose.yml"_s, "include: [inc.yml, ../milvus.yml]\nservices:\n  milvus:\n"
                              "    image: milvusdb/milvus:v2.4.5\n    container_name: ${NAME}\n"
                              "    extends: {file: base.yml, service: b}\n");
        put(u".env"_s, "NAME=from-env\n");
        put(u"compose.override.yml"_s, "services: {milvus: {hostname: from-override, networks: "
                                       "{default: {aliases: [also]}}}}\n");
        put(u"base.yml"_s, "services: {b: {hostname: from-base, domainname: corp.lan}}\n");
        put(u"inc.yml"_s, "services: {m2: {image: milvusdb/milvus, container_name: m2c}}\n");
        for (const QString &name : {u"compose.yml"_s, u"compose.override.yml"_s}) {
            const auto names = milvus::adviseNames(folder.filePath(name));
            QVERIFY(names);
            QStringList words;
            QList<base::Finding> remarks;
            for (const milvus::AdvisedName &one : *names) {
                if (!one.service.isEmpty())
                    words << one.name.value;
                remarks += one.remarks;
            }
            QCOMPARE(words.join(u' '), u"m2 m2c milvus from-env from-override "
                                       "from-override.corp.lan also"_s);
            QCOMPARE(remarks.size(), 1); // the file above is not followed
            QCOMPARE(remarks.first().code, Code::ComposeNamesUnread);
            QCOMPARE(remarks.first().args.last(), u"include"_s);
        }
    }

    void aComposeFileAlsoOffersTheWayBack()
    {
        const auto names = milvus::adviseNames(compose("services: {a: {image: milvusdb/milvus}}"));
        QVERIFY(std::ranges::any_of(*names, [](const milvus::AdvisedName &one) {
            return one.from == From::DockerHost && one.name.value == u"host.docker.internal";
        }));
    }

    void eachNameOnce()
    {
        const auto names = milvus::adviseNames(
            compose("services: {localhost: {image: milvusdb/milvus, hostname: localhost}}"));
        const auto count = std::ranges::count_if(
            *names, [](const milvus::AdvisedName &one) { return one.name.value == u"localhost"; });
        QCOMPARE(count, 1);
    }

    void aFileThatIsNotThere()
    {
        QCOMPARE(milvus::adviseNames(m_folder.filePath(u"none.yml"_s)).error().code,
                 Code::FileMissing);
    }
};

PRODUCT_TEST(NameAdviceTest)
#include "tst_nameadvice.moc"
