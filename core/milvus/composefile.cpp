#include "core/milvus/composefile.h"

#include "core/base/files.h"
#include "core/milvus/composeenvironment.h"
#include "core/milvus/composeimage.h"
#include "core/milvus/composeproject.h"
#include "core/milvus/configured.h"
#include "core/milvus/mountedconfiguration.h"
#include "core/milvus/publishedports.h"
#include "core/milvus/startcommand.h"
#include "core/milvus/version.h"

#include <QDir>

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
                     const QString &usualFolder, QList<Mount> &mounts)
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
                file.isEmpty()
                    ? QString()
                    : QDir(shared.reader->folder()).absoluteFilePath(base::expandHome(file));
            takeMount({source.isEmpty() ? QString() : QDir::cleanPath(source), target}, mounts);
        }
    }
}

/// `unknown`: gets what could not be followed.
QList<Mount> mountsOf(ComposeProject &project, const ComposeSections &sections,
                      QStringList &unknown, int depth = 0)
{
    constexpr int deepest = 8;
    QList<Mount> mounts;
    for (const auto &[reader, list] : sections.parts("volumes_from")) {
        for (const int node : reader->children(list)) {
            const QString written = reader->text(node);
            const ComposeSections other = project.sections(written.section(u':', 0, 0));
            if (other.isEmpty() || depth == deepest) {
                unknown << u"volumes_from"_s;
                continue;
            }
            for (const Mount &mount : mountsOf(project, other, unknown, depth + 1))
                takeMount(mount, mounts);
        }
    }
    for (const auto &[reader, list] : sections.parts("volumes"))
        for (const int node : reader->children(list))
            takeMount(readMount(reader->mount(node), reader->folder()), mounts);
    takeSharedFiles(sections, "configs", u"/"_s, mounts);
    takeSharedFiles(sections, "secrets", u"/run/secrets"_s, mounts);
    return mounts;
}

void findConfiguration(ComposeService &found)
{
    const MountedConfiguration configuration =
        mountedConfiguration(found.mounts, found.environment, found.workingFolder);
    found.configFiles = configuration.files;
    found.mainFile = configuration.main;
    found.configPath = configuration.main.isEmpty() ? configuration.later : configuration.main;
}

/// An entry in its short form; an address of IPv6 has no brackets in the long one.
QString writtenPort(const ComposeReader &reader, int node)
{
    if (reader.isScalar(node))
        return reader.text(node);
    const QString address = reader.text(reader.child(node, "host_ip"));
    const QString pair = reader.text(reader.child(node, "published")) + u':' +
                         reader.text(reader.child(node, "target"));
    return address.isEmpty()        ? pair
           : address.contains(u':') ? u'[' + address + u"]:"_s + pair
                                    : address + u':' + pair;
}

PublishedPorts publishedIn(const ComposeReader &reader, int ports)
{
    PublishedPorts published;
    for (const int node : reader.children(ports))
        takePublished(writtenPort(reader, node), published);
    return published;
}

int servicePriority(const QString &name)
{
    return name.contains(u"standalone"_s) ? 2 : name.contains(u"proxy"_s) ? 1 : 0;
}

/// The one that the command of a service names: "proxy", "standalone"; empty: none.
QString roleOf(const ComposeSections &service)
{
    const QStringList words = commandWords(service, "command");
    const qsizetype run = words.indexOf(u"run"_s);
    return run < 0 ? QString() : words.value(run + 1).toLower();
}

/// Whether a service only does a part of a cluster's work that is not taking connections.
bool isInnerPart(const ComposeSections &service)
{
    static const QStringList parts = {u"rootcoord"_s,  u"querycoord"_s, u"datacoord"_s,
                                      u"indexcoord"_s, u"mixcoord"_s,   u"querynode"_s,
                                      u"datanode"_s,   u"indexnode"_s,  u"streamingnode"_s};
    return parts.contains(roleOf(service));
}

WrittenUser userOf(const ComposeSections &sections)
{
    WrittenUser user{sections.text("user"), {}};
    for (const auto &[reader, list] : sections.parts("group_add"))
        for (const int node : reader->children(list))
            user.groups << reader->text(node);
    return user;
}

