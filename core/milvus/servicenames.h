#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace milvus {

/// By what one service of a Compose file can be reached, as it is written; nothing is checked.
struct ServiceNames
{
    QString service;
    QString image;
    QString container;     ///< container_name
    QString hostName;      ///< hostname
    QString fullHostName;  ///< with domainname; empty without both
    QStringList aliases;   ///< in its networks
    QStringList addresses; ///< ipv4_address and ipv6_address in its networks
};

/// All services of a Compose file. What comes by an alias or a merge ("<<: *common") counts, and
/// what a service takes over from another one of the file (extends). NotAComposeFile when there is
/// none; the errors of Document::parse. Pure.
base::Result<QList<ServiceNames>> serviceNamesIn(const QByteArray &text, const QString &path);

} // namespace milvus
