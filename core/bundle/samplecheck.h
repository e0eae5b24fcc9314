#pragma once

#include "core/pki/certificateview.h"

namespace bundle {

/// Looks for the samples that ship with Milvus, whose keys everybody has, among the certificates of
/// one file: SampleCertificate when it holds nothing else, SampleTrusted when it trusts one beside
/// others. Pure; any thread.
base::Result<> checkForSamples(const QList<pki::CertificateView> &certificates,
                               const QString &path);

} // namespace bundle
