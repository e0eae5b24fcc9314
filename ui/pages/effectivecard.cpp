#include "ui/pages/effectivecard.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/plaintable.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pages {

EffectiveCard::EffectiveCard(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_table(new widgets::PlainTable(tr("What Milvus will use"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_table->setColumns({tr("Setting"), tr("Value"), tr("Comes from")});
    m_table->shareWidth({1, 2});
    auto *const content = new QWidget(this);
    auto *const rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * theme::spacing);
    rows->addWidget(m_words);
    rows->addWidget(m_table);
    m_fold = new widgets::FoldSection(QString(), content, this);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold);
    hide();
}

/// What the values mean as a whole; a refusal and a mistake in a file say it themselves.
static QString verdictOf(const milvus::Effective &effective)
{
    const std::optional<base::Error> &against = effective.refusal      ? effective.refusal
                                                : effective.unreadable ? effective.unreadable
                                                                       : effective.unclear;
    if (!against)
        return {};
    const text::Words words = text::words(*against);
    return words.fix.isEmpty() ? words.message : words.message + u' ' + words.fix;
}

void EffectiveCard::show(const std::optional<milvus::Effective> &effective)
{
    setVisible(effective.has_value());
    if (!effective)
        return;
    if (effective->refusal)
        m_fold->setTitle(tr("What Milvus will use: it does not start"));
    else if (effective->unreadable)
        m_fold->setTitle(tr("What Milvus will use: none of its files, for it cannot read one"));
    else if (effective->unclear || effective->isStartUnclear())
        m_fold->setTitle(tr("What Milvus will use: that cannot be told"));
    else
        m_fold->setTitle(tr("What Milvus will use: it starts"));
    m_words->setText(verdictOf(*effective));
    m_words->setVisible(!m_words->text().isEmpty());
    fillTable(effective->values);
}

void EffectiveCard::fillTable(const QList<milvus::EffectiveValue> &values)
{
    if (values == std::exchange(m_values, values))
        return; // who reads it stays where they are
    m_table->clearRows();
    for (const milvus::EffectiveValue &value : values) {
        const bool isEmpty = value.value.isEmpty();
        const QString shown = value.isUnclear ? u"?"_s
                              : isEmpty       ? u"–"_s
                                              : text::visible(value.value);
        m_table->addRow({value.key, shown, text::settingSource(value)});
        if (value.isUnclear)
            m_table->setSpoken(m_table->rowCount() - 1, 1, tr("cannot be told"));
        else if (isEmpty)
            m_table->setSpoken(m_table->rowCount() - 1, 1, tr("nothing"));
    }
}

} // namespace pages
