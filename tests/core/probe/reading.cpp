#include "reading.h"

using namespace Qt::StringLiterals;

namespace reading {

probe::Request requestFor(const support::CertificateSet &files, int port, plan::Mode mode)
{
    probe::Request request;
    request.port = port;
    request.bundleFolder = files.folder();
    request.mode = mode;
    return request;
}

probe::RehearsalOptions serverOf(const support::CertificateSet &files, int tlsMode)
{
    probe::RehearsalOptions options;
    options.tlsMode = tlsMode;
    options.serverPemPath = files.path(u"server.pem"_s);
    options.serverKeyPath = files.path(u"server.key"_s);
    options.caPemPath = files.path(u"ca.pem"_s);
    return options;
}

probe::TestReport run(const probe::Request &request)
{
    const base::Job job;
    auto report = probe::liveTest(request, job);
    if (!report)
        qFatal("not run: %s %s", qPrintable(base::codeId(report.error().code)),
               qPrintable(report.error().detail));
    return std::move(*report);
}

QString story(const probe::TestReport &report)
{
    QStringList words;
    for (const probe::StageResult &one : report.stages) {
        words << probe::statusId(one.status);
        if (one.finding)
            words.last() += u':' + base::codeId(one.finding->code);
    }
    return words.join(u' ');
}

QString leadingCode(const probe::TestReport &report)
{
    for (const base::Finding &finding : report.findings)
        if (finding.severity == base::Severity::Problem)
            return base::codeId(finding.code);
    return {};
}

const probe::StageResult &stage(const probe::TestReport &report, probe::Stage stage)
{
    return report.stages.at(static_cast<qsizetype>(stage));
}

} // namespace reading
