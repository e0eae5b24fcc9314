#include "core/export/bundleplan.h"

#include "core/base/files.h"
#include "core/bundle/files.h"
#include "core/pki/certificateview.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

base::Result<pki::CertificateView> readCertificate(const QString &folder, bundle::File file)
{
    const auto content = base::readFile(bundle::filePath(folder, file));
    if (!content && content.error().code == base::Code::FileMissing)
        return base::fail(base::Code::SetIncomplete, {folder, bundle::fileName(file)});
    if (!content)
        return tl::make_unexpected(content.error());
    const auto certificates = pki::parseCertificates(*content, bundle::fileName(file));
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    return certificates->first();
}

QString attribute(const pki::CertificateView &certificate, const QString &shortName)
{
    for (const pki::NameAttribute &each : certificate.subject)
        if (each.shortName == shortName)
            return each.value;
    return {};
}

plan::Subject subjectOf(const pki::CertificateView &certificate)
{
    return {attribute(certificate, u"C"_s),  attribute(certificate, u"ST"_s),
            attribute(certificate, u"L"_s),  attribute(certificate, u"O"_s),
            attribute(certificate, u"OU"_s), certificate.commonName()};
}

base::Result<plan::KeyKind> kindOf(const pki::KeyFacts &key)
{
    if (key.algorithm == u"EC" && key.curve == u"P-256")
        return plan::KeyKind::EcP256;
    if (key.algorithm == u"EC" && key.curve == u"P-384")
        return plan::KeyKind::EcP384;
    if (key.algorithm == u"RSA" && key.bits == 2048)
        return plan::KeyKind::Rsa2048;
    if (key.algorithm == u"RSA" && key.bits == 3072)
        return plan::KeyKind::Rsa3072;
    if (key.algorithm == u"RSA" && key.bits == 4096)
        return plan::KeyKind::Rsa4096;
    if (key.algorithm.compare(u"Ed25519"_s, Qt::CaseInsensitive) == 0)
        return plan::KeyKind::Ed25519;
    return base::fail(base::Code::KeyKindUnknown,
                      {u"%1 %2 %3"_s.arg(key.algorithm, key.curve).arg(key.bits).simplified()});
}

/// Both ends of a validity count, so whole days end one second early.
int daysOf(const pki::CertificateView &certificate)
{
    constexpr double secondsPerDay = 86400;
    const auto seconds = static_cast<double>(certificate.notBefore.secsTo(certificate.notAfter));
    return static_cast<int>(std::lround(seconds / secondsPerDay));
}

} // namespace

base::Result<plan::Plan> planOfServer(const QString &folder)
{
    const auto ca = readCertificate(folder, bundle::File::CaCertificate);
    if (!ca)
        return tl::make_unexpected(ca.error());
    const auto server = readCertificate(folder, bundle::File::ServerCertificate);
    if (!server)
        return tl::make_unexpected(server.error());
    const auto key = kindOf(server->key);
    if (!key)
        return tl::make_unexpected(key.error());
    plan::Plan plan;
    plan.folder = folder;
    plan.key = *key;
    plan.subject = subjectOf(*server);
    plan.names = server->names;
    plan.caCommonName = ca->commonName();
    plan.validity.caDays = daysOf(*ca);
    plan.validity.serverDays = daysOf(*server);
    return plan;
}

base::Result<plan::Plan> planOfBundle(const QString &folder)
{
    auto plan = planOfServer(folder);
    if (!plan)
        return plan;
    const auto client = readCertificate(folder, bundle::File::ClientCertificate);
    if (!client)
        return tl::make_unexpected(client.error());
    plan->clientName = client->commonName();
    plan->validity.clientDays = daysOf(*client);
    return plan;
}

} // namespace exporter
