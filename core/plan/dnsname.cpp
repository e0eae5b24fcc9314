#include "core/plan/dnsname.h"

#include "core/plan/idna.h"
#include "core/plan/publicsuffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plan {

namespace {

using base::Code;

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 253;
constexpr qsizetype fewestWildcardLabels = 3; // "*", and two after it

bool isLabelCharacter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9') ||
           character == u'-' || character == u'_';
}

bool isHexOrDecimalNumber(const QString &label)
{
    const bool hex = label.startsWith(u"0x");
    return std::ranges::all_of(QStringView(label).sliced(hex ? 2 : 0), [hex](QChar character) {
        return (character >= u'0' && character <= u'9') ||
               (hex && character >= u'a' && character <= u'f');
    });
}

/// The A-label or plain label behind one part of a name.
base::Result<QString> parseLabel(const QString &label, const QString &name)
{
    const auto ace = toAceLabel(label);
    if (!ace)
        return base::fail(Code::NameNotIdna, {name});
    const bool fits = !ace->isEmpty() && ace->size() <= longestLabel && !ace->startsWith(u'-') &&
                      !ace->endsWith(u'-') && std::ranges::all_of(*ace, isLabelCharacter);
    const bool reserved = ace->size() >= 4 && QStringView(*ace).sliced(2, 2) == u"--";
    if (!fits || (reserved && !ace->startsWith(u"xn--")))
        return base::fail(Code::NameLabelInvalid, {name, label.isEmpty() ? u".."_s : label});
    return *ace;
}

/// The same with hyphens, which stand inside a label only.
QString hyphenAlias(const QString &name)
{
    QStringList labels;
    for (const QString &label : name.split(u'.')) {
        const QStringList parts = label.split(u'_', Qt::SkipEmptyParts);
        if (!parts.isEmpty())
            labels << parts.join(u'-');
    }
    return labels.join(u'.');
}

QList<base::Finding> remarksOn(const SubjectAltName &name)
{
    QList<base::Finding> remarks;
    if (name.value.contains(u'_')) {
        remarks.append(
            {base::Severity::Warning, Code::NameUnderscore, {name.value, hyphenAlias(name.value)}});
    }
    if (hasMixedScripts(name.display))
        remarks.append(
            {base::Severity::Warning, Code::NameMixedScript, {name.display, name.value}});
    return remarks;
}

} // namespace

base::Result<DnsName> parseDnsName(QStringView text)
{
    const QString typed = text.toString();
    QString name = foldWidth(typed);
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        return base::fail(Code::NameEmpty);
    QStringList labels = name.split(u'.');
    for (qsizetype at = 0; at < labels.size(); ++at) {
        if (labels[at].contains(u'*')) {
            if (at > 0 || labels[at] != u"*")
                return base::fail(Code::NameWildcard, {typed});
            continue;
        }
        const auto label = parseLabel(labels[at], typed);
        if (!label)
            return tl::make_unexpected(label.error());
        labels[at] = *label;
    }
    if (labels.last() != u"*" && isHexOrDecimalNumber(labels.last()))
        return base::fail(Code::NameNumericEnd, {typed});
    const QString value = labels.join(u'.');
    if (labels.first() == u"*") {
        const QString below = value.sliced(std::min(value.size(), qsizetype(2)));
        if (isPublicSuffix(below))
            return base::fail(Code::NamePublicSuffix, {typed, unicodeName(below)});
        if (labels.size() < fewestWildcardLabels)
            return base::fail(Code::NameWildcard, {typed});
    }
    if (value.size() > longestName)
        return base::fail(Code::NameTooLong, {typed});
    const SubjectAltName san = {SubjectAltName::Kind::Dns, value, unicodeName(value)};
    return DnsName{san, remarksOn(san)};
}

QString unicodeName(const QString &value)
{
    QStringList labels = value.split(u'.');
    for (QString &label : labels)
        label = fromAceLabel(label);
    return labels.join(u'.');
}

} // namespace plan
