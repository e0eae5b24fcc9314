#include "core/bundle/samplecheck.h"

#include "core/base/publishedsamples.h"

#include <algorithm>

namespace bundle {

base::Result<> checkForSamples(const QList<pki::CertificateView> &certificates, const QString &path)
{
    const auto samples = std::ranges::count_if(certificates, [](const pki::CertificateView &each) {
        return base::isPublishedSample(each.sha256) || base::isPublishedKey(each.key.spkiSha256);
    });
    if (samples == 0)
        return {};
    return base::fail(samples == certificates.size() ? base::Code::SampleCertificate
                                                     : base::Code::SampleTrusted,
                      {path});
}

} // namespace bundle
