#pragma once

#include <QHash>
#include <QStringList>

namespace exporter {

/// A command of a shell script as far as it can be known without running it.
struct ShellCommand
{
    int line = 0;      ///< where it begins, from 1
    QString text;      ///< as written
    QStringList words; ///< without quotation marks, known variables put in
};

/// The commands of a script: comments left out, lines joined at a backslash, `NAME=value` kept in
/// `variables` and not among the commands. Pure.
QList<ShellCommand> shellCommands(const QString &script, QHash<QString, QString> &variables);

} // namespace exporter
