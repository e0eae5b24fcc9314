#pragma once

#include "core/base/result.h"

#include <optional>

namespace milvus {

/// A Milvus release and what it can do (facts/milvus-tls.md 1.1–1.4, real-milvus.md).
struct Version
{
    int major = 0;
    int minor = 0;
    int patch = 0;

    auto operator<=>(const Version &) const = default;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool readsUserYaml() const;  ///< 2.4.0 and newer
    [[nodiscard]] bool hasTls() const;         ///< 2.1.0 and newer
    [[nodiscard]] bool hasRestPort() const;    ///< 2.3.0 and newer: proxy.http.port is read
    [[nodiscard]] bool hasInternalTls() const; ///< 2.5.0 and newer
    [[nodiscard]] bool runsAsRoot() const;     ///< its image: up to 2.6
    [[nodiscard]] bool
    refusesSharedRestPort() const; ///< 2.4.13 and newer: REST on the gRPC port stops the start
};

/// "2.5.4", "v2.5.4", "2.5", "v2.3.5-lite"; VersionInvalid otherwise.
base::Result<Version> parseVersion(QStringView text);

} // namespace milvus
