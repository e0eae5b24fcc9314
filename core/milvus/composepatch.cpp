#include "core/milvus/composepatch.h"

#include "core/milvus/composewish.h"
#include "core/milvus/diff.h"
#include "core/milvus/problems.h"
#include "core/milvus/proof.h"
#include "core/milvus/secondreader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Result;

bool hasServices(const Document &document)
{
    return !document.isEmpty() && document.node(0).kind == Node::Kind::Map &&
           ComposeReader(document).child(0, "services") >= 0;
}

/// Everything in the new bytes may be new; all else must be as it was.
std::vector<Role> rolesOf(const Document &after, const QList<Replacement> &replacements)
{
    std::vector<Role> roles(static_cast<size_t>(after.count()), Role::Other);
    qsizetype shift = 0;
    for (const Replacement &replacement : replacements) {
        const qsizetype begin = replacement.span.at + shift;
        const qsizetype end = begin + replacement.bytes.size();
        shift += replacement.bytes.size() - replacement.span.length;
        for (size_t index = 0; index < roles.size(); ++index) {
            const Node node = after.node(static_cast<int>(index));
            const qsizetype at = node.kind == Node::Kind::Null ? node.keyAt : node.at;
            if (at >= begin && at < end)
                roles[index] = node.kind == Node::Kind::Scalar ? Role::Leaf : Role::Section;
        }
    }
    return roles;
}

/// Other services that run Milvus: in a cluster each part is one.
QStringList otherServices(const Document &document, const QString &changed)
{
    const ComposeReader reader(document);
    QStringList names;
    for (const int service : reader.children(reader.child(0, "services"))) {
        if (isMilvusImage(reader.text(reader.child(service, "image"))) &&
            reader.key(service) != changed)
            names << reader.key(service);
    }
    return names;
}

Result<> prove(const Document &before, const QByteArray &afterText, const QString &service,
               const ComposeWish &wish, const QList<Replacement> &replacements)
{
    const auto after = Document::parse(afterText, wish.folder);
    if (!after)
        return base::fail(Code::PatchNotProven, {service}, after.error().detail);
    if (const auto confirmed = confirmBySecondReader(*after); !confirmed)
        return confirmed;
    std::vector<Role> roles = rolesOf(*after, replacements);
    const ComposeReader reader(*after);
    const int node = reader.child(reader.child(0, "services"), service.toUtf8());
    for (const char *name : {"environment", "volumes", "ports"}) {
        // A section that stood empty, or begins in the new bytes.
        if (const int section = node < 0 ? -1 : reader.child(node, name); section >= 0)
            roles[static_cast<size_t>(section)] = Role::Section;
    }
    if (firstDifference(before, *after, roles) >= 0)
        return base::fail(Code::PatchNotProven, {service});
    const auto remaining = composeReplacements(*after, service, wish);
    if (!remaining || !remaining->isEmpty()) // what was wanted is not there, or not to be found
        return base::fail(Code::PatchNotProven, {service});
    return {};
}

/// Variables of the changed file that win over what is wanted: of an env_file, or known only where
/// Compose is started.
QList<base::Finding> variablesAgainst(const QByteArray &text, const QString &name,
                                      const ComposeWish &wish, const QString &path)
{
    const auto service = readComposeService(text, wish.folder, name);
    if (!service)
        return {};
    QList<base::Finding> findings =
        environmentProblems(service->environment, wish.settings, wish.version);
    for (const QString &source : service->unknownVariables)
        findings.append({base::Severity::Warning, Code::VariablesUnknown, {source, {}}});
    for (base::Finding &finding : findings) {
        if (finding.code == Code::VariablesUnknown)
            finding.args = {finding.args.first(), QFileInfo(path).fileName()};
        finding.where = path;
    }
    return findings;
}

} // namespace

Result<Patch> planComposePatch(QByteArrayView text, const plan::Plan &plan, const QString &path)
{
    Patch patch;
    patch.before = text.toByteArray();
    const auto before = Document::parse(patch.before, path);
    if (!before)
        return tl::make_unexpected(before.error());
    if (!hasServices(*before))
        return base::fail(Code::NotAComposeFile, {path});
    const QString folder = QFileInfo(path).absolutePath();
    const auto service =
        plan.deployment.composeService.isEmpty()
            ? readComposeFile(patch.before, folder)
            : readComposeService(patch.before, folder, plan.deployment.composeService);
    if (!service)
        return base::fail(Code::ComposeServiceMissing, {path});
    const ComposeWish wish = composeWish(plan, *service, folder);
    const auto replacements = composeReplacements(*before, service->name, wish);
    if (!replacements)
        return tl::make_unexpected(replacements.error());
    patch.after = replaced(patch.before, *replacements);
    if (const auto proven = prove(*before, patch.after, service->name, wish, *replacements);
        !proven)
        return tl::make_unexpected(proven.error());
    const LineMap after(patch.after);
    patch.edits = editsOf(*replacements, after);
    describeDifference(patch, before->lines(), after, *replacements);
    patch.findings += variablesAgainst(patch.after, service->name, wish, path);
    if (!wish.addsVariables)
        patch.findings.append(
            {base::Severity::Note, Code::ComposeMountsConfiguration, {service->configPath}, path});
    if (const QStringList others = otherServices(*before, service->name);
        plan.deployment.internalTls && !others.isEmpty())
        patch.findings.append({base::Severity::Warning,
                               Code::InternalTlsOtherServices,
                               {others.join(u", "_s), path},
                               path});
    if (patch.edits.isEmpty())
        patch.findings.append({base::Severity::Note, Code::NothingToChange, {path}, path});
    return patch;
}

bool isComposeText(QByteArrayView text)
{
    const auto document = Document::parse(text.toByteArray(), {});
    return document && hasServices(*document);
}

} // namespace milvus
