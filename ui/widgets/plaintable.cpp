#include "ui/widgets/plaintable.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// The same to look at, but a long word without a space may go on in the next line: after "_", and
/// within a number like that of a certificate.
QString wrappable(const QString &text)
{
    static const QRegularExpression part(u"(_|[0-9A-F]{8}(?=[0-9A-F]))"_s);
    QString wrapped = text;
    wrapped.replace(part, u"\\1\u200b"_s);
    return wrapped;
}

/// Room around the text and a line under each row.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(theme::color(theme::Color::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return wrappable(QStyledItemDelegate::displayText(value, locale));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(columnGap, rowGap);
    }

private:
    static constexpr int columnGap = 2 * theme::spacing;
    static constexpr int rowGap = theme::spacing;
};

} // namespace

PlainTable::PlainTable(const QString &accessibleName, QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new RowDelegate(this));
    setTabKeyNavigation(false); // else Tab never leaves the table (ux-rules 0.5)
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(4 * theme::spacing);
    restyle();
    // Narrower columns wrap into more lines. All of them have their width a moment after the first.
    m_fitSoon.setSingleShot(true);
    connect(&m_fitSoon, &QTimer::timeout, this, &PlainTable::fit);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fitSoon,
            qOverload<>(&QTimer::start));
    connect(this, &QTableWidget::cellDoubleClicked, this,
            [this](int row) { emit rowActivated(row); });
}

void PlainTable::setColumns(const QStringList &titles)
{
    setColumnCount(int(titles.size()));
    setHorizontalHeaderLabels(titles);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setStretchColumn(int(titles.size()) - 1);
    if (titles.join(QString()).isEmpty())
        horizontalHeader()->hide();
}

void PlainTable::setStretchColumn(int column)
{
    shareWidth({column});
}

void PlainTable::shareWidth(const QList<int> &columns)
{
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column, columns.contains(column)
                                                             ? QHeaderView::Stretch
                                                             : QHeaderView::ResizeToContents);
}

void PlainTable::addRow(const QStringList &texts)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column)
        setItem(row, column, new QTableWidgetItem(texts.value(column)));
    resizeRowToContents(row);
    updateGeometry();
}

void PlainTable::clearRows()
{
    setRowCount(0);
    fit();
}

void PlainTable::setSpoken(int row, int column, const QString &text)
{
    item(row, column)->setData(Qt::AccessibleTextRole, text);
}

QString PlainTable::rowText(int row) const
{
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column)
        texts += item(row, column)->text();
    return texts.join(u'\t');
}

int PlainTable::contentHeight() const
{
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return header + verticalHeader()->length() + 2 * frameWidth();
}

QSize PlainTable::sizeHint() const
{
    return {QTableWidget::sizeHint().width(), contentHeight()};
}

QSize PlainTable::minimumSizeHint() const
{
    return {40 * theme::spacing, contentHeight()};
}

void PlainTable::fit()
{
    resizeRowsToContents();
    updateGeometry();
}

void PlainTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit(); // narrower columns wrap into more lines
}

void PlainTable::restyle()
{
    QPalette own = palette();
    own.setColor(QPalette::Base, Qt::transparent);
    own.setColor(QPalette::Highlight, theme::color(theme::Color::AccentTint));
    own.setColor(QPalette::HighlightedText, theme::color(theme::Color::Text));
    setPalette(own);
    viewport()->setAutoFillBackground(false);
    QPalette quiet = own;
    quiet.setColor(QPalette::ButtonText, theme::color(theme::Color::Muted));
    horizontalHeader()->setPalette(quiet);
    horizontalHeader()->setFont(theme::captionFont());
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void PlainTable::focusInEvent(QFocusEvent *event)
{
    QTableWidget::focusInEvent(event);
    if (!currentIndex().isValid() && rowCount() > 0)
        setCurrentCell(0, 0); // so that the focus can be seen
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QStringList rows;
        for (const QModelIndex &index : selectionModel()->selectedRows())
            rows += rowText(index.row());
        QGuiApplication::clipboard()->setText(rows.join(u'\n'));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               isSignalConnected(QMetaMethod::fromSignal(&PlainTable::rowActivated)) &&
               currentRow() >= 0) {
        emit rowActivated(currentRow());
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

} // namespace widgets
