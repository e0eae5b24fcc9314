#include "core/milvus/composefile.h"

#include "core/base/files.h"
#include "core/milvus/composeenvironment.h"
#include "core/milvus/composesections.h"
#include "core/milvus/configured.h"
#include "core/milvus/mountedconfiguration.h"
#include "core/milvus/publishedports.h"
#include "core/milvus/rendering.h"
#include "core/milvus/version.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <deque>

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

/// Of two mounts at one place the later file's counts.
void takeMount(const Mount &mount, QList<Mount> &mounts)
{
    if (mount.target.isEmpty())
        return;
    mounts.removeIf([&](const Mount &other) { return other.target == mount.target; });
    mounts.append(mount);
}

/// What the service takes of the files' own `section`, "configs" or "secrets": a name, which lies
/// below `usualFolder` inside, or the same with a target of its own. One that is no file here has
/// no source.
void takeSharedFiles(const ComposeSections &sections, const char *section,
                     const QString &usualFolder, const QString &folder, QList<Mount> &mounts)
{
    for (const auto &[reader, list] : sections.parts(section)) {
        for (const int node : reader->children(list)) {
            const bool isName = reader->isScalar(node);
            const QString name = reader->text(isName ? node : reader->child(node, "source"));
            const QString written =
                isName ? QString() : reader->text(reader->child(node, "target"));
            const QString target = QDir(usualFolder).filePath(written.isEmpty() ? name : written);
            const auto shared = sections.shared(section, name);
            const QString file =
                shared.node < 0 ? QString()
                                : shared.reader->text(shared.reader->child(shared.node, "file"));
            const QString source =
                file.isEmpty() ? QString() : QDir(folder).absoluteFilePath(base::expandHome(file));
            takeMount({source.isEmpty() ? QString() : QDir::cleanPath(source), target}, mounts);
        }
    }
}

QList<Mount> mountsOf(const ComposeSections &sections, const QString &folder)
{
    QList<Mount> mounts;
    for (const auto &[reader, list] : sections.parts("volumes"))
        for (const int node : reader->children(list))
            takeMount(readMount(reader->mount(node), folder), mounts);
    takeSharedFiles(sections, "configs", u"/"_s, folder, mounts);
    takeSharedFiles(sections, "secrets", u"/run/secrets"_s, folder, mounts);
    return mounts;
}

void findConfiguration(ComposeService &found)
{
    const MountedConfiguration configuration =
        mountedConfiguration(found.mounts, found.environment);
    found.configFiles = configuration.files;
    found.mainFile = configuration.main;
    found.configPath = configuration.main.isEmpty() ? configuration.later : configuration.main;
}

/// The tag of an image "registry/milvusdb/milvus:v2.5.4-gpu"; null when it is another image.
QString tagOf(const QString &image)
{
    static const QRegularExpression form(
        u"(?:\\A|/)milvusdb/milvus(?:-dev)?(?::([^@/]*))?(?:@.*)?\\z"_s);
    const auto match = form.match(image);
    return match.hasMatch() ? u""_s + match.captured(1) : QString();
}

QHash<int, int> publishedIn(const ComposeReader &reader, int ports)
{
    QHash<int, int> published;
    for (const int node : reader.children(ports)) {
        const QString written = reader.isScalar(node)
                                    ? reader.text(node)
                                    : reader.text(reader.child(node, "published")) + u':' +
                                          reader.text(reader.child(node, "target"));
        takePublished(written, published);
    }
    return published;
}

int servicePriority(const QString &name)
{
    return name.contains(u"standalone"_s) ? 2 : name.contains(u"proxy"_s) ? 1 : 0;
}

/// Whether a service only does a part of a cluster's work that is not taking connections.
bool isInnerPart(const ComposeReader &reader, int service)
{
    static const QStringList parts = {u"rootcoord"_s,  u"querycoord"_s, u"datacoord"_s,
                                      u"indexcoord"_s, u"mixcoord"_s,   u"querynode"_s,
                                      u"datanode"_s,   u"indexnode"_s,  u"streamingnode"_s};
    const int command = reader.child(service, "command");
    QStringList words = reader.text(command).split(u' ', Qt::SkipEmptyParts);
    for (const int word : reader.children(command))
        words << reader.text(word);
    const qsizetype run = words.indexOf(u"run"_s);
    return run >= 0 && parts.contains(words.value(run + 1).toLower());
}

