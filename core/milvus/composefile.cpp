#include "core/milvus/composefile.h"

#include "core/base/files.h"
#include "core/milvus/composeenvironment.h"
#include "core/milvus/configured.h"
#include "core/milvus/rendering.h"
#include "core/milvus/version.h"
#include "core/plan/hostname.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// Compose takes the first part of "a:b" for a path only when it looks like one; else it names a
/// volume.
QString sourcePath(const QString &written, const QString &folder)
{
    const bool isPath = written.startsWith(QLatin1Char('.')) ||
                        written.startsWith(QLatin1Char('/')) ||
                        written.startsWith(QLatin1Char('~'));
    if (!isPath)
        return {};
    return QDir::cleanPath(QDir(folder).absoluteFilePath(base::expandHome(written)));
}

QList<Mount> mountsOf(const ComposeReader &reader, int service, const QString &folder)
{
    QList<Mount> mounts;
    for (const int node : reader.children(reader.child(service, "volumes"))) {
        const Mount mount = readMount(reader.mount(node), folder);
        if (!mount.target.isEmpty())
            mounts.append(mount);
    }
    return mounts;
}

/// What the service takes of the file's own `section`, "configs" or "secrets": a name, which lies
/// below `usualFolder` inside, or the same with a target of its own. One that is no file here has
/// no source.
QList<Mount> sharedFiles(const ComposeReader &reader, int service, const char *section,
                         const QString &usualFolder, const QString &folder)
{
    QList<Mount> mounts;
    for (const int node : reader.children(reader.child(service, section))) {
        const QString name =
            reader.isScalar(node) ? reader.text(node) : reader.text(reader.child(node, "source"));
        const QString written =
            reader.isScalar(node) ? QString() : reader.text(reader.child(node, "target"));
        const QString target = QDir(usualFolder).filePath(written.isEmpty() ? name : written);
        const int shared = reader.child(reader.child(0, section), name.toUtf8());
        const QString file = reader.text(reader.child(shared, "file"));
        const QString source =
            file.isEmpty() ? QString() : QDir(folder).absoluteFilePath(base::expandHome(file));
        mounts.append({source.isEmpty() ? QString() : QDir::cleanPath(source), target});
    }
    return mounts;
}

void findConfiguration(ComposeService &found)
{
    // Milvus looks for its files where this variable says (facts/milvus-tls.md 1.2).
    const QString folder =
        QDir::cleanPath(found.environment.value(u"MILVUSCONF"_s, u"/milvus/configs"_s));
    QHash<QString, QString> sources;
    for (const Mount &mount : std::as_const(found.mounts)) {
        if (!mount.source.isEmpty())
            sources.insert(mount.target, mount.source);
    }
    const QString configs = sources.value(folder);
    for (const QString &name : configurationNames()) {
        const QString inFolder = QDir(configs).filePath(name);
        const QString mounted = sources.value(folder + u'/' + name);
        const bool isMain = name == configurationNames().first();
        if (!mounted.isEmpty())
            found.configFiles << mounted;
        else if (!configs.isEmpty() && (isMain || QFileInfo::exists(inFolder)))
            found.configFiles << inFolder;
        else
            continue;
        if (isMain)
            found.mainFile = found.configFiles.last();
        if (found.configPath.isEmpty() && (isMain || name == configurationNames().last()))
            found.configPath = found.configFiles.last();
    }
}

/// The tag of an image "registry/milvusdb/milvus:v2.5.4-gpu"; null when it is another image.
QString tagOf(const QString &image)
{
    static const QRegularExpression form(
        u"(?:\\A|/)milvusdb/milvus(?:-dev)?(?::([^@/]*))?(?:@.*)?\\z"_s);
    const auto match = form.match(image);
    return match.hasMatch() ? u""_s + match.captured(1) : QString();
}

int servicePriority(const QString &name)
{
    return name.contains(u"standalone"_s) ? 2 : name.contains(u"proxy"_s) ? 1 : 0;
}

