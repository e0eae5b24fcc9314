#include "core/bundle/locateca.h"

#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/files.h"
#include "core/pki/keyview.h"
#include "core/pki/pem.h"
#include "core/pki/pkcs12read.h"
#include "core/pki/verify.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;

constexpr qint64 mostBytes = 256 * 1024; // a CA is small; whatever is larger is something else
constexpr qsizetype mostFiles = 500;     // in each folder
constexpr qsizetype mostLockedKeys = 16; // each try takes a fraction of a second

struct FoundRoot
{
    QString path;
    pki::CertificateView view;
    bool isOfStore = false; ///< of a PKCS#12 file, as is its key
};

struct FoundKey
{
    QString path;
    std::optional<pki::KeyFacts> facts; ///< none: under a passphrase
    bool isOfStore = false;
};

bool isRoot(const pki::CertificateView &view)
{
    return view.isCa && view.selfIssued && pki::isSignedBy(view, view);
}

/// What one search finds, file by file.
class CaSearch
{
public:
    void look(const QString &folder)
    {
        const QStringList names = entriesOf(folder);
        for (const QString &name : names.first(std::min(mostFiles, names.size()))) {
            const QString path = folder + u'/' + name;
            if (!name.startsWith(u'.') && QFileInfo(path).isFile())
                read(path);
        }
    }

    /// The CA is to be one of this file; its key may lie beside it.
    void lookAt(const QString &file)
    {
        read(file);
        const std::vector<FoundRoot> own = std::move(m_roots);
        const QString folder = QFileInfo(file).path();
        for (const QString &below : {u""_s, u"/private"_s})
            look(folder + below);
        m_roots = own;
        m_stores.clear();
        std::erase_if(m_between, [&file](const FoundRoot &each) { return each.path != file; });
    }

    base::Result<CaFiles> choose(const QString &folder, const base::Secret &passphrase)
    {
        std::vector<CaFiles> pairs = match();
        if (pairs.empty()) {
            openStores(passphrase);
            pairs = match();
        }
        if (pairs.empty() && !passphrase.isEmpty()) {
            openLocked(passphrase);
            pairs = match();
        }
        if (pairs.size() == 1)
            return pairs.front();
        if (!pairs.empty())
            return base::fail(Code::CaSeveral, {folder, namesOf(pairs, folder)});
        return tl::make_unexpected(whyNone(folder, passphrase));
    }

private:
    [[nodiscard]] base::Error whyNone(const QString &folder, const base::Secret &passphrase) const
    {
        const auto locked = std::ranges::find_if(m_keys, [this](const FoundKey &key) {
            return !key.facts && (key.isOfStore || !m_roots.empty());
        });
        if (locked != m_keys.end())
            return {passphrase.isEmpty() ? Code::CaKeyEncrypted : Code::PassphraseWrong,
                    {locked->path},
                    {}};
        if (!m_roots.empty())
            return {Code::CaKeyMissing, {keyOf(folder)}, {}};
        if (!m_unread && !m_between.empty())
            return {Code::CaIsIntermediate,
                    {m_between.front().path, m_between.front().view.issuerCommonName()},
                    {}};
        return m_unread.value_or(base::Error{Code::CaNotFound, {folder}, {}});
    }

    /// Where the key would be looked for: "ca.key" of a folder, "/x/root.key" of "/x/root.crt".
    static QString keyOf(const QString &place)
    {
        const QFileInfo info(place);
        return info.isDir() ? filePath(place, File::CaKey)
                            : info.path() + u'/' + info.completeBaseName() + u".key"_s;
    }

    void read(const QString &path)
    {
        auto content = base::readFile(path, mostBytes);
        if (!content)
            return;
        if (pki::isPkcs12(*content))
            m_stores.append(path);
        readKeys(path, *content);
        const auto certificates = pki::parseCertificates(*content, path);
        base::wipe(content->data(), static_cast<std::size_t>(content->size()));
        if (!certificates)
            return;
        for (const pki::CertificateView &view : *certificates)
            if (isRoot(view))
                m_roots.push_back({path, view, false});
            else if (view.isCa)
                m_between.push_back({path, view, false});
    }

