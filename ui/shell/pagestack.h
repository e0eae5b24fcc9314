#pragma once

#include "ui/shell/steps.h"

#include <QStackedWidget>

class QScrollArea;

namespace shell {

/// All pages, each in its own scroll area, one of them in sight.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Makes the page of a step.
    pages::Page *add(pages::Step step, pages::Session &session);
    [[nodiscard]] pages::Page *page(pages::Step step) const;
    void showPage(pages::Step step);
    /// Scrolls the page in sight by a key that belongs to no widget of it; false for other keys.
    bool scroll(int key);

private:
    [[nodiscard]] QScrollArea *areaOf(pages::Step step) const;

    QList<QScrollArea *> m_areas; ///< in the order of the pages
};

} // namespace shell
