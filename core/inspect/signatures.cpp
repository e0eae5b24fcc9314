#include "core/inspect/signatures.h"

#include "core/pki/verify.h"

#include <algorithm>

namespace inspect {

void markSigned(QList<Object> &objects)
{
    QList<pki::CertificateView> authorities;
    for (const Object &object : std::as_const(objects)) {
        if (object.certificate && object.role == Role::Ca)
            authorities.append(*object.certificate);
    }
    for (Object &object : objects) {
        if (!object.certificate)
            continue;
        object.signedByCa =
            std::ranges::any_of(authorities, [&object](const pki::CertificateView &ca) {
                return ca.subjectDer == object.certificate->issuerDer &&
                       pki::isSignedBy(*object.certificate, ca);
            });
    }
}

} // namespace inspect
