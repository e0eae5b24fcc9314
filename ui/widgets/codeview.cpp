#include "ui/widgets/codeview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/codehighlighter.h"
#include "ui/widgets/yamlhighlighter.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

CodeView::CodeView(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(theme::monospaceFont());
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(2 * theme::spacing);
    setFocusPolicy(Qt::StrongFocus);
}

void CodeView::setCode(const QString &code, const QString &language)
{
    if (language != m_language) {
        delete m_highlighter;
        m_highlighter = nullptr;
        if (language == "yaml"_L1)
            m_highlighter = new YamlHighlighter(document());
        else if (!language.isEmpty())
            m_highlighter = new CodeHighlighter(document(), language);
        m_language = language;
    }
    setPlainText(code.endsWith(u'\n') ? code.chopped(1) : code);
    updateGeometry();
}

void CodeView::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    setSizePolicy(QSizePolicy::Expanding, most > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

int CodeView::heightOf(int lines) const
{
    const qreal text =
        lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin();
    const int bar = horizontalScrollBar()->sizeHint().height(); // kept free, so that nothing jumps
    return int(std::ceil(text)) + 2 * frameWidth() + bar;
}

QSize CodeView::sizeHint() const
{
    const int lines = m_most > 0 ? std::clamp(blockCount(), m_least, m_most) : m_least;
    return {60 * fontMetrics().averageCharWidth(), heightOf(lines)};
}

QSize CodeView::minimumSizeHint() const
{
    const int lines = m_most > 0 ? std::clamp(blockCount(), m_least, m_most) : m_least;
    return {20 * fontMetrics().averageCharWidth(), heightOf(lines)};
}

void CodeView::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focusChanged(true);
}

void CodeView::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusChanged(false);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->rehighlight();
}

} // namespace widgets
