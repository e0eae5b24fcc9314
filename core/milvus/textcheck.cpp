#include "core/milvus/textcheck.h"

#include "core/milvus/document.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;

/// What was found at one place of the text that no parser may see.
struct Trouble
{
    Code code = Code::YamlUnsafe;
    QStringView what;
};

/// Brackets and the commas within them are counted without regard to quotes and comments: no real
/// file comes near the limits, and parsers keep what they find in brackets.
class BracketCount
{
public:
    /// The limit that this sign goes over; null when it goes over none.
    QStringView add(char sign)
    {
        constexpr int deepest = 512;
        constexpr int most = 200'000;
        const bool opens = sign == '[' || sign == '{';
        if (opens)
            ++m_depth;
        else if (sign != ',' && m_depth > 0)
            --m_depth;
        if (opens || (sign == ',' && m_depth > 0))
            ++m_count;
        return m_depth > deepest ? u"64 levels"
               : m_count > most  ? u"200 000 values"
                                 : QStringView();
    }

private:
    int m_depth = 0;
    int m_count = 0;
};

/// Signs at which YAML 1.1 breaks a line, and a byte order mark: in the middle of a text it upsets
/// yaml.v2's columns, which then loses whole sections.
QStringView foreignSign(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at);
    if (rest.startsWith("\xC2\x85"))
        return u"U+0085";
    if (rest.startsWith("\xE2\x80\xA8"))
        return u"U+2028";
    if (rest.startsWith("\xE2\x80\xA9"))
        return u"U+2029";
    return at > 0 && rest.startsWith("\xEF\xBB\xBF") ? u"U+FEFF" : QStringView();
}

/// The bytes that firstTrouble() has to look at.
constexpr std::array<bool, 256> makeRemarkable()
{
    std::array<bool, 256> remarkable = {};
    for (const char sign : {'\0', '\r', '[', ']', '{', '}', ',', '\xC2', '\xE2', '\xEF'})
        remarkable[static_cast<unsigned char>(sign)] = true;
    return remarkable;
}

/// One walk over all bytes: what stops it is rare, so nearly every byte costs one look at a table.
std::pair<qsizetype, Trouble> firstTrouble(QByteArrayView text)
{
    static constexpr auto remarkable = makeRemarkable();
    BracketCount brackets;
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    for (const char *byte = begin; byte < end; ++byte) {
        if (!remarkable[static_cast<unsigned char>(*byte)])
            continue;
        const qsizetype at = byte - begin;
        const char sign = *byte;
        switch (sign) {
        case '\0':
            return {at, {Code::YamlNotUtf8, {}}};
        case '\r':
            if (at + 1 >= text.size() || text[at + 1] != '\n')
                return {at, {Code::YamlUnsafe, u"\\r"}};
            break;
        case '[':
        case ']':
        case '{':
        case '}':
        case ',':
            if (const QStringView limit = brackets.add(sign); !limit.isEmpty())
                return {at, {Code::YamlTooLarge, limit}};
            break;
        case '\xC2':
        case '\xE2':
        case '\xEF':
            if (const QStringView foreign = foreignSign(text, at); !foreign.isEmpty())
                return {at, {Code::YamlUnsafe, foreign}};
            break;
        default:
            break;
        }
    }
    return {-1, {}};
}

} // namespace

base::Result<> checkText(QByteArrayView text, const LineMap &lines, const QString &origin)
{
    if (text.size() > largestFile)
        return base::fail(Code::YamlTooLarge, {u"%1 MiB"_s.arg(largestFile / base::mebibyte)},
                          origin);
    if (!text.isValidUtf8())
        return base::fail(Code::YamlNotUtf8, {origin});
    const auto [at, trouble] = firstTrouble(text);
    if (at < 0)
        return {};
    switch (trouble.code) {
    case Code::YamlNotUtf8:
        return base::fail(Code::YamlNotUtf8, {origin});
    case Code::YamlTooLarge:
        return base::fail(Code::YamlTooLarge, {trouble.what.toString()}, origin);
    default:
        return base::fail(Code::YamlUnsafe,
                          {QString::number(lines.lineAt(at)), trouble.what.toString()}, origin);
    }
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
