#include "core/milvus/composeproject.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

constexpr int deepestParent = 16;

int serviceIn(const ComposeReader &reader, const QString &name)
{
    return reader.child(reader.child(0, "services"), name.toUtf8());
}

} // namespace

std::optional<Document> composeDocument(const QByteArray &text, const QString &folder)
{
    if (!text.contains("services")) // most files, and long ones
        return {};
    auto document = Document::parse(text, folder);
    if (!document || document->isEmpty() || document->node(0).kind != Node::Kind::Map)
        return {};
    return std::move(*document);
}

ComposeProject::ComposeProject(const QByteArrayList &texts, const QString &folder)
    : m_folder(folder)
    , m_known(composeVariables(folder))
{
    for (const QByteArray &text : texts)
        if (const ComposeReader *reader = take(text))
            m_own << reader;
}

const ComposeReader *ComposeProject::take(const QByteArray &text)
{
    auto document = composeDocument(text, m_folder);
    if (!document)
        return nullptr;
    m_documents.push_back(std::move(*document));
    m_readers.push_back(ComposeReader::following(m_documents.back(), m_known));
    return &m_readers.back();
}

/// Only of the same folder: paths in it mean the same there.
const ComposeReader *ComposeProject::file(const QString &name)
{
    const QString path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(name));
    if (QFileInfo(path).absolutePath() != QDir(m_folder).absolutePath())
        return nullptr;
    if (!m_extended.contains(path)) {
        const auto text = base::readFile(path, largestFile);
        m_extended.insert(path, text ? take(*text) : nullptr);
    }
    return m_extended.value(path);
}

void ComposeProject::addParent(const ComposeReader &reader, int extends, int depth,
                               ComposeSections &sections)
{
    const bool isName = reader.isScalar(extends);
    const QString name = reader.text(isName ? extends : reader.child(extends, "service"));
    const QString path = isName ? QString() : reader.text(reader.child(extends, "file"));
    const ComposeReader *parent = path.isEmpty() ? &reader : file(path);
    if (parent == nullptr || depth == deepestParent || serviceIn(*parent, name) < 0)
        sections.addUnfollowed(u"extends"_s);
    else
        add(*parent, name, depth + 1, sections);
}

void ComposeProject::add(const ComposeReader &reader, const QString &service, int depth,
                         ComposeSections &sections)
{
    const int node = serviceIn(reader, service);
    if (const int extends = reader.child(node, "extends"); extends >= 0)
        addParent(reader, extends, depth, sections);
    sections.add(reader, node);
}

ComposeSections ComposeProject::sections(const QString &service)
{
    ComposeSections sections;
    for (const ComposeReader *reader : std::as_const(m_own))
        add(*reader, service, 0, sections);
    return sections;
}

QStringList ComposeProject::services() const
{
    QStringList names;
    for (const ComposeReader *reader : m_own)
        for (const int service : reader->children(reader->child(0, "services")))
            names << reader->key(service);
    names.removeDuplicates();
    return names;
}

} // namespace milvus
