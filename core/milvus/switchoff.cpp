#include "core/milvus/switchoff.h"

#include "core/base/files.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/wayback.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

QStringList idleKeys(const Reading &reading)
{
    QStringList keys;
    const auto add = [&](const char *key) {
        if (!reading.value(key).value_or(QString()).isEmpty())
            keys << QLatin1String(key);
    };
    if (!reading.isRestEnabled())
        add(keyRestEnabled);
    for (const char *key : {keyRestPort, keyServerPem, keyServerKey, keyCaPem})
        add(key);
    if (reading.isInternalTlsEnabled()) {
        for (const char *key :
             {keyInternalPem, keyInternalKey, keyInternalCa, keyInternalName, keyInternalEnabled})
            add(key);
    }
    return keys;
}

} // namespace

base::Result<Patch> planSwitchOff(const QByteArray &text, const QList<QByteArray> &earlier,
                                  const std::optional<Version> &version, const QString &origin)
{
    auto plain = planPatch(text, {0, {}, {}, {}, {}}, version, origin);
    if (!plain || plain->edits.isEmpty())
        return plain;
    if (auto back = provenWayBack(plain->before, earlier, version, origin))
        return std::move(*back);
    const auto document = Document::parse(plain->before, origin);
    if (!document)
        return tl::make_unexpected(document.error());
    const KeyIndex index(*document);
    if (const QStringList keys = idleKeys(Reading(*document, index)); !keys.isEmpty())
        plain->findings.append(
            {base::Severity::Note, base::Code::TlsKeysStay, {keys.join(u", "_s)}, origin});
    return plain;
}

QList<QByteArray> backupsOf(const QString &path)
{
    constexpr qsizetype most = 20;
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QFileInfo file(canonical.isEmpty() ? path : canonical);
    QStringList names = file.dir().entryList(QDir::Files, QDir::Name | QDir::Reversed);
    names.removeIf(
        [&](const QString &name) { return !name.startsWith(file.fileName() + u".bak-"_s); });
    QList<QByteArray> texts;
    for (const QString &name : names.first(std::min(most, names.size()))) {
        if (auto text = base::readFile(file.dir().filePath(name), largestFile))
            texts << std::move(*text);
    }
    return texts;
}

} // namespace milvus
