#pragma once

#include <QHash>
#include <QString>

namespace milvus {

/// A port on this machine that leads into a container.
struct PublishedPort
{
    int port = 0;
    QString address; ///< of this machine, as it is written: "127.0.0.1", "[::1]"; empty: all

    bool operator==(const PublishedPort &) const = default;
};

using PublishedPorts = QHash<int, PublishedPort>; ///< by port inside

/// "19530:19530", "127.0.0.1:29530-29531:19530-19531/tcp" as Compose and `docker run` take it. What
/// is there already stays, and anything else is left out. Pure.
void takePublished(const QString &written, PublishedPorts &published);

/// The port on this machine that leads to `inside`; `inside` itself when none does.
int outsideOf(const PublishedPorts &published, int inside);

/// How REST is published so that no more can reach it than the port of gRPC: "8080:8080", or with
/// the address of that, "127.0.0.1:8080:8080"; empty: not at all, as that one. Pure.
QString restPublishing(const PublishedPorts &published, int grpcPort, int restPort);

} // namespace milvus
