#include "core/bundle/rotationsteps.h"

#include "core/base/clock.h"
#include "core/bundle/clientnames.h"
#include "core/bundle/newca.h"
#include "core/bundle/oldleaf.h"
#include "core/bundle/rotationstage.h"
#include "core/bundle/samplecheck.h"
#include "core/pki/authority.h"
#include "core/pki/verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;

/// All stems of the folder that have a certificate.
QStringList issuedStems(const QString &folder)
{
    QStringList stems;
    for (const QString &name : namedClients(folder))
        stems.append(clientStem(name));
    for (const QString &stem : {u"server"_s, u"client"_s})
        if (statusOf(folder + u'/' + certificateName(stem)).exists())
            stems.append(stem);
    return stems;
}

/// One step: which certificates and keys take the place of which.
class Step
{
public:
    Step(RotationStage &stage, const RotationRequest &request, const RotationPlace &place,
         const base::Job &job)
        : m_stage(stage)
        , m_request(request)
        , m_rotation(place.rotation)
        , m_folder(place.target.path)
        , m_job(job)
    {}

    base::Result<> take(RotationStep step)
    {
        if (m_rotation && step != RotationStep::GoBack)
            if (const auto clean = checkOthers(m_rotation->others); !clean)
                return clean;
        switch (step) {
        case RotationStep::AddCa:
            return addCa();
        case RotationStep::IssueServer:
            return issueServer();
        case RotationStep::IssueClients:
            return issueClients();
        case RotationStep::DropOld:
            return dropOld();
        case RotationStep::GoBack:
            break;
        }
        return goBack();
    }

private:
    /// What stays in ca.pem beside the two CAs: the old one may be a sample, since it goes.
    [[nodiscard]] base::Result<> checkOthers(const QList<pki::CertificateView> &others) const
    {
        if (checkForSamples(others, {}))
            return {};
        return base::fail(Code::SampleTrusted, {filePath(m_folder, File::CaCertificate)});
    }

    base::Result<> addCa()
    {
        const auto old =
            loadCa({filePath(m_folder, File::CaCertificate), filePath(m_folder, File::CaKey)}, 0,
                   m_request.caPassphrase, CaUse::Leaves);
        if (!old)
            return tl::make_unexpected(old.error());
        auto roots = pki::parseCertificates(old->certificateFile, old->certificatePath);
        if (!roots)
            return tl::make_unexpected(roots.error());
        QList<pki::CertificateView> others = *roots;
        others.removeIf([&old](const pki::CertificateView &root) {
            return root.sha256 == old->authority.certificate.sha256;
        });
        if (const auto clean = checkOthers(others); !clean)
            return clean;
        const auto made = makeNextCa(old->authority.certificate, *roots, m_request, m_job);
        if (!made)
            return tl::make_unexpected(made.error());
        const base::Secret key = m_request.caPassphrase.isEmpty()
                                     ? made->key.pem()
                                     : made->key.encryptedPem(m_request.caPassphrase);
        if (const auto noted = m_stage.noteCa(made->certificate); !noted)
            return noted;
        if (const auto done = m_stage.put(QString::fromLatin1(nextCaKeyName), key.view(), 0600);
            !done)
            return done;
        if (const auto done = m_stage.putState(
                RotationState::NewCa, old->authority.certificate.sha256, made->certificate.sha256);
            !done)
            return done;
        return m_stage.putCaFile(*roots << made->certificate);
    }

    base::Result<> issueServer()
    {
        const auto next =
            loadRotatingCa(m_folder, m_rotation->newCa, QString::fromLatin1(nextCaKeyName),
                           m_request.caPassphrase);
        if (!next)
            return tl::make_unexpected(next.error());
        const auto old = loadRotatingCa(m_folder, m_rotation->oldCa, fileName(File::CaKey),
                                        m_request.caPassphrase, m_rotation->others);
        if (!old)
            return tl::make_unexpected(old.error());
        const QList<pki::CertificateView> roots = {m_rotation->newCa, m_rotation->oldCa};
        const QString other = otherAuthorityOfServer(m_folder, roots);
        if (!other.isEmpty())
            m_stage.remark(serverIsTheirs(other));
        const QStringList stems = other.isEmpty() ? QStringList(u"server"_s) : QStringList();
        const ReissueOrder order = {stems, false, {}, 0, {}, u"rotate"_s};
        if (const auto done = m_stage.issue(order, *next, roots + m_rotation->others); !done)
            return done;
        if (const auto done = m_stage.put(fileName(File::CaKey), next->keyFile.view(), 0600); !done)
            return done;
        if (const auto done =
                m_stage.put(QString::fromLatin1(oldCaKeyName), old->keyFile.view(), 0600);
            !done)
            return done;
        m_stage.drop(nextCaKeyName);
        if (const auto done = m_stage.putState(RotationState::NewServer, m_rotation->file.oldCa,
                                               m_rotation->file.newCa);
            !done)
            return done;
        return m_stage.putCaFile(roots + m_rotation->others);
    }

