#include "ui/pages/problemcard.h"

#include "ui/text/words.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wrappingradio.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {

static QLabel *plainLabel(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // host names and certificate fields are outside text
    label->setWordWrap(true);
    return label;
}

static QLabel *boldLabel(const QString &text, QWidget *parent)
{
    QLabel *const label = plainLabel(parent);
    label->setText(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

ProblemCard::ProblemCard(QWidget *parent)
    : Card(parent)
    , m_happened(plainLabel(this))
    , m_fix(plainLabel(this))
    , m_choices(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_act(new QPushButton(this))
    , m_copy(new widgets::CopyButton(tr("Copy report"), tr("Copy report"), this))
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_details(new widgets::CodeView(tr("Details"), this))
{
    setFrame(Frame::Problem);
    setAccessibleName(tr("What happened"));
    theme::setPrimary(m_act);
    m_act->setAutoDefault(false);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoDefault(false);
    m_details->setLines(3, 10);
    m_details->hide();

    auto *const sign = new QLabel(this);
    sign->setPixmap(theme::glyphIcon(theme::Glyph::Cross, theme::color(theme::Color::Problem))
                        .pixmap(QSize(18, 18), devicePixelRatioF()));
    sign->setAccessibleName(text::severity(base::Severity::Problem));
    auto *const buttons = new widgets::FlowLayout;
    for (QPushButton *button : {m_act, static_cast<QPushButton *>(m_copy), m_detailsButton})
        buttons->addWidget(button);
    auto *const column = new QVBoxLayout;
    column->setSpacing(theme::spacing);
    column->addWidget(boldLabel(tr("What happened"), this));
    column->addWidget(m_happened);
    column->addSpacing(2 * theme::spacing);
    column->addWidget(boldLabel(tr("What to do"), this));
    column->addWidget(m_fix);
    m_choices->setSpacing(0);
    column->addLayout(m_choices);
    column->addSpacing(theme::spacing);
    column->addLayout(buttons);
    column->addWidget(m_details);
    auto *const row = new QHBoxLayout;
    row->setSpacing(3 * theme::spacing);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    body()->addLayout(row);

    connect(m_act, &QPushButton::clicked, this, [this] { emit chosen(current()); });
    connect(m_copy, &widgets::CopyButton::copied, this, &ProblemCard::copied);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            showButton();
    });
}

void ProblemCard::setReportSource(std::function<QString()> source)
{
    m_copy->setSource(std::move(source));
}

QString ProblemCard::whatHappened() const
{
    return m_happened->text();
}

void ProblemCard::showProblem(const base::Finding &finding, const QList<Remedy> &remedies)
{
    const text::Words words = text::words(finding);
    m_happened->setText(words.message);
    m_fix->setText(words.fix);
    m_fix->setVisible(!words.fix.isEmpty() && remedies.size() < 3); // else the choices say it all
    const QString detail =
        finding.detail.isEmpty() ? QString() : u"\n\n"_s + text::visible(finding.detail);
    m_details->setCode(base::codeId(finding.code) + u'\n' + text::explanation(finding.code) +
                       detail);
    m_details->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_detailsButton->setChecked(false);
    m_remedies = remedies;
    showRemedies();
    setVisible(true);
}

void ProblemCard::showRemedies()
{
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        delete button;
    }
    for (int index = 0; index < m_remedies.size(); ++index) {
        const Remedy &remedy = m_remedies.at(index);
        const QString words = remedy.consequence.isEmpty()
                                  ? remedy.text
                                  //: a way out of a problem, and its consequence
                                  : tr("%1 (%2)").arg(remedy.text, remedy.consequence);
        auto *const button = new widgets::WrappingRadio(words, this);
        m_group->addButton(button, index);
        m_choices->addWidget(button);
        button->setVisible(m_remedies.size() > 1); // one way out needs no choice
    }
    if (!m_remedies.isEmpty())
        m_group->button(0)->setChecked(true);
}

const Remedy &ProblemCard::current() const
{
    return m_remedies.at(std::max(0, m_group->checkedId()));
}

void ProblemCard::showButton()
{
    m_act->setText(current().button);
}

} // namespace pages
