#include "ui/shell/editactions.h"

#include <QApplication>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

class EditWords
{
    Q_DECLARE_TR_FUNCTIONS(EditActions)
};

void press(QWidget *window, int key)
{
    QWidget *const target = window->window()->focusWidget();
    if (!target)
        return;
    QKeyEvent down(QEvent::KeyPress, key, Qt::ControlModifier);
    QCoreApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::ControlModifier);
    QCoreApplication::sendEvent(target, &up);
}

} // namespace

void addEditActions(QMenu &menu)
{
    // The keys are shown but not registered: the widgets themselves already listen to them.
    const std::pair<QString, int> acts[] = {
        {EditWords::tr("Cu&t") + u"\tCtrl+X"_s, Qt::Key_X},
        {EditWords::tr("&Copy") + u"\tCtrl+C"_s, Qt::Key_C},
        {EditWords::tr("&Paste") + u"\tCtrl+V"_s, Qt::Key_V},
        {EditWords::tr("Select &all") + u"\tCtrl+A"_s, Qt::Key_A},
    };
    for (const auto &[title, key] : acts)
        menu.addAction(title, &menu,
                       [owner = menu.parentWidget(), code = key] { press(owner, code); });
}

} // namespace shell
