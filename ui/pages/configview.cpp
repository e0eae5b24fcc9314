#include "ui/pages/configview.h"

#include "ui/pages/configpreview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/diffview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

ConfigView::ConfigView(const ConfigPreview &preview, bool oldBesideNew, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_switches(new QWidget(this))
    , m_oldBesideNew(new QPushButton(tr("&Old beside new"), m_switches))
    , m_wholeFile(new QPushButton(tr("Show &whole file"), m_switches))
    , m_stack(new QStackedWidget(this))
    , m_diff(new widgets::DiffView(this))
    , m_code(new widgets::CodeView(tr("File to create"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_diff);
    m_stack->addWidget(m_code);
    buildSwitches(oldBesideNew);
    connect(m_diff, &widgets::DiffView::changeReached, this, &ConfigView::announced);
    addShortcut(Qt::Key_F7, 1);
    addShortcut(Qt::SHIFT | Qt::Key_F7, -1);
}

void ConfigView::buildSwitches(bool oldBesideNew)
{
    auto *const row = new QHBoxLayout(m_switches);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * theme::spacing);
    for (QPushButton *button : {m_oldBesideNew, m_wholeFile}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_oldBesideNew->setToolTip(tr("Where the window is too narrow for both, the old lines stand "
                                  "above the new ones."));
    m_oldBesideNew->setChecked(oldBesideNew);
    m_diff->setSideBySide(oldBesideNew);
    connect(m_oldBesideNew, &QPushButton::toggled, m_diff, &widgets::DiffView::setSideBySide);
    connect(m_oldBesideNew, &QPushButton::toggled, this, &ConfigView::oldBesideNewChosen);
    connect(m_wholeFile, &QPushButton::toggled, this, &ConfigView::wholeFileChosen);
}

void ConfigView::addShortcut(QKeyCombination key, int step)
{
    auto *const shortcut = new QShortcut(QKeySequence(key), this);
    connect(shortcut, &QShortcut::activated, this, [this, step] {
        m_diff->goToChange(
            std::clamp(m_diff->currentChange() + step, 1, std::max(1, m_diff->changeCount())));
    });
}

bool ConfigView::wantsWholeFile() const
{
    return m_wholeFile->isChecked();
}

void ConfigView::refresh()
{
    const bool isNew = m_preview.path.isEmpty();
    m_switches->setVisible(m_preview.changesFile());
    m_stack->setCurrentWidget(isNew ? static_cast<QWidget *>(m_code) : m_diff);
    if (isNew) {
        m_code->setCode(QString::fromUtf8(m_preview.text), u"yaml"_s);
        return;
    }
    m_diff->setDiff(m_preview.diff);
    if (m_preview.refused)
        m_diff->goToLine(m_preview.refusedLine());
    else if (wantsWholeFile() && m_preview.changesFile())
        m_diff->goToChange(1);
}

} // namespace pages
