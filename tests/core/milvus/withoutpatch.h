#pragma once

#include "core/milvus/patch.h"

/// Takes the added lines out of the new text and puts the removed ones back, by the hunks
/// alone, as `patch -R` would.
inline QByteArray withoutPatch(const milvus::Patch &patch)
{
    QByteArrayList lines = patch.after.split('\n');
    const QByteArrayList oldLines = patch.before.split('\n');
    for (auto hunk = patch.hunks.crbegin(); hunk != patch.hunks.crend(); ++hunk) {
        for (auto line = hunk->lines.crbegin(); line != hunk->lines.crend(); ++line) {
            if (line->kind == milvus::DiffLine::Kind::Added)
                lines.removeAt(line->newLine - 1);
        }
    }
    for (const milvus::Hunk &hunk : patch.hunks) {
        for (const milvus::DiffLine &line : hunk.lines) {
            if (line.kind == milvus::DiffLine::Kind::Removed)
                lines.insert(line.oldLine - 1, oldLines.value(line.oldLine - 1));
        }
    }
    return lines.join('\n');
}
