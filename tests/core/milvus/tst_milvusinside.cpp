#include "core/milvus/check.h"
#include "core/milvus/configured.h"
#include "core/milvus/detect.h"
#include "core/milvus/rendering.h"
#include "tests/core/milvus/foldertest.h"
#include "tests/support/testprogram.h"

#include <unistd.h>

using namespace Qt::StringLiterals;
using base::Code;
using base::Finding;

namespace {

const char mutual[] = "tls:\n  serverPemPath: /milvus/tls/server.pem\n"
                      "  serverKeyPath: /milvus/tls/server.key\n"
                      "  caPemPath: /milvus/tls/ca.pem\n"
                      "common: {security: {tlsMode: 2}}\n"
                      "proxy: {http: {enabled: false}}\n";

QString numbers(unsigned user, unsigned group)
{
    return u"%1:%2"_s.arg(user).arg(group);
}

} // namespace

/// What a container makes of what is mounted into it: which of the files it finds and may read, and
/// which configuration it is given.
class InsideTest : public FolderTest
{
    Q_OBJECT

    void putSet(const QString &folder) const
    {
        for (const char *name : {"/server.pem", "/server.key", "/ca.pem"})
            put(folder + QLatin1String(name), "x");
        QFile::setPermissions(at(folder + u"/server.key"_s), QFile::ReadOwner | QFile::WriteOwner);
    }
    void putCompose(const QByteArray &version, const QByteArray &more) const
    {
        put(u"compose.yaml"_s,
            "services:\n  m:\n    image: milvusdb/milvus:" + version + '\n' + more);
    }
    [[nodiscard]] QList<Finding> problems() const
    {
        plan::Plan plan;
        plan.folder = at(u"tls"_s);
        plan.deployment = milvus::deploymentFromPath(at(u"compose.yaml"_s));
        plan.deployment.restPort = 0;
        return milvus::mountProblems(plan);
    }

