#include "core/inspect/mendleaf.h"

#include "core/base/clock.h"
#include "core/bundle/files.h"
#include "core/bundle/oldleaf.h"
#include "core/inspect/finding.h"
#include "core/inspect/leafsigner.h"
#include "core/inspect/lostleaf.h"
#include "core/inspect/remedy.h"
#include "core/pki/generatekey.h"
#include "core/pki/keyview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using base::Severity;
using Action = RepairStep::Action;

plan::KeyKind kindLike(const pki::KeyFacts &key)
{
    if (key.algorithm == u"RSA") {
        if (key.bits > 3072)
            return plan::KeyKind::Rsa4096;
        return key.bits > 2048 ? plan::KeyKind::Rsa3072 : plan::KeyKind::Rsa2048;
    }
    return key.curve == u"P-384" ? plan::KeyKind::EcP384 : plan::KeyKind::EcP256;
}

class LeafMender
{
public:
    LeafMender(QString stem, const RepairRequest &request, const pki::Authority &authority,
               MendedFiles &files)
        : m_role(stem == u"server" ? pki::Role::Server : pki::Role::Client)
        , m_stem(std::move(stem))
        , m_name(bundle::certificateName(m_stem))
        , m_isNamed(m_stem.startsWith(u"client-"))
        , m_request(request)
        , m_authority(authority)
        , m_files(files)
        , m_old(files.certificateOf(m_role == pki::Role::Server ? Role::Server : Role::Client,
                                    m_name))
        , m_key(m_old ? usableKeyOf(*m_old->certificate, bundle::keyName(m_stem), files.keys())
                      : nullptr)
    {
        if (!m_old || (m_old->file != m_name && !m_files.isWanted(m_name)))
            remember();
        if (!m_remembered && m_old)
            m_remembered = *m_old->certificate;
    }

    base::Result<> run(const base::Job &job)
    {
        if (!m_old && !m_remembered && (m_isNamed || tellLocked()))
            return {}; // the key of a named client that nothing tells of is left over
        if (m_old && !m_isNamed)
            m_files.tellChoice(*m_old, m_name);
        QList<Code> reasons = m_old ? curedByIssue(m_files.report(), m_old->file) : QList<Code>();
        if (!m_old && !m_files.isThere(m_name))
            reasons = {Code::SetFileMissing};
        if (m_old && m_files.isOfAnother(*m_old->certificate) &&
            !reasons.contains(Code::NotSignedByCa))
            reasons.prepend(Code::NotSignedByCa);
        if (m_isNamed && !m_key) {
            if (!reasons.isEmpty() || !m_old || hasAnothersKey())
                m_files.remark(Severity::Warning, Code::RepairNeedsClientKey,
                               {m_name, clientName()});
            else if (!m_files.isThere(bundle::keyName(m_stem)))
                m_files.remark(Severity::Warning, Code::ClientKeyElsewhere, {m_name, clientName()});
            keep();
            return {};
        }
        if (m_old && !m_key)
            reasons.prepend(Code::KeyMismatch);
        const bool isNewKey = !m_key || (m_request.newKeys && !m_isNamed) || needsNewKey(reasons);
        const bool isGood = m_old && reasons.isEmpty() && !isNewKey && !wantsMoreNames();
        if (isGood || isOfOtherCa() || !canSign()) {
            keep();
            return {};
        }
        return issue(isNewKey, reasons, job);
    }

private:
    /// The certificate may be lost while its key, its request or the history is there. A key of its
    /// own counts more than the certificate of another name.
    void remember()
    {
        FoundKey *own = m_files.keyOfLost(m_stem);
        if (m_old && !own && !m_isNamed)
            return;
        m_remembered = m_files.rememberedLeaf(m_stem, own);
        if (m_old && !m_remembered && !m_isNamed)
            return;
        m_old = nullptr;
        m_key = own;
    }

    [[nodiscard]] QString clientName() const { return m_stem.section(u'-', 1); }

    /// One that another authority signed, a public one perhaps, is renewed there.
    [[nodiscard]] bool isOfOtherCa() const
    {
        return m_old &&
               std::ranges::any_of(m_files.report().findings, [this](const base::Finding &finding) {
                   return finding.code == Code::ServerOfOtherCa && finding.where == m_old->file;
               });
    }

    /// What a missing certificate is called may stand in a file that needs a passphrase.
    [[nodiscard]] bool tellLocked()
    {
        for (const base::Finding &finding : m_files.report().findings)
            if (finding.code == Code::Pkcs12NotRead || finding.code == Code::Pkcs12Opened) {
                m_files.remark(Severity::Warning, finding.code, finding.args);
                return true;
            }
        return false;
    }

    [[nodiscard]] bool hasAnothersKey()
    {
        return std::ranges::any_of(m_files.keys(), [this](const FoundKey &key) {
            return !key.key.isEmpty() && key.file == bundle::keyName(m_stem);
        });
    }

