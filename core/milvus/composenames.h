#pragma once

#include <QDir>
#include <QStringList>

namespace milvus {

/// Names by which a Compose file is known, the documentation's own among them.
const QStringList &composeNames();

/// Names of the files that Compose reads after its own, the first that is there alone.
const QStringList &overrideNames();

/// Whether Compose reads a file of this name without being told to.
bool isFoundByItself(const QString &name);

/// The override of a folder: the first of its four names that is there, else the one that ours
/// would have. Looks at the disk.
QString overrideIn(const QDir &folder);

/// The same where Compose reads it after this file by itself. Empty where it reads none: the file
/// has a name of its own or COMPOSE_FILE names others. Looks at the disk.
QString composeOverride(const QString &composePath);

/// What Compose reads after this file without being told on its command line: the override, or what
/// COMPOSE_FILE names behind it. Some may not be there. Looks at the disk.
QStringList composeFilesAfter(const QString &composePath);

/// The Compose file that is read before this one, which has the name of an override or is one that
/// COMPOSE_FILE names later; empty when it is neither, or when there is none beside it. Looks at
/// the disk.
QString composeFileOf(const QString &overridePath);

} // namespace milvus
