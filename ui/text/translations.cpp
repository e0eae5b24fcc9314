#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace text {

namespace {

/// Marks the translators that are ours, so that a change of language takes exactly those away.
QString ownName()
{
    return u"milvus-tls-translator"_s;
}

void install(QCoreApplication &app, const QLocale &locale, const QString &name,
             const QString &folder)
{
    auto *translator = new QTranslator(&app);
    translator->setObjectName(ownName());
    if (!translator->load(locale, name, u"_"_s, folder) || !app.installTranslator(translator))
        delete translator;
}

/// Simplified Chinese stands for Chinese; everything else without a catalogue reads English.
QLocale closest(const QLocale &locale)
{
    const bool isChinese = locale.language() == QLocale::Chinese;
    const bool isSimplified = locale.script() != QLocale::TraditionalHanScript;
    if (isChinese && isSimplified)
        return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    return locale.language() == QLocale::English ? locale : QLocale(QLocale::English);
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"zh_CN"_s};
}

bool parseLanguage(QStringView text, QLocale &locale)
{
    const QString wanted = text.toString().replace(u'-', u'_').toLower();
    const QStringList english = {u"en"_s, u"en_us"_s, u"en_gb"_s, u"c"_s};
    const QStringList chinese = {u"zh"_s, u"zh_cn"_s, u"zh_hans"_s, u"zh_hans_cn"_s};
    if (english.contains(wanted))
        locale = QLocale(QLocale::English);
    else if (chinese.contains(wanted))
        locale = closest(QLocale(QLocale::Chinese));
    return english.contains(wanted) || chinese.contains(wanted);
}

void installTranslations(QCoreApplication &app, const QLocale &locale)
{
    const auto earlier = app.findChildren<QTranslator *>(ownName(), Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : earlier)
        delete translator; // its destructor also removes it from the application
    const QLocale chosen = closest(locale);
    QLocale::setDefault(chosen);
    install(app, QLocale(QLocale::English), u"milvus-tls"_s,
            u":/i18n"_s); // plurals; what the next ones lack
    if (chosen.language() == QLocale::English)
        return;
    install(app, chosen, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, chosen, u"milvus-tls"_s, u":/i18n"_s);
}

} // namespace text
