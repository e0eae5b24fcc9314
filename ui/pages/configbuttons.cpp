#include "ui/pages/configbuttons.h"

#include "ui/pages/configpreview.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/problemlabel.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {

/// For a button: "&" would be taken for a mnemonic.
static QString fileName(const QString &path)
{
    return text::visible(QFileInfo(path).fileName()).replace(u'&', "&&"_L1);
}

ConfigButtons::ConfigButtons(const ConfigPreview &preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_apply(new QPushButton(tr("&Apply to %1").arg(u"milvus.yaml"_s), this))
    , m_obstacle(new widgets::ProblemLabel(m_apply, this))
    , m_off(new QPushButton(tr("S&witch TLS off…"), this))
    , m_leave(new QPushButton(tr("&Leave as it is"), this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_choose(new QPushButton(tr("Choose &milvus.yaml…"), this))
    , m_save(new QPushButton(tr("&Save as…"), this))
    , m_copy(new widgets::CopyButton(tr("Cop&y"), tr("Copy the text"), this))
    , m_copyPatch(new widgets::CopyButton(tr("Copy as &patch"), tr("Copy as patch"), this))
{
    theme::setPrimary(m_apply);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_obstacle);
    auto *const flow = new widgets::FlowLayout;
    column->addLayout(flow);
    for (QPushButton *button :
         {m_apply, m_leave, m_undo, m_choose, m_save, static_cast<QPushButton *>(m_copy),
          static_cast<QPushButton *>(m_copyPatch), m_off}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    m_leave->hide();
    m_undo->hide();
    m_off->hide();
    connect(m_apply, &QPushButton::clicked, this, &ConfigButtons::applyPressed);
    connect(m_off, &QPushButton::clicked, this, &ConfigButtons::offPressed);
    connect(m_leave, &QPushButton::clicked, this, &ConfigButtons::leavePressed);
    connect(m_undo, &QPushButton::clicked, this, &ConfigButtons::undoPressed);
    connect(m_choose, &QPushButton::clicked, this, &ConfigButtons::choosePressed);
    connect(m_save, &QPushButton::clicked, this, &ConfigButtons::savePressed);
    m_copy->setSource([this] { return QString::fromUtf8(m_preview.text); });
    m_copyPatch->setSource(
        [this] { return QString::fromUtf8(milvus::unifiedDiff(m_preview.patch, m_preview.path)); });
    for (widgets::CopyButton *button : {m_copy, m_copyPatch})
        connect(button, &widgets::CopyButton::copied, this, &ConfigButtons::announced);
}

void ConfigButtons::refresh()
{
    const bool isRepair = m_preview.repairs.has_value();
    if (isRepair)
        m_apply->setText(tr("&Apply repair"));
    else if (!m_preview.path.isEmpty())
        m_apply->setText(tr("&Apply to %1").arg(fileName(m_preview.path)));
    m_choose->setText(m_preview.way == Way::Compose ? tr("Choose Co&mpose file…")
                                                    : tr("Choose &milvus.yaml…"));
    const std::optional<base::Finding> obstacle = m_preview.obstacle();
    if (obstacle)
        m_obstacle->setWords(obstacle->severity, text::words(*obstacle).message);
    else
        m_obstacle->clear();
    m_apply->setEnabled(!obstacle);
    m_apply->setVisible(m_preview.changesFile());
    const bool isOther = isRepair || m_preview.switchesOff;
    m_off->setVisible(!isOther && m_preview.isOn);
    m_leave->setVisible(isOther);
    m_undo->setVisible(!isOther && m_preview.isWritten);
    m_choose->setVisible(!isOther && changesOwnFile(m_preview.way));
    m_save->setVisible(!m_preview.refused);
    m_copy->setVisible(!m_preview.refused);
    m_copyPatch->setVisible(m_preview.changesFile());
}

QWidget *ConfigButtons::first() const
{
    for (QWidget *button : {m_apply, m_leave, m_choose})
        if (button->isVisibleTo(this) && button->isEnabledTo(this))
            return button;
    return m_save;
}

QWidget *ConfigButtons::undo() const
{
    return m_undo;
}

} // namespace pages
