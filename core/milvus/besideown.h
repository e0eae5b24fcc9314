#pragma once

#include "core/base/finding.h"
#include "core/milvus/rendering.h"

namespace milvus {

/// A file for a cluster that goes with the one that the user has already.
struct BesideOwn
{
    QByteArray text;
    QList<base::Finding> findings; ///< what about the user's file is to be known
};

/// Whether a chosen file of a deployment found as `found` is what the rendering goes with.
bool goesWithOwn(Rendering rendering, plan::Deployment::Kind found);

/// As render(), with what the values of a release, or the resource, at `path` hold already and
/// would lose: see helmValuesBeside() and operatorResourceBeside(). Errors: of a file that cannot
/// be read, and theirs. Blocking, short.
base::Result<BesideOwn> renderBeside(Rendering rendering, const plan::Plan &plan,
                                     const QString &path);

} // namespace milvus
