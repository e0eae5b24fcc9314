#include "ui/widgets/passphrasefield.h"

#include <QLineEdit>

namespace widgets {

QLineEdit *passphraseField(QWidget *parent)
{
    auto *const field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                               Qt::ImhNoAutoUppercase);
    return field;
}

base::Secret secretOf(const QLineEdit &field)
{
    QByteArray bytes = field.text().toUtf8();
    base::Secret secret(bytes);
    base::wipe(bytes.data(), std::size_t(bytes.size()));
    return secret;
}

} // namespace widgets
