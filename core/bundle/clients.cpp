#include "core/bundle/clients.h"

#include "core/base/clock.h"
#include "core/bundle/clientnames.h"
#include "core/pki/generatekey.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace bundle {

base::Result<> checkClientsAreNew(const QStringList &names, const QString &folder)
{
    if (names.isEmpty())
        return {};
    QSet<QString> taken; // as a file system without regard to case sees them
    for (const QString &file : entriesOf(folder))
        if (isNamedClientFile(file))
            taken.insert(file.toCaseFolded());
    for (const QString &name : names) {
        const QString stem = clientStem(name);
        for (const QString &file : {keyName(stem), requestName(stem), certificateName(stem)})
            if (taken.contains(file.toCaseFolded()))
                return base::fail(base::Code::ClientExists, {name, folder});
    }
    return {};
}

LeafMaker clientMaker(const ClientOrder &order, const pki::Authority &authority,
                      const base::Job &job)
{
    const auto issuer = std::make_shared<const pki::Issuer>(authority);
    return [issuer, &order, &authority, &job,
            now = base::now()](qsizetype number) -> base::Result<Leaf> {
        plan::Plan plan = order.like;
        plan.clientName = order.names[number];
        const QString stem = clientStem(plan.clientName);
        const auto stop = [&job] { return job.isCanceled(); };
        const auto key = pki::generateKey(order.key, keyName(stem), stop);
        if (!key)
            return tl::make_unexpected(key.error());
        pki::Profile profile = pki::clientProfile(plan, now, authority.certificate);
        profile.file = certificateName(stem);
        auto leaf = makeLeaf(stem, profile, *key, *issuer);
        if (leaf)
            leaf->action = u"add-client"_s;
        return leaf;
    };
}

base::Result<QByteArray> makeClients(const ClientOrder &order, const pki::Authority &authority,
                                     const ClientPlace &place, const base::Job &job)
{
    if (order.names.isEmpty())
        return QByteArray();
    const LeafTest test(authority.upToRoot(), authority.flaw.isEmpty());
    MillOutput output = {place.staging, place.history, test, order.names.size() > fewLeaves};
    return millLeaves(order.names.size(), clientMaker(order, authority, job), output, job);
}

} // namespace bundle
