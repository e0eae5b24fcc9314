#include "ui/pages/passphrasedialog.h"

#include "core/base/result.h"
#include "ui/pages/deploymentwords.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/problemlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

PassphraseDialog::PassphraseDialog(const base::Error &reason, QWidget *parent)
    : QDialog(parent)
    , m_field(widgets::passphraseField(this))
{
    setWindowTitle(tr("Passphrase of a key"));
    auto *words = new QLabel(tr("The key %1 is protected. Its passphrase is used once and kept "
                                "nowhere.")
                                 .arg(text::visible(shortPath(reason.args.value(0)))),
                             this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *problem = new widgets::ProblemLabel(m_field, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *const use = buttons->addButton(tr("&Use it"), QDialogButtonBox::AcceptRole);
    use->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(3 * theme::spacing);
    column->addWidget(words);
    column->addLayout(widgets::captioned(tr("&Passphrase"), m_field));
    column->addWidget(problem);
    column->addWidget(buttons);
    setMinimumWidth(440);
    if (reason.code == base::Code::PassphraseWrong)
        problem->setFinding(reason.finding());
    m_field->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, problem] {
        if (!m_field->text().isEmpty())
            accept();
        else
            problem->setWords(base::Severity::Problem, tr("Type the passphrase, or cancel."));
    });
}

base::Secret PassphraseDialog::passphrase() const
{
    return widgets::secretOf(*m_field);
}

} // namespace pages
