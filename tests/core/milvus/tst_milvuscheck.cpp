#include "core/milvus/check.h"
#include "core/milvus/keys.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QByteArray paths = "tls:\n  serverPemPath: /milvus/tls/server.pem\n"
                         "  serverKeyPath: /milvus/tls/server.key\n"
                         "  caPemPath: /milvus/tls/ca.pem\n";
const QByteArray mutual = "common:\n  security:\n    tlsMode: 2\n";
const QByteArray rest = "proxy:\n  http:\n    port: 8080\n";

} // namespace

class CheckTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return isWritten ? file.fileName() : QString();
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("milvusYaml");
        QTest::addColumn<QByteArray>("userYaml");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *name, const QByteArray &main, const QByteArray &user,
                            const QStringList &codes) {
            QTest::addRow("%s", name) << main << user << codes;
        };
        row("all is well", paths + mutual + rest, {}, {u"319"_s});
        row("a later file switches TLS on", paths + rest + "common: {security: {tlsMode: 0}}\n",
            mutual, {u"319"_s});
        row("TLS is off", paths + rest, {}, {u"315"_s});
        row("a later file switches it off", paths + mutual + rest,
            "common: {security: {tlsMode: 0}}\n", {u"315"_s});
        row("no port for REST", paths + mutual, {}, {u"306"_s, u"319"_s});
        row("a later file gives REST its port", paths + mutual, rest, {u"319"_s});
        row("the CA is in no file", paths.left(paths.indexOf("  caPem")) + mutual + rest, {},
            {u"309"_s, u"319"_s});
        row("the certificate is in no file", mutual + rest, {},
            {u"308"_s, u"308"_s, u"309"_s, u"319"_s});
        row("a relative path that a later file mends",
            "tls: {serverPemPath: a.pem, serverKeyPath: /b, caPemPath: /c}\n" + mutual + rest,
            "tls: {serverPemPath: /a.pem}\n", {u"319"_s});
        row("a relative path in effect",
            "tls: {serverPemPath: a.pem, serverKeyPath: /b, caPemPath: /c}\n" + mutual + rest, {},
            {u"307"_s, u"319"_s});
        row("a mode that is none, mended later",
            paths + rest + "common: {security: {tlsMode: yes}}\n", mutual, {u"319"_s});
        row("a tab", paths + mutual + rest + "\tx: 1\n", {}, {u"302"_s, u"315"_s});
        row("dead keys are told wherever they stand", paths + mutual + rest,
            "proxy: {tls: {enabled: true}}\n", {u"305"_s, u"319"_s});
    }

    void verdicts()
    {
        QFETCH(QByteArray, milvusYaml);
        QFETCH(QByteArray, userYaml);
        QFETCH(QStringList, codes);
        plan::Deployment deployment;
        deployment.kind = plan::Deployment::Kind::Compose; // its paths are of another machine
        deployment.configPath = write(u"milvus.yaml"_s, milvusYaml);
        deployment.milvusVersion = u"2.6.5"_s;
        if (!userYaml.isNull())
            write(u"user.yaml"_s, userYaml);
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(check);
        QStringList found;
        for (const base::Finding &finding : check->findings)
            found << QString::number(static_cast<int>(finding.code));
        QCOMPARE(found, codes);
    }

    void aMissingFileIsAnError()
    {
        plan::Deployment deployment;
        deployment.kind = plan::Deployment::Kind::BareBinary;
        deployment.configPath = m_folder->filePath(u"none.yaml"_s);
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(!check);
        QCOMPARE(check.error().code, base::Code::FileMissing);
    }
};

PRODUCT_TEST(CheckTest)
#include "tst_milvuscheck.moc"
