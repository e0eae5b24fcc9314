#include "core/milvus/namedfiles.h"

#include "core/base/files.h"
#include "core/milvus/gopem.h"
#include "core/milvus/rendering.h"
#include "core/pki/certificateview.h"
#include "core/pki/keyobjection.h"
#include "core/pki/keyview.h"
#include "core/plan/hostname.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;

/// What a file is that has no block as Go wants it, though OpenSSL reads it: binary form, or
/// something before its BEGIN (facts/milvus-tls.md 1.5).
Finding unreadForGo(const QByteArray &text, const QString &path)
{
    if (!text.contains("-----BEGIN "))
        return {Severity::Problem, Code::NotPem, {path}, path};
    return {Severity::Problem, Code::PemBroken, {path, u"1"_s}, path};
}

/// Certificates that Go finds in a file, as one text: a server sends them all, readable or not; of
/// authorities it takes those that can be read.
QByteArray certificatesForGo(const QByteArray &text, const QString &path, bool areAuthorities)
{
    QByteArray taken;
    for (const PemBlock &block : goPemBlocks(text)) {
        const bool isLeftOut =
            areAuthorities && (block.hasHeaders || !pki::parseCertificates(block.text, path));
        if (block.type == "CERTIFICATE" && !isLeftOut)
            taken += block.text;
    }
    return taken;
}

/// Certificates of a file; what Milvus would end with as a finding, what it passes over without a
/// word as a warning. A file that cannot be read here is another's to judge.
std::optional<QList<pki::CertificateView>> certificatesIn(const QString &path, bool areAuthorities,
                                                          QList<Finding> &findings)
{
    const auto text = base::readFile(path, base::mebibyte);
    if (!text)
        return {};
    const auto all = pki::parseCertificates(*text, path);
    const QByteArray forGo = certificatesForGo(*text, path, areAuthorities);
    const auto taken = pki::parseCertificates(forGo, path);
    if (!forGo.isEmpty() && taken && !taken->isEmpty()) {
        if (!all) {
            findings.append(all.error().finding(path));
            findings.last().severity = Severity::Warning;
        }
        return *taken;
    }
    const bool isForGo = !forGo.isEmpty() || !all || all->isEmpty();
    if (!isForGo)
        findings.append(unreadForGo(*text, path));
    else if (!all)
        findings.append(all.error().finding(path));
    else
        findings.append({Severity::Problem, Code::NothingRecognised, {path}, path});
    return all && !all->isEmpty() ? std::optional(*all) : std::nullopt;
}

/// The first private key of a text as Go finds it; null: none.
QByteArray keyForGo(const QByteArray &text)
{
    for (const PemBlock &block : goPemBlocks(text)) {
        if (block.isPrivateKey())
            return block.text;
    }
    return {};
}

QList<Finding> problemsOfPair(const QString &certificatePath, const QString &keyPath)
{
    QList<Finding> findings;
    const auto certificates = certificatesIn(certificatePath, false, findings);
    if (certificates && certificates->first().isCa && certificates->first().names.isEmpty())
        findings.append(
            {Severity::Problem, Code::ServerIsAuthority, {certificatePath}, certificatePath});
    const auto text = base::readFile(keyPath, base::mebibyte);
    if (!text)
        return findings;
    const QByteArray forGo = keyForGo(*text);
    const auto key = pki::privateKeyFacts(forGo.isEmpty() ? *text : forGo, keyPath);
    const auto objection = key ? pki::objectionTo(*key) : std::nullopt;
    if (!key)
        findings.append(key.error().finding(keyPath));
    else if (forGo.isEmpty())
        findings.append(unreadForGo(*text, keyPath));
    else if (objection && objection->severity == Severity::Problem)
        findings.append(
            {Severity::Problem, objection->code, QStringList(keyPath) + objection->args, keyPath});
    else if (certificates && !pki::samePublicKey(certificates->first().key, *key))
        findings.append(
            {Severity::Problem, Code::KeyMismatch, {certificatePath, keyPath}, keyPath});
    return findings;
}

/// The name by which Milvus's own parts check each other has to be in the certificate; Go looks at
/// no common name (milvus-tls.md 1.7).
QList<Finding> internalNameProblems(const InternalTls &internal)
{
    const auto text = base::readFile(internal.serverPemPath, base::mebibyte);
    const auto taken =
        text ? pki::parseCertificates(certificatesForGo(*text, internal.serverPemPath, false),
                                      internal.serverPemPath)
             : tl::make_unexpected(text.error());
    if (!taken || taken->isEmpty() || internal.serverName.isEmpty())
        return {};
    const auto match = plan::wouldMatch(taken->first().names, internal.serverName);
    if (match && match->matches)
        return {};
    return {{Severity::Problem,
             Code::InternalTlsNameNotCovered,
             {internal.serverName},
             internal.serverPemPath}};
}

/// Of what a client has to come: an authority, or, for Go, the client's certificate itself.
bool canVouch(const pki::CertificateView &certificate)
{
    return certificate.isCa || certificate.extendedKeyUsage.isEmpty() ||
           certificate.extendedKeyUsage.contains(u"clientAuth"_s);
}

QList<Finding> problemsOfAuthority(const QString &path)
{
    QList<Finding> findings;
    const auto certificates = certificatesIn(path, true, findings);
    if (certificates && std::ranges::none_of(*certificates, canVouch))
        findings.append({Severity::Problem, Code::CaNotAnAuthority, {path}, path});
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
            more += problemsOfAuthority(ca);
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
    if (settings.internal && isFile(settings.internal->serverPemPath))
        findings += internalNameProblems(*settings.internal);
    return findings;
}

base::Result<> checkHandedSet(const QString &folder)
{
    if (const auto may = base::checkLook(folder, base::Look::ForKnownNames); !may)
        return may;
    plan::Plan plan;
    plan.folder = folder;
    plan.mode = plan::Mode::Mutual; // all three are named, whatever the mode
    const TlsSettings settings = settingsFor(plan);
    for (const QString &path : {settings.serverPemPath, settings.serverKeyPath, settings.caPemPath})
        if (!QFileInfo::exists(path))
            return base::fail(Code::SetIncomplete, {folder, QFileInfo(path).fileName()});
    const QList<Finding> problems = pairProblems(settings);
    const auto worst = std::ranges::find(problems, Severity::Problem, &Finding::severity);
    if (worst != problems.end()) // Milvus would end right after its start
        return base::fail(worst->code, worst->args, worst->detail);
    return {};
}

} // namespace milvus
