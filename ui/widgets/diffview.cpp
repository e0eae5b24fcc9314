#include "ui/widgets/diffview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/diffgutter.h"
#include "ui/widgets/yamlhighlighter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

static constexpr int signWidth = 2; // characters before the text of a line

static bool isChange(const DiffRow &row)
{
    return row.kind == DiffRow::Kind::Removed || row.kind == DiffRow::Kind::Added;
}

static QString signedText(const DiffRow &row)
{
    switch (row.kind) {
    case DiffRow::Kind::Removed:
        return u"- "_s + row.text;
    case DiffRow::Kind::Added:
        return u"+ "_s + row.text;
    case DiffRow::Kind::Heading:
    case DiffRow::Kind::Context:
        return u"  "_s + row.text;
    }
    Q_UNREACHABLE();
}

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new DiffGutter(this))
    , m_highlighter(new YamlHighlighter(document(), signWidth))
{
    setAccessibleName(tr("Changes"));
    setAccessibleDescription(tr("F7 goes to the next change, Shift+F7 to the one before."));
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
    });
}

void DiffView::setRows(const QList<DiffRow> &rows)
{
    m_rows = rows;
    m_changes.clear();
    QStringList lines;
    for (int row = 0; row < rows.size(); ++row) {
        lines += signedText(rows.at(row));
        if (isChange(rows.at(row)) && (row == 0 || !isChange(rows.at(row - 1))))
            m_changes += row;
    }
    setPlainText(lines.join(u'\n'));
    setViewportMargins(gutterWidth(), 0, 0, 0);
    placeGutter();
    tint();
    m_gutter->update();
}

static QColor tintOf(DiffRow::Kind kind)
{
    switch (kind) {
    case DiffRow::Kind::Added:
        return theme::color(theme::Color::Added);
    case DiffRow::Kind::Removed:
        return theme::color(theme::Color::Removed);
    case DiffRow::Kind::Heading:
        return theme::color(theme::Color::InfoTint);
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
void DiffView::placeGutter()
{
    m_gutter->setGeometry(
        QRect(contentsRect().topLeft(), QSize(gutterWidth(), viewport()->height())));
}

void DiffView::tint()
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
            const int from = cursor.position() + signWidth + line.markFrom;
            cursor.setPosition(from);
            cursor.setPosition(from + line.markLength, QTextCursor::KeepAnchor);
            add(cursor, strongTintOf(line.kind), false);
        }
    }
    setExtraSelections(selections);
}

int DiffView::digits() const
{
    int most = 0;
    for (const DiffRow &row : m_rows)
        most = std::max({most, row.oldLine, row.newLine});
    return std::max(2, int(QString::number(most).size()));
}

int DiffView::gutterWidth() const
{
    return fontMetrics().horizontalAdvance(u'0') * (2 * digits() + 3);
}

void DiffView::paintGutter(QPaintEvent *event)
{
    QPainter painter(m_gutter);
    painter.setFont(font());
    const int column = fontMetrics().horizontalAdvance(u'0') * (digits() + 1);
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && block.blockNumber() < m_rows.size() &&
           top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const DiffRow &row = m_rows.at(block.blockNumber());
        const QRectF line(0, top, m_gutter->width(), height);
        painter.fillRect(line, tintOf(row.kind));
        painter.setPen(theme::color(theme::Color::Muted));
        if (row.oldLine > 0)
            painter.drawText(QRectF(0, top, column, height), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(row.oldLine));
        if (row.newLine > 0)
            painter.drawText(QRectF(column, top, column, height), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(row.newLine));
        top += height;
        block = block.next();
    }
}

int DiffView::currentChange() const
{
    const int row = textCursor().blockNumber();
    const auto after = std::upper_bound(m_changes.begin(), m_changes.end(), row);
    return int(after - m_changes.begin());
}

QString DiffView::headingAbove(int row) const
{
    while (row >= 0 && m_rows.at(row).kind != DiffRow::Kind::Heading)
        --row;
    return row >= 0 ? m_rows.at(row).text : QString();
}

void DiffView::goToChange(int change)
{
    if (change < 1 || change > changeCount())
        return;
    const int row = m_changes.at(change - 1);
    QTextCursor cursor(document()->findBlockByNumber(row));
    setTextCursor(cursor);
    centerCursor();
    const QString where = headingAbove(row);
    emit changeReached(where.isEmpty()
                           ? tr("Change %1 of %2").arg(change).arg(changeCount())
                           : tr("Change %1 of %2: %3").arg(change).arg(changeCount()).arg(where));
}

void DiffView::goToLine(int line)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [line](const DiffRow &row) { return row.oldLine == line; });
    if (found == m_rows.end())
        return;
    QTextCursor cursor(document()->findBlockByNumber(int(found - m_rows.begin())));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_F7) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    const int current = currentChange();
    goToChange(std::clamp(back ? current - 1 : current + 1, 1, std::max(1, changeCount())));
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
        tint();
    }
}

QSize DiffView::sizeHint() const
{
    return {80 * fontMetrics().averageCharWidth(), 20 * fontMetrics().lineSpacing()};
}

QSize DiffView::minimumSizeHint() const
{
    return {30 * fontMetrics().averageCharWidth(), 17 * fontMetrics().lineSpacing()};
}

} // namespace widgets
