#include "core/base/files.h"
#include "core/base/shell.h"
#include "core/bundle/disk.h"
#include "core/bundle/files.h"
#include "core/bundle/openkey.h"
#include "core/bundle/permissions.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

constexpr unsigned forGroup = 0070;
constexpr unsigned forOthers = 0007;

Access accessOf(const Status &status)
{
    return {status.user, status.group, status.mode & 07777U};
}

/// Whether `bits` (of one class, such as 4 for reading) are granted to a reader.
bool grants(const Access &access, const Reader &reader, unsigned bits)
{
    constexpr unsigned userShift = 6;
    constexpr unsigned groupShift = 3;
    if (reader.user == 0)
        return true;
    const unsigned shift = reader.user == access.user             ? userShift
                           : reader.groups.contains(access.group) ? groupShift
                                                                  : 0;
    return ((access.mode >> shift) & bits) == bits;
}

bool mayChange(const Access &is, const Access &wanted)
{
    if (::geteuid() == 0)
        return true;
    return is.user == ::geteuid() && wanted.user == is.user &&
           (wanted.group == is.group || isOwnGroup(wanted.group));
}

QString modeText(unsigned mode)
{
    return u"%1"_s.arg(mode, 4, 8, QChar(u'0'));
}

class Planner
{
public:
    explicit Planner(const PermissionQuestion &question)
        : m_question(question)
        , m_folder(QDir::cleanPath(QDir(question.folder).absolutePath()))
    {}

    base::Result<PermissionPlan> plan()
    {
        if (const auto may = base::checkLook(m_folder, base::Look::ForAll); !may)
            return tl::make_unexpected(may.error());
        const Status folder = statusOf(m_folder);
        if (!folder.exists())
            return base::fail(base::Code::FolderMissing, {m_folder});
        if (folder.kind == Status::Kind::Link)
            return base::fail(base::Code::LinkRefused, {m_folder});
        if (folder.kind != Status::Kind::Folder)
            return base::fail(base::Code::NotAFolder, {m_folder});
        const Access is = accessOf(folder);
        const Access wanted = wantedFolder(is);
        m_opened = wanted.mode & ~is.mode & (forGroup | forOthers);
        if (wanted.group != is.group)
            m_opened |= wanted.mode & forGroup;
        add(m_folder, folder, wanted, false);
        for (const QString &name : entriesOf(m_folder)) {
            const bool isOurs = isSetFile(name) || isNamedClientFile(name);
            if (const auto added = isOurs ? addFile(name) : addForeign(name); !added)
                return tl::make_unexpected(added.error());
        }
        if (!m_hasServerKey)
            return base::fail(base::Code::SetIncomplete, {m_folder, fileName(File::ServerKey)});
        if (m_question.kind == ServerKind::Systemd)
            lookAbove();
        if (m_question.kind == ServerKind::Secret)
            m_plan.stackText = stackText();
        return m_plan;
    }

private:
    /// With secrets Docker reads the files as whoever deploys, and hands out copies.
    [[nodiscard]] bool isReadByOwner() const { return m_question.kind == ServerKind::Secret; }

    base::Result<> addFile(const QString &name)
    {
        const QString path = m_folder + QLatin1Char('/') + name;
        const Status status = statusOf(path);
        if (status.kind == Status::Kind::Link || status.links > 1)
            return base::fail(base::Code::LinkRefused, {path});
        if (status.kind != Status::Kind::File)
            return base::fail(base::Code::NotARegularFile, {path});
        const Access is = accessOf(status);
        const bool isServerKey = name == fileName(File::ServerKey);
        const bool isKey = name.endsWith(u".key"_s);
        m_hasServerKey = m_hasServerKey || isServerKey;
        if (!isKey && holdsOpenKey(path))
            return base::fail(base::Code::KeyInCertificateFile, {path});
        add(path, status,
            isServerKey ? wantedServerKey(is)
            : isKey     ? closed(is)
                        : wantedPublic(is, name),
            isKey);
        return {};
    }

    /// Of what is not the set's only keys matter, and archives, which may hold some: what the
    /// folder shields today stays closed to whom it opens. What others read already, and no key, is
    /// left.
    base::Result<> addForeign(const QString &name)
    {
        const QString path = m_folder + QLatin1Char('/') + name;
        const Status status = statusOf(path);
        const bool isFolder = status.kind == Status::Kind::Folder;
        const unsigned toGroup = (m_opened & forGroup) != 0 ? forGroup : 0;
        const unsigned closed = forOthers | toGroup;
        if ((!isFolder && status.kind != Status::Kind::File) || (status.mode & closed) == 0)
            return {};
        if (!(isFolder ? holdsOpenKeyBelow(path) : mayHoldOpenKey(path)))
            return {};
        if (!isFolder && status.links > 1)
            return base::fail(base::Code::LinkRefused, {path});
        const Access is = accessOf(status);
        add(path, status, {is.user, is.group, is.mode & ~closed}, true);
        return {};
    }

    void add(const QString &path, const Status &status, const Access &wanted, bool isKey)
    {
        PermissionNeed need;
        need.path = path;
        need.isKey = isKey;
        need.isFolder = status.kind == Status::Kind::Folder;
        need.is = accessOf(status);
        need.wanted = wanted;
        if (!need.isFine()) {
            need.mayApply = mayChange(need.is, need.wanted);
            need.command = commandFor(need);
            note(need);
        }
        m_plan.needs.append(need);
    }

