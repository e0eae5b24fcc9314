#include "core/export/sdk/sdk.h"

using namespace Qt::StringLiterals;

namespace exporter::sdk {

namespace {

QString property(const QString &indent, const QString &name, const QString &value)
{
    return indent + name + u": "_s + quoted(value, Language::JavaScript) + u',';
}

} // namespace

Snippet node(const Target &target)
{
    const QString outer = u"    "_s;
    const QString inner = u"      "_s;
    QStringList lines = {u"const { MilvusClient } = require(\"@zilliz/milvus2-sdk-node\");"_s,
                         QString(),
                         u"async function main() {"_s,
                         u"  const client = new MilvusClient({"_s,
                         property(outer, u"address"_s, target.hostAndPort()),
                         u"    ssl: true,"_s,
                         u"    tls: {"_s,
                         property(inner, u"rootCertPath"_s, target.ca)};
    if (target.isMutual)
        lines << property(inner, u"certChainPath"_s, target.certificate)
              << property(inner, u"privateKeyPath"_s, target.key);
    if (!target.nameOverride.isEmpty())
        lines << property(inner, u"serverName"_s, target.nameOverride);
    lines << u"    },"_s;
    if (!target.user.isEmpty())
        lines << property(outer, u"username"_s, target.user)
              << u"    password: process.env.MILVUS_PASSWORD,"_s;
    lines << u"  });"_s << u"  await client.connectPromise;"_s
          << u"  console.log((await client.getVersion()).version);"_s
          << u"  await client.closeConnection();"_s << u"}"_s << QString() << u"main();"_s;
    return {toCode(lines), u"javascript"_s, Trap::NodeRootCertificate};
}

} // namespace exporter::sdk
