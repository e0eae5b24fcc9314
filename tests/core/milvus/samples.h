#pragma once

#include "core/base/finding.h"
#include "core/milvus/patch.h"

#include <QByteArray>

namespace samples {

/// The parts of a 2.5 milvus.yaml that matter here, laid out as the real one is.
inline QByteArray current()
{
    return "# Related configuration of etcd.\n"
           "etcd:\n"
           "  endpoints: localhost:2379\n"
           "  rootPath: by-dev # by development\n"
           "\n"
           "proxy:\n"
           "  timeTickInterval: 200 # ms\n"
           "  http:\n"
           "    enabled: true # Whether to enable the http server\n"
           "    debug_mode: false # Whether to enable http server debug mode\n"
           "    port:  # high-level restful api\n"
           "    acceptTypeAllowInt64: true\n"
           "  ip:  # if not specified, use the first unicastable address\n"
           "  port: 19530 # TCP port of proxy\n"
           "  internalPort: 19529\n"
           "\n"
           "rootCoord:\n"
           "  port: 53100\n"
           "\n"
           "# Configure external tls.\n"
           "tls:\n"
           "  serverPemPath: configs/cert/server.pem\n"
           "  serverKeyPath: configs/cert/server.key\n"
           "  caPemPath: configs/cert/ca.pem\n"
           "\n"
           "# Configure internal tls.\n"
           "internaltls:\n"
           "  serverPemPath: configs/cert/server.pem\n"
           "  serverKeyPath: configs/cert/server.key\n"
           "  caPemPath: configs/cert/ca.pem\n"
           "  sni: localhost\n"
           "\n"
           "common:\n"
           "  defaultPartitionName: _default # Name of the default partition\n"
           "  security:\n"
           "    authorizationEnabled: false\n"
           "    superUsers:\n"
           "    internaltlsEnabled: false\n"
           "    tlsMode: 0\n"
           "  session:\n"
           "    ttl: 30\n";
}

/// As before 2.1: no tls section, no security, no http.
inline QByteArray withoutTls()
{
    return "etcd:\n"
           "  endpoints: localhost:2379\n"
           "proxy:\n"
           "  port: 19530\n"
           "\n"
           "  grpc:\n"
           "    serverMaxRecvSize: 536870912 # 512 MB\n"
           "\n"
           "common:\n"
           "  defaultPartitionName: \"_default\"  # default partition name\n"
           "  retentionDuration: 432000 # 5 days in seconds\n"
           "\n"
           "knowhere:\n"
           "  simdType: auto\n";
}

inline milvus::TlsSettings mutual()
{
    return {2, QStringLiteral("/milvus/tls/server.pem"), QStringLiteral("/milvus/tls/server.key"),
            QStringLiteral("/milvus/tls/ca.pem"), 8080};
}

inline milvus::InternalTls internal()
{
    return {QStringLiteral("/milvus/tls/server.pem"), QStringLiteral("/milvus/tls/server.key"),
            QStringLiteral("/milvus/tls/ca.pem"), QStringLiteral("milvus-standalone")};
}

/// "CODE ARGUMENT…" for each.
inline QStringList told(const QList<base::Finding> &findings)
{
    QStringList lines;
    for (const base::Finding &finding : findings)
        lines.append((QStringList(QString::number(static_cast<int>(finding.code))) + finding.args)
                         .join(QLatin1Char(' ')));
    return lines;
}

} // namespace samples
