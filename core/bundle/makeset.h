#pragma once

#include "core/base/job.h"
#include "core/bundle/existingca.h"
#include "core/bundle/leaf.h"

#include <array>

namespace bundle {

/// The nine files in memory.
struct NewSet
{
    std::array<base::Secret, 9> contents; ///< in the order of allFiles()
    pki::CertificateView ca;
    pki::CertificateView server;
    pki::CertificateView client;
    bool isCaStrict = true; ///< the CA is what strict verifiers want

    base::Secret &operator[](File file) { return contents[static_cast<std::size_t>(file)]; }
    const base::Secret &operator[](File file) const
    {
        return contents[static_cast<std::size_t>(file)];
    }
};

/// What a run makes, and the CA to sign more with.
struct MadeSet
{
    NewSet files;
    pki::Authority authority;
};

/// Makes keys (in parallel), requests and certificates, and judges them (checkLeaf); `existing`
/// signs when given and keeps its two files, a new ca.key is put under `passphrase` unless that is
/// empty, and opened again. Reports each of the nine when it is ready. Canceled within 200 ms (and
/// the time the passphrase takes); else SelfCheckFailed or the errors of core/pki.
base::Result<MadeSet> makeSet(const plan::Plan &plan, std::optional<ExistingCa> existing,
                              const base::Secret &passphrase, const base::Job &job);

} // namespace bundle
