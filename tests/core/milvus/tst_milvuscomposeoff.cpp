#include "core/milvus/composeoff.h"
#include "core/milvus/composepatch.h"
#include "core/milvus/configured.h"
#include "core/milvus/detect.h"
#include "core/milvus/keys.h"
#include "core/plan/hostname.h"
#include "tests/core/milvus/foldertest.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using base::Code;

namespace {

const QByteArray plainCompose = "services:\n"
                                "  etcd:\n"
                                "    image: quay.io/coreos/etcd:v3.5.18\n"
                                "  standalone:\n"
                                "    image: milvusdb/milvus:v2.6.1\n"
                                "    environment:\n"
                                "      ETCD_ENDPOINTS: etcd:2379 # mine\n"
                                "    ports:\n"
                                "      - \"19530:19530\"\n";

} // namespace

/// TLS that a Compose file switches on, and off again.
class ComposeOffTest : public FolderTest
{
    Q_OBJECT

    [[nodiscard]] QString path() const { return at(u"docker-compose.yml"_s); }

    [[nodiscard]] QByteArray on(const QByteArray &text, plan::Mode mode, int restPort = 8080,
                                bool isInternal = false) const
    {
        plan::Plan plan;
        plan.folder = at(u"tls"_s);
        plan.mode = mode;
        plan.names = {plan::parseName(u"standalone"_s)->name};
        plan.deployment.kind = plan::Deployment::Kind::Compose;
        plan.deployment.composePath = path();
        plan.deployment.composeService = u"standalone"_s;
        plan.deployment.milvusVersion = u"2.6.1"_s;
        plan.deployment.restPort = restPort;
        plan.deployment.internalTls = isInternal;
        const auto patch = milvus::planComposePatch(text, plan, path());
        if (!patch)
            qFatal("not planned: %s", qPrintable(base::codeId(patch.error().code)));
        return patch->after;
    }

    [[nodiscard]] base::Result<milvus::Patch> off(const QByteArray &text,
                                                  const QList<QByteArray> &earlier) const
    {
        put(u"docker-compose.yml"_s, text);
        return milvus::planComposeOff(text, earlier, milvus::deploymentFromPath(path()), path());
    }

    [[nodiscard]] int modeWith(const QByteArray &text) const
    {
        const auto used =
            milvus::effectiveFor(milvus::deploymentFromPath(path()), {{path(), text}});
        return used ? used->number(milvus::keyTlsMode) : -1;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void givesTheFirstBytesBack_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("restPort");
        QTest::addColumn<bool>("isInternal");
        QTest::addRow("variables as a mapping") << plainCompose << 8080 << false;
        QTest::addRow("REST off") << plainCompose << 0 << false;
        QTest::addRow("internal TLS, too") << plainCompose << 9080 << true;
        QTest::addRow("variables as a list")
            << QByteArray(plainCompose)
                   .replace("ETCD_ENDPOINTS: etcd:2379", "- ETCD_ENDPOINTS=etcd:2379")
            << 8080 << false;
        QTest::addRow("a variable that said off")
            << QByteArray(plainCompose)
                   .replace("    ports:", "      COMMON_SECURITY_TLSMODE: 0\n    ports:")
            << 8080 << false;
        QTest::addRow("nothing of its own")
            << QByteArray("services:\n  standalone:\n    image: milvusdb/milvus:v2.6.1") << 8080
            << false;
        QTest::addRow("line breaks of Windows")
            << QByteArray(plainCompose).replace("\n", "\r\n") << 8080 << false;
    }

    void givesTheFirstBytesBack()
    {
        QFETCH(QByteArray, first);
        QFETCH(int, restPort);
        QFETCH(bool, isInternal);
        const QByteArray changed = on(first, plan::Mode::Mutual, restPort, isInternal);
        put(u"docker-compose.yml"_s, changed);
        QCOMPARE(modeWith(changed), 2);
        const auto back = off(changed, {"services: {}\n", first});
        QVERIFY2(back, back ? "" : qPrintable(base::codeId(back.error().code)));
        QCOMPARE(back->after, first);
        QVERIFY(!back->edits.isEmpty() && !back->hunks.isEmpty());
        QVERIFY(back->findings.isEmpty());
    }

    void alsoAfterAChainOfChanges()
    {
        const QByteArray second = on(plainCompose, plan::Mode::OneWay);
        const QByteArray third = on(second, plan::Mode::Mutual);
        const QByteArray fourth = on(third, plan::Mode::Mutual, 8080, true);
        const auto back = off(fourth, {third, second, plainCompose});
        QVERIFY(back);
        QCOMPARE(back->after, plainCompose);
        QVERIFY(!back->edits.isEmpty() && !back->hunks.isEmpty());
    }

    void withEditsOnlyTheModeIsSwitched_data()
    {
        QTest::addColumn<QByteArray>("added");
        QTest::addColumn<bool>("hasBackup");
        QTest::addRow("a line was added since") << QByteArray("# mine\n") << true;
        QTest::addRow("no backup") << QByteArray() << false;
    }

    void withEditsOnlyTheModeIsSwitched()
    {
        QFETCH(QByteArray, added);
        QFETCH(bool, hasBackup);
        const QByteArray changed = on(plainCompose, plan::Mode::OneWay) + added;
        const auto patch =
            off(changed, hasBackup ? QList<QByteArray>{plainCompose} : QList<QByteArray>());
        QVERIFY(patch);
        QCOMPARE(patch->after, QByteArray(changed)
                                   .replace("TLSMODE: \"1\"", "TLSMODE: \"0\"")
                                   .replace("TLSMODE: 1", "TLSMODE: 0"));
        QCOMPARE(modeWith(patch->after), 0);
        QCOMPARE(patch->findings.size(), 1);
        QCOMPARE(patch->findings.first().code, Code::TlsKeysStay);
        QVERIFY(patch->findings.first().args.first().contains(u"TLS_SERVERPEMPATH"_s));
        QVERIFY(!patch->findings.first().args.first().contains(u"ETCD"_s));
    }

    void whatSwitchesItOnElsewhereIsNamed()
    {
        put(u"milvus.yaml"_s, "common:\n  security:\n    tlsMode: 1\n");
        const QByteArray text =
            plainCompose + "    volumes:\n      - ./milvus.yaml:/milvus/configs/milvus.yaml\n";
        const auto refused = off(text, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::ComposeMountsConfiguration);
        QCOMPARE(refused.error().args, QStringList(at(u"milvus.yaml"_s)));
        // A variable of the Compose file wins over that, so it can be switched off here.
        const auto patch = off(
            QByteArray(text).replace("    ports:", "      COMMON_SECURITY_TLSMODE: 2\n    ports:"),
            {});
        QVERIFY(patch);
        QCOMPARE(modeWith(patch->after), 0);
    }

    void anEnvFileIsOutvoted()
    {
        put(u"milvus.env"_s, "COMMON_SECURITY_TLSMODE=2\n");
        const QByteArray text = plainCompose + "    env_file: milvus.env\n";
        const auto patch = off(text, {});
        QVERIFY(patch);
        QCOMPARE(modeWith(text), 2);
        QCOMPARE(modeWith(patch->after), 0);
    }

    void whereItIsOffThereIsNothingToDo()
    {
        const auto patch = off(plainCompose, {});
        QVERIFY(patch);
        QCOMPARE(patch->after, plainCompose);
        QCOMPARE(patch->findings.first().code, Code::NothingToChange);
    }
};

PRODUCT_TEST(ComposeOffTest)
#include "tst_milvuscomposeoff.moc"
