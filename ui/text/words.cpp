#include "ui/text/words.h"

#include "core/base/clock.h"
#include "ui/text/entries.h"
#include "ui/text/tr.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace text {

namespace {

/// An argument as people read it: instants come as "2027-01-29T02:36:16Z", and of those about now
/// the time of day counts.
QString shown(const QString &arg)
{
    const bool isInstant = arg.size() == 20 && arg[4] == u'-' && arg[10] == u'T' && arg[19] == u'Z';
    const QDateTime instant = isInstant ? QDateTime::fromString(arg, Qt::ISODate) : QDateTime();
    constexpr qint64 twoDays = 2 * 86400;
    if (!instant.isValid())
        return visible(arg);
    const bool isAboutNow = std::abs(base::now().secsTo(instant)) < twoDays;
    return isAboutNow ? dateAndTime(instant) : date(instant);
}

/// Puts the arguments in place of %1 … %9 in one pass, so that a "%2" inside a file name stays what
/// it is.
QString fill(const QString &pattern, const QStringList &args)
{
    QString filled;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const bool isPlace = pattern[at] == u'%' && at + 1 < pattern.size() &&
                             pattern[at + 1] >= u'1' && pattern[at + 1] <= u'9';
        if (!isPlace) {
            filled += pattern[at];
            continue;
        }
        ++at;
        const qsizetype index = pattern[at].unicode() - u'1';
        filled += index < args.size() ? shown(args[index]) : u"…"_s;
    }
    return filled;
}

QString translated(const char *source)
{
    return *source == '\0' ? QString() : Tr::tr(source);
}

Words wordsFor(base::Code code, const QStringList &args)
{
    const Entry *entry = findEntry(code);
    if (entry == nullptr)
        return {base::codeId(code), {}};
    return {fill(translated(entry->message), args), fill(translated(entry->fix), args)};
}

} // namespace

Words words(const base::Finding &finding)
{
    return wordsFor(finding.code, finding.args);
}

Words words(const base::Error &error)
{
    return wordsFor(error.code, error.args);
}

QString explanation(base::Code code)
{
    const Entry *entry = findEntry(code);
    return entry == nullptr ? QString() : translated(entry->explanation);
}

QString severity(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Note:
        return Tr::tr("Note");
    case base::Severity::Warning:
        return Tr::tr("Warning");
    case base::Severity::Problem:
        break;
    }
    return Tr::tr("Problem");
}

} // namespace text
