#include "core/bundle/overwrite.h"

#include "core/base/files.h"
#include "core/bundle/files.h"

#include <algorithm>
#include <array>

namespace bundle {

namespace {

constexpr std::array leafFiles = {File::ServerKey, File::ServerRequest, File::ServerCertificate,
                                  File::ClientKey, File::ClientRequest, File::ClientCertificate};

bool holdsSameKey(const QString &path, const base::Secret &key)
{
    auto content = base::readFile(path);
    if (!content)
        return false;
    const bool same = QByteArrayView(*content) == key.view();
    base::wipe(content->data(), static_cast<std::size_t>(content->size()));
    return same;
}

} // namespace

base::Result<> checkOverwrite(const Target &target, const std::optional<ExistingCa> &ca,
                              bool replace)
{
    if (replace)
        return {};
    const QString caKey = filePath(target.path, File::CaKey);
    if (statusOf(caKey).exists() && !(ca && holdsSameKey(caKey, ca->keyFile)))
        return base::fail(base::Code::CaReplacementUnconfirmed, {caKey});
    const bool hasLeaves = std::ranges::any_of(
        leafFiles, [&](File file) { return statusOf(filePath(target.path, file)).exists(); });
    if (hasLeaves)
        return base::fail(base::Code::SetExists, {target.path});
    return {};
}

} // namespace bundle
