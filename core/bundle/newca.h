#pragma once

#include "core/base/job.h"
#include "core/bundle/rotate.h"
#include "core/pki/issue.h"

namespace bundle {

/// A CA to take over from `old`: its subject but for the common name, its kind of key and its days,
/// unless the request says otherwise. No other of `roots` has its name, since chains are looked for
/// by name. SubjectEqualsCa, SubjectTooLong, DaysOutOfRange and the like for what was asked for.
base::Result<pki::Authority> makeNextCa(const pki::CertificateView &old,
                                        const QList<pki::CertificateView> &roots,
                                        const RotationRequest &request, const base::Job &job);

} // namespace bundle
