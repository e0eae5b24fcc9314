#include "ui/text/entries.h"

#include <algorithm>

namespace text {

std::vector<std::span<const Entry>> allTables()
{
    std::vector<std::span<const Entry>> tables;
#ifndef NO_INPUTWORDS
    tables.push_back(inputEntries());
#endif
#ifndef NO_CONNECTIONWORDS
    tables.push_back(connectionEntries());
#endif
#ifndef NO_CERTIFICATEWORDS
    tables.push_back(certificateEntries());
#endif
#ifndef NO_CONFIGURATIONWORDS
    tables.push_back(configurationEntries());
#endif
#ifndef NO_BUNDLEWORDS
    tables.push_back(bundleEntries());
#endif
    tables.push_back(exportEntries());
    return tables;
}

const Entry *findEntry(base::Code code)
{
    for (const auto table : allTables()) {
        const auto found = std::ranges::find(table, code, &Entry::code);
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

} // namespace text
