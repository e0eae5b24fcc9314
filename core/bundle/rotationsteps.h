#pragma once

#include "core/bundle/rotationfile.h"
#include "core/bundle/target.h"

namespace bundle {

enum class RotationStep { AddCa, IssueServer, IssueClients, DropOld, GoBack };

/// The folder under the lock, and the rotation that is under way in it.
struct RotationPlace
{
    const Target &target;
    const std::optional<Rotation> &rotation; ///< none before AddCa
};

/// Takes one step: stages what it changes, checks it, and swaps it in.
base::Result<RenewReport> takeStep(RotationStep step, const RotationRequest &request,
                                   const RotationPlace &place, const base::Job &job);

} // namespace bundle
