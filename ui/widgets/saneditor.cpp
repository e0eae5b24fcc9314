#include "ui/widgets/saneditor.h"

#include "core/plan/hostname.h"
#include "ui/text/words.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/problemlabel.h"

#include <QFocusEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

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

SanEditor::SanEditor(QWidget *parent)
    : QWidget(parent)
    , m_table(new QWidget(this))
    , m_grid(new QGridLayout(m_table))
    , m_suggestionRow(new QWidget(this))
    , m_field(new QLineEdit(this))
    , m_problem(new ProblemLabel(m_field, this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * theme::spacing);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(NameColumn, 3);
    m_grid->setColumnStretch(UseColumn, 4);
    m_field->installEventFilter(this);
    m_field->setPlaceholderText(u"*.milvus.example.com"_s);

    auto *caption = new QLabel(tr("Add names o&r addresses"), this);
    caption->setBuddy(m_field);
    caption->setFont(theme::captionFont());
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto *add = new QPushButton(tr("&Add"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * theme::spacing);
    row->addWidget(m_field, 1);
    row->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addWidget(m_table);
    column->addSpacing(theme::spacing);
    column->addWidget(caption);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_suggestionRow);
    new FlowLayout(m_suggestionRow);

    connect(add, &QPushButton::clicked, this, &SanEditor::commitPending);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (!m_problem->isClear())
            checkField(); // once in error, each keystroke tells
    });
}

void SanEditor::setNames(const QList<plan::SubjectAltName> &names)
{
    m_names = names;
    buildRows();
    buildSuggestions();
}

void SanEditor::setSuggestions(const QList<Suggestion> &suggestions)
{
    m_suggestions = suggestions;
    buildSuggestions();
}

void SanEditor::buildRows()
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
    for (int row = 0; row < m_names.size(); ++row)
        buildRow(row);
    for (int index = 0; index < m_grid->count(); ++index)
        m_grid->itemAt(index)->widget()->show(); // now, so that one of them can take the focus
}

void SanEditor::buildHeader()
{
    const std::pair<SanColumn, QString> titles[] = {{KindColumn, tr("Type")},
                                                    {NameColumn, tr("Name or address")},
                                                    {UseColumn, tr("Who uses it")}};
    for (const auto &[column, title] : titles) {
        QLabel *const label = muted(title, m_table);
        label->setFont(theme::captionFont());
        m_grid->addWidget(label, 0, column);
    }
    m_grid->addWidget(new Separator(m_table), 1, 0, 1, RemoveColumn + 1);
}

