#include "ui/widgets/saneditor.h"

#include "core/plan/hostname.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/santable.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

SanEditor::SanEditor(QWidget *parent)
    : QWidget(parent)
    , m_table(new SanTable(this))
    , m_suggestionRow(new QWidget(this))
    , m_field(new QLineEdit(this))
    , m_problem(new ProblemLabel(m_field, this))
{
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

    connect(m_table, &SanTable::removeAsked, this, &SanEditor::remove);
    connect(add, &QPushButton::clicked, this, &SanEditor::commitPending);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (!m_problem->isClear())
            checkField(); // once in error, each keystroke tells
    });
}

void SanEditor::setNames(const QList<plan::SubjectAltName> &names)
{
    m_names = names;
    m_table->setNames(m_names);
    buildSuggestions();
}

void SanEditor::setSuggestions(const QList<Suggestion> &suggestions)
{
    m_suggestions = suggestions;
    buildSuggestions();
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
    m_table->setNames(m_names);
    buildSuggestions();
    if (!m_table->focusNear(row))
        m_field->setFocus();
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
        m_table->setNames(m_names);
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
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isLeft = reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
        if (isLeft && !m_field->text().isEmpty()) // else what was said of the last names stays
            checkField();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
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

} // namespace widgets
