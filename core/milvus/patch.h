#pragma once

#include "core/base/result.h"
#include "core/milvus/version.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace milvus {

/// How Milvus's own parts talk to each other (milvus-tls.md 1.7): one-way, with these files.
struct InternalTls
{
    QString serverPemPath;
    QString serverKeyPath;
    QString caPemPath;
    QString serverName; ///< internaltls.sni: must be among the names of the certificate
};

/// What Milvus shall use. Paths are as Milvus sees them (inside its container).
struct TlsSettings
{
    int tlsMode = 2; ///< 0 off, 1 one-way, 2 mutual
    QString serverPemPath;
    QString serverKeyPath;
    QString caPemPath;
    std::optional<int> restPort; ///< proxy.http.port; 0: REST off (proxy.http.enabled: false);
                                 ///< nullopt: leave as it is
    /// Encrypts between Milvus's own parts (2.5 and newer); nullopt: leave as it is.
    std::optional<InternalTls> internal = {};
};

/// One intended change of a leaf.
struct Edit
{
    QString key;    ///< "tls.serverPemPath"
    QString before; ///< text as it stood; empty when inserted
    QString after;
    int line = 0; ///< 1-based, in the new text
};

struct DiffLine
{
    enum class Kind { Context, Removed, Added };
    Kind kind = Kind::Context;
    int oldLine = 0; ///< 1-based; 0: not there
    int newLine = 0;
    QString text;
};

/// Why a hunk is there; ui/text has the sentence.
enum class Why { CertificatePaths, TlsMode, RestPort, Repair, InternalTls, Mount, PublishedPort };

struct Hunk
{
    QString heading; ///< "common › security › tlsMode"
    QList<Why> why;
    QList<DiffLine> lines;
};

struct Patch
{
    QByteArray before;
    QByteArray after; ///< equals before when there is nothing to change
    QList<Edit> edits;
    QList<Hunk> hunks;  ///< with three lines of context
    int linesTotal = 0; ///< of the old text
    int linesUntouched = 0;
    QList<base::Finding> findings; ///< what Milvus would ignore or lose in the file as it was, and
                                   ///< notes on the change
};

/// Plans the change of a milvus.yaml as text: only the bytes of the intended scalars change, new
/// keys are inserted where a person would put them, all other bytes stay
/// (facts/milvus-tls.md 1.1–1.4). The result is parsed again and proven to differ only in the
/// intended leaves (else PatchNotProven). Errors: YamlSyntax, YamlTab, YamlUnsafe, YamlTooLarge,
/// YamlManyDocuments, YamlNotUtf8, YamlRefused, YamlFlowStyle, YamlKeyRepeated or KeySpelledTwice
/// on our path, NotMilvusConfiguration, InternalTlsUnsupported for a known version before 2.5.
/// Pure; any thread.
base::Result<Patch> planPatch(const QByteArray &text, const TlsSettings &settings,
                              const std::optional<Version> &version, const QString &origin);

/// A `user.yaml` from nothing with exactly these settings (2.4 and newer only).
QByteArray userYaml(const TlsSettings &settings);

/// Problems of a configuration as it stands, without planning a change.
base::Result<QList<base::Finding>>
findProblems(const QByteArray &text, const std::optional<Version> &version, const QString &origin);

/// A unified diff that `patch -p0` and `git apply -p0` take in the folder of the file.
QByteArray unifiedDiff(const Patch &patch, const QString &path);

} // namespace milvus
