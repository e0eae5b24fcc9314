#pragma once

#include <QAbstractButton>

/// The first button whose text begins so, apart from its mnemonic; null when there is none.
inline QAbstractButton *button(const QWidget &owner, const QString &start)
{
    for (QAbstractButton *candidate : owner.findChildren<QAbstractButton *>()) {
        if (candidate->text().remove(u'&').startsWith(start))
            return candidate;
    }
    return nullptr;
}
