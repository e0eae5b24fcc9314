#pragma once

#include <QString>

/// The least that has to be done, with OpenSSL alone: what our own times are compared with. Each is
/// false when something fails.
namespace bare {

/// Three RSA-2048 keys, each on a thread of its own.
bool threeKeys();

/// So many P-256 keys, a request and a certificate for each, signed, and three files each in a
/// folder that is there; on all cores. Nothing is checked or synced.
bool clients(int count, const QString &folder);

} // namespace bare
