#include "core/milvus/check.h"
#include "core/milvus/composition.h"
#include "core/milvus/detect.h"
#include "core/milvus/keys.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using milvus::Mount;

namespace {

/// Names and texts.
using Files = QList<QPair<QString, QByteArray>>;

/// What stands below a service in a Compose file, in the several ways that it may be written.
const QStringList environments = {u""_s,
                                  u"    environment:\n"
                                  "      COMMON_SECURITY_TLSMODE: 2\n"
                                  "      A: ${KNOWN:-other}\n"
                                  "      B: \"$$5 $${X}\"\n"
                                  "      C: ${EMPTY-default}\n"
                                  "      D: ${EMPTY:-default}\n"
                                  "      E: ${MISSING:-${KNOWN}}\n"_s,
                                  u"    environment:\n"
                                  "      - COMMON_SECURITY_TLSMODE=1\n"
                                  "      - A=$KNOWN\n"
                                  "      - \"B=x # y\"\n"
                                  "      - KNOWN\n"
                                  "      - F=${KNOWN:+yes}\n"
                                  "      - G=${MISSING+yes}\n"_s,
                                  u"    environment:\n"
                                  "      A: 0x10\n"
                                  "      B: 010\n"
                                  "      C: \"010\"\n"
                                  "      D: true\n"
                                  "      E: yes\n"
                                  "      F: 1_000\n"
                                  "      G: ''\n"_s,
                                  u"    environment:\n      <<: *vars\n      A: own\n"_s,
                                  u"    environment: *vars\n"_s,
                                  u"    env_file: one.env\n"_s,
                                  u"    env_file: [one.env, two.env]\n"
                                  "    environment: {A: own}\n"_s,
                                  u"    env_file:\n"
                                  "      - path: two.env\n"
                                  "      - path: absent.env\n"
                                  "        required: false\n"
                                  "      - path: raw.env\n"
                                  "        format: raw\n"_s};
const QStringList volumes = {u""_s, u"    volumes: [\"./tls:/milvus/tls:ro\"]\n"_s,
                             u"    volumes:\n"
                             "      - ${DIR:-.}/data:/var/lib/milvus\n"
                             "      - named:/cache\n"
                             "      - /anonymous\n"
                             "      - ${WHERE}/milvus.yaml:/milvus/configs/milvus.yaml\n"_s,
                             u"    volumes:\n"
                             "      - type: bind\n"
                             "        source: tls/server.pem\n"
                             "        target: /milvus/tls/server.pem\n"
                             "        read_only: true\n"
                             "      - {type: volume, source: named, target: /var/lib/milvus}\n"
                             "      - {type: tmpfs, target: /tmp}\n"
                             "      - ./other/:/milvus/tls\n"_s};
const QStringList rest = {u""_s, u"    <<: *common\n"_s,
                          u"    <<: [*common, {user: \"6\", env_file: two.env}]\n"_s,
                          u"    ports: [\"${PORT:-19530}:19530\", \"127.0.0.1:8080:8080/tcp\"]\n"
                          "    user: \"1000:1001\"\n"_s,
                          u"    ports:\n"
                          "      - 8080-8081:8080-8081\n"
                          "      - target: 19530\n"
                          "        published: \"29530\"\n"
                          "    user: ${KNOWN}\n"_s};
/// What they name.
const QByteArray anchors = "x-vars: &vars {A: var, V: \"${KNOWN}\"}\n"
                           "x-common: &common\n  user: \"5\"\n  volumes: [\"./c:/c\"]\n"
                           "  env_file: raw.env\n";
/// What an override may say of the same.
const QStringList overrides = {u""_s,
                               u"    environment: {A: over, NEW: 1}\n"
                               "    env_file: [raw.env]\n"_s,
                               u"    environment: !reset []\n"
                               "    user: \"7\"\n"_s,
                               u"    environment: !override\n"
                               "      ONLY: 1\n"
                               "    volumes: !override\n"
                               "      - ./off:/milvus/tls\n"_s,
                               u"    env_file: !reset null\n"
                               "    volumes: !reset []\n"
                               "    ports: !reset []\n"_s,
                               u"    environment:\n"
                               "      A: !reset null\n"
                               "      B: !override 9\n"
                               "    volumes:\n"
                               "      - ./new:/milvus/tls\n"
                               "    ports: [\"31000:19530\"]\n"
                               "    user: !reset null\n"_s};

QByteArray service(const QString &image, const QString &body)
{
    return (u"services:\n  m:\n"_s + image + body +
            (image.isEmpty() && body.isEmpty() ? u"    restart: always\n"_s : QString()))
        .toUtf8();
}

QSet<QPair<QString, QString>> pairsOf(const QList<Mount> &mounts)
{
    QSet<QPair<QString, QString>> pairs;
    for (const Mount &mount : mounts) {
        if (!mount.source.isEmpty())
            pairs.insert({mount.source, mount.target});
    }
    return pairs;
}

} // namespace

