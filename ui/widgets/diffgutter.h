#pragma once

#include "ui/widgets/diffpane.h"

namespace widgets {

/// The strip beside a diff with the line numbers of both sides.
class DiffGutter : public QWidget
{
public:
    explicit DiffGutter(DiffPane *view)
        : QWidget(view)
        , m_view(view)
    {}
    [[nodiscard]] QSize sizeHint() const override { return {m_view->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

private:
    DiffPane *m_view;
};

} // namespace widgets
