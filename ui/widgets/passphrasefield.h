#pragma once

#include "core/base/secret.h"

class QLineEdit;
class QWidget;

namespace widgets {

/// A field whose text is shown as dots and can neither be copied nor remembered.
QLineEdit *passphraseField(QWidget *parent);
/// Its text as UTF-8, in a buffer that is wiped.
base::Secret secretOf(const QLineEdit &field);

} // namespace widgets
