#pragma once

#include "core/milvus/linediff.h"
#include "core/milvus/replacement.h"

namespace milvus {

/// Lines that changed, and what for.
struct Change : LineChange
{
    struct Cause
    {
        Why why = Why::CertificatePaths;
        QStringList keys; ///< "tls.serverPemPath": the heading names what they share
    };
    QList<Cause> causes;
};

/// Fills the hunks and line counts of a patch from the changes between its texts, whose lines are
/// given.
void describeChanges(Patch &patch, const LineMap &before, const LineMap &after,
                     const QList<Change> &changes);

/// Fills the hunks and line counts of a patch from the replacements that made `after` of `before`.
void describeDifference(Patch &patch, const LineMap &before, const LineMap &after,
                        const QList<Replacement> &sorted);

} // namespace milvus
