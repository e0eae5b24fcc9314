#include "ui/pages/keyspage.h"

#include "core/base/clock.h"
#include "core/bundle/generate.h"
#include "ui/pages/fieldproblems.h"
#include "ui/pages/keychoice.h"
#include "ui/pages/placechoice.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/timeline.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pages {

KeysPage::KeysPage(Session &session, QWidget *parent)
    : Page(Step::Keys, session, parent)
    , m_problems(new FieldProblems(session.plan, this))
    , m_choice(new KeyChoice(session.plan, *m_problems, this))
    , m_place(new PlaceChoice(session, *m_problems, this))
{
    auto *columns = new widgets::Columns(widgets::Columns::tableAndCards, this);
    columns->addColumn(m_choice, 6);
    columns->addColumn(datesCard(), 5);
    body()->addWidget(columns);
    body()->addWidget(m_place);
    body()->addStretch(1);
    connect(m_choice, &KeyChoice::changed, this, &KeysPage::showDates);
    connect(m_place, &PlaceChoice::changed, this, &KeysPage::showDates); // a CA limits them
}

QString KeysPage::heading() const
{
    return tr("How strong, and how long?");
}

QString KeysPage::explanation() const
{
    return tr("The recommended choice works with every Milvus SDK. Shorter lives limit the harm of "
              "a lost key.");
}

QWidget *KeysPage::datesCard()
{
    auto *card = new widgets::Card(tr("What you get"), this);
    m_timeline = new widgets::Timeline(card);
    m_keys = new QLabel(card);
    m_keys->setTextFormat(Qt::PlainText);
    m_keys->setWordWrap(true);
    m_estimate = new QLabel(card);
    m_estimate->setWordWrap(true);
    m_estimate->setForegroundRole(QPalette::PlaceholderText);
    card->body()->addWidget(m_timeline);
    card->body()->addWidget(m_keys);
    card->body()->addWidget(m_estimate);
    card->body()->addStretch(1);
    return card;
}

void KeysPage::enter()
{
    m_choice->refresh();
    m_place->refresh(); // and with it the dates
}

void KeysPage::showDates()
{
    const plan::Plan &plan = session().plan;
    const QDateTime today = base::now();
    const bundle::Outlook outlook = bundle::outlook(plan);
    using Kind = widgets::TimelineBar::Kind;
    m_timeline->setBars({{tr("CA"), Kind::Authority, today, outlook.caNotAfter},
                         {tr("Server"), Kind::Leaf, today, outlook.serverNotAfter},
                         {tr("Client"), Kind::Leaf, today, outlook.clientNotAfter}},
                        today);
    m_choice->showOutlook(outlook);
    m_keys->setText(text::keyKind(plan.key));
    switch (plan.key) {
    case plan::KeyKind::EcP256:
    case plan::KeyKind::EcP384:
    case plan::KeyKind::Ed25519:
        m_estimate->setText(tr("Made in well under a second."));
        break;
    case plan::KeyKind::Rsa2048:
        m_estimate->setText(tr("Made in about a second."));
        break;
    case plan::KeyKind::Rsa3072:
        m_estimate->setText(tr("Takes one to three seconds to make."));
        break;
    case plan::KeyKind::Rsa4096:
        m_estimate->setText(tr("Takes a few seconds to make."));
        break;
    }
}

QWidget *KeysPage::firstFocus() const
{
    return m_choice->firstFocus();
}

bool KeysPage::next()
{
    return m_problems->accept() && m_place->accept();
}

} // namespace pages
