#pragma once

#include "core/probe/clientfiles.h"
#include "core/probe/proofs.h"
#include "core/probe/stagelog.h"

namespace probe {

/// The last three stages: connections that a server has to refuse. Borrows what it is given.
class ProofSteps
{
public:
    struct Setting
    {
        const Request &request;
        const Target &target;
        const QString &name; ///< for SNI
        const Address &address;
        const ClientFiles &files;
        const Watch &watch;
    };

    explicit ProofSteps(const Setting &setting)
        : m_setting(setting)
    {}

    base::Result<StageEnd> noCertificate();
    base::Result<StageEnd> stranger();
    base::Result<StageEnd> plaintext();

    /// Whether a connection without certificate was refused; std::nullopt before that was seen.
    [[nodiscard]] std::optional<bool> enforced() const { return m_enforced; }

private:
    [[nodiscard]] std::optional<StageEnd> leftOut() const;
    [[nodiscard]] base::Result<Proof> show(const Identity &identity) const;
    [[nodiscard]] base::Result<StageEnd> end(const base::Result<Proof> &proof,
                                             const base::Error &ifLetIn) const;

    Setting m_setting;
    std::optional<bool> m_enforced;
};

} // namespace probe
