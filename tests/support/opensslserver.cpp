#include "opensslserver.h"

#include "peer.h"

#include <QElapsedTimer>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace support {

OpenSslServer::OpenSslServer(const QString &certificatePath, const QString &keyPath,
                             const QStringList &arguments)
{
    constexpr int patience = 5000;
    const int port = closedPort();
    m_process.start(u"openssl"_s,
                    QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port),
                                u"-cert"_s, certificatePath, u"-key"_s, keyPath} +
                        arguments);
    QByteArray said;
    while (!said.contains("ACCEPT")) {
        if (!m_process.waitForReadyRead(patience))
            return;
        said += m_process.readAllStandardOutput();
    }
    m_port = port;
}

OpenSslServer::~OpenSslServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool listens(int port, int milliseconds)
{
    constexpr unsigned long pause = 20;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<in_port_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const bool taken =
            ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        ::close(socket);
        if (taken)
            return true;
        QThread::msleep(pause);
    }
    return false;
}

} // namespace support
