#include "core/pki/certificateview.h"

#include "core/pki/asntime.h"
#include "core/pki/certificateread.h"
#include "core/pki/extensionview.h"
#include "core/pki/keyread.h"
#include "core/pki/library.h"
#include "core/pki/nameview.h"
#include "core/pki/pemread.h"

#include <openssl/pem.h>

#include <QCryptographicHash>

namespace pki {

namespace {

QByteArray derBytes(X509 &certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(&certificate, &der);
    const OctetsHandle owner(der);
    return size > 0 ? QByteArray(reinterpret_cast<const char *>(der), size) : QByteArray();
}

QByteArray pemBytes(X509 &certificate)
{
    const BioHandle memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), &certificate);
    return contentOf(memory);
}

void readSignature(X509 &certificate, CertificateView &view)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, &certificate);
    const int signature = OBJ_obj2nid(algorithm->algorithm);
    view.signatureAlgorithm = signature == NID_undef ? oidText(*algorithm->algorithm)
                                                     : QString::fromLatin1(OBJ_nid2ln(signature));
    int hash = NID_undef;
    if (X509_get_signature_info(&certificate, &hash, nullptr, nullptr, nullptr) == 1 &&
        hash != NID_undef)
        view.signatureHash = QString::fromLatin1(OBJ_nid2sn(hash));
}

} // namespace

QString CertificateView::commonName() const
{
    return commonNameOf(subject);
}

QString CertificateView::issuerCommonName() const
{
    return commonNameOf(issuer);
}

CertificateView viewOf(X509 &certificate)
{
    return viewOf(certificate, readKey(*X509_get_X509_PUBKEY(&certificate)));
}

CertificateView viewOf(X509 &certificate, KeyFacts key)
{
    CertificateView view;
    view.version = static_cast<int>(X509_get_version(&certificate)) + 1;
    const ASN1_INTEGER &serial = *X509_get0_serialNumber(&certificate);
    view.serial = {reinterpret_cast<const char *>(ASN1_STRING_get0_data(&serial)),
                   ASN1_STRING_length(&serial)};
    const X509_NAME &subject = *X509_get_subject_name(&certificate);
    const X509_NAME &issuer = *X509_get_issuer_name(&certificate);
    view.subject = readName(subject);
    view.issuer = readName(issuer);
    view.subjectDer = derOf(subject);
    view.issuerDer = derOf(issuer);
    view.selfIssued = X509_NAME_cmp(&subject, &issuer) == 0;
    view.notBefore = readTime(*X509_get0_notBefore(&certificate));
    view.notAfter = readTime(*X509_get0_notAfter(&certificate));
    view.key = std::move(key);
    readSignature(certificate, view);
    readExtensions(certificate, view);
    view.der = derBytes(certificate);
    view.pem = pemBytes(certificate);
    view.sha256 = QCryptographicHash::hash(view.der, QCryptographicHash::Sha256);
    view.sha1 = QCryptographicHash::hash(view.der, QCryptographicHash::Sha1);
    static_cast<void>(drainErrors());
    return view;
}

base::Result<QList<CertificateView>> parseCertificates(QByteArrayView text, const QString &origin)
{
    const auto certificates = readCertificates(text, origin);
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    QList<CertificateView> views;
    for (const CertificateHandle &certificate : *certificates)
        views.append(viewOf(*certificate));
    return views;
}

} // namespace pki
