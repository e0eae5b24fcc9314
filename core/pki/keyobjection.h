#pragma once

#include "core/base/finding.h"
#include "core/pki/certificateview.h"

#include <optional>

namespace pki {

/// Why a kind of key is no good for Milvus.
struct KeyObjection
{
    base::Severity severity = base::Severity::Problem; ///< Warning: some SDKs refuse it
    base::Code code = base::Code::KeyWeak;
    QStringList args; ///< of the code, after the name of the file
};

/// KeyWeak, CurveUnsupported, KeyKindUnsupported, and KeyKindLimited as a warning; nothing for a
/// key that Milvus and every SDK can use. Pure; any thread.
std::optional<KeyObjection> objectionTo(const KeyFacts &key);

} // namespace pki
