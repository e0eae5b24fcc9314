#include "core/milvus/problems.h"

#include "core/milvus/deadkeys.h"

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
        return m_findings;
    }

private:
    void add(Code code, const QStringList &args)
    {
        m_findings.append({Severity::Warning, code, args, m_origin});
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
