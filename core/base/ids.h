#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace base {

/// What a value is called in JSON, files and on the command line; a promise to scripts.
template<typename Enum> struct Id
{
    Enum value;
    const char *id;
};

/// The id of a value that is in the table.
template<typename Enum, std::size_t size>
QString idOf(const std::array<Id<Enum>, size> &table, Enum value)
{
    return QString::fromLatin1(std::ranges::find(table, value, &Id<Enum>::value)->id);
}

/// The value behind an id; false, and `value` as it was, when there is none.
template<typename Enum, std::size_t size>
bool parseId(const std::array<Id<Enum>, size> &table, QStringView text, Enum &value)
{
    const auto found = std::ranges::find_if(
        table, [text](const Id<Enum> &each) { return text == QLatin1StringView(each.id); });
    if (found == table.end())
        return false;
    value = found->value;
    return true;
}

} // namespace base
