#include "core/milvus/besideown.h"

#include "core/base/files.h"
#include "core/milvus/document.h"
#include "core/milvus/helmfile.h"
#include "core/milvus/operatorpatch.h"

namespace milvus {

bool goesWithOwn(Rendering rendering, plan::Deployment::Kind found)
{
    using Kind = plan::Deployment::Kind;
    return (rendering == Rendering::Helm && found == Kind::Helm) ||
           (rendering == Rendering::Operator && found == Kind::Operator);
}

base::Result<BesideOwn> renderBeside(Rendering rendering, const plan::Plan &plan,
                                     const QString &path)
{
    const auto own = base::readFile(path, largestFile);
    if (!own)
        return tl::make_unexpected(own.error());
    return rendering == Rendering::Helm ? helmValuesBeside(*own, plan, path)
                                        : operatorResourceBeside(*own, plan, path);
}

} // namespace milvus
