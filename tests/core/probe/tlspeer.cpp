#include "tlspeer.h"

#include "core/probe/serverfiles.h"

using namespace Qt::StringLiterals;

namespace reading {

namespace {

int takeFirst(SSL *, const unsigned char **out, unsigned char *size, const unsigned char *offered,
              unsigned int, void *)
{
    *out = offered + 1;
    *size = *offered;
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

TlsPeer::TlsPeer(const support::CertificateSet &files, int tlsMode, support::Peer::Script script,
                 Alpn alpn)
    : m_script(std::move(script))
    , m_context(*probe::serverContext(serverOf(files, tlsMode)))
{
    if (alpn == Alpn::Http1)
        SSL_CTX_set_alpn_select_cb(m_context.get(), takeFirst, nullptr);
    m_listener = *probe::RehearsalListener::open(
        u"127.0.0.1"_s, 0, [this](probe::Socket socket) { take(std::move(socket)); });
}

TlsPeer::~TlsPeer()
{
    m_ended = true;
    m_listener->stop();
    m_relays.clear();
    for (std::thread &thread : m_threads)
        thread.join();
}

void TlsPeer::take(probe::Socket socket)
{
    probe::SslHandle ssl(SSL_new(m_context.get()));
    SSL_set_accept_state(ssl.get());
    const std::lock_guard lock(m_mutex);
    m_relays.push_back(std::make_unique<probe::Relay>(std::move(ssl), std::move(socket),
                                                      [this](int inner) { serve(inner); }));
}

void TlsPeer::serve(int descriptor)
{
    const std::lock_guard lock(m_mutex);
    m_threads.emplace_back([this, descriptor] {
        const probe::Socket inner(descriptor);
        m_script(support::Line(descriptor, m_ended));
    });
}

} // namespace reading
