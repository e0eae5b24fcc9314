#include "ui/pages/backupdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/newpassphrase.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

BackupDialog::BackupDialog(QWidget *parent)
    : QDialog(parent)
    , m_fields(new widgets::NewPassphrase(tr("&Passphrase"), this))
{
    setWindowTitle(tr("Export everything, with the CA"));
    auto *words = new QLabel(tr("Who has ca.key can make certificates that your programs trust. A "
                                "passphrase protects it and the other private keys in the "
                                "archive; the files here stay as they are."),
                             this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *const protect =
        buttons->addButton(tr("&Export protected…"), QDialogButtonBox::AcceptRole);
    protect->setDefault(true);
    QPushButton *const plain =
        buttons->addButton(tr("&Without a passphrase…"), QDialogButtonBox::DestructiveRole);
    plain->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(3 * theme::spacing);
    column->addWidget(words);
    column->addWidget(m_fields);
    column->addWidget(buttons);
    setMinimumWidth(480);
    m_fields->first()->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(protect, &QPushButton::clicked, this, [this] {
        if (m_fields->accept(tr("Type a passphrase, or choose to go without.")))
            accept();
    });
    connect(plain, &QPushButton::clicked, this, [this] {
        m_fields->clear();
        accept();
    });
}

base::Secret BackupDialog::passphrase() const
{
    return m_fields->secret();
}

} // namespace pages
