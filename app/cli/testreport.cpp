#include "app/cli/testreport.h"

#include "app/cli/interrupt.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "ui/text/words.h"

#include <QJsonArray>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString sign(probe::Status status)
{
    switch (status) {
    case probe::Status::Ok:
        return u"✓"_s;
    case probe::Status::Problem:
        return u"✗"_s;
    case probe::Status::Skipped:
    case probe::Status::NotReached:
    case probe::Status::Running:
        break;
    }
    return u"–"_s;
}

int titleColumns()
{
    int widest = 0;
    for (int stage = 0; stage <= static_cast<int>(probe::Stage::Rest); ++stage)
        widest = std::max(widest, columnsOf(text::stageTitle(static_cast<probe::Stage>(stage))));
    return widest;
}

QString stageLine(const probe::StageResult &result)
{
    const QString title = text::stageTitle(result.stage);
    QString line = u"  %1  %2%3  %4"_s.arg(sign(result.status), title,
                                           QString(titleColumns() - columnsOf(title), u' '),
                                           text::stageDetail(result));
    if (result.status == probe::Status::Ok && result.milliseconds >= 0.05)
        line += u"  "_s + Tr::tr("%1 ms").arg(QLocale().toString(result.milliseconds, 'f', 1));
    return line;
}

/// The stages with their details in words; the bare arguments stay beside them.
QJsonArray stagesJson(const probe::TestReport &report)
{
    QJsonArray stages = probe::toJson(report).value(u"stages"_s).toArray();
    for (qsizetype i = 0; i < stages.size(); ++i) {
        QJsonObject stage = stages[i].toObject();
        stage.insert(u"args"_s, QJsonArray::fromStringList(report.stages[i].args));
        stage.insert(u"detail"_s, text::stageDetail(report.stages[i]));
        stages[i] = stage;
    }
    return stages;
}

void tell(const probe::TestReport &report, plan::Mode mode, Output &out)
{
    out.say();
    if (!base::hasProblem(report.findings)) // else the findings say it, with what to do
        out.say(Tr::tr("%1.").arg(text::testHeadline(report, mode)));
    out.say(
        Tr::tr("%1, %2 ms")
            .arg(text::visible(report.target), QLocale().toString(report.milliseconds, 'f', 0)));
    out.add(report.findings);
}

} // namespace

base::Result<probe::TestReport> runTest(const probe::Request &request, Output &out)
{
    base::Job job;
    const Interrupt interrupt(job);
    auto report = probe::liveTest(request, job, [&out](const probe::StageResult &result) {
        if (result.status != probe::Status::Running) {
            out.say(stageLine(result));
            std::fflush(stdout);
        }
    });
    if (!report)
        return report;
    out.merge(probe::toJson(*report));
    out.set(u"stages"_s, stagesJson(*report));
    for (const probe::StageResult &result : report->stages)
        if (result.status == probe::Status::NotReached)
            out.say(stageLine(result));
    tell(*report, request.mode, out);
    return report;
}

} // namespace cli
