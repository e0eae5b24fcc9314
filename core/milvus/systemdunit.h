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

/// Takes the variables of one unit or drop-in in. `file`: its path. Reads the disk only for
/// EnvironmentFile=, which `fromFiles` gets.
void readUnit(const QByteArray &text, const QString &file, UnitVariables &variables,
              UnitVariables &fromFiles);

} // namespace milvus
