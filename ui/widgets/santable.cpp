#include "ui/widgets/santable.h"

#include "ui/text/words.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

enum SanColumn { KindColumn, NameColumn, UseColumn, RemoveColumn };

/// Lets a long name wrap after dots and hyphens; a label breaks lines only where Unicode allows it.
QString breakable(QString name)
{
    const QChar zeroWidthSpace(0x200B);
    for (const QChar sign : {u'.', u'-', u':', u'/'})
        name.replace(sign, QString(sign) + zeroWidthSpace);
    return name;
}

QLabel *muted(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QLabel *nameLabel(const plan::SubjectAltName &name, QWidget *parent)
{
    const QString shown = text::visible(name.display.isEmpty() ? name.value : name.display);
    QString both = breakable(shown);
    if (shown !=
        name.value) // an internationalised name: what people read, and what goes over the wire
        both += u'\n' + breakable(name.value);
    auto *label = new QLabel(both, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::monospaceFont());
    label->setWordWrap(true);
    label->setAccessibleName(shown == name.value ? shown : shown + u", "_s + name.value);
    return label;
}

/// The line under a row.
class Separator : public QWidget
{
public:
    explicit Separator(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), theme::color(theme::Color::Border));
    }
};

} // namespace

SanTable::SanTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * theme::spacing);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(NameColumn, 3);
    m_grid->setColumnStretch(UseColumn, 4);
}

void SanTable::setNames(const QList<plan::SubjectAltName> &names)
{
    m_removers.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of them may have sent the signal that leads here
        }
        delete item;
    }
    buildHeader();
    for (const plan::SubjectAltName &name : names)
        buildRow(name);
    for (int index = 0; index < m_grid->count(); ++index)
        m_grid->itemAt(index)->widget()->show(); // now, so that one of them can take the focus
}

void SanTable::buildHeader()
{
    const std::pair<SanColumn, QString> titles[] = {{KindColumn, tr("Type")},
                                                    {NameColumn, tr("Name or address")},
                                                    {UseColumn, tr("Who uses it")}};
    for (const auto &[column, title] : titles) {
        QLabel *const label = muted(title, this);
        label->setFont(theme::captionFont());
        m_grid->addWidget(label, 0, column);
    }
    m_grid->addWidget(new Separator(this), 1, 0, 1, RemoveColumn + 1);
}

void SanTable::buildRow(const plan::SubjectAltName &name)
{
    const int row = static_cast<int>(m_removers.size());
    const QString shown = text::visible(name.display.isEmpty() ? name.value : name.display);
    auto *remove = new QPushButton(this);
    remove->setIcon(theme::glyphIcon(theme::Glyph::Remove, theme::color(theme::Color::Muted)));
    remove->setIconSize(QSize(12, 12));
    theme::setLink(remove);
    remove->setAccessibleName(tr("Remove %1").arg(shown));
    remove->setToolTip(remove->accessibleName());
    remove->installEventFilter(this);
    connect(remove, &QPushButton::clicked, this, [this, row] { emit removeAsked(row); });
    m_removers.append(remove);
    const int line = 2 * (row + 1); // each row of the table has a line of its own below it
    m_grid->addWidget(new Pill(plan::nameKindId(name.kind), Pill::Tone::Quiet, this), line,
                      KindColumn, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(nameLabel(name, this), line, NameColumn);
    m_grid->addWidget(muted(text::nameUse(name), this), line, UseColumn);
    m_grid->addWidget(remove, line, RemoveColumn, Qt::AlignVCenter);
    m_grid->addWidget(new Separator(this), line + 1, 0, 1, RemoveColumn + 1);
}

bool SanTable::focusNear(int row)
{
    if (m_removers.isEmpty())
        return false;
    m_removers.at(qBound(0, row, static_cast<int>(m_removers.size()) - 1))->setFocus();
    return true;
}

bool SanTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto row = static_cast<int>(m_removers.indexOf(qobject_cast<QPushButton *>(watched)));
    if (row < 0)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Delete:
        emit removeAsked(row);
        return true;
    case Qt::Key_Up:
        return focusNear(row - 1);
    case Qt::Key_Down:
        return focusNear(row + 1);
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace widgets
