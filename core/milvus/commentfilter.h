#pragma once

#include <QByteArray>

namespace milvus {

/// The text with its comments cut down to their "#": more than half of a milvus.yaml is comments,
/// over which the parsers would walk byte by byte. Lines and columns of everything else stay. In
/// doubt (text blocks, quotes over several lines) the rest of the text is left as it is, so both
/// texts always mean the same.
QByteArray withShortComments(const QByteArray &text);

} // namespace milvus
