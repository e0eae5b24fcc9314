#include "core/bundle/casearch.h"

#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/files.h"
#include "core/pki/authority.h"
#include "core/pki/keyview.h"
#include "core/pki/pem.h"
#include "core/pki/pkcs12read.h"
#include "core/pki/verify.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;

constexpr qsizetype mostFiles = 500;     // in each folder
constexpr qsizetype mostLockedKeys = 16; // each try takes a fraction of a second

bool isRoot(const pki::CertificateView &view)
{
    return view.isCa && view.selfIssued && pki::isSignedBy(view, view);
}

} // namespace

void CaSearch::look(const QString &folder)
{
    const QStringList names = entriesOf(folder);
    for (const QString &name : names.first(std::min(mostFiles, names.size()))) {
        const QString path = folder + u'/' + name;
        if (!name.startsWith(u'.') && QFileInfo(path).isFile())
            read(path);
    }
}

void CaSearch::lookAt(const QString &file)
{
    read(file);
    const CaCandidates own = std::move(m_roots);
    const QString folder = QFileInfo(file).path();
    for (const QString &below : {u""_s, u"/private"_s})
        look(folder + below);
    m_roots = own;
    m_stores.clear();
    std::erase_if(m_between, [&file](const CaCandidate &each) { return each.path != file; });
}

base::Result<CaFiles> CaSearch::choose(const QString &folder, const base::Secret &passphrase)
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

std::optional<CaFiles> CaSearch::guess() const
{
    const auto locked = firstLocked();
    if (locked == m_keys.end())
        return {};
    if (locked->isOfStore)
        return CaFiles{locked->path, locked->path};
    CaCandidates all = m_roots;
    std::ranges::copy_if(m_between, std::back_inserter(all),
                         [this](const CaCandidate &ca) { return filesAbove(ca).has_value(); });
    // "intermediate_ca_key" is that of "intermediate_ca.crt".
    const QString key = QFileInfo(locked->path).fileName();
    const auto named = std::ranges::find_if(all, [&](const CaCandidate &ca) {
        return ca.path == locked->path || key.startsWith(QFileInfo(ca.path).completeBaseName());
    });
    const CaCandidate &ca = named == all.end() ? all.front() : *named;
    return CaFiles{ca.path, locked->path, filesAbove(ca).value_or(QStringList())};
}

std::vector<KeyCandidate>::const_iterator CaSearch::firstLocked() const
{
    const bool hasCa = !m_roots.empty() || std::ranges::any_of(m_between, [this](const auto &ca) {
        return filesAbove(ca).has_value();
    });
    return std::ranges::find_if(m_keys, [hasCa](const KeyCandidate &key) {
        return !key.facts && (key.isOfStore || hasCa);
    });
}

std::optional<QStringList> CaSearch::filesAbove(const CaCandidate &ca) const
{
    QList<pki::CertificateView> all;
    for (const CaCandidate &each : m_all)
        all.append(each.view);
    const auto path = pki::pathAbove(ca.view, all);
    if (!path)
        return {};
    QStringList files;
    for (const pki::CertificateView &above : *path) {
        const auto holds = [&above](const CaCandidate &each) { return each.view.der == above.der; };
        const auto isHere = [&](const CaCandidate &each) {
            return holds(each) && each.path == ca.path;
        };
        if (std::ranges::none_of(m_all, isHere))
            files.append(std::ranges::find_if(m_all, holds)->path);
    }
    files.removeDuplicates();
    return files;
}

base::Error CaSearch::whyNone(const QString &folder, const base::Secret &passphrase) const
{
    if (const auto locked = firstLocked(); locked != m_keys.end())
        return {passphrase.isEmpty() ? Code::CaKeyEncrypted : Code::PassphraseWrong,
                {locked->path},
                {}};
    if (!m_roots.empty())
        return {Code::CaKeyMissing, {keyOf(folder)}, {}};
    if (!m_unread && !m_between.empty())
        return {Code::CaIsIntermediate,
                {m_between.front().path, m_between.front().view.issuerCommonName()},
                {}};
    const base::Error none = m_keyless.isEmpty()
                                 ? base::Error{Code::CaNotFound, {folder}, {}}
                                 : base::Error{Code::StoreWithoutKey, {m_keyless}, {}};
    return m_unread.value_or(none);
}

