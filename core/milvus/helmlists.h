#pragma once

#include "core/milvus/composereader.h"
#include "core/milvus/document.h"

namespace milvus {

/// The entries of the list at a node, -1 for none, as lines of a list that begins in the first
/// column: without the one that is called `exceptName` and any that is mounted at `exceptPath`.
/// Helm and kubectl replace lists as a whole, so those of a user go into ours. Errors: YamlUnsafe
/// for anchors and aliases, which would lead nowhere; YamlFlowStyle for entries in { } over several
/// lines. Pure.
base::Result<QByteArray> listEntries(const Document &document, int list,
                                     QByteArrayView exceptName = {},
                                     const QString &exceptPath = {});

/// The variables of one of the chart's parts; a null value is known only in the cluster. Pure.
Variables helmVariables(const ComposeReader &reader, int part);

/// As many empty lines as stand above a text in the values, where it stands there line by line.
QByteArray linesAbove(const Document &values, const Node &text);

} // namespace milvus
