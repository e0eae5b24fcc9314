#pragma once

#include "core/probe/connecting.h"
#include "core/probe/tlsclient.h"

namespace probe {

/// What became of a connection that the server ought to refuse.
struct Proof
{
    bool letIn = false;
    QString detail; ///< the alert, or how else it ended
};

/// Connects with `identity` (none, or a stranger's) and sees whether the server begins to speak
/// HTTP/2. An alert or a hang-up is a refusal; silence and everything else is an error, because it
/// proves nothing. Blocking; any thread.
base::Result<Proof> tryIdentity(const Address &address, const Target &target, const QString &name,
                                const Identity &identity, const Watch &watch);

/// The same without TLS: speaks HTTP/2 in plain text.
base::Result<Proof> tryPlaintext(const Address &address, const Target &target, const Watch &watch);

} // namespace probe
