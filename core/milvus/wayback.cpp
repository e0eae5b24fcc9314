#include "core/milvus/wayback.h"

#include "core/milvus/diff.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/repair.h"
#include "core/milvus/replay.h"
#include "core/milvus/target.h"

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

/// The text mended in every way that changes it: a repair may have been made after the change that
/// is to be taken back.
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
    return forms.sliced(1);
}

QList<Replay::Change> changesTo(const QByteArray &text, const std::optional<Version> &version,
                                const QString &origin)
{
    const auto document = Document::parse(text, origin);
    if (!document)
        return {};
    const KeyIndex index(*document);
    QList<Replay::Change> changes;
    for (const TlsSettings &settings : possibleSettings(Reading(*document, index)))
        changes.append([settings, version, origin](const QByteArray &earlier) {
            return planPatch(earlier, settings, version, origin);
        });
    return changes;
}

Why reasonFor(const QString &key)
{
    const TlsSettings all = {2,      u"/"_s, u"/"_s,
                             u"/"_s, 1,      InternalTls{u"/"_s, u"/"_s, u"/"_s, u"/"_s}};
    for (const Target &target : targetsOf(all, {})) {
        if (QLatin1String(target.key) == key)
            return target.why;
    }
    return Why::TlsMode;
}

/// Steps, each of which begins with the text that the one before ends with, as one patch.
Patch joined(const QList<Patch> &steps, const QString &origin)
{
    Patch patch;
    patch.before = steps.first().before;
    patch.after = steps.last().after;
    const auto before = Document::parse(patch.before, origin);
    const auto after = Document::parse(patch.after, origin);
    if (!before || !after) // each was parsed already
        return steps.first();
    const KeyIndex beforeIndex(*before);
    const KeyIndex afterIndex(*after);
    patch.edits = joinedEdits(steps);
    for (Edit &edit : patch.edits)
        edit.line = Reading(*after, afterIndex).line(edit.key.toUtf8());
    QList<Change> changes;
    for (const LineChange &lines : lineChanges(before->lines(), after->lines())) {
        Change change = {lines, {}};
        for (const Edit &edit : std::as_const(patch.edits)) {
            const int line = Reading(*before, beforeIndex).line(edit.key.toUtf8());
            if (line >= lines.oldBegin && line < lines.oldEnd)
                change.causes.append({reasonFor(edit.key), {edit.key}});
        }
        changes.append(change);
    }
    describeChanges(patch, before->lines(), after->lines(), changes);
    return patch;
}

} // namespace

std::optional<Patch> provenWayBack(const QByteArray &text, const QList<QByteArray> &earlier,
                                   const std::optional<Version> &version, const QString &origin)
{
    const Replay replay = {
        [&](const QByteArray &made) { return changesTo(made, version, origin); },
        [&](const QByteArray &one) { return isSwitchedOff(one, origin); },
        [&](const QByteArray &one) { return mendedForms(one, version, origin); }};
    const QList<Patch> steps = provenSteps(text, earlier, replay);
    if (steps.isEmpty())
        return {};
    return steps.size() == 1 ? steps.first() : joined(steps, origin);
}

} // namespace milvus
