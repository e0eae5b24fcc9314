#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace bundle {

/// How Milvus runs, as far as it decides who has to read the files.
enum class ServerKind {
    Docker,     ///< a container as uid 999: images of 3.0 and newer (milvus-tls.md 1.5)
    DockerRoot, ///< a container as root: images up to 2.6
    Systemd,    ///< a user of this computer, "milvus" unless another one is named
    Secret      ///< Docker gives the container copies with an owner of their own
};

/// A user as the kernel sees it.
struct Reader
{
    unsigned user = 0;
    QList<unsigned> groups = {}; ///< its own first

    [[nodiscard]] QString text() const; ///< "999:999"
};

/// What is asked of permissionPlan().
struct PermissionQuestion
{
    QString folder;
    ServerKind kind = ServerKind::Docker;
    Reader server = {};                 ///< see serverReader()
    std::optional<unsigned> group = {}; ///< keys stay with their owner, and this group reads them
};

/// Owner and mode of one file or folder.
struct Access
{
    unsigned user = 0;
    unsigned group = 0;
    unsigned mode = 0;

    [[nodiscard]] QString text() const; ///< "999:1000 0400"
    bool operator==(const Access &) const = default;
};

/// One file or folder of the set, or beside it.
struct PermissionNeed
{
    QString path;
    bool isKey = false; ///< or what may hold one
    bool isFolder = false;
    Access is;
    Access wanted;         ///< equal to `is` when all is well
    bool mayApply = false; ///< by this process
    QString command;       ///< for a shell: brings it there; empty when all is well

    [[nodiscard]] bool isFine() const { return is == wanted; }
};

/// What a person types, as root unless `mayApply`; a key is closed before it changes hands, and
/// opened only after that.
QString commandFor(const PermissionNeed &need);

/// Of a plan's needs those that are not fine, in the order to see to them: the folder last, for
/// opened before what is in it, it would show the keys there.
QList<PermissionNeed> leftToDo(const QList<PermissionNeed> &needs);

struct PermissionPlan
{
    QList<PermissionNeed> needs;   ///< the folder first, then the files that are there
    QList<base::Finding> findings; ///< PermissionsDiffer or PermissionsNeedRoot for each that is
                                   ///< not fine, FolderBarsServer for folders above
    /// For ServerKind::Secret: what a stack file says so that the container's user owns its copies.
    QString stackText;
};

/// The user that Milvus runs as: `typed` is "999", "999:1000" or a user's name; empty: what is
/// usual for the kind. ContainerUserUnknown otherwise. Reads the user database.
base::Result<Reader> serverReader(ServerKind kind, const QString &typed);
/// A group by name or number; GroupUnknown otherwise.
base::Result<unsigned> groupNumber(const QString &typed);

/// Which owner and mode the folder, and each file in it, needs so that Milvus can read server.key,
/// server.pem and ca.pem, and nobody else can read a key: no plan gives a key a bit for others, and
/// keys that Milvus does not need stay with their owner alone. When the folder opens, whatever else
/// is in it is closed to all but its owner; in one that is open, other files and folders with an
/// open key are closed to others. Nothing is changed. FolderMissing, NotAFolder, LinkRefused for a
/// link, KeyInCertificateFile for a certificate with its key, SetIncomplete without server.key.
/// Blocking, short.
base::Result<PermissionPlan> permissionPlan(const PermissionQuestion &question);

/// Applies what this process may, file by file, and says what is left: a fresh plan. A key is
/// closed before its owner changes, so that nobody reads it on the way; the folder comes last, and
/// stays shut while a key in it cannot be closed. Canceled between two files.
base::Result<PermissionPlan> applyPermissions(const PermissionQuestion &question,
                                              const base::Job &job);

QString serverKindId(ServerKind kind); ///< "docker", "docker-root", "systemd", "secret"
bool parseServerKind(QStringView text, ServerKind &kind);

} // namespace bundle
