#include "core/milvus/embedscript.h"

#include "core/base/files.h"
#include "core/milvus/version.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

QString withoutComments(const QByteArray &text)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (!line.trimmed().startsWith(u'#'))
            lines.append(line);
    }
    return lines.join(u'\n');
}

/// "$(pwd)" and its like are the folder of the script.
QString inFolder(QString path, const QString &folder)
{
    return path.replace(u"$(pwd)"_s, folder)
        .replace(u"${PWD}"_s, folder)
        .replace(u"$PWD"_s, folder);
}

/// -e NAME=value, -e "NAME=value", -e NAME="value", -e NAME.
void takeVariables(const QString &script, Variables &variables)
{
    static const QRegularExpression option(
        u"\\s(?:-e|--env)(?:\\s+|=)(?:\"([^\"]*)\"|'([^']*)'|([A-Za-z_][^\\s=\"']*)"
        "(?:(=)(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'\\\\]*)))?)"_s);
    for (const auto &match : option.globalMatch(script)) {
        const bool isLiteral = match.hasCaptured(2) || match.hasCaptured(6);
        const QString text = match.captured(1) + match.captured(2) + match.captured(3) +
                             match.captured(4) + match.captured(5) + match.captured(6) +
                             match.captured(7);
        const bool isUnknown =
            !isLiteral && (namesVariable(text) || text.contains(u"$("_s) || text.contains(u'`'));
        takeVariable(isUnknown ? text.section(u'=', 0, 0) : text, variables);
    }
}

void takeFiles(const QString &script, const QString &folder, EmbedScript &found)
{
    static const QRegularExpression option(u"--env-file(?:\\s+|=)[\"']?([^\\s\"']+)"_s);
    for (const auto &match : option.globalMatch(script)) {
        const QString path = QDir(folder).absoluteFilePath(inFolder(match.captured(1), folder));
        if (const auto text = base::readFile(path, base::mebibyte))
            found.environment.insert(readEnvFile(*text, EnvFileReader::DockerRun));
        else
            found.unknownVariables << path;
    }
}

} // namespace

std::optional<EmbedScript> readEmbedScript(const QByteArray &text, const QString &folder)
{
    static const QRegularExpression image(u"\\bmilvusdb/milvus:([A-Za-z0-9._-]+)"_s);
    static const QRegularExpression volume(
        u"(?:\\s-v|--volume)[\\s=]+[\"']?([^\\s\"':]+)[\"']?:([^\\s\"':]+)"_s);
    static const QRegularExpression port(
        u"(?:\\s-p|--publish)[\\s=]+[\"']?(?:[0-9.]+:)?(\\d{1,5}):(\\d{1,5})\\b"_s);
    const QString script = withoutComments(text);
    const auto tag = image.match(script);
    if (!tag.hasMatch())
        return {};
    EmbedScript found;
    if (const auto version = parseVersion(tag.capturedView(1)))
        found.version = version->text();
    for (const auto &match : volume.globalMatch(script)) {
        const QString source = inFolder(match.captured(1), folder);
        const bool isKnown = source.startsWith(u'/') && !source.contains(u'$');
        found.mounts.append(
            {isKnown ? QDir::cleanPath(source) : QString(), QDir::cleanPath(match.captured(2))});
    }
    for (const auto &match : port.globalMatch(script))
        found.published.insert(match.captured(2).toInt(), match.captured(1).toInt());
    takeFiles(script, folder, found);
    takeVariables(script, found.environment); // they win over those of files
    return found;
}

std::optional<EmbedScript> embedScriptBeside(const QString &configPath)
{
    const QDir folder = QFileInfo(configPath).absoluteDir();
    const auto text = base::readFile(folder.filePath(QString(embedScriptName)), base::mebibyte);
    return text ? readEmbedScript(*text, folder.path()) : std::nullopt;
}

} // namespace milvus
