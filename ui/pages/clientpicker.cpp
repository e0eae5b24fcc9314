#include "ui/pages/clientpicker.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pages {

namespace {

constexpr int mostShown = 100; // enough to walk through; more are found by their name

} // namespace

ClientPicker::ClientPicker(const SetFolder &folder, QWidget *parent)
    : QWidget(parent)
    , m_names(folder.clients)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_words(new QLabel(this))
{
    constexpr int rows = 5;
    for (const LeafFile &leaf : folder.leaves)
        if (leaf.kind == LeafFile::Kind::NamedClient)
            m_ends.insert(leaf.name, leaf.notAfter);
    m_search->setPlaceholderText(tr("Find a program"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Named clients"));
    m_list->setUniformItemSizes(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::indent, 0, 0, 0);
    column->setSpacing(theme::spacing);
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_list, m_words})
        column->addWidget(part);
    connect(m_search, &QLineEdit::textChanged, this, &ClientPicker::showMatches);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const QString name = item->data(Qt::UserRole).toString();
        if (item->checkState() == Qt::Checked)
            m_chosen.insert(name);
        else
            m_chosen.remove(name);
        tell();
        emit edited();
    });
    showMatches();
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
}

QStringList ClientPicker::chosen() const
{
    QStringList names;
    for (const QString &name : m_names)
        if (m_chosen.contains(name))
            names.append(name);
    return names;
}

void ClientPicker::showMatches()
{
    const QSignalBlocker quiet(m_list);
    const QString wanted = m_search->text().trimmed();
    m_list->clear();
    m_found = 0;
    for (const QString &name : std::as_const(m_names)) {
        if (!name.contains(wanted, Qt::CaseInsensitive) || ++m_found > mostShown)
            continue;
        const QDateTime end = m_ends.value(name);
        auto *item = new QListWidgetItem(
            end.isValid() ? tr("%1, until %2").arg(text::visible(name), text::date(end))
                          : text::visible(name),
            m_list);
        item->setData(Qt::UserRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    tell();
}

void ClientPicker::tell()
{
    QString words = tr("%n chosen", nullptr, static_cast<int>(m_chosen.size()));
    if (m_found > mostShown)
        words +=
            QChar(u' ') +
            tr("(the first %1 of %2 are shown; type a part of a name)").arg(mostShown).arg(m_found);
    else if (m_found == 0)
        words += QChar(u' ') + tr("(none has this in its name)");
    m_words->setText(words);
}

} // namespace pages
