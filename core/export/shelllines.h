#pragma once

#include <QHash>
#include <QStringList>

namespace exporter {

/// Stands in a word for what only the shell can know: a variable that the script does not set, the
/// output of a command.
constexpr QChar unknownValue = u'\uFFFC';

/// A command of a shell script as far as it can be known without running it.
struct ShellCommand
{
    int line = 0;      ///< where it begins, from 1
    QString text;      ///< as written
    QStringList words; ///< without quotation marks, known variables put in
};

/// The commands of a script: comments, redirections and words like "then" left out, lines joined at
/// a backslash and cut at "&&", ";" and their like, `NAME=value` kept in `variables` and not among
/// the commands. Pure.
QList<ShellCommand> shellCommands(const QString &script, QHash<QString, QString> &variables);

} // namespace exporter
