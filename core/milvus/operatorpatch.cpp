#include "core/milvus/operatorpatch.h"

#include "core/milvus/composereader.h"
#include "core/milvus/helmlists.h"
#include "core/milvus/operatorproblems.h"
#include "core/milvus/problems.h"
#include "core/milvus/rendertext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// Reads lists and keeps why one of them cannot be read.
class ResourceLists
{
public:
    ResourceLists(const Document &document, const QString &path)
        : m_document(document)
        , m_path(path)
    {}

    QByteArray of(int list, const QString &exceptPath = {})
    {
        const auto entries = listEntries(m_document, list, secretName, exceptPath);
        if (!entries)
            m_findings.append(entries.error().finding(m_path));
        return entries.value_or(QByteArray());
    }
    [[nodiscard]] const QList<base::Finding> &findings() const { return m_findings; }

private:
    const Document &m_document;
    const QString &m_path;
    QList<base::Finding> m_findings;
};

/// Variables of its components that win over its config.
QList<base::Finding> overridesOf(const OperatorResource &resource, const plan::Plan &plan,
                                 const QString &path)
{
    const auto version = parseVersion(plan.deployment.milvusVersion);
    QList<base::Finding> findings =
        environmentProblems(resource.variables, ContainerPlan(plan).settings,
                            version ? std::optional(*version) : std::nullopt);
    for (base::Finding &finding : findings) {
        if (finding.code == base::Code::VariablesUnknown) // of "valueFrom"
            finding.args = {finding.args.first(), QFileInfo(path).fileName()};
        finding.where = path;
    }
    return findings;
}

} // namespace

base::Result<BesideOwn> operatorResourceBeside(const QByteArray &own, const plan::Plan &plan,
                                               const QString &path)
{
    const auto document = Document::parseFirst(own, path);
    if (!document)
        return tl::make_unexpected(document.error());
    const auto resource = readOperatorResource(own);
    if (!resource)
        return base::fail(base::Code::NotMilvusConfiguration, {path});
    const ComposeReader reader(*document);
    const int components = reader.child(reader.child(0, "spec"), "components");
    const int part = reader.child(components, resource->part());
    ResourceLists lists(*document, path);
    OperatorOwn kept = {*resource, {}, {}, {}, false};
    kept.volumes = lists.of(reader.child(components, "volumes"));
    kept.volumeMounts =
        lists.of(reader.child(components, "volumeMounts"), ContainerPlan(plan).serverPath);
    if (const int list = reader.child(part, "volumes"); list >= 0)
        kept.partVolumes = lists.of(list);
    kept.isKnown = lists.findings().isEmpty();
    return BesideOwn{operatorText(plan, kept), lists.findings() +
                                                   overridesOf(*resource, plan, path) +
                                                   otherResources(*resource, path)};
}

} // namespace milvus
