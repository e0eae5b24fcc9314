#include "ui/pages/exportcard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

ExportCard::ExportCard(exporter::Side side, const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_side(side)
    , m_words(new QLabel(this))
    , m_zip(new QPushButton(tr("As .zip…"), this))
    , m_tarGz(new QPushButton(tr("As .tar.gz…"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setFont(theme::captionFont());
    m_words->setForegroundRole(QPalette::PlaceholderText);
    //: spoken name of the button "As .zip…": for whom the archive is
    m_zip->setAccessibleName(tr("%1: as .zip…").arg(title));
    //: spoken name of the button "As .tar.gz…": for whom the archive is
    m_tarGz->setAccessibleName(tr("%1: as .tar.gz…").arg(title));
    auto *const buttons = new QWidget(this);
    auto *const flow = new widgets::FlowLayout(buttons);
    for (QPushButton *button : {m_zip, m_tarGz}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    body()->setSpacing(theme::spacing);
    body()->addWidget(m_words);
    body()->addStretch(1);
    body()->addSpacing(theme::spacing);
    body()->addWidget(buttons);
    connect(m_zip, &QPushButton::clicked, this,
            [this] { emit requested(m_side, exporter::Format::Zip); });
    connect(m_tarGz, &QPushButton::clicked, this,
            [this] { emit requested(m_side, exporter::Format::TarGz); });
}

void ExportCard::setWords(const QString &words)
{
    m_words->setText(words);
    m_zip->setAccessibleDescription(words);
    m_tarGz->setAccessibleDescription(words);
}

QPushButton *ExportCard::button(exporter::Format format) const
{
    return format == exporter::Format::Zip ? m_zip : m_tarGz;
}

} // namespace pages
