#include "core/export/sdk/sdk.h"

using namespace Qt::StringLiterals;

namespace exporter::sdk {

namespace {

/// Attu in its container: where it dials, and what it checks there.
struct FromContainer
{
    QString host;
    QString checkedName;
};

/// Inside a container "localhost" is the container, so the way back to this computer is needed.
FromContainer fromContainer(const Target &target)
{
    if (!target.isLoopback())
        return {target.host, target.nameOverride};
    // Node.js refuses an address as a server name (RFC 6066).
    return {u"host.docker.internal"_s,
            target.nameOverride.isEmpty() ? u"localhost"_s : target.nameOverride};
}

/// `--mount` reads its value as one line of CSV.
QString mounted(const QString &file, const QString &inside)
{
    QString source = u"source="_s + file;
    if (source.contains(u',') || source.contains(u'"'))
        source = u'"' + source.replace(u'"', u"\"\""_s) + u'"';
    return u"--mount "_s +
           quoted(u"type=bind,"_s + source + u",target="_s + inside + u",readonly"_s,
                  Language::Shell);
}

/// Attu 3 reads the first name, Attu 2 the second.
QStringList variable(const QString &newName, const QString &oldName, const QString &value)
{
    QStringList lines = {u"-e "_s + newName + u'=' + quoted(value, Language::Shell)};
    if (!oldName.isEmpty())
        lines << u"-e "_s + oldName + u'=' + quoted(value, Language::Shell);
    return lines;
}

} // namespace

Snippet attu(const Target &target)
{
    const FromContainer way = fromContainer(target);
    const QString address = hostAndPort(way.host, target.port);
    const QString folder = u"/etc/attu/certs/"_s;
    QStringList parts = {u"docker run --rm -p 3000:3000"_s};
    if (target.isLoopback())
        parts << u"--add-host host.docker.internal:host-gateway"_s;
    parts << mounted(target.ca, folder + u"ca.pem"_s);
    if (target.isMutual)
        parts << mounted(target.certificate, folder + u"client.pem"_s)
              << mounted(target.key, folder + u"client.key"_s);
    parts << variable(u"MILVUS_ADDRESS"_s, {}, address)
          << variable(u"MILVUS_URL"_s, {}, u"https://"_s + address)
          << variable(u"MILVUS_SSL"_s, {}, u"true"_s)
          << variable(u"MILVUS_TLS_ROOT_CERT_PATH"_s, u"ROOT_CERT_PATH"_s, folder + u"ca.pem"_s);
    if (target.isMutual)
        parts << variable(u"MILVUS_TLS_CERT_CHAIN_PATH"_s, u"CERT_CHAIN_PATH"_s,
                          folder + u"client.pem"_s)
              << variable(u"MILVUS_TLS_PRIVATE_KEY_PATH"_s, u"PRIVATE_KEY_PATH"_s,
                          folder + u"client.key"_s);
    if (!way.checkedName.isEmpty())
        parts << variable(u"MILVUS_TLS_SERVER_NAME"_s, u"SERVER_NAME"_s, way.checkedName);
    parts << u"zilliz/attu:latest"_s;
    return {toCode({parts.join(u" \\\n    "_s)}), u"shell"_s, Trap::AttuFirstStart};
}

} // namespace exporter::sdk
