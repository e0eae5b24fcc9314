#pragma once

#include "core/milvus/envfile.h"

#include <QStringList>

#include <optional>

namespace milvus {

/// What a Dockerfile makes of the image that it begins with.
struct BuiltImage
{
    QString base;           ///< "milvusdb/milvus:v2.5.4"
    Variables environment;  ///< of ENV; a null value is known only where the image is built
    QStringList entrypoint; ///< empty: that of the base
    QStringList command;
    QString workingFolder; ///< empty: that of the base
    /// Something in it may change Milvus's configuration in a way that is not followed.
    bool mayConfigure = false;
};

/// Of its last stage, or the one that is called `target`, with the stages that this one begins
/// with. Nothing when it has no such stage. Pure.
std::optional<BuiltImage> readDockerfile(const QByteArray &text, const QString &target = {});

} // namespace milvus
