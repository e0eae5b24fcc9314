#include "core/pki/keylock.h"

#include "core/pki/handle.h"
#include "core/pki/keylockread.h"
#include "core/pki/library.h"

#include <openssl/pem.h>

#include <limits>

using namespace Qt::StringLiterals;

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

/// How a key is locked.
struct Lock
{
    int scheme = NID_undef;  ///< NID_undef: not as PKCS#8
    int hashing = NID_undef; ///< of PBES2: PBKDF2 or scrypt
    long rounds = 0;         ///< 0: not counted
};

Lock lockOf(const X509_ALGOR &scheme)
{
    Lock lock = {kindOf(scheme)};
    if (lock.scheme != NID_pbes2) {
        const auto old = parametersOf<Pbes1Handle>(scheme, ASN1_ITEM_rptr(PBEPARAM));
        lock.rounds = old ? roundsIn(old->iter) : 0;
        return lock;
    }
    const auto both = parametersOf<Pbes2Handle>(scheme, ASN1_ITEM_rptr(PBE2PARAM));
    lock.hashing = both ? kindOf(*both->keyfunc) : NID_undef;
    if (lock.hashing != NID_id_pbkdf2)
        return lock;
    const auto hashing = parametersOf<Pbkdf2Handle>(*both->keyfunc, ASN1_ITEM_rptr(PBKDF2PARAM));
    lock.rounds = hashing ? roundsIn(hashing->iter) : 0;
    return lock;
}

Lock lockOf(QByteArrayView pem)
{
    const BioHandle text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const LockedKeyHandle locked(PEM_read_bio_PKCS8(text.get(), nullptr, nullptr, nullptr));
    static_cast<void>(drainErrors());
    if (!locked)
        return {};
    const X509_ALGOR *scheme = nullptr;
    X509_SIG_get0(locked.get(), &scheme, nullptr);
    return lockOf(*scheme);
}

} // namespace

long roundsIn(const ASN1_INTEGER *number)
{
    const long rounds = number ? ASN1_INTEGER_get(number) : 0;
    return rounds < 0 ? std::numeric_limits<long>::max() : rounds; // does not fit
}

long lockRounds(const X509_ALGOR &scheme)
{
    return lockOf(scheme).rounds;
}

long lockRounds(QByteArrayView pem)
{
    return lockOf(pem).rounds;
}

QString weakLock(QByteArrayView pem)
{
    if (pem.contains(QByteArrayView("Proc-Type: 4,ENCRYPTED")))
        return u"MD5, 1"_s;
    const Lock lock = lockOf(pem);
    if (lock.scheme == NID_undef)
        return {};
    if (lock.scheme != NID_pbes2)
        return u"%1, %2"_s.arg(QLatin1StringView(OBJ_nid2sn(lock.scheme))).arg(lock.rounds);
    return lock.hashing == NID_id_pbkdf2 && lock.rounds < usualLockRounds
               ? u"PBKDF2, %1"_s.arg(lock.rounds)
               : QString();
}

} // namespace pki
