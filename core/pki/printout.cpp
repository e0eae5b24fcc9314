#include "core/pki/certificateview.h"

#include "core/pki/library.h"
#include "core/pki/pemread.h"

namespace pki {

QString openSslText(const CertificateView &certificate)
{
    const CertificateHandle decoded = certificateFromDer(certificate.der);
    const BioHandle memory(BIO_new(BIO_s_mem()));
    if (!decoded || !memory)
        return {};
    // One attribute order and UTF-8 as it is, where `openssl x509 -text` would escape every Chinese
    // character.
    constexpr unsigned long nameFlags =
        XN_FLAG_ONELINE & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    X509_print_ex(memory.get(), decoded.get(), nameFlags, 0);
    static_cast<void>(drainErrors());
    return QString::fromUtf8(contentOf(memory));
}

} // namespace pki
