#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace milvus {

/// The version of Milvus that a file of the Helm chart names: the tag of `image.all` in values, or
/// `appVersion` of the chart's Chart.yaml. Empty when such a file names none; nothing when it is
/// neither. Pure.
std::optional<QString> helmVersion(const QByteArray &text, const QString &path);

} // namespace milvus
