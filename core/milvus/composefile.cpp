#include "core/milvus/composefile.h"

#include "core/base/files.h"
#include "core/milvus/configured.h"
#include "core/milvus/document.h"
#include "core/milvus/version.h"
#include "core/plan/hostname.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// Walks the nodes of a Compose file by name.
class Reader
{
public:
    explicit Reader(const Document &document)
        : m_document(document)
    {}

    [[nodiscard]] QList<int> children(int parent) const
    {
        QList<int> found;
        if (parent < 0)
            return found;
        for (int child = parent + 1; child <= m_document.node(parent).last;
             child = m_document.node(child).last + 1)
            found.append(child);
        return found;
    }

    [[nodiscard]] int child(int parent, QByteArrayView key) const
    {
        for (const int node : children(parent)) {
            if (m_document.node(node).keyAt >= 0 && m_document.node(node).key == key)
                return node;
        }
        return -1;
    }

    [[nodiscard]] QString text(int node) const
    {
        return node < 0 ? QString() : expanded(m_document.node(node).value);
    }
    [[nodiscard]] QString key(int node) const
    {
        return QString::fromUtf8(m_document.node(node).key);
    }
    [[nodiscard]] bool isScalar(int node) const
    {
        return m_document.node(node).kind == Node::Kind::Scalar;
    }

private:
    /// "${NAME:-default}" with its default: we do not know the environment Compose will have.
    static QString expanded(const QByteArray &value)
    {
        static const QRegularExpression variable(u"\\$\\{[A-Za-z_][A-Za-z0-9_]*:?-([^{}]*)\\}"_s);
        return QString::fromUtf8(value).replace(variable, u"\\1"_s);
    }

    const Document &m_document;
};

struct Mount
{
    QString source;
    QString target;
};

Mount mountOf(const Reader &reader, int node)
{
    if (!reader.isScalar(node))
        return {reader.text(reader.child(node, "source")),
                reader.text(reader.child(node, "target"))};
    const QStringList parts = reader.text(node).split(QLatin1Char(':'));
    return {parts.value(0), parts.value(1)};
}

void readMounts(const Reader &reader, int service, const QString &folder, ComposeService &found)
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
QHash<int, int> publishedBy(const Reader &reader, int service)
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

QHash<QString, QString> environmentOf(const Reader &reader, int service)
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

std::optional<ComposeService> readComposeFile(const QByteArray &text, const QString &folder)
{
    const auto document = Document::parse(text, folder);
    if (!document || document->nodes().empty() || document->node(0).kind != Node::Kind::Map)
        return {};
    const Reader reader(*document);
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
