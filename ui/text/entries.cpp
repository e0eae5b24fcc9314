#include "ui/text/entries.h"

#include <algorithm>

namespace text {

std::vector<std::span<const Entry>> allTables()
{
    return {inputEntries(),       nameEntries(),      connectionEntries(), answerEntries(),
            certificateEntries(), keyFileEntries(),   yamlEntries(),       configurationEntries(),
            internalTlsEntries(), changeEntries(),    bundleEntries(),     exportEntries(),
            repairEntries(),      lifecycleEntries(), deploymentEntries(), containerEntries(),
            effectEntries()};
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
