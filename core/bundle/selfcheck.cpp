#include "core/bundle/selfcheck.h"

#include "core/bundle/disk.h"
#include "core/pki/keyview.h"

#include <future>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;

auto wrong(File file, const QString &reason)
{
    return base::fail(Code::SelfCheckFailed, {fileName(file), reason});
}

base::Result<> checkBytes(const QString &folder, const NewSet &set)
{
    for (const FileInfo &file : allFiles()) {
        const QString name = fileName(file.file);
        if (const auto same = checkFile(folder, name, set[file.file].view()); !same)
            return same;
        if (statusOf(folder + u'/' + name).mode != file.mode)
            return wrong(file.file, u"has other permissions than it was made with"_s);
    }
    return {};
}

base::Result<> checkCaKey(const NewSet &set, const base::Secret &passphrase)
{
    const auto facts =
        pki::privateKeyFacts(set[File::CaKey].view(), fileName(File::CaKey), passphrase);
    if (!facts)
        return tl::make_unexpected(facts.error());
    if (!pki::samePublicKey(*facts, set.ca.key))
        return wrong(File::CaKey, u"does not belong to its certificate"_s);
    return {};
}

Leaf serverOf(const NewSet &set, const plan::Plan &plan)
{
    return {u"server"_s, set[File::ServerKey].copy(), set[File::ServerRequest].view().toByteArray(),
            set.server,  pki::Role::Server,           plan.names};
}

Leaf clientOf(const NewSet &set)
{
    return {u"client"_s, set[File::ClientKey].copy(), set[File::ClientRequest].view().toByteArray(),
            set.client,  pki::Role::Client,           set.client.names};
}

} // namespace

base::Result<> checkSet(const QString &folder, const NewSet &set, const plan::Plan &plan,
                        const base::Secret &passphrase)
{
    if (const auto bytes = checkBytes(folder, set); !bytes)
        return bytes;
    const LeafTest test = {{set.ca}, set.isCaStrict};
    auto otherThread =
        std::async(std::launch::async, [&] { return checkLeaf(serverOf(set, plan), test); });
    const auto key = checkCaKey(set, passphrase);
    const auto client = checkLeaf(clientOf(set), test);
    const auto server = otherThread.get();
    return !key ? key : !server ? server : client;
}

} // namespace bundle
