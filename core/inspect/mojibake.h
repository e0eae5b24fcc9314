#pragma once

#include <QString>

namespace inspect {

/// The text that was meant when UTF-8 was read as Latin-1 on its way into a certificate (`openssl
/// req` without
/// `-utf8`: 上海 becomes ä¸\u008Aæµ·). Empty when the text is what it seems.
QString meantText(const QString &text);

} // namespace inspect
