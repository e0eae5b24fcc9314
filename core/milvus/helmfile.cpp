#include "core/milvus/helmfile.h"

#include "core/milvus/composereader.h"
#include "core/milvus/helmlists.h"
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

/// The part that Milvus's own port is on; the chart makes a cluster unless it is told otherwise.
static QByteArray partOf(const ComposeReader &reader)
{
    const int enabled = reader.child(reader.child(0, "cluster"), "enabled");
    return enabled < 0 || reader.text(enabled) == u"true" ? "proxy" : "standalone";
}

std::optional<OperatorResource> readHelmValues(const QByteArray &text)
{
    const auto version = helmVersion(text, {});
    if (!version)
        return {};
    const auto document = Document::parse(text, {});
    const ComposeReader reader(*document);
    if (reader.child(0, "apiVersion") >= 0)
        return {};
    OperatorResource values;
    values.version = *version;
    const int userYaml = reader.child(reader.child(0, "extraConfigFiles"), "user.yaml");
    const Node node = userYaml < 0 ? Node() : document->node(userYaml);
    const auto config = Document::parse(node.value.toByteArray(), {});
    if (!config || !config->isEmpty()) // else nothing, or only comments
        values.config = linesAbove(*document, node).append(node.value);
    values.variables = helmVariables(reader, reader.child(0, partOf(reader)));
    if (!reader.text(reader.child(0, "customConfigMap")).isEmpty())
        values.unseen << u"customConfigMap"_s;
    if (userYaml >= 0 && node.kind == Node::Kind::Alias)
        values.unseen << u"user.yaml"_s;
    return values;
}

} // namespace milvus
