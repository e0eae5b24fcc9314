#include "ui/widgets/newpassphrase.h"

#include "ui/theme/theme.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/problemlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets {

NewPassphrase::NewPassphrase(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_first(passphraseField(this))
    , m_second(passphraseField(this))
    , m_problem(new ProblemLabel(m_second, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * theme::spacing);
    row->addLayout(captioned(caption, m_first));
    row->addLayout(captioned(tr("The same again"), m_second));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addLayout(row);
    column->addWidget(m_problem);
    for (QLineEdit *field : {m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_problem->clear();
            emit edited();
        });
}

base::Secret NewPassphrase::secret() const
{
    return m_first->text() == m_second->text() ? secretOf(*m_first) : base::Secret();
}

bool NewPassphrase::isBlank() const
{
    return m_first->text().isEmpty() && m_second->text().isEmpty();
}

bool NewPassphrase::accept(const QString &whenEmpty)
{
    const bool empty = m_first->text().isEmpty();
    if (!empty && m_first->text() == m_second->text())
        return true;
    m_problem->setWords(base::Severity::Problem,
                        empty ? whenEmpty
                              : tr("Both fields differ. Type the same passphrase twice."));
    (empty ? m_first : m_second)->setFocus();
    return false;
}

void NewPassphrase::clear()
{
    for (QLineEdit *field : {m_first, m_second}) {
        const QSignalBlocker quiet(field); // nobody typed
        field->clear();
    }
    m_problem->clear();
}

} // namespace widgets
