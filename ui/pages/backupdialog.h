#pragma once

#include "core/base/secret.h"

#include <QDialog>

namespace widgets {
class NewPassphrase;
}

namespace pages {

/// Before everything is exported: the passphrase that is to protect the private keys in it, or the
/// decision to go without.
class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupDialog(QWidget *parent = nullptr);
    /// Empty: the keys are to be exported as they are.
    [[nodiscard]] base::Secret passphrase() const;

private:
    widgets::NewPassphrase *m_fields;
};

} // namespace pages
