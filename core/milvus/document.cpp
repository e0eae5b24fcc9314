#include "core/milvus/document.h"

#include "core/milvus/commentfilter.h"
#include "core/milvus/nodecollector.h"
#include "core/milvus/strictness.h"
#include "core/milvus/textcheck.h"

#include <yaml-cpp/yaml.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

/// A tab is the cause more often than what the parser says about it: looks at the line of the error
/// and the one before.
base::Error syntaxError(const LineMap &lines, const YAML::ParserException &error,
                        const QString &origin)
{
    const int line = std::clamp(error.mark.line + 1, 1, std::max(1, lines.count()));
    for (int candidate = line; candidate >= std::max(1, line - 1) && candidate <= lines.count();
         --candidate) {
        if (isIndentedByTab(lines.content(candidate)))
            return {base::Code::YamlTab,
                    {origin, QString::number(candidate)},
                    QString::fromStdString(error.msg)};
    }
    return {
        base::Code::YamlSyntax, {origin, QString::number(line)}, QString::fromStdString(error.msg)};
}

/// The line of "---" or "..." behind the first content; 0 when there is none.
int laterDocumentLine(const Document &document)
{
    const LineMap &lines = document.lines();
    const int first = document.nodes().empty() ? 1 : lines.lineAt(document.nodes().front().at) + 1;
    for (int line = first; line <= lines.count(); ++line) {
        const QByteArrayView content = lines.content(line);
        const bool isMarker = content.startsWith("---") || content.startsWith("...");
        if (isMarker && (content.size() == 3 || content[3] == ' ' || content[3] == '\t'))
            return line;
    }
    return 0;
}

} // namespace

Document::Document(const QByteArray &text)
    : m_text(text)
    , m_lines(m_text)
{}

qsizetype Document::column(qsizetype offset) const
{
    const int line = m_lines.lineAt(offset);
    const bool hasMark = line == 1 && m_text.startsWith(byteOrderMark);
    return offset - m_lines.start(line) - (hasMark ? byteOrderMark.size() : 0);
}

base::Result<Document> Document::parse(const QByteArray &text, const QString &origin)
{
    using base::Code;
    Document document(text);
    if (const auto checked = checkText(text, document.m_lines, origin); !checked)
        return tl::make_unexpected(checked.error());
    NodeCollector collector(document.m_nodes, document.m_lines,
                            text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0);
    bool hasMore = false;
    try {
        std::istringstream stream(withShortComments(text).toStdString());
        YAML::Parser parser(stream);
        // Once only: asking yaml-cpp 0.7 for all documents of "," never returns.
        parser.HandleNextDocument(collector);
        hasMore = static_cast<bool>(parser);
    } catch (const LimitReached &limit) {
        const bool isDepth = limit.what() == "levels"_ba;
        return base::fail(Code::YamlTooLarge, {isDepth ? u"64 levels"_s : u"200 000 values"_s},
                          origin);
    } catch (const YAML::ParserException &error) {
        return tl::make_unexpected(syntaxError(document.m_lines, error, origin));
    } catch (const YAML::Exception &error) {
        return base::fail(Code::YamlSyntax, {origin, u"1"_s}, QString::fromUtf8(error.what()));
    }
    if (const int line = laterDocumentLine(document); line > 0)
        return base::fail(Code::YamlManyDocuments, {QString::number(line)}, origin);
    if (hasMore)
        return base::fail(Code::YamlSyntax,
                          {origin, QString::number(std::max(1, document.m_lines.count()))});
    if (const auto checked = checkAsMilvusReads(document, origin); !checked)
        return tl::make_unexpected(checked.error());
    return document;
}

} // namespace milvus
