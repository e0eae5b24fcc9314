#include "core/milvus/operatorfile.h"

#include "core/base/files.h"
#include "core/milvus/composereader.h"
#include "core/milvus/configured.h"
#include "core/milvus/scalarspan.h"
#include "core/milvus/version.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// A section as a file of its own, below as many empty lines as stand above it.
QByteArray asFile(const Document &document, int section)
{
    const Node node = document.node(section);
    if (node.kind != Node::Kind::Map)
        return {};
    const LineMap &lines = document.lines();
    if (node.isFlow) {
        const qsizetype end = flowEnd(document.text(), node.at);
        const QByteArray above(lines.lineAt(node.at) - 1, '\n');
        return end < 0 ? QByteArray() : above + document.text().mid(node.at, end - node.at) + '\n';
    }
    const qsizetype column = document.column(document.node(section + 1).keyAt);
    QByteArray text(node.line(), '\n');
    for (int line = node.line() + 1; line <= lines.count(); ++line) {
        const QByteArrayView content = lines.content(line);
        const bool isBlank = content.trimmed().isEmpty() || content.trimmed().startsWith('#');
        if (!isBlank && !content.first(std::min(column, content.size())).trimmed().isEmpty())
            break;
        text += (isBlank ? content.trimmed() : content.sliced(column)).toByteArray() + '\n';
    }
    return text;
}

/// A file of the user's own in place of the one that the Operator makes.
bool hidesConfiguration(const QString &path)
{
    const QString folder = u"/milvus/configs"_s;
    return path == folder || (QFileInfo(path).path() == folder &&
                              configurationNames().contains(QFileInfo(path).fileName()));
}

class ResourceReader
{
public:
    explicit ResourceReader(const Document &document)
        : m_document(document)
        , m_reader(document)
    {}

    [[nodiscard]] bool isMilvus() const
    {
        static const QStringList kinds = {u"Milvus"_s, u"MilvusCluster"_s};
        return text(0, "apiVersion").startsWith(u"milvus.io/") && kinds.contains(text(0, "kind"));
    }

    OperatorResource read()
    {
        const int spec = m_reader.child(0, "spec");
        const int components = m_reader.child(spec, "components");
        takeIdentity(spec);
        takeComponent(components);
        takeComponent(m_reader.child(components, m_found.part()));
        takeMounts(components);
        takeMounts(m_reader.child(components, m_found.part()));
        if (const int config = m_reader.child(spec, "config"); config >= 0) {
            m_found.config = asFile(m_document, config);
            const Node node = m_document.node(config);
            if (node.kind == Node::Kind::Alias)
                m_found.unseen << u"config"_s;
        }
        return m_found;
    }

private:
    [[nodiscard]] QString text(int parent, const char *key) const
    {
        const int node = m_reader.child(parent, key);
        return node < 0 ? QString() : QString::fromUtf8(m_document.node(node).value);
    }

    void takeIdentity(int spec)
    {
        const int metadata = m_reader.child(0, "metadata");
        m_found.apiVersion = text(0, "apiVersion");
        m_found.kind = text(0, "kind");
        m_found.name = text(metadata, "name");
        m_found.space = text(metadata, "namespace");
        m_found.isCluster = text(spec, "mode") == u"cluster" || m_found.kind != u"Milvus";
    }

    void takeMounts(int node)
    {
        const int list = m_reader.child(node, "volumeMounts");
        m_found.areMountsKnown = m_found.areMountsKnown && !isAlias(list) && !isAlias(node);
        for (const int mount : m_reader.children(list)) {
            m_found.areMountsKnown = m_found.areMountsKnown && !isAlias(mount);
            const QString path = QDir::cleanPath(text(mount, "mountPath"));
            m_found.mounted << path;
            if (hidesConfiguration(path))
                m_found.unseen << u"volumeMounts"_s;
        }
    }

    [[nodiscard]] bool isAlias(int node) const
    {
        return node >= 0 && m_document.node(node).kind == Node::Kind::Alias;
    }

    /// Of all components together, or of one of them.
    void takeComponent(int node)
    {
        if (node < 0 || m_document.node(node).kind != Node::Kind::Map)
            return;
        const auto version = parseVersion(text(node, "image").section(u':', -1));
        if (version && m_found.version.isEmpty())
            m_found.version = version->text();
        for (const int variable : m_reader.children(m_reader.child(node, "env"))) {
            const bool isKnown = m_reader.child(variable, "value") >= 0;
            m_found.variables.insert(text(variable, "name"),
                                     isKnown ? u""_s + text(variable, "value") : QString());
        }
        for (const char *key : {"commands", "runWithSubProcess"})
            if (m_reader.child(node, key) >= 0 && text(node, key) != u"false")
                m_found.unseen << QLatin1StringView(key);
    }

    const Document &m_document;
    ComposeReader m_reader;
    OperatorResource m_found;
};

} // namespace

/// The lines at which documents of a text begin, 1-based.
static QList<int> documentLines(const LineMap &lines)
{
    QList<int> found = {1};
    for (int line = 1; line <= lines.count(); ++line) {
        const QByteArrayView content = lines.content(line);
        const bool isMark = content.startsWith("---") && (content.size() == 3 || content[3] == ' ');
        if (isMark)
            found << line + 1;
    }
    return found;
}

/// The line of the second Milvus in a text; a document that is not understood may be one.
static int secondMilvus(const QByteArray &text)
{
    const LineMap lines(text);
    const QList<int> begins = documentLines(lines);
    int count = 0;
    for (qsizetype at = 0; at < begins.size(); ++at) {
        const auto offset = [&](qsizetype index) {
            return index < begins.size() && begins[index] <= lines.count()
                       ? lines.start(begins[index])
                       : text.size();
        };
        const QByteArray one = text.mid(offset(at), offset(at + 1) - offset(at));
        if (!one.contains("milvus.io/"))
            continue;
        const auto document = Document::parseFirst(one, {});
        const bool isOne =
            !document || (!document->isEmpty() && ResourceReader(*document).isMilvus());
        if (isOne && ++count == 2)
            return begins[at];
    }
    return 0;
}

std::optional<OperatorResource> readOperatorResource(const QByteArray &text)
{
    if (!text.contains("milvus.io/")) // most files, and long ones
        return {};
    const auto document = Document::parseFirst(text, {});
    if (!document || document->isEmpty() || document->node(0).kind != Node::Kind::Map)
        return {};
    ResourceReader reader(*document);
    if (!reader.isMilvus())
        return {};
    OperatorResource resource = reader.read();
    resource.nextLine = secondMilvus(text);
    return resource;
}

std::optional<OperatorResource> operatorResourceOf(const plan::Deployment &deployment)
{
    using Kind = plan::Deployment::Kind;
    const auto text = deployment.kind == Kind::Operator && !deployment.configPath.isEmpty()
                          ? base::readFile(deployment.configPath, largestFile)
                          : base::Result<QByteArray>(QByteArray());
    return text ? readOperatorResource(*text) : std::nullopt;
}

} // namespace milvus
