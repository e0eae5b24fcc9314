#pragma once

#include "core/milvus/linemap.h"

#include <QList>

namespace milvus {

/// Whole old lines [oldBegin, oldEnd) that became whole new lines [newBegin, newEnd); lines are
/// counted from 1.
struct LineChange
{
    int oldBegin = 1;
    int oldEnd = 1;
    int newBegin = 1;
    int newEnd = 1;
};

/// The fewest changes that make one text of the other (Myers, "An O(ND) Difference Algorithm",
/// 1986). Texts that differ in more than a thousand lines are compared line by line when they
/// have equally many lines, else their middle is one change: bounded in time and memory.
QList<LineChange> lineChanges(const LineMap &before, const LineMap &after);

} // namespace milvus
