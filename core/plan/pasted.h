#pragma once

#include "core/base/result.h"

namespace plan {

/// A host as people paste it, taken apart: "https://user@h:19530/x" is host "h", port 19530.
struct Pasted
{
    QString host;
    int port = 0;         ///< 0: none was given
    bool hadMore = false; ///< scheme, port, path or the like stood around the host; brackets alone
                          ///< do not count
};

/// Splits scheme, user, brackets, port and path from a host without judging the host. PortInvalid
/// when what follows the colon is no port. Two colons without brackets are an IPv6 address. Pure.
base::Result<Pasted> takeApart(QStringView text);

} // namespace plan
