#pragma once

#include <QProcess>
#include <QStringList>

namespace support {

/// `openssl s_server` on a free port of 127.0.0.1 with further arguments, until it goes out of
/// scope.
class OpenSslServer
{
public:
    OpenSslServer(const QString &certificatePath, const QString &keyPath,
                  const QStringList &arguments);
    OpenSslServer(const OpenSslServer &) = delete;
    OpenSslServer &operator=(const OpenSslServer &) = delete;
    ~OpenSslServer();

    [[nodiscard]] int port() const { return m_port; } ///< 0: it did not start
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    int m_port = 0;
};

/// Whether a connection to 127.0.0.1:port is taken within `milliseconds`.
bool listens(int port, int milliseconds);

} // namespace support