/// Compose files as Compose itself reads them: variables, files of variables, and the override.
class CompositionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString at(const QString &name) const
    {
        return QDir(QFileInfo(m_folder->path()).canonicalFilePath()).filePath(name);
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] std::optional<milvus::ComposeService> read() const
    {
        plan::Deployment deployment;
        deployment.composePath = at(u"compose.yaml"_s);
        return milvus::composedService(deployment);
    }

    /// What the real program makes of the folder.
    [[nodiscard]] QJsonObject asComposeReads() const
    {
        QProcess compose;
        compose.setWorkingDirectory(m_folder->path());
        compose.start(qEnvironmentVariable("MILVUS_TLS_COMPOSE"),
                      {u"config"_s, u"--format"_s, u"json"_s});
        if (!compose.waitForFinished() || compose.exitCode() != 0) {
            qWarning("%s", compose.readAllStandardError().constData());
            return {};
        }
        return QJsonDocument::fromJson(compose.readAllStandardOutput())
            .object()[u"services"]
            .toObject()[u"m"]
            .toObject();
    }

    void compare(const milvus::ComposeService &ours, const QJsonObject &theirs) const
    {
        QHash<QString, QString> environment;
        const QJsonObject variables = theirs[u"environment"].toObject();
        for (auto one = variables.begin(); one != variables.end(); ++one)
            if (!one->isNull())
                environment.insert(one.key(), one->toString().replace(u"$$"_s, u"$"_s));
        QCOMPARE(ours.environment, environment);
        QList<Mount> mounts;
        for (const QJsonValue &one : theirs[u"volumes"].toArray())
            if (one[u"type"] == u"bind"_s)
                mounts.append({one[u"source"].toString(), one[u"target"].toString()});
        QCOMPARE(pairsOf(ours.mounts), pairsOf(mounts));
        QHash<int, QStringList> published;
        for (const QJsonValue &one : theirs[u"ports"].toArray())
            published[one[u"target"].toInt()] << one[u"published"].toString();
        QCOMPARE(QSet<int>(ours.published.keyBegin(), ours.published.keyEnd()),
                 QSet<int>(published.keyBegin(), published.keyEnd()));
        for (const auto &[inside, outside] : ours.published.asKeyValueRange())
            QVERIFY(published[inside].contains(QString::number(outside.port)));
        QCOMPARE(ours.user.user, theirs[u"user"].toString());
        QVERIFY2(theirs[u"image"].toString().endsWith(u":v"_s + ours.version),
                 qPrintable(ours.version));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u".env"_s, "KNOWN=1000\nEMPTY=\nTAG='v2.6.1' # ours\nexport WHERE=\"./conf\"\n"
                       "LATER=${KNOWN}0\n");
        put(u"one.env"_s, "# a comment\nA=${KNOWN}-x\nB=\"two\\nlines ${A} \\$A\" # c\nC='$A'\n"
                          "export D = d # c\nE=a#b\n\nF=\nG: colon\nH=\"over\nlines\"\nI=$$\n");
        put(u"two.env"_s, "A=second\nJ=${MISSING:-deep}\nCOMMON_SECURITY_TLSMODE=2\nKNOWN\n");
        put(u"raw.env"_s, "K=\"${KNOWN}\" # c\n  L=  l \n#M=1\nA=raw\n");
    }

    void tagsOfAnOverrideAreFollowed()
    {
        put(u"compose.yaml"_s, service(u"    image: milvusdb/milvus:v2.5.4\n"_s,
                                       environments[1] + volumes[1] + rest[3]));
        put(u"compose.override.yaml"_s, service({}, overrides[3] + u"    ports: !reset []\n"_s));
        const auto found = read();
        QVERIFY(found);
        QCOMPARE(found->environment, (QHash<QString, QString>{{u"ONLY"_s, u"1"_s}}));
        QCOMPARE(found->mounts, (QList<Mount>{{at(u"off"_s), u"/milvus/tls"_s}}));
        QVERIFY(found->published.isEmpty());
        QCOMPARE(found->user.user, u"1000:1001"_s);
    }

    void anchorsLeadToMilvus()
    {
        put(u"compose.yaml"_s, "x-m: &m\n  image: milvusdb/milvus:v2.6.1\n"
                               "  environment: {COMMON_SECURITY_TLSMODE: 1}\n"
                               "services:\n  m:\n    <<: *m\n    user: \"7\"\n");
        const auto found = read();
        QVERIFY(found);
        QCOMPARE(found->version, u"2.6.1"_s);
        QCOMPARE(found->environment.value(u"COMMON_SECURITY_TLSMODE"_s), u"1"_s);
        QCOMPARE(found->user.user, u"7"_s);
        QVERIFY(found->unseen.isEmpty());
    }

    void whatIsNotKnownIsNotGuessed()
    {
        put(u"compose.yaml"_s, service(u"    image: milvusdb/milvus:v2.5.4\n"_s,
                                       u"    environment: {A: \"${MISSING_HERE}\", B: \"$$A\"}\n"
                                       "    volumes: [\"${MISSING_HERE}/tls:/milvus/tls\"]\n"_s));
        const auto found = read();
        QVERIFY(found);
        QVERIFY(found->environment.contains(u"A"_s) && found->environment[u"A"_s].isNull());
        QCOMPARE(found->environment.value(u"B"_s), u"$A"_s);
        QCOMPARE(found->mounts, (QList<Mount>{{QString(), u"/milvus/tls"_s}}));
    }

    /// Wherever Compose takes a setting from, it is followed there or not guessed.
    void theModeThatComposeGives_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("mode"); // "?": cannot be told
        const QByteArray off = "    environment: {COMMON_SECURITY_TLSMODE: \"0\"}\n";
        const QByteArray on = "    environment: {COMMON_SECURITY_TLSMODE: \"2\"}\n";
        const QByteArray named = "services:\n  m:\n";
        const QByteArray milvus = named + "    image: milvusdb/milvus:v2.6.7\n";
        const QByteArray mounts = "    volumes: [\"./user.yaml:/milvus/configs/user.yaml\"]\n";
        const QString usual = u"compose.yaml"_s;
        const QString override = u"compose.override.yaml"_s;
        const auto row = [](const char *name, const Files &files, const QString &asked,
                            const QString &mode) {
            QTest::addRow("%s", name) << files << asked << mode;
        };
        const auto one = [&](const char *name, const QByteArray &more, const QString &mode) {
            row(name, {{usual, milvus + mounts + more}}, usual, mode);
        };
        one("a mounted file", {}, u"2"_s);
        row("an override beside a name that Compose does not look for",
            {{u"my.yml"_s, milvus + mounts + off}, {override, named + on}}, u"my.yml"_s, u"0"_s);
        row("the files that .env names",
            {{usual, milvus + mounts},
             {u"prod.yml"_s, named + off},
             {u".env"_s, "COMPOSE_FILE=compose.yaml:prod.yml\n"}},
            usual, u"0"_s);
        row("the same, the later one asked",
            {{usual, milvus + mounts},
             {u"prod.yml"_s, named + off},
             {u".env"_s, "COMPOSE_FILE=compose.yaml:prod.yml\n"}},
            u"prod.yml"_s, u"0"_s);
        row("the same with a separator of their own",
            {{usual, milvus + mounts},
             {u"prod.yml"_s, named + off},
             {u".env"_s, "COMPOSE_PATH_SEPARATOR=,\nCOMPOSE_FILE=compose.yaml,prod.yml\n"}},
            usual, u"0"_s);
        row("an override that .env does not name",
            {{usual, milvus + mounts + off},
             {override, named + on},
             {u".env"_s, "COMPOSE_FILE=compose.yaml\n"}},
            usual, u"0"_s);
        one("a command with env", "    command: env COMMON_SECURITY_TLSMODE=0 milvus run x\n",
            u"0"_s);
        one("an entrypoint with env",
            "    entrypoint: [/usr/bin/env, COMMON_SECURITY_TLSMODE=0, /tini, --]\n"
            "    command: [milvus, run, standalone]\n",
            u"0"_s);
        one("a command in a shell",
            "    command: [sh, -c, \"COMMON_SECURITY_TLSMODE=0 milvus run standalone\"]\n", u"0"_s);
        one("an export in a shell",
            "    command:\n      - /bin/bash\n      - -ec\n      - |\n        export "
            "COMMON_SECURITY_TLSMODE='0'\n        exec milvus run standalone\n",
            u"0"_s);
        one("a shell that computes",
            "    command: sh -c 'COMMON_SECURITY_TLSMODE=$$(cat x) milvus run standalone'\n",
            u"?"_s);
        one("a shell that decides",
            "    command: sh -c 'if a; then export COMMON_SECURITY_TLSMODE=0; fi; milvus run x'\n",
            u"?"_s);
        one("a shell that reads a file", "    command: sh -c '. /x.env && milvus run x'\n", u"?"_s);
        one("env that forgets", "    command: env -i milvus run x\n" + off, u"2"_s);
        one("a shell that only waits",
            "    command: sh -c 'until nc -z etcd 2379; do sleep 1; done; milvus run x'\n", u"2"_s);
        one("a shell that sets none of its variables",
            "    command: sh -c 'COMMON_SECURITY_TLSMODE=0; exec milvus run x'\n", u"2"_s);
        one("a shell that sets one and exports it later",
            "    command: bash -ec 'COMMON_SECURITY_TLSMODE=0; export COMMON_SECURITY_TLSMODE; "
            "milvus run x 2>&1 | tee /l'\n",
            u"0"_s);
        one("a shell that sets one for all",
            "    command: bash -ac 'set -a; COMMON_SECURITY_TLSMODE=0; milvus run x'\n", u"?"_s);
        one("a shell that sets one if all goes well",
            "    command: sh -c 'nc -z a 1 && export COMMON_SECURITY_TLSMODE=0; milvus run x'\n",
            u"?"_s);
        one("a shell that exports what a program says",
            "    command: sh -c 'export $$(cat /x.env); milvus run x'\n", u"?"_s);
        one("a shell that copies another configuration",
            "    command: bash -c \"cp /off/user.yaml /milvus/configs/user.yaml && milvus run "
            "x\"\n",
            u"?"_s);
        one("a shell that writes another configuration",
            "    command: sh -c 'echo x > configs/user.yaml; milvus run x'\n", u"?"_s);
        one("a shell that goes elsewhere", "    command: sh -c 'cd /x && milvus run x'\n", u"0"_s);
        one("an entrypoint of its own", "    entrypoint: /start.sh\n    command: milvus run x\n",
            u"?"_s);
        one("a script", "    command: [bash, /start.sh]\n", u"?"_s);
        one("a command that wins over a variable is not followed", "    command: /start.sh\n" + off,
            u"?"_s);
        one("the entrypoint of the image, said again",
            "    entrypoint: [/tini, --]\n    command: [milvus, run, standalone]\n", u"2"_s);
        one("a command that variables make up", "    command: ${MISSING_HERE} milvus run x\n",
            u"?"_s);
        one("a file of variables that is not there", "    env_file: none.env\n", u"?"_s);
        one("a file of variables that need not be there",
            "    env_file: [{path: none.env, required: false}]\n", u"2"_s);
        one("one that has to be there, and a variable that wins over it",
            "    env_file: none.env\n" + off, u"0"_s);
        const QByteArray built = "services:\n  m:\n    build: image\n" + mounts;
        const auto image = [&](const char *name, const QByteArray &dockerfile, const QString &mode,
                               const QByteArray &more = {}) {
            row(name,
                {{usual, built + more},
                 {u"image/Dockerfile"_s, "FROM milvusdb/milvus:v2.6.1\n" + dockerfile}},
                usual, mode);
        };
        image("an image of one's own that changes nothing", "RUN apt-get update\n", u"2"_s);
        image("one with a variable", "ENV A=b \\\n  COMMON_SECURITY_TLSMODE=0\n", u"0"_s);
        image("one with a variable of old", "env COMMON_SECURITY_TLSMODE 0\n", u"0"_s);
        image("one with a variable that the service contradicts", "ENV COMMON_SECURITY_TLSMODE=2\n",
              u"0"_s, off);
        image("one with a variable that is given when it is built",
              "ARG MODE\nENV COMMON_SECURITY_TLSMODE=$MODE\n", u"?"_s);
        image("one with an entrypoint that sets a variable",
              "ENTRYPOINT [\"env\", \"COMMON_SECURITY_TLSMODE=0\", \"milvus\", \"run\"]\n", u"0"_s);
        image("one with a script as its entrypoint", "ENTRYPOINT [\"/start.sh\"]\n", u"?"_s);
        image("the same, and a service with one of its own", "ENTRYPOINT [\"/start.sh\"]\n", u"2"_s,
              "    entrypoint: [/tini, --, milvus, run, standalone]\n");
        image("one with a line for a shell as its command", "CMD exec milvus run standalone\n",
              u"2"_s);
        image("one that brings a configuration", "COPY milvus.yaml /milvus/configs/\n", u"?"_s);
        row("a stage by its name",
            {{usual,
              "services:\n  m:\n    build: {context: ., dockerfile: D, target: one}\n" + mounts},
             {u"D"_s, "FROM milvusdb/milvus:v2.6.1 AS base\nENV COMMON_SECURITY_TLSMODE=0\n"
                      "FROM base AS one\nRUN x\nFROM base\nENV COMMON_SECURITY_TLSMODE=1\n"}},
            usual, u"0"_s);
        row("a file beside that is included",
            {{usual, "include: [more.yml]\nservices: {}\n"},
             {u"more.yml"_s, milvus + mounts + off}},
            usual, u"0"_s);
        row("the same, and nothing else",
            {{usual, "include:\n  - path: more.yml\n"}, {u"more.yml"_s, milvus + mounts}}, usual,
            u"2"_s);
        row("the same, and an override",
            {{usual, "include: [more.yml]\nservices: {}\n"},
             {u"more.yml"_s, milvus + mounts},
             {override, named + off}},
            usual, u"0"_s);
        const Files stack = {{usual, "include: [stack/more.yml]\n"},
                             {u"stack/more.yml"_s, milvus + mounts},
                             {u"stack/user.yaml"_s, "common: {security: {tlsMode: 1}}\n"}};
        row("a file of another folder, whose paths begin there", stack, usual, u"1"_s);
        row("the same with another folder for its paths",
            stack + Files{{usual, "include: [{path: stack/more.yml, project_directory: .}]\n"}},
            usual, u"2"_s);
        const Files variable =
            stack +
            Files{{u"stack/more.yml"_s,
                   milvus + mounts + "    environment: [\"COMMON_SECURITY_TLSMODE=$MODE\"]\n"},
                  {u"stack/.env"_s, "MODE=2\n"}};
        row("the same with a variable of that folder", variable, usual, u"2"_s);
        row("the same with a variable that this folder has, too",
            variable + Files{{u".env"_s, "MODE=0\n"}}, usual, u"0"_s);
        row("the same with a file of variables there",
            stack + Files{{u"stack/more.yml"_s, milvus + mounts + "    env_file: m.env\n"},
                          {u"stack/m.env"_s, "COMMON_SECURITY_TLSMODE=0\n"}},
            usual, u"0"_s);
        row("a file of another folder that includes a third",
            stack + Files{{u"stack/more.yml"_s, "include: [in/last.yml]\n"},
                          {u"stack/in/last.yml"_s, milvus + mounts},
                          {u"stack/in/user.yaml"_s, "common: {security: {tlsMode: 0}}\n"}},
            usual, u"0"_s);
        row("a file that is included with other variables",
            {{usual, "include: [{path: more.yml, env_file: more.env}]\n" + milvus + mounts},
             {u"more.yml"_s, "services: {n: {image: 'milvusdb/milvus:v2.6.7'}}\n"}},
            usual, u"?"_s);
        row("a file that is included and has nothing to do with Milvus",
            {{usual, "include: [{path: more.yml, env_file: more.env}]\n" + milvus + mounts},
             {u"more.yml"_s, "services: {n: {image: nginx}}\n"}},
            usual, u"2"_s);
        row("a file that is included and not there",
            {{usual, "include: [none.yml]\n" + milvus + mounts}}, usual, u"?"_s);
        const QByteArray resting = milvus + mounts + off + "    profiles: [old]\n";
        row("only a service of a profile", {{usual, resting}}, usual, u"0"_s);
        one("a folder to work in", "    working_dir: /other\n", u"0"_s);
        row("a folder to work in that has the configuration",
            {{usual, milvus + "    working_dir: /other\n    volumes: "
                              "[\"./user.yaml:/other/configs/user.yaml\"]\n"}},
            usual, u"2"_s);
        const QByteArray data =
            "  on:\n    image: x\n    volumes: "
            "[\"./user.yaml:/milvus/configs/user.yaml\"]\n  data:\n    image: x\n    volumes: "
            "[\"./off.yaml:/milvus/configs/user.yaml\"]\n";
        row("volumes from another service",
            {{usual, milvus + "    volumes_from: [\"on:ro\"]\n" + data}}, usual, u"2"_s);
        one("its own volumes win", "    volumes_from: [data]\n" + data, u"2"_s);
        one("volumes from a container", "    volumes_from: [\"container:x\"]\n", u"?"_s);
        one("volumes from nowhere known, and a variable",
            "    volumes_from: [\"container:x\"]\n" + off, u"0"_s);
        one("a parent in the same file", "    extends: base\n  base:\n    image: x\n" + off,
            u"0"_s);
        row("a parent in another file, with its image and its volumes",
            {{usual, named + "    extends: {file: base.yml, service: b}\n"},
             {u"base.yml"_s, "services:\n  b:\n    image: milvusdb/milvus:v2.6.7\n    volumes: "
                             "[\"./user.yaml:/milvus/configs/user.yaml\"]\n"}},
            usual, u"2"_s);
        row("a parent that the service contradicts",
            {{usual, milvus + "    extends: {file: base.yml, service: b}\n" + on},
             {u"base.yml"_s, "services:\n  b:\n" + off}},
            usual, u"2"_s);
        one("a parent that is not there", "    extends: {file: none.yml, service: b}\n", u"?"_s);
        one("a parent of itself", "    extends: m\n", u"?"_s);
    }

    void theModeThatComposeGives()
    {
        QFETCH(const Files, files);
        QFETCH(const QString, asked);
        put(u".env"_s, {});
        put(u"user.yaml"_s, "common: {security: {tlsMode: 2}}\n");
        put(u"off.yaml"_s, "common: {security: {tlsMode: 0}}\n");
        for (const auto &[name, text] : files)
            put(name, text);
        const plan::Deployment deployment = milvus::deploymentFromPath(at(asked));
        QCOMPARE(deployment.composeService, u"m"_s);
        const auto check = milvus::checkDeployment(deployment);
        QVERIFY(check);
        const auto &value = check->effective.of(milvus::keyTlsMode);
        const QString told = value.isUnclear         ? u"?"_s
                             : value.value.isEmpty() ? u"0"_s
                                                     : value.value;
        QTEST(told, "mode");
    }

    void servicesOfAProfile_data()
    {
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QStringList>("services");
        const QStringList both = {u"m"_s, u"old"_s};
        QTest::newRow("not enabled") << QByteArray() << QStringList(u"m"_s);
        QTest::newRow("another enabled")
            << QByteArray("COMPOSE_PROFILES=x\n") << QStringList(u"m"_s);
        QTest::newRow("enabled") << QByteArray("COMPOSE_PROFILES=x,one\n") << both;
        QTest::newRow("all enabled") << QByteArray("COMPOSE_PROFILES=*\n") << both;
    }

    void servicesOfAProfile()
    {
        QFETCH(const QByteArray, variables);
        put(u".env"_s, variables);
        const QByteArray text = "services:\n  m: {image: 'milvusdb/milvus:v2.6.7'}\n"
                                "  old: {image: 'milvusdb/milvus:v2.6.7', profiles: [one, two]}\n";
        QTEST(milvus::milvusServices(text, m_folder->path()), "services");
    }

    /// Files of every kind above, together in several hundred ways; some of them in each run.
    void readsAsComposeDoes()
    {
        if (!QFileInfo::exists(qEnvironmentVariable("MILVUS_TLS_COMPOSE")))
            QSKIP("MILVUS_TLS_COMPOSE names no docker-compose");
        const bool isFull = qEnvironmentVariableIntValue("MILVUS_TLS_FULL") != 0;
        constexpr quint32 seed = 5;
        QRandomGenerator random(seed);
        const auto any = [&](const QStringList &list) { return list[random.bounded(list.size())]; };
        for (int round = 0; round < (isFull ? 300 : 30); ++round) {
            const QString image = round % 2 == 0 ? u"    image: milvusdb/milvus:v2.5.4\n"_s
                                                 : u"    image: milvusdb/milvus:${TAG}\n"_s;
            const QByteArray base = anchors +
                                    service(image, any(environments) + any(volumes) + any(rest)) +
                                    "volumes: {named: {}}\n";
            const QByteArray override = service({}, any(overrides));
            put(u"compose.yaml"_s, base);
            put(u"compose.override.yaml"_s, override);
            const auto ours = read();
            const QJsonObject theirs = asComposeReads();
            QVERIFY2(ours && !theirs.isEmpty(), (base + override).constData());
            compare(*ours, theirs);
            if (QTest::currentTestFailed()) {
                qWarning("%s---\n%s", base.constData(), override.constData());
                return;
            }
        }
    }
};

PRODUCT_TEST(CompositionTest)
#include "tst_milvuscomposition.moc"
