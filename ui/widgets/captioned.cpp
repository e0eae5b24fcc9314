#include "ui/widgets/captioned.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

QVBoxLayout *captioned(const QString &caption, QWidget *field)
{
    auto *const label = new QLabel(caption, field->parentWidget());
    label->setFont(theme::captionFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(caption).remove(u'&'));
    auto *const column = new QVBoxLayout;
    column->setSpacing(theme::spacing / 2);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace widgets
