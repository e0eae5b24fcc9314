#pragma once

#include "core/milvus/document.h"

#include <optional>

namespace milvus {

/// A piece of a text.
struct Span
{
    qsizetype at = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return at + length; }
    bool operator==(const Span &) const = default;
};

/// The key of a node as it is written, quotes included. Nothing when it is not a plain or quoted
/// word on one line.
std::optional<Span> keySpan(const Document &document, const Node &node);

/// The value of a node as it is written: a scalar with its quotes, "~" and the like, or length 0
/// where a value would go (just behind the colon). Nothing for values that take several lines, have
/// an anchor or tag, or are collections.
std::optional<Span> valueSpan(const Document &document, const Node &node);

/// The offset just behind the closing quote of the quoted scalar at `at`; -1 when it does not end.
qsizetype quotedEnd(QByteArrayView text, qsizetype at);

/// The offset just behind the bracket that closes the flow collection at `at`; -1 when it does not
/// end.
qsizetype flowEnd(QByteArrayView text, qsizetype at);

} // namespace milvus
