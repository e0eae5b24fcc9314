#include "core/export/sdk/sdk.h"

using namespace Qt::StringLiterals;

namespace exporter::sdk {

namespace {

QString argument(const QString &name, const QString &value)
{
    return u"    "_s + name + u'=' + quoted(value, Language::Python) + u',';
}

} // namespace

Snippet pymilvus(const Target &target)
{
    QStringList lines;
    if (!target.user.isEmpty())
        lines << u"import os"_s << QString();
    lines << u"from pymilvus import MilvusClient"_s << QString() << u"client = MilvusClient("_s
          << argument(u"uri"_s, target.uri()) << u"    secure=True,"_s;
    if (target.isMutual) {
        lines << argument(u"ca_pem_path"_s, target.ca)
              << argument(u"client_pem_path"_s, target.certificate)
              << argument(u"client_key_path"_s, target.key);
    } else {
        // pymilvus reads ca_pem_path only beside a client certificate; any root fits in here.
        lines << argument(u"server_pem_path"_s, target.ca);
    }
    if (!target.nameOverride.isEmpty())
        lines << argument(u"server_name"_s, target.nameOverride);
    if (!target.user.isEmpty())
        lines << argument(u"user"_s, target.user)
              << u"    password=os.environ[\"MILVUS_PASSWORD\"],"_s;
    lines << u")"_s << u"print(client.get_server_version())"_s;
    return {toCode(lines), u"python"_s,
            target.isMutual ? Trap::PymilvusServerPem : Trap::PymilvusCaPemAlone};
}

} // namespace exporter::sdk
