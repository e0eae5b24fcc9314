#pragma once

#include "core/milvus/effective.h"
#include "core/milvus/keyindex.h"
#include "core/milvus/keys.h"
#include "core/milvus/patch.h"

#include <QHash>

#include <functional>

namespace milvus {

/// A configuration as far as TLS is concerned, by Milvus's way of reading it.
class Reading
{
public:
    Reading(const Document &document, const KeyIndex &index);

    /// The scalar under a key as it is written; nothing when the file does not say, or has a tag
    /// there.
    [[nodiscard]] std::optional<QString> value(QByteArrayView key) const;
    /// What Milvus makes of the value, `usual` where the file does not have the key.
    [[nodiscard]] QString text(QByteArrayView key, const QString &usual) const;
    [[nodiscard]] int line(QByteArrayView key) const; ///< 1-based; 0 when the key is not there
    [[nodiscard]] int tlsMode() const; ///< what Milvus makes of it: 0 for "yes" or nothing
    [[nodiscard]] bool isRestEnabled() const;
    [[nodiscard]] bool isInternalTlsEnabled() const;
    [[nodiscard]] int proxyPort() const;
    [[nodiscard]] int restPort() const; ///< 0: none of its own

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const KeyIndex &index() const { return m_index; }

private:
    const Document &m_document;
    const KeyIndex &m_index;
};

/// findProblems() of a file that is parsed already.
base::Result<QList<base::Finding>> findProblems(const Document &document,
                                                const std::optional<Version> &version,
                                                const QString &origin);

/// What Milvus would ignore or lose in a file, whatever is planned: dead keys, doubled keys, half a
/// pair for another cluster (facts 1.1, 1.10), and settings whose value the file does not show.
QList<base::Finding> structureProblems(const Reading &reading, const QString &origin);

/// What is wrong with the values: mode, paths, ports. `version`: unknown counts as a current one.
QList<base::Finding> valueProblems(const Reading &reading, const std::optional<Version> &version,
                                   const QString &origin);

/// Whether a path is one of the certificates that ship with Milvus.
bool isSamplePath(const QString &path);

/// What is wrong with a path that Milvus is given: SamplePathsUsed, HostPathInContainer for one of
/// Windows, PathRelative.
std::optional<base::Finding> pathProblem(QByteArrayView key, const QString &path, int line,
                                         const QString &origin);

/// RestPortTaken for each part of Milvus that listens where REST shall. `portOf`: where it does.
QList<base::Finding> restPortProblems(int port, const QString &origin,
                                      const std::function<int(const KnownSetting &)> &portOf,
                                      int metricsPort = Effective::usualMetricsPort);

/// The key that a variable sets, folded as keys are: "COMMON_SECURITY_TLSMODE", and from 2.6 on
/// with "MILVUS_CONF_" in front.
QByteArray environmentKey(const QString &name, const std::optional<Version> &version);

/// Environment variables that beat the configuration file, of a Compose service or a process: one
/// finding for each that makes Milvus use something other than `settings` (names in any of the
/// spellings Milvus takes). A null value is not known: VariablesUnknown, without the file that
/// names it.
QList<base::Finding> environmentProblems(const QHash<QString, QString> &environment,
                                         const TlsSettings &settings,
                                         const std::optional<Version> &version);

} // namespace milvus
