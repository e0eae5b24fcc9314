#include "ui/widgets/choicebutton.h"

#include <QAccessibleWidget>

namespace widgets {

namespace {

class ChoiceInterface : public QAccessibleWidget
{
public:
    explicit ChoiceInterface(QWidget *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
    {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? button()->text().remove(u'&') : text;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (button()->isEnabled())
            button()->click();
    }

private:
    [[nodiscard]] QPushButton *button() const { return static_cast<QPushButton *>(widget()); }
};

} // namespace

ChoiceButton::ChoiceButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
}

QAccessibleInterface *choiceInterface(QWidget *button)
{
    return new ChoiceInterface(button);
}

} // namespace widgets
