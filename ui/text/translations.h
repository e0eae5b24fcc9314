#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace text {

/// Languages with a catalogue, as `--lang` takes them: "en", "zh_CN".
QStringList languages();

/// "en", "zh_CN", "zh-cn", "zh" and the like; false for a language without a catalogue.
bool parseLanguage(QStringView text, QLocale &locale);

/// Makes `app` speak the language of `locale`, English when there is no catalogue for it, and makes
/// it the default locale for dates and numbers. May be called again to change the language; windows
/// then get LanguageChange events. Main thread only.
void installTranslations(QCoreApplication &app, const QLocale &locale);

} // namespace text
