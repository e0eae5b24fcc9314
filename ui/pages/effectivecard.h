#pragma once

#include "core/milvus/effective.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace widgets {
class FoldSection;
class PlainTable;
} // namespace widgets

namespace pages {

/// "What Milvus will use": each setting that decides about TLS, where it comes from, and whether
/// Milvus starts with them. Folded, with the verdict in its head.
class EffectiveCard : public QWidget
{
    Q_OBJECT

public:
    explicit EffectiveCard(QWidget *parent = nullptr);
    /// Hidden while there is nothing to say.
    void show(const std::optional<milvus::Effective> &effective);

private:
    void fillTable(const QList<milvus::EffectiveValue> &values);

    QList<milvus::EffectiveValue> m_values;
    QLabel *m_words;
    widgets::PlainTable *m_table;
    widgets::FoldSection *m_fold;
};

} // namespace pages