QString CaSearch::keyOf(const QString &place)
{
    const QFileInfo info(place);
    return info.isDir() ? filePath(place, File::CaKey)
                        : info.path() + u'/' + info.completeBaseName() + u".key"_s;
}

void CaSearch::read(const QString &path)
{
    auto content = base::readFile(path, mostCaBytes);
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
        take({path, view, false});
}

void CaSearch::take(const CaCandidate &found)
{
    const bool signsItself = isRoot(found.view);
    if (!signsItself && (!found.view.isCa || found.view.selfIssued))
        return;
    (signsItself ? m_roots : m_between).push_back(found);
    m_all.push_back(found);
}

void CaSearch::openStores(const base::Secret &passphrase)
{
    for (const QString &path : m_stores.first(std::min(mostLockedKeys, m_stores.size()))) {
        auto content = base::readFile(path, mostCaBytes);
        if (!content)
            continue;
        const auto store = pki::openPkcs12(*content, path, passphrase);
        base::wipe(content->data(), static_cast<std::size_t>(content->size()));
        if (!store && store.error().code == Code::Pkcs12NotRead)
            m_unread = store.error();
        else if (!store)
            m_keys.push_back({path, std::nullopt, true});
        if (store && store->key.isEmpty())
            m_keyless = path;
        if (!store || store->key.isEmpty())
            continue;
        m_keys.push_back({path, store->key.facts(), true});
        for (const pki::CertificateView &view : store->certificates)
            take({path, view, true});
    }
}

void CaSearch::readKeys(const QString &path, QByteArrayView content)
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

void CaSearch::openLocked(const base::Secret &passphrase)
{
    qsizetype tries = 0;
    for (KeyCandidate &key : m_keys) {
        if (key.facts || key.isOfStore || ++tries > mostLockedKeys)
            continue;
        auto content = base::readFile(key.path, mostCaBytes);
        if (!content)
            continue;
        if (const auto facts = pki::privateKeyFacts(*content, key.path, passphrase))
            key.facts = *facts;
    }
}

std::vector<CaFiles> CaSearch::match() const
{
    std::vector<CaFiles> pairs = matchOf(m_roots);
    if (!pairs.empty())
        return pairs;
    CaCandidates vouchedFor;
    for (const CaCandidate &ca : m_between)
        if (filesAbove(ca))
            vouchedFor.push_back(ca);
    return matchOf(vouchedFor);
}

std::vector<CaFiles> CaSearch::matchOf(const CaCandidates &all) const
{
    std::vector<const CaCandidate *> best;
    std::vector<CaFiles> pairs;
    for (const CaCandidate &root : all) {
        const auto key = std::ranges::find_if(m_keys, [&root](const KeyCandidate &each) {
            const bool isReadTogether =
                (!root.isOfStore && !each.isOfStore) || each.path == root.path;
            return isReadTogether && each.facts && pki::samePublicKey(*each.facts, root.view.key);
        });
        if (key == m_keys.end())
            continue;
        const auto same = std::ranges::find_if(best, [&root](const CaCandidate *other) {
            return pki::samePublicKey(other->view.key, root.view.key);
        });
        if (same == best.end()) {
            best.push_back(&root);
            pairs.push_back({root.path, key->path, filesAbove(root).value_or(QStringList())});
        } else if ((*same)->view.notAfter < root.view.notAfter) {
            *same = &root;
            pairs[static_cast<std::size_t>(same - best.begin())].certificate = root.path;
        }
    }
    return pairs;
}

QString CaSearch::namesOf(const std::vector<CaFiles> &pairs, const QString &folder)
{
    QStringList names;
    for (const CaFiles &pair : pairs)
        names.append(pair.certificate == folder ? folder
                                                : pair.certificate.sliced(folder.size() + 1));
    return names.join(u", "_s);
}

} // namespace bundle
