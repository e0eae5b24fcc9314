#pragma once

#include "core/inspect/inspect.h"

#include <QHash>

namespace inspect {

/// The objects of a report by file and by key, so that a folder with thousands of them is judged in
/// time. Valid as long as the list it was made of is neither changed nor gone.
class ObjectIndex
{
public:
    using Objects = QList<const Object *>; ///< in the order of the list

    explicit ObjectIndex(const QList<Object> &objects);

    /// What is in a file.
    [[nodiscard]] Objects inFile(const QString &path) const { return m_byPath.value(path); }
    /// Whatever has the same public key; nothing for a key that is not known.
    [[nodiscard]] Objects withKey(const pki::KeyFacts &key) const;
    /// The first certificate of a file: the one that Milvus pairs with the key. Null when there is
    /// none.
    [[nodiscard]] const Object *leaderOf(const QString &path) const;

private:
    QHash<QString, Objects> m_byPath;
    QHash<QByteArray, Objects> m_byKey;
};

} // namespace inspect
