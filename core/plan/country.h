#pragma once

#include <QString>
#include <QStringList>

namespace plan {

/// Whether `code` is an officially assigned two-letter code of ISO 3166-1, in capitals.
bool isCountry(QStringView code);
/// All of them, in alphabetical order.
QStringList countryCodes();

} // namespace plan
