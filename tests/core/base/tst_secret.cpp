#include "core/base/secret.h"
#include "tests/support/testprogram.h"

class SecretTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatItWasGiven()
    {
        const base::Secret secret(QByteArrayView("hunter2"));
        QCOMPARE(secret.view().toByteArray(), QByteArray("hunter2"));
        QVERIFY(!secret.isEmpty());
    }

    void movingLeavesTheOldOneEmpty()
    {
        base::Secret first(QByteArrayView("hunter2"));
        const base::Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(second.view().size(), 7);
    }

    void wipingOverwritesTheBytes()
    {
        char memory[] = "hunter2";
        base::wipe(memory, sizeof memory);
        for (const char byte : memory)
            QCOMPARE(byte, '\0');
    }

    void aWipedSecretIsEmpty()
    {
        base::Secret secret(QByteArrayView("hunter2"));
        secret.wipe();
        QVERIFY(secret.isEmpty());
    }

    void aCopyIsOfItsOwn()
    {
        base::Secret secret(QByteArrayView("hunter2"));
        const base::Secret copy = secret.copy();
        secret.wipe();
        QCOMPARE(copy.view().toByteArray(), QByteArray("hunter2"));
    }
};

PRODUCT_TEST(SecretTest)
#include "tst_secret.moc"
