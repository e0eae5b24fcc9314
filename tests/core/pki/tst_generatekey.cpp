#include "support.h"

#include "core/pki/keyview.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

class TestGenerateKey : public QObject
{
    Q_OBJECT

private slots:
    void openSslReadsEachAsPlainPkcs8_data();
    void openSslReadsEachAsPlainPkcs8();
    void cancelEndsTheLongestSearchWithin200Milliseconds();
    void keysDiffer();
    void aStrangeConfigurationHasNoInfluence();
};

void TestGenerateKey::openSslReadsEachAsPlainPkcs8_data()
{
    QTest::addColumn<plan::KeyKind>("kind");
    QTest::addColumn<QByteArray>("says");
    QTest::addRow("P-256") << plan::KeyKind::EcP256 << QByteArray("ASN1 OID: prime256v1");
    QTest::addRow("P-384") << plan::KeyKind::EcP384 << QByteArray("ASN1 OID: secp384r1");
    QTest::addRow("RSA-2048") << plan::KeyKind::Rsa2048
                              << QByteArray("Private-Key: (2048 bit, 2 primes)");
    QTest::addRow("RSA-3072") << plan::KeyKind::Rsa3072
                              << QByteArray("Private-Key: (3072 bit, 2 primes)");
    QTest::addRow("RSA-4096") << plan::KeyKind::Rsa4096
                              << QByteArray("Private-Key: (4096 bit, 2 primes)");
    QTest::addRow("Ed25519") << plan::KeyKind::Ed25519 << QByteArray("ED25519 Private-Key:");
}

void TestGenerateKey::openSslReadsEachAsPlainPkcs8()
{
    QFETCH(const plan::KeyKind, kind);
    QFETCH(const QByteArray, says);
    const pki::PrivateKey key = testKey(kind);
    const base::Secret pem = key.pem();
    QVERIFY(pem.view().startsWith(QByteArrayView("-----BEGIN PRIVATE KEY-----\n")));
    const ProgramResult read =
        openSsl({u"pkey"_s, u"-noout"_s, u"-text"_s, u"-check"_s}, pem.view().toByteArray());
    QCOMPARE(read.exitCode, 0);
    QVERIFY2(read.output.contains(says), read.output.constData());
    QVERIFY(read.output.contains("Key is valid"));
    if (says.contains("2 primes"))
        QVERIFY(read.output.contains("publicExponent: 65537"));
    const auto facts = pki::privateKeyFacts(pem.view(), u"test.key"_s);
    QVERIFY(facts);
    QVERIFY(pki::samePublicKey(*facts, key.facts()));
}

void TestGenerateKey::cancelEndsTheLongestSearchWithin200Milliseconds()
{
    // A search that happens to be over before it is canceled says nothing; the next one will not
    // be.
    for (int round = 0; round < 10; ++round) {
        std::atomic_bool stop = false;
        std::atomic<qint64> canceledAt = 0;
        QElapsedTimer clock;
        clock.start();
        std::thread canceler([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(60));
            canceledAt = clock.elapsed();
            stop = true;
        });
        const auto key =
            pki::generateKey(plan::KeyKind::Rsa4096, u"ca.key"_s, [&] { return stop.load(); });
        const qint64 endedAt = clock.elapsed();
        canceler.join();
        if (key)
            continue;
        QCOMPARE(key.error().code, base::Code::Canceled);
        QVERIFY2(endedAt - canceledAt < 200, qPrintable(QString::number(endedAt - canceledAt)));
        return;
    }
    QFAIL("no search lasted 60 ms");
}

void TestGenerateKey::keysDiffer()
{
    QVERIFY(!pki::samePublicKey(testKey(plan::KeyKind::EcP256, 0).facts(),
                                testKey(plan::KeyKind::EcP256, 1).facts()));
}

/// With only the legacy provider switched on by a configuration file, the `openssl` program makes
/// no key at all; ours does not read that file. In a process of its own, since the environment is
/// read once.
void TestGenerateKey::aStrangeConfigurationHasNoInfluence()
{
    const QTemporaryDir folder;
    const QString config = folder.filePath(u"openssl.cnf"_s);
    writeTo(config, "openssl_conf = poison\n[poison]\nproviders = only\n[only]\nlegacy = on\n"
                    "[on]\nactivate = 1\n");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OPENSSL_CONF"_s, config);
    const auto run = [&environment](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        return process.waitForFinished() ? process.exitCode() : -1;
    };
    QVERIFY(run(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"ED25519"_s}) > 0);
    QCOMPARE(run(QCoreApplication::applicationFilePath(), {u"generatekey"_s, u"keysDiffer"_s}), 0);
}

PRODUCT_TEST(TestGenerateKey)
#include "tst_generatekey.moc"
