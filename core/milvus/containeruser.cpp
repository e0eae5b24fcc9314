#include "core/milvus/containeruser.h"

#include <QFile>

#include <algorithm>
#include <array>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

constexpr unsigned imageUser = 999; // "milvus" in the image, and its group

std::optional<unsigned> idOf(const QString &written)
{
    if (written == u"root")
        return 0;
    if (written == u"milvus")
        return imageUser;
    bool isNumber = false;
    const unsigned id = written.toUInt(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

/// `forOwner`: S_IRUSR or S_IXUSR, whose bits for group and others lie 3 and 6 places lower.
bool isAllowed(const ContainerUser &user, const QString &path, unsigned forOwner)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return true;
    const unsigned mode = status.st_mode;
    if (status.st_uid == user.id)
        return (mode & forOwner) != 0;
    if (user.groups.contains(status.st_gid))
        return (mode & (forOwner >> 3U)) != 0;
    return (mode & (forOwner >> 6U)) != 0;
}

} // namespace

QString ContainerUser::text() const
{
    return u"%1:%2"_s.arg(id).arg(groups.value(0));
}

std::optional<ContainerUser> containerUser(const WrittenUser &written,
                                           const std::optional<Version> &version)
{
    if (written.user.isEmpty() && !version)
        return {};
    const QString usual = version && version->runsAsRoot() ? u"root"_s : u"milvus"_s;
    const QString name = written.user.isEmpty() ? usual : written.user;
    const auto id = idOf(name.section(u':', 0, 0));
    const QString group = name.section(u':', 1, 1);
    const unsigned usualGroup =
        id == imageUser ? imageUser : 0; // Docker's for who is no user there
    const auto own = group.isEmpty() ? std::optional(usualGroup) : idOf(group);
    if (!id || !own)
        return {};
    ContainerUser user{*id, {*own}};
    for (const QString &more : written.groups) {
        if (const auto number = idOf(more))
            user.groups << *number;
    }
    return user;
}

std::optional<ContainerUser> localUser(const QString &written)
{
    const QByteArray name = written.toLocal8Bit();
    passwd entry = {};
    passwd *found = nullptr;
    std::array<char, 16384> buffer = {};
    bool isNumber = false;
    const unsigned id = written.toUInt(&isNumber);
    if (isNumber)
        ::getpwuid_r(id, &entry, buffer.data(), buffer.size(), &found);
    else
        ::getpwnam_r(name.constData(), &entry, buffer.data(), buffer.size(), &found);
    if (!found || found->pw_uid == 0)
        return {};
    std::array<gid_t, 256> groups = {};
    int number = static_cast<int>(groups.size());
    ::getgrouplist(found->pw_name, found->pw_gid, groups.data(), &number);
    ContainerUser user{found->pw_uid, {found->pw_gid}};
    for (int at = 0; at < std::min<int>(number, static_cast<int>(groups.size())); ++at)
        user.groups << groups.at(static_cast<size_t>(at));
    return user;
}

bool mayRead(const ContainerUser &user, const QString &file, const QStringList &folders)
{
    if (user.id == 0)
        return true;
    return isAllowed(user, file, S_IRUSR) &&
           std::ranges::all_of(
               folders, [&](const QString &folder) { return isAllowed(user, folder, S_IXUSR); });
}

} // namespace milvus
