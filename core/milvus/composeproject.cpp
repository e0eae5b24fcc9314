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
    : m_folder(folder)
    , m_known(composeVariables(folder))
{
    for (const QByteArray &text : texts) {
        if (const ComposeReader *reader = take(text)) {
            include(*reader, 0);
            m_own << reader;
        }
    }
}

/// A path, or a mapping with one or several of them and perhaps another folder or other variables.
void ComposeProject::include(const ComposeReader &reader, int depth)
{
    for (const int entry : reader.children(reader.child(0, "include"))) {
        const int paths = reader.isScalar(entry) ? entry : reader.child(entry, "path");
        const bool isPlain =
            reader.isScalar(entry) ||
            (reader.child(entry, "project_directory") < 0 && reader.child(entry, "env_file") < 0);
        if (paths >= 0 && reader.isScalar(paths))
            includeFile(reader.text(paths), isPlain, depth);
        for (const int path : reader.children(paths))
            includeFile(reader.text(path), isPlain, depth);
    }
}

/// One that is not followed matters only if it may run Milvus: what this project says of a service
/// itself it may not change.
void ComposeProject::includeFile(const QString &name, bool isPlain, int depth)
{
    const ComposeReader *reader = isPlain && depth < deepestParent ? file(name) : nullptr;
    if (reader != nullptr && !m_own.contains(reader)) {
        include(*reader, depth + 1);
        m_own << reader;
    } else if (reader == nullptr) {
        const auto text = base::readFile(QDir(m_folder).absoluteFilePath(name), largestFile);
        m_hidesMilvus = m_hidesMilvus || !text || text->contains("milvus");
    }
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
    if (!m_others.contains(path)) {
        const auto text = base::readFile(path, largestFile);
        m_others.insert(path, text ? take(*text) : nullptr);
    }
    return m_others.value(path);
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
