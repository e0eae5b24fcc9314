#pragma once

#include "core/milvus/apply.h"
#include "core/milvus/rendering.h"

namespace milvus {

/// What a line in Milvus's log says about its start with TLS (milvus-tls.md 1.4, 1.5,
/// real-milvus.md); ui/text has the sentence.
enum class LogSign {
    Ready,
    ReadyWithoutTls,
    PairNotLoaded,
    FileMissing,
    FileForbidden,
    KeyNotParsed,
    KeyOfAnother,
    CaNotRead,
    CaWithoutCertificate,
    SharedRestPort,
    ConfigurationIgnored
};

struct LogLine
{
    QString text; ///< a part of the line, exactly as Milvus writes it
    LogSign sign = LogSign::Ready;

    bool operator==(const LogLine &) const = default;
};

/// What remains to be done once the configuration is changed: commands for a shell on the machine
/// of the deployment, each one line.
struct NextSteps
{
    QString restart;    ///< makes Milvus read the change; empty: nothing runs that must be told
    QString logCommand; ///< shows Milvus's log; empty: it is in the terminal where Milvus was
                        ///< started
    QList<LogLine> goodLines; ///< one of them has to be there
    QList<LogLine> badLines;  ///< none of them may be there
    QString back; ///< makes everything as it was and restarts Milvus; empty: nothing was changed
                  ///< that is known

    bool operator==(const NextSteps &) const = default;
};

/// `rendering`: what was written; MilvusYaml for a change of the configuration file (or, with
/// `applied`, of the file it names), else the file of that name. `tlsMode`: 0, 1 or 2, what is
/// configured. Looks which files lie beside a Compose file; short.
NextSteps nextSteps(const plan::Deployment &deployment, Rendering rendering, int tlsMode,
                    const std::optional<Applied> &applied = {});

} // namespace milvus
