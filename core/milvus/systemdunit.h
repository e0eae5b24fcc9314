#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace milvus {

/// A variable that systemd gives to Milvus, and the file that sets it.
struct UnitVariable
{
    QString value;
    QString file;

    bool operator==(const UnitVariable &) const = default;
};

using UnitVariables = QHash<QString, UnitVariable>;

/// The unit milvus.service of this machine, where systemd looks for it (systemd.unit(5);
/// $SYSTEMD_UNIT_PATH is followed, too); empty when there is none. Reads the disk; short.
QString unitFile();

/// What milvus.service and its drop-ins set with Environment= and EnvironmentFile=, in systemd's
/// order: a later file wins, an empty Environment= forgets what was before, and files win over both
/// (systemd.exec(5)). Specifiers other than "%%" stay as they are written. Reads the disk; short.
UnitVariables unitVariables();

/// The folder in which the Milvus of that unit looks for its configuration: $MILVUSCONF, else
/// "configs" below WorkingDirectory= (milvus-tls.md 1.2). Empty when the unit names neither. Reads
/// the disk; short.
QString unitConfigFolder();

/// What a unit and its drop-ins say, taken in one after the other.
struct Unit
{
    UnitVariables variables; ///< of Environment=
    UnitVariables fromFiles; ///< of EnvironmentFile=
    QString workingFolder;
};

/// Takes one unit or drop-in in. `file`: its path. Reads the disk only for EnvironmentFile=.
void readUnit(const QByteArray &text, const QString &file, Unit &unit);

} // namespace milvus
