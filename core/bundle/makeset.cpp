#include "core/bundle/makeset.h"

#include "core/base/clock.h"
#include "core/bundle/keyring.h"
#include "core/pki/serial.h"

#include <future>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

base::Result<Leaf> makeGoodLeaf(const QString &stem, const pki::Profile &profile,
                                const pki::PrivateKey &key, const pki::Issuer &issuer,
                                const LeafTest &test)
{
    auto leaf = makeLeaf(stem, profile, key, issuer);
    if (!leaf)
        return leaf;
    if (const auto good = checkLeaf(*leaf, test); !good)
        return tl::make_unexpected(good.error());
    return leaf;
}

/// One run of makeSet: collects the files and counts them.
class Maker
{
public:
    Maker(const plan::Plan &plan, const base::Secret &passphrase, const base::Job &job)
        : m_plan(plan)
        , m_passphrase(passphrase)
        , m_job(job)
    {}

    base::Result<MadeSet> run(std::optional<ExistingCa> existing)
    {
        const bool reuse = existing.has_value();
        auto keys = makeAllKeys(!reuse);
        if (!keys)
            return tl::make_unexpected(keys.error());
        auto authority = reuse ? take(std::move(*existing)) : makeCa(std::move(keys->front().key));
        if (!authority)
            return tl::make_unexpected(authority.error());
        m_set.ca = authority->certificate;
        m_set.isCaStrict = authority->flaw.isEmpty();
        const std::size_t leaves = reuse ? 0 : 1;
        const pki::Issuer issuer(*authority);
        const LeafTest test = authority->above.isEmpty()
                                  ? LeafTest(m_set.ca, issuer, m_set.isCaStrict)
                                  : LeafTest(authority->upToRoot(), m_set.isCaStrict);
        auto otherThread = std::async(std::launch::async, [&] {
            return makeGoodLeaf(u"server"_s, pki::serverProfile(m_plan, m_now, m_set.ca),
                                (*keys)[leaves].key, issuer, test);
        });
        auto client = makeGoodLeaf(u"client"_s, pki::clientProfile(m_plan, m_now, m_set.ca),
                                   (*keys)[leaves + 1].key, issuer, test);
        const auto caKey = checkCaKey(issuer);
        auto server = otherThread.get();
        if (!server)
            return tl::make_unexpected(server.error());
        if (!client)
            return tl::make_unexpected(client.error());
        if (!caKey)
            return tl::make_unexpected(caKey.error());
        m_set.server = server->certificate;
        m_set.client = client->certificate;
        put(std::move(*server), {File::ServerKey, File::ServerRequest, File::ServerCertificate});
        put(std::move(*client), {File::ClientKey, File::ClientRequest, File::ClientCertificate});
        put(File::CaSerial, base::Secret(pki::serialFileText(m_set.client.serial)));
        if (m_job.isCanceled())
            return base::fail(base::Code::Canceled);
        return MadeSet{std::move(m_set), std::move(*authority)};
    }

private:
    /// The file of the key, as it was written or read, opens and belongs to the authority.
    [[nodiscard]] base::Result<> checkCaKey(const pki::Issuer &issuer) const
    {
        const QString name = fileName(File::CaKey);
        const auto key = pki::parsePrivateKey(m_set[File::CaKey].view(), name, m_passphrase);
        if (!key)
            return tl::make_unexpected(key.error());
        if (!issuer.isKeyOfCa(*key))
            return base::fail(base::Code::SelfCheckFailed,
                              {name, u"does not belong to its certificate"_s});
        return {};
    }

    void report(File file)
    {
        m_job.report({fileName(file), ++m_done, static_cast<int>(allFiles().size())});
    }

    void put(File file, base::Secret content)
    {
        m_set[file] = std::move(content);
        if (!isPrivateKey(file)) // keys are reported when they are found
            report(file);
    }

    base::Result<std::vector<MadeKey>> makeAllKeys(bool withCa)
    {
        std::vector<File> files = {File::ServerKey, File::ClientKey};
        if (withCa)
            files.insert(files.begin(), File::CaKey);
        return makeKeys(m_plan.key, files, m_job, [this](File file) { report(file); });
    }

    base::Result<pki::Authority> take(ExistingCa existing)
    {
        put(File::CaKey, std::move(existing.keyFile));
        report(File::CaKey);
        put(File::CaCertificate, base::Secret(existing.certificateFile));
        return std::move(existing.authority);
    }

    base::Result<pki::Authority> makeCa(pki::PrivateKey key)
    {
        auto certificate = pki::issueCa(pki::caProfile(m_plan, m_now), key);
        if (!certificate)
            return tl::make_unexpected(certificate.error());
        put(File::CaKey, m_passphrase.isEmpty() ? key.pem() : key.encryptedPem(m_passphrase));
        put(File::CaCertificate, base::Secret(certificate->pem));
        return pki::Authority{std::move(*certificate), std::move(key)};
    }

    void put(Leaf leaf, const std::array<File, 3> &files)
    {
        put(files[0], std::move(leaf.key));
        put(files[1], base::Secret(leaf.request));
        put(files[2], base::Secret(leaf.file()));
    }

    const plan::Plan &m_plan;
    const base::Secret &m_passphrase;
    const base::Job &m_job;
    const QDateTime m_now = base::now();
    NewSet m_set;
    int m_done = 0;
};

} // namespace

base::Result<MadeSet> makeSet(const plan::Plan &plan, std::optional<ExistingCa> existing,
                              const base::Secret &passphrase, const base::Job &job)
{
    return Maker(plan, passphrase, job).run(std::move(existing));
}

} // namespace bundle