    void expect(const QList<Finding> &found, Code code, const QStringList &args) const
    {
        const auto one = std::ranges::find(found, code, &Finding::code);
        QVERIFY2(one != found.end(), qPrintable(base::codeId(code)));
        QCOMPARE(one->severity, base::Severity::Problem);
        QCOMPARE(one->args, args);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aKeyIsForTheUserOfTheContainer_data()
    {
        constexpr unsigned other = 54321;
        const unsigned own = ::geteuid();
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("closedTo"); // empty: to nobody
        QTest::addRow("up to 2.6 it is root") << QByteArray("v2.6.3") << QString() << QString();
        if (own != 999)
            QTest::addRow("since 3.0 it is not")
                << QByteArray("v3.0.0") << QString() << u"999:999"_s;
        QTest::addRow("3.0 as root") << QByteArray("v3.0.0") << u"root"_s << QString();
        QTest::addRow("a user with a group")
            << QByteArray("v2.6.3") << numbers(other, other) << numbers(other, other);
        QTest::addRow("a user alone has the group of root")
            << QByteArray("v2.6.3") << QString::number(other) << numbers(other, 0);
        QTest::addRow("its owner") << QByteArray("v2.6.3") << QString::number(own) << QString();
        QTest::addRow("a user that nobody knows")
            << QByteArray("v3.0.0") << u"${NOBODY_KNOWS}"_s << QString();
        QTest::addRow("an image without a version")
            << QByteArray("latest") << QString() << QString();
    }

    void aKeyIsForTheUserOfTheContainer()
    {
        QFETCH(QByteArray, version);
        QFETCH(QString, user);
        QFETCH(QString, closedTo);
        putSet(u"tls"_s);
        putCompose(version,
                   "    volumes: [\"./tls:/milvus/tls\"]\n" +
                       (user.isEmpty() ? QByteArray() : "    user: \"" + user.toUtf8() + "\"\n"));
        if (closedTo.isEmpty()) {
            QVERIFY(problems().isEmpty());
            return;
        }
        QCOMPARE(problems().size(), 1);
        expect(problems(), Code::FileNotForUser,
               {at(u"tls/server.key"_s), closedTo,
                u"sudo milvus-tls permissions --bundle %1 --for docker --user %2 --write"_s.arg(
                    at(u"tls"_s), closedTo)});
    }

    void aGroupOrAFolderMayBeTheReason()
    {
        constexpr unsigned other = 54321;
        putSet(u"tls"_s);
        QFile::rename(at(u"tls/server.pem"_s), at(u"tls/cert.pem"_s));
        const QByteArray binds = "    volumes: [\"./tls/server.key:/milvus/tls/server.key\", "
                                 "\"./tls/cert.pem:/milvus/tls/server.pem\", "
                                 "\"./tls/ca.pem:/milvus/tls/ca.pem\"]\n";
        const QByteArray user = "    user: \"54321:54321\"\n    group_add: [\"" +
                                QByteArray::number(QFileInfo(at(u"tls"_s)).groupId()) + "\"]\n";
        putCompose("v2.6.3", binds + user);
        expect(problems(), Code::FileNotForUser,
               {at(u"tls/server.key"_s), numbers(other, other),
                u"sudo chown %1 %2"_s.arg(numbers(other, other), at(u"tls/server.key"_s))});
        QFile::setPermissions(at(u"tls/server.key"_s), QFile::ReadOwner | QFile::ReadGroup);
        QVERIFY(problems().isEmpty());
        QFile::rename(at(u"tls/cert.pem"_s), at(u"tls/server.pem"_s));
        QFile::setPermissions(at(u"tls"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        putCompose("v2.6.3", "    volumes: [\"./tls:/milvus/tls\"]\n" + user);
        QCOMPARE(problems().size(), 1); // nobody else gets into the folder
        QCOMPARE(problems().first().code, Code::FileNotForUser);
    }

    void linksAreFollowedAsInTheContainer()
    {
        putSet(u"archive/m"_s);
        QVERIFY(QDir().mkpath(at(u"live/m"_s)));
        for (const char *name : {"/server.pem", "/server.key", "/ca.pem"})
            QVERIFY(QFile::link(u"../../archive/m"_s + QLatin1String(name),
                                at(u"live/m"_s + QLatin1String(name))));
        putCompose("v2.6.3", "    volumes: [\"./live/m:/milvus/tls\"]\n");
        QCOMPARE(problems().size(), 3);
        const QString link = at(u"live/m/server.pem"_s);
        expect(problems(), Code::LinkLeavesMount,
               {u"/milvus/tls/server.pem"_s, u"/archive/m/server.pem"_s,
                u"sudo rm %1 && sudo install -D -m 0600 %2 %1"_s.arg(
                    link, at(u"archive/m/server.pem"_s))});
        // Docker itself follows links to what it mounts.
        putCompose("v2.6.3", "    volumes: [\"./live/m/server.pem:/milvus/tls/server.pem\", "
                             "\"./live/m/server.key:/milvus/tls/server.key\", "
                             "\"./live/m/ca.pem:/milvus/tls/ca.pem\"]\n");
        QVERIFY(problems().isEmpty());
        // The archive is where the links lead.
        putCompose("v2.6.3", "    volumes: [\"./live/m:/milvus/tls\", \"./archive:/archive\"]\n");
        QVERIFY(problems().isEmpty());
        QVERIFY(QFile::remove(link));
        QVERIFY(QFile::link(at(u"archive/m/server.pem"_s), link)); // absolute: of this machine
        QCOMPARE(problems().size(), 1);
        QCOMPARE(problems().first().args.at(1), at(u"archive/m/server.pem"_s));
    }

    void aFolderInPlaceOfAFileGivesWay()
    {
        putSet(u"set"_s);
        putSet(u"tls"_s);
        QVERIFY(QFile::remove(at(u"tls/server.pem"_s)));
        QVERIFY(QDir().mkpath(at(u"tls/server.pem"_s)));
        putCompose("v2.6.3", "    volumes: [\"./tls:/milvus/tls\"]\n");
        plan::Plan plan;
        plan.folder = at(u"set"_s);
        plan.deployment = milvus::deploymentFromPath(at(u"compose.yaml"_s));
        plan.deployment.restPort = 0;
        const QString here = at(u"tls/server.pem"_s);
        QCOMPARE(milvus::mountProblems(plan).size(), 1);
        expect(milvus::mountProblems(plan), Code::FileNotMounted,
               {u"/milvus/tls/server.pem"_s, here,
                u"sudo rmdir %1 && sudo install -D -m 0600 %2 %1"_s.arg(here,
                                                                        at(u"set/server.pem"_s))});
    }

    void theScriptSaysWhatMilvusReads_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<int>("tlsMode");
        QTest::addColumn<bool>("isMounted");
        QTest::addRow("as published")
            << QByteArray("-v $(pwd)/user.yaml:/milvus/configs/user.yaml") << 2 << true;
        QTest::addRow("in quotes, with braces")
            << QByteArray("--volume=\"${PWD}/user.yaml:/milvus/configs/user.yaml:ro\"") << 2
            << true;
        QTest::addRow("as --mount")
            << QByteArray("--mount type=bind,src=$(pwd)/user.yaml,dst=/milvus/configs/user.yaml")
            << 2 << true;
        QTest::addRow("by a variable of the script")
            << QByteArray("-v ${HERE}/user.yaml:/milvus/configs/user.yaml") << 2 << true;
        QTest::addRow("none is mounted") << QByteArray("-p 19530:19530") << 0 << false;
        QTest::addRow("another file in its place")
            << QByteArray("-v $(pwd)/off.yaml:/milvus/configs/user.yaml") << 0 << false;
        QTest::addRow("to where Milvus does not look")
            << QByteArray("-v $(pwd)/user.yaml:/milvus/user.yaml") << 0 << false;
        QTest::addRow("Milvus looks elsewhere")
            << QByteArray("-v $(pwd)/user.yaml:/milvus/configs/user.yaml -e MILVUSCONF=/etc/m") << 0
            << false;
        QTest::addRow("elsewhere, and it is there")
            << QByteArray("-v $(pwd)/user.yaml:/etc/m/user.yaml -e MILVUSCONF=/etc/m") << 2 << true;
        QTest::addRow("a variable wins")
            << QByteArray("-v $(pwd)/user.yaml:/milvus/configs/user.yaml "
                          "--env=COMMON_SECURITY_TLSMODE=1")
            << 1 << true;
        QTest::addRow("a file of variables wins")
            << QByteArray("-v $(pwd)/user.yaml:/milvus/configs/user.yaml --env-file vars.env") << 1
            << true;
    }

    void theScriptSaysWhatMilvusReads()
    {
        QFETCH(QByteArray, options);
        QFETCH(int, tlsMode);
        QFETCH(bool, isMounted);
        put(u"user.yaml"_s, mutual);
        put(u"off.yaml"_s, "common: {security: {tlsMode: 0}}\n");
        put(u"vars.env"_s, "# ours\nCOMMON_SECURITY_TLSMODE=1\n");
        put(u"standalone_embed.sh"_s,
            "HERE=$(pwd)\n"
            "docker run -d \\\n    --name m -v $(pwd)/tls:/milvus/tls \\\n    " +
                options + " \\\n    milvusdb/milvus:v2.6.3 milvus run standalone 1> /dev/null\n");
        putSet(u"tls"_s);
        const plan::Deployment deployment = milvus::deploymentFromPath(at(u"user.yaml"_s));
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(check);
        QCOMPARE(check->effective.number("common.security.tlsMode"), tlsMode);
        const auto unmounted =
            std::ranges::find(check->findings, Code::ConfigNotMounted, &Finding::code);
        QCOMPARE(unmounted == check->findings.end(), isMounted);
        if (!isMounted)
            QCOMPARE(unmounted->args.first(), at(u"user.yaml"_s));
    }

    /// Of what is written into the Compose file itself, or lies in a volume, nothing is guessed.
    void aConfigurationThatIsNoFileIsUnclear()
    {
        put(u"milvus.yaml"_s, mutual);
        putSet(u"tls"_s);
        putCompose("v2.6.3", "    volumes: [\"./tls:/milvus/tls\", "
                             "\"./milvus.yaml:/milvus/configs/milvus.yaml\"]\n"
                             "    configs: [{source: c, target: /milvus/configs/user.yaml}]\n"
                             "configs: {c: {content: 'common: {security: {tlsMode: 0}}'}}\n");
        const auto check =
            milvus::checkDeployment(milvus::deploymentFromPath(at(u"compose.yaml"_s)));
        QVERIFY(check);
        QVERIFY(check->effective.of("common.security.tlsMode").isUnclear);
        expect(check->findings, Code::VariablesUnknown,
               {u"/milvus/configs/user.yaml"_s, u"compose.yaml"_s});
        putCompose("v2.6.3", "    volumes: [\"conf:/milvus/configs\"]\n");
        const auto volume =
            milvus::checkDeployment(milvus::deploymentFromPath(at(u"compose.yaml"_s)));
        QVERIFY(volume);
        expect(volume->findings, Code::VariablesUnknown,
               {u"/milvus/configs/milvus.yaml"_s, u"compose.yaml"_s});
    }

    void theLineThatMountsAConfigurationFitsTheVersion()
    {
        put(u"milvus.yaml"_s, mutual);
        put(u"standalone_embed.sh"_s,
            "docker run -e MILVUSCONF=/c milvusdb/milvus:v2.3.5 milvus\n");
        plan::Deployment deployment = milvus::deploymentFromPath(at(u"milvus.yaml"_s));
        const auto findings = milvus::containerProblems(deployment, {});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().args,
                 (QStringList{at(u"milvus.yaml"_s),
                              u"-v %1:/c/milvus.yaml \\"_s.arg(at(u"milvus.yaml"_s)),
                              u"standalone_embed.sh"_s}));
    }
};

PRODUCT_TEST(InsideTest)
#include "tst_milvusinside.moc"
