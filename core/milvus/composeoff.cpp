#include "core/milvus/composeoff.h"

#include "core/milvus/composechange.h"
#include "core/milvus/composepatch.h"
#include "core/milvus/configured.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/replay.h"
#include "core/milvus/undo.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Result;

/// The keys that a change of ours may have written.
constexpr const char *writtenKeys[] = {keyTlsMode,      keyServerPem,      keyServerKey,
                                       keyCaPem,        keyRestPort,       keyRestEnabled,
                                       keyInternalPem,  keyInternalKey,    keyInternalCa,
                                       keyInternalName, keyInternalEnabled};

/// One Compose file at all its times.
class ComposeOff
{
public:
    ComposeOff(plan::Deployment deployment, QString path)
        : m_deployment(std::move(deployment))
        , m_path(std::move(path))
    {}

    [[nodiscard]] Replay replay() const
    {
        return {[this](const QByteArray &text) { return changesTo(text); },
                [this](const QByteArray &text) { return tlsMode(text) == 0; },
                [](const QByteArray &) { return QList<QByteArray>(); }};
    }

    /// Where Milvus has its tlsMode from; nothing when its files cannot be read.
    [[nodiscard]] std::optional<Effective> effective(const QByteArray &text) const
    {
        const auto effective = effectiveFor(m_deployment, {{m_path, text}});
        return effective ? std::optional(*effective) : std::nullopt;
    }

private:
    [[nodiscard]] int tlsMode(const QByteArray &text) const
    {
        const auto now = effective(text);
        return now ? now->number(keyTlsMode) : -1;
    }

    /// All that could have been asked for when a change made this text.
    [[nodiscard]] QList<Replay::Change> changesTo(const QByteArray &text) const
    {
        const auto service = composedService(m_deployment, {{m_path, text}});
        const auto now = effective(text);
        if (!service || !now)
            return {};
        plan::Plan plan;
        plan.deployment = m_deployment;
        plan.deployment.serverPath = QFileInfo(now->text(keyServerPem)).path();
        plan.folder = QFileInfo(hostPath(service->mounts, now->text(keyServerPem))).path();
        plan.mode = now->number(keyTlsMode) == 1 ? plan::Mode::OneWay : plan::Mode::Mutual;
        plan.deployment.restPort = now->isOn(keyRestEnabled) ? now->number(keyRestPort) : 0;
        plan.deployment.internalName = now->text(keyInternalName);
        QList<Replay::Change> changes;
        for (const bool isInternal : {false, true}) {
            if (isInternal && !now->isOn(keyInternalEnabled))
                continue;
            plan.deployment.internalTls = isInternal;
            changes.append([plan, path = m_path](const QByteArray &earlier) {
                return planComposePatch(earlier, plan, path);
            });
        }
        return changes;
    }

    plan::Deployment m_deployment;
    QString m_path;
};

/// What of our changes remains when only tlsMode is 0.
QStringList idleEntries(const ComposeService &service, const std::optional<Version> &version)
{
    QStringList idle;
    for (auto it = service.environment.begin(); it != service.environment.end(); ++it) {
        const QByteArray key = environmentKey(it.key(), version);
        for (const char *written : writtenKeys) {
            if (written != keyTlsMode && key == foldKey(written))
                idle << it.key();
        }
    }
    idle.sort();
    return idle;
}

Patch joined(const QList<Patch> &steps)
{
    if (steps.size() == 1)
        return steps.first();
    Patch patch = planUndo(steps.first().before, steps.last().after);
    patch.edits = joinedEdits(steps);
    return patch;
}

} // namespace

Result<Patch> planComposeOff(QByteArrayView text, const QList<QByteArray> &earlier,
                             const plan::Deployment &deployment, const QString &path)
{
    const auto choice = composeChoice(text, deployment, path);
    if (!choice)
        return tl::make_unexpected(choice.error());
    const QByteArray &before = choice->document.text();
    const ComposeOff file(choice->deployment, path);
    const auto now = file.effective(before);
    const EffectiveValue mode = now ? now->of(keyTlsMode) : EffectiveValue();
    if (!mode.file.isEmpty() && now->number(keyTlsMode) != 0)
        return base::fail(Code::ComposeMountsConfiguration, {mode.file});
    const bool isOn = !now || now->number(keyTlsMode) != 0 || mode.isUnclear;
    if (isOn) {
        if (const QList<Patch> steps = provenSteps(before, earlier, file.replay());
            !steps.isEmpty())
            return joined(steps);
    }
    ComposeWish wish;
    wish.folder = QFileInfo(path).absolutePath();
    wish.known = composeVariables(wish.folder);
    if (const auto version = parseVersion(choice->service.version))
        wish.version = *version;
    wish.settings.tlsMode = 0;
    wish.variables = {{keyTlsMode, u"0"_s, false, Why::TlsMode}};
    wish.addsVariables = isOn;
    auto patch = planComposeChange(choice->document, choice->deployment, path, wish);
    if (!patch || patch->edits.isEmpty())
        return patch;
    if (const QStringList idle = idleEntries(choice->service, wish.version); !idle.isEmpty())
        patch->findings.append(
            {base::Severity::Note, Code::TlsKeysStay, {idle.join(u", "_s)}, path});
    return patch;
}

} // namespace milvus
