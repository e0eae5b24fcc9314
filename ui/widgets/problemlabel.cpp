#include "ui/widgets/problemlabel.h"

#include "ui/text/words.h"
#include "ui/theme/glyph.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int problemSign = 15;

theme::Color signColor(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Note:
        return theme::Color::Info;
    case base::Severity::Warning:
        return theme::Color::Warning;
    case base::Severity::Problem:
        return theme::Color::Problem;
    }
    Q_UNREACHABLE();
}

theme::Glyph signGlyph(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Note:
        return theme::Glyph::Info;
    case base::Severity::Warning:
        return theme::Glyph::Warning;
    case base::Severity::Problem:
        return theme::Glyph::Cross;
    }
    Q_UNREACHABLE();
}

} // namespace

ProblemLabel::ProblemLabel(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_sign(new QLabel(this))
    , m_words(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setFont(theme::captionFont());
    hide();
}

void ProblemLabel::setFinding(const base::Finding &finding)
{
    if (m_finding == finding)
        return;
    const text::Words words = text::words(finding);
    const QString sentence = words.fix.isEmpty() ? words.message : words.message + u' ' + words.fix;
    setWords(finding.severity, sentence);
    m_finding = finding;
}

void ProblemLabel::setWords(base::Severity severity, const QString &sentence)
{
    if (isClear())
        m_ownDescription = m_field->accessibleDescription();
    m_finding.reset();
    m_severity = severity;
    m_words->setText(sentence);
    m_field->setProperty(theme::severityProperty, static_cast<int>(severity));
    m_field->setAccessibleDescription(text::severity(severity) + u": "_s + sentence);
    m_sign->setAccessibleName(text::severity(severity));
    m_field->update();
    restyle();
    show();
}

void ProblemLabel::clear()
{
    if (isClear())
        return;
    m_finding.reset();
    m_severity.reset();
    m_words->clear();
    m_field->setProperty(theme::severityProperty, QVariant());
    m_field->setAccessibleDescription(m_ownDescription);
    m_field->update();
    hide();
}

bool ProblemLabel::isClear() const
{
    return !m_severity;
}

void ProblemLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_restyling)
        restyle();
    QWidget::changeEvent(event);
}

void ProblemLabel::restyle()
{
    if (!m_severity)
        return;
    m_restyling = true;
    const QColor color = theme::color(signColor(*m_severity));
    m_sign->setPixmap(theme::glyphIcon(signGlyph(*m_severity), color)
                          .pixmap(QSize(problemSign, problemSign), devicePixelRatioF()));
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, color);
    m_words->setPalette(palette);
    m_restyling = false;
}

} // namespace widgets
