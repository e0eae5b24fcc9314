#pragma once

#include "core/inspect/inspect.h"

#include <QListWidget>

namespace pages {

/// The objects that were found, as chips side by side: role, file, and the sign of the worst
/// finding about each.
class ObjectList : public QListWidget
{
    Q_OBJECT

public:
    explicit ObjectList(QWidget *parent = nullptr);
    /// Chooses the object whose path is `current`, else the first.
    void setReport(const inspect::Report &report, const QString &current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int contentHeight() const;
};

} // namespace pages
