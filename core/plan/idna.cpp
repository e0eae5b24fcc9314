#include "core/plan/idna.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plan {

namespace {

using Script = QChar::Script;

// Without it Qt decodes A-labels only below top-level domains it knows.
constexpr auto anyDomain = QUrl::IgnoreIDNWhitelist;

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

QSet<Script> scriptsOf(QStringView label)
{
    QSet<Script> scripts;
    for (const char32_t character : label.toUcs4()) {
        const Script script = QChar::script(character);
        if (script != Script::Script_Common && script != Script::Script_Inherited)
            scripts.insert(script);
    }
    return scripts;
}

bool isWrittenTogether(const QSet<Script> &scripts)
{
    using enum QChar::Script;
    static const QSet<Script> customary[] = {
        {Script_Latin, Script_Han, Script_Hiragana, Script_Katakana},
        {Script_Latin, Script_Han, Script_Bopomofo},
        {Script_Latin, Script_Han, Script_Hangul},
    };
    return scripts.size() < 2 || std::ranges::any_of(customary, [&](const QSet<Script> &together) {
               return together.contains(scripts);
           });
}

} // namespace

std::optional<QString> toAceLabel(const QString &label)
{
    if (isAscii(label)) {
        const QString lower = label.toLower();
        if (!lower.startsWith(u"xn--"))
            return lower;
        const QString unicode = fromAceLabel(lower);
        // The decoded form must lead back to the very same A-label.
        if (isAscii(unicode) || QString::fromLatin1(QUrl::toAce(unicode, anyDomain)) != lower)
            return {};
        return lower;
    }
    // A label with a dot inside after mapping would be two labels.
    const QString ace = QString::fromLatin1(QUrl::toAce(label, anyDomain));
    if (ace.isEmpty() || ace.contains(u'.'))
        return {};
    return ace;
}

QString fromAceLabel(const QString &label)
{
    if (!label.startsWith(u"xn--"))
        return label;
    const QString unicode = QUrl::fromAce(label.toLatin1(), anyDomain);
    return unicode.isEmpty() ? label : unicode;
}

QString foldWidth(const QString &name)
{
    QString folded = name.normalized(QString::NormalizationForm_KC);
    return folded.replace(QChar(0x3002), u'.');
}

bool hasMixedScripts(const QString &unicodeName)
{
    const QStringList labels = unicodeName.split(u'.');
    return std::ranges::any_of(
        labels, [](const QString &label) { return !isWrittenTogether(scriptsOf(label)); });
}

} // namespace plan
