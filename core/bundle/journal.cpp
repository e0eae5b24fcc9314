#include "core/bundle/journal.h"

#include "core/base/files.h"
#include "core/bundle/disk.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

constexpr const char *exchangeWord = "exchange";
constexpr const char *perFileWord = "per-file";
constexpr const char *endWord = "end";

} // namespace

QString Journal::path(const QString &workspace)
{
    return workspace + u"/journal"_s;
}

std::optional<Journal> Journal::read(const QString &workspace)
{
    const auto content = base::readFile(path(workspace), 4096);
    if (!content)
        return std::nullopt;
    QByteArrayList lines = content->split('\n');
    // The last line shows that it was written to its end.
    if (lines.size() < 3 || !lines.takeLast().isEmpty() || lines.takeLast() != endWord)
        return std::nullopt;
    const QByteArrayList first = lines.takeFirst().split(' ');
    if (first.size() != 3 || (first[0] != exchangeWord && first[0] != perFileWord))
        return std::nullopt;
    Journal journal;
    journal.way = first[0] == exchangeWord ? Way::Exchange : Way::PerFile;
    journal.digest = QByteArray::fromHex(first[1]);
    journal.witness = QString::fromLatin1(first[2]);
    for (const QByteArray &name : lines)
        journal.removed.append(QString::fromLatin1(name));
    return journal;
}

base::Result<> Journal::write(const QString &workspace) const
{
    QByteArray text = QByteArray(way == Way::Exchange ? exchangeWord : perFileWord) + ' ' +
                      digest.toHex() + ' ' + witness.toLatin1() + '\n';
    for (const QString &name : removed)
        text += name.toLatin1() + '\n';
    return writeQuickly(path(workspace), text + endWord + '\n', 0600);
}

base::Result<> Journal::remove(const QString &workspace)
{
    return removeFile(path(workspace));
}

QByteArray fileDigest(const QString &path)
{
    const auto content = base::readFile(path);
    return content ? QCryptographicHash::hash(*content, QCryptographicHash::Sha256) : QByteArray();
}

} // namespace bundle
