#include "core/milvus/govalue.h"

#include "core/milvus/gopem.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

bool isOneOf(QByteArrayView word, std::initializer_list<QByteArrayView> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// "true" or "false" for YAML 1.1's words for them.
QString switchText(QByteArrayView word)
{
    if (isOneOf(word, {"y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"}))
        return u"true"_s;
    if (isOneOf(word, {"n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"}))
        return u"false"_s;
    return {};
}

/// "10", "-0x1f", "0o17", "017", "0b11": Go's integers of any base.
std::optional<QString> integerText(QByteArrayView digits)
{
    const bool isNegative = digits.startsWith('-');
    if (isNegative || digits.startsWith('+'))
        digits = digits.sliced(1);
    int base = 10;
    if (digits.size() > 1 && digits.startsWith('0')) {
        const char kind = static_cast<char>(digits[1] | 0x20); // lower case
        base = kind == 'x' ? 16 : kind == 'b' ? 2 : 8;
        digits = digits.sliced(kind == 'x' || kind == 'b' || kind == 'o' ? 2 : 1);
    }
    quint64 number = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    if (digits.isEmpty() || error != std::errc() || end != digits.data() + digits.size())
        return {};
    constexpr quint64 lowest = quint64(1) << 63U;
    if (isNegative && number > lowest)
        return {};
    return (isNegative && number > 0 ? u"-"_s : QString()) + QString::number(number);
}

/// The fewest digits that mean this number, filled up with zeros.
QString inFull(double number)
{
    std::array<char, 400> text = {}; // the largest double has 309 digits
    const auto write = [&](std::chars_format format) {
        const auto end = std::to_chars(text.data(), text.data() + text.size(), number, format).ptr;
        return QString::fromLatin1(text.data(), end - text.data());
    };
    constexpr double largestExact = 1e15; // beyond it "fixed" writes digits that nobody wrote
    if (std::abs(number) < largestExact)
        return write(std::chars_format::fixed);
    const QString scientific = write(std::chars_format::scientific); // "-1.25e+20"
    const qsizetype zeros = scientific.section(u"e+"_s, 1).toInt();
    const QString digits = scientific.section(u'e', 0, 0);
    const qsizetype fraction = digits.section(u'.', 1).size();
    return QString(digits).remove(u'.') + QString(std::max(zeros - fraction, qsizetype(0)), u'0');
}

/// "1.5", ".5", "1e3", "08": written out in full, as Go's cast library does.
std::optional<QString> fractionText(QByteArrayView digits)
{
    if (digits.startsWith('+'))
        digits = digits.sliced(1);
    const bool isNumber = std::ranges::all_of(digits, [](char character) {
        return QByteArrayView("0123456789.eE+-").contains(character);
    });
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (!isNumber || digits.isEmpty() || error != std::errc() ||
        end != digits.data() + digits.size())
        return {};
    return inFull(number);
}

/// YAML 1.1's words for what no digits say, as Go writes them.
QString notFiniteText(QByteArrayView word)
{
    if (isOneOf(word, {".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"}))
        return u"+Inf"_s;
    if (isOneOf(word, {"-.inf", "-.Inf", "-.INF"}))
        return u"-Inf"_s;
    return isOneOf(word, {".nan", ".NaN", ".NAN"}) ? u"NaN"_s : QString();
}

} // namespace

QString valueText(const Node &node)
{
    const QByteArrayView word = node.value;
    if (node.kind != Node::Kind::Scalar || node.isQuoted || node.isTagged || word.isEmpty())
        return QString::fromUtf8(word);
    if (const QString text = switchText(word); !text.isEmpty())
        return text;
    if (const QString text = notFiniteText(word); !text.isEmpty())
        return text;
    if (word.front() == '.')
        return fractionText(word).value_or(QString::fromUtf8(word));
    if (!QByteArrayView("+-0123456789").contains(word.front()))
        return QString::fromUtf8(word);
    const QByteArray digits = word.toByteArray().replace('_', "");
    if (const auto integer = integerText(digits))
        return *integer;
    return fractionText(digits).value_or(QString::fromUtf8(word));
}

bool fitsTag(QByteArrayView tag, QByteArrayView word)
{
    constexpr QByteArrayView own("tag:yaml.org,2002:");
    if (!tag.startsWith(own))
        return true;
    const QByteArrayView type = tag.sliced(own.size());
    const bool isNull = isOneOf(word, {"", "~", "null", "Null", "NULL"});
    const bool isInteger = integerText(word.toByteArray().replace('_', "")).has_value();
    if (type == "null")
        return isNull;
    if (type == "bool")
        return !switchText(word).isEmpty();
    if (type == "int")
        return isInteger;
    if (type == "float")
        return isInteger || fractionText(word.toByteArray().replace('_', "")).has_value() ||
               !notFiniteText(word).isEmpty();
    if (type == "binary")
        return isBase64(word);
    if (type != "timestamp")
        return true;
    static const QRegularExpression form(
        u"\\A\\d{4}-\\d{1,2}-\\d{1,2}"
        "(?:[Tt ]\\d{1,2}:\\d{1,2}:\\d{1,2}(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)?)?\\z"_s);
    return form.match(QString::fromUtf8(word)).hasMatch();
}

std::optional<int> numberIn(const QString &text)
{
    const QByteArray digits = text.toUtf8();
    const char *begin = digits.data() + (digits.startsWith('+') ? 1 : 0);
    const char *const last = digits.data() + digits.size();
    qint64 number = 0;
    const auto [end, error] = std::from_chars(begin, last, number);
    const bool isNumber =
        begin != last && error == std::errc() && end == last && !digits.startsWith("+-");
    constexpr qint64 most = std::numeric_limits<int>::max();
    return isNumber ? std::optional(static_cast<int>(std::clamp(number, -most, most)))
                    : std::nullopt;
}

int asNumber(const QString &text)
{
    return numberIn(text).value_or(0);
}

bool asSwitch(const QString &text)
{
    return isOneOf(text.toUtf8(), {"1", "t", "T", "true", "TRUE", "True"});
}

} // namespace milvus
