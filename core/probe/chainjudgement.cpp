#include "core/probe/chainjudgement.h"

#include "core/base/clock.h"
#include "core/pki/verify.h"
#include "core/probe/canames.h"
#include "core/probe/datetext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

// SHA-256 of the ca.pem, server.pem and client.pem that every Milvus image carries together with
// their private keys (milvus-tls.md 1.6).
constexpr std::array samples = {
    "51b98b478612f0c186cca37a3c1a5bc744843e4f6c41a1dbea262980a00063e7",
    "8f73f815d79b75c9685ae138dcf1e064925b9eea3f3b3d9822a4979dc2ead762",
    "6c5c008218046a50cb0db2645dc0ea73db46c9fa4b8b808fa4f2e2324ac17d8c",
};

bool isSample(const pki::CertificateView &certificate)
{
    const QByteArray digest = certificate.sha256.toHex();
    return std::ranges::any_of(samples, [&](const char *sample) { return digest == sample; });
}

pki::ChainVerdict verdictOn(const pki::CertificateView &leaf,
                            const QList<pki::CertificateView> &intermediates,
                            const ClientFiles &files)
{
    pki::ChainQuestion question;
    question.leaf = leaf;
    question.intermediates = intermediates;
    question.roots = files.authorities;
    question.purpose = pki::Purpose::Server;
    question.at = base::now();
    question.strict = false; // no SDK is strict: this stage answers whether they connect
    return pki::verifyChain(question);
}

base::Error untrusted(const pki::CertificateView &leaf, const ClientFiles &files,
                      const QString &detail)
{
    return {base::Code::ChainUntrusted, tellApart(leaf, files.authorities.first()), detail};
}

base::Error errorOf(const pki::ChainVerdict &verdict, const pki::CertificateView &leaf,
                    const ClientFiles &files)
{
    const bool aboutLeaf = verdict.depth == 0;
    switch (verdict.fault) {
    case pki::ChainFault::Untrusted:
    case pki::ChainFault::BadSignature:
        return untrusted(leaf, files, verdict.text);
    case pki::ChainFault::Expired:
        if (aboutLeaf)
            return {base::Code::ServerExpired, {dateText(leaf.notAfter)}, verdict.text};
        return {base::Code::Expired,
                {u"ca.pem"_s, dateText(files.authorities.first().notAfter)},
                verdict.text};
    case pki::ChainFault::NotYetValid:
        if (aboutLeaf)
            return {base::Code::ServerNotYetValid, {dateText(leaf.notBefore)}, verdict.text};
        return {base::Code::NotYetValid,
                {u"ca.pem"_s, dateText(files.authorities.first().notBefore)},
                verdict.text};
    case pki::ChainFault::WrongPurpose:
        if (aboutLeaf)
            return {base::Code::PurposeServerMissing, {u"server.pem"_s}, verdict.text};
        break;
    default:
        break;
    }
    return {base::Code::ServerChainInvalid, {verdict.text}, verdict.text};
}

} // namespace

bool keepsOldCertificate(const pki::CertificateView &shown, const ClientFiles &files)
{
    return files.server && files.server->sha256 != shown.sha256 &&
           files.server->notBefore > shown.notBefore && verdictOn(*files.server, {}, files).good();
}

std::optional<base::Error> objectionToServer(const QList<pki::CertificateView> &shown,
                                             const ClientFiles &files, const QString &host)
{
    if (shown.isEmpty())
        return base::Error{base::Code::ServerChainInvalid, {u"no certificate"_s}};
    if (shown.size() > longestChain)
        return base::Error{base::Code::ServerChainInvalid,
                           {u"more than %1 certificates"_s.arg(longestChain)}};
    const pki::CertificateView &leaf = shown.first();
    const pki::ChainVerdict verdict = verdictOn(leaf, shown.sliced(1), files);
    if (std::ranges::any_of(shown, isSample))
        return base::Error{base::Code::ServerSampleCertificate, {host}, verdict.text};
    if (verdict.good())
        return std::nullopt;
    // With another CA it could as well be another server: then it is no more than a hint.
    const bool otherCa = verdict.fault == pki::ChainFault::Untrusted ||
                         verdict.fault == pki::ChainFault::BadSignature;
    if (!otherCa && keepsOldCertificate(leaf, files))
        return base::Error{base::Code::ServerKeepsOldCertificate,
                           {host, dateText(files.server->notBefore)},
                           verdict.text};
    return errorOf(verdict, leaf, files);
}

} // namespace probe
