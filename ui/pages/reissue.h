#pragma once

#include "core/bundle/renew.h"
#include "ui/pages/session.h"

namespace pages {

/// What to renew so that server.pem of the session's set covers `name` as well: same CA, same key.
/// Fails with the reason when `name` is no name.
base::Result<bundle::RenewRequest> requestWithName(const Session &session, const QString &name);

/// server.pem of a folder covers these names from now on; when it is the session's set, the plan it
/// came from has them too, and what was tested before no longer counts.
void namesAdded(Session &session, const QString &folder, const QList<plan::SubjectAltName> &names);

} // namespace pages
