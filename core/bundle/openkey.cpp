#include "core/bundle/openkey.h"

#include "core/base/files.h"
#include "core/base/secret.h"
#include "core/pki/pem.h"
#include "core/pki/pkcs12read.h"
#include "core/pki/privatekey.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace bundle {

namespace {

bool holdsOpenKeyIn(QByteArrayView content, const QString &path)
{
    if (pki::isPkcs12(content)) {
        const auto store = pki::openPkcs12(content, path, {});
        return store && !store->key.isEmpty();
    }
    const auto isOpen = [](const pki::PemBlock &block) {
        return block.isPrivateKey() && !block.isEncrypted();
    };
    const auto blocks = pki::splitPem(content, path);
    if (!blocks)
        return content.contains(QByteArrayView("PRIVATE KEY-----")); // torn, and perhaps not locked
    return std::ranges::any_of(*blocks, isOpen) ||
           (blocks->isEmpty() && pki::parseDerKey(content, path));
}

} // namespace

bool holdsOpenKey(const QString &path)
{
    constexpr qint64 most = 256 * 1024;
    auto content = base::readFile(path, most);
    if (!content)
        return false;
    const bool holds = holdsOpenKeyIn(*content, path);
    base::wipe(content->data(), static_cast<std::size_t>(content->size()));
    return holds;
}

bool mayHoldOpenKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // who may not look cannot say that there is none
    const QByteArray begin = file.read(512);
    constexpr qsizetype tarMark = 257;
    static const QByteArrayList marks = {"\x1f\x8b",
                                         "PK\x03\x04",
                                         "BZh",
                                         "\xfd"
                                         "7zXZ",
                                         "7z\xbc\xaf",
                                         "\x28\xb5\x2f\xfd",
                                         "\xfe\xed\xfe\xed"}; // the last one is Java's
    const bool isArchive =
        begin.mid(tarMark, 5) == "ustar" ||
        std::ranges::any_of(marks, [&](const QByteArray &mark) { return begin.startsWith(mark); });
    return isArchive || holdsOpenKey(path);
}

bool holdsOpenKeyBelow(const QString &folder)
{
    constexpr int most = 1000;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    for (int seen = 0; seen < most && files.hasNext(); ++seen)
        if (mayHoldOpenKey(files.next()))
            return true;
    return false;
}

} // namespace bundle
