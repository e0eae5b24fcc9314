#pragma once

#include "ui/widgets/diffrows.h"

#include <QPlainTextEdit>

namespace widgets {

class YamlHighlighter;

/// Lines of a diff to read: line numbers, each line beginning "+ ", "- " or two spaces, headings in
/// words. Tab leaves it.
class DiffPane : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Numbers { Both, Old, New }; ///< which line numbers stand in front

    explicit DiffPane(const QString &accessibleName, Numbers numbers, QWidget *parent = nullptr);
    void setHighestNumber(int line); ///< room for it is kept in front of each line
    void setRows(const QList<DiffRow> &rows);
    [[nodiscard]] const QList<DiffRow> &rows() const { return m_rows; }
    [[nodiscard]] int row() const; ///< 0-based, where the cursor is
    void setRow(int row);          ///< puts the cursor there; nothing scrolls
    void goToRow(int row);         ///< and shows it in the middle
    void selectRow(int row);
    [[nodiscard]] int textWidth() const; ///< pixels for a line, beside a scroll bar

    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent *event);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Another row is at the top now, whatever made it so: when a cursor scrolls, QPlainTextEdit
    /// keeps its scroll bar silent.
    void scrolledTo(int top);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();
    void placeGutter();
    void noticeScrolling();
    [[nodiscard]] int columns() const;
    [[nodiscard]] QTextCursor cursorAt(int row) const;

    Numbers m_numbers;
    QList<DiffRow> m_rows;
    int m_digits = 2;
    int m_top = 0; ///< what scrolledTo() said last
    QWidget *m_gutter;
    YamlHighlighter *m_highlighter;
};

} // namespace widgets