/// What the service starts sets variables that win over all others, and the folder in which Milvus
/// looks for its files.
void takeCommand(const ComposeSections &sections, ComposeService &service)
{
    const auto built = builtImage(sections).value_or(BuiltImage());
    QStringList entrypoint = commandWords(sections, "entrypoint");
    QStringList command = commandWords(sections, "command");
    if (entrypoint.isEmpty() && command.isEmpty())
        command = built.command;
    if (entrypoint.isEmpty())
        entrypoint = built.entrypoint;
    const QStringList words = entrypoint + command;
    if (words.isEmpty())
        return; // the image's own
    const Start start = followCommand(words, {service.environment, service.workingFolder});
    service.environment = start.variables;
    service.workingFolder = start.folder;
    if (start.isClear())
        return;
    service.unseen << (entrypoint.isEmpty() ? u"command"_s : u"entrypoint"_s);
    for (QString &value : service.environment)
        value = QString();
}

ComposeService serviceOf(ComposeProject &project, const ComposeSections &sections,
                         const QString &name)
{
    ComposeService service;
    service.unseen = sections.unfollowed();
    service.name = name;
    const auto built = builtImage(sections);
    const auto version = parseVersion(milvusTag(imageOf(sections)));
    service.version = version ? version->text() : QString();
    service.mounts = mountsOf(project, sections, service.unseen);
    for (const auto &[reader, list] : sections.parts("ports"))
        service.published.insert(publishedIn(*reader, list));
    service.port = outsideOf(service.published, usualPort);
    service.environment = composeEnvironment(sections, service.unseen);
    if (built) {
        Variables all = built->environment;
        all.insert(service.environment);
        service.environment = all;
        if (built->mayConfigure)
            service.unseen << u"Dockerfile"_s;
        if (!built->workingFolder.isEmpty())
            service.workingFolder = built->workingFolder;
    }
    if (const QString own = sections.text("working_dir"); !own.isEmpty())
        service.workingFolder = QDir::cleanPath(QDir(service.workingFolder).filePath(own));
    takeCommand(sections, service);
    service.unseen.removeDuplicates();
    findConfiguration(service);
    service.isOnHostNetwork = sections.text("network_mode") == u"host";
    service.user = userOf(sections);
    return service;
}

} // namespace

Mount readMount(const ComposeReader::Mount &written, const QString &folder)
{
    const bool isPath =
        written.isBind && !written.source.isEmpty() && !written.source.startsWith(u'$');
    return {sourcePath(isPath ? QDir(folder).filePath(base::expandHome(written.source))
                              : written.source,
                       folder),
            written.target.isEmpty() ? QString() : QDir::cleanPath(written.target)};
}

PublishedPorts composePorts(const ComposeReader &reader, int service)
{
    return publishedIn(reader, reader.child(service, "ports"));
}

QStringList milvusServices(const QByteArray &text, const QString &folder)
{
    ComposeProject project({text}, folder);
    QStringList names;
    QStringList innerParts;
    QStringList resting;
    for (const QString &name : project.services()) {
        const ComposeSections service = project.sections(name);
        if (!isMilvusImage(imageOf(service)))
            continue;
        (!project.isStarted(service) ? resting : isInnerPart(service) ? innerParts : names) << name;
    }
    if (names.isEmpty())
        names = innerParts.isEmpty() ? resting : innerParts;
    std::ranges::stable_sort(names, std::ranges::greater(), servicePriority);
    return names;
}

QStringList clusterServices(const QByteArrayList &texts, const QString &folder)
{
    ComposeProject project(texts, folder);
    QStringList names;
    for (const QString &name : project.services()) {
        const ComposeSections service = project.sections(name);
        if (isMilvusImage(imageOf(service)) && project.isStarted(service) &&
            (isInnerPart(service) || roleOf(service) == u"proxy"))
            names << name;
    }
    return names;
}

QStringList composeServices(const QByteArray &text, const QString &folder)
{
    return ComposeProject({text}, folder).services();
}

std::optional<ComposeService> readComposeFile(const QByteArray &text, const QString &folder)
{
    const QStringList names = milvusServices(text, folder);
    return names.isEmpty() ? std::nullopt : readComposeService({text}, folder, names.first());
}

std::optional<ComposeService> readComposeService(const QByteArrayList &texts, const QString &folder,
                                                 const QString &name)
{
    ComposeProject project(texts, folder);
    const ComposeSections sections = project.sections(name);
    return sections.isEmpty() ? std::nullopt : std::optional(serviceOf(project, sections, name));
}

} // namespace milvus
