#pragma once

#include "core/milvus/composesections.h"

#include <deque>
#include <optional>

namespace milvus {

/// The text of a Compose file as one; nothing when it is none.
std::optional<Document> composeDocument(const QByteArray &text, const QString &folder);

/// Compose files that are read together, and those whose services theirs extend.
class ComposeProject
{
public:
    /// `folder`: of the files. A text that is no Compose file counts as empty. Reads .env.
    ComposeProject(const QByteArrayList &texts, const QString &folder);

    /// A service as the files say it together, each over what it extends. Views this. Reads the
    /// files that are extended; blocking, short.
    [[nodiscard]] ComposeSections sections(const QString &service);
    /// The services of the files, each once.
    [[nodiscard]] QStringList services() const;

private:
    const ComposeReader *take(const QByteArray &text);
    const ComposeReader *file(const QString &name);
    void add(const ComposeReader &reader, const QString &service, int depth,
             ComposeSections &sections);
    void addParent(const ComposeReader &reader, int extends, int depth, ComposeSections &sections);

    QString m_folder;
    Variables m_known;
    std::deque<Document> m_documents;
    std::deque<ComposeReader> m_readers; // which view them
    QList<const ComposeReader *> m_own;
    QHash<QString, const ComposeReader *> m_extended;
};

} // namespace milvus
