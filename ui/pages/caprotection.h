#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QCheckBox;

namespace widgets {
class NewPassphrase;
}

namespace pages {

/// "Protect ca.key with a passphrase": a box and, when it is ticked, the passphrase typed twice.
/// What is typed goes into a Secret that is wiped after use, and nowhere else.
class CaProtection : public QWidget
{
    Q_OBJECT

public:
    /// `passphrase` is empty while the box is not ticked.
    explicit CaProtection(base::Secret &passphrase, QWidget *parent = nullptr);
    /// Empties the fields when the passphrase was used.
    void refresh();
    /// False when both fields differ or are empty; the words stand under them.
    bool accept();

private:
    void takeOver();

    base::Secret &m_passphrase;
    QCheckBox *m_wanted;
    QWidget *m_details;
    widgets::NewPassphrase *m_fields;
};

} // namespace pages
