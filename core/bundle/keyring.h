#pragma once

#include "core/base/job.h"
#include "core/bundle/files.h"
#include "core/pki/privatekey.h"

#include <functional>
#include <vector>

namespace bundle {

/// A key that was made for one of the files.
struct MadeKey
{
    File file;
    pki::PrivateKey key;
};

/// Makes one key per file, RSA keys each on its own thread, and tells `ready` (on this thread) of
/// each that is done. The first that fails stops the others; so does cancel, within 200 ms. The
/// keys come back in the order of `files`.
base::Result<std::vector<MadeKey>> makeKeys(plan::KeyKind kind, const std::vector<File> &files,
                                            const base::Job &job,
                                            const std::function<void(File)> &ready);

} // namespace bundle
