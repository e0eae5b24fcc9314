#pragma once

#include "core/bundle/locateca.h"
#include "core/pki/certificateview.h"

#include <optional>
#include <vector>

namespace bundle {

/// A certificate that may sign others.
struct CaCandidate
{
    QString path;
    pki::CertificateView view;
    bool isOfStore = false; ///< of a PKCS#12 file, as is its key
};
using CaCandidates = std::vector<CaCandidate>;

struct KeyCandidate
{
    QString path;
    std::optional<pki::KeyFacts> facts; ///< none: under a passphrase
    bool isOfStore = false;
};

constexpr qint64 mostCaBytes = 256 * 1024; ///< a CA is small; whatever is larger is something else

/// What one search for a CA finds, file by file. Blocking.
class CaSearch
{
public:
    /// Reads the files of one folder, none of those below it.
    void look(const QString &folder);
    /// The CA is to be one of this file; its key may lie beside it.
    void lookAt(const QString &file);
    /// The errors of locateCa(), which tells how.
    base::Result<CaFiles> choose(const QString &folder, const base::Secret &passphrase);
    /// The CA that a key under a passphrase seems to belong to.
    [[nodiscard]] std::optional<CaFiles> guess() const;

private:
    /// Of those that could belong to a CA here.
    [[nodiscard]] std::vector<KeyCandidate>::const_iterator firstLocked() const;
    /// The other files with the authorities above one; nullopt when no root is among them.
    [[nodiscard]] std::optional<QStringList> filesAbove(const CaCandidate &ca) const;
    [[nodiscard]] base::Error whyNone(const QString &folder, const base::Secret &passphrase) const;
    /// Where the key would be looked for: "ca.key" of a folder, "/x/root.key" of "/x/root.crt".
    static QString keyOf(const QString &place);
    void read(const QString &path);
    void take(const CaCandidate &found);
    void openStores(const base::Secret &passphrase);
    void readKeys(const QString &path, QByteArrayView content);
    void openLocked(const base::Secret &passphrase);
    /// One that another signed counts where no root can sign, with that root.
    [[nodiscard]] std::vector<CaFiles> match() const;
    /// Each CA once, though its certificate or key lies in several files; of two certificates of
    /// one key the one that lasts longer.
    [[nodiscard]] std::vector<CaFiles> matchOf(const CaCandidates &all) const;
    static QString namesOf(const std::vector<CaFiles> &pairs, const QString &folder);

    CaCandidates m_roots;
    CaCandidates m_between; ///< those that another one signed
    CaCandidates m_all;     ///< both, wherever the CA has to be
    std::vector<KeyCandidate> m_keys;
    QStringList m_stores;                ///< PKCS#12 files
    std::optional<base::Error> m_unread; ///< why one of them cannot be read
    QString m_keyless;                   ///< one of them that holds certificates alone
};

} // namespace bundle
