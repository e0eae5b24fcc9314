#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace milvus {

/// By what one service of a Compose file can be reached; that it is a name is not checked.
struct ServiceNames
{
    QString service;
    QString image;
    QString container;     ///< container_name
    QString hostName;      ///< hostname
    QString fullHostName;  ///< with domainname; empty without both
    QStringList aliases;   ///< in its networks
    QStringList addresses; ///< ipv4_address and ipv6_address in its networks
    QStringList unread;    ///< "include", "extends": they name what is not read here
};

/// All services of a Compose file, as Compose has them when it is started there: with the override
/// or what COMPOSE_FILE names, with .env, what the files include, what a service takes over from
/// another (extends), aliases and merges. NotAComposeFile when there is none; the errors of reading
/// and of Document::parse. Blocking, short.
base::Result<QList<ServiceNames>> serviceNamesIn(const QString &path);

} // namespace milvus
