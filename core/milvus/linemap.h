#pragma once

#include <QByteArray>

#include <vector>

namespace milvus {

/// What some editors put before the first line.
inline constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

/// Where the lines of a text begin; lines are counted from 1, offsets are bytes. A text that ends
/// with a line break has no further, empty line. Views the text: it must outlive the map.
class LineMap
{
public:
    explicit LineMap(QByteArrayView text);

    [[nodiscard]] int count() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] int
    lineAt(qsizetype offset) const;                ///< the last line for an offset at the very end
    [[nodiscard]] qsizetype start(int line) const; ///< start(count() + 1) is the end of the text
    [[nodiscard]] QByteArrayView full(int line) const;    ///< with its line break
    [[nodiscard]] QByteArrayView content(int line) const; ///< without "\n" or "\r\n"
    /// The line break that a new line beside `line` should get: that line's own, else the first one
    /// of the text.
    [[nodiscard]] QByteArray breakBeside(int line) const;

private:
    QByteArrayView m_text;
    std::vector<int> m_starts; ///< files are far below 2 GiB
};

} // namespace milvus
