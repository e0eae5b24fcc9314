#pragma once

#include "core/base/finding.h"

#include <QList>

namespace milvus {

/// Findings that have one cause as one: files that are missing because their folder is
/// (FilesFolderMissing in place of several PathMissing), files of one folder of a container that
/// are not mounted (MountsMissing in place of several MountMissing), and files that one command
/// copies (the first FileNotMounted). For people; whoever counts takes the single ones. Reads the
/// disk; short.
QList<base::Finding> toldOnce(const QList<base::Finding> &findings);

} // namespace milvus
