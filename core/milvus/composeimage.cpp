#include "core/milvus/composeimage.h"

#include "core/base/files.h"
#include "core/milvus/composefile.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

QString milvusTag(const QString &image)
{
    static const QRegularExpression form(
        u"(?:\\A|/)milvusdb/milvus(?:-dev)?(?::([^@/]*))?(?:@.*)?\\z"_s);
    const auto match = form.match(image);
    return match.hasMatch() ? u""_s + match.captured(1) : QString();
}

bool isMilvusImage(const QString &image)
{
    return !milvusTag(image).isNull();
}

std::optional<BuiltImage> builtImage(const ComposeSections &service)
{
    const QList<ComposeSections::Part> parts = service.parts("build");
    if (parts.isEmpty())
        return {};
    const auto &[reader, node] = parts.last();
    const auto text = [&](const char *key) { return reader->text(reader->child(node, key)); };
    const bool isFolder = reader->isScalar(node);
    const QString context = isFolder ? reader->text(node) : text("context");
    const QString name =
        isFolder || text("dockerfile").isEmpty() ? u"Dockerfile"_s : text("dockerfile");
    const QString folder = QDir(reader->folder()).absoluteFilePath(base::expandHome(context));
    const auto file = base::readFile(QDir(folder).filePath(name), base::mebibyte);
    return file ? readDockerfile(*file, isFolder ? QString() : text("target")) : std::nullopt;
}

QString imageOf(const ComposeSections &service)
{
    const auto built = builtImage(service);
    return built ? built->base : service.text("image");
}

} // namespace milvus
