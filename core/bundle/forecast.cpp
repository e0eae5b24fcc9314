#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/generate.h"
#include "core/bundle/locateca.h"
#include "core/pki/profile.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace bundle {

QList<FileForecast> forecast(const plan::Plan &plan)
{
    const QString folder = base::expandHome(plan.folder);
    const bool caStays = !plan.newCa && plan.caFolder.isEmpty() &&
                         statusOf(filePath(folder, File::CaKey)).exists() &&
                         statusOf(filePath(folder, File::CaCertificate)).exists();
    QList<FileForecast> files;
    for (const FileInfo &file : allFiles()) {
        const QString path = filePath(folder, file.file);
        const bool isCaFile = file.file == File::CaKey || file.file == File::CaCertificate;
        files.append({path, file.mode, statusOf(path).exists(), caStays && isCaFile});
    }
    return files;
}

namespace {

/// Only its certificate counts: a key under a passphrase may wait for it.
std::optional<pki::CertificateView> caOf(const plan::Plan &plan)
{
    QString path;
    if (!plan.caFolder.isEmpty()) {
        const auto found = locateCa(plan.caFolder, {});
        path = found ? found->certificate : filePath(plan.caFolder, File::CaCertificate);
    } else if (const auto files = forecast(plan); files.front().kept) {
        path = filePath(base::expandHome(plan.folder), File::CaCertificate);
    }
    const auto text =
        path.isEmpty() ? base::Result<QByteArray>(QByteArray()) : base::readFile(path);
    const auto certificates = pki::parseCertificates(text.value_or(QByteArray()), path);
    return certificates ? std::optional(certificates->first()) : std::nullopt;
}

} // namespace

Outlook outlook(const plan::Plan &plan)
{
    const QDateTime now = base::now();
    std::optional<pki::CertificateView> ca = caOf(plan);
    const bool isReused = ca.has_value();
    if (!isReused) {
        const pki::Profile fresh = pki::caProfile(plan, now);
        ca.emplace();
        ca->notBefore = fresh.notBefore;
        ca->notAfter = fresh.notAfter;
        ca->subject = {{u"CN"_s, {}, {}, plan.caCommonName}};
    }
    return {ca->commonName(), isReused, ca->notAfter, pki::serverProfile(plan, now, *ca).notAfter,
            pki::clientProfile(plan, now, *ca).notAfter};
}

QList<plan::Problem> problemsOf(const plan::Plan &plan)
{
    QList<plan::Problem> problems = plan::validate(plan);
    if (caOf(plan))
        problems.removeIf([](const plan::Problem &problem) {
            return problem.field == plan::Field::CaDays ||
                   problem.finding.code == base::Code::LeafOutlivesCa;
        });
    return problems;
}

} // namespace bundle
