#pragma once

#include <QByteArray>

namespace milvus {

/// A text with its comments cut down to their "#", piece by piece: more than half of a milvus.yaml
/// is comments, over which the parsers would walk byte by byte. Lines and columns of everything
/// else stay. In doubt (text blocks, quotes over several lines) the rest of the text is left as it
/// is, so both texts always mean the same. Views the text; linear, without a copy.
class ShortComments
{
public:
    explicit ShortComments(QByteArrayView text)
        : m_text(text)
    {}

    /// The next piece; empty: there are no more.
    QByteArrayView next();

private:
    QByteArrayView m_text;
    qsizetype m_taken = 0; ///< what the pieces so far come to
    qsizetype m_line = 0;  ///< the line that is looked at next; the end: the rest stays as it is
};

/// All of its pieces.
QByteArray withShortComments(const QByteArray &text);

} // namespace milvus
