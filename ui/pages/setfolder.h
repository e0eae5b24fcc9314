#pragma once

#include "core/bundle/history.h"
#include "core/inspect/inspect.h"

namespace pages {

/// A certificate of a folder that can be renewed.
struct LeafFile
{
    enum class Kind { Server, Client, NamedClient };
    Kind kind = Kind::Server;
    QString file; ///< "server.pem"
    QString name; ///< of a named client
    QList<plan::SubjectAltName> names;
    QDateTime notAfter;
    QString otherAuthority; ///< who renews it, when that is not the folder's CA
};

/// What a folder of certificates holds, as far as its life goes on.
struct SetFolder
{
    QString path;
    inspect::Report report;
    QList<LeafFile> leaves; ///< server, client, then the named ones by name, as far as looked at
    QStringList clients;    ///< all named clients
    bundle::History history;

    /// The certificate that ends first, the CA among them; not valid when there is none.
    [[nodiscard]] QDateTime firstEnd() const;
};

/// Looks at a folder. Blocking; any thread.
base::Result<SetFolder> readSetFolder(const QString &path);

} // namespace pages
