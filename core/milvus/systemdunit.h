#pragma once

#include "core/milvus/unitview.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace milvus {

/// A variable that systemd gives to Milvus, and the file that sets it.
struct UnitVariable
{
    QString value; ///< null: known only where systemd starts Milvus
    QString file;

    bool operator==(const UnitVariable &) const = default;
};

using UnitVariables = QHash<QString, UnitVariable>;

/// What a unit and its drop-ins say, taken in one after the other (systemd.exec(5)).
struct Unit
{
    QString name = QStringLiteral("milvus.service"); ///< "milvus@one.service": for its specifiers
    QString file;                       ///< the unit itself; empty: it is not on this machine
    UnitVariables defaults;             ///< of DefaultEnvironment=, which all units get
    UnitVariables variables;            ///< of Environment=
    UnitVariables fromFiles;            ///< of EnvironmentFile=
    UnitVariables passed;               ///< of PassEnvironment=: without values
    QStringList taken;                  ///< of UnsetEnvironment=: names, or names with their values
    QHash<QString, QString> unreadable; ///< files of EnvironmentFile= and which file names them
    QHash<QString, QString> hiding;     ///< "RootDirectory=" and its like, and which file says so
    UnitView view;
    QStringList command;        ///< of ExecStart=
    QString user;               ///< of User=
    QStringList workingFolders; ///< of WorkingDirectory=; the last one holds

    /// Settings by which paths mean other files for Milvus than on this machine, and which file
    /// says so.
    [[nodiscard]] QHash<QString, QString> otherFiles() const;
    /// "milvus@one", as people say it.
    [[nodiscard]] QString shortName() const;
    /// Whether its command starts Milvus, by itself, by env(1) or by a shell.
    [[nodiscard]] bool startsMilvus() const;
    /// What may give Milvus other settings than are read here, and which file says so: files that
    /// cannot be read, other folders in place of those here, a command that cannot be followed.
    [[nodiscard]] QHash<QString, QString> unseen() const;
    /// All variables that Milvus gets: files win over Environment=, what is unset is gone, and
    /// "ExecStart=/usr/bin/env NAME=value" or `sh -c "NAME=value milvus"` wins over all.
    [[nodiscard]] UnitVariables environment() const;
    /// Where its Milvus looks for its configuration: $MILVUSCONF, else "configs" below the folder
    /// in which its command starts it (milvus-tls.md 1.2). Empty when that is not known.
    [[nodiscard]] QString configFolder() const;
    /// The folder in which its command starts Milvus; empty when that is not known.
    [[nodiscard]] QString startFolder() const;
    /// "configs" below each WorkingDirectory=, whatever else is said and whichever holds.
    [[nodiscard]] QStringList usualConfigFolders() const;
};

/// Takes one unit or drop-in in. `file`: its path. Reads the disk only for EnvironmentFile= and the
/// home of a user.
void readUnit(const QByteArray &text, const QString &file, Unit &unit);

/// Takes a system.conf (systemd-system.conf(5)) in. `file`: its path. Pure.
void readManager(const QByteArray &text, const QString &file, Unit &unit);

} // namespace milvus
