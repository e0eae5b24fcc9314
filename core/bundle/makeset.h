#pragma once

#include "core/base/job.h"
#include "core/bundle/existingca.h"
#include "core/bundle/files.h"

#include <array>

namespace bundle {

/// The nine files in memory.
struct NewSet
{
    std::array<base::Secret, 9> contents; ///< in the order of allFiles()
    pki::CertificateView ca;
    pki::CertificateView server;
    pki::CertificateView client;

    base::Secret &operator[](File file) { return contents[static_cast<std::size_t>(file)]; }
    const base::Secret &operator[](File file) const
    {
        return contents[static_cast<std::size_t>(file)];
    }
};

/// Makes keys (in parallel), requests and certificates; `existing` signs when given and keeps its
/// two files. Reports each of the nine when it is ready. Canceled within 200 ms; else the errors of
/// core/pki.
base::Result<NewSet> makeSet(const plan::Plan &plan, std::optional<ExistingCa> existing,
                             const base::Job &job);

} // namespace bundle
