#include "app/cli/repairreport.h"

#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Action = inspect::RepairStep::Action;

QString actionText(Action action)
{
    switch (action) {
    case Action::Keep:
        return Tr::tr("stays as it is");
    case Action::Mode:
        return Tr::tr("only its rights change");
    case Action::Write:
        return Tr::tr("written anew, the content stays");
    case Action::Issue:
        return Tr::tr("made again");
    case Action::Make:
        break;
    }
    return Tr::tr("made new");
}

QStringList stepTable(const QList<inspect::RepairStep> &steps)
{
    QList<QStringList> rows;
    for (const inspect::RepairStep &step : steps) {
        QStringList reasons;
        for (const base::Code code : step.reasons)
            reasons << base::codeId(code);
        rows << QStringList{step.file, actionText(step.action), reasons.join(u", "_s)};
    }
    return aligned(rows);
}

/// Long values are cut: --json has them whole.
QString shortly(const QString &field, const QString &value)
{
    constexpr qsizetype longest = 100;
    const QString shown = text::comparedValue(field, value);
    return shown.size() > longest ? shown.first(longest) + u'…' : shown;
}

void tellChanges(const QList<inspect::FieldChange> &changes, Output &out)
{
    for (const inspect::FieldChange &change : changes)
        out.say(Tr::tr("  %1, %2: %3 → %4")
                    .arg(text::visible(change.file), text::comparedField(change.field),
                         shortly(change.field, change.before),
                         shortly(change.field, change.after)));
}

QString headline(const inspect::RepairReport &report, bool dryRun)
{
    const QString folder = text::visible(report.folder);
    if (report.done)
        return Tr::tr("The certificates in %1 are mended; the CA is the same.").arg(folder);
    if (dryRun)
        return Tr::tr("This would be done in %1; nothing was written.").arg(folder);
    return Tr::tr("The certificates in %1 are left as they are.").arg(folder);
}

} // namespace

void tellRepaired(const inspect::RepairReport &report, bool dryRun, Output &out)
{
    out.merge(inspect::toJson(report));
    out.say(headline(report, dryRun));
    out.say(stepTable(report.steps));
    if (!report.changes.isEmpty()) {
        out.say(Tr::tr("Before and after, field by field:"));
        tellChanges(report.changes, out);
    }
    if (!report.backupFolder.isEmpty())
        out.say(
            Tr::tr("The earlier files are kept in %1.").arg(text::visible(report.backupFolder)));
    out.add(report.remarks);
    out.add(report.after);
}

} // namespace cli
