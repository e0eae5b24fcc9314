#include "core/milvus/systemdunit.h"

#include "core/base/files.h"
#include "core/milvus/startcommand.h"
#include "core/milvus/unitwords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <glob.h>
#include <pwd.h>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

constexpr qint64 largestEnvironment = 1024 * 1024;

/// Assignments on one line; without any all that came before are forgotten.
void takeVariables(const QString &line, const Unit &unit, const QString &file,
                   UnitVariables &variables)
{
    if (line.isEmpty())
        variables.clear();
    for (const QString &word : unitWords(line)) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign > 0)
            variables.insert(word.first(sign),
                             {withSpecifiers(word.sliced(sign + 1), unit.name), file});
    }
}

void forEachLine(const QByteArray &text, QStringView section,
                 const std::function<void(const QString &, const QString &)> &take)
{
    bool isIn = false;
    for (const QString &line : unitLines(text)) {
        const qsizetype sign = line.indexOf(u'=');
        if (line.startsWith(u'['))
            isIn = line == section;
        else if (isIn && sign >= 0)
            take(line.first(sign).trimmed(), line.sliced(sign + 1).trimmed());
    }
}

void takeEnvironmentFile(const QByteArray &text, const QString &path, UnitVariables &variables)
{
    for (const QString &line : QString::fromUtf8(text).remove(u"\\\n"_s).split(u'\n')) {
        const QString trimmed = line.trimmed();
        const qsizetype sign = trimmed.indexOf(u'=');
        if (trimmed.startsWith(u'#') || trimmed.startsWith(u';') || sign <= 0)
            continue;
        const QString value = trimmed.sliced(sign + 1).trimmed();
        const bool isQuoted =
            value.size() > 1 && (value[0] == u'"' || value[0] == u'\'') && value.endsWith(value[0]);
        variables.insert(trimmed.first(sign).trimmed(),
                         {isQuoted ? u""_s + value.sliced(1).chopped(1) : u""_s + value, path});
    }
}

/// The files that a pattern of a shell means, by name; the pattern itself when it means none.
QStringList filesLike(const QString &pattern)
{
    glob_t found = {};
    QStringList files;
    if (::glob(QFile::encodeName(pattern).constData(), GLOB_NOCHECK, nullptr, &found) == 0) {
        for (size_t i = 0; i < found.gl_pathc; ++i)
            files << QFile::decodeName(found.gl_pathv[i]);
    }
    ::globfree(&found);
    return files;
}

void readEnvironmentFiles(const QString &value, const QString &file, Unit &unit)
{
    const bool isOptional = value.startsWith(u'-');
    const QString pattern = withSpecifiers(isOptional ? value.sliced(1) : value, unit.name);
    if (pattern.isNull()) {
        unit.unreadable.insert(value, file);
        return;
    }
    for (const QString &path : filesLike(pattern)) {
        const auto text = base::readFile(path, largestEnvironment);
        if (text)
            takeEnvironmentFile(*text, path, unit.fromFiles);
        else if (!isOptional || text.error().code != base::Code::FileMissing)
            unit.unreadable.insert(path, file);
    }
}

/// "~" is the home of the user of the unit.
QString folderOf(QString value, const Unit &unit)
{
    if (value.startsWith(u'-')) // may be missing
        value.remove(0, 1);
    if (value != u"~")
        return withSpecifiers(value, unit.name);
    const QString user = unit.user.isEmpty() ? u"root"_s : unit.user;
    passwd entry = {};
    passwd *found = nullptr;
    std::array<char, 16384> buffer = {};
    ::getpwnam_r(user.toLocal8Bit().constData(), &entry, buffer.data(), buffer.size(), &found);
    return found ? QFile::decodeName(found->pw_dir) : QString();
}

/// Whether Milvus then sees other files than this machine has (systemd.exec(5)).
bool changesFiles(const QString &key)
{
    static const QStringList keys = {u"RootDirectory"_s, u"RootImage"_s, u"MountImages"_s,
                                     u"ExtensionImages"_s, u"ExtensionDirectories"_s};
    return keys.contains(key);
}

void takeLine(const QString &key, const QString &value, const QString &file, Unit &unit)
{
    if (key == u"Environment") {
        takeVariables(value, unit, file, unit.variables);
    } else if (key == u"EnvironmentFile") {
        if (value.isEmpty()) {
            unit.fromFiles.clear();
            unit.unreadable.clear();
        } else {
            readEnvironmentFiles(value, file, unit);
        }
    } else if (key == u"PassEnvironment") {
        if (value.isEmpty())
            unit.passed.clear();
        for (const QString &word : unitWords(value))
            unit.passed.insert(word, {QString(), file});
    } else if (key == u"UnsetEnvironment") {
        if (value.isEmpty())
            unit.taken.clear();
        for (const QString &word : unitWords(value))
            unit.taken << withSpecifiers(word, unit.name);
    } else if (key == u"ExecStart") {
        unit.command = unitWords(value);
    } else if (key == u"User") {
        unit.user = withSpecifiers(value, unit.name);
    } else if (key == u"WorkingDirectory") {
        unit.workingFolders << value;
    } else if (unit.view.take(key, value, unit.name)) {
        return;
    } else if (changesFiles(key)) {
        if (value.isEmpty())
            unit.hiding.remove(key + u'=');
        else
            unit.hiding.insert(key + u'=', file);
    }
}

