#pragma once

#include "core/base/secret.h"

#include <QDialog>

class QLineEdit;

namespace base {
struct Error;
}

namespace pages {

/// Asks for the passphrase of a private key that is about to be used.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// `reason` is CaKeyEncrypted, or PassphraseWrong after a try, with the path of the key.
    explicit PassphraseDialog(const base::Error &reason, QWidget *parent = nullptr);
    [[nodiscard]] base::Secret passphrase() const;

private:
    QLineEdit *m_field;
};

} // namespace pages
