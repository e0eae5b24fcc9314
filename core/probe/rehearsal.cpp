#include "core/probe/rehearsal.h"

#include "core/probe/grpclog.h"
#include "core/probe/rehearsallistener.h"
#include "core/probe/rehearsalservice.h"
#include "core/probe/relay.h"
#include "core/probe/serverfiles.h"

#include <grpcpp/server.h>
#include <grpcpp/server_builder.h>
#include <grpcpp/server_posix.h>

#include <list>
#include <mutex>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

constexpr std::size_t mostConnections = 256;

} // namespace

/// The parts in the order they are built; stop() takes them down in reverse.
struct RehearsalServer::State
{
    explicit State(const RehearsalOptions &options)
        : service(options.user.toStdString(), options.password.toStdString())
    {
        grpc::ServerBuilder builder;
        builder.RegisterService(&service);
        server = builder.BuildAndStart(); // listens nowhere: connections are handed to it
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() { stop(); }

    void accept(Socket client)
    {
        const std::lock_guard lock(mutex);
        relays.remove_if([](const auto &relay) { return relay->isFinished(); });
        if (!context) // mode 0
            grpc::AddInsecureChannelFromFd(server.get(), client.release());
        else if (relays.size() < mostConnections)
            relays.push_back(std::make_unique<Relay>(
                SslHandle(acceptingSsl()), std::move(client),
                [this](int inner) { grpc::AddInsecureChannelFromFd(server.get(), inner); }));
    }

    SSL *acceptingSsl() const
    {
        SSL *ssl = SSL_new(context.get());
        SSL_set_accept_state(ssl);
        return ssl;
    }

    void stop()
    {
        if (listener)
            listener->stop();
        server->Shutdown(std::chrono::system_clock::now());
        const std::lock_guard lock(mutex);
        relays.clear();
    }

    RehearsalService service;
    std::unique_ptr<grpc::Server> server;
    SslContextHandle context; // null in mode 0
    std::mutex mutex;         // guards relays
    std::list<std::unique_ptr<Relay>> relays;
    std::unique_ptr<RehearsalListener> listener;
};

base::Result<RehearsalServer> RehearsalServer::start(const RehearsalOptions &options)
{
    routeGrpcLog();
    if (options.tlsMode < 0 || options.tlsMode > 2)
        return base::fail(base::Code::RehearsalFailed,
                          {u"tls mode must be 0: no authentication, 1: one way authentication or "
                           u"2: two way authentication"_s});
    SslContextHandle context;
    if (options.tlsMode != 0) {
        auto made = serverContext(options);
        if (!made)
            return tl::make_unexpected(made.error());
        context = std::move(*made);
    }
    auto state = std::make_unique<State>(options);
    state->context = std::move(context);
    auto listener =
        RehearsalListener::open(options.host, options.port, [target = state.get()](Socket client) {
            target->accept(std::move(client));
        });
    if (!listener)
        return tl::make_unexpected(listener.error());
    state->listener = std::move(*listener);
    return RehearsalServer(std::move(state));
}

RehearsalServer::RehearsalServer(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}
RehearsalServer::RehearsalServer(RehearsalServer &&) noexcept = default;
RehearsalServer &RehearsalServer::operator=(RehearsalServer &&) noexcept = default;
RehearsalServer::~RehearsalServer() = default;

int RehearsalServer::port() const
{
    return m_state->listener->port();
}

void RehearsalServer::stop()
{
    m_state->stop();
}

} // namespace probe
