#pragma once

#include <QByteArray>
#include <QStringList>

#include <array>

namespace milvus {

// The leaves that decide about TLS (facts/milvus-tls.md 1.1), as Milvus's documentation spells
// them.
inline constexpr char keyTlsMode[] = "common.security.tlsMode";
inline constexpr char keyServerPem[] = "tls.serverPemPath";
inline constexpr char keyServerKey[] = "tls.serverKeyPath";
inline constexpr char keyCaPem[] = "tls.caPemPath";
inline constexpr char keyRestPort[] = "proxy.http.port";
inline constexpr char keyRestEnabled[] = "proxy.http.enabled";
inline constexpr char keyProxyPort[] = "proxy.port";
inline constexpr char keyAuthorization[] = "common.security.authorizationEnabled";
inline constexpr char keyInternalEnabled[] = "common.security.internaltlsEnabled";
inline constexpr char keyInternalPem[] = "internaltls.serverPemPath";
inline constexpr char keyInternalKey[] = "internaltls.serverKeyPath";
inline constexpr char keyInternalCa[] = "internaltls.caPemPath";
inline constexpr char keyInternalName[] = "internaltls.sni";

struct KnownSetting
{
    const char *key;
    const char *usual; ///< Milvus's own default
};

/// All of these, in the order of a milvus.yaml.
const std::array<KnownSetting, 13> &knownSettings();

/// The form in which Milvus compares keys: lower case, without "/", "_" and ".".
QByteArray foldKey(QByteArrayView key);

/// Listening ports of Milvus's own parts, which REST must not take: "proxy.port", "rootCoord.port",
/// …, with what Milvus uses where none of its files, as they are shipped, has the key.
const std::array<KnownSetting, 11> &portSettings();

/// Whether a top-level key, folded, begins a section that Milvus has.
bool isMilvusSection(QByteArrayView foldedKey);

} // namespace milvus
