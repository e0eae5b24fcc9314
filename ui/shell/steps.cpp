#include "ui/shell/steps.h"

#include "ui/pages/certificatespage.h"
#include "ui/pages/configurepage.h"
#include "ui/pages/goalpage.h"
#include "ui/pages/handoutpage.h"
#include "ui/pages/inspectpage.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/livetestpage.h"
#include "ui/pages/namespage.h"
#include "ui/pages/renewalpage.h"
#include "ui/pages/reviewpage.h"

#include <QCoreApplication>

#include <algorithm>

namespace shell {

namespace {

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

} // namespace

int positionOf(pages::Step step)
{
    const auto found = std::find(sequence.begin(), sequence.end(), step);
    return found == sequence.end() ? -1 : static_cast<int>(found - sequence.begin());
}

int helpSection(pages::Step step)
{
    const int position = positionOf(step);
    if (position >= 0)
        return position + 1;
    const auto found = std::find(anyTime.begin(), anyTime.end(), step);
    return static_cast<int>(sequence.size() + 1 +
                            static_cast<std::size_t>(found - anyTime.begin()));
}

QString stepTitle(pages::Step step)
{
    switch (step) {
    case pages::Step::Goal:
        return StepWords::tr("Goal");
    case pages::Step::Names:
        return StepWords::tr("Names");
    case pages::Step::Keys:
        return StepWords::tr("Keys and dates");
    case pages::Step::Review:
        return StepWords::tr("Review");
    case pages::Step::Certificates:
        return StepWords::tr("Certificates");
    case pages::Step::Configure:
        return StepWords::tr("Configure Milvus");
    case pages::Step::LiveTest:
        return StepWords::tr("Live test");
    case pages::Step::HandOut:
        return StepWords::tr("Hand out");
    case pages::Step::Inspect:
        return StepWords::tr("Inspect files");
    case pages::Step::Renewal:
        return StepWords::tr("Expiry and renewal");
    }
    Q_UNREACHABLE();
}

pages::Page *createPage(pages::Step step, pages::Session &session, QWidget *parent)
{
    switch (step) {
    case pages::Step::Goal:
        return new pages::GoalPage(session, parent);
    case pages::Step::Names:
        return new pages::NamesPage(session, parent);
    case pages::Step::Keys:
        return new pages::KeysPage(session, parent);
    case pages::Step::Review:
        return new pages::ReviewPage(session, parent);
    case pages::Step::Certificates:
        return new pages::CertificatesPage(session, parent);
    case pages::Step::Configure:
        return new pages::ConfigurePage(session, parent);
    case pages::Step::LiveTest:
        return new pages::LiveTestPage(session, parent);
    case pages::Step::HandOut:
        return new pages::HandOutPage(session, parent);
    case pages::Step::Inspect:
        return new pages::InspectPage(session, parent);
    case pages::Step::Renewal:
        return new pages::RenewalPage(session, parent);
    }
    Q_UNREACHABLE();
}

} // namespace shell
