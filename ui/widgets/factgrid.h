#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace widgets {

/// Facts as "what: value" rows, some with a Copy button. Values are outside text and shown as plain
/// text; they can be selected with the keyboard.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);
    QLabel *addFact(const QString &name, const QString &value);
    /// The value in a fixed-width font with a button that copies `copyText`, spoken as "Copy
    /// <name>".
    void addCopyable(const QString &name, const QString &value, const QString &copyText);
    [[nodiscard]] QString valueOf(const QString &name) const;

signals:
    void copied(const QString &message);

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace widgets
