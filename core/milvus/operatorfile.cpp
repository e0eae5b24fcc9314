#include "core/milvus/operatorfile.h"

#include "core/milvus/composereader.h"
#include "core/milvus/scalarspan.h"
#include "core/milvus/version.h"

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

class ResourceReader
{
public:
    explicit ResourceReader(const Document &document)
        : m_document(document)
        , m_reader(document)
    {}

    std::optional<OperatorResource> read()
    {
        const bool isMilvus = text(0, "apiVersion").startsWith(u"milvus.io/") &&
                              text(0, "kind").startsWith(u"Milvus");
        if (!isMilvus)
            return {};
        const int spec = m_reader.child(0, "spec");
        const int components = m_reader.child(spec, "components");
        takeComponent(components);
        for (const int part : m_reader.children(components))
            takeComponent(part);
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

std::optional<OperatorResource> readOperatorResource(const QByteArray &text)
{
    if (!text.contains("milvus.io/")) // most files, and long ones
        return {};
    const auto document = Document::parseFirst(text, {});
    if (!document || document->isEmpty() || document->node(0).kind != Node::Kind::Map)
        return {};
    return ResourceReader(*document).read();
}

} // namespace milvus
