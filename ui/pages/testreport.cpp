#include "ui/pages/testreport.h"

#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace pages {

namespace {

QString stageLine(const probe::StageResult &stage)
{
    // Ids and codes stay untranslated: the report is also read by people who help.
    return u"%1  %2  %3 ms  %4 — %5"_s.arg(
        probe::stageId(stage.stage).leftJustified(20),
        probe::statusId(stage.status).leftJustified(11),
        QString::number(stage.milliseconds, 'f', 1).rightJustified(8),
        text::stageTitle(stage.stage), text::stageDetail(stage));
}

QString findingLines(const base::Finding &finding)
{
    const text::Words words = text::words(finding);
    QString lines = u"%1 %2\n%3\n%4"_s.arg(
        base::codeId(finding.code), text::severity(finding.severity), words.message, words.fix);
    if (!finding.detail.isEmpty())
        lines += u'\n' + text::visible(finding.detail);
    return lines.trimmed();
}

} // namespace

QString testReportText(const probe::TestReport &report, plan::Mode mode)
{
    QStringList lines;
    lines += u"Milvus TLS Wizard " MILVUS_TLS_VERSION ""_s;
    lines += text::testHeadline(report, mode);
    lines +=
        u"%1  %2  %3"_s.arg(report.target, plan::modeId(mode), report.when.toString(Qt::ISODate));
    lines += QString();
    for (const probe::StageResult &stage : report.stages)
        lines += stageLine(stage);
    for (const base::Finding &finding : report.findings) {
        lines += QString();
        lines += findingLines(finding);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace pages
