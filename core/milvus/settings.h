#pragma once

#include "core/milvus/document.h"

#include <QHash>

namespace milvus {

/// All settings of a file, blocks that stand twice read as if they were one: of a setting that
/// stands twice the later value counts. Names are folded as Milvus folds them, so that it does not
/// matter how a setting is spelled or nested. Linear in time and memory whatever the input. Views
/// the document, which must outlive it.
class Settings
{
public:
    /// Without the nodes that are marked in `leftOut` and all inside them.
    explicit Settings(const Document &document, const std::vector<bool> &leftOut = {});

    [[nodiscard]] bool hasSameValues(const Settings &other) const;
    /// Where a setting, folded, stands; 0 when it is not there.
    [[nodiscard]] int line(const QByteArray &foldedKey) const;
    /// Nodes of a setting that stands twice, however it is spelled: -1 when none does.
    [[nodiscard]] int firstTwin() const { return m_firstTwin; }
    [[nodiscard]] int secondTwin() const { return m_secondTwin; }

private:
    void add(const QByteArray &path, int node);

    const Document *m_document;
    QHash<QByteArray, int> m_leaves; ///< nodes: scalars, lists as a whole
    int m_firstTwin = -1;
    int m_secondTwin = -1;
};

} // namespace milvus
