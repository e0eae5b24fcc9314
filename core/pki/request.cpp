#include "core/pki/request.h"

#include "core/pki/extensions.h"
#include "core/pki/library.h"
#include "core/pki/pemread.h"
#include "core/pki/signing.h"
#include "core/pki/subjectname.h"

#include <openssl/pem.h>

namespace pki {

base::Result<QByteArray> makeRequest(const Profile &profile, const PrivateKey &key)
{
    return makeRequest(profile, *key.get(), PublicKey(*key.get()));
}

base::Result<QByteArray> makeRequest(const Profile &profile, EVP_PKEY &key,
                                     const PublicKey &publicKey)
{
    const RequestHandle request(X509_REQ_new_ex(library(), nullptr));
    const NameHandle subject = makeName(profile);
    const ExtensionListHandle extensions = requestExtensions(profile, key);
    const BioHandle memory(BIO_new(BIO_s_mem()));
    if (!request || !subject || !extensions || !memory ||
        X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_subject_name(request.get(), subject.get()) != 1 ||
        !publicKey.putInto(X509_REQ_get_X509_PUBKEY(request.get())) ||
        X509_REQ_add_extensions(request.get(), extensions.get()) != 1 ||
        X509_REQ_sign(request.get(), &key, digestFor(key)) <= 0 ||
        X509_REQ_verify_ex(request.get(), &key, library(), nullptr) != 1 || // a fault while signing
        PEM_write_bio_X509_REQ(memory.get(), request.get()) != 1)
        return base::fail(base::Code::SigningFailed, {profile.file}, drainErrors());
    return contentOf(memory);
}

} // namespace pki
