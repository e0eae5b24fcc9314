#include "ui/pages/clockquestion.h"

#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace pages {

namespace {

struct Clock
{
    Q_DECLARE_TR_FUNCTIONS(pages::Clock)
};

} // namespace

bool trustsClock(const base::Error &error, QWidget *parent)
{
    const text::Words words = text::words(error);
    QMessageBox box(QMessageBox::NoIcon, Clock::tr("Is the clock right?"), words.message,
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Clock::tr("Certificates count their days from it. Set the clock first, "
                                     "or sign by it as it is."));
    QPushButton *const stop = box.addButton(Clock::tr("&Cancel"), QMessageBox::RejectRole);
    QPushButton *const sign =
        box.addButton(Clock::tr("&Sign all the same"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stop);
    box.setEscapeButton(stop);
    box.exec();
    if (box.clickedButton() != sign)
        return false;
    base::trustClock();
    return true;
}

} // namespace pages
