#include "ui/pages/reissue.h"

#include "core/plan/hostname.h"

namespace pages {

base::Result<plan::Plan> planWithName(const Session &session, const probe::TestReport &report,
                                      const QString &name)
{
    const auto parsed = plan::parseName(name);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    plan::Plan plan = session.generatedFrom.value_or(session.plan);
    plan.newCa = false;
    if (session.generated)
        plan.folder = session.generated->folder;
    // A folder that was opened has no plan: its names are those that the server showed.
    if (!session.generatedFrom && !report.connection.serverChain.isEmpty())
        plan.names = report.connection.serverChain.first().names;
    if (!plan.names.contains(parsed->name))
        plan.names += parsed->name;
    return plan;
}

} // namespace pages
