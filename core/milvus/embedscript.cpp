#include "core/milvus/embedscript.h"

#include "core/milvus/version.h"

#include <QDir>
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
        QString source = match.captured(1);
        source.replace(u"$(pwd)"_s, folder).replace(u"${PWD}"_s, folder).replace(u"$PWD"_s, folder);
        const bool isKnown = source.startsWith(u'/') && !source.contains(u'$');
        found.mounts.append(
            {isKnown ? QDir::cleanPath(source) : QString(), QDir::cleanPath(match.captured(2))});
    }
    for (const auto &match : port.globalMatch(script))
        found.published.insert(match.captured(2).toInt(), match.captured(1).toInt());
    return found;
}

} // namespace milvus
