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

/// Fills the hunks and line counts of a patch from its texts and the changes between them.
void describeChanges(Patch &patch, const QList<Change> &changes);

/// Fills the hunks and line counts of a patch from the replacements that made `after` of `before`.
void describeDifference(Patch &patch, const QList<Replacement> &sorted);

} // namespace milvus
