#pragma once

#include <QPushButton>

class QAccessibleInterface;

namespace widgets {

/// One choice of several that look like buttons: checkable, and for a screen reader a radio button,
/// which it is by its behaviour (Tab reaches the chosen one, arrows the others).
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(const QString &text, QWidget *parent = nullptr);
};

/// For the accessibility factory.
QAccessibleInterface *choiceInterface(QWidget *button);

} // namespace widgets
