#include "ui/pages/remedy.h"

#include "core/milvus/rendering.h"
#include "ui/pages/testrunner.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

struct RemedyWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::Remedy)
};

QList<Remedy> forName(const probe::TestReport &report, const probe::Request &request)
{
    const QString dialled = request.serverName.isEmpty() ? request.host : request.serverName;
    const QString shown = text::visible(dialled);
    QList<Remedy> remedies;
    remedies += {Remedy::Act::IssueName, dialled,
                 RemedyWords::tr("Issue a new server.pem that also covers %1").arg(shown),
                 RemedyWords::tr("keeps the CA and the key; Milvus must restart"),
                 RemedyWords::tr("Issue it now")};
    if (report.connection.serverChain.isEmpty())
        return remedies;
    const QList<plan::SubjectAltName> &names = report.connection.serverChain.first().names;
    const auto dialable = std::find_if(names.begin(), names.end(), [](const auto &name) {
        return (name.kind == plan::SubjectAltName::Kind::Dns && !name.value.startsWith(u'*')) ||
               name.kind == plan::SubjectAltName::Kind::Ip;
    });
    if (dialable == names.end())
        return remedies;
    const QString known = text::visible(dialable->value);
    remedies += {Remedy::Act::DialInstead, dialable->value,
                 RemedyWords::tr("Or connect to %1 instead").arg(known),
                 RemedyWords::tr("nothing else changes"), RemedyWords::tr("Connect to it")};
    remedies += {Remedy::Act::NameForSdk, dialable->value,
                 RemedyWords::tr("Or tell the SDK the name: server_name=\"%1\"").arg(known),
                 QString(), RemedyWords::tr("Test with that name")};
    return remedies;
}

QList<Remedy> forClosedPort(const probe::Request &request, const Session &session)
{
    QList<Remedy> remedies;
    const QString restart = milvus::restartCommand(session.plan.deployment);
    if (!restart.isEmpty())
        remedies +=
            {Remedy::Act::CopyRestart, restart, RemedyWords::tr("Start Milvus: %1").arg(restart),
             QString(), RemedyWords::tr("Copy the command")};
    if (isThisComputer(request.host))
        remedies +=
            {Remedy::Act::Rehearse, QString(),
             RemedyWords::tr("Rehearse with the built-in server at port %1").arg(request.port),
             RemedyWords::tr("no Milvus is needed for it"), RemedyWords::tr("Rehearse")};
    return remedies;
}

/// Nothing where it is not known how Milvus runs.
QList<Remedy> restart(const Session &session)
{
    const QString command = milvus::restartCommand(session.plan.deployment);
    if (command.isEmpty())
        return {};
    return {{Remedy::Act::CopyRestart, command, RemedyWords::tr("Restart Milvus: %1").arg(command),
             QString(), RemedyWords::tr("Copy the command")}};
}

Remedy configure()
{
    return {Remedy::Act::Configure, QString(),
            RemedyWords::tr("Configure Milvus to use TLS, then restart it"), QString(),
            RemedyWords::tr("Go to Configure")};
}

Remedy switchMode(plan::Mode mode)
{
    return {Remedy::Act::SwitchMode, QString(),
            mode == plan::Mode::Mutual
                ? RemedyWords::tr("Make this set-up mutual, as the server is")
                : RemedyWords::tr("Make this set-up one-way, as the server is"),
            RemedyWords::tr("test and snippets follow"), RemedyWords::tr("Switch and test")};
}

} // namespace

QList<Remedy> remediesFor(const base::Finding &problem, const probe::TestReport &report,
                          const probe::Request &request, const Session &session)
{
    using base::Code;
    QList<Remedy> remedies;
    switch (problem.code) {
    case Code::NameMismatch:
        return forName(report, request);
    case Code::ConnectionRefused:
        remedies = forClosedPort(request, session);
        break;
    case Code::ServerNotTls:
    case Code::PlaintextAnswered:
    case Code::ServerSampleCertificate:
    case Code::StrangerLetIn:
        remedies = {configure()};
        break;
    case Code::ChainUntrusted:
    case Code::ServerKeepsOldCertificate:
        remedies = restart(session) + QList<Remedy>{configure()};
        break;
    case Code::ModeIsOneWay:
        remedies = {configure(), switchMode(plan::Mode::OneWay)};
        break;
    case Code::ModeIsMutual:
    case Code::ClientCertificateMissing:
        remedies = {switchMode(plan::Mode::Mutual), configure()};
        break;
    case Code::SignInMissing:
    case Code::SignInRefused:
    case Code::PermissionDenied:
        remedies = {{Remedy::Act::SignIn, QString(),
                     RemedyWords::tr("Enter user and password above"), QString(),
                     RemedyWords::tr("Enter them")}};
        break;
    case Code::ServerExpired:
    case Code::ServerNotYetValid:
    case Code::ClientExpired:
    case Code::ClientNotYetValid:
    case Code::ClientPurpose:
        remedies = {{Remedy::Act::IssueAnew, QString(), RemedyWords::tr("Issue new certificates"),
                     RemedyWords::tr("keeps the CA; Milvus must restart"),
                     RemedyWords::tr("Go to Keys and dates")}};
        break;
    case Code::ClientKeyMismatch:
    case Code::ClientNotFromCa:
    case Code::FileMissing:
    case Code::FileUnreadable:
    case Code::PemBroken:
        remedies = {{Remedy::Act::InspectFiles, QString(), RemedyWords::tr("Look at the files"),
                     QString(), RemedyWords::tr("Inspect files")}};
        break;
    default: // the words of the finding say what to do; what is left is another try
        break;
    }
    remedies +=
        {Remedy::Act::TestAgain, QString(),
         remedies.isEmpty() ? RemedyWords::tr("Test again") : RemedyWords::tr("Or test again"),
         QString(), RemedyWords::tr("Test again")};
    return remedies;
}

} // namespace pages
