#pragma once

#include "core/milvus/besideown.h"
#include "core/milvus/operatorfile.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace milvus {

/// The version of Milvus that a file of the Helm chart names: the tag of `image.all` in values, or
/// `appVersion` of the chart's Chart.yaml. Empty when such a file names none; nothing when it is
/// neither. Pure.
std::optional<QString> helmVersion(const QByteArray &text, const QString &path);

/// What values of the chart say to Milvus: extraConfigFiles.user.yaml with its lines where they
/// stand, and the variables of the parts that run it. Nothing when the text is none: the chart
/// itself is not, either. Pure.
std::optional<OperatorResource> readHelmValues(const QByteArray &text);

/// What of the values the chart makes nothing of: HelmConfigMapOwn, HelmValueUnread. Pure.
QList<base::Finding> helmValueProblems(const QByteArray &own, const QString &path);

/// Values to give to the chart after those of the user's own. Findings: HelmValueUnread for
/// settings that the chart makes nothing of, EnvironmentOverrides for variables that win,
/// HelmUserYamlThere when they hold what that one held, or why it, or a list, cannot,
/// HelmConfigMapOwn when none of it counts, HelmEntryKept and MountTaken for what stands in the
/// place of the secret. `own`: the values of the user's release, from a file at `path`. Errors:
/// those of Document::parse, DeploymentKeyRepeated, VersionWithoutUserYaml. Pure.
base::Result<BesideOwn> helmValuesBeside(const QByteArray &own, const plan::Plan &plan,
                                         const QString &path);

} // namespace milvus
