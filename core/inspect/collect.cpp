#include "core/inspect/collect.h"

#include "core/base/files.h"
#include "core/bundle/files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace inspect {

namespace {

constexpr qsizetype mostFiles = 200;

/// The place among the nine files in the order of Milvus's documentation; behind them for every
/// other name.
qsizetype rankOf(const QFileInfo &file)
{
    const auto &nine = bundle::allFiles();
    const auto found = std::ranges::find_if(nine, [&file](const bundle::FileInfo &info) {
        return file.fileName() == QLatin1StringView(info.name);
    });
    return found - nine.begin();
}

QList<Candidate> filesIn(const QString &folder)
{
    QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    std::ranges::stable_sort(entries, {}, rankOf);
    QList<Candidate> files;
    for (const QFileInfo &entry : entries.first(std::min(entries.size(), mostFiles)))
        files.append({entry.filePath(), rankOf(entry) < std::ssize(bundle::allFiles())});
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