WrittenUser userOf(const ComposeSections &sections)
{
    WrittenUser user{sections.text("user"), {}};
    for (const auto &[reader, list] : sections.parts("group_add"))
        for (const int node : reader->children(list))
            user.groups << reader->text(node);
    return user;
}

ComposeService serviceOf(const ComposeSections &sections, const QString &name,
                         const QString &folder)
{
    ComposeService service;
    service.name = name;
    const auto version = parseVersion(tagOf(sections.text("image")));
    service.version = version ? version->text() : QString();
    service.mounts = mountsOf(sections, folder);
    for (const auto &[reader, list] : sections.parts("ports"))
        service.published.insert(publishedIn(*reader, list));
    service.port = service.published.value(usualPort, usualPort);
    const ComposeEnvironment environment = composeEnvironment(sections, folder);
    service.environment = environment.variables;
    service.unknownVariables = environment.unknown;
    findConfiguration(service);
    service.isOnHostNetwork = sections.text("network_mode") == u"host";
    service.user = userOf(sections);
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

const QStringList &overrideNames()
{
    static const QStringList names = {u"compose.override.yml"_s, u"compose.override.yaml"_s,
                                      renderingFileName(Rendering::Compose),
                                      u"docker-compose.override.yaml"_s};
    return names;
}

QString composeOverride(const QString &composePath)
{
    const QDir folder = QFileInfo(composePath).absoluteDir();
    for (const QString &name : overrideNames())
        if (folder.exists(name))
            return folder.absoluteFilePath(name);
    return folder.absoluteFilePath(renderingFileName(Rendering::Compose));
}

bool isMilvusImage(const QString &image)
{
    return !tagOf(image).isNull();
}

Mount readMount(const ComposeReader::Mount &written, const QString &folder)
{
    const bool isPath =
        written.isBind && !written.source.isEmpty() && !written.source.startsWith(u'$');
    return {sourcePath(isPath ? QDir(folder).filePath(base::expandHome(written.source))
                              : written.source,
                       folder),
            written.target.isEmpty() ? QString() : QDir::cleanPath(written.target)};
}

QHash<int, int> composePorts(const ComposeReader &reader, int service)
{
    return publishedIn(reader, reader.child(service, "ports"));
}

QStringList milvusServices(const QByteArray &text, const QString &folder)
{
    const auto document = composeDocument(text, folder);
    if (!document)
        return {};
    const ComposeReader reader = ComposeReader::following(*document, composeVariables(folder));
    QStringList names;
    QStringList innerParts;
    for (const int service : reader.children(reader.child(0, "services"))) {
        if (isMilvusImage(reader.text(reader.child(service, "image"))))
            (isInnerPart(reader, service) ? innerParts : names) << reader.key(service);
    }
    if (names.isEmpty())
        names = innerParts;
    std::ranges::stable_sort(names, std::ranges::greater(), servicePriority);
    return names;
}

std::optional<ComposeService> readComposeFile(const QByteArray &text, const QString &folder)
{
    const QStringList names = milvusServices(text, folder);
    return names.isEmpty() ? std::nullopt : readComposeService({text}, folder, names.first());
}

std::optional<ComposeService> readComposeService(const QByteArrayList &texts, const QString &folder,
                                                 const QString &name)
{
    const Variables known = composeVariables(folder);
    std::deque<Document> documents;
    std::deque<ComposeReader> readers; // which view them
    ComposeSections sections;
    for (const QByteArray &text : texts) {
        auto document = composeDocument(text, folder);
        if (!document)
            continue;
        documents.push_back(std::move(*document));
        readers.push_back(ComposeReader::following(documents.back(), known));
        const ComposeReader &reader = readers.back();
        sections.add(reader, reader.child(reader.child(0, "services"), name.toUtf8()));
    }
    return sections.isEmpty() ? std::nullopt : std::optional(serviceOf(sections, name, folder));
}

} // namespace milvus
