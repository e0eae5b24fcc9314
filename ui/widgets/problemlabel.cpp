#include "ui/widgets/problemlabel.h"

#include "ui/text/words.h"
#include "ui/theme/glyph.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int problemSign = 15;
constexpr qsizetype mostProblemLines = 8; // what a page has room for

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

Remark remarkOf(const base::Finding &finding)
{
    const text::Words words = text::words(finding);
    return {finding.severity,
            words.fix.isEmpty() ? words.message : words.message + u' ' + words.fix};
}

} // namespace

ProblemLabel::ProblemLabel(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(theme::spacing);
    hide();
}

void ProblemLabel::setFinding(const base::Finding &finding)
{
    setFindings({finding});
}

void ProblemLabel::setFindings(const QList<base::Finding> &findings)
{
    if (findings.isEmpty()) {
        clear();
        return;
    }
    if (findings.size() == 1 && m_finding == findings.first() && m_lines.size() == 1)
        return;
    QList<Remark> remarks;
    for (const base::Finding &finding : findings)
        remarks += remarkOf(finding);
    setRemarks(remarks);
    m_finding = *std::ranges::max_element(findings, {}, &base::Finding::severity);
}

void ProblemLabel::setWords(base::Severity severity, const QString &sentence)
{
    setRemarks({{severity, sentence}});
}

void ProblemLabel::setRemarks(const QList<Remark> &remarks)
{
    if (isClear())
        m_ownDescription = m_field->accessibleDescription();
    removeLines();
    m_finding.reset();
    const auto worst = std::ranges::max(remarks, {}, &Remark::severity).severity;
    for (const Remark &remark : remarks.first(std::min(mostProblemLines, remarks.size())))
        addLine(remark);
    if (remarks.size() > mostProblemLines)
        addLine({worst, tr("and %n more", nullptr, int(remarks.size() - mostProblemLines))});
    QStringList spoken;
    for (const Line &line : std::as_const(m_lines))
        spoken += text::severity(line.severity) + u": "_s + line.words->text();
    m_field->setProperty(theme::severityProperty, static_cast<int>(worst));
    m_field->setAccessibleDescription(spoken.join(u' '));
    m_field->update();
    restyle();
    show();
}

void ProblemLabel::addLine(const Remark &remark)
{
    const Line line = {remark.severity, new QLabel(this), new QLabel(remark.sentence, this)};
    line.sign->setAccessibleName(text::severity(remark.severity));
    line.words->setTextFormat(Qt::PlainText);
    line.words->setWordWrap(true);
    line.words->setFont(theme::captionFont());
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(line.sign, 0, Qt::AlignTop);
    row->addWidget(line.words, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_lines += line;
}

void ProblemLabel::removeLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        delete line.sign;
        delete line.words;
    }
    m_lines.clear();
    while (QLayoutItem *row = layout()->takeAt(0))
        delete row;
}

QStringList ProblemLabel::texts() const
{
    QStringList texts;
    for (const Line &line : m_lines)
        texts += line.words->text();
    return texts;
}

void ProblemLabel::clear()
{
    if (isClear())
        return;
    m_finding.reset();
    removeLines();
    m_field->setProperty(theme::severityProperty, QVariant());
    m_field->setAccessibleDescription(m_ownDescription);
    m_field->update();
    hide();
}

bool ProblemLabel::isClear() const
{
    return m_lines.isEmpty();
}

void ProblemLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_restyling)
        restyle();
    QWidget::changeEvent(event);
}

void ProblemLabel::restyle()
{
    m_restyling = true;
    for (const Line &line : std::as_const(m_lines)) {
        const QColor color = theme::color(signColor(line.severity));
        line.sign->setPixmap(theme::glyphIcon(signGlyph(line.severity), color)
                                 .pixmap(QSize(problemSign, problemSign), devicePixelRatioF()));
        QPalette palette = line.words->palette();
        palette.setColor(QPalette::WindowText, color);
        line.words->setPalette(palette);
    }
    m_restyling = false;
}

} // namespace widgets
