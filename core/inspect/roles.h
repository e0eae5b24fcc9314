#pragma once

#include "core/inspect/inspect.h"

namespace inspect {

/// Decides what each object is for and which file holds the same public key. One of the nine file
/// names says what a file is meant for, so that a wrong content is noticed; every other certificate
/// is judged by its extensions and names, and by its file's name only when those leave it open.
void assignRoles(QList<Object> &objects, bool contentFirst);

/// Whether ca.pem, server.pem or client.pem holds what belongs into another of the three: two of
/// them changed places, or one was copied over another.
bool holdsEachOthers(const QList<Object> &objects);

} // namespace inspect
