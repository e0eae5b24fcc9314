#pragma once

#include "core/bundle/existingca.h"
#include "core/bundle/historywriter.h"
#include "core/bundle/reissue.h"
#include "core/bundle/rotationfile.h"

namespace bundle {

/// What one step of a rotation changes in the folder: files are staged, and the report tells of
/// each.
class RotationStage
{
public:
    RotationStage(Staging &staging, HistoryWriter &history, QString folder, const base::Job &job);

    base::Result<> put(const QString &name, QByteArrayView content, unsigned mode);
    /// The file is there no more afterwards.
    void drop(const char *name);
    /// ca.pem with these.
    base::Result<> putCaFile(const QList<pki::CertificateView> &roots);
    /// How far the rotation is; both CAs by their fingerprints.
    base::Result<> putState(RotationState state, const QByteArray &oldCa, const QByteArray &newCa);
    /// `roots`: all CAs that the new ca.pem will hold.
    base::Result<> issue(const ReissueOrder &order, const ExistingCa &ca,
                         const QList<pki::CertificateView> &roots);
    /// A CA was made: for the report and the history.
    base::Result<> noteCa(const pki::CertificateView &ca);
    void remark(const base::Finding &finding) { m_report.findings.append(finding); }

    [[nodiscard]] const QStringList &gone() const { return m_gone; }
    [[nodiscard]] RenewReport takeReport() { return std::move(m_report); }

private:
    Staging &m_staging;
    HistoryWriter &m_history;
    QString m_folder;
    const base::Job &m_job;
    QStringList m_gone;
    RenewReport m_report;
};

} // namespace bundle
