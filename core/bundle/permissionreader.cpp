#include "core/base/ids.h"
#include "core/bundle/permissions.h"

#include <array>
#include <vector>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

constexpr std::array serverKindIds = {
    base::Id{ServerKind::Docker, "docker"},
    base::Id{ServerKind::DockerRoot, "docker-root"},
    base::Id{ServerKind::Systemd, "systemd"},
    base::Id{ServerKind::Secret, "secret"},
};

constexpr unsigned imageUser = 999; // milvus-tls.md 1.5

std::optional<unsigned> numberOf(const QString &text)
{
    bool isNumber = false;
    const unsigned number = text.toUInt(&isNumber);
    constexpr unsigned nobodyAtAll = ~0U;
    return isNumber && number != nobodyAtAll ? std::optional(number) : std::nullopt;
}

std::optional<Reader> readerNamed(const QString &name)
{
    const QByteArray bytes = name.toLocal8Bit();
    passwd entry = {};
    passwd *found = nullptr;
    std::vector<char> buffer(16 * 1024);
    if (::getpwnam_r(bytes.constData(), &entry, buffer.data(), buffer.size(), &found) != 0 ||
        !found)
        return {};
    int count = 64;
    std::vector<gid_t> groups(static_cast<std::size_t>(count));
    if (::getgrouplist(bytes.constData(), entry.pw_gid, groups.data(), &count) < 0)
        count = 1;
    Reader reader = {entry.pw_uid, {}};
    reader.groups.append(entry.pw_gid);
    for (int at = 0; at < count; ++at) {
        const gid_t group = groups[static_cast<std::size_t>(at)];
        if (group != entry.pw_gid)
            reader.groups.append(group);
    }
    return reader;
}

QString usualUser(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Docker:
    case ServerKind::Secret:
        return QString::number(imageUser);
    case ServerKind::DockerRoot:
        return u"0"_s;
    case ServerKind::Systemd:
        break;
    }
    return u"milvus"_s;
}

} // namespace

QString Reader::text() const
{
    return u"%1:%2"_s.arg(user).arg(groups.value(0));
}

base::Result<Reader> serverReader(ServerKind kind, const QString &typed)
{
    const QString text = typed.trimmed().isEmpty() ? usualUser(kind) : typed.trimmed();
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (const auto user = numberOf(colon < 0 ? text : text.first(colon))) {
        const auto group = colon < 0 ? user : numberOf(text.sliced(colon + 1));
        if (group)
            return Reader{*user, {*group}};
    } else if (const auto named = readerNamed(text)) {
        return *named;
    }
    return base::fail(base::Code::ContainerUserUnknown, {text});
}

base::Result<unsigned> groupNumber(const QString &typed)
{
    const QString text = typed.trimmed();
    if (const auto number = numberOf(text))
        return *number;
    group entry = {};
    group *found = nullptr;
    std::vector<char> buffer(64 * 1024);
    if (::getgrnam_r(text.toLocal8Bit().constData(), &entry, buffer.data(), buffer.size(),
                     &found) != 0 ||
        !found)
        return base::fail(base::Code::GroupUnknown, {typed});
    return entry.gr_gid;
}

QString serverKindId(ServerKind kind)
{
    return base::idOf(serverKindIds, kind);
}

bool parseServerKind(QStringView text, ServerKind &kind)
{
    return base::parseId(serverKindIds, text, kind);
}

} // namespace bundle
