#include "core/milvus/document.h"

#include "core/milvus/nodereader.h"
#include "core/milvus/strictness.h"
#include "core/milvus/textcheck.h"

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

bool isMarker(QByteArrayView content, QByteArrayView marker)
{
    return content.startsWith(marker) &&
           (content.size() == 3 || content[3] == ' ' || content[3] == '\t');
}

/// The line of "---" or "..." behind the first content, with more behind it than an end; 0 when
/// there is none.
int laterDocumentLine(const Document &document)
{
    const LineMap &lines = document.lines();
    const int first = document.isEmpty() ? 1 : lines.lineAt(document.node(0).at) + 1;
    const int end = document.endLine();
    for (int line = first; line < end; ++line) {
        const QByteArrayView content = lines.content(line);
        if (isMarker(content, "---") || isMarker(content, "..."))
            return line;
    }
    return 0;
}

} // namespace

Document::Document(const QByteArray &text)
    : m_text(text)
    , m_lines(m_text)
    , m_nodes(m_text)
{}

qsizetype Document::column(qsizetype offset) const
{
    const int line = m_lines.lineAt(offset);
    const bool hasMark = line == 1 && m_text.startsWith(byteOrderMark);
    return offset - m_lines.start(line) - (hasMark ? byteOrderMark.size() : 0);
}

int Document::endLine() const
{
    for (int line = m_lines.count(); line > 0; --line) {
        const QByteArrayView content = m_lines.content(line);
        if (isMarker(content, "..."))
            return line;
        if (const auto trimmed = content.trimmed(); !trimmed.isEmpty() && !trimmed.startsWith('#'))
            break; // only comments may stand behind it
    }
    return m_lines.count() + 1;
}

base::Result<Document> Document::parse(const QByteArray &text, const QString &origin)
{
    return parse(text, origin, Rest::Refused);
}

base::Result<Document> Document::parseFirst(const QByteArray &text, const QString &origin)
{
    return parse(text, origin, Rest::Ignored);
}

base::Result<Document> Document::parse(const QByteArray &text, const QString &origin, Rest rest)
{
    using base::Code;
    Document document(text);
    if (const auto checked = checkText(text, document.m_lines, origin); !checked)
        return tl::make_unexpected(checked.error());
    NodeReader reader(text, document.m_lines, document.m_nodes);
    if (const auto read = reader.read(origin); !read)
        return tl::make_unexpected(read.error());
    if (rest == Rest::Refused) {
        if (const int line = laterDocumentLine(document); line > 0)
            return base::fail(Code::YamlManyDocuments, {QString::number(line)}, origin);
        if (reader.hasMore())
            return tl::make_unexpected(reader.syntaxError(origin));
    }
    if (const auto checked = checkAsMilvusReads(document, origin); !checked)
        return tl::make_unexpected(checked.error());
    return document;
}

} // namespace milvus
