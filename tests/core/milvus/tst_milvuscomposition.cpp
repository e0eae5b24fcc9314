#include "core/milvus/composition.h"
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
            QVERIFY(published[inside].contains(QString::number(outside)));
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
        QVERIFY(found->unknownVariables.isEmpty());
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
