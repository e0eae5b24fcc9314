#pragma once

#include <QList>
#include <QString>

namespace milvus {

/// One word of a shell's command, as the shell hands it on.
struct ShellArgument
{
    QString text;
    bool isKnown = true; ///< false: it depends on what is known only where the script runs; the
                         ///< text has the default where the script names one: ${NAME:-default}

    bool operator==(const ShellArgument &) const = default;
};

/// The words behind `docker run` of the command in a shell script that starts Milvus: its options,
/// the image, and the command in the container. Variables that the script itself sets once are
/// replaced, and `$(pwd)` and its like by `folder`. Empty when no Milvus is started in it. Pure.
QList<ShellArgument> dockerRunArguments(const QString &script, const QString &folder);

/// Where the image of Milvus stands among them; their number when it does not. Pure.
qsizetype imageAmong(const QList<ShellArgument> &words);

} // namespace milvus
