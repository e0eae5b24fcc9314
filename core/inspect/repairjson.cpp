#include "core/base/ids.h"
#include "core/inspect/repair.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using Action = RepairStep::Action;

constexpr std::array actionIds = {
    base::Id{Action::Keep, "keep"},   base::Id{Action::Mode, "mode"},
    base::Id{Action::Write, "write"}, base::Id{Action::Issue, "issue"},
    base::Id{Action::Make, "make"},
};

QJsonObject stepToJson(const RepairStep &step)
{
    QJsonArray reasons;
    for (const base::Code code : step.reasons)
        reasons << base::codeId(code);
    return {{u"file"_s, step.file}, {u"action"_s, actionId(step.action)}, {u"reasons"_s, reasons}};
}

} // namespace

QString actionId(Action action)
{
    return base::idOf(actionIds, action);
}

QJsonObject toJson(const RepairReport &report)
{
    QJsonArray steps;
    for (const RepairStep &step : report.steps)
        steps << stepToJson(step);
    QJsonArray changes;
    for (const FieldChange &change : report.changes)
        changes << toJson(change);
    QJsonObject choices;
    for (auto choice = report.choices.begin(); choice != report.choices.end(); ++choice)
        choices[choice.key()] = QJsonArray::fromStringList(choice.value());
    return {{u"schema"_s, 1},
            {u"folder"_s, report.folder},
            {u"done"_s, report.done},
            {u"steps"_s, steps},
            {u"changes"_s, changes},
            {u"choices"_s, choices},
            {u"before"_s, base::toJson(report.before)},
            {u"findings"_s, base::toJson(report.remarks + report.after)},
            {u"backup"_s, report.backupFolder}};
}

} // namespace inspect
