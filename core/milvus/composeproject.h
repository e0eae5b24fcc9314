#pragma once

#include "core/milvus/composesections.h"

#include <deque>

namespace milvus {

/// Compose files that are read together, those that they include, and those whose services theirs
/// extend.
class ComposeProject
{
public:
    /// `folder`: of the files. A text that is no Compose file counts as empty. Reads .env and the
    /// files that are included.
    ComposeProject(const QByteArrayList &texts, const QString &folder);

    /// A service as the files say it together, each over what it extends. Views this. Reads the
    /// files that are extended; blocking, short.
    [[nodiscard]] ComposeSections sections(const QString &service);
    /// The services of the files, each once.
    [[nodiscard]] QStringList services() const;
    /// Whether Compose starts it unasked: it is of no profile, or of one in COMPOSE_PROFILES.
    [[nodiscard]] bool isStarted(const ComposeSections &service) const;

private:
    const ComposeReader *take(const QByteArray &text, const QString &folder,
                              const Variables &known);
    void include(const ComposeReader &reader, int depth);
    void includeFile(const QString &path, const ComposeReader &by, const QString &folder,
                     int depth);
    const ComposeReader *file(const QString &path, const QString &folder, const Variables &known);
    void add(const ComposeReader &reader, const QString &service, int depth,
             ComposeSections &sections);
    void addParent(const ComposeReader &reader, int extends, int depth, ComposeSections &sections);

    QString m_folder;
    Variables m_known;
    std::deque<Document> m_documents;
    std::deque<ComposeReader> m_readers; // which view them
    QList<const ComposeReader *> m_own;
    QHash<QString, const ComposeReader *> m_others; ///< files that those name
    bool m_hidesMilvus = false; ///< a file is included that may say something of it
};

} // namespace milvus
