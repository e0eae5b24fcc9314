#include "ui/widgets/stagelist.h"

#include "ui/text/words.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/widgets/timedelegate.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

enum StageColumn { Title, Detail, Time };

QString durationText(double milliseconds)
{
    const QLocale locale;
    if (milliseconds >= 1000)
        return StageList::tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
    return StageList::tr("%1 ms").arg(locale.toString(milliseconds, 'f', milliseconds < 1 ? 1 : 0));
}

StageList::StageList(QWidget *parent)
    : PlainTable(tr("Stages of the test"), parent)
{
    setColumns({QString(), QString(), QString()});
    setStretchColumn(Detail);
    setItemDelegateForColumn(Time, new TimeDelegate(this));
}

void StageList::clearStages()
{
    m_results.clear();
    clearRows();
}

void StageList::setStage(const probe::StageResult &result)
{
    const auto known = std::find_if(m_results.begin(), m_results.end(),
                                    [&](const auto &other) { return other.stage == result.stage; });
    const int row = int(known - m_results.begin());
    if (known == m_results.end()) {
        m_results += result;
        addRow({QString(), QString(), QString()});
    } else {
        *known = result;
    }
    fill(row, result);
    resizeRowToContents(row);
    updateGeometry();
}

static theme::Glyph glyphOf(probe::Status status)
{
    switch (status) {
    case probe::Status::Ok:
        return theme::Glyph::Check;
    case probe::Status::Problem:
        return theme::Glyph::Cross;
    case probe::Status::Running:
        return theme::Glyph::Clock;
    case probe::Status::Skipped:
    case probe::Status::NotReached:
        return theme::Glyph::Dash;
    }
    Q_UNREACHABLE();
}

static theme::Color colorOf(probe::Status status)
{
    switch (status) {
    case probe::Status::Ok:
        return theme::Color::Ok;
    case probe::Status::Problem:
        return theme::Color::Problem;
    case probe::Status::Running:
        return theme::Color::Accent;
    case probe::Status::Skipped:
    case probe::Status::NotReached:
        return theme::Color::Muted;
    }
    Q_UNREACHABLE();
}

static QString statusWord(probe::Status status)
{
    switch (status) {
    case probe::Status::Ok:
        return StageList::tr("OK");
    case probe::Status::Problem:
        return StageList::tr("Problem");
    case probe::Status::Running:
        return StageList::tr("running");
    case probe::Status::Skipped:
        return StageList::tr("skipped");
    case probe::Status::NotReached:
        return StageList::tr("not reached");
    }
    Q_UNREACHABLE();
}

QString StageList::sentence(const probe::StageResult &result) const
{
    //: a stage of the test, OK or Problem, and what was found
    return tr("%1: %2, %3")
        .arg(text::stageTitle(result.stage), statusWord(result.status), text::stageDetail(result));
}

void StageList::fill(int row, const probe::StageResult &result)
{
    const bool timed =
        result.status == probe::Status::Ok || result.status == probe::Status::Problem;
    item(row, Title)->setText(text::stageTitle(result.stage));
    item(row, Title)
        ->setIcon(theme::glyphIcon(glyphOf(result.status), theme::color(colorOf(result.status))));
    setSpoken(row, Title,
              tr("%1, %2").arg(text::stageTitle(result.stage), statusWord(result.status)));
    item(row, Detail)->setText(text::stageDetail(result));
    item(row, Detail)->setForeground(theme::color(theme::Color::Muted));
    const double time = timed ? result.milliseconds : 0;
    item(row, Time)->setData(TimeDelegate::MillisecondsRole, time);
    item(row, Time)->setText(time > 0 ? durationText(time) : QString());
}

} // namespace widgets
