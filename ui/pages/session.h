#pragma once

#include "core/bundle/generate.h"
#include "core/milvus/apply.h"
#include "core/plan/preset.h"
#include "core/probe/livetest.h"

#include <optional>

namespace pages {

/// What the user decided and what has come of it so far. Outlives the pages, so Back, a change of language and a change
/// of theme lose nothing.
struct Session {
    plan::Plan plan = plan::defaultPlan();
    QList<plan::Deployment> deployments;              ///< found ways of running Milvus, best first
    std::optional<bundle::GenerateReport> generated;  ///< the set of this session, or the folder that was opened
    std::optional<plan::Plan> generatedFrom;          ///< the plan `generated` was made from
    std::optional<milvus::Applied> applied;           ///< the change of milvus.yaml that can be undone
    std::optional<probe::TestReport> tested;
};

} // namespace pages
