#include "core/milvus/deadkeys.h"

#include <algorithm>

namespace milvus {

namespace {

using base::Code;

QList<int> switches(const Document &document, const KeyIndex &index)
{
    const QList<int> proxyTls = index.find("proxy.tls");
    QList<int> nodes;
    for (const char *key :
         {"tlsEnabled", "tls.tlsEnabled", "common.tlsEnabled", "common.security.tlsEnabled",
          "security.tlsEnabled", "proxy.tlsEnabled"}) {
        for (const int node : index.find(key)) {
            // proxy.tls.enabled folds to the same as proxy.tlsEnabled and goes with its section.
            if (!std::ranges::binary_search(proxyTls, document.node(node).parent))
                nodes.append(node);
        }
    }
    return nodes;
}

QList<int> ciphers(const KeyIndex &index)
{
    QList<int> nodes;
    for (const char *section : {"tls", "proxy.tls", "common.security"}) {
        for (const char *name : {".minVersion", ".cipherSuites", ".tlsMinVersion"})
            nodes += index.find(QByteArray(section) + name);
    }
    return nodes;
}

} // namespace

QList<int> deadKeys(const Document &document, const KeyIndex &index, Code code)
{
    QList<int> nodes = code == Code::DeadKeyProxyTls     ? index.find("proxy.tls")
                       : code == Code::DeadKeyTlsEnabled ? switches(document, index)
                       : code == Code::DeadKeyCiphers    ? ciphers(index)
                                                         : QList<int>();
    std::ranges::sort(nodes);
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

} // namespace milvus
