#pragma once

#include "core/milvus/composesections.h"
#include "core/milvus/dockerfile.h"

namespace milvus {

/// The tag of an image "registry/milvusdb/milvus:v2.5.4-gpu"; null when it is another image. Pure.
QString milvusTag(const QString &image);

/// The image that Compose builds for a service; nothing where its Dockerfile cannot be read here.
/// Reads the disk; short.
std::optional<BuiltImage> builtImage(const ComposeSections &service);

/// What a service runs: where it is built, the image that this begins with. Reads the disk; short.
QString imageOf(const ComposeSections &service);

} // namespace milvus
