#pragma once

#include "core/bundle/generate.h"
#include "core/milvus/apply.h"
#include "core/plan/preset.h"
#include "core/probe/livetest.h"

#include <QStringList>

#include <optional>

namespace pages {

/// What the user decided and what has come of it so far. Outlives the pages, so Back, a change of
/// language and a change of theme lose nothing.
struct Session
{
    plan::Plan plan = plan::defaultPlan();
    QList<plan::Deployment> deployments; ///< found ways of running Milvus, best first
    /// Names that came with the chosen deployment; they leave the plan with it.
    QList<plan::SubjectAltName> deploymentNames;
    bool serverTyped = false; ///< the live test's server was typed: no file changes it
    /// The set of this session, or the folder that was opened.
    std::optional<bundle::GenerateReport> generated;
    std::optional<plan::Plan> generatedFrom; ///< the plan `generated` was made from
    /// The changes of configuration files that can be undone, the newest last.
    QList<milvus::Applied> applied;
    std::optional<probe::TestReport> tested;
    /// By which name and as whom the live test asked; the code for programs does the same.
    QString serverName; ///< checked instead of the host; empty: the host
    QString user;       ///< empty: nobody
    /// Protects the ca.key that is about to be made; wiped when it is. Never part of the plan.
    base::Secret caPassphrase;
    QString managed;           ///< the folder of Expiry and renewal; empty: that of `generated`
    QString missingName;       ///< to be added to server.pem of that folder, when the page opens
    QStringList inspected;     ///< files and folders the Inspect page shows
    bool oldBesideNew = false; ///< how changes of a file are looked at
    std::optional<base::Sdk> seenBy; ///< whose view of them counts there; none: everybody's
};

/// Takes a folder with certificates as the result of steps 1 to 4: the Certificates page then shows
/// its verdict. What was generated, applied and tested before is forgotten. Touches no file.
void openFolder(Session &session, const QString &folder);

/// Makes `deployment` the one in the plan, with the names other containers call it by.
void chooseDeployment(Session &session, const plan::Deployment &deployment);

/// Takes the port at which the chosen configuration makes Milvus listen, unless the server was
/// typed. Reads the configuration; what it cannot say stays.
void followConfiguration(Session &session);

} // namespace pages
