#include "core/milvus/textcheck.h"

#include "core/milvus/document.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

struct ForeignBreak
{
    QByteArrayView bytes;
    QStringView name;
};

constexpr std::array<ForeignBreak, 3> foreignBreaks = {{
    {"\xC2\x85", u"U+0085"},
    {"\xE2\x80\xA8", u"U+2028"},
    {"\xE2\x80\xA9", u"U+2029"},
}};

qsizetype loneCarriageReturn(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        if (at + 1 >= text.size() || text[at + 1] != '\n')
            return at;
    }
    return -1;
}

/// yaml-cpp reads ahead and keeps what it finds in brackets, about 250 bytes for each sign.
/// Brackets and the commas within them are counted without regard to quotes and comments: no real
/// file comes near the limits.
QString bracketLimit(QByteArrayView text)
{
    constexpr int deepest = 512;
    constexpr int most = 200'000;
    int depth = 0;
    int count = 0;
    for (const char character : text) {
        const bool opens = character == '[' || character == '{';
        if (opens)
            ++depth;
        else if ((character == ']' || character == '}') && depth > 0)
            --depth;
        if (opens || (character == ',' && depth > 0))
            ++count;
        if (depth > deepest)
            return u"64 levels"_s;
        if (count > most)
            return u"200 000 values"_s;
    }
    return {};
}

} // namespace

base::Result<> checkText(QByteArrayView text, const LineMap &lines, const QString &origin)
{
    using base::Code;
    if (text.size() > largestFile)
        return base::fail(Code::YamlTooLarge, {u"%1 MiB"_s.arg(largestFile / base::mebibyte)},
                          origin);
    if (!text.isValidUtf8() || text.contains('\0'))
        return base::fail(Code::YamlNotUtf8, {origin});
    if (const QString limit = bracketLimit(text); !limit.isEmpty())
        return base::fail(Code::YamlTooLarge, {limit}, origin);
    const auto unsafe = [&](qsizetype at, QStringView what) {
        return base::fail(Code::YamlUnsafe, {QString::number(lines.lineAt(at)), what.toString()},
                          origin);
    };
    if (const qsizetype at = loneCarriageReturn(text); at >= 0)
        return unsafe(at, u"\\r");
    for (const ForeignBreak &foreign : foreignBreaks) {
        if (const qsizetype at = text.indexOf(foreign.bytes); at >= 0)
            return unsafe(at, foreign.name);
    }
    // A byte order mark in the middle upsets yaml.v2's columns: it then loses whole sections.
    if (const qsizetype at = text.indexOf("\xEF\xBB\xBF", 1); at >= 0)
        return unsafe(at, u"U+FEFF");
    return {};
}

bool isIndentedByTab(QByteArrayView line)
{
    for (const char character : line) {
        if (character == '\t')
            return true;
        if (!QByteArrayView(" -?").contains(character))
            return false;
    }
    return false;
}

} // namespace milvus
