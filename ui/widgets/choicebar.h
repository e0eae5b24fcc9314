#pragma once

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace widgets {

/// A row of buttons of which one is chosen: the other views of the same thing. Arrow keys walk it,
/// Tab leaves it.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(const QString &accessibleName, QWidget *parent = nullptr);
    /// A disabled choice says why in `reason`.
    QPushButton *addChoice(const QString &text);
    void setAvailable(int index, bool available, const QString &reason = {});
    void setCurrent(int index);
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const;

signals:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
};

} // namespace widgets
