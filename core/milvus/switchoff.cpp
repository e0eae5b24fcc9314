#include "core/milvus/switchoff.h"

#include "core/base/files.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/repair.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// The settings that could have made a file what it is.
QList<TlsSettings> possibleSettings(const Reading &reading)
{
    const auto text = [&](const char *key) { return reading.value(key).value_or(QString()); };
    TlsSettings settings = {
        reading.tlsMode(), text(keyServerPem), text(keyServerKey), text(keyCaPem), {}};
    QList<TlsSettings> possible = {settings};
    if (const int port = reading.restPort(); port > 0) {
        settings.restPort = port;
        possible.append(settings);
    }
    if (!reading.isRestEnabled()) {
        settings.restPort = 0;
        possible.append(settings);
    }
    if (!reading.isInternalTlsEnabled())
        return possible;
    for (const TlsSettings &one : QList<TlsSettings>(possible)) {
        possible.append(one);
        possible.last().internal = {text(keyInternalPem), text(keyInternalKey), text(keyInternalCa),
                                    text(keyInternalName)};
    }
    return possible;
}

bool isSwitchedOff(const QByteArray &text, const QString &origin)
{
    const auto document = Document::parse(text, origin);
    if (!document)
        return false;
    const KeyIndex index(*document);
    return Reading(*document, index).tlsMode() == 0;
}

DiffLine backwards(const DiffLine &line)
{
    using Side = DiffLine::Kind;
    const Side kind = line.kind == Side::Added     ? Side::Removed
                      : line.kind == Side::Removed ? Side::Added
                                                   : Side::Context;
    return {kind, line.newLine, line.oldLine, line.text};
}

/// The same hunk from the other side; within a change what goes is shown before what comes.
Hunk backwards(const Hunk &hunk)
{
    Hunk turned = {hunk.heading, hunk.why, {}};
    for (const DiffLine &line : hunk.lines)
        turned.lines.append(backwards(line));
    for (auto begin = turned.lines.begin(); begin != turned.lines.end();) {
        const auto isContext = [](const DiffLine &line) {
            return line.kind == DiffLine::Kind::Context;
        };
        begin = std::find_if_not(begin, turned.lines.end(), isContext);
        const auto end = std::find_if(begin, turned.lines.end(), isContext);
        std::stable_partition(
            begin, end, [](const DiffLine &line) { return line.kind == DiffLine::Kind::Removed; });
        begin = end;
    }
    return turned;
}

Patch backwards(const Patch &forward)
{
    Patch patch;
    patch.before = forward.after;
    patch.after = forward.before;
    patch.linesTotal = static_cast<int>(LineMap(patch.before).count());
    qsizetype removed = 0;
    for (const Hunk &hunk : forward.hunks) {
        patch.hunks.append(backwards(hunk));
        removed +=
            std::ranges::count(patch.hunks.last().lines, DiffLine::Kind::Removed, &DiffLine::kind);
    }
    patch.linesUntouched = patch.linesTotal - static_cast<int>(removed);
    const LineMap lines(patch.after);
    for (const Edit &edit : forward.edits) {
        const bool isInserted = edit.before.isEmpty();
        patch.edits.append({edit.key, edit.after, edit.before,
                            isInserted ? 0 : std::min(edit.line, static_cast<int>(lines.count()))});
    }
    return patch;
}

/// The text as it is, and mended in every way that changes it: a repair may have been made after
/// the change that is to be taken back.
QList<QByteArray> mendedForms(const QByteArray &text, const std::optional<Version> &version,
                              const QString &origin)
{
    QList<QByteArray> forms = {text};
    for (const base::Code code : repairableCodes()) {
        for (const QByteArray &form : QList<QByteArray>(forms)) {
            const auto mended = planRepair(form, code, version, origin);
            if (mended && !forms.contains(mended->after))
                forms.append(mended->after);
        }
    }
    return forms;
}

/// The patch that made the file of one of the texts, turned round.
std::optional<Patch> provenBack(const QByteArray &text, const QList<QByteArray> &candidates,
                                const QList<TlsSettings> &possible,
                                const std::optional<Version> &version, const QString &origin)
{
    for (const QByteArray &candidate : candidates) {
        if (!isSwitchedOff(candidate, origin))
            continue;
        for (const TlsSettings &settings : possible) {
            const auto forward = planPatch(candidate, settings, version, origin);
            if (forward && forward->after == text)
                return backwards(*forward);
        }
    }
    return {};
}

QStringList idleKeys(const Reading &reading)
{
    QStringList keys;
    for (const char *key : {keyRestPort, keyServerPem, keyServerKey, keyCaPem}) {
        if (!reading.value(key).value_or(QString()).isEmpty())
            keys << QLatin1String(key);
    }
    return keys;
}

} // namespace

base::Result<Patch> planSwitchOff(QByteArrayView text, const QList<QByteArray> &earlier,
                                  const std::optional<Version> &version, const QString &origin)
{
    auto plain = planPatch(text, {0, {}, {}, {}, {}}, version, origin);
    if (!plain || plain->edits.isEmpty())
        return plain;
    const auto document = Document::parse(plain->before, origin);
    if (!document)
        return tl::make_unexpected(document.error());
    const KeyIndex index(*document);
    const Reading reading(*document, index);
    const QList<TlsSettings> possible = possibleSettings(reading);
    if (const auto back = provenBack(plain->before, earlier, possible, version, origin))
        return *back;
    for (const QByteArray &candidate : earlier) {
        const QList<QByteArray> forms = mendedForms(candidate, version, origin).sliced(1);
        if (const auto back = provenBack(plain->before, forms, possible, version, origin))
            return *back;
    }
    if (const QStringList keys = idleKeys(reading); !keys.isEmpty())
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
