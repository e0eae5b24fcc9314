#include "core/pki/pkcs12read.h"

#include "core/pki/certificateread.h"
#include "core/pki/keylock.h"
#include "core/pki/keylockread.h"
#include "core/pki/library.h"
#include "core/pki/oldciphers.h"

#include <openssl/pkcs12.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pki {

namespace {

using base::Code;

void freeSafes(STACK_OF(PKCS7) * safes)
{
    sk_PKCS7_pop_free(safes, PKCS7_free);
}
void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}
using StoreFileHandle = Handle<PKCS12, PKCS12_free>;
using SafesHandle = Handle<STACK_OF(PKCS7), freeSafes>;
using BagsHandle = Handle<STACK_OF(PKCS12_SAFEBAG), freeBags>;

/// One file and its passphrase.
class Reader
{
public:
    Reader(const PKCS12 &file, const QString &origin, const base::Secret &passphrase)
        : m_file(file)
        , m_origin(origin)
        , m_text(passphrase.isEmpty() ? "" : passphrase.view().data())
        , m_length(static_cast<int>(passphrase.view().size()))
    {}

    base::Result<Pkcs12Content> read()
    {
        const ASN1_INTEGER *rounds = nullptr;
        PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, &m_file);
        if (const auto quick = checkRounds(roundsIn(rounds)); !quick)
            return tl::make_unexpected(quick.error());
        auto *file = const_cast<PKCS12 *>(&m_file); // OpenSSL's reader takes no const
        if (PKCS12_mac_present(file) == 1) {
            const bool isGiven = m_length > 0;
            if (!opensWith(*file, m_text, m_length) && !opensWith(*file, "", 0) &&
                !opensWith(*file, nullptr, 0)) // "no passphrase" is written in two ways
                return base::fail(isGiven ? Code::PassphraseWrong : Code::KeyEncrypted, {m_origin},
                                  drainErrors());
            m_content.isLocked = m_length > 0;
        }
        const SafesHandle safes(PKCS12_unpack_authsafes(file));
        for (int i = 0; safes && i < sk_PKCS7_num(safes.get()); ++i)
            if (const auto done = takeSafe(*sk_PKCS7_value(safes.get(), i)); !done)
                return tl::make_unexpected(done.error());
        static_cast<void>(drainErrors());
        return std::move(m_content);
    }

private:
    bool opensWith(PKCS12 &file, const char *text, int length)
    {
        m_text = text;
        m_length = length;
        return PKCS12_verify_mac(&file, text, length) == 1;
    }

    [[nodiscard]] base::Result<> checkRounds(long rounds) const
    {
        if (rounds > mostLockRounds)
            return base::fail(Code::KeyLockTooSlow, {m_origin, QString::number(rounds)});
        return {};
    }

    [[nodiscard]] base::Result<> unreadable() const
    {
        return base::fail(Code::Pkcs12NotRead, {m_origin}, drainErrors());
    }

    base::Result<> takeSafe(PKCS7 &safe)
    {
        BagsHandle bags;
        if (PKCS7_type_is_data(&safe)) {
            bags.reset(PKCS12_unpack_p7data(&safe));
        } else if (PKCS7_type_is_encrypted(&safe)) {
            const X509_ALGOR *scheme = safe.d.encrypted->enc_data->algorithm;
            if (const auto quick = checkRounds(scheme ? lockRounds(*scheme) : 0); !quick)
                return quick;
            bags.reset(decrypted(*safe.d.encrypted->enc_data));
        }
        if (!bags)
            return unreadable();
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags.get()); ++i)
            if (const auto done = takeBag(*sk_PKCS12_SAFEBAG_value(bags.get(), i)); !done)
                return done;
        return {};
    }

    /// With the ciphers of today, else with the old ones.
    STACK_OF(PKCS12_SAFEBAG) * decrypted(const PKCS7_ENC_CONTENT &content)
    {
        m_content.isLocked = m_content.isLocked || m_length > 0;
        const auto with = [&](OSSL_LIB_CTX *context) {
            return static_cast<STACK_OF(PKCS12_SAFEBAG) *>(PKCS12_item_decrypt_d2i_ex(
                content.algorithm, ASN1_ITEM_rptr(PKCS12_SAFEBAGS), m_text, m_length,
                content.enc_data, 1, context, nullptr));
        };
        STACK_OF(PKCS12_SAFEBAG) *bags = with(library());
        if (!bags && libraryWithOldCiphers())
            bags = with(libraryWithOldCiphers());
        return bags;
    }

    base::Result<> takeBag(const PKCS12_SAFEBAG &bag)
    {
        constexpr qsizetype mostInStore = 100;
        switch (PKCS12_SAFEBAG_get_nid(&bag)) {
        case NID_certBag:
            if (const CertificateHandle certificate(PKCS12_SAFEBAG_get1_cert(&bag));
                certificate && m_content.certificates.size() < mostInStore)
                m_content.certificates.append(viewOf(*certificate));
            return {};
        case NID_keyBag:
            return takeKey(PKCS12_SAFEBAG_get0_p8inf(&bag));
        case NID_pkcs8ShroudedKeyBag:
            return takeLockedKey(*PKCS12_SAFEBAG_get0_pkcs8(&bag), bag);
        default:
            return {};
        }
    }

    base::Result<> takeLockedKey(const X509_SIG &locked, const PKCS12_SAFEBAG &bag)
    {
        const X509_ALGOR *scheme = nullptr;
        X509_SIG_get0(&locked, &scheme, nullptr);
        if (const auto quick = checkRounds(scheme ? lockRounds(*scheme) : 0); !quick)
            return quick;
        m_content.isLocked = m_content.isLocked || m_length > 0;
        KeyInfoHandle info(PKCS12_decrypt_skey_ex(&bag, m_text, m_length, library(), nullptr));
        if (!info && libraryWithOldCiphers())
            info.reset(
                PKCS12_decrypt_skey_ex(&bag, m_text, m_length, libraryWithOldCiphers(), nullptr));
        return takeKey(info.get());
    }

    base::Result<> takeKey(const PKCS8_PRIV_KEY_INFO *info)
    {
        KeyHandle key(info ? EVP_PKCS82PKEY_ex(info, library(), nullptr) : nullptr);
        if (!key)
            return unreadable();
        if (m_content.key.isEmpty())
            m_content.key = PrivateKey(key.release());
        return {};
    }

    const PKCS12 &m_file;
    const QString &m_origin;
    const char *m_text;
    int m_length;
    Pkcs12Content m_content;
};

} // namespace

bool isPkcs12(QByteArrayView content)
{
    constexpr qsizetype header = 40;
    const QByteArrayView start = content.first(std::min(content.size(), header));
    return start.startsWith(char(0x30)) && start.contains(QByteArrayView("\x02\x01\x03")) &&
           start.contains(QByteArrayView("\x2a\x86\x48\x86\xf7\x0d\x01\x07"));
}

base::Result<Pkcs12Content> openPkcs12(QByteArrayView content, const QString &origin,
                                       const base::Secret &passphrase)
{
    const auto *octets = reinterpret_cast<const unsigned char *>(content.data());
    const StoreFileHandle file(d2i_PKCS12(nullptr, &octets, static_cast<long>(content.size())));
    if (!file)
        return base::fail(Code::Pkcs12NotRead, {origin}, drainErrors());
    return Reader(*file, origin, passphrase).read();
}

} // namespace pki
