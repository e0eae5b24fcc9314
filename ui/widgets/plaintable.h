#pragma once

#include <QTableWidget>
#include <QTimer>

namespace widgets {

/// A quiet table for reading: rows divided by one line, no grid, as high as its rows so that the
/// page scrolls and not the table. Tab leaves it, arrow keys walk it, Ctrl+C copies the chosen rows
/// as text, Enter and double-click activate. Cells show plain text only.
class PlainTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit PlainTable(const QString &accessibleName, QWidget *parent = nullptr);

    /// Column titles; the last column takes what is left unless `setStretchColumn` says otherwise.
    void setColumns(const QStringList &titles);
    void setStretchColumn(int column);
    /// These columns take what is left in equal parts.
    void shareWidth(const QList<int> &columns);
    /// Appends a row of texts.
    void addRow(const QStringList &texts);
    void clearRows();
    /// What a screen reader says for a cell whose text alone does not tell (a sign, a colour).
    void setSpoken(int row, int column, const QString &text);
    [[nodiscard]] QString rowText(int row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fit();
    void restyle();
    [[nodiscard]] int contentHeight() const;

    QTimer m_fitSoon;
};

} // namespace widgets
