#include "ui/widgets/workcard.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace widgets {

WorkCard::WorkCard(const QString &what, QWidget *parent)
    : Card(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_bar->setAccessibleName(what);
    body()->addWidget(m_words);
    body()->addWidget(m_bar);
    hide();
}

void WorkCard::begin(const QString &words)
{
    m_words->setText(words);
    m_bar->reset();
    m_bar->setRange(0, 0); // how much there is to do is told by the first progress
    show();
}

void WorkCard::setProgress(const base::Progress &progress)
{
    m_bar->setRange(0, progress.total);
    m_bar->setValue(qMax(m_bar->value(), progress.done));
    m_words->setText(tr("Creating %1 (%2 of %3)…")
                         .arg(progress.item)
                         .arg(qMin(progress.done + 1, progress.total))
                         .arg(progress.total));
}

void WorkCard::setWords(const QString &words)
{
    m_words->setText(words);
}

} // namespace widgets
