#include "core/base/files.h"
#include "core/bundle/permissions.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bundle {

namespace {

/// A file or folder held by its descriptor, so that nothing can take its place between two calls.
class Held
{
public:
    explicit Held(const QString &path)
        : m_path(path)
        , m_descriptor(::open(QFile::encodeName(path).constData(),
                              O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
        , m_error(m_descriptor < 0 ? errno : 0)
    {}
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    ~Held()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    /// It is still what was planned for.
    [[nodiscard]] base::Result<> check(const PermissionNeed &need) const
    {
        struct stat status = {};
        if (m_descriptor < 0 && m_error == ELOOP)
            return base::fail(base::Code::LinkRefused, {m_path});
        if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0)
            return tl::make_unexpected(
                base::writeError(m_path, m_descriptor < 0 ? m_error : errno));
        const bool isSame = S_ISDIR(status.st_mode) == need.isFolder &&
                            status.st_uid == need.is.user && status.st_gid == need.is.group &&
                            (need.isFolder || (S_ISREG(status.st_mode) && status.st_nlink == 1));
        return isSame ? base::Result<>() : base::fail(base::Code::LinkRefused, {m_path});
    }

    [[nodiscard]] base::Result<> setMode(unsigned mode) const
    {
        return outcome(::fchmod(m_descriptor, mode));
    }
    [[nodiscard]] base::Result<> setOwner(unsigned user, unsigned group) const
    {
        return outcome(::fchown(m_descriptor, user, group));
    }

private:
    [[nodiscard]] base::Result<> outcome(int result) const
    {
        return result == 0 ? base::Result<>()
                           : tl::make_unexpected(base::writeError(m_path, errno));
    }

    QString m_path;
    int m_descriptor;
    int m_error;
};

base::Result<> applyOne(const PermissionNeed &need)
{
    const Held held(need.path);
    const bool changesHands =
        need.is.user != need.wanted.user || need.is.group != need.wanted.group;
    return held.check(need)
        .and_then([&] {
            const bool isClosedFirst = need.isKey && changesHands;
            return isClosedFirst ? held.setMode(0600) : base::Result<>();
        })
        .and_then([&] {
            return changesHands ? held.setOwner(need.wanted.user, need.wanted.group)
                                : base::Result<>();
        })
        .and_then([&] { return held.setMode(need.wanted.mode); });
}

base::Result<> applyAll(const QList<PermissionNeed> &needs, const base::Job &job)
{
    const auto isShown = [](const PermissionNeed &need) {
        return need.isKey && (need.is.mode & ~need.wanted.mode & 0077U) != 0 && !need.mayApply;
    };
    const bool mayOpenFolder = std::ranges::none_of(needs, isShown);
    for (const PermissionNeed &need : leftToDo(needs)) {
        if (job.isCanceled())
            return base::fail(base::Code::Canceled);
        if (!need.mayApply || (need.path == needs.first().path && !mayOpenFolder))
            continue;
        if (const auto applied = applyOne(need); !applied)
            return applied;
    }
    return {};
}

} // namespace

base::Result<PermissionPlan> applyPermissions(const PermissionQuestion &question,
                                              const base::Job &job)
{
    const auto plan = permissionPlan(question);
    if (!plan)
        return plan;
    return applyAll(plan->needs, job).and_then([&question] { return permissionPlan(question); });
}

} // namespace bundle
