#include "core/probe/serverversion.h"

#include "core/probe/milvusstage.h"
#include "core/probe/proofs.h"

namespace probe {

namespace {

constexpr std::chrono::seconds plainLimit(15); // for all of the way without TLS
constexpr std::chrono::seconds stepLimit(5);

base::Result<QString> versionOf(const MilvusAnswers &answers, const Target &target)
{
    if (!answers.version.isEmpty())
        return answers.version;
    return tl::make_unexpected(answers.problem.value_or(
        base::Error{base::Code::NotMilvus, {target.host, QString::number(target.port)}}));
}

/// Nothing when the server takes no plain text.
base::Result<std::optional<QString>> askInPlainText(const Target &target, const Watch &watch)
{
    const auto addresses = resolve(target.host, target.port, watch.part(stepLimit));
    if (!addresses)
        return tl::make_unexpected(addresses.error());
    const auto reached = connectToAny(*addresses, target, watch.part(stepLimit));
    if (!reached)
        return tl::make_unexpected(reached.error());
    const auto answer = tryPlaintext(reached->address, target, watch.part(stepLimit));
    if (!answer)
        return tl::make_unexpected(answer.error());
    if (!answer->letIn)
        return std::optional<QString>();
    MilvusCalls calls(reached->address);
    const auto found = versionOf(askMilvusVersion(calls, target, watch), target);
    if (!found)
        return tl::make_unexpected(found.error());
    return std::optional(*found);
}

base::Result<QString> askOverTls(Request request, const base::Job &job)
{
    request.proofs = false;
    request.restPort = 0;
    request.mode = plan::Mode::Mutual; // shows its certificate to whoever asks for one
    const auto files = readClientFiles(request.bundleFolder, request.mode);
    if (!files)
        request.mode = plan::Mode::OneWay;
    const auto report = liveTest(request, job);
    if (!report)
        return tl::make_unexpected(report.error());
    if (!report->connection.serverVersion.isEmpty())
        return report->connection.serverVersion;
    for (const base::Finding &finding : report->findings) {
        if (finding.severity == base::Severity::Problem)
            return base::fail(finding.code, finding.args, finding.detail);
    }
    return base::fail(base::Code::NotMilvus, {request.host, QString::number(request.port)});
}

} // namespace

base::Result<QString> askVersion(Request request, const base::Job &job)
{
    const Target target{request.host, request.port};
    const auto plain = askInPlainText(target, Watch(job, plainLimit));
    if (!plain)
        return tl::make_unexpected(plain.error());
    if (*plain)
        return **plain;
    if (request.bundleFolder.isEmpty())
        return base::fail(base::Code::VersionNeedsFiles, {target.text()});
    return askOverTls(std::move(request), job);
}

} // namespace probe
