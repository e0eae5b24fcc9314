#include "core/pki/requestview.h"

#include "core/pki/altnames.h"
#include "core/pki/extensionview.h"
#include "core/pki/keyread.h"
#include "core/pki/library.h"
#include "core/pki/nameview.h"
#include "core/pki/pemread.h"

#include <openssl/pem.h>

namespace pki {

namespace {

QByteArray pemBytes(X509_REQ &request)
{
    const BioHandle memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509_REQ(memory.get(), &request);
    return contentOf(memory);
}

void readRequestedExtensions(X509_REQ &request, RequestView &view)
{
    const ExtensionListHandle list(X509_REQ_get_extensions(&request));
    if (!list)
        return;
    view.extensions = listExtensions(list.get());
    const AltNamesHandle names(static_cast<GENERAL_NAMES *>(
        X509V3_get_d2i(list.get(), NID_subject_alt_name, nullptr, nullptr)));
    if (names)
        view.names = readAltNames(*names);
}

} // namespace

base::Result<RequestView> parseRequest(QByteArrayView text, const QString &origin)
{
    const auto read = readRequest(text, origin);
    if (!read)
        return tl::make_unexpected(read.error());
    X509_REQ &request = **read;
    RequestView view;
    view.version = static_cast<int>(X509_REQ_get_version(&request)) + 1;
    view.subject = readName(*X509_REQ_get_subject_name(&request));
    view.key = readKey(*X509_REQ_get_X509_PUBKEY(&request));
    view.signatureAlgorithm = QString::fromLatin1(OBJ_nid2ln(X509_REQ_get_signature_nid(&request)));
    readRequestedExtensions(request, view);
    EVP_PKEY *key = X509_REQ_get0_pubkey(&request);
    view.signatureGood = key && X509_REQ_verify_ex(&request, key, library(), nullptr) == 1;
    view.pem = pemBytes(request);
    static_cast<void>(drainErrors());
    return view;
}

} // namespace pki
