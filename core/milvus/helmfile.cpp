#include "core/milvus/helmfile.h"

#include "core/milvus/composereader.h"
#include "core/milvus/envfile.h"
#include "core/milvus/helmlists.h"
#include "core/milvus/patch.h"
#include "core/milvus/problems.h"
#include "core/milvus/rendering.h"
#include "core/milvus/rendertext.h"
#include "core/milvus/version.h"

#include <QFileInfo>

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
        {"common", "security"}, {"extraEnv"},      {"tls"},
        {"internaltls"},        {"proxy", "http"}, {"proxy", "tls"}};
    const ComposeReader reader(document);
    QList<base::Finding> findings;
    for (const QByteArrayList &names : unread) {
        int node = 0;
        for (const QByteArray &name : names)
            node = node < 0 ? -1 : reader.child(node, name);
        // The chart's own values have "tls: {enabled: false}" below proxy.
        const int enabled = node < 0 ? -1 : reader.child(node, "enabled");
        if (node < 0 || reader.isScalar(node) || reader.children(node).isEmpty() ||
            reader.text(enabled) == u"false")
            continue;
        findings.append(
            {base::Severity::Warning,
             base::Code::HelmValueUnread,
             {QString::fromUtf8(names.join('.')), QString::number(document.node(node).line())},
             path});
    }
    return findings;
}

/// Variables of the chart's parts, which win over user.yaml.
static QList<base::Finding> overridesIn(const Document &document, const TlsSettings &settings,
                                        const std::optional<Version> &version, const QString &path)
{
    const ComposeReader reader(document);
    QList<base::Finding> findings;
    for (const int part : reader.children(0)) {
        Variables variables;
        for (const int variable : reader.children(reader.child(part, "extraEnv"))) {
            const int value = reader.child(variable, "value");
            variables.insert(reader.text(reader.child(variable, "name")),
                             value < 0 ? QString() : u""_s + reader.text(value));
        }
        for (base::Finding finding : environmentProblems(variables, settings, version)) {
            if (finding.code == base::Code::VariablesUnknown) // of "valueFrom"
                finding.args = {finding.args.first(), QFileInfo(path).fileName()};
            finding.where = path + u": "_s + reader.key(part) + u".extraEnv"_s;
            findings.append(finding);
        }
    }
    return findings;
}

/// The user.yaml of the values with the settings in it; empty: there is none that says anything.
static base::Result<QByteArray> userYamlWith(const QByteArray &earlier, const TlsSettings &settings,
                                             const std::optional<Version> &version)
{
    if (const auto document = Document::parse(earlier, {}); document && document->isEmpty())
        return QByteArray(); // nothing, or only comments
    const auto patch = planPatch(earlier, settings, version, u"user.yaml"_s);
    if (!patch)
        return tl::make_unexpected(patch.error());
    return patch->after;
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
    const auto parsed = parseVersion(plan.deployment.milvusVersion);
    const auto version = parsed ? std::optional(*parsed) : std::nullopt;
    const TlsSettings settings = ContainerPlan(plan).settings;
    values.findings =
        unreadValues(*document, path) + overridesIn(*document, settings, version, path);
    const ComposeReader reader(*document);
    const int node = reader.child(reader.child(0, "extraConfigFiles"), "user.yaml");
    const QByteArray earlier = node < 0 ? QByteArray() : document->node(node).value.toByteArray();
    const auto userYaml = userYamlWith(earlier, settings, version);
    const auto volumes = listEntries(*document, "volumes", secretName);
    const auto mounts = listEntries(*document, "volumeMounts", secretName);
    for (const auto *part : {&userYaml, &volumes, &mounts})
        if (!*part)
            values.findings.append(part->error().finding(path));
    values.text = helmText(plan, {userYaml.value_or(QByteArray()), volumes.value_or(QByteArray()),
                                  mounts.value_or(QByteArray()), userYaml && volumes && mounts});
    if (userYaml && !userYaml->isEmpty())
        values.findings.append({base::Severity::Note,
                                base::Code::HelmUserYamlThere,
                                {QString::number(document->node(node).line())},
                                path});
    return values;
}

} // namespace milvus
