#pragma once

#include "core/probe/livetest.h"

namespace probe {

/// The version that a running Milvus gives of itself, such as "v2.3.5-lite": in plain text where it
/// answers so, else over TLS as liveTest() does, with the files of `request.bundleFolder` (both
/// sides' where they lie there; `mode`, `proofs` and REST are not looked at). Without a folder
/// a server with TLS is VersionNeedsFiles. Otherwise the errors are those that the live test finds,
/// and Canceled. At most 45 s; blocking, any thread.
base::Result<QString> askVersion(Request request, const base::Job &job);

} // namespace probe
