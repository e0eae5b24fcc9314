#include "app/cli/commandline.h"

#include "app/cli/table.h"
#include "app/cli/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString spelled(const QString &name)
{
    return u"--"_s + name;
}

} // namespace

CommandLine::CommandLine(const QString &name)
    : m_name(name)
{
    flag(u"json"_s, Tr::tr("One JSON object on standard output instead of sentences."));
    option(u"lang"_s, u"en|zh_CN"_s, Tr::tr("The language of the sentences."));
    declare({u"help"_s, {}, Tr::tr("This text."), Count::Any});
}

void CommandLine::setPositional(const QString &syntax, const QString &description)
{
    m_positional = syntax;
    m_positionalDescription = description;
}

void CommandLine::flag(const QString &name, const QString &description)
{
    declare({name, {}, description, Count::Once});
}

void CommandLine::option(const QString &name, const QString &value, const QString &description)
{
    declare({name, value, description, Count::Once});
}

void CommandLine::repeatable(const QString &name, const QString &value, const QString &description)
{
    declare({name, value, description, Count::Any});
}

void CommandLine::required(const QString &name, const QString &value, const QString &description)
{
    declare({name, value, description, Count::Required});
}

void CommandLine::declare(const Option &option)
{
    m_options << option;
    const QStringList names =
        option.name == u"help" ? QStringList{u"h"_s, option.name} : QStringList{option.name};
    m_parser.addOption(QCommandLineOption(names, option.description, option.value));
}

base::Result<> CommandLine::parse(const QStringList &arguments)
{
    // The parser takes the first word for the program's name.
    if (!m_parser.parse(QStringList{m_name} + arguments))
        return wrongUse(m_parser.errorText());
    if (wantsHelp())
        return {};
    if (const auto counted = checkCounts(); !counted)
        return counted;
    return checkPositionals();
}

base::Result<> CommandLine::checkCounts() const
{
    for (const Option &option : m_options) {
        const qsizetype count = option.value.isEmpty() ? m_parser.optionNames().count(option.name)
                                                       : m_parser.values(option.name).size();
        if (count > 1 && option.count != Count::Any)
            return wrongUse(Tr::tr("%1 stands there more than once.").arg(spelled(option.name)));
        if (count == 0 && option.count == Count::Required)
            return wrongUse(
                Tr::tr("%1 is missing.").arg(spelled(option.name) + u' ' + option.value));
        if (count == 1 && !option.value.isEmpty() && lacksValue(option.name))
            return wrongUse(Tr::tr("%1 has no value.").arg(spelled(option.name)));
    }
    return {};
}

/// "--out --json" took the next option for its value.
bool CommandLine::lacksValue(const QString &name) const
{
    const QString given = value(name);
    const auto isOption = [&](const Option &option) { return given == spelled(option.name); };
    return given.isEmpty() || std::ranges::any_of(m_options, isOption);
}

base::Result<> CommandLine::checkPositionals() const
{
    const qsizetype count = positionals().size();
    if (m_positional.isEmpty() && count > 0)
        return wrongUse(Tr::tr("“%1” is not expected here.").arg(positionals().first()));
    if (m_positional.isEmpty() || (m_positional.startsWith(u'[') && count == 0))
        return {};
    if (count == 0)
        return wrongUse(Tr::tr("%1 is missing.").arg(QString(m_positional).remove(u'…')));
    if (count > 1 && !m_positional.endsWith(u"…"_s))
        return wrongUse(Tr::tr("“%1” is not expected here.").arg(positionals()[1]));
    return {};
}

base::Result<int> CommandLine::number(const QString &name, int otherwise) const
{
    if (!isSet(name))
        return otherwise;
    bool isNumber = false;
    const int number = value(name).toInt(&isNumber);
    if (!isNumber)
        return wrongUse(
            Tr::tr("%1 takes a whole number, not “%2”.").arg(spelled(name), value(name)));
    return number;
}

QString CommandLine::help() const
{
    QString usage = u"milvus-tls "_s + m_name;
    if (!m_positional.isEmpty())
        usage += u' ' + m_positional;
    QList<QStringList> rows;
    if (!m_positional.isEmpty())
        rows << QStringList{m_positional, m_positionalDescription};
    for (const Option &option : m_options) {
        const QString shown = option.value.isEmpty() ? spelled(option.name)
                                                     : spelled(option.name) + u' ' + option.value;
        if (option.count == Count::Required)
            usage += u' ' + shown;
        rows << QStringList{shown, option.description};
    }
    const QStringList parts = {
        m_summary, Tr::tr("Usage: %1").arg(usage + u" …"_s), aligned(rows).join(u'\n'),
        Tr::tr("Example:\n  %1").arg(m_example),
        Tr::tr("Exit code: 0 all is well, 1 a problem was found, 2 wrong use, "
               "3 it could not be done.")};
    return parts.join(u"\n\n"_s) + u'\n';
}

tl::unexpected<base::Error> wrongUse(QString what)
{
    if (what.endsWith(u'.') || what.endsWith(u'。'))
        what.chop(1);
    return base::fail(base::Code::WrongUse, {what});
}

} // namespace cli
