#include "core/bundle/selfcheck.h"

#include "core/bundle/disk.h"

using namespace Qt::StringLiterals;

namespace bundle {

base::Result<> checkSet(const QString &folder, const NewSet &set)
{
    for (const FileInfo &file : allFiles()) {
        const QString name = fileName(file.file);
        if (const auto same = checkFile(folder, name, set[file.file].view()); !same)
            return same;
        if (statusOf(folder + u'/' + name).mode != file.mode)
            return base::fail(base::Code::SelfCheckFailed,
                              {name, u"has other permissions than it was made with"_s});
    }
    return {};
}

} // namespace bundle