void SanEditor::buildRow(int row)
{
    const plan::SubjectAltName &name = m_names.at(row);
    const QString shown = text::visible(name.display.isEmpty() ? name.value : name.display);
    auto *remove = new QPushButton(m_table);
    remove->setIcon(theme::glyphIcon(theme::Glyph::Remove, theme::color(theme::Color::Muted)));
    remove->setIconSize(QSize(12, 12));
    theme::setLink(remove);
    remove->setAccessibleName(tr("Remove %1").arg(shown));
    remove->setToolTip(remove->accessibleName());
    remove->installEventFilter(this);
    connect(remove, &QPushButton::clicked, this, [this, row] { this->remove(row); });
    m_removers.append(remove);
    const int line = 2 * (row + 1); // each row of the table has a line of its own below it
    m_grid->addWidget(new Pill(plan::nameKindId(name.kind), Pill::Tone::Quiet, m_table), line,
                      KindColumn, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(nameLabel(name, m_table), line, NameColumn);
    m_grid->addWidget(muted(text::nameUse(name), m_table), line, UseColumn);
    m_grid->addWidget(remove, line, RemoveColumn, Qt::AlignVCenter);
    m_grid->addWidget(new Separator(m_table), line + 1, 0, 1, RemoveColumn + 1);
}

void SanEditor::buildSuggestions()
{
    QLayout *const flow = m_suggestionRow->layout();
    while (QLayoutItem *item = flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QList<plan::SubjectAltName> offered = m_names;
    for (const Suggestion &suggestion : hyphenAliases() + m_suggestions) {
        if (offered.contains(suggestion.name))
            continue;
        offered += suggestion.name;
        const QString value = suggestion.name.value;
        auto *button = new QPushButton(tr("Add %1").arg(value), m_suggestionRow);
        theme::setLink(button);
        button->setToolTip(suggestion.why);
        button->setAccessibleDescription(suggestion.why);
        connect(button, &QPushButton::clicked, this, [this, value] {
            add(value);
            m_field->setFocus();
        });
        flow->addWidget(button);
        button->show();
    }
    m_suggestionRow->setVisible(flow->count() > 0);
}

QList<Suggestion> SanEditor::hyphenAliases() const
{
    QList<Suggestion> aliases;
    for (const plan::SubjectAltName &name : m_names) {
        const auto own = plan::parseName(name.value);
        const auto remarks = own ? own->remarks : QList<base::Finding>();
        const auto remark =
            std::ranges::find(remarks, base::Code::NameUnderscore, &base::Finding::code);
        if (remark == remarks.end())
            continue;
        const auto parsed = plan::parseName(remark->args.value(1));
        if (!parsed)
            continue;
        milvus::AdvisedName alias;
        alias.name = parsed->name;
        alias.from = milvus::AdvisedName::From::HyphenAlias;
        aliases += Suggestion{alias.name, text::nameOrigin(alias)};
    }
    return aliases;
}

void SanEditor::remove(int row)
{
    const plan::SubjectAltName gone = m_names.takeAt(row);
    buildRows();
    buildSuggestions();
    if (m_removers.isEmpty())
        m_field->setFocus();
    else
        m_removers.at(qMin(row, int(m_removers.size()) - 1))->setFocus();
    emit announced(tr("%1 removed").arg(gone.display.isEmpty() ? gone.value : gone.display));
    emit changed();
}

bool SanEditor::commitPending()
{
    QStringList left;
    QStringList added;
    QList<base::Finding> remarks;
    const QStringList typed = plan::splitNames(m_field->text());
    for (const QString &part : typed) {
        const auto parsed = plan::parseName(part);
        if (!parsed) {
            left.append(part);
            continue;
        }
        remarks += parsed->remarks;
        if (m_names.contains(parsed->name)) {
            remarks +=
                base::Finding{base::Severity::Note, base::Code::NameRepeated, {parsed->name.value}};
            continue;
        }
        m_names.append(parsed->name);
        added.append(parsed->name.value);
    }
    m_field->setText(left.join(u", "_s));
    m_problem->clear();
    if (!added.isEmpty()) {
        buildRows();
        buildSuggestions();
        emit announced(tr("%1 added").arg(added.join(u", "_s)));
        emit changed();
    }
    m_problem->setFindings(problemsInField() + remarks);
    if (left.isEmpty())
        return true;
    m_field->setFocus();
    m_field->selectAll();
    return false;
}

void SanEditor::add(const QString &text)
{
    const QString pending = m_field->text();
    m_field->setText(text);
    if (commitPending())
        m_field->setText(pending);
}

QList<base::Finding> SanEditor::problemsInField() const
{
    QList<base::Finding> problems;
    const QStringList typed = plan::splitNames(m_field->text());
    for (const QString &part : typed)
        if (const auto parsed = plan::parseName(part); !parsed)
            problems += parsed.error().finding();
    return problems;
}

void SanEditor::checkField()
{
    m_problem->setFindings(problemsInField());
}

bool SanEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isLeft = reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
        if (isLeft && !m_field->text().isEmpty()) // else what was said of the last names stays
            checkField();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_field) {
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            commitPending();
            return true; // Enter adds; it never leaves the page
        }
        if (key->matches(QKeySequence::Paste)) {
            m_field->paste();
            if (plan::splitNames(m_field->text()).size() > 1)
                commitPending();
            return true;
        }
        return false;
    }
    const int row = int(m_removers.indexOf(static_cast<QPushButton *>(watched)));
    if (row >= 0 && key->key() == Qt::Key_Delete) {
        remove(row);
        return true;
    }
    if (row >= 0 && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        const int to = row + (key->key() == Qt::Key_Up ? -1 : 1);
        if (to >= 0 && to < m_removers.size())
            m_removers.at(to)->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
