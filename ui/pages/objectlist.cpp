#include "ui/pages/objectlist.h"

#include "ui/pages/chipdelegate.h"
#include "ui/pages/inspecttext.h"
#include "ui/pages/outsidetext.h"
#include "ui/text/words.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace pages {

static constexpr int mostRows = 4; // then it scrolls

ObjectList::ObjectList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Found objects"));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setSpacing(theme::spacing);
    setItemDelegate(new ChipDelegate(this));
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setUniformItemSizes(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(row);
    });
}

static base::Severity worst(const QList<base::Finding> &findings)
{
    base::Severity severity = base::Severity::Note;
    for (const base::Finding &finding : findings)
        severity = std::max(severity, finding.severity);
    return severity;
}

static QIcon signFor(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Note:
        return theme::glyphIcon(theme::Glyph::Check, theme::color(theme::Color::Ok));
    case base::Severity::Warning:
        return theme::glyphIcon(theme::Glyph::Warning, theme::color(theme::Color::Warning));
    case base::Severity::Problem:
        return theme::glyphIcon(theme::Glyph::Cross, theme::color(theme::Color::Problem));
    }
    Q_UNREACHABLE();
}

void ObjectList::setReport(const inspect::Report &report, const QString &current)
{
    const QSignalBlocker quiet(this);
    clear();
    int chosenRow = 0;
    for (const inspect::Object &object : report.objects) {
        const base::Severity severity = worst(findingsAbout(report, &object));
        auto *const item = new QListWidgetItem(signFor(severity), objectTitle(object), this);
        const QString verdict =
            severity == base::Severity::Note ? tr("OK") : text::severity(severity);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), verdict));
        if (object.path == current)
            chosenRow = count() - 1;
    }
    setVisible(count() > 1);
    setCurrentRow(chosenRow);
    updateGeometry();
}

int ObjectList::contentHeight() const
{
    int bottom = 0;
    int rowHeight = 28;
    for (int row = 0; row < count(); ++row) {
        const QRect chip = visualItemRect(item(row));
        bottom = std::max(bottom, chip.bottom() + verticalOffset());
        rowHeight = std::max(rowHeight, chip.height() + 2 * spacing());
    }
    return std::clamp(bottom + spacing() + 1, rowHeight, mostRows * rowHeight);
}

QSize ObjectList::sizeHint() const
{
    return {QListWidget::sizeHint().width(), contentHeight()};
}

QSize ObjectList::minimumSizeHint() const
{
    return {QListWidget::minimumSizeHint().width(), contentHeight()};
}

void ObjectList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    doItemsLayout(); // now, not later: the height depends on how many lines there are
    updateGeometry();
}

} // namespace pages
