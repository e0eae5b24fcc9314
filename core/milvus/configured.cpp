#include "core/milvus/configured.h"

#include "core/base/files.h"
#include "core/milvus/composefile.h"
#include "core/milvus/keyindex.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/version.h"
#include "core/plan/hostname.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

std::optional<ComposeService> serviceOf(const plan::Deployment &deployment)
{
    if (deployment.composePath.isEmpty())
        return {};
    const auto text = base::readFile(deployment.composePath, largestFile);
    return text ? readComposeFile(*text, QFileInfo(deployment.composePath).absolutePath())
                : std::nullopt;
}

QStringList besides(const QString &configPath)
{
    const QFileInfo chosen(configPath);
    QStringList files;
    for (const QString &name : configurationNames()) {
        const QString path = chosen.dir().filePath(name);
        if (name == chosen.fileName())
            files << configPath;
        else if (QFileInfo(path).isFile())
            files << path;
    }
    if (!files.contains(configPath)) // a name of the user's own takes the place of milvus.yaml
        files.prepend(configPath);
    return files;
}

QStringList filesOf(const plan::Deployment &deployment,
                    const std::optional<ComposeService> &service)
{
    QStringList files;
    if (service && !service->configFiles.isEmpty())
        files = service->configFiles;
    else if (deployment.kind == plan::Deployment::Kind::StandaloneEmbed)
        files = {deployment.configPath}; // it mounts no other
    else if (!deployment.configPath.isEmpty() && !service)
        files = besides(deployment.configPath);
    files.removeAll(QString());
    const auto version = parseVersion(deployment.milvusVersion);
    if (version && !version->readsUserYaml())
        files = files.first(std::min<qsizetype>(1, files.size()));
    return files;
}

/// The values of the files so far, by folded key.
class Layers
{
public:
    base::Result<> add(const QString &path)
    {
        const auto text = base::readFile(path, largestFile);
        if (!text)
            return tl::make_unexpected(text.error());
        const auto document = Document::parse(*text, path);
        if (!document)
            return tl::make_unexpected(document.error());
        const KeyIndex index(*document);
        for (const char *key : {keyProxyPort, keyRestPort, keyRestEnabled, keyTlsMode, keyServerPem,
                                keyServerKey, keyCaPem}) {
            const int node = index.effective(key);
            if (node >= 0 && document->node(node).kind == Node::Kind::Scalar)
                m_values.insert(foldKey(key), QString::fromUtf8(document->node(node).value));
            if (node >= 0 && QByteArrayView(key) == keyProxyPort)
                m_portFile = path;
        }
        return {};
    }

    void add(const QHash<QString, QString> &environment, const std::optional<Version> &version,
             const QString &path)
    {
        for (auto one = environment.begin(); one != environment.end(); ++one) {
            const QByteArray key = environmentKey(one.key(), version);
            m_values.insert(key, one.value());
            if (key == foldKey(keyProxyPort))
                m_portFile = path;
        }
    }

    [[nodiscard]] QString value(const char *key) const { return m_values.value(foldKey(key)); }
    [[nodiscard]] int port(const char *key) const
    {
        const int number = value(key).toInt();
        return number > 0 && number <= plan::highestPort ? number : 0;
    }
    [[nodiscard]] const QString &portFile() const { return m_portFile; }

private:
    QHash<QByteArray, QString> m_values;
    QString m_portFile;
};

} // namespace

const QStringList &configurationNames()
{
    static const QStringList names = {u"milvus.yaml"_s, u"_test.yaml"_s, u"default.yaml"_s,
                                      u"user.yaml"_s};
    return names;
}

QStringList configurationFiles(const plan::Deployment &deployment)
{
    return filesOf(deployment, serviceOf(deployment));
}

base::Result<Configured> configuredFor(const plan::Deployment &deployment)
{
    const auto service = serviceOf(deployment);
    Configured configured;
    configured.files = filesOf(deployment, service);
    Layers layers;
    for (const QString &path : std::as_const(configured.files)) {
        if (const auto added = layers.add(path); !added)
            return tl::make_unexpected(added.error());
    }
    const auto version = parseVersion(deployment.milvusVersion);
    if (service)
        layers.add(service->environment, version ? std::optional(*version) : std::nullopt,
                   deployment.composePath);
    const int port = layers.port(keyProxyPort);
    configured.port = port > 0 ? port : usualPort;
    configured.portFile = port > 0 ? layers.portFile() : QString();
    configured.tlsMode = layers.value(keyTlsMode).toInt();
    configured.restEnabled =
        layers.value(keyRestEnabled).compare(u"false"_s, Qt::CaseInsensitive) != 0;
    configured.restPort = layers.port(keyRestPort);
    configured.serverPemPath = layers.value(keyServerPem);
    configured.serverKeyPath = layers.value(keyServerKey);
    configured.caPemPath = layers.value(keyCaPem);
    const auto reachable = [&](int inside) {
        return service ? service->published.value(inside, inside) : inside;
    };
    configured.reachablePort = reachable(configured.port);
    configured.reachableRestPort = reachable(configured.restPort);
    return configured;
}

} // namespace milvus
