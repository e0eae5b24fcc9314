#include "core/milvus/configured.h"
#include "core/milvus/detect.h"
#include "core/milvus/milvusunits.h"
#include "core/milvus/nextsteps.h"
#include "tests/core/milvus/samples.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using base::Code;
using Kind = plan::Deployment::Kind;

/// What a unit of systemd gives to Milvus, which wins over every file.
class SystemdTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    void put(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    [[nodiscard]] plan::Deployment deployment() const
    {
        plan::Deployment deployment;
        deployment.kind = Kind::Systemd;
        deployment.configPath = at(u"milvus.yaml"_s);
        return deployment;
    }

    /// What the unit of this machine gives to Milvus.
    [[nodiscard]] milvus::UnitVariable given(const QString &name) const
    {
        return milvus::milvusUnit(at(u"milvus.yaml"_s)).environment().value(name);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("SYSTEMD_UNIT_PATH", (at(u"etc"_s) + u':' + at(u"lib"_s)).toUtf8());
        put(u"milvus.yaml"_s, samples::current());
    }

    void cleanupTestCase() { qunsetenv("SYSTEMD_UNIT_PATH"); }

    void linesAreReadAsSystemdDoes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *line, const QString &value) {
            QTest::addRow("%s", name) << QByteArray(line) << value;
        };
        row("a word", "Environment=A=1", u"1"_s);
        row("several on one line", "Environment=B=0 A=1 C=2", u"1"_s);
        row("quotes around the whole", "Environment=\"A=1 2\"", u"1 2"_s);
        row("quotes around the value", "Environment=A='1 2'", u"1 2"_s);
        row("a percent sign", "Environment=\"A=100%%\"", u"100%"_s);
        row("a quote in quotes", "Environment=\"A=x\\\"y\\x41\"", u"x\"yA"_s);
        row("a line that goes on", "Environment=B=0 \\\n# why\n  A=1", u"1"_s);
        row("the later one wins", "Environment=A=0\nEnvironment=A=1", u"1"_s);
        row("forgotten again", "Environment=A=0\nEnvironment=", QString());
        row("blanks around", "  Environment =  A=1  ", u"1"_s);
        row("a comment", "#Environment=A=1\n; Environment=A=1", QString());
        row("another section", "[Unit]\nEnvironment=A=1", QString());
        row("an empty value", "Environment=A=", u""_s);
        row("the name of the unit", "Environment=A=%p:%N:%n", u"milvus:milvus:milvus.service"_s);
        row("by env", "Environment=A=0\nExecStart=/usr/bin/env -i A=1 milvus run standalone",
            u"1"_s);
        row("by env, after another start",
            "ExecStart=/bin/x\nExecStart=\nExecStart=-env A=1 milvus", u"1"_s);
        row("by a shell", "Environment=A=0\nExecStart=/bin/sh -c \"A=1 exec milvus run\"", u"1"_s);
        row("by a shell that exports it",
            "ExecStart=/bin/bash -ec 'export A=1; cd /x && exec milvus run >> /l 2>&1'", u"1"_s);
        row("by env in a folder", "ExecStart=/usr/bin/env -C /x A=1 milvus run", u"1"_s);
        row("by another starter", "ExecStart=/usr/bin/nice -n 5 env A=1 milvus run", u"1"_s);
        row("an argument of Milvus", "ExecStart=/usr/bin/milvus run A=1", QString());
        row("by env with the name of the unit", "ExecStart=/usr/bin/env A=%p milvus run",
            u"milvus"_s);
        row("unset", "Environment=A=1 B=2\nUnsetEnvironment=B A", QString());
        row("unset with another value", "Environment=A=1\nUnsetEnvironment=A=2", u"1"_s);
        row("unset with its value", "Environment=A=1\nUnsetEnvironment=A=1", QString());
        row("passed on and set", "PassEnvironment=A\nEnvironment=A=1", u"1"_s);
    }

    void linesAreReadAsSystemdDoes()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, value);
        milvus::Unit unit;
        milvus::readUnit("[Service]\n" + line + "\n", u"/u"_s, unit);
        QCOMPARE(unit.environment().contains(u"A"_s), !value.isNull());
        QCOMPARE(unit.environment().value(u"A"_s).value, value);
    }

    void unitDropInsAndFilesWinInTurn()
    {
        QVERIFY(milvus::milvusUnits().isEmpty());
        put(u"lib/milvus.service"_s, "[Service]\nEnvironment=A=lib B=lib C=lib\n");
        QCOMPARE(milvus::milvusUnits().value(0).file, at(u"lib/milvus.service"_s));
        QCOMPARE(given(u"A"_s).value, u"lib"_s);
        put(u"etc/milvus.service"_s,
            "[Service]\nEnvironment=A=etc B=etc\nEnvironmentFile=-" + at(u"env"_s).toUtf8() + '\n');
        QVERIFY(given(u"C"_s).file.isEmpty()); // the first folder's unit counts alone
        put(u"lib/milvus.service.d/20.conf"_s, "[Service]\nEnvironment=A=twenty\n");
        put(u"etc/milvus.service.d/10.conf"_s, "[Service]\nEnvironment=A=ten\n");
        put(u"etc/milvus.service.d/README"_s, "[Service]\nEnvironment=A=none\n");
        QCOMPARE(given(u"A"_s),
                 (milvus::UnitVariable{u"twenty"_s, at(u"lib/milvus.service.d/20.conf"_s)}));
        put(u"etc/milvus.service.d/20.conf"_s, "[Service]\nEnvironment=A=ours\n");
        QCOMPARE(given(u"A"_s).value, u"ours"_s);
        put(u"env"_s, "# ours\nB=\"from file\"\n");
        QCOMPARE(given(u"B"_s), (milvus::UnitVariable{u"from file"_s, at(u"env"_s)}));
    }

    void variablesOfAllUnits()
    {
        put(u"etc/milvus.service"_s, "[Service]\nEnvironment=B=unit\nUnsetEnvironment=D\n");
        put(u"system.conf"_s, "[Manager]\nDefaultEnvironment=A=1 B=1 D=1\n[Other]\n"
                              "DefaultEnvironment=A=2\n");
        QCOMPARE(given(u"A"_s), (milvus::UnitVariable{u"1"_s, at(u"system.conf"_s)}));
        QCOMPARE(given(u"B"_s).value, u"unit"_s);
        QVERIFY(given(u"D"_s).file.isEmpty());
        put(u"system.conf.d/x.conf"_s, "[Manager]\nDefaultEnvironment=\nDefaultEnvironment=C=1\n");
        QVERIFY(given(u"A"_s).file.isEmpty());
        QCOMPARE(given(u"C"_s).value, u"1"_s);
    }

    void whatOnlySystemdKnowsIsUnclear_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("passed on") << QByteArray("PassEnvironment=COMMON_SECURITY_TLSMODE");
        QTest::newRow("a specifier") << QByteArray("Environment=COMMON_SECURITY_TLSMODE=%m");
        QTest::newRow("a variable of env")
            << QByteArray("ExecStart=/usr/bin/env COMMON_SECURITY_TLSMODE=${MODE} milvus run");
    }

    void whatOnlySystemdKnowsIsUnclear()
    {
        QFETCH(const QByteArray, lines);
        put(u"etc/milvus.service"_s, "[Service]\n" + lines + '\n');
        QVERIFY(milvus::effectiveFor(deployment())->of("common.security.tlsMode").isUnclear);
    }

    void aCommandThatCannotBeFollowedIsUnclear_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<bool>("isUnclear");
        const auto row = [](const char *name, const char *command, bool isUnclear) {
            QTest::addRow("%s", name) << QByteArray(command) << isUnclear;
        };
        row("Milvus itself", "/usr/bin/milvus run standalone", false);
        row("a shell", "/bin/sh -c 'exec /usr/bin/milvus run'", false);
        row("a shell that sets a variable for it", "/bin/sh -c 'A=1 exec milvus run'", false);
        row("a script", "/opt/start.sh", true);
        row("a script by a shell", "/bin/sh /opt/milvus.sh", true);
        row("a shell that reads another file", "/bin/sh -c '. /etc/m.env; exec milvus run'", true);
        row("a shell that copies a file", "/bin/sh -c 'cp /x /y; exec milvus run'", true);
        row("another folder as the root", "/usr/bin/milvus run\nRootDirectory=/x", true);
        row("the same, taken back", "/usr/bin/milvus run\nRootDirectory=/x\nRootDirectory=", false);
        row("other folders in it", "/usr/bin/milvus run\nBindReadOnlyPaths=/x:/y", true);
        row("a folder as itself", "/usr/bin/milvus run\nBindReadOnlyPaths=/x", false);
        row("folders that it does not see", "/usr/bin/milvus run\nInaccessiblePaths=/x", false);
        row("variables that are not here", "/usr/bin/milvus run\nEnvironmentFile=/none/x", true);
        row("a container", "/usr/bin/docker run milvusdb/milvus:v2.6.7 milvus run", true);
    }

    void aCommandThatCannotBeFollowedIsUnclear()
    {
        QFETCH(const QByteArray, command);
        QFETCH(const bool, isUnclear);
        put(u"milvus.yaml"_s, "common: {security: {tlsMode: 2}}\n");
        put(u"etc/milvus.service"_s, "[Service]\nExecStart=" + command + '\n');
        const auto effective = milvus::effectiveFor(deployment());
        QCOMPARE(effective->of("common.security.tlsMode").isUnclear, isUnclear);
        const auto findings = milvus::placeProblems(deployment(), samples::mutual());
        const bool isTold = findings.value(0).code == Code::VariablesUnknown ||
                            findings.value(0).code == Code::UnitFilesUnseen;
        QCOMPARE(isTold, isUnclear);
    }

    void aKeyIsForTheUserOfTheUnit()
    {
        milvus::TlsSettings settings = samples::mutual();
        put(u"tls/server.key"_s, "x");
        settings.serverKeyPath = at(u"tls/server.key"_s);
        QFile::setPermissions(settings.serverKeyPath, QFile::ReadOwner | QFile::WriteOwner);
        const auto closed = [&](const QByteArray &user) {
            put(u"etc/milvus.service"_s,
                "[Service]\nUser=" + user + "\nExecStart=/usr/bin/milvus run\n");
            const auto findings = milvus::usedFileProblems(deployment(), settings);
            return std::ranges::any_of(findings, [&](const base::Finding &one) {
                return one.code == Code::FileNotForUser &&
                       one.args.first() == settings.serverKeyPath;
            });
        };
        QVERIFY(closed("nobody"));
        plan::Plan plan;
        plan.deployment = deployment();
        plan.folder = at(u"tls"_s);
        const auto planned = milvus::mountProblems(plan); // before it is written, too
        QCOMPARE(planned.size(), 1);
        QVERIFY(planned.first().args.last().startsWith(u"sudo chown "_s));
        put(u"tls/server.pem"_s, "x"); // a set, for which there is a command
        QVERIFY(milvus::mountProblems(plan).first().args.last().contains(u"--for systemd"_s));
        QVERIFY(!closed("root"));
        QVERIFY(!closed(""));
        QVERIFY(!closed(QByteArray::number(::getuid())));
    }

    void whatTheUnitHides_data()
    {
        QTest::addColumn<QByteArray>("lines"); // HERE: where the files lie
        QTest::addColumn<QString>("setting");  // empty: hides nothing of it
        const auto row = [](const char *name, const char *lines, const QString &setting) {
            QTest::addRow("%s", name) << QByteArray(lines) << setting;
        };
        const QString inaccessible = u"InaccessiblePaths=HERE/tls"_s;
        row("nothing", "ProtectSystem=strict\nProtectHome=read-only", {});
        row("a folder", "InaccessiblePaths=HERE/tls", inaccessible);
        row("one of two folders, which may be missing", "InaccessiblePaths=/boot -HERE/tls",
            u"InaccessiblePaths=-HERE/tls"_s);
        row("another folder", "InaccessiblePaths=/boot HERE/tl", {});
        row("the same, taken back", "InaccessiblePaths=HERE/tls\nInaccessiblePaths=", {});
        row("a folder that is a link to it", "InaccessiblePaths=HERE/real",
            u"InaccessiblePaths=HERE/real"_s);
        row("an empty file system above", "TemporaryFileSystem=HERE:ro",
            u"TemporaryFileSystem=HERE:ro"_s);
        row("the same, with the files bound into it",
            "TemporaryFileSystem=HERE:ro\nBindReadOnlyPaths=HERE/tls HERE/real HERE/milvus.yaml",
            {});
    }

    void whatTheUnitHides()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, setting);
        put(u"real/server.key"_s, "x");
        QVERIFY(QFile::link(at(u"real"_s), at(u"tls"_s)));
        put(u"etc/milvus.service"_s, "[Service]\nExecStart=/usr/bin/milvus run\n" +
                                         lines.replace("HERE", m_folder->path().toUtf8()) + '\n');
        milvus::TlsSettings settings = samples::mutual();
        settings.serverKeyPath = at(u"tls/server.key"_s);
        QStringList told;
        for (const base::Finding &one : milvus::usedFileProblems(deployment(), settings))
            if (one.code == Code::UnitHidesFile && one.args.first() == settings.serverKeyPath)
                told << one.args.at(1);
        setting.replace(u"HERE"_s, m_folder->path());
        QCOMPARE(told, setting.isEmpty() ? QStringList() : QStringList(setting));
        plan::Plan plan;
        plan.deployment = deployment();
        plan.folder = at(u"tls"_s);
        const auto planned = milvus::mountProblems(plan); // before it is written, too
        QCOMPARE(
            std::ranges::any_of(
                planned, [](const base::Finding &one) { return one.code == Code::UnitHidesFile; }),
            !setting.isEmpty());
    }

    void homesAndTemporaryFoldersMayBeHidden_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isHidden");
        const auto row = [](const char *name, const QString &key, const QString &value,
                            const QString &path, bool isHidden) {
            QTest::addRow("%s", name) << key << value << path << isHidden;
        };
        const QString home = u"/home/me/tls/ca.pem"_s;
        row("a home", u"ProtectHome"_s, u"yes"_s, home, true);
        row("the home of root", u"ProtectHome"_s, u"true"_s, u"/root/ca.pem"_s, true);
        row("an empty one", u"ProtectHome"_s, u"tmpfs"_s, home, true);
        row("to be read", u"ProtectHome"_s, u"read-only"_s, home, false);
        row("no home", u"ProtectHome"_s, u"yes"_s, u"/homes/ca.pem"_s, false);
        row("/tmp", u"PrivateTmp"_s, u"yes"_s, u"/tmp/tls/ca.pem"_s, true);
        row("/tmp of a user of its own", u"DynamicUser"_s, u"yes"_s, u"/tmp/tls/ca.pem"_s, true);
        row("the one of all", u"PrivateTmp"_s, u"no"_s, u"/tmp/tls/ca.pem"_s, false);
    }

    void homesAndTemporaryFoldersMayBeHidden()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, path);
        QFETCH(const bool, isHidden);
        milvus::UnitView view;
        QVERIFY(view.take(key, value, u"milvus.service"_s));
        QCOMPARE(view.hiding(path), isHidden ? key + u'=' + value : QString());
    }

    /// systemd lays them where only the service sees them.
    void credentialsAreLookedAtWhereTheyComeFrom()
    {
        put(u"tls/server.key"_s, "x");
        QFile::setPermissions(at(u"tls/server.key"_s), QFile::ReadOwner | QFile::WriteOwner);
        const auto missing = [&](const QByteArray &lines) {
            put(u"etc/milvus.service"_s,
                "[Service]\nUser=nobody\nExecStart=/usr/bin/milvus run\n" + lines + '\n');
            milvus::TlsSettings settings = samples::mutual();
            settings.serverKeyPath = u"/run/credentials/milvus.service/key"_s;
            QStringList told;
            for (const base::Finding &one : milvus::usedFileProblems(deployment(), settings))
                if (one.args.join(u' ').contains(u"key"))
                    told << QString::number(static_cast<int>(one.code)) + u' ' + one.args.value(1);
            return told;
        };
        const QByteArray here = m_folder->path().toUtf8();
        QCOMPARE(missing("LoadCredential=key:" + here + "/tls/server.key"), QStringList());
        QCOMPARE(missing("LoadCredential=key:" + here + "/tls/none.key"),
                 QStringList(u"308 "_s + at(u"tls/none.key"_s)));
        QCOMPARE(missing("LoadCredentialEncrypted=key:/etc/key.cred"), QStringList());
        QCOMPARE(missing("LoadCredential=other:" + here + "/tls/server.key"),
                 QStringList(u"308 /run/credentials/milvus.service/key"_s));
        put(u"etc/milvus.service"_s,
            "[Service]\nEnvironment=TLS_SERVERKEYPATH=%d/key\nExecStart=/usr/bin/milvus run\n");
        QCOMPARE(given(u"TLS_SERVERKEYPATH"_s).value, u"/run/credentials/milvus.service/key"_s);
    }

    void envMayChooseTheFolder()
    {
        put(u"configs/milvus.yaml"_s, samples::current());
        put(u"etc/milvus.service"_s,
            "[Service]\nExecStart=/usr/bin/env -C " + m_folder->path().toUtf8() + " milvus run\n");
        QCOMPARE(milvus::deploymentFromPath(at(u"configs/milvus.yaml"_s)).kind, Kind::Systemd);
    }

    void filesOfVariables_data()
    {
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("a pattern: the last by name wins") << u"*.env"_s << u"2"_s << QString();
        QTest::newRow("one that need not be there") << u"-none"_s << QString() << QString();
        QTest::newRow("one that has to be there") << u"none"_s << QString() << u"none"_s;
        QTest::newRow("one that is no file") << u"-folder"_s << QString() << u"folder"_s;
        QTest::newRow("a line that goes on") << u"long"_s << u"12"_s << QString();
    }

    void filesOfVariables()
    {
        QFETCH(const QString, named);
        QFETCH(const QString, value);
        QFETCH(const QString, unknown);
        put(u"a.env"_s, "A=1\n");
        put(u"b.env"_s, "A=2\n");
        put(u"long"_s, "A=1\\\n2\n");
        QVERIFY(QDir().mkpath(at(u"folder"_s)));
        const bool isOptional = named.startsWith(u'-');
        put(u"etc/milvus.service"_s, "[Service]\nEnvironmentFile=" +
                                         (QString(isOptional ? u"-"_s : QString()) +
                                          at(isOptional ? named.sliced(1) : named))
                                             .toUtf8() +
                                         '\n');
        QCOMPARE(given(u"A"_s).value, value);
        auto findings = milvus::placeProblems(deployment(), samples::mutual());
        QCOMPARE(findings.size(), unknown.isEmpty() ? 0 : 1);
        QCOMPARE(findings.value(0).args.value(0), unknown.isEmpty() ? QString() : at(unknown));
    }

    void dropInsForSeveralUnits()
    {
        put(u"lib/milvus-a-b.service"_s, "[Service]\nExecStart=/opt/milvus run\n");
        put(u"lib/service.d/20.conf"_s, "[Service]\nEnvironment=A=all B=all C=all\n");
        put(u"lib/milvus-.service.d/10.conf"_s, "[Service]\nEnvironment=A=m B=m D=m\n");
        QCOMPARE(given(u"A"_s).value, u"all"_s); // a later name wins
        QCOMPARE(given(u"D"_s).value, u"m"_s);
        put(u"lib/milvus-a-.service.d/20.conf"_s, "[Service]\nEnvironment=B=a\n");
        QCOMPARE(given(u"B"_s).value, u"a"_s);
        QCOMPARE(given(u"C"_s).file, QString()); // hidden by the name
        QVERIFY(QDir().mkpath(at(u"etc/milvus-a-b.service.d"_s)));
        QVERIFY(QFile::link(u"/dev/null"_s, at(u"etc/milvus-a-b.service.d/20.conf"_s)));
        QCOMPARE(given(u"B"_s).value, u"m"_s);
    }

    void unitsByOtherNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("restart"); // empty: it is none of Milvus's
        const auto row = [](const char *name, const QString &unit, const QString &restart) {
            QTest::addRow("%s", name) << unit << restart;
        };
        row("its own", u"milvus.service"_s, u"milvus"_s);
        row("one that is called after what it runs", u"milvus-standalone.service"_s,
            u"milvus-standalone"_s);
        row("a template", u"milvus@.service"_s, u"'milvus@*'"_s);
        row("one that is called otherwise", u"vecdb.service"_s, u"vecdb"_s);
    }

    void unitsByOtherNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, restart);
        put(u"configs/milvus.yaml"_s, samples::current());
        put(u"lib/backup.service"_s, "[Service]\nExecStart=/usr/bin/docker stop milvus\n"
                                     "WorkingDirectory=" +
                                         m_folder->path().toUtf8() + "\n");
        put(u"lib/milvus-etcd.service"_s, "[Service]\nExecStart=/usr/bin/etcd\n");
        put(u"lib/"_s + name, "[Service]\nExecStart=/usr/bin/milvus run standalone\n"
                              "WorkingDirectory=" +
                                  m_folder->path().toUtf8() + "\n");
        const auto found = milvus::deploymentFromPath(at(u"configs/milvus.yaml"_s));
        QCOMPARE(found.kind, restart.isEmpty() ? Kind::BareBinary : Kind::Systemd);
        if (!restart.isEmpty())
            QCOMPARE(milvus::nextSteps(found, milvus::Rendering::MilvusYaml, 2).restart,
                     u"sudo systemctl restart "_s + restart);
    }

    void anInstanceHasItsOwnFolder()
    {
        put(u"lib/milvus@.service"_s,
            "[Service]\nExecStart=/usr/bin/milvus run standalone\nWorkingDirectory=" +
                m_folder->path().toUtf8() + "/%i\n");
        for (const QString &name : {u"one"_s, u"two"_s}) {
            put(name + u"/configs/milvus.yaml"_s, samples::current());
            put(u"etc/multi-user.target.wants/milvus@%1.service"_s.arg(name), {});
        }
        put(u"etc/milvus@two.service.d/x.conf"_s, "[Service]\nEnvironment=PROXY_PORT=%i\n");
        plan::Deployment two = milvus::deploymentFromPath(at(u"two/configs/milvus.yaml"_s));
        QCOMPARE(two.kind, Kind::Systemd);
        QCOMPARE(milvus::effectiveFor(two)->of("proxy.port").value, u"two"_s);
        QCOMPARE(milvus::nextSteps(two, milvus::Rendering::MilvusYaml, 2).restart,
                 u"sudo systemctl restart milvus@two"_s);
    }

    void namesTheFolderWhereTheUnitLooksInstead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("by a variable") << QByteArray("Environment=MILVUSCONF=/none");
        QTest::newRow("by a later working folder")
            << QByteArray("WorkingDirectory=/\nEnvironment=MILVUSCONF=none");
        QTest::newRow("by a shell that goes there")
            << QByteArray("ExecStart=/bin/sh -c 'cd / && MILVUSCONF=none exec milvus run'");
        QTest::newRow("by env") << QByteArray(
            "ExecStart=/usr/bin/env -C / MILVUSCONF=none milvus run");
    }

    void namesTheFolderWhereTheUnitLooksInstead()
    {
        QFETCH(const QByteArray, line);
        put(u"configs/milvus.yaml"_s, samples::current());
        put(u"lib/milvus.service"_s,
            "[Service]\nWorkingDirectory=" + m_folder->path().toUtf8() + '\n' + line + '\n');
        const auto found = milvus::deploymentFromPath(at(u"configs/milvus.yaml"_s));
        const auto findings = milvus::placeProblems(found, samples::mutual());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, Code::UnitReadsElsewhere);
        QCOMPARE(findings.first().severity, base::Severity::Problem);
        QCOMPARE(findings.first().args,
                 (QStringList{u"/none"_s, at(u"configs/milvus.yaml"_s), u"milvus.service"_s}));
        put(u"elsewhere.yaml"_s, samples::current());
        QVERIFY(milvus::placeProblems(milvus::deploymentFromPath(at(u"elsewhere.yaml"_s)),
                                      samples::mutual())
                    .isEmpty());
    }

    void namesTheVariableThatWins()
    {
        put(u"etc/milvus.service"_s, "[Service]\nEnvironment=COMMON_SECURITY_TLSMODE=0 X=1\n");
        auto findings = milvus::deploymentProblems(deployment(), samples::mutual());
        findings.removeIf([](const base::Finding &one) { return one.code == Code::PathMissing; });
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, Code::EnvironmentOverrides);
        QCOMPARE(findings.first().severity, base::Severity::Problem);
        QCOMPARE(findings.first().args, (QStringList{u"COMMON_SECURITY_TLSMODE"_s, u"0"_s}));
        QCOMPARE(findings.first().where, at(u"etc/milvus.service"_s));
        put(u"etc/milvus.service.d/tls.conf"_s,
            "[Service]\nEnvironment=COMMON_SECURITY_TLSMODE=2\n");
        findings = milvus::deploymentProblems(deployment(), samples::mutual());
        findings.removeIf([](const base::Finding &one) { return one.code == Code::PathMissing; });
        QVERIFY(findings.isEmpty());
    }

    void knowsTheConfigurationOfTheUnit_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<bool>("isIts");
        const auto row = [](const char *name, const char *unit, bool isIts) {
            QTest::addRow("%s", name) << QByteArray(unit) << isIts;
        };
        row("named by a variable", "Environment=MILVUSCONF=FOLDER/configs", true);
        row("below the working folder", "WorkingDirectory=FOLDER", true);
        row("below a working folder that may be missing", "WorkingDirectory=-FOLDER/", true);
        row("the home of a user",
            "WorkingDirectory=~\nUser=root\nEnvironment=MILVUSCONF=FOLDER/configs", true);
        row("a variable relative to the folder",
            "WorkingDirectory=FOLDER\nEnvironment=MILVUSCONF=configs", true);
        row("the variable wins", "WorkingDirectory=FOLDER\nEnvironment=MILVUSCONF=/none", false);
        row("another folder", "WorkingDirectory=/opt", false);
        row("nothing said", "ExecStart=/usr/bin/milvus run standalone", false);
    }

    void knowsTheConfigurationOfTheUnit()
    {
        QFETCH(QByteArray, unit);
        QFETCH(bool, isIts);
        put(u"configs/milvus.yaml"_s, samples::current());
        unit.replace("FOLDER", m_folder->path().toUtf8());
        put(u"lib/milvus.service"_s,
            "[Service]\n" + unit + "\nEnvironment=COMMON_SECURITY_TLSMODE=0\n");
        const auto found = milvus::deploymentFromPath(at(u"configs/milvus.yaml"_s));
        QCOMPARE(found.kind, isIts ? Kind::Systemd : Kind::BareBinary);
        const auto findings = milvus::deploymentProblems(found, samples::mutual());
        QCOMPARE(std::ranges::any_of(findings,
                                     [](const base::Finding &one) {
                                         return one.code == Code::EnvironmentOverrides;
                                     }),
                 isIts);
    }

    void theValuesInEffectAreThoseOfTheUnit()
    {
        put(u"etc/milvus.service"_s, "[Service]\nEnvironment=PROXY_HTTP_PORT=8081\n");
        const auto effective = milvus::effectiveFor(deployment());
        QVERIFY(effective);
        QCOMPARE(effective->of("proxy.http.port").value, u"8081"_s);
        QCOMPARE(effective->of("proxy.http.port").variable, u"PROXY_HTTP_PORT"_s);
        plan::Deployment bare = deployment();
        bare.kind = Kind::BareBinary;
        QCOMPARE(milvus::effectiveFor(bare)->of("proxy.http.port").variable, QString());
    }
};

PRODUCT_TEST(SystemdTest)
#include "tst_milvussystemd.moc"
