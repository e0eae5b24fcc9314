#include "core/bundle/earlier.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundle {

QStringList earlierSets(const QString &folder)
{
    const QFileInfo self(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    const QString name = self.fileName();
    QStringList found;
    for (const auto &[place, prefix] : {std::pair{self.dir(), name + u".backup-"_s},
                                        std::pair{QDir(self.filePath()), u"backup-"_s}})
        for (const QString &entry : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (entry.startsWith(prefix)) // a prefix, not a pattern: a name may hold stars
                found << place.filePath(entry);
    const auto moment = [](const QString &path) {
        return path.sliced(path.lastIndexOf(u"backup-"_s)); // by its time, wherever it lies
    };
    std::ranges::sort(found, std::ranges::greater(), moment);
    return found;
}

} // namespace bundle
