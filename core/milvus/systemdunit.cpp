#include "core/milvus/systemdunit.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

constexpr qint64 largestUnit = 1024 * 1024;

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

/// Drop-ins in the order in which systemd reads them: by name, whatever their folder; of one name
/// the first folder's.
QStringList dropIns()
{
    QMap<QString, QString> files;
    for (const QString &folder : unitFolders()) {
        const QDir dropIns(folder + u"/milvus.service.d"_s);
        for (const QString &name : dropIns.entryList({u"*.conf"_s}, QDir::Files)) {
            if (!files.contains(name))
                files.insert(name, dropIns.filePath(name));
        }
    }
    return files.values();
}

/// The words of a line as systemd splits it: quotes, backslash escapes and "%%" taken back.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool isOpen = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line[i];
        const bool isLast = i + 1 == line.size();
        if (quote.isNull() && character.isSpace()) {
            if (isOpen)
                words << word;
            word.clear();
            isOpen = false;
            continue;
        }
        isOpen = true;
        if (quote.isNull() && (character == u'"' || character == u'\'')) {
            quote = character;
        } else if (character == quote) {
            quote = QChar();
        } else if (character == u'\\' && !isLast) {
            const QChar next = line[++i];
            bool isHex = false;
            const int code = next == u'x' ? line.mid(i + 1, 2).toInt(&isHex, 16) : 0;
            if (isHex)
                i += 2;
            word += isHex          ? QChar(code)
                    : next == u'n' ? QChar(u'\n')
                    : next == u't' ? QChar(u'\t')
                                   : next;
        } else {
            if (character == u'%' && !isLast && line[i + 1] == u'%')
                ++i;
            word += character;
        }
    }
    if (isOpen)
        words << word;
    return words;
}

void takeAssignment(const QString &text, const QString &file, UnitVariables &variables)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign > 0)
        variables.insert(text.first(sign), {text.sliced(sign + 1), file});
}

void readEnvironmentFile(QString path, UnitVariables &variables)
{
    if (path.startsWith(u'-')) // may be missing
        path.remove(0, 1);
    const auto text = base::readFile(path, largestUnit);
    if (!text)
        return;
    for (const QString &line : QString::fromUtf8(*text).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'#') || trimmed.startsWith(u';'))
            continue;
        const qsizetype sign = trimmed.indexOf(u'=');
        const QString value = sign < 0 ? QString() : trimmed.sliced(sign + 1).trimmed();
        const bool isQuoted =
            value.size() > 1 && (value[0] == u'"' || value[0] == u'\'') && value.endsWith(value[0]);
        takeAssignment(trimmed.left(sign).trimmed() + u'=' +
                           (isQuoted ? value.sliced(1).chopped(1) : value),
                       path, variables);
    }
}

/// The lines of a unit, those that end in a backslash joined with the next.
QStringList joinedLines(const QByteArray &text)
{
    QStringList lines;
    bool goesOn = false;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'#') || trimmed.startsWith(u';'))
            continue; // also between joined lines
        const QString part = trimmed.endsWith(u'\\') ? trimmed.chopped(1) + u' ' : trimmed;
        if (goesOn)
            lines.last() += part;
        else
            lines << part;
        goesOn = trimmed.endsWith(u'\\');
    }
    return lines;
}

} // namespace

void readUnit(const QByteArray &text, const QString &file, Unit &unit)
{
    bool isService = false;
    for (const QString &line : joinedLines(text)) {
        if (line.startsWith(u'[')) {
            isService = line == u"[Service]";
            continue;
        }
        const qsizetype sign = line.indexOf(u'=');
        if (!isService || sign < 0)
            continue;
        const QString key = line.first(sign).trimmed();
        const QString value = line.sliced(sign + 1).trimmed();
        if (key == u"Environment") {
            if (value.isEmpty())
                unit.variables.clear();
            for (const QString &word : wordsOf(value))
                takeAssignment(word, file, unit.variables);
        } else if (key == u"EnvironmentFile") {
            if (value.isEmpty())
                unit.fromFiles.clear();
            else
                readEnvironmentFile(value, unit.fromFiles);
        } else if (key == u"WorkingDirectory") {
            unit.workingFolder = value.startsWith(u'-') ? value.sliced(1) : value;
        }
    }
}

QString unitFile()
{
    for (const QString &folder : unitFolders()) {
        const QString path = folder + u"/milvus.service"_s;
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

static Unit wholeUnit()
{
    Unit unit;
    const QString file = unitFile();
    if (file.isEmpty())
        return unit;
    for (const QString &path : QStringList(file) + dropIns()) {
        if (const auto text = base::readFile(path, largestUnit))
            readUnit(*text, path, unit);
    }
    unit.variables.insert(unit.fromFiles);
    return unit;
}

UnitVariables unitVariables()
{
    return wholeUnit().variables;
}

QString unitConfigFolder()
{
    const Unit unit = wholeUnit();
    if (const QString named = unit.variables.value(u"MILVUSCONF"_s).value; !named.isEmpty())
        return named;
    return unit.workingFolder.startsWith(u'/') ? unit.workingFolder + u"/configs"_s : QString();
}

} // namespace milvus
