#pragma once

#include <QLayout>

class QVBoxLayout;

namespace widgets {

/// A field with its caption above, as buddies: the caption's mnemonic goes to the field, and it is
/// the field's name.
QVBoxLayout *captioned(const QString &caption, QWidget *field);

} // namespace widgets
