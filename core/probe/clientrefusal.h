#pragma once

#include "core/probe/clientfiles.h"
#include "core/probe/tlsclient.h"

namespace probe {

/// Whether the server ended the connection because of the client's certificate, or for want of one.
bool isClientRefusal(Outcome outcome, const TlsClient &client);

/// Why it did. Servers give at most an alert, and several causes share one, so our own look at
/// client.pem comes first; ModeIsMutual or ClientCertificateMissing when none was to be shown.
base::Error clientRefusal(const TlsClient &client, const ClientFiles &files, plan::Mode mode,
                          const QString &host);

} // namespace probe
