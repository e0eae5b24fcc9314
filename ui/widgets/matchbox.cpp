#include "ui/widgets/matchbox.h"

#include "core/plan/hostname.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int pauseMs = 300; // answers while one types would be spoken one over the other

} // namespace

MatchBox::MatchBox(Names kind, QWidget *parent)
    : Card(tr("Would it match?"), parent)
    , m_kind(kind)
    , m_field(new QLineEdit(this))
    , m_answer(new Banner(this))
    , m_add(m_answer->addButton(tr("Add &it")))
    , m_pause(new QTimer(this))
{
    auto *caption = new QLabel(tr("&What a program dials"), this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setFont(theme::captionFont());
    caption->setBuddy(m_field);
    body()->setSpacing(theme::spacing);
    body()->addWidget(caption);
    body()->addWidget(m_field);
    body()->addSpacing(theme::spacing);
    body()->addWidget(m_answer);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &MatchBox::update);
    connect(m_field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_field->setFocus(); // the button goes away with the answer
        emit addRequested(m_missing);
    });
}

void MatchBox::setNames(const QList<plan::SubjectAltName> &names)
{
    m_names = names;
    update();
}

void MatchBox::setDialled(const QString &text)
{
    m_field->setText(text);
    update();
}

void MatchBox::update()
{
    m_add->hide();
    emit asked(m_field->text().trimmed());
    if (m_field->text().trimmed().isEmpty()) {
        m_answer->hide();
        return;
    }
    const auto match = plan::wouldMatch(m_names, m_field->text());
    if (!match)
        m_answer->show(
            base::Finding{base::Severity::Warning, match.error().code, match.error().args});
    else if (match->matches)
        showMatch(match->matched);
    else
        showMismatch(match->dialled);
}

void MatchBox::showMatch(const plan::SubjectAltName &matched)
{
    const QString name = text::visible(matched.display.isEmpty() ? matched.value : matched.display);
    const QString lead = matched.kind == plan::SubjectAltName::Kind::Ip
                             ? tr("Yes, by the address %1.").arg(name)
                             : tr("Yes, by the name %1.").arg(name);
    const bool isDns = matched.kind == plan::SubjectAltName::Kind::Dns;
    if (isDns && m_field->text().contains(u'_'))
        m_answer->show(Banner::Tone::Warning, lead,
                       tr("pymilvus, Node and Go accept it, Java takes no name with an "
                          "underscore."));
    else
        m_answer->show(Banner::Tone::Ok, lead, tr("pymilvus, Node, Java and Go all accept it."));
}

void MatchBox::showMismatch(const plan::SubjectAltName &dialled)
{
    m_missing = dialled.value;
    m_add->setVisible(m_kind == Names::CanGrow && plan::parseName(m_missing).has_value());
    m_add->setAccessibleName(tr("Add %1").arg(m_missing));
    if (!m_serverFile.isEmpty()) {
        m_answer->show(base::Finding{base::Severity::Problem,
                                     base::Code::NameNotCovered,
                                     {m_serverFile, dialled.display},
                                     m_serverFile});
        return;
    }
    //: The answer to "Would it match?"
    m_answer->show(Banner::Tone::Problem, tr("No."),
                   tr("No name in the list covers %1.").arg(text::visible(m_missing)));
}

} // namespace widgets
