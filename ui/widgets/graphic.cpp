#include "ui/widgets/graphic.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace widgets {

static QAccessibleInterface *graphicInterface(const QString &className, QObject *object)
{
    auto *const widget = qobject_cast<QWidget *>(object);
    if (!widget || className != "widgets::Graphic"_L1)
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Graphic);
}

Graphic::Graphic(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(graphicInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace widgets
