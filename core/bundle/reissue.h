#pragma once

#include "core/bundle/mill.h"
#include "core/bundle/renew.h"

#include <vector>

namespace bundle {

/// How certificates of a folder are issued anew.
struct ReissueOrder
{
    QStringList stems; ///< "server", "client", "client-reader"
    bool keepKeys = false;
    std::optional<plan::KeyKind> key;     ///< none: the kind each had
    int days = 0;                         ///< 0: as long as each lasted
    QList<plan::SubjectAltName> addNames; ///< to the server's
    QString action;                       ///< for the history
};

/// One run of issuing into a staged folder: collects what it did, for reports.
class Reissue
{
public:
    /// `roots`: all CAs that the new ca.pem will hold.
    Reissue(const Staging &staging, HistoryWriter &history, const pki::Authority &authority,
            const QList<pki::CertificateView> &roots, const base::Job &job);

    /// Issues each stem's certificate anew.
    base::Result<> renew(const ReissueOrder &order);
    /// Makes new clients like the folder's client (subject, key, days), for `days` when positive.
    base::Result<> addClients(const QStringList &names, std::optional<plan::KeyKind> key, int days);
    /// Stages ca.srl; to be called at the end.
    base::Result<> end();

    /// Fills certificates, their number, files, and adds findings.
    void fill(RenewReport &report) const;

private:
    [[nodiscard]] base::Result<> checkOld(const QStringList &stems) const;
    base::Result<> mill(qsizetype count, const LeafMaker &make);
    void note(qsizetype place, const Leaf &leaf, const std::optional<pki::CertificateView> &old,
              bool keyKept);
    void noteFile(const QString &name);
    void noteEnd(const QString &file, const QDateTime &end, int days);
    void judge(const QString &stem, const pki::CertificateView &old, const pki::Profile &wanted,
               const ReissueOrder &order);

    const Staging &m_staging;
    HistoryWriter &m_history;
    const pki::Authority &m_authority;
    pki::Issuer m_issuer;
    QList<pki::CertificateView> m_roots;
    const base::Job &m_job;
    QByteArray m_lastSerial;
    qsizetype m_issued = 0;
    std::vector<IssuedCertificate> m_certificates;
    QList<ReplacedFile> m_files;
    QList<base::Finding> m_findings;
};

} // namespace bundle
