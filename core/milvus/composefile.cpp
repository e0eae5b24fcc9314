#include "core/milvus/composefile.h"

#include "core/base/files.h"
#include "core/milvus/composereader.h"
#include "core/milvus/configured.h"
#include "core/milvus/version.h"
#include "core/plan/hostname.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

struct Mount
{
    QString source;
    QString target;
};

Mount mountOf(const ComposeReader &reader, int node)
{
    if (!reader.isScalar(node))
        return {reader.text(reader.child(node, "source")),
                reader.text(reader.child(node, "target"))};
    const QStringList parts = reader.text(node).split(QLatin1Char(':'));
    return {parts.value(0), parts.value(1)};
}

void readMounts(const ComposeReader &reader, int service, const QString &folder,
                ComposeService &found)
{
    QHash<QString, QString> sources;
    for (const int node : reader.children(reader.child(service, "volumes"))) {
        const Mount mount = mountOf(reader, node);
        if (!mount.source.isEmpty())
            sources.insert(mount.target, QDir::cleanPath(QDir(folder).absoluteFilePath(
                                             base::expandHome(mount.source))));
    }
    const QString configs = sources.value(u"/milvus/configs"_s);
    for (const QString &name : configurationNames()) {
        const QString inFolder = QDir(configs).filePath(name);
        const QString mounted = sources.value(u"/milvus/configs/"_s + name);
        const bool isMain = name == configurationNames().first();
        if (!mounted.isEmpty())
            found.configFiles << mounted;
        else if (!configs.isEmpty() && (isMain || QFileInfo::exists(inFolder)))
            found.configFiles << inFolder;
        else
            continue;
        if (found.configPath.isEmpty() && (isMain || name == configurationNames().last()))
            found.configPath = found.configFiles.last();
    }
}

/// "19530:19530", "127.0.0.1:29530:19530/tcp", {published: 29530, target: 19530}
QHash<int, int> publishedBy(const ComposeReader &reader, int service)
{
    static const QRegularExpression form(u"\\A(?:.*:)?(\\d{1,5}):(\\d{1,5})(?:/tcp)?\\z"_s);
    const auto isPort = [](int number) { return number > 0 && number <= plan::highestPort; };
    QHash<int, int> published;
    for (const int node : reader.children(reader.child(service, "ports"))) {
        const auto match = form.match(reader.text(node));
        const bool isShort = reader.isScalar(node);
        const int inside =
            (isShort ? match.captured(2) : reader.text(reader.child(node, "target"))).toInt();
        const int outside =
            (isShort ? match.captured(1) : reader.text(reader.child(node, "published"))).toInt();
        if (isPort(inside) && isPort(outside) && !published.contains(inside))
            published.insert(inside, outside);
    }
    return published;
}

QHash<QString, QString> environmentOf(const ComposeReader &reader, int service)
{
    QHash<QString, QString> environment;
    for (const int node : reader.children(reader.child(service, "environment"))) {
        const QString text = reader.text(node);
        if (const QString key = reader.key(node); !key.isEmpty())
            environment.insert(key, text);
        else if (const qsizetype sign = text.indexOf(QLatin1Char('=')); sign > 0)
            environment.insert(text.first(sign), text.sliced(sign + 1));
    }
    return environment;
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

} // namespace

bool isMilvusImage(const QString &image)
{
    return !tagOf(image).isNull();
}

std::optional<ComposeService> readComposeFile(const QByteArray &text, const QString &folder)
{
    const auto document = Document::parse(text, folder);
    if (!document || document->nodes().empty() || document->node(0).kind != Node::Kind::Map)
        return {};
    const ComposeReader reader(*document);
    std::optional<ComposeService> best;
    for (const int service : reader.children(reader.child(0, "services"))) {
        const QString tag = tagOf(reader.text(reader.child(service, "image")));
        const QString name = reader.key(service);
        if (tag.isNull() || (best && servicePriority(best->name) >= servicePriority(name)))
            continue;
        const auto version = parseVersion(tag);
        best = ComposeService();
        best->name = name;
        best->version = version ? version->text() : QString();
        readMounts(reader, service, folder, *best);
        best->published = publishedBy(reader, service);
        best->port = best->published.value(usualPort, usualPort);
        best->environment = environmentOf(reader, service);
    }
    return best;
}

} // namespace milvus
