#include "core/export/place.h"

#include "core/base/files.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

base::Result<> checkOld(const QString &target, bool replace)
{
    struct stat old = {};
    if (::lstat(QFile::encodeName(target).constData(), &old) != 0)
        return {};
    if (S_ISLNK(old.st_mode))
        return base::fail(base::Code::LinkRefused, {target});
    if (!S_ISREG(old.st_mode))
        return base::fail(base::Code::NotARegularFile, {target});
    if (!replace)
        return base::fail(base::Code::FileExists, {target});
    return {};
}

} // namespace

base::Result<> placeSecret(const QString &target, const base::Secret &content, bool replace)
{
    if (const auto checked = checkOld(target, replace); !checked)
        return checked;
    if (!replace)
        return base::writeNewFile(target, content.view(), 0600);
    // base::replaceFile() would keep the old file's permissions.
    const QFileInfo info(target);
    const QString sibling = u"%1/.%2.%3"_s.arg(info.path(), info.fileName(),
                                               QUuid::createUuid().toString(QUuid::Id128));
    if (const auto written = base::writeNewFile(sibling, content.view(), 0600); !written)
        return written;
    if (std::rename(QFile::encodeName(sibling).constData(),
                    QFile::encodeName(target).constData()) != 0) {
        const base::Error error = base::writeError(target, errno);
        QFile::remove(sibling);
        return tl::make_unexpected(error);
    }
    return base::syncFolder(info.path());
}

} // namespace exporter
