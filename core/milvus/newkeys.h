#pragma once

#include "core/milvus/replacement.h"
#include "core/milvus/target.h"

namespace milvus {

/// How new keys are written.
struct KeyStyle
{
    qsizetype column = 0;    ///< spaces before the outermost new key
    qsizetype step = 2;      ///< more spaces for each level
    bool quotesKeys = false; ///< "tls": as in files that once were JSON
    QByteArray lineBreak = QByteArrayLiteral("\n");
};

/// A key to write below a section: the rest of its name, and its target.
struct NewKey
{
    QByteArrayList names; ///< {"http", "port"}
    Target target;
};

/// Keys as block lines, each ended by the line break; keys with the same first names share them.
Replacement blockText(const QList<NewKey> &keys, const KeyStyle &style);
/// The same within { }: "http: {port: 8080}, ip: x", without outer brackets.
Replacement flowText(const QList<NewKey> &keys, const KeyStyle &style);

} // namespace milvus
