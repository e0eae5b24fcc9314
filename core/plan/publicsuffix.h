#pragma once

#include <QStringView>

namespace plan {

/// Whether anybody can register names right under this one, in A-labels: "com", "co.uk",
/// "github.io" (publicsuffix.org, as the library libpsl carries it). Names that the list does not
/// know, such as "internal", are not.
bool isPublicSuffix(QStringView name);

} // namespace plan
