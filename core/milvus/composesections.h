#pragma once

#include "core/milvus/composereader.h"

namespace milvus {

/// One service as the files that Compose reads say it together: the later file is merged into the
/// earlier one, unless it says "!override" or "!reset".
class ComposeSections
{
public:
    /// A section as one of the files has it.
    struct Part
    {
        const ComposeReader *reader = nullptr;
        int node = -1;
    };

    /// The service of one more file; `service` -1: it does not have it. The reader outlives this.
    void add(const ComposeReader &reader, int service);

    /// "extends" or "include", where what it names cannot be read.
    void addUnfollowed(const QString &name) { m_unfollowed << name; }
    [[nodiscard]] const QStringList &unfollowed() const { return m_unfollowed; }

    [[nodiscard]] bool isEmpty() const { return m_services.isEmpty(); } ///< no file has it
    /// The parts of a section that count, the earliest file first.
    [[nodiscard]] QList<Part> parts(const char *name) const;
    /// A scalar of the service, of the last file that has it.
    [[nodiscard]] QString text(const char *name) const;
    /// What the files say at their top under `section`, by its name: "configs", "db_key".
    [[nodiscard]] Part shared(const char *section, const QString &name) const;

private:
    static QList<Part> counting(QList<Part> parts);

    QList<Part> m_services;
    QList<const ComposeReader *> m_readers;
    QStringList m_unfollowed;
};

} // namespace milvus
