#include "core/milvus/unitview.h"

#include "core/milvus/unitwords.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

bool isYes(const QString &value)
{
    static const QStringList words = {u"1"_s, u"yes"_s, u"y"_s, u"true"_s, u"t"_s, u"on"_s};
    return words.contains(value.toLower());
}

bool isAtOrBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// "-/a" may be missing, "+/a" lies below another root.
QString barePath(QString word)
{
    while (word.startsWith(u'-') || word.startsWith(u'+'))
        word.remove(0, 1);
    return QDir::cleanPath(word);
}

/// "/a:/b:rbind": what lies at /a is seen at /b.
bool isRemapped(const QString &word)
{
    const QString target = word.section(u':', 1, 1);
    return !target.isEmpty() && barePath(word.section(u':', 0, 0)) != barePath(target);
}

} // namespace

bool UnitView::take(const QString &key, const QString &value, const QString &name)
{
    static const QStringList switches = {u"ProtectHome"_s, u"PrivateTmp"_s, u"DynamicUser"_s};
    static const QStringList lists = {u"InaccessiblePaths"_s, u"TemporaryFileSystem"_s,
                                      u"BindPaths"_s, u"BindReadOnlyPaths"_s};
    static const QStringList credentials = {u"LoadCredential"_s, u"LoadCredentialEncrypted"_s,
                                            u"SetCredential"_s, u"SetCredentialEncrypted"_s};
    if (switches.contains(key))
        m_switches.insert(key, value);
    else if (lists.contains(key))
        takePaths(key, value, name);
    else if (credentials.contains(key))
        takeCredential(key, value, name);
    else
        return false;
    return true;
}

void UnitView::takePaths(const QString &key, const QString &value, const QString &name)
{
    if (value.isEmpty())
        m_paths.remove(key);
    for (const QString &word : unitWords(value))
        m_paths[key] << withSpecifiers(word, name);
}

void UnitView::takeCredential(const QString &key, const QString &value, const QString &name)
{
    const QString id = value.section(u':', 0, 0);
    const QString source = withSpecifiers(value.section(u':', 1), name);
    if (id.isEmpty())
        m_credentials.clear();
    else // any other word names something in a store of systemd's
        m_credentials.insert(withSpecifiers(u"%d/"_s, name) + id,
                             key == u"LoadCredential" && source.startsWith(u'/') ? source : u""_s);
}

QString UnitView::hiding(const QString &path) const
{
    const QString plain = hidingExactly(QDir::cleanPath(path));
    const QString real = QFileInfo(path).canonicalFilePath();
    return plain.isEmpty() && !real.isEmpty() ? hidingExactly(real) : plain;
}

QString UnitView::hidingExactly(const QString &path) const
{
    const QString home = m_switches.value(u"ProtectHome"_s);
    for (const QString &folder : {u"/home"_s, u"/root"_s, u"/run/user"_s})
        if (isAtOrBelow(path, folder) &&
            (isYes(home) || (home == u"tmpfs" && !isShown(path, folder))))
            return u"ProtectHome="_s + home;
    for (const QString &key : {u"PrivateTmp"_s, u"DynamicUser"_s}) {
        const QString value = m_switches.value(key);
        if ((isYes(value) || value == u"disconnected") &&
            (isAtOrBelow(path, u"/tmp"_s) || isAtOrBelow(path, u"/var/tmp"_s)))
            return key + u'=' + value;
    }
    for (const QString &word : m_paths.value(u"InaccessiblePaths"_s))
        if (isAtOrBelow(path, barePath(word)))
            return u"InaccessiblePaths="_s + word;
    for (const QString &word : m_paths.value(u"TemporaryFileSystem"_s)) {
        const QString folder = barePath(word.section(u':', 0, 0));
        if (isAtOrBelow(path, folder) && !isShown(path, folder))
            return u"TemporaryFileSystem="_s + word;
    }
    return {};
}

/// Whether a mount below `below` brings a path back.
bool UnitView::isShown(const QString &path, const QString &below) const
{
    const QStringList binds = m_paths.value(u"BindPaths"_s) + m_paths.value(u"BindReadOnlyPaths"_s);
    return std::ranges::any_of(binds, [&](const QString &word) {
        const QString source = barePath(word.section(u':', 0, 0));
        return isAtOrBelow(path, source) && isAtOrBelow(source, below);
    });
}

QStringList UnitView::remapping() const
{
    QStringList found;
    for (const QString &key : {u"BindPaths"_s, u"BindReadOnlyPaths"_s})
        if (std::ranges::any_of(m_paths.value(key), isRemapped))
            found << key + u'=';
    return found;
}

QString UnitView::credential(const QString &path) const
{
    return m_credentials.value(QDir::cleanPath(path));
}

} // namespace milvus
