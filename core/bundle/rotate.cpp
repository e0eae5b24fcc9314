#include "core/bundle/rotate.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/lockedtarget.h"
#include "core/bundle/oldleaf.h"
#include "core/bundle/rotationsteps.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;

Code codeOfState(RotationState state)
{
    switch (state) {
    case RotationState::None:
        return Code::RotationNotStarted;
    case RotationState::NewCa:
        return Code::RotationCaAdded;
    case RotationState::NewServer:
        return Code::RotationServerIssued;
    case RotationState::NewClients:
        break;
    }
    return Code::RotationClientsIssued;
}

base::Finding noteOf(Code code, const QStringList &args, const QString &folder)
{
    return {base::Severity::Note, code, args, folder, {}};
}

RotationStatus statusOfRotation(const Rotation &rotation, const QString &folder)
{
    return {rotation.file.state,
            rotation.file.since,
            rotation.oldCa.commonName(),
            rotation.newCa.commonName(),
            rotation.oldCa.notAfter,
            rotation.newCa.notAfter,
            otherAuthorityOfServer(folder, {rotation.oldCa, rotation.newCa})};
}

/// The move that is asked for, as one of the steps; an error when it cannot be taken now.
base::Result<RotationStep> stepFor(RotationMove move, RotationState state, const QString &folder)
{
    if (move == RotationMove::Cancel && state == RotationState::None)
        return base::fail(Code::RotationNotStarted, {folder});
    if (move == RotationMove::Cancel)
        return RotationStep::GoBack;
    if (move == RotationMove::Finish && state == RotationState::None)
        return base::fail(Code::RotationNotStarted, {folder});
    if (move == RotationMove::Finish && state != RotationState::NewClients)
        return base::fail(Code::RotationNotYet, {folder});
    switch (state) {
    case RotationState::None:
        return RotationStep::AddCa;
    case RotationState::NewCa:
        return RotationStep::IssueServer;
    case RotationState::NewServer:
        return RotationStep::IssueClients;
    case RotationState::NewClients:
        break;
    }
    return RotationStep::DropOld;
}

base::Finding adviceAfter(RotationStep step, const RotationReport &report, const QString &folder)
{
    if (step == RotationStep::DropOld)
        return noteOf(Code::RotationFinished, {folder, report.changes.backupFolder}, folder);
    if (step == RotationStep::GoBack)
        return noteOf(Code::RotationCanceled, {folder}, folder);
    return rotationAdvice(report.status, folder);
}

} // namespace

base::Finding rotationAdvice(const RotationStatus &status, const QString &folder)
{
    if (status.state == RotationState::NewServer && !status.serverOf.isEmpty())
        return noteOf(Code::RotationServerLeft, {folder, status.serverOf}, folder);
    return noteOf(codeOfState(status.state), {folder}, folder);
}

base::Result<RotationStatus> rotationStatus(const QString &folder)
{
    const QString path = base::expandHome(folder);
    if (!statusOf(path).exists())
        return base::fail(Code::FolderMissing, {path});
    const auto rotation = readRotation(path);
    if (!rotation)
        return tl::make_unexpected(rotation.error());
    if (*rotation)
        return statusOfRotation(**rotation, path);
    RotationStatus none;
    const auto roots = pki::parseCertificates(
        base::readFile(filePath(path, File::CaCertificate)).value_or(QByteArray()), {});
    if (roots)
        none.serverOf = otherAuthorityOfServer(path, roots->first(1));
    return none;
}

base::Result<RotationReport> rotate(const RotationRequest &request, const base::Job &job)
{
    QElapsedTimer clock;
    clock.start();
    if (const auto good = pki::checkNewPassphrase(request.caPassphrase); !good)
        return tl::make_unexpected(good.error());
    const auto locked = LockedTarget::take(request.folder);
    if (!locked)
        return tl::make_unexpected(locked.error());
    const Target &target = locked->target;
    const auto rotation = readRotation(target.path);
    if (!rotation)
        return tl::make_unexpected(rotation.error());
    const RotationState state = *rotation ? (*rotation)->file.state : RotationState::None;
    const auto step = stepFor(request.move, state, target.path);
    if (!step)
        return tl::make_unexpected(step.error());
    auto changes = takeStep(*step, request, {target, *rotation}, job);
    if (!changes)
        return tl::make_unexpected(changes.error());
    const auto after = rotationStatus(target.path);
    if (!after)
        return tl::make_unexpected(after.error());
    RotationReport report = {*after, std::move(*changes), {}};
    report.changes.findings = locked->findings + report.changes.findings;
    report.changes.seconds = static_cast<double>(clock.elapsed()) / 1000;
    report.advice = adviceAfter(*step, report, target.path);
    return report;
}

} // namespace bundle
