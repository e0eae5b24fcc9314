#pragma once

#include "core/export/scriptca.h"

#include <QByteArray>
#include <QStringList>

namespace exporter {

/// Two commented files to be read, edited and kept, in the form of Milvus's documentation: a POSIX
/// shell script that makes the same nine files with the `openssl` command (same fields, own keys;
/// refuses to overwrite anything), and the openssl.cnf that it reads beside itself. With a CA that
/// is there already the script wants its two files beside itself, and signs with it.
struct ScriptFiles
{
    QByteArray script;
    QByteArray configuration;
};
/// `clients`: those with a name and files of their own, each checked (bundle/clientnames.h).
ScriptFiles openSslFiles(const plan::Plan &plan, const QStringList &clients = {},
                         const ScriptCa &ca = {});

/// What the second file has to be called.
inline constexpr const char *configurationName = "openssl.cnf";
/// Where it lies when the script is saved as `target`.
QString configurationBeside(const QString &target);

/// Writes both files, the script as `target`, and gives their names. Without `replace` an existing
/// one of them is FileExists; ScriptNameTaken when `target` is called like the other. Both or none.
/// Blocking.
base::Result<QStringList> saveScript(const plan::Plan &plan, const QString &target, bool replace,
                                     const QStringList &clients = {}, const ScriptCa &ca = {});

} // namespace exporter
