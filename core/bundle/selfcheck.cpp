#include "core/bundle/selfcheck.h"

#include "core/bundle/disk.h"
#include "core/pki/keyview.h"

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

Leaf leafOf(const NewSet &set, const QString &stem)
{
    const bool isServer = stem == u"server";
    return {stem, set[isServer ? File::ServerKey : File::ClientKey].copy(),
            set[isServer ? File::ServerRequest : File::ClientRequest].view().toByteArray(),
            isServer ? set.server : set.client};
}

} // namespace

base::Result<> checkSet(const QString &folder, const NewSet &set, const plan::Plan &plan,
                        const base::Secret &passphrase)
{
    if (const auto bytes = checkBytes(folder, set); !bytes)
        return bytes;
    if (const auto key = checkCaKey(set, passphrase); !key)
        return key;
    LeafTest test;
    test.roots = {set.ca};
    test.names = plan.names;
    test.isStrict = set.isCaStrict;
    if (const auto server = checkLeaf(leafOf(set, u"server"_s), test); !server)
        return server;
    test.names = set.client.names;
    test.purpose = pki::Purpose::Client;
    return checkLeaf(leafOf(set, u"client"_s), test);
}

} // namespace bundle
