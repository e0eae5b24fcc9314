#pragma once

#include "core/pki/issue.h"

#include <memory>

struct stack_st_X509; // OpenSSL's STACK_OF(X509), opaque to everybody outside this folder

namespace pki {

enum class Purpose { Any, Server, Client };

/// What a chain has to be good for. Asked of the strict verifier: OpenSSL with X509_STRICT,
/// security level 2, no common-name fallback (certificates.md 1.5).
struct ChainDemand
{
    Purpose purpose = Purpose::Any;
    QDateTime at; ///< instant to judge dates at; not valid: dates are not looked at
    QString host; ///< name or address the leaf has to cover; empty: names are not looked at
    bool strict =
        true; ///< false: forgives formal faults (no key usage in a root, …), as most SDKs do
};

/// One question about one chain.
struct ChainQuestion : ChainDemand
{
    CertificateView leaf;
    QList<CertificateView> intermediates; ///< as a server would send them, order does not matter
    QList<CertificateView> roots;         ///< trusted; self-signed ones only count
};

/// The first thing the verifier objects to.
enum class ChainFault {
    None,
    Untrusted,    ///< no trusted root signed it, or it signed itself
    BadSignature, ///< altered, or signed with another key of the same name
    Expired,
    NotYetValid,
    NotACa,       ///< an issuer may not sign certificates, or not at this depth
    WrongPurpose, ///< extended key usage or key usage does not allow it
    NameMismatch,
    TooWeak,   ///< key or digest below security level 2
    NotStrict, ///< a formal fault that strict verifiers refuse
    Other
};

struct ChainVerdict
{
    ChainFault fault = ChainFault::None;
    int libraryCode = 0; ///< X509_V_ERR_…, 0 when good
    int depth = 0;       ///< 0: the leaf, 1: its issuer, …
    QString text;        ///< the verifier's English words, for the details fold

    [[nodiscard]] bool good() const { return fault == ChainFault::None; }
};

/// Trusted certificates, decoded once for any number of chains: decoding takes longer than judging.
class TrustAnchors
{
public:
    TrustAnchors(const QList<CertificateView> &roots);
    /// The CA that signs, as it was decoded for that.
    explicit TrustAnchors(const Issuer &issuer);

private:
    friend class Chain;
    std::shared_ptr<stack_st_X509> m_decoded;
};

/// A chain that is decoded once for any number of questions.
class Chain
{
public:
    Chain(const CertificateView &leaf, const QList<CertificateView> &intermediates,
          const TrustAnchors &roots);
    Chain(const Chain &) = delete;
    Chain &operator=(const Chain &) = delete;
    ~Chain();

    /// Judges it. Pure; any thread, several at once.
    [[nodiscard]] ChainVerdict verify(const ChainDemand &demand) const;
    /// Whether verify() would accept the leaf for this name or address; looks at nothing else.
    [[nodiscard]] bool covers(const QString &host) const;
    /// Whether the leaf was made for this key.
    [[nodiscard]] bool isLeafOf(const PrivateKey &key) const;

private:
    struct Decoded;
    std::unique_ptr<Decoded> m_decoded;
};

/// Judges a chain. Pure; any thread.
ChainVerdict verifyChain(const ChainQuestion &question);

/// The fault behind an X509_V_ERR_… number, for a handshake that OpenSSL judged elsewhere.
ChainFault faultOf(int libraryCode);

/// Whether `certificate` names `issuer` as its issuer and carries a signature by its key. Looks at
/// nothing else.
bool isSignedBy(const CertificateView &certificate, const CertificateView &issuer);

} // namespace pki
