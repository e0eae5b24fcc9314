#include "core/milvus/helmfile.h"

#include "core/milvus/composereader.h"
#include "core/milvus/patch.h"
#include "core/milvus/rendering.h"
#include "core/milvus/rendertext.h"
#include "core/milvus/version.h"

using namespace Qt::StringLiterals;

namespace milvus {

std::optional<QString> helmVersion(const QByteArray &text, const QString &path)
{
    if (!text.contains("image") && !text.contains("apiVersion") &&
        !text.contains("extraConfigFiles") &&
        !text.contains("cluster")) // most files, and long ones
        return {};
    const auto document = Document::parse(text, path);
    if (!document || document->isEmpty() || document->node(0).kind != Node::Kind::Map)
        return {};
    const ComposeReader reader(*document);
    const auto at = [&](const char *key) { return reader.child(0, key); };
    const int image = reader.child(at("image"), "all");
    const bool isChart = at("apiVersion") >= 0 && reader.text(at("name")) == u"milvus";
    const bool isCluster = reader.child(at("cluster"), "enabled") >= 0;
    if (!isChart && !isCluster && image < 0 && at("extraConfigFiles") < 0)
        return {};
    const auto version =
        parseVersion(reader.text(isChart ? at("appVersion") : reader.child(image, "tag")));
    return version ? version->text() : QString();
}

/// Keys of Milvus's own that mean nothing as values, and the one of the chart that only makes a
/// secret.
static QList<base::Finding> unreadValues(const Document &document, const QString &path)
{
    static const QList<QByteArrayList> unread = {
        {"common", "security"}, {"tls"}, {"internaltls"}, {"proxy", "http"}, {"proxy", "tls"}};
    const ComposeReader reader(document);
    QList<base::Finding> findings;
    for (const QByteArrayList &names : unread) {
        int node = 0;
        for (const QByteArray &name : names)
            node = node < 0 ? -1 : reader.child(node, name);
        // The chart's own values have "tls: {enabled: false}" below proxy.
        const int enabled = node < 0 ? -1 : reader.child(node, "enabled");
        if (node < 0 || reader.isScalar(node) || reader.text(enabled) == u"false")
            continue;
        findings.append(
            {base::Severity::Warning,
             base::Code::HelmValueUnread,
             {QString::fromUtf8(names.join('.')), QString::number(document.node(node).line())},
             path});
    }
    return findings;
}

base::Result<HelmValues> helmValuesBeside(const QByteArray &own, const plan::Plan &plan,
                                          const QString &path)
{
    const auto document = Document::parse(own, path);
    if (!document)
        return tl::make_unexpected(document.error());
    HelmValues values{helmText(plan), {}};
    if (document->isEmpty() || document->node(0).kind != Node::Kind::Map)
        return values;
    values.findings = unreadValues(*document, path);
    const ComposeReader reader(*document);
    const int userYaml = reader.child(reader.child(0, "extraConfigFiles"), "user.yaml");
    const QByteArray earlier =
        userYaml < 0 ? QByteArray() : document->node(userYaml).value.toByteArray();
    if (const auto settings = Document::parse(earlier, path); settings && settings->isEmpty())
        return values; // nothing, or only comments
    const auto version = parseVersion(plan.deployment.milvusVersion);
    const auto patch = planPatch(earlier, ContainerPlan(plan).settings,
                                 version ? std::optional(*version) : std::nullopt, u"user.yaml"_s);
    if (!patch) {
        values.findings.append(patch.error().finding(path));
        return values;
    }
    values.text = helmText(plan, patch->after);
    values.findings.append({base::Severity::Note,
                            base::Code::HelmUserYamlThere,
                            {QString::number(document->node(userYaml).line())},
                            path});
    return values;
}

} // namespace milvus
