#include "ui/widgets/diffpane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/diffgutter.h"
#include "ui/widgets/yamlhighlighter.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

static constexpr int signWidth = 2;         // characters before the text of a line
static constexpr int mostCharacters = 4000; // of a line: no eye reads more, and layout takes time

static QString signedText(const DiffRow &row)
{
    const QString text = row.text.size() <= mostCharacters
                             ? row.text
                             : row.text.first(mostCharacters) + QChar(0x2026);
    switch (row.kind) {
    case DiffRow::Kind::Removed:
        return u"- "_s + text;
    case DiffRow::Kind::Added:
        return u"+ "_s + text;
    case DiffRow::Kind::Heading:
    case DiffRow::Kind::Note:
    case DiffRow::Kind::Context:
    case DiffRow::Kind::Filler:
        return text.isEmpty() ? QString() : u"  "_s + text;
    }
    Q_UNREACHABLE();
}

static bool isWords(const DiffRow &row)
{
    return row.kind == DiffRow::Kind::Heading || row.kind == DiffRow::Kind::Note;
}

DiffPane::DiffPane(const QString &accessibleName, Numbers numbers, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(numbers)
    , m_gutter(new DiffGutter(this))
    , m_highlighter(new YamlHighlighter(document(), signWidth,
                                        [this](int line) { return !isWords(m_rows.value(line)); }))
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setFont(theme::monospaceFont());
    document()->setDocumentMargin(0); // the tints reach the gutter
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
        noticeScrolling();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DiffPane::noticeScrolling);
}

void DiffPane::setRows(const QList<DiffRow> &rows)
{
    m_rows = rows;
    QStringList lines;
    for (const DiffRow &row : rows)
        lines += signedText(row);
    setPlainText(lines.join(u'\n'));
    tint();
    m_gutter->update();
}

void DiffPane::setHighestNumber(int line)
{
    m_digits = std::max(2, int(QString::number(line).size()));
    setViewportMargins(gutterWidth(), 0, 0, 0);
    placeGutter();
}

static QColor tintOf(DiffRow::Kind kind)
{
    switch (kind) {
    case DiffRow::Kind::Added:
        return theme::color(theme::Color::Added);
    case DiffRow::Kind::Removed:
        return theme::color(theme::Color::Removed);
    case DiffRow::Kind::Heading:
    case DiffRow::Kind::Note:
        return theme::color(theme::Color::InfoTint);
    case DiffRow::Kind::Filler:
        return theme::color(theme::Color::Page);
    case DiffRow::Kind::Context:
        return theme::color(theme::Color::Card);
    }
    Q_UNREACHABLE();
}

/// Behind the words that really differ: the tint, a step stronger.
static QColor strongTintOf(DiffRow::Kind kind)
{
    constexpr qreal step = 0.22;
    const QColor tint = tintOf(kind);
    const QColor full =
        theme::color(kind == DiffRow::Kind::Added ? theme::Color::Ok : theme::Color::Problem);
    const auto mix = [](int from, int to) { return int(from + step * (to - from)); };
    return {mix(tint.red(), full.red()), mix(tint.green(), full.green()),
            mix(tint.blue(), full.blue())};
}

/// As high as the lines are shown, so that no number stands beside the scroll bar.
void DiffPane::placeGutter()
{
    m_gutter->setGeometry(
        QRect(contentsRect().topLeft(), QSize(gutterWidth(), viewport()->height())));
}

void DiffPane::tint()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&selections](const QTextCursor &cursor, const QColor &background,
                                   bool fullWidth) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursor;
        selection.format.setBackground(background);
        selection.format.setProperty(QTextFormat::FullWidthSelection, fullWidth);
        selections += selection;
    };
    for (int row = 0; row < m_rows.size(); ++row) {
        const DiffRow &line = m_rows.at(row);
        if (line.kind == DiffRow::Kind::Context)
            continue;
        QTextCursor cursor(document()->findBlockByNumber(row));
        add(cursor, tintOf(line.kind), true);
        if (line.markLength > 0) {
            const int start = cursor.position() + signWidth;
            const int end = std::min(mostCharacters, line.markFrom + line.markLength);
            cursor.setPosition(start + std::min(mostCharacters, line.markFrom));
            cursor.setPosition(start + end, QTextCursor::KeepAnchor);
            add(cursor, strongTintOf(line.kind), false);
        }
    }
    setExtraSelections(selections);
}

int DiffPane::columns() const
{
    return m_numbers == Numbers::Both ? 2 : 1;
}

int DiffPane::gutterWidth() const
{
    return fontMetrics().horizontalAdvance(u'0') * (columns() * (m_digits + 1) + 1);
}

int DiffPane::textWidth() const
{
    return width() - 2 * frameWidth() - gutterWidth() - verticalScrollBar()->sizeHint().width() -
           fontMetrics().horizontalAdvance(u'0') * (signWidth + 1);
}

void DiffPane::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.setFont(font());
    const int column = fontMetrics().horizontalAdvance(u'0') * (m_digits + 1);
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && block.blockNumber() < m_rows.size() &&
           top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const DiffRow &row = m_rows.at(block.blockNumber());
        const QRectF line(0, top, m_gutter->width(), height);
        painter.fillRect(line, tintOf(row.kind));
        painter.setPen(theme::color(theme::Color::Muted));
        const auto drawNumber = [&](int number, int left) {
            if (number > 0)
                painter.drawText(QRectF(left, top, column, height),
                                 Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
        };
        if (m_numbers != Numbers::New)
            drawNumber(row.oldLine, 0);
        if (m_numbers != Numbers::Old)
            drawNumber(row.newLine, (columns() - 1) * column);
        top += height;
        block = block.next();
    }
}

QTextCursor DiffPane::cursorAt(int row) const
{
    return QTextCursor(document()->findBlockByNumber(std::clamp(row, 0, blockCount() - 1)));
}

int DiffPane::row() const
{
    return textCursor().blockNumber();
}

void DiffPane::setRow(int row)
{
    const int top = verticalScrollBar()->value();
    setTextCursor(cursorAt(row));
    verticalScrollBar()->setValue(top);
}

void DiffPane::goToRow(int row)
{
    setTextCursor(cursorAt(row));
    centerCursor();
    noticeScrolling();
}

void DiffPane::selectRow(int row)
{
    QTextCursor cursor = cursorAt(row);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    noticeScrolling();
}

void DiffPane::noticeScrolling()
{
    const int top = verticalScrollBar()->value();
    if (top == m_top)
        return;
    m_top = top;
    emit scrolledTo(top);
}

void DiffPane::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void DiffPane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
        tint();
    }
}

QSize DiffPane::sizeHint() const
{
    return {80 * fontMetrics().averageCharWidth(), 20 * fontMetrics().lineSpacing()};
}

QSize DiffPane::minimumSizeHint() const
{
    return {30 * fontMetrics().averageCharWidth(), 17 * fontMetrics().lineSpacing()};
}

} // namespace widgets
