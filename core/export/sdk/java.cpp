#include "core/export/sdk/sdk.h"

using namespace Qt::StringLiterals;

namespace exporter::sdk {

namespace {

QString call(const QString &name, const QString &value)
{
    return u"            ."_s + name + u'(' + quoted(value, Language::Java) + u')';
}

} // namespace

Snippet java(const Target &target)
{
    QStringList lines = {u"import io.milvus.v2.client.ConnectConfig;"_s,
                         u"import io.milvus.v2.client.MilvusClientV2;"_s,
                         QString(),
                         u"public class Main {"_s,
                         u"    public static void main(String[] arguments) throws Exception {"_s,
                         u"        ConnectConfig config = ConnectConfig.builder()"_s,
                         call(u"uri"_s, target.uri())};
    if (target.isMutual)
        lines << call(u"caPemPath"_s, target.ca) << call(u"clientPemPath"_s, target.certificate)
              << call(u"clientKeyPath"_s, target.key);
    else
        lines << call(u"serverPemPath"_s, target.ca);
    lines << call(u"serverName"_s, target.checkedName());
    if (!target.user.isEmpty())
        lines << call(u"username"_s, target.user)
              << u"            .password(System.getenv(\"MILVUS_PASSWORD\"))"_s;
    lines << u"            .build();"_s
          << u"        MilvusClientV2 client = new MilvusClientV2(config);"_s
          << u"        System.out.println(client.listCollections().getCollectionNames());"_s
          << u"        client.close();"_s << u"    }"_s << u"}"_s;
    return {toCode(lines), u"java"_s, Trap::JavaServerName};
}

} // namespace exporter::sdk
