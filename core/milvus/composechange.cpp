#include "core/milvus/composechange.h"

#include "core/base/files.h"
#include "core/milvus/composenames.h"
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

/// What Compose makes of the changed file and the other one of the two that it reads.
class Outcome
{
public:
    Outcome(plan::Deployment deployment, const QString &path, const QByteArray &text,
            const ComposeWish &wish)
        : m_deployment(std::move(deployment))
        , m_path(path)
        , m_pending({{path, text}})
        , m_wish(wish)
    {}

    /// Variables that win over what is wanted: of an env_file, of the other file, or known only
    /// where Compose is started; and another file at the place of one of ours.
    [[nodiscard]] QList<base::Finding> against() const
    {
        const auto service = composedService(m_deployment, m_pending);
        if (!service)
            return {};
        QList<base::Finding> findings =
            environmentProblems(service->environment, m_wish.settings, m_wish.version);
        for (base::Finding &finding : findings)
            finding.where = placeOf(finding.args.first());
        for (const QString &source : service->unseen)
            findings.append(
                {base::Severity::Warning, Code::VariablesUnknown, {source, {}}, m_path});
        for (base::Finding &finding : findings) {
            if (finding.code == Code::VariablesUnknown)
                finding.args = {finding.args.first(), QFileInfo(finding.where).fileName()};
        }
        for (const Mount &bind : m_wish.binds) {
            const QString other = hostPath(service->mounts, bind.target);
            if (!other.isEmpty() && other != bind.source)
                findings.append({base::Severity::Problem,
                                 Code::MountTaken,
                                 {bind.target, other},
                                 composeOverride(m_deployment.composePath)});
        }
        return findings;
    }

private:
    /// The override where that is what sets the variable.
    [[nodiscard]] QString placeOf(const QString &variable) const
    {
        const QString path = composeOverride(m_deployment.composePath);
        const auto text = m_pending.contains(path) ? base::Result<QByteArray>(m_pending[path])
                                                   : base::readFile(path, largestFile);
        const auto alone = text ? readComposeService({*text}, QFileInfo(path).absolutePath(),
                                                     m_deployment.composeService)
                                : std::nullopt;
        return alone && alone->environment.contains(variable) ? path : m_path;
    }

    plan::Deployment m_deployment;
    QString m_path;
    PendingTexts m_pending;
    const ComposeWish &m_wish;
};

} // namespace

Result<Patch> planComposeChange(const Document &before, const plan::Deployment &deployment,
                                const QString &path, const ComposeWish &wish)
{
    const QString &service = deployment.composeService;
    const auto replacements = composeReplacements(before, service, wish);
    if (!replacements)
        return tl::make_unexpected(replacements.error());
    Patch patch;
    patch.before = before.text();
    patch.after = replaced(patch.before, *replacements);
    if (const auto proven = prove(before, patch.after, service, wish, *replacements); !proven)
        return tl::make_unexpected(proven.error());
    const LineMap after(patch.after);
    patch.edits = editsOf(*replacements, after);
    describeDifference(patch, before.lines(), after, *replacements);
    patch.findings = Outcome(deployment, path, patch.after, wish).against();
    if (patch.edits.isEmpty())
        patch.findings.append({base::Severity::Note, Code::NothingToChange, {path}, path});
    return patch;
}

} // namespace milvus
