#include "core/bundle/rotationstage.h"

#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace bundle {

RotationStage::RotationStage(Staging &staging, HistoryWriter &history, QString folder,
                             const base::Job &job)
    : m_staging(staging)
    , m_history(history)
    , m_folder(std::move(folder))
    , m_job(job)
{}

base::Result<> RotationStage::put(const QString &name, QByteArrayView content, unsigned mode)
{
    const QString path = m_folder + u'/' + name;
    m_report.files.append({path, !statusOf(path).exists(), false});
    return m_staging.add(name, content, m_staging.modeLike(name, mode));
}

void RotationStage::drop(const char *name)
{
    const QString file = QString::fromLatin1(name);
    m_gone.append(file);
    m_report.files.append({m_folder + u'/' + file, false, true});
}

base::Result<> RotationStage::putCaFile(const QList<pki::CertificateView> &roots)
{
    QByteArray text;
    for (const pki::CertificateView &root : roots)
        text += root.pem;
    return put(fileName(File::CaCertificate), text, 0644);
}

base::Result<> RotationStage::putState(RotationState state, const QByteArray &oldCa,
                                       const QByteArray &newCa)
{
    const RotationFile file = {state, base::now(), oldCa, newCa};
    return put(QString::fromLatin1(rotationName), file.text(), 0644);
}

base::Result<> RotationStage::issue(const ReissueOrder &order, const ExistingCa &ca,
                                    const QList<pki::CertificateView> &roots)
{
    Reissue reissue(m_staging, m_history, ca.authority, roots, m_job);
    if (const auto done = reissue.renew(order); !done)
        return done;
    if (const auto done = reissue.end(); !done)
        return done;
    reissue.fill(m_report);
    return {};
}

base::Result<> RotationStage::noteCa(const pki::CertificateView &ca)
{
    const QString file = fileName(File::CaCertificate);
    m_report.certificates.append(
        {file, {}, {}, serialText(ca.serial), ca.notBefore, ca.notAfter, ca.commonName(), false});
    ++m_report.issued;
    return m_history.append(historyLine(recordOf(ca, file, u"rotate"_s)));
}

} // namespace bundle
