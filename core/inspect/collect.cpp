#include "core/inspect/collect.h"

#include "core/base/files.h"
#include "core/bundle/files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace inspect {

namespace {

constexpr qsizetype mostFiles = 200;

bool isOneOfTheNine(const QString &name)
{
    return std::ranges::any_of(bundle::allFiles(), [&name](const bundle::FileInfo &file) {
        return name == QLatin1StringView(file.name);
    });
}

QList<Candidate> filesIn(const QString &folder)
{
    QList<Candidate> files;
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &entry : entries.first(std::min(entries.size(), mostFiles)))
        files.append({entry.filePath(), isOneOfTheNine(entry.fileName())});
    return files;
}

} // namespace

QList<Candidate> collectFiles(const QStringList &paths)
{
    QList<Candidate> files;
    for (const QString &typed : paths) {
        const QString path = base::expandHome(typed);
        if (QFileInfo(path).isDir())
            files += filesIn(path);
        else
            files.append({path, true});
    }
    return files;
}

} // namespace inspect