ComposeService serviceAt(const ComposeReader &reader, int node, const QString &folder)
{
    ComposeService service;
    service.name = reader.key(node);
    const QString tag = tagOf(reader.text(reader.child(node, "image")));
    const auto version = parseVersion(tag);
    service.version = version ? version->text() : QString();
    service.mounts = mountsOf(reader, node, folder) +
                     sharedFiles(reader, node, "configs", u"/"_s, folder) +
                     sharedFiles(reader, node, "secrets", u"/run/secrets"_s, folder);
    service.published = composePorts(reader, node);
    service.port = service.published.value(usualPort, usualPort);
    const ComposeEnvironment environment = composeEnvironment(reader, node, folder);
    service.environment = environment.variables;
    service.unknownVariables = environment.unknown;
    findConfiguration(service);
    service.isOnHostNetwork = reader.text(reader.child(node, "network_mode")) == u"host";
    return service;
}

std::optional<Document> composeDocument(const QByteArray &text, const QString &folder)
{
    if (!text.contains("services")) // most files, and long ones
        return {};
    auto document = Document::parse(text, folder);
    if (!document || document->isEmpty() || document->node(0).kind != Node::Kind::Map)
        return {};
    return std::move(*document);
}

} // namespace

const QStringList &composeNames()
{
    static const QStringList names = {u"compose.yaml"_s, u"compose.yml"_s, u"docker-compose.yaml"_s,
                                      u"docker-compose.yml"_s,
                                      u"milvus-standalone-docker-compose.yml"_s};
    return names;
}

QString composeOverride(const QString &composePath)
{
    const QDir folder = QFileInfo(composePath).absoluteDir();
    const QString ours = renderingFileName(Rendering::Compose);
    for (const QString &name : {u"compose.override.yml"_s, u"compose.override.yaml"_s, ours,
                                u"docker-compose.override.yaml"_s})
        if (folder.exists(name))
            return folder.absoluteFilePath(name);
    return folder.absoluteFilePath(ours);
}

bool isMilvusImage(const QString &image)
{
    return !tagOf(image).isNull();
}

Mount readMount(const ComposeReader::Mount &written, const QString &folder)
{
    return {sourcePath(written.source, folder),
            written.target.isEmpty() ? QString() : QDir::cleanPath(written.target)};
}

QHash<int, int> composePorts(const ComposeReader &reader, int service)
{
    // "19530:19530", "127.0.0.1:29530-29531:19530-19531/tcp", {published: 29530, target: 19530}
    static const QRegularExpression form(
        u"\\A(?:.*:)?(\\d{1,5})(?:-(\\d{1,5}))?:(\\d{1,5})(?:-(\\d{1,5}))?(?:/tcp)?\\z"_s);
    const auto isPort = [](int number) { return number > 0 && number <= plan::highestPort; };
    QHash<int, int> published;
    const auto publish = [&](int inside, int outside) {
        if (isPort(inside) && isPort(outside) && !published.contains(inside))
            published.insert(inside, outside);
    };
    for (const int node : reader.children(reader.child(service, "ports"))) {
        if (!reader.isScalar(node)) {
            publish(reader.text(reader.child(node, "target")).toInt(),
                    reader.text(reader.child(node, "published")).toInt());
            continue;
        }
        const auto match = form.match(reader.text(node));
        const int first = match.captured(3).toInt();
        const int outside = match.captured(1).toInt();
        for (int port = first; port <= std::max(first, match.captured(4).toInt()); ++port)
            publish(port, outside + port - first);
    }
    return published;
}

std::optional<ComposeService> readComposeFile(const QByteArray &text, const QString &folder)
{
    const auto document = composeDocument(text, folder);
    if (!document)
        return {};
    const ComposeReader reader(*document);
    std::optional<int> best;
    for (const int service : reader.children(reader.child(0, "services"))) {
        const bool isMilvus = isMilvusImage(reader.text(reader.child(service, "image")));
        if (isMilvus &&
            (!best || servicePriority(reader.key(service)) > servicePriority(reader.key(*best))))
            best = service;
    }
    return best ? std::optional(serviceAt(reader, *best, folder)) : std::nullopt;
}

std::optional<ComposeService> readComposeService(const QByteArray &text, const QString &folder,
                                                 const QString &name)
{
    const auto document = composeDocument(text, folder);
    if (!document)
        return {};
    const ComposeReader reader(*document);
    const int service = reader.child(reader.child(0, "services"), name.toUtf8());
    return service < 0 ? std::nullopt : std::optional(serviceAt(reader, service, folder));
}

} // namespace milvus
