#include "core/export/clusterplan.h"

#include "core/base/files.h"
#include "core/base/secret.h"
#include "core/bundle/files.h"
#include "core/export/bundleplan.h"
#include "core/pki/pem.h"

#include <QFileInfo>

#include <algorithm>

namespace exporter {

base::Result<plan::Plan> asIssued(plan::Plan plan)
{
    const QString folder = base::expandHome(plan.folder);
    const auto issued =
        plan.mode == plan::Mode::Mutual ? planOfBundle(folder) : planOfServer(folder);
    if (!issued)
        return issued;
    plan.subject = issued->subject;
    plan.names = issued->names;
    plan.key = issued->key;
    plan.validity = issued->validity;
    plan.caCommonName = issued->caCommonName;
    plan.clientName = issued->clientName;
    return plan;
}

QList<base::Finding> clusterCaProblems(const QString &folder)
{
    const QString path = bundle::filePath(base::expandHome(folder), bundle::File::CaKey);
    const QString certificate =
        bundle::filePath(base::expandHome(folder), bundle::File::CaCertificate);
    auto text = base::readFile(path);
    const bool isMissing = !text && text.error().code == base::Code::FileMissing;
    if (isMissing && !QFileInfo::exists(certificate)) // there is no CA yet
        return {};
    if (isMissing)
        return {{base::Severity::Problem, base::Code::CaKeyMissing, {path}, path}};
    if (!text)
        return {text.error().finding(path)};
    const auto blocks = pki::splitPem(*text, path);
    const bool isLocked = blocks && std::ranges::any_of(*blocks, &pki::PemBlock::isEncrypted);
    base::wipe(text->data(), static_cast<std::size_t>(text->size()));
    if (!isLocked)
        return {};
    return {{base::Severity::Problem, base::Code::CaKeyLocked, {path}, path}};
}

} // namespace exporter
