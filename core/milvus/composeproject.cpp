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

/// The text of a Compose file as one; nothing when it is none.
std::optional<Document> composeDocument(const QByteArray &text, const QString &folder)
{
    if (!text.contains("services") && !text.contains("include")) // most files, and long ones
        return {};
    auto document = Document::parse(text, folder);
    if (!document || document->isEmpty() || document->node(0).kind != Node::Kind::Map)
        return {};
    return std::move(*document);
}

} // namespace

ComposeProject::ComposeProject(const QByteArrayList &texts, const QString &folder)
    : m_folder(QDir(folder).absolutePath())
    , m_known(composeVariables(folder))
{
    for (const QByteArray &text : texts) {
        if (const ComposeReader *reader = take(text, m_folder, m_known)) {
            include(*reader, 0);
            m_own << reader;
        }
    }
}

static QString pathBeside(const ComposeReader &reader, const QString &name)
{
    return QDir::cleanPath(QDir(reader.folder()).absoluteFilePath(name));
}

/// A path, or a mapping with one or several of them and perhaps another folder or other variables.
/// Relative paths in what is included begin in that folder, else in the one of its first file.
void ComposeProject::include(const ComposeReader &reader, int depth)
{
    for (const int entry : reader.children(reader.child(0, "include"))) {
        const bool isPath = reader.isScalar(entry);
        const int written = isPath ? entry : reader.child(entry, "path");
        const bool isOne = written >= 0 && reader.isScalar(written);
        const QList<int> nodes = isOne ? QList<int>{written} : reader.children(written);
        QStringList paths;
        for (const int node : nodes)
            paths << pathBeside(reader, reader.text(node));
        const QString own =
            isPath ? QString() : reader.text(reader.child(entry, "project_directory"));
        const bool hasVariables = !isPath && reader.child(entry, "env_file") >= 0;
        const QString folder =
            own.isEmpty() ? QFileInfo(paths.value(0)).path() : pathBeside(reader, own);
        for (const QString &path : std::as_const(paths))
            includeFile(path, reader, hasVariables ? QString() : folder, depth);
    }
}

/// One that is not followed, as for want of a folder, matters only if it may run Milvus: what this
/// project says of a service itself it may not change.
void ComposeProject::includeFile(const QString &path, const ComposeReader &by,
                                 const QString &folder, int depth)
{
    const ComposeReader *reader = nullptr;
    if (!folder.isEmpty() && depth < deepestParent) {
        Variables known = composeVariables(folder);
        known.insert(by.known()); // those of the outer project win
        reader = file(path, folder, known);
    }
    if (reader != nullptr && !m_own.contains(reader)) {
        include(*reader, depth + 1);
        m_own << reader;
    } else if (reader == nullptr) {
        const auto text = base::readFile(path, largestFile);
        m_hidesMilvus = m_hidesMilvus || !text || text->contains("milvus");
    }
}

const ComposeReader *ComposeProject::take(const QByteArray &text, const QString &folder,
                                          const Variables &known)
{
    auto document = composeDocument(text, folder);
    if (!document)
        return nullptr;
    m_documents.push_back(std::move(*document));
    m_readers.push_back(ComposeReader::following(m_documents.back(), known));
    m_readers.back().setFolder(folder);
    return &m_readers.back();
}

const ComposeReader *ComposeProject::file(const QString &path, const QString &folder,
                                          const Variables &known)
{
    if (!m_others.contains(path)) {
        const auto text = base::readFile(path, largestFile);
        m_others.insert(path, text ? take(*text, folder, known) : nullptr);
    }
    return m_others.value(path);
}

void ComposeProject::addParent(const ComposeReader &reader, int extends, int depth,
                               ComposeSections &sections)
{
    const bool isName = reader.isScalar(extends);
    const QString name = reader.text(isName ? extends : reader.child(extends, "service"));
    const QString path = isName ? QString() : reader.text(reader.child(extends, "file"));
    const QString whole = path.isEmpty() ? QString() : pathBeside(reader, path);
    const ComposeReader *parent = path.isEmpty() ? &reader : nullptr;
    if (QFileInfo(whole).path() == reader.folder()) // paths in it mean the same there
        parent = file(whole, reader.folder(), reader.known());
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
    if (m_hidesMilvus)
        sections.addUnfollowed(u"include"_s);
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

bool ComposeProject::isStarted(const ComposeSections &service) const
{
    QStringList profiles;
    for (const auto &[reader, list] : service.parts("profiles"))
        for (const int node : reader->children(list))
            profiles << reader->text(node);
    const QStringList enabled = m_known.value(u"COMPOSE_PROFILES"_s).split(u',');
    return profiles.isEmpty() || enabled.contains(u"*"_s) ||
           std::ranges::any_of(profiles,
                               [&](const QString &profile) { return enabled.contains(profile); });
}

} // namespace milvus
