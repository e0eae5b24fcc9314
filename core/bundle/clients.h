#pragma once

#include "core/base/job.h"
#include "core/bundle/mill.h"

namespace bundle {

/// Clients to make, each with a key and a certificate of its own.
struct ClientOrder
{
    QStringList names; ///< checked
    plan::KeyKind key = plan::KeyKind::EcP256;
    plan::Plan like; ///< subject but for the common name, and days, as for client.pem
};

/// Where they go.
struct ClientPlace
{
    const Staging &staging;
    HistoryWriter &history;
};

/// ClientExists for the first name that has a file in the folder already.
base::Result<> checkClientsAreNew(const QStringList &names, const QString &folder);

/// How to make each of them; holds on to all three.
LeafMaker clientMaker(const ClientOrder &order, const pki::Authority &authority,
                      const base::Job &job);

/// Makes them on all cores (mill.h). Gives the last serial; empty when there is nobody to make.
base::Result<QByteArray> makeClients(const ClientOrder &order, const pki::Authority &authority,
                                     const ClientPlace &place, const base::Job &job);

} // namespace bundle
