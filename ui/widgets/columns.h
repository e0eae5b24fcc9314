#pragma once

#include <QWidget>

class QBoxLayout;

namespace widgets {

/// Cards side by side while there is room for all of them, else below each other (the window at its
/// least size).
class Columns : public QWidget
{
    Q_OBJECT

public:
    static constexpr int tableAndCards = 95; ///< what a table and cards need beside each other

    /// Stacks when the width falls below `least` average characters.
    explicit Columns(int least, QWidget *parent = nullptr);
    void addColumn(QWidget *column, int stretch = 1);
    [[nodiscard]] bool isStacked() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QBoxLayout *m_row;
    int m_least;
};

} // namespace widgets
