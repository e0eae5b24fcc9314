#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace support {

/// A real Milvus 2.3 from the folder named by MILVUS_TLS_REAL_MILVUS (`bin/milvus`, `bin/*.so*`,
/// `configs/*`), with its own ports and data, until it goes out of scope.
class RealMilvus
{
public:
    struct Options
    {
        int tlsMode = 2;
        QString certificateFolder = {}; ///< server.pem, server.key, ca.pem
        bool signIn = false;            ///< authorizationEnabled: root / Milvus
        bool ownRestPort = false;       ///< restPort() is another one than port()
        /// When set, the configuration is the one that Milvus ships, with ports and folders filled
        /// in, changed by this (it gets restPort() too); the mode above is for the short one only.
        std::function<QByteArray(const QByteArray &shipped, int restPort)> change = {};
    };

    explicit RealMilvus(const Options &options);
    RealMilvus(const RealMilvus &) = delete;
    RealMilvus &operator=(const RealMilvus &) = delete;
    ~RealMilvus();

    /// Waits until it says that it is healthy. False when it ended or 60 s have passed.
    bool waitUntilHealthy();
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int restPort() const { return m_restPort; }
    [[nodiscard]] QByteArray log();
    /// The lines of its log that tell why it ended, at most 2 000 bytes.
    [[nodiscard]] QByteArray lastWords();

    /// Empty when the variable is set and the folder holds a Milvus; else why not.
    static QString whyNot();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_log;
    int m_port = 0;
    int m_restPort = 0; ///< the same as m_port while REST has none of its own
    int m_metricsPort = 0;
};

} // namespace support
