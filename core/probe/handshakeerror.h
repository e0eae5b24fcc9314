#pragma once

#include "core/probe/connecting.h"
#include "core/probe/tlsclient.h"

namespace probe {

/// Why a handshake, or the first answer after it, did not come about. Not for refusals of the
/// client certificate, which have a stage of their own.
base::Error handshakeError(Outcome outcome, const TlsClient &client, const Target &target,
                           const Watch &watch);

} // namespace probe
