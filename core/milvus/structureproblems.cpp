#include "core/milvus/problems.h"

#include "core/milvus/clarity.h"
#include "core/milvus/deadkeys.h"
#include "core/milvus/keys.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;

class Search
{
public:
    Search(const Reading &reading, const QString &origin)
        : m_document(reading.document())
        , m_index(reading.index())
        , m_origin(origin)
    {}

    QList<Finding> run()
    {
        for (const KeyIndex::Repeated &twins : m_index.repeated()) {
            add(Code::YamlKeyRepeated,
                {m_index.writtenPath(twins.second), line(twins.first), line(twins.second)});
        }
        for (const int node : deadKeys(m_document, m_index, Code::DeadKeyTlsEnabled))
            add(Code::DeadKeyTlsEnabled, {line(node)});
        for (const int node : deadKeys(m_document, m_index, Code::DeadKeyProxyTls))
            add(Code::DeadKeyProxyTls, {line(node)});
        for (const int node : deadKeys(m_document, m_index, Code::DeadKeyCiphers))
            add(Code::DeadKeyCiphers, {m_index.writtenPath(node), line(node)});
        checkClarity();
        for (const int clusters : m_index.find("tls.clusters"))
            checkClusters(clusters);
        return m_findings;
    }

private:
    void add(Code code, const QStringList &args)
    {
        m_findings.append({Severity::Warning, code, args, m_origin});
    }
    /// Settings of which the text does not show what Milvus takes for them.
    void checkClarity()
    {
        const Clarity clarity(m_document, m_index);
        QMap<int, QStringList> veiled; // by what hides them
        QHash<int, QString> whats;
        for (const KnownSetting &setting : knownSettings()) {
            const QString key = QLatin1String(setting.key);
            if (const auto veil = clarity.veil(setting.key)) {
                veiled[veil->node] << key;
                whats.insert(veil->node, veil->what);
            } else if (const auto twins = clarity.twins(setting.key)) {
                add(Code::KeySpelledTwice, {key, line(twins->first), line(twins->second)});
            }
        }
        for (auto keys = veiled.begin(); keys != veiled.end(); ++keys)
            add(Code::ValueUnclear, {line(keys.key()), whats.value(keys.key()), keys->join(u", ")});
    }

    /// What CDC shows to other clusters counts only as a pair (milvus-tls.md 1.1).
    void checkClusters(int clusters)
    {
        for (int cluster = clusters + 1; cluster <= m_document.node(clusters).last;
             cluster = m_document.node(cluster).last + 1) {
            const bool hasPem = hasText(cluster, "clientpempath");
            if (hasPem == hasText(cluster, "clientkeypath"))
                continue;
            const Node &node = m_document.node(cluster);
            add(Code::ClusterTlsHalfSet,
                {QString::fromUtf8(node.key.toByteArray()),
                 hasPem ? u"clientKeyPath"_s : u"clientPemPath"_s, line(cluster)});
        }
    }

    [[nodiscard]] bool hasText(int section, QByteArrayView foldedKey) const
    {
        for (int child = section + 1; child <= m_document.node(section).last;
             child = m_document.node(child).last + 1) {
            const Node &node = m_document.node(child);
            if (foldKey(node.key) == foldedKey && !node.value.isEmpty())
                return true;
        }
        return false;
    }

    [[nodiscard]] QString line(int node) const
    {
        return QString::number(m_document.node(node).line());
    }

    const Document &m_document;
    const KeyIndex &m_index;
    const QString &m_origin;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> structureProblems(const Reading &reading, const QString &origin)
{
    return Search(reading, origin).run();
}

} // namespace milvus
