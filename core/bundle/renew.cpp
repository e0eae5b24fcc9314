#include "core/bundle/renew.h"

#include "core/bundle/clientnames.h"
#include "core/bundle/existingca.h"
#include "core/bundle/lockedtarget.h"
#include "core/bundle/oldleaf.h"
#include "core/bundle/reissue.h"
#include "core/pki/verify.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;

base::Result<> checkDays(const RenewRequest &request)
{
    if (request.days < 0 || request.days > plan::mostLeafDays)
        return base::fail(Code::DaysOutOfRange,
                          {u"server.pem"_s, u"1"_s, QString::number(plan::mostLeafDays)});
    return {};
}

/// What the request means for the folder: "client-reader", "server", "client". Those of the nine
/// come last, so that ca.srl holds the serial number of one of them.
QStringList stemsOf(const RenewRequest &request, const QString &folder)
{
    const bool isNothing = !request.server && !request.client && request.clients.isEmpty() &&
                           !request.allClients && request.addNames.isEmpty() &&
                           request.newClients.isEmpty();
    QStringList names = request.clients;
    if (request.allClients)
        names += namedClients(folder);
    names.removeDuplicates();
    QStringList stems;
    for (const QString &name : names)
        stems.append(clientStem(name));
    if (request.server || isNothing || !request.addNames.isEmpty())
        stems.append(u"server"_s);
    if (request.client || isNothing)
        stems.append(u"client"_s);
    return stems;
}

ReissueOrder orderOf(const RenewRequest &request, const QString &folder)
{
    return {stemsOf(request, folder), request.keepKeys, request.key, request.days,
            request.addNames,         u"renew"_s};
}

/// A certificate that another authority signed, a public one perhaps, is renewed there, unless it
/// is asked for by name.
QList<base::Finding> leaveTheirs(const RenewRequest &request, const QString &folder,
                                 const pki::CertificateView &ca, QStringList &stems)
{
    if (request.server || !request.addNames.isEmpty() || !stems.contains(u"server"_s))
        return {};
    const QString other = otherAuthorityOfServer(folder, {ca});
    if (other.isEmpty())
        return {};
    stems.removeAll(u"server"_s);
    return {serverIsTheirs(other)};
}

/// Whose the server.pem was that is about to be replaced, when no CA of the folder signed it.
QList<base::Finding> takenFrom(const QString &folder, const QList<pki::CertificateView> &roots,
                               const QStringList &stems)
{
    const auto old = readOldCertificate(folder, u"server"_s);
    const auto isOurs = [&old](const pki::CertificateView &root) {
        return pki::isSignedBy(*old, root);
    };
    if (!stems.contains(u"server"_s) || !old || std::ranges::any_of(roots, isOurs))
        return {};
    const QString file = fileName(File::ServerCertificate);
    const QString chain = otherAuthorityOfServer(folder, roots);
    const QString whose = chain.isEmpty() ? old->issuerCommonName() : chain;
    return {{base::Severity::Warning, Code::ServerTakenOver, {file, whose}, file, {}}};
}

base::Result<RenewReport> renewIn(const RenewRequest &request, const Target &target,
                                  const base::Job &job)
{
    constexpr int leastDays = 1; // however little is left is better than what has ended
    const auto ca =
        loadCa({filePath(target.path, File::CaCertificate), filePath(target.path, File::CaKey)},
               leastDays, request.caPassphrase);
    if (!ca)
        return tl::make_unexpected(ca.error());
    const auto roots = pki::parseCertificates(ca->certificateFile, ca->certificatePath);
    if (!roots)
        return tl::make_unexpected(roots.error());
    auto staging = Staging::open(target);
    if (!staging)
        return tl::make_unexpected(staging.error());
    auto history = HistoryWriter::begin(*staging);
    if (!history)
        return tl::make_unexpected(history.error());
    Reissue reissue(*staging, *history, ca->authority, *roots, job);
    if (const auto done = reissue.addClients(request.newClients, request.key, request.days); !done)
        return tl::make_unexpected(done.error());
    ReissueOrder order = orderOf(request, target.path);
    const QList<base::Finding> theirs =
        leaveTheirs(request, target.path, ca->authority.certificate, order.stems) +
        takenFrom(target.path, *roots, order.stems);
    if (const auto done = reissue.renew(order); !done)
        return tl::make_unexpected(done.error());
    if (const auto done = reissue.end(); !done)
        return tl::make_unexpected(done.error());
    if (const auto done = history->end(); !done)
        return tl::make_unexpected(done.error());
    if (const auto done = staging->seal(); !done)
        return tl::make_unexpected(done.error());
    if (job.isCanceled())
        return base::fail(Code::Canceled);
    RenewReport report;
    report.folder = target.path;
    report.findings = remarksOn(*ca, request.caPassphrase) + theirs;
    reissue.fill(report); // before the files it compares with are replaced
    report.findings += staging->lostReaders();
    const auto placed = staging->commit();
    if (!placed)
        return tl::make_unexpected(placed.error());
    report.backupFolder = placed->backup;
    report.findings += placed->findings;
    return report;
}

} // namespace

base::Result<RenewReport> renew(const RenewRequest &request, const base::Job &job)
{
    QElapsedTimer clock;
    clock.start();
    if (const auto good = checkDays(request); !good)
        return tl::make_unexpected(good.error());
    const auto locked = LockedTarget::take(request.folder);
    if (!locked)
        return tl::make_unexpected(locked.error());
    auto report = renewIn(request, locked->target, job);
    if (!report)
        return report;
    report->findings = locked->findings + report->findings;
    report->seconds = static_cast<double>(clock.elapsed()) / 1000;
    return report;
}

} // namespace bundle
