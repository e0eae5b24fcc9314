#pragma once

#include "core/base/result.h"

#include <memory>

namespace probe {

struct RehearsalOptions
{
    int tlsMode = 2; ///< 0, 1, 2 by Milvus's rules (facts/milvus-tls.md 1.3)
    QString serverPemPath;
    QString serverKeyPath;
    QString caPemPath; ///< read in mode 2 only, as Milvus does
    QString host = QStringLiteral("127.0.0.1");
    int port = 0; ///< 0: any free port
    QString user; ///< with a password: sign-in is demanded, as with authorizationEnabled
    QString password;
};

/// A small server that speaks Milvus's TLS and the calls that SDKs make on connecting: version,
/// health, connect, databases, show/list/describe collections. It stores nothing. Starts and stops
/// within milliseconds; RAII.
class RehearsalServer
{
public:
    static base::Result<RehearsalServer> start(const RehearsalOptions &options);
    RehearsalServer(RehearsalServer &&) noexcept;
    RehearsalServer &operator=(RehearsalServer &&) noexcept;
    ~RehearsalServer();

    [[nodiscard]] int port() const;
    void stop();

private:
    struct State;
    explicit RehearsalServer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace probe
