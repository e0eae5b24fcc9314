#include "core/milvus/helmfile.h"

#include "core/milvus/composereader.h"
#include "core/milvus/version.h"

using namespace Qt::StringLiterals;

namespace milvus {

std::optional<QString> helmVersion(const QByteArray &text, const QString &path)
{
    if (!text.contains("image") && !text.contains("apiVersion") &&
        !text.contains("extraConfigFiles")) // most files, and long ones
        return {};
    const auto document = Document::parse(text, path);
    if (!document || document->isEmpty() || document->node(0).kind != Node::Kind::Map)
        return {};
    const ComposeReader reader(*document);
    const auto at = [&](const char *key) { return reader.child(0, key); };
    const int image = reader.child(at("image"), "all");
    const bool isChart = at("apiVersion") >= 0 && reader.text(at("name")) == u"milvus";
    if (!isChart && image < 0 && at("extraConfigFiles") < 0)
        return {};
    const auto version =
        parseVersion(reader.text(isChart ? at("appVersion") : reader.child(image, "tag")));
    return version ? version->text() : QString();
}

} // namespace milvus
