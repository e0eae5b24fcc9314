#pragma once

#include "core/milvus/version.h"

#include <QHash>
#include <QList>

namespace milvus {

/// One setting that decides about TLS, as the server uses it, and where it has it from: a file, a
/// variable, or neither when it is Milvus's own default.
struct EffectiveValue
{
    QString key;      ///< "common.security.tlsMode"
    QString value;    ///< "0" also where the file says "yes"
    QString written;  ///< as it stands there; empty for a default
    QString file;     ///< path
    int line = 0;     ///< 1-based, in that file
    QString variable; ///< name of the environment variable
    QString beaten;   ///< what the files say, where a variable says something else; else null
    /// What Milvus uses cannot be told: the file has an alias, a merge key, a tag or two spellings
    /// there, or the variable's value is known only where Milvus starts. `value` is empty then.
    bool isUnclear = false;

    bool operator==(const EffectiveValue &) const = default;
};

/// What a Milvus server does with its configuration.
struct Effective
{
    static constexpr int usualMetricsPort = 9091;

    QList<EffectiveValue> values;       ///< of every key, in the order of a milvus.yaml
    QList<EffectiveValue> ports;        ///< where Milvus's own parts listen, in the same way
    int metricsPort = usualMetricsPort; ///< where it serves metrics, of METRICS_PORT alone; 0: not
                                        ///< known here
    QStringList files;                  ///< what was read, the later one wins
    std::optional<base::Error> unreadable; ///< why Milvus ignores all files and uses its defaults
    std::optional<base::Error> unclear;    ///< why a file is not understood here, though perhaps by
                                           ///< Milvus: no value of the files is told then
    std::optional<base::Error> refusal;    ///< why the server does not start

    [[nodiscard]] const EffectiveValue &of(QByteArrayView key) const;
    [[nodiscard]] int number(QByteArrayView key) const; ///< 0 for what is none
    [[nodiscard]] bool isOn(QByteArrayView key) const;  ///< as Milvus reads a switch
    [[nodiscard]] QString text(QByteArrayView key) const { return of(key).value; }
    /// Whether it cannot be told if the server starts; there is no refusal then.
    [[nodiscard]] bool isStartUnclear() const;
};

struct ConfigurationFile
{
    QString path;
    QByteArray text;
    std::optional<base::Error> unseen = {}; ///< why its text is not known here, though Milvus
                                            ///< reads it
};

/// Reads the files as Milvus does: the later one wins leaf by leaf, variables win over all, a file
/// with a syntax error makes Milvus ignore every file (real-milvus.md). A variable with a null
/// value is set to what is not known here. The configuration that Milvus may keep in etcd is not
/// seen. Unknown versions count as current ones. Pure; any thread.
Effective effectiveConfiguration(const QList<ConfigurationFile> &files,
                                 const QHash<QString, QString> &environment,
                                 const std::optional<Version> &version);

} // namespace milvus
