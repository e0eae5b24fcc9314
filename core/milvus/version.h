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

    static constexpr int newestPatch = 100000; ///< "2.4" names a series: its newest is meant

    auto operator<=>(const Version &) const = default;
    [[nodiscard]] QString text() const;        ///< "2.4.13"; "2.4" for the newest of a series
    [[nodiscard]] bool readsUserYaml() const;  ///< 2.4.0 and newer
    [[nodiscard]] bool hasTls() const;         ///< 2.1.0 and newer
    [[nodiscard]] bool hasRestPort() const;    ///< 2.3.0 and newer: proxy.http.port is read
    [[nodiscard]] bool hasInternalTls() const; ///< 2.5.0 and newer
    [[nodiscard]] bool runsAsRoot() const;     ///< its image: up to 2.6
    [[nodiscard]] bool
    refusesSharedRestPort() const; ///< 2.4.13 and newer: REST on the gRPC port stops the start
};

/// "2.5.4", "v2.5.4", "v2.3.5-lite"; "2.5" and "2.5-latest" are the newest of their series.
/// VersionInvalid otherwise.
base::Result<Version> parseVersion(QStringView text);

} // namespace milvus
