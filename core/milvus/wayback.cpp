#include "core/milvus/wayback.h"

#include "core/milvus/diff.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/repair.h"
#include "core/milvus/target.h"

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

/// The changes that made the file of an earlier text without TLS, found among the backups and
/// turned round, the newest first.
class WayBack
{
public:
    WayBack(const QList<QByteArray> &earlier, const std::optional<Version> &version,
            const QString &origin)
        : m_earlier(earlier)
        , m_version(version)
        , m_origin(origin)
    {}

    /// Empty: nothing is proven.
    [[nodiscard]] QList<Patch> from(const QByteArray &text)
    {
        const auto document = Document::parse(text, m_origin);
        if (!document)
            return {};
        const KeyIndex index(*document);
        const QList<TlsSettings> possible = possibleSettings(Reading(*document, index));
        for (const QByteArray &candidate : m_earlier) {
            if (m_seen.contains(candidate))
                continue;
            const auto last = stepTo(candidate, text, possible);
            if (!last)
                continue;
            if (isSwitchedOff(candidate, m_origin))
                return {*last};
            m_seen.append(candidate);
            if (const QList<Patch> rest = from(candidate); !rest.isEmpty())
                return QList<Patch>{*last} + rest;
        }
        for (const QByteArray &candidate : m_earlier) {
            for (const QByteArray &form : mendedForms(candidate, m_version, m_origin).sliced(1)) {
                const auto last = stepTo(form, text, possible);
                if (last && isSwitchedOff(form, m_origin))
                    return {*last};
            }
        }
        return {};
    }

private:
    [[nodiscard]] std::optional<Patch> stepTo(const QByteArray &candidate, const QByteArray &text,
                                              const QList<TlsSettings> &possible) const
    {
        for (const TlsSettings &settings : possible) {
            const auto forward = planPatch(candidate, settings, m_version, m_origin);
            if (forward && !forward->edits.isEmpty() && forward->after == text)
                return backwards(*forward);
        }
        return {};
    }

    const QList<QByteArray> &m_earlier;
    const std::optional<Version> &m_version;
    const QString &m_origin;
    QList<QByteArray> m_seen; ///< a way that was gone already leads nowhere new
};

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

/// Edits of all steps, one for each key that differs in the end.
QList<Edit> joinedEdits(const QList<Patch> &steps, const Reading &after)
{
    QList<Edit> edits;
    for (const Patch &step : steps) {
        for (const Edit &edit : step.edits) {
            const auto known = std::ranges::find(edits, edit.key, &Edit::key);
            if (known == edits.end())
                edits.append(edit);
            else
                known->after = edit.after;
        }
    }
    edits.removeIf([](const Edit &edit) { return edit.before == edit.after; });
    for (Edit &edit : edits)
        edit.line = after.line(edit.key.toUtf8());
    return edits;
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
    patch.edits = joinedEdits(steps, Reading(*after, afterIndex));
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
    const QList<Patch> steps = WayBack(earlier, version, origin).from(text);
    if (steps.isEmpty())
        return {};
    return steps.size() == 1 ? steps.first() : joined(steps, origin);
}

} // namespace milvus
