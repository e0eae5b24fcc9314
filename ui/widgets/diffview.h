#pragma once

#include "ui/widgets/diffrows.h"

#include <QPlainTextEdit>

namespace widgets {

class YamlHighlighter;

/// A unified diff to read: line numbers of both sides, each line beginning "+ ", "- " or two
/// spaces, headings in words. F7 and Shift+F7 go to the next and the previous change. Tab leaves
/// it.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);
    void setRows(const QList<DiffRow> &rows);
    [[nodiscard]] const QList<DiffRow> &rows() const { return m_rows; }
    /// 1-based number of the change the cursor is in or after; 0 before the first.
    [[nodiscard]] int currentChange() const;
    [[nodiscard]] int changeCount() const { return int(m_changes.size()); }
    void goToChange(int change);
    /// Shows the line with this number of the old file.
    void goToLine(int line);

    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent *event);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changeReached(const QString &message); ///< to be spoken: "Change 1 of 3: …"

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();
    void placeGutter();
    [[nodiscard]] int digits() const;
    [[nodiscard]] QString headingAbove(int row) const;

    QList<DiffRow> m_rows;
    QList<int> m_changes; ///< first row of each block of removed and added lines
    QWidget *m_gutter;
    YamlHighlighter *m_highlighter;
};

} // namespace widgets
