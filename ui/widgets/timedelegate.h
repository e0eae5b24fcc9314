#pragma once

#include <QStyledItemDelegate>

namespace widgets {

/// A short bar and the time in words behind it; the longest bar in the column is the slowest stage.
class TimeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int MillisecondsRole =
        Qt::UserRole + 1; ///< double; 0 or less: nothing is drawn

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace widgets
