#pragma once

#include <QStringList>

namespace milvus {

/// The words of a line as systemd splits it: quotes and backslash escapes taken back.
QStringList unitWords(const QString &line);

/// The lines of a unit, those that end in a backslash joined with the next.
QStringList unitLines(const QByteArray &text);

/// A text with the specifiers of systemd.unit(5) replaced, for the unit `name`; null when it has
/// one that only systemd knows. Pure.
QString withSpecifiers(const QString &text, const QString &name);

} // namespace milvus
