#pragma once

#include "core/inspect/material.h"

namespace inspect {

/// Whether a certificate is that of a named client. Others call their only client's files
/// client-cert.pem and client-key.pem: there the key has the wrong name.
bool isNamedClient(const Object &object, const std::vector<FoundKey> &keys);

/// The certificates of a folder that could become server.pem or client.pem, none of which is called
/// so; the best first, each once, in the file where the longest chain follows it. Best is one that
/// speaks of Milvus, then one that the CA here signed, then the one that lasts longest.
QList<const Object *> leafCandidates(Role role, const Report &report,
                                     const std::vector<FoundKey> &keys);

/// Those that are for somebody else than the one that was taken and as likely: with host names that
/// it does not have, or the subject of another client.
QList<const Object *> rivalsOf(const Object &taken, const QList<const Object *> &candidates);

} // namespace inspect
