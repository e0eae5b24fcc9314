#pragma once

#include <QByteArray>
#include <QString>

namespace milvus {

enum class Quotes { None, Single, Double };

/// The text as a YAML double-quoted scalar: every reader takes it back as the same characters.
QByteArray doubleQuoted(const QString &text);

/// The text as a YAML scalar in the wished style where that is safe, else in double quotes. Without
/// quotes only text that every YAML version reads as this very string: "/milvus/tls/server.pem",
/// not "yes" or "a: b".
QByteArray quoted(const QString &text, Quotes wished);

} // namespace milvus
