#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shell {

QStringList Language::available()
{
    QStringList result{u"en"_s};
    const QString prefix = u"milvus-tls_"_s;
    const QStringList files =
        QDir(u":/i18n"_s).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString id = file.mid(prefix.size()).chopped(3);
        if (!result.contains(id))
            result.append(id);
    }
    return result;
}

QString Language::title(const QString &id)
{
    if (id == "en"_L1)
        return u"English"_s;
    if (id == "zh_CN"_L1)
        return u"简体中文"_s;
    return QLocale(id).nativeLanguageName();
}

QString Language::ofSystem()
{
    const QStringList have = available();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        const QLocale locale(language);
        for (const QString &id : have) {
            const QLocale own(id);
            if (own.language() == locale.language() && own.script() == locale.script())
                return id;
        }
    }
    return u"en"_s;
}

void Language::use(const QString &id)
{
    QCoreApplication::removeTranslator(&m_product);
    QCoreApplication::removeTranslator(&m_qt);
    m_current = available().contains(id) ? id : ofSystem();
    // English keeps the system's own way with dates and numbers if that is English too.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == QLocale(m_current).language() ? system
                                                                           : QLocale(m_current));
    if (m_product.load(u":/i18n/milvus-tls_"_s + m_current))
        QCoreApplication::installTranslator(&m_product);
    if (m_qt.load(QLocale(m_current), u"qtbase"_s, u"_"_s,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace shell
