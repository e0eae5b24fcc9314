#pragma once

#include <QList>
#include <QStringList>

namespace cli {

/// Columns that a terminal shows the text in: Chinese, Japanese and Korean characters take two.
int columnsOf(const QString &text);

/// Rows with their cells below one another, two spaces between; the last cell of a row is not
/// filled up. Each row begins with `indent`.
QStringList aligned(const QList<QStringList> &rows, const QString &indent = QStringLiteral("  "));

} // namespace cli
