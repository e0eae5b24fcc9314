#pragma once

#include <QString>

#include <optional>

namespace plan {

/// The A-label of one label in lower case (`例え` → `xn--r8jz45g`); a plain label comes back in
/// lower case, unjudged; std::nullopt when IDNA 2008 does not allow it or an `xn--` label decodes
/// to nothing sensible.
std::optional<QString> toAceLabel(const QString &label);
/// The Unicode form of one A-label; the label itself when there is none.
QString fromAceLabel(const QString &label);
/// Digits, letters and full stops of East Asian keyboards as the ordinary ones (NFKC).
QString foldWidth(const QString &name);
/// Whether one label of a Unicode name mixes scripts that no language writes together (UTS 39,
/// highly restrictive): Latin with Cyrillic, say, but not Latin with Han and Kana.
bool hasMixedScripts(const QString &unicodeName);

} // namespace plan