    /// Says why not.
    [[nodiscard]] bool canSign()
    {
        const QDateTime &end = m_authority.certificate.notAfter;
        const bool isPublic = m_authority.key.isEmpty() && !m_authority.certificate.selfIssued &&
                              m_authority.above.isEmpty();
        if (isPublic && !m_old)
            return false; // an authority elsewhere: what it never signed is not missed
        if (m_authority.key.isEmpty())
            m_files.remark(Severity::Warning, Code::RepairNeedsCaKey, {m_name});
        else if (end < base::now())
            m_files.remark(Severity::Warning, Code::RepairCaEnded,
                           {m_name, end.toString(Qt::ISODate)});
        else
            return true;
        return false;
    }

    [[nodiscard]] bool wantsMoreNames() const
    {
        return m_role == pki::Role::Server && m_old &&
               std::ranges::any_of(m_request.moreNames, [this](const auto &name) {
                   return !m_old->certificate->names.contains(name);
               });
    }

    void keep()
    {
        if (!m_old)
            return;
        m_files.putCertificate(m_name, *m_old);
        if (!m_key)
            return;
        m_files.putKey(bundle::keyName(m_stem), *m_key);
        keepRequest();
    }

    /// The request that is there when it is of the same key and whole, else a new one.
    void keepRequest()
    {
        const QString name = bundle::requestName(m_stem);
        const pki::CertificateView &signedOne = *m_old->certificate;
        const auto &objects = m_files.report().objects;
        const bool fits =
            std::ranges::any_of(objects,
                                [&](const Object &object) {
                                    return object.file == name && object.kind == Kind::Request &&
                                           object.key &&
                                           pki::samePublicKey(*object.key, signedOne.key);
                                }) &&
            !hasFinding(m_files.report().findings, name, Severity::Problem);
        if (fits && m_files.keep(name))
            return;
        pki::Profile profile;
        profile.role = m_role;
        profile.subjectDer = signedOne.subjectDer;
        profile.names = signedOne.names;
        profile.file = name;
        if (const auto made = pki::makeRequest(profile, m_key->key))
            m_files.put(name, base::Secret(*made), Action::Issue);
    }

    base::Result<> issue(bool isNewKey, const QList<Code> &reasons, const base::Job &job)
    {
        pki::PrivateKey fresh;
        if (isNewKey) {
            const auto like = m_old ? m_old->certificate->key : m_authority.certificate.key;
            auto made = pki::generateKey(kindLike(like), bundle::keyName(m_stem),
                                         [&job] { return job.isCanceled(); });
            if (!made)
                return tl::make_unexpected(made.error());
            fresh = std::move(*made);
        }
        const LeafSigner signer(m_stem, m_request, m_authority, m_files.report());
        auto leaf = signer.sign(m_remembered, isNewKey ? fresh : m_key->key);
        if (!leaf && (leaf.error().code == Code::CaNameOutside ||
                      leaf.error().code == Code::CaPurposeMissing)) {
            m_files.remark(Severity::Warning, leaf.error().code, leaf.error().args);
            keep(); // the other files can be mended
            return {};
        }
        if (!leaf)
            return tl::make_unexpected(leaf.error());
        if (isNewKey)
            m_files.put(bundle::keyName(m_stem), std::move(leaf->key), Action::Make);
        else
            m_files.putKey(bundle::keyName(m_stem), *m_key);
        if (isNewKey && (m_old || m_files.isThere(bundle::keyName(m_stem))))
            m_files.remark(Severity::Note, Code::KeyReplaced, {bundle::keyName(m_stem)});
        m_files.put(bundle::requestName(m_stem), base::Secret(leaf->request), Action::Issue);
        m_files.putIssued(m_name, leaf->certificate, m_old ? Action::Issue : Action::Make, reasons,
                          leaf->chain);
        if (m_old)
            m_files.tellOrigin(m_old->path, m_name);
        const bool hasGuessed = !m_old && m_role == pki::Role::Server &&
                                m_request.moreNames.isEmpty() &&
                                !(m_remembered && holdsHosts(*m_remembered));
        if (hasGuessed || (m_old && bundle::hasRareNames(*m_old->certificate)))
            m_files.remark(Severity::Warning, Code::NameNotKept, {m_name});
        return {};
    }

    pki::Role m_role;
    QString m_stem;
    QString m_name;
    bool m_isNamed; ///< a client with a name of its own
    const RepairRequest &m_request;
    const pki::Authority &m_authority;
    MendedFiles &m_files;
    const Object *m_old; ///< null: it is lost, or there never was one
    FoundKey *m_key;
    std::optional<pki::CertificateView> m_remembered; ///< of m_old, else of what is lost
};

} // namespace

base::Result<> mendLeaf(const QString &stem, const RepairRequest &request,
                        const pki::Authority &authority, MendedFiles &files, const base::Job &job)
{
    if (job.isCanceled())
        return base::fail(Code::Canceled);
    return LeafMender(stem, request, authority, files).run(job);
}

} // namespace inspect
