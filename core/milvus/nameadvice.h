#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace milvus {

/// A name or address that programs may dial to reach Milvus, and why it is worth offering.
struct AdvisedName
{
    enum class From {
        Loopback,         ///< localhost, 127.0.0.1, ::1
        HostName,         ///< of this computer
        NetworkAddress,   ///< of a network card of this computer
        Service,          ///< of the Compose file; other containers dial it
        Container,        ///< container_name
        ContainerHost,    ///< hostname
        Alias,            ///< of one of its networks
        ContainerAddress, ///< ipv4_address or ipv6_address in one of its networks
        HyphenAlias,      ///< of a name with an underscore, which some programs refuse
        DockerHost        ///< host.docker.internal: from a container back to this computer
    };
    plan::SubjectAltName name;
    From from = From::Loopback;
    QString service;              ///< of the Compose file; empty for names of this computer
    QList<base::Finding> remarks; ///< an underscore, mixed scripts

    bool operator==(const AdvisedName &) const = default;
};

/// Names for server.pem: those of this computer and, with a Compose file, those of its Milvus; of
/// all its services when none has Milvus's image. Each name once, the surest first. NotAComposeFile
/// when it has no services, else the file's own errors. Reads the system and the disk; any thread.
base::Result<QList<AdvisedName>> adviseNames(const QString &composePath = {});

/// "loopback", "host-name", "network-address", "service", "container", "container-host", "alias",
/// "container-address", "hyphen-alias", "docker-host"
QString adviceId(AdvisedName::From from);

} // namespace milvus
