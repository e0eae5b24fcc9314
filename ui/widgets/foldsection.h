#pragma once

#include <QWidget>

class QToolButton;

namespace widgets {

/// A heading that shows and hides what belongs to it; folded at first.
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    explicit FoldSection(const QString &title, QWidget *content, QWidget *parent = nullptr);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    void setTitle(const QString &title);
    [[nodiscard]] QWidget *content() const { return m_content; }

signals:
    void toggled(bool open);

private:
    QToolButton *m_head;
    QWidget *m_content;
    QWidget *m_body; ///< folded in place of the content, which may show and hide itself
};

} // namespace widgets
