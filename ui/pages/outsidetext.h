#pragma once

#include "core/inspect/inspect.h"

namespace pages {

/// "P-256", "RSA 2048", "Ed25519"
QString keyText(const pki::KeyFacts &key);
/// "Server", "CA", "Client", "Certificate"; "Private key", "Request", … for other objects.
QString roleText(const inspect::Object &object);
/// "Server · server.pem": what tells objects apart where names do not (ux-rules 0.10).
QString objectTitle(const inspect::Object &object);

} // namespace pages
