#include "core/pki/keylock.h"

#include "core/pki/handle.h"
#include "core/pki/library.h"

#include <openssl/pem.h>

#include <limits>

namespace pki {

namespace {

using LockedKeyHandle = Handle<X509_SIG, X509_SIG_free>;
using Pbes2Handle = Handle<PBE2PARAM, PBE2PARAM_free>;
using Pbkdf2Handle = Handle<PBKDF2PARAM, PBKDF2PARAM_free>;
using Pbes1Handle = Handle<PBEPARAM, PBEPARAM_free>;

/// The parameters of an algorithm as the given ASN.1 type; empty when they are not of it.
template<typename Owner> Owner parametersOf(const X509_ALGOR &algorithm, const ASN1_ITEM *type)
{
    const ASN1_OBJECT *object = nullptr;
    int kind = V_ASN1_UNDEF;
    const void *value = nullptr;
    X509_ALGOR_get0(&object, &kind, &value, &algorithm);
    if (kind != V_ASN1_SEQUENCE)
        return Owner();
    const auto *text = static_cast<const ASN1_STRING *>(value);
    return Owner(static_cast<typename Owner::pointer>(ASN1_item_unpack(text, type)));
}

int kindOf(const X509_ALGOR &algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, &algorithm);
    return OBJ_obj2nid(object);
}

long roundsIn(const ASN1_INTEGER *number)
{
    const long rounds = number ? ASN1_INTEGER_get(number) : 0;
    return rounds < 0 ? std::numeric_limits<long>::max() : rounds; // does not fit
}

} // namespace

long lockRounds(QByteArrayView pem)
{
    const BioHandle text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const LockedKeyHandle locked(PEM_read_bio_PKCS8(text.get(), nullptr, nullptr, nullptr));
    static_cast<void>(drainErrors());
    if (!locked)
        return 0;
    const X509_ALGOR *scheme = nullptr;
    X509_SIG_get0(locked.get(), &scheme, nullptr);
    if (kindOf(*scheme) != NID_pbes2) {
        const auto old = parametersOf<Pbes1Handle>(*scheme, ASN1_ITEM_rptr(PBEPARAM));
        return old ? roundsIn(old->iter) : 0;
    }
    const auto both = parametersOf<Pbes2Handle>(*scheme, ASN1_ITEM_rptr(PBE2PARAM));
    if (!both || kindOf(*both->keyfunc) != NID_id_pbkdf2)
        return 0;
    const auto hashing = parametersOf<Pbkdf2Handle>(*both->keyfunc, ASN1_ITEM_rptr(PBKDF2PARAM));
    return hashing ? roundsIn(hashing->iter) : 0;
}

} // namespace pki
