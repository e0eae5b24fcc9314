#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/existingca.h"
#include "core/bundle/generate.h"
#include "core/pki/profile.h"

#include <QFileInfo>

#include <algorithm>
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

struct FoundCa
{
    QString path;
    pki::CertificateView certificate;
};

/// One in a PKCS#12 file; while that waits for its passphrase only the name of the file is known.
FoundCa caOfStore(const plan::Plan &plan, const CaFiles &store)
{
    if (const auto ca = loadCa(store, 0, {}, CaUse::Leaves))
        return {store.certificate, ca->authority.certificate};
    const pki::Profile any = pki::caProfile(plan, base::now());
    FoundCa found = {store.certificate, {}};
    found.certificate.subject = {{u"CN"_s, {}, {}, QFileInfo(store.certificate).fileName()}};
    found.certificate.notBefore = any.notBefore;
    found.certificate.notAfter = any.notAfter;
    return found;
}

/// Only its certificate counts: a key under a passphrase may wait for it.
std::optional<FoundCa> caOf(const plan::Plan &plan)
{
    QString path;
    if (!plan.caFolder.isEmpty()) {
        const auto found = locateLockedCa(base::expandHome(plan.caFolder));
        if (found && isPkcs12File(found->certificate))
            return caOfStore(plan, *found);
        path = found ? found->certificate : filePath(plan.caFolder, File::CaCertificate);
    } else if (const auto files = forecast(plan); files.front().kept) {
        path = filePath(base::expandHome(plan.folder), File::CaCertificate);
    }
    const auto text =
        path.isEmpty() ? base::Result<QByteArray>(QByteArray()) : base::readFile(path);
    const auto certificates = pki::parseCertificates(text.value_or(QByteArray()), path);
    if (!certificates)
        return std::nullopt;
    const auto ca = std::ranges::find_if(*certificates, &pki::CertificateView::isCa);
    return FoundCa{path, ca == certificates->end() ? certificates->first() : *ca};
}

} // namespace

std::optional<pki::CertificateView> reusedCa(const plan::Plan &plan)
{
    const auto ca = caOf(plan);
    return ca ? std::optional(ca->certificate) : std::nullopt;
}

Outlook outlook(const plan::Plan &plan)
{
    const QDateTime now = base::now();
    const std::optional<FoundCa> found = caOf(plan);
    const bool isReused = found.has_value();
    pki::CertificateView ca = isReused ? found->certificate : pki::CertificateView();
    if (!isReused) {
        const pki::Profile fresh = pki::caProfile(plan, now);
        ca.notBefore = fresh.notBefore;
        ca.notAfter = fresh.notAfter;
        ca.subject = {{u"CN"_s, {}, {}, plan.caCommonName}};
    }
    return {ca.commonName(), isReused, ca.notAfter, pki::serverProfile(plan, now, ca).notAfter,
            pki::clientProfile(plan, now, ca).notAfter};
}

QList<plan::Problem> problemsOf(const plan::Plan &plan)
{
    QList<plan::Problem> problems = plan::validate(plan);
    const auto ca = caOf(plan);
    if (!ca)
        return problems;
    problems.removeIf([](const plan::Problem &problem) {
        return problem.field == plan::Field::CaDays ||
               problem.finding.code == base::Code::LeafOutlivesCa;
    });
    if (const auto good = checkFor(plan, ca->certificate, ca->path); !good && ca->certificate.isCa)
        problems.append({plan::Field::CaFolder, good.error().finding()});
    return problems;
}

} // namespace bundle
