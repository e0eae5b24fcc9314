#include "core/milvus/namedfiles.h"

#include "core/base/files.h"
#include "core/pki/certificateview.h"
#include "core/pki/keyobjection.h"
#include "core/pki/keyview.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;

/// Go takes a block only where its BEGIN stands at the start of a line (after a byte order mark it
/// does not) and says what is wanted, and nothing in binary form (facts/milvus-tls.md 1.5).
std::optional<Finding> unreadForGo(const QByteArray &text, const QRegularExpression &wanted,
                                   const QString &path)
{
    if (wanted.match(QString::fromLatin1(text)).hasMatch())
        return {};
    if (!text.contains("-----BEGIN "))
        return Finding{Severity::Problem, Code::NotPem, {path}, path};
    return Finding{Severity::Problem, Code::PemBroken, {path, u"1"_s}, path};
}

/// Certificates of a file; what Milvus would end with as a finding. A file that cannot be read here
/// is another's to judge.
std::optional<QList<pki::CertificateView>> certificatesIn(const QString &path,
                                                          QList<Finding> &findings)
{
    const auto text = base::readFile(path, base::mebibyte);
    if (!text)
        return {};
    const auto certificates = pki::parseCertificates(*text, path);
    if (certificates && !certificates->isEmpty()) {
        static const QRegularExpression wanted(u"^-----BEGIN CERTIFICATE-----"_s,
                                               QRegularExpression::MultilineOption);
        if (const auto unread = unreadForGo(*text, wanted, path))
            findings.append(*unread);
        return *certificates;
    }
    findings.append(certificates ? Finding{Severity::Problem, Code::NothingRecognised, {path}, path}
                                 : certificates.error().finding(path));
    return {};
}

QList<Finding> problemsOfPair(const QString &certificatePath, const QString &keyPath)
{
    QList<Finding> findings;
    const auto certificates = certificatesIn(certificatePath, findings);
    const auto text = base::readFile(keyPath, base::mebibyte);
    if (!text)
        return findings;
    const auto key = pki::privateKeyFacts(*text, keyPath);
    static const QRegularExpression wanted(u"^-----BEGIN ([A-Z ]+ )?PRIVATE KEY-----"_s,
                                           QRegularExpression::MultilineOption);
    const auto unread = key ? unreadForGo(*text, wanted, keyPath) : std::nullopt;
    const auto objection = key ? pki::objectionTo(*key) : std::nullopt;
    if (!key)
        findings.append(key.error().finding(keyPath));
    else if (unread)
        findings.append(*unread);
    else if (objection && objection->severity == Severity::Problem)
        findings.append(
            {Severity::Problem, objection->code, QStringList(keyPath) + objection->args, keyPath});
    else if (certificates && !pki::samePublicKey(certificates->first().key, *key))
        findings.append(
            {Severity::Problem, Code::KeyMismatch, {certificatePath, keyPath}, keyPath});
    return findings;
}

bool isFile(const QString &path)
{
    return path.startsWith(u'/') && QFileInfo(path).isFile();
}

} // namespace

QList<Finding> pairProblems(const TlsSettings &settings)
{
    QList<Finding> findings;
    const auto takePair = [&](const QString &certificate, const QString &key, const QString &ca) {
        QList<Finding> more;
        if (isFile(certificate) && isFile(key))
            more = problemsOfPair(certificate, key);
        if (isFile(ca))
            (void)certificatesIn(ca, more);
        for (const Finding &finding : std::as_const(more)) {
            if (!findings.contains(finding))
                findings.append(finding);
        }
    };
    if (settings.tlsMode != 0)
        takePair(settings.serverPemPath, settings.serverKeyPath,
                 settings.tlsMode == 2 ? settings.caPemPath : QString());
    if (settings.internal)
        takePair(settings.internal->serverPemPath, settings.internal->serverKeyPath,
                 settings.internal->caPemPath);
    return findings;
}

} // namespace milvus
