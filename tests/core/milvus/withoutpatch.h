#pragma once

#include "core/milvus/patch.h"

#include <algorithm>

/// Takes the added lines out of the new text and puts the removed ones back, by the hunks
/// alone, as `patch -R` would.
inline QByteArray withoutPatch(const milvus::Patch &patch)
{
    const QByteArrayList oldLines = patch.before.split('\n');
    const QByteArrayList newLines = patch.after.split('\n');
    QByteArrayList lines;
    qsizetype next = 0; // of the new lines
    for (const milvus::Hunk &hunk : patch.hunks) {
        for (const milvus::DiffLine &line : hunk.lines) {
            if (line.kind == milvus::DiffLine::Kind::Added) {
                while (next < line.newLine - 1)
                    lines.append(newLines.value(next++));
                ++next;
            } else if (line.kind == milvus::DiffLine::Kind::Removed) {
                while (lines.size() < line.oldLine - 1)
                    lines.append(newLines.value(next++));
                lines.append(oldLines.value(line.oldLine - 1));
            }
        }
    }
    return (lines + newLines.sliced(std::min(next, newLines.size()))).join('\n');
}
