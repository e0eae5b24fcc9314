#include "core/milvus/milvusunits.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

constexpr qint64 largestUnit = 1024 * 1024;
constexpr QDir::Filters filesAndLinks = QDir::Files | QDir::System; // also links to /dev/null

QStringList unitFolders()
{
    static const QStringList usual = {u"/etc/systemd/system"_s, u"/run/systemd/system"_s,
                                      u"/usr/local/lib/systemd/system"_s,
                                      u"/usr/lib/systemd/system"_s, u"/lib/systemd/system"_s};
    if (!qEnvironmentVariableIsSet("SYSTEMD_UNIT_PATH"))
        return usual;
    QStringList folders = qEnvironmentVariable("SYSTEMD_UNIT_PATH").split(u':');
    const bool goesOn = folders.last().isEmpty(); // "/x:" puts its folders before the usual ones
    folders.removeAll(QString());
    return goesOn ? folders + usual : folders;
}

/// "milvus@.service" of "milvus@one.service"; empty for a unit that is no instance.
QString templateOf(const QString &name)
{
    const qsizetype at = name.indexOf(u'@');
    return at > 0 && name[at + 1] != u'.' ? name.left(at + 1) + u".service"_s : QString();
}

/// The names under which a unit has drop-ins of its own, the closest first: "milvus-a-b.service",
/// "milvus-a-.service", "milvus-.service".
QStringList namesOfDropIns(const QString &name)
{
    QStringList names = {name};
    if (const QString general = templateOf(name); !general.isEmpty())
        names << general;
    QString stem = name.chopped(8); // ".service"
    for (qsizetype dash = stem.lastIndexOf(u'-', -2); dash > 0; dash = stem.lastIndexOf(u'-', -2)) {
        stem = stem.left(dash + 1);
        names << stem + u".service"_s;
    }
    return names;
}

/// Drop-ins in the order in which systemd reads them: by name, whatever their folder; of one name
/// the first folder's.
QStringList dropInsIn(const QStringList &folders)
{
    QMap<QString, QString> files;
    for (const QString &folder : folders) {
        const QDir dropIns(folder);
        for (const QString &name : dropIns.entryList({u"*.conf"_s}, filesAndLinks)) {
            if (!files.contains(name))
                files.insert(name, dropIns.filePath(name));
        }
    }
    return files.values();
}

/// Those for all services last of all.
QStringList dropInsOf(const QString &unit)
{
    QStringList folders;
    for (const QString &folder : unitFolders())
        for (const QString &name : namesOfDropIns(unit))
            folders << folder + u'/' + name + u".d"_s;
    for (const QString &folder : unitFolders())
        folders << folder + u"/service.d"_s;
    return dropInsIn(folders);
}

/// What sets variables for all units: beside the folders of units a system.conf, the first one
/// alone, and its drop-ins.
QStringList managerFiles()
{
    QStringList files;
    QStringList folders;
    for (const QString &units : unitFolders()) {
        const QString path = QFileInfo(units).path() + u"/system.conf"_s;
        folders << path + u".d"_s;
        if (files.isEmpty() && QFileInfo::exists(path))
            files << path;
    }
    return files + dropInsIn(folders);
}

QString fileOf(const QString &unit)
{
    for (const QString &name : {unit, templateOf(unit)}) {
        for (const QString &folder : unitFolders()) {
            const QString path = folder + u'/' + name;
            if (!name.isEmpty() && QFileInfo::exists(path))
                return path;
        }
    }
    return {};
}

/// By its name or by its text: the others need no closer look.
bool speaksOfMilvus(const QString &name)
{
    const auto text = name.startsWith(u"milvus") ? base::Result<QByteArray>("milvus")
                                                 : base::readFile(fileOf(name), largestUnit);
    return text && text->contains("milvus");
}

/// Names of units that may run Milvus, milvus.service first.
QStringList candidates()
{
    const QStringList wanted = {u"*.service"_s};
    QStringList names;
    for (const QString &folder : unitFolders()) {
        names += QDir(folder).entryList(wanted, filesAndLinks);
        const QDir::Filters folders = QDir::Dirs | QDir::NoDotAndDotDot;
        for (const QString &enabling :
             QDir(folder).entryList({u"*.wants"_s, u"*.requires"_s}, folders))
            names += QDir(folder + u'/' + enabling).entryList(wanted, filesAndLinks);
    }
    names.removeDuplicates();
    names.sort();
    const auto isInstantiated = [&](const QString &name) {
        return name.contains(u"@.") && std::ranges::any_of(names, [&](const QString &other) {
                   return templateOf(other) == name;
               });
    };
    static const QRegularExpression form(u"\\A[\\w:.\\\\@-]+\\z"_s); // as systemd demands
    QStringList found;
    for (const QString &name : std::as_const(names)) {
        if (form.match(name).hasMatch() && !isInstantiated(name) && speaksOfMilvus(name))
            found << name;
    }
    if (found.removeAll(u"milvus.service"_s) > 0)
        found.prepend(u"milvus.service"_s);
    return found;
}

Unit wholeUnit(const QString &name)
{
    Unit unit;
    unit.name = name;
    unit.file = fileOf(name);
    if (unit.file.isEmpty())
        return unit;
    const auto readAll = [&](const QStringList &paths, const auto &read) {
        for (const QString &path : paths)
            if (const auto text = base::readFile(path, largestUnit))
                read(*text, path, unit);
    };
    readAll(managerFiles(), readManager);
    readAll(QStringList(unit.file) + dropInsOf(name), readUnit);
    return unit;
}

QString folderOfFile(const QString &configPath)
{
    return QFileInfo(configPath).dir().canonicalPath();
}

bool isSameFolder(const QString &known, const QString &folder)
{
    return !known.isEmpty() && QFileInfo(known).canonicalFilePath() == folder;
}

/// Where the packages of Milvus put it.
bool isOfPackage(const QString &configPath)
{
    return configPath.startsWith(u"/etc/milvus/");
}

} // namespace

QList<Unit> milvusUnits()
{
    QList<Unit> units;
    for (const QString &name : candidates()) {
        const Unit unit = wholeUnit(name);
        if (!unit.file.isEmpty() && (name == u"milvus.service" || unit.startsMilvus()))
            units << unit;
    }
    return units;
}

Unit milvusUnit(const QString &configPath)
{
    const QList<Unit> units = milvusUnits();
    const QString folder = folderOfFile(configPath);
    for (const Unit &unit : units) {
        if (isSameFolder(unit.configFolder(), folder))
            return unit;
    }
    return units.value(0);
}

bool isFileOfUnit(const QString &configPath)
{
    const QList<Unit> units = milvusUnits();
    const QString folder = folderOfFile(configPath);
    return (!units.isEmpty() && isOfPackage(configPath)) ||
           std::ranges::any_of(
               units, [&](const Unit &unit) { return isSameFolder(unit.configFolder(), folder); });
}

std::optional<Unit> unitThatReadsElsewhere(const QString &configPath)
{
    const QString folder = folderOfFile(configPath);
    std::optional<Unit> found;
    for (const Unit &unit : milvusUnits()) {
        const QString read = unit.configFolder();
        if (isSameFolder(read, folder))
            return {};
        const bool isUsual =
            isOfPackage(configPath) ||
            std::ranges::any_of(unit.usualConfigFolders(), [&folder](const QString &usual) {
                return isSameFolder(usual, folder);
            });
        if (!read.isEmpty() && !found && isUsual)
            found = unit;
    }
    return found;
}

} // namespace milvus