QString baseName(const QString &word)
{
    return word.section(u'/', -1);
}

/// The command without what systemd makes of its first characters, and with its specifiers
/// replaced; one that only systemd knows stands there as a variable, which is not known either.
QStringList bareCommand(const Unit &unit)
{
    QStringList words = unit.command;
    while (!words.isEmpty() && !words.first().isEmpty() &&
           u"@-:+!|"_s.contains(words.first().front()))
        words.first().remove(0, 1);
    for (QString &word : words) {
        const QString replaced = withSpecifiers(word, unit.name);
        word = replaced.isNull() ? word.replace(u'%', u'$') : replaced;
    }
    return words;
}

/// What the unit gives by itself.
UnitVariables givenBy(const Unit &unit)
{
    UnitVariables all = unit.defaults;
    all.insert(unit.passed);
    all.insert(unit.variables);
    all.insert(unit.fromFiles);
    for (const QString &word : unit.taken) {
        const qsizetype sign = word.indexOf(u'=');
        if (sign < 0 || all.value(word.left(sign)).value == word.sliced(sign + 1))
            all.remove(sign < 0 ? word : word.left(sign));
    }
    return all;
}

/// A file that cannot be read would win over Environment=.
Start startOf(const Unit &unit)
{
    const UnitVariables given = givenBy(unit);
    Variables variables;
    for (auto one = given.begin(); one != given.end(); ++one)
        variables.insert(one.key(), unit.unreadable.isEmpty() ? one->value : QString());
    return followCommand(
        bareCommand(unit),
        {variables, folderOf(unit.workingFolders.value(unit.workingFolders.size() - 1), unit)});
}

QString configsBelow(const QString &folder)
{
    return folder.startsWith(u'/') ? QDir::cleanPath(folder + u"/configs"_s) : QString();
}

} // namespace

void readUnit(const QByteArray &text, const QString &file, Unit &unit)
{
    forEachLine(text, u"[Service]", [&](const QString &key, const QString &value) {
        takeLine(key, value, file, unit);
    });
}

void readManager(const QByteArray &text, const QString &file, Unit &unit)
{
    forEachLine(text, u"[Manager]", [&](const QString &key, const QString &value) {
        if (key == u"DefaultEnvironment")
            takeVariables(value, unit, file, unit.defaults);
    });
}

QString Unit::shortName() const
{
    return name.endsWith(u".service") ? name.chopped(8) : name;
}

bool Unit::startsMilvus() const
{
    const bool isNamedSo = name.startsWith(u"milvus");
    return startOf(*this).isMilvus ||
           (isNamedSo && std::ranges::any_of(bareCommand(*this), [](const QString &word) {
                return baseName(word) == u"milvus";
            }));
}

QHash<QString, QString> Unit::otherFiles() const
{
    QHash<QString, QString> all = hiding;
    for (const QString &setting : view.remapping())
        all.insert(setting, file);
    return all;
}

QHash<QString, QString> Unit::unseen() const
{
    QHash<QString, QString> all = otherFiles();
    all.insert(unreadable);
    if (!command.isEmpty() && !startOf(*this).isClear())
        all.insert(command.first(), file);
    return all;
}

UnitVariables Unit::environment() const
{
    const UnitVariables given = givenBy(*this);
    const Variables values = startOf(*this).variables;
    UnitVariables all;
    for (auto one = values.begin(); one != values.end(); ++one) {
        const auto earlier = given.constFind(one.key());
        const bool isOfCommand = earlier == given.cend() || earlier->value != one.value();
        all.insert(one.key(), {one.value(), isOfCommand ? file : earlier->file});
    }
    return all;
}

QStringList Unit::usualConfigFolders() const
{
    QStringList folders;
    for (const QString &written : workingFolders)
        folders << configsBelow(folderOf(written, *this));
    return folders;
}

QString Unit::startFolder() const
{
    return startOf(*this).folder;
}

QString Unit::configFolder() const
{
    const QString folder = startOf(*this).folder; // its command may go elsewhere
    const auto all = environment();
    const auto named = all.constFind(u"MILVUSCONF"_s);
    if (named == all.cend() || (!named->value.isNull() && named->value.isEmpty()))
        return configsBelow(folder);
    const bool isKnown =
        !named->value.isNull() && (named->value.startsWith(u'/') || !folder.isEmpty());
    return isKnown ? QDir::cleanPath(QDir(folder).filePath(named->value)) : QString();
}

} // namespace milvus
