#include "core/bundle/existingca.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;

constexpr int leastDays = 30;

base::Result<> checkDates(const pki::CertificateView &ca, const QString &path,
                          const plan::Plan &plan)
{
    if (ca.notBefore > base::now())
        return base::fail(Code::NotYetValid, {path, ca.notBefore.toString(Qt::ISODate)});
    const int wanted = std::min(plan.validity.serverDays, plan.validity.clientDays);
    if (ca.notAfter < base::now().addDays(std::min(wanted, leastDays)).addSecs(-3600))
        return base::fail(Code::CaExpiresTooSoon, {ca.notAfter.toString(Qt::ISODate)});
    return {};
}

base::Result<base::Secret> readKeyFile(const QString &path)
{
    auto bytes = base::readFile(path);
    if (!bytes && bytes.error().code == Code::FileMissing)
        return base::fail(Code::CaKeyMissing, {path});
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    base::Secret key(*bytes);
    base::wipe(bytes->data(), static_cast<std::size_t>(bytes->size()));
    return key;
}

base::Result<std::optional<ExistingCa>> load(const plan::Plan &plan, const QString &folder)
{
    const QString certificatePath = filePath(folder, File::CaCertificate);
    const QString keyPath = filePath(folder, File::CaKey);
    const auto certificate = base::readFile(certificatePath);
    if (!certificate)
        return tl::make_unexpected(certificate.error());
    auto key = readKeyFile(keyPath);
    if (!key)
        return tl::make_unexpected(key.error());
    auto authority = pki::loadAuthority(*certificate, key->view(), {certificatePath, keyPath});
    if (!authority)
        return tl::make_unexpected(authority.error());
    if (const auto dates = checkDates(authority->certificate, certificatePath, plan); !dates)
        return tl::make_unexpected(dates.error());
    return ExistingCa{std::move(*authority), *certificate, std::move(*key), certificatePath};
}

} // namespace

base::Result<std::optional<ExistingCa>> findCa(const plan::Plan &plan, const QString &folder)
{
    if (plan.newCa)
        return std::nullopt;
    if (!plan.caFolder.isEmpty())
        return load(plan, base::expandHome(plan.caFolder));
    const bool hasCertificate = statusOf(filePath(folder, File::CaCertificate)).exists();
    const bool hasKey = statusOf(filePath(folder, File::CaKey)).exists();
    if (!hasCertificate && !hasKey)
        return std::nullopt;
    if (!hasCertificate)
        return base::fail(Code::SetIncomplete, {folder, fileName(File::CaCertificate)});
    return load(plan, folder);
}

} // namespace bundle
