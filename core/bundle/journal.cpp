#include "core/bundle/journal.h"

#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/files.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

constexpr QByteArrayView exchangeWord("exchange ");
constexpr QByteArrayView perFileWord("per-file ");

QString journalPath(const QString &workspace)
{
    return workspace + u"/journal"_s;
}

} // namespace

std::optional<Journal> Journal::read(const QString &workspace)
{
    const auto content = base::readFile(journalPath(workspace), 256);
    // The line feed shows that it was written to its end.
    if (!content || !content->endsWith('\n'))
        return std::nullopt;
    const QByteArrayView line(*content);
    const bool exchange = line.startsWith(exchangeWord);
    if (!exchange && !line.startsWith(perFileWord))
        return std::nullopt;
    const QByteArrayView word = exchange ? exchangeWord : perFileWord;
    return Journal{exchange ? Way::Exchange : Way::PerFile,
                   QByteArray::fromHex(line.sliced(word.size()).trimmed().toByteArray())};
}

base::Result<> Journal::write(const QString &workspace) const
{
    const QByteArrayView word = way == Way::Exchange ? exchangeWord : perFileWord;
    return base::writeNewFile(journalPath(workspace), word.toByteArray() + digest.toHex() + '\n',
                              0600);
}

base::Result<> Journal::remove(const QString &workspace)
{
    return removeFile(journalPath(workspace));
}

QByteArray setDigest(const QString &folder)
{
    const auto certificate = base::readFile(filePath(folder, File::ServerCertificate));
    return certificate ? QCryptographicHash::hash(*certificate, QCryptographicHash::Sha256)
                       : QByteArray();
}

} // namespace bundle
