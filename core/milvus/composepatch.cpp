#include "core/milvus/composepatch.h"

#include "core/milvus/clusterproblems.h"
#include "core/milvus/composechange.h"
#include "core/milvus/govalue.h"
#include "core/milvus/problems.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Result;

bool isComposeDocument(const Document &document)
{
    const ComposeReader reader(document);
    return !document.isEmpty() && document.node(0).kind == Node::Kind::Map &&
           (reader.child(0, "services") >= 0 || reader.child(0, "include") >= 0);
}

bool isInternalTlsOn(const ComposeService &service, const std::optional<Version> &version)
{
    for (auto it = service.environment.begin(); it != service.environment.end(); ++it) {
        if (environmentKey(it.key(), version) == foldKey(keyInternalEnabled))
            return asSwitch(it.value());
    }
    return false;
}

} // namespace

Result<ComposeChoice> composeChoice(QByteArrayView text, const plan::Deployment &deployment,
                                    const QString &path)
{
    const auto document = Document::parse(text.toByteArray(), path);
    if (!document)
        return tl::make_unexpected(document.error());
    if (!isComposeDocument(*document))
        return base::fail(Code::NotAComposeFile, {path});
    ComposeChoice choice = {*document, deployment, {}, {}};
    choice.names = milvusServices(document->text(), QFileInfo(path).absolutePath());
    if (choice.deployment.composePath.isEmpty())
        choice.deployment.composePath = path;
    if (choice.deployment.composeService.isEmpty())
        choice.deployment.composeService = choice.names.value(0);
    auto service = composedService(choice.deployment, {{path, document->text()}});
    if (!service)
        return base::fail(Code::ComposeServiceMissing, {path});
    choice.service = std::move(*service);
    return choice;
}

Result<Patch> planComposePatch(QByteArrayView text, const plan::Plan &plan, const QString &path)
{
    const auto choice = composeChoice(text, plan.deployment, path);
    if (!choice)
        return tl::make_unexpected(choice.error());
    plan::Plan chosen = plan;
    chosen.deployment = choice->deployment;
    const ComposeWish wish = composeWish(chosen, choice->service, QFileInfo(path).absolutePath(),
                                         {{path, choice->document.text()}});
    auto patch = planComposeChange(choice->document, choice->deployment, path, wish);
    if (!patch)
        return patch;
    if (choice->names.size() > 1)
        patch->findings.append({base::Severity::Warning,
                                Code::ComposeServicesSeveral,
                                {path, choice->names.join(u", "_s)},
                                path});
    if (!wish.addsVariables)
        patch->findings.append({base::Severity::Note,
                                Code::ComposeMountsConfiguration,
                                {choice->service.configPath},
                                path});
    if (!plan.deployment.internalTls && isInternalTlsOn(choice->service, wish.version))
        patch->findings.append({base::Severity::Note, Code::InternalTlsStays, {}, path});
    if (plan.deployment.internalTls)
        patch->findings += clusterProblems(choice->deployment, {{path, patch->after}});
    if (wish.version && !wish.version->hasTls())
        patch->findings.append(
            {base::Severity::Problem, Code::VersionWithoutTls, {wish.version->text()}, path});
    return patch;
}

bool isComposeText(QByteArrayView text)
{
    const auto document = Document::parse(text.toByteArray(), {});
    return document && isComposeDocument(*document);
}

} // namespace milvus