    base::Result<> issueClients()
    {
        const auto next = loadRotatingCa(m_folder, m_rotation->newCa, fileName(File::CaKey),
                                         m_request.caPassphrase);
        if (!next)
            return tl::make_unexpected(next.error());
        QStringList stems = issuedStems(m_folder);
        stems.removeOne(u"server"_s);
        const ReissueOrder order = {stems, false, {}, 0, {}, u"rotate"_s};
        if (const auto done = m_stage.issue(order, *next, {m_rotation->newCa, m_rotation->oldCa});
            !done)
            return done;
        return m_stage.putState(RotationState::NewClients, m_rotation->file.oldCa,
                                m_rotation->file.newCa);
    }

    base::Result<> dropOld()
    {
        QStringList stems = issuedStems(m_folder);
        if (!otherAuthorityOfServer(m_folder, {m_rotation->newCa, m_rotation->oldCa}).isEmpty())
            stems.removeOne(u"server"_s);
        for (const QString &stem : std::as_const(stems)) {
            const auto leaf = readOldCertificate(m_folder, stem);
            if (!leaf)
                return tl::make_unexpected(leaf.error());
            if (!pki::isSignedBy(*leaf, m_rotation->newCa))
                return base::fail(Code::RotationNotYet, {m_folder}, certificateName(stem));
            if (m_job.isCanceled())
                return base::fail(Code::Canceled);
        }
        m_stage.drop(oldCaKeyName);
        m_stage.drop(rotationName);
        QList<pki::CertificateView> stay = m_rotation->others;
        const auto above = pki::pathAbove(m_rotation->oldCa, stay); // they vouched for it alone
        stay.removeIf([&above](const pki::CertificateView &each) {
            return above && std::ranges::any_of(*above, [&each](const auto &gone) {
                       return gone.sha256 == each.sha256;
                   });
        });
        return m_stage.putCaFile(QList<pki::CertificateView>{m_rotation->newCa} + stay);
    }

    /// What the new CA signed is signed by the old one again, with the keys that are there.
    base::Result<> goBack()
    {
        const pki::CertificateView &ended = m_rotation->oldCa;
        if (ended.notAfter < base::now())
            return base::fail(Code::RotationPastReturn,
                              {m_folder, ended.commonName(), ended.notAfter.toString(Qt::ISODate)});
        const bool isFirst = m_rotation->file.state == RotationState::NewCa;
        const char *const oldKey = isFirst ? "ca.key" : oldCaKeyName;
        const QList<pki::CertificateView> roots =
            QList<pki::CertificateView>{m_rotation->oldCa} + m_rotation->others;
        m_stage.drop(rotationName);
        m_stage.drop(isFirst ? nextCaKeyName : oldCaKeyName);
        if (isFirst)
            return m_stage.putCaFile(roots);
        const auto old = loadRotatingCa(m_folder, m_rotation->oldCa, QString::fromLatin1(oldKey),
                                        m_request.caPassphrase, m_rotation->others);
        if (!old)
            return tl::make_unexpected(old.error());
        QStringList stems;
        for (const QString &stem : issuedStems(m_folder)) {
            const auto leaf = readOldCertificate(m_folder, stem);
            if (leaf && pki::isSignedBy(*leaf, m_rotation->newCa))
                stems.append(stem);
        }
        const ReissueOrder order = {stems, true, {}, 0, {}, u"cancel-rotation"_s};
        if (const auto done = m_stage.issue(order, *old, roots); !done)
            return done;
        if (const auto done = m_stage.put(fileName(File::CaKey), old->keyFile.view(), 0600); !done)
            return done;
        return m_stage.putCaFile(roots);
    }

    RotationStage &m_stage;
    const RotationRequest &m_request;
    const std::optional<Rotation> &m_rotation;
    QString m_folder;
    const base::Job &m_job;
};

} // namespace

base::Result<RenewReport> takeStep(RotationStep step, const RotationRequest &request,
                                   const RotationPlace &place, const base::Job &job)
{
    auto staging = Staging::open(place.target);
    if (!staging)
        return tl::make_unexpected(staging.error());
    auto history = HistoryWriter::begin(*staging);
    if (!history)
        return tl::make_unexpected(history.error());
    RotationStage stage(*staging, *history, place.target.path, job);
    if (const auto done = Step(stage, request, place, job).take(step); !done)
        return tl::make_unexpected(done.error());
    if (const auto done = history->end(); !done)
        return tl::make_unexpected(done.error());
    if (const auto done = staging->seal(stage.gone()); !done)
        return tl::make_unexpected(done.error());
    if (job.isCanceled())
        return base::fail(Code::Canceled);
    RenewReport report = stage.takeReport();
    report.findings += staging->lostReaders();
    const auto placed = staging->commit();
    if (!placed)
        return tl::make_unexpected(placed.error());
    report.folder = place.target.path;
    report.backupFolder = placed->backup;
    report.findings += placed->findings;
    return report;
}

} // namespace bundle
