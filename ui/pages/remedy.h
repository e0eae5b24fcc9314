#pragma once

#include "core/probe/livetest.h"
#include "ui/pages/session.h"

namespace pages {

/// One way out of a problem that the live test found.
struct Remedy
{
    enum class Act {
        IssueName,    ///< a new server.pem that also covers `value`
        DialInstead,  ///< test with the host `value`
        NameForSdk,   ///< test with `value` as the name to check
        Rehearse,     ///< start the built-in server
        Configure,    ///< go to the page Configure Milvus
        SwitchMode,   ///< the plan follows what the server does
        SignIn,       ///< the keyboard goes to the user field
        CopyRestart,  ///< copy the restart command
        IssueAnew,    ///< go to the page Keys and dates
        InspectFiles, ///< look at the files of the set
        TestAgain     ///< nothing but another try
    };
    Act act = Act::TestAgain;
    QString value = {};
    QString text = {};        ///< "Connect to localhost instead"
    QString consequence = {}; ///< "nothing else changes"
    QString button = {};      ///< "Connect to it"
};

/// The ways out of a problem of the report, best first; never empty.
QList<Remedy> remediesFor(const base::Finding &problem, const probe::TestReport &report,
                          const probe::Request &request, const Session &session);

} // namespace pages
