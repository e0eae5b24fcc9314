#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace milvus {

/// What a unit lets its program see of the files of this machine (systemd.exec(5)).
class UnitView
{
public:
    /// Takes a setting in; false: it is none of these. `name`: of the unit.
    bool take(const QString &key, const QString &value, const QString &name);

    /// The setting that hides a path, as "ProtectHome=yes"; empty: none does. Follows links on this
    /// machine.
    [[nodiscard]] QString hiding(const QString &path) const;
    /// "BindPaths=" and its like, where a path means another file than on this machine.
    [[nodiscard]] QStringList remapping() const;
    /// What a credential of LoadCredential= and its like is, by its path for the program: a file of
    /// this machine, or empty when it is not one that can be read here. Null: there is no such one.
    [[nodiscard]] QString credential(const QString &path) const;

    bool operator==(const UnitView &) const = default;

private:
    void takePaths(const QString &key, const QString &value, const QString &name);
    void takeCredential(const QString &key, const QString &value, const QString &name);
    [[nodiscard]] QString hidingExactly(const QString &path) const;
    [[nodiscard]] bool isShown(const QString &path, const QString &below) const;

    QHash<QString, QString> m_switches;    ///< "ProtectHome" to its last value
    QHash<QString, QStringList> m_paths;   ///< "InaccessiblePaths" to what it lists
    QHash<QString, QString> m_credentials; ///< by their paths for the program
};

} // namespace milvus
