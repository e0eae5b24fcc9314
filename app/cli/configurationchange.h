#pragma once

#include "app/cli/output.h"
#include "core/milvus/patch.h"
#include "core/plan/plan.h"

namespace cli {

/// A planned change of one file with which Milvus is started or configured.
struct Change
{
    QString path;                ///< of the file, absolute
    plan::Deployment deployment; ///< for the steps that come after the change
    milvus::Patch patch;
    int tlsMode = 0; ///< 0, 1 or 2: what Milvus has to do after the change
    bool isWritten = false;

    /// Whether carrying it out changes the file.
    [[nodiscard]] bool isDone() const { return isWritten && patch.before != patch.after; }
};

/// Shows a patch of the file at `path` as a unified diff.
void sayDiff(const milvus::Patch &patch, const QString &path, Output &out);

/// Shows a planned change as a diff and what comes after it, and makes it when `isWritten`.
/// `nothingToDo`: said of the file (%1) when there is no change. Returns Good, or the exit code of
/// a command that has ended because the file could not be written.
int carryOut(const Change &change, const QString &nothingToDo, Output &out);

} // namespace cli
