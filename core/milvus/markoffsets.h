#pragma once

#include "core/milvus/linemap.h"

#include <yaml.h>

namespace milvus {

/// Turns libyaml's marks, which count characters, into byte offsets. Quick for marks that come in
/// the order of the text. Views text and lines: both must outlive it.
class MarkOffsets
{
public:
    MarkOffsets(QByteArrayView text, const LineMap &lines);

    qsizetype of(const yaml_mark_t &mark);

private:
    void beginLine(int line);

    QByteArrayView m_text;
    const LineMap &m_lines;

    // where the last mark was
    int m_line = 0;
    bool m_isAscii = true;
    size_t m_column = 0;
    qsizetype m_at = 0;
};

} // namespace milvus
