#include "core/inspect/inspect.h"

#include "core/bundle/swap.h"
#include "core/inspect/checks.h"
#include "core/inspect/loadfile.h"
#include "core/inspect/roles.h"
#include "core/inspect/sdks.h"
#include "core/inspect/signatures.h"
#include "core/inspect/verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

/// Bounds the work on hostile input: more than the files of 10 000 clients.
constexpr qsizetype mostObjects = 35000;

Findings checkOne(const Object &object)
{
    Findings findings = checkCertificate(object);
    if (object.role == Role::Ca)
        findings += checkAuthority(object);
    else if (object.role != Role::Other)
        findings += checkLeaf(object);
    return findings;
}

Findings checkAll(const QList<Object> &objects, const Options &options)
{
    Findings findings;
    for (const Object &object : objects) {
        if (object.certificate)
            findings += checkOne(object);
    }
    findings += checkKeyFiles(objects) + checkRelations(objects);
    if (options.wholeSet && !objects.isEmpty()) // of nothing, that it is nothing says it all
        findings += checkWholeSet(objects);
    if (!options.host.isEmpty())
        findings += checkHost(objects, options.host);
    return findings;
}

/// Each thing once, problems first, otherwise in the order in which they were found.
Findings ordered(const Findings &findings)
{
    Findings unique;
    for (const base::Finding &finding : findings) {
        if (!unique.contains(finding))
            unique.append(finding);
    }
    std::ranges::stable_sort(unique, std::ranges::greater(), &base::Finding::severity);
    return unique;
}

} // namespace

base::Result<Report> inspectPaths(const QStringList &paths, const Options &options)
{
    if (paths.isEmpty())
        return base::fail(base::Code::WrongUse, {u"PATH"_s});
    QList<Object> objects;
    const Collection all = collectFiles(paths);
    Findings findings = all.findings;
    qsizetype left = all.files.size();
    for (const Candidate &candidate : all.files) {
        if (objects.size() >= mostObjects)
            break;
        --left;
        const LoadedFile loaded = loadFile(candidate);
        objects += loaded.objects;
        findings += loaded.findings;
    }
    for (const QString &path : paths)
        findings += bundle::interruptedChange(path);
    if (left > 0)
        findings.append({base::Severity::Warning,
                         base::Code::FilesLeftOut,
                         {paths.first(), QString::number(left)},
                         paths.first()});
    if (objects.isEmpty() && findings.isEmpty())
        findings.append({base::Severity::Problem,
                         base::Code::NothingRecognised,
                         {paths.first()},
                         paths.first()});
    return inspectObjects(objects + options.more, findings, options);
}

Report inspectObjects(QList<Object> objects, const Findings &found, const Options &options)
{
    Report report;
    report.objects = std::move(objects);
    assignRoles(report.objects, options.contentFirst);
    markSigned(report.objects);
    Findings findings = found + checkAll(report.objects, options);
    findings += checkWithVerifier(report.objects, findings);
    markSdks(findings, report.objects);
    report.findings = ordered(findings);
    report.verdict = verdictOn(report);
    return options.sdk ? seenBy(*options.sdk, std::move(report)) : report;
}

Report askedFor(const QString &host, Report report)
{
    Findings more = checkHost(report.objects, host);
    markSdks(more, report.objects);
    report.findings = ordered(report.findings + more);
    report.verdict = verdictOn(report);
    return report;
}

Report seenBy(base::Sdk sdk, Report report)
{
    report.findings = mindedBy(sdk, report.findings);
    report.verdict = verdictOn(report);
    return report;
}

} // namespace inspect