    void note(const PermissionNeed &need)
    {
        using base::Severity;
        if (need.mayApply)
            m_plan.findings.append({Severity::Problem,
                                    base::Code::PermissionsDiffer,
                                    {need.path, need.is.text(), need.wanted.text()},
                                    need.path});
        else
            m_plan.findings.append({Severity::Problem,
                                    base::Code::PermissionsNeedRoot,
                                    {need.path, need.command},
                                    need.path,
                                    need.is.text() + u" → "_s + need.wanted.text()});
    }

    /// For the owner alone; a mode that is stricter already stays.
    static Access closed(const Access &is) { return {is.user, is.group, is.mode & 0700U & ~0100U}; }

    [[nodiscard]] Access wantedServerKey(const Access &is) const
    {
        if (isReadByOwner() || m_question.server.user == 0)
            return closed(is);
        const bool isOpen = (is.mode & (forOthers | 0030U)) != 0;
        if (m_question.group) {
            const Access wanted = {is.user, *m_question.group, 0640};
            return wanted;
        }
        const bool isForOneGroup =
            (is.mode & forGroup) == 0 || m_question.server.groups.contains(is.group);
        if (!isOpen && isForOneGroup && grants(is, m_question.server, 4))
            return is;
        if (is.user == m_question.server.user)
            return {is.user, is.group, 0600};
        return {m_question.server.user, is.group, 0400};
    }

    /// Certificates are no secrets: whoever may pass through the folder may read them.
    /// Whoever may write to them could have Milvus trust somebody else.
    [[nodiscard]] Access wantedPublic(Access is, const QString &name) const
    {
        is.mode &= ~0002U;
        const bool isForServer =
            name == fileName(File::ServerCertificate) || name == fileName(File::CaCertificate);
        if (!isForServer || isReadByOwner() || grants(is, reading(), 4))
            return is;
        return {is.user, is.group, is.mode | 0444U};
    }

    /// Whoever may write into it could put a key of their own there.
    [[nodiscard]] Access wantedFolder(Access is) const
    {
        is.mode &= ~0002U;
        if (isReadByOwner() || grants(is, reading(), 1))
            return is;
        if (m_question.group)
            return {is.user, *m_question.group, is.mode | 0050U};
        return {is.user, is.group, is.mode | (is.user == m_question.server.user ? 0100U : 0011U)};
    }

    /// The server with the group that the question gives it.
    [[nodiscard]] Reader reading() const
    {
        Reader reader = m_question.server;
        if (m_question.group)
            reader.groups.append(*m_question.group);
        return reader;
    }

    /// Folders above are not ours to change.
    void lookAbove()
    {
        QString path = m_folder;
        while (path != u"/") {
            path = QFileInfo(path).path();
            if (grants(accessOf(statusOf(path)), reading(), 1))
                continue;
            m_plan.findings.append({base::Severity::Problem,
                                    base::Code::FolderBarsServer,
                                    {path, m_question.server.text()},
                                    path});
        }
    }

    [[nodiscard]] QString stackText() const
    {
        QString uses;
        QString files;
        for (const File file : {File::ServerKey, File::ServerCertificate, File::CaCertificate}) {
            const QString name = fileName(file);
            uses +=
                u"      - {source: %1, target: /run/secrets/%1, uid: \"%2\", gid: \"%3\", mode: 0400}\n"_s
                    .arg(name)
                    .arg(m_question.server.user)
                    .arg(m_question.server.groups.value(0));
            files += u"  %1: {file: %2}\n"_s.arg(
                name, base::shellQuoted(filePath(m_folder, file)).replace(u"'\\''"_s, u"''"_s));
        }
        return u"services:\n  standalone:\n    secrets:\n"_s + uses + u"secrets:\n"_s + files;
    }

    const PermissionQuestion &m_question;
    QString m_folder;
    bool m_hasServerKey = false;
    unsigned m_opened = 0; ///< bits of the folder for those who could not pass through it
    PermissionPlan m_plan;
};

} // namespace

QString Access::text() const
{
    return u"%1:%2 %3"_s.arg(user).arg(group).arg(modeText(mode));
}

QString commandFor(const PermissionNeed &need)
{
    const QString path = base::shellQuoted(need.path);
    QStringList steps;
    const bool changesHands =
        need.wanted.user != need.is.user || need.wanted.group != need.is.group;
    const QString sudo = need.mayApply ? QString() : u"sudo "_s;
    if (changesHands && need.isKey && (need.is.mode & (forGroup | forOthers)) != 0)
        steps << sudo + u"chmod 0600 %1"_s.arg(path);
    if (need.wanted.user != need.is.user)
        steps << sudo + u"chown %1:%2 %3"_s.arg(need.wanted.user).arg(need.wanted.group).arg(path);
    else if (changesHands)
        steps << sudo + u"chgrp %1 %2"_s.arg(need.wanted.group).arg(path);
    if (changesHands || need.wanted.mode != need.is.mode)
        steps << sudo + u"chmod %1 %2"_s.arg(modeText(need.wanted.mode), path);
    return steps.join(u" && "_s);
}

QList<PermissionNeed> leftToDo(const QList<PermissionNeed> &needs)
{
    QList<PermissionNeed> left;
    std::ranges::copy_if(needs, std::back_inserter(left),
                         [](const PermissionNeed &need) { return !need.isFine(); });
    if (!left.isEmpty() && left.first().path == needs.first().path)
        left.append(left.takeFirst());
    return left;
}

base::Result<PermissionPlan> permissionPlan(const PermissionQuestion &question)
{
    return Planner(question).plan();
}

} // namespace bundle
