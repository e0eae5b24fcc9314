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
    QString what;
};

/// Brackets and the commas within them are counted without regard to quotes and comments: no real
/// file comes near the limits, and parsers keep what they find in brackets.
class BracketCount
{
public:
    /// The limit that this sign goes over; null when it goes over none.
    QString add(char sign)
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
        return m_depth > deepest ? u"64 levels"_s
               : m_count > most  ? u"200 000 values"_s
                                 : QString();
    }

private:
    int m_depth = 0;
    int m_count = 0;
};

/// Signs at which YAML 1.1 breaks a line, and a byte order mark: in the middle of a text it upsets
/// yaml.v2's columns, which then loses whole sections.
bool isForeign(char32_t sign, qsizetype at)
{
    return sign == 0x85 || sign == 0x2028 || sign == 0x2029 || (sign == 0xFEFF && at > 0);
}

/// What yaml.v2 lets stand nowhere in a file, in no comment either.
bool isControl(char32_t sign)
{
    const bool isBlank = sign == '\t' || sign == '\n' || sign == '\r';
    return (sign < 0x20 && !isBlank) || (sign >= 0x7F && sign < 0xA0 && sign != 0x85) ||
           sign == 0xFFFE || sign == 0xFFFF;
}

/// The character at a place of valid UTF-8, where it is one of at most three bytes.
char32_t signAt(QByteArrayView text, qsizetype at)
{
    const auto bits = [&](qsizetype byte, unsigned mask) {
        return static_cast<unsigned char>(text[at + byte]) & mask;
    };
    const unsigned first = bits(0, 0xFF);
    return first < 0x80   ? first
           : first < 0xE0 ? bits(0, 0x1F) << 6U | bits(1, 0x3F)
                          : bits(0, 0x0F) << 12U | bits(1, 0x3F) << 6U | bits(2, 0x3F);
}

QString nameOfSign(char32_t sign)
{
    return u"U+%1"_s.arg(QString::number(sign, 16).toUpper(), 4, u'0');
}

/// The bytes that firstTrouble() has to look at.
constexpr std::array<bool, 256> makeRemarkable()
{
    std::array<bool, 256> remarkable = {};
    for (const char sign : {'\r', '[', ']', '{', '}', ',', '\x7F', '\xC2', '\xE2', '\xEF'})
        remarkable[static_cast<unsigned char>(sign)] = true;
    for (size_t sign = 0; sign < 0x20; ++sign)
        remarkable[sign] = remarkable[sign] || (sign != '\t' && sign != '\n');
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
                return {at, {Code::YamlUnsafe, u"\\r"_s}};
            break;
        case '[':
        case ']':
        case '{':
        case '}':
        case ',':
            if (const QString limit = brackets.add(sign); !limit.isEmpty())
                return {at, {Code::YamlTooLarge, limit}};
            break;
        default:
            const char32_t character = signAt(text, at);
            if (isControl(character))
                return {at, {Code::YamlRefused, nameOfSign(character)}};
            if (isForeign(character, at))
                return {at, {Code::YamlUnsafe, nameOfSign(character)}};
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
        return base::fail(Code::YamlTooLarge, {trouble.what}, origin);
    case Code::YamlRefused:
        return base::fail(Code::YamlRefused,
                          {origin, QString::number(lines.lineAt(at)), trouble.what});
    default:
        return base::fail(Code::YamlUnsafe, {QString::number(lines.lineAt(at)), trouble.what},
                          origin);
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
