#include "ui/shell/settings.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int mostRecentFolders = 8;

struct SubjectKey
{
    const char16_t *key;
    QString plan::Subject::*part;
};

// The common name is left out: it belongs to one server, not to the organisation.
constexpr SubjectKey subjectKeys[] = {
    {u"subject/country", &plan::Subject::country},
    {u"subject/state", &plan::Subject::state},
    {u"subject/locality", &plan::Subject::locality},
    {u"subject/organization", &plan::Subject::organization},
    {u"subject/organizationalUnit", &plan::Subject::organizationalUnit},
};

} // namespace

QString Settings::language() const
{
    return QSettings().value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    QSettings().setValue(u"language"_s, language);
}

theme::Scheme Settings::scheme() const
{
    theme::Scheme scheme = theme::Scheme::System;
    parseScheme(QSettings().value(u"theme"_s).toString(), scheme);
    return scheme;
}

void Settings::setScheme(theme::Scheme scheme)
{
    QSettings().setValue(u"theme"_s, schemeId(scheme));
}

QByteArray Settings::geometry() const
{
    return QSettings().value(u"window/geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    QSettings().setValue(u"window/geometry"_s, geometry);
}

bool Settings::oldBesideNew() const
{
    return QSettings().value(u"changes/oldBesideNew"_s).toBool();
}

void Settings::setOldBesideNew(bool on)
{
    QSettings().setValue(u"changes/oldBesideNew"_s, on);
}

QStringList Settings::recentFolders() const
{
    QStringList folders = QSettings().value(u"recentFolders"_s).toStringList();
    folders.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    return folders;
}

void Settings::addRecentFolder(const QString &folder)
{
    QStringList folders = recentFolders();
    folders.removeAll(folder);
    folders.prepend(folder);
    QSettings().setValue(u"recentFolders"_s, folders.mid(0, mostRecentFolders));
}

bool Settings::restoreSubject(plan::Subject &subject) const
{
    const QSettings settings;
    if (!settings.childGroups().contains(u"subject"_s))
        return false;
    for (const SubjectKey &entry : subjectKeys)
        subject.*entry.part = settings.value(QString::fromUtf16(entry.key)).toString();
    return true;
}

void Settings::rememberSubject(const plan::Subject &subject)
{
    QSettings settings;
    for (const SubjectKey &entry : subjectKeys)
        settings.setValue(QString::fromUtf16(entry.key), subject.*entry.part);
}

void Settings::forgetAnswers()
{
    QSettings settings;
    settings.remove(u"subject"_s);
    settings.remove(u"recentFolders"_s);
}

QString schemeId(theme::Scheme scheme)
{
    switch (scheme) {
    case theme::Scheme::System:
        return u"system"_s;
    case theme::Scheme::Light:
        return u"light"_s;
    case theme::Scheme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

bool parseScheme(const QString &text, theme::Scheme &scheme)
{
    for (const theme::Scheme known :
         {theme::Scheme::System, theme::Scheme::Light, theme::Scheme::Dark}) {
        if (schemeId(known) == text) {
            scheme = known;
            return true;
        }
    }
    return false;
}

} // namespace shell
