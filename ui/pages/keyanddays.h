#pragma once

#include "core/plan/plan.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QSpinBox;

namespace pages {

/// The kind of a new key and the days of its certificate, side by side; both at first as usual, in
/// other words `usual` ("as before").
class KeyAndDays : public QWidget
{
    Q_OBJECT

public:
    KeyAndDays(const QString &usual, int mostDays, QWidget *parent = nullptr);
    /// None: as usual.
    [[nodiscard]] std::optional<plan::KeyKind> kind() const;
    /// 0: as usual.
    [[nodiscard]] int days() const;

    [[nodiscard]] QComboBox *kindBox() const { return m_kind; }
    [[nodiscard]] QSpinBox *daysBox() const { return m_days; }
    /// For what stands before the two in the same row.
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

private:
    QHBoxLayout *m_row;
    QComboBox *m_kind;
    QSpinBox *m_days;
};

} // namespace pages
