#pragma once

#include "core/plan/plan.h"

#include <QByteArray>

namespace exporter {

/// A commented POSIX shell script that makes the same nine files with the `openssl` command: same
/// fields, own keys. Refuses to overwrite an existing ca.key.
QByteArray openSslScript(const plan::Plan &plan);

/// The same as two files to be edited and kept, in the form of Milvus's documentation: gen.sh reads
/// the openssl.cnf beside it.
struct ScriptFiles
{
    QByteArray script;
    QByteArray configuration;
};
ScriptFiles openSslFiles(const plan::Plan &plan);

/// What the second file has to be called.
inline constexpr const char *configurationName = "openssl.cnf";

} // namespace exporter