    void openStores(const base::Secret &passphrase)
    {
        for (const QString &path : m_stores.first(std::min(mostLockedKeys, m_stores.size()))) {
            auto content = base::readFile(path, mostBytes);
            if (!content)
                continue;
            const auto store = pki::openPkcs12(*content, path, passphrase);
            base::wipe(content->data(), static_cast<std::size_t>(content->size()));
            if (!store && store.error().code == Code::Pkcs12NotRead)
                m_unread = store.error();
            else if (!store)
                m_keys.push_back({path, std::nullopt, true});
            if (!store || store->key.isEmpty())
                continue;
            m_keys.push_back({path, store->key.facts(), true});
            for (const pki::CertificateView &view : store->certificates)
                if (isRoot(view))
                    m_roots.push_back({path, view, true});
        }
    }

    void readKeys(const QString &path, QByteArrayView content)
    {
        const auto blocks = pki::splitPem(content, path);
        if (!blocks)
            return;
        const auto key = std::ranges::find_if(*blocks, &pki::PemBlock::isPrivateKey);
        if (key == blocks->end())
            return;
        if (key->isEncrypted())
            m_keys.push_back({path, std::nullopt, false});
        else if (const auto facts = pki::privateKeyFacts(content, path))
            m_keys.push_back({path, *facts, false});
    }

    void openLocked(const base::Secret &passphrase)
    {
        qsizetype tries = 0;
        for (FoundKey &key : m_keys) {
            if (key.facts || key.isOfStore || ++tries > mostLockedKeys)
                continue;
            auto content = base::readFile(key.path, mostBytes);
            if (!content)
                continue;
            if (const auto facts = pki::privateKeyFacts(*content, key.path, passphrase))
                key.facts = *facts;
        }
    }

    /// Each CA once, though its certificate or key lies in several files; of two certificates of
    /// one key the one that lasts longer.
    [[nodiscard]] std::vector<CaFiles> match() const
    {
        std::vector<const FoundRoot *> best;
        std::vector<CaFiles> pairs;
        for (const FoundRoot &root : m_roots) {
            const auto key = std::ranges::find_if(m_keys, [&root](const FoundKey &each) {
                const bool isReadTogether =
                    (!root.isOfStore && !each.isOfStore) || each.path == root.path;
                return isReadTogether && each.facts &&
                       pki::samePublicKey(*each.facts, root.view.key);
            });
            if (key == m_keys.end())
                continue;
            const auto same = std::ranges::find_if(best, [&root](const FoundRoot *other) {
                return pki::samePublicKey(other->view.key, root.view.key);
            });
            if (same == best.end()) {
                best.push_back(&root);
                pairs.push_back({root.path, key->path});
            } else if ((*same)->view.notAfter < root.view.notAfter) {
                *same = &root;
                pairs[static_cast<std::size_t>(same - best.begin())].certificate = root.path;
            }
        }
        return pairs;
    }

    static QString namesOf(const std::vector<CaFiles> &pairs, const QString &folder)
    {
        QStringList names;
        for (const CaFiles &pair : pairs)
            names.append(pair.certificate == folder ? folder
                                                    : pair.certificate.sliced(folder.size() + 1));
        return names.join(u", "_s);
    }

    std::vector<FoundRoot> m_roots;
    std::vector<FoundRoot> m_between; ///< those that another one signed
    std::vector<FoundKey> m_keys;
    QStringList m_stores;                ///< PKCS#12 files
    std::optional<base::Error> m_unread; ///< why one of them cannot be read
};

} // namespace

bool isPkcs12File(const QString &path)
{
    auto content = base::readFile(path, mostBytes);
    const bool isStore = content && pki::isPkcs12(*content);
    if (content)
        base::wipe(content->data(), static_cast<std::size_t>(content->size()));
    return isStore;
}

base::Result<CaFiles> locateCa(const QString &folder, const base::Secret &passphrase)
{
    const CaFiles usual = {filePath(folder, File::CaCertificate), filePath(folder, File::CaKey)};
    if (statusOf(usual.certificate).exists() && statusOf(usual.key).exists())
        return usual;
    const Status place = statusOf(folder);
    if (!place.exists())
        return base::fail(Code::FolderMissing, {folder});
    if (place.kind == Status::Kind::File && isPkcs12File(folder))
        return CaFiles{folder, folder};
    CaSearch search;
    if (place.kind == Status::Kind::File) {
        search.lookAt(folder);
        return search.choose(folder, passphrase);
    }
    for (const QString &below : {u""_s, u"/private"_s, u"/certs"_s, u"/pki"_s, u"/pki/private"_s})
        search.look(folder + below);
    return search.choose(folder, passphrase);
}

} // namespace bundle
