#include "core/probe/proofsteps.h"

#include "core/probe/stranger.h"

using namespace Qt::StringLiterals;

namespace probe {

namespace {

constexpr std::chrono::seconds proofLimit(5);

} // namespace

/// The end of a proof about client certificates that is not wanted or does not apply.
std::optional<StageEnd> ProofSteps::leftOut() const
{
    const plan::Mode mode = m_setting.request.mode;
    if (!m_setting.request.proofs)
        return StageEnd{Status::Skipped};
    if (mode == plan::Mode::OneWay)
        return StageEnd{Status::Skipped,
                        {},
                        findingAt(m_setting.target, {base::Code::ProofNotRun, {plan::modeId(mode)}},
                                  base::Severity::Note)};
    return std::nullopt;
}

base::Result<Proof> ProofSteps::show(const Identity &identity) const
{
    return tryIdentity(m_setting.address, m_setting.target, m_setting.name, identity,
                       m_setting.watch.part(proofLimit));
}

base::Result<StageEnd> ProofSteps::end(const base::Result<Proof> &proof,
                                       const base::Error &ifLetIn) const
{
    if (!proof && proof.error().code == base::Code::Canceled)
        return tl::make_unexpected(proof.error());
    if (!proof) { // what was not seen is not claimed, and in mutual mode "connected" needs it
        const base::Error notRun{
            base::Code::ProofNotRun, {base::codeId(proof.error().code)}, proof.error().detail};
        return StageEnd{Status::Problem, {}, findingAt(m_setting.target, notRun)};
    }
    if (proof->letIn)
        return StageEnd{Status::Problem, {u"let-in"_s}, findingAt(m_setting.target, ifLetIn)};
    return StageEnd{Status::Ok, {u"refused"_s}};
}

base::Result<StageEnd> ProofSteps::noCertificate()
{
    if (const auto without = leftOut())
        return *without;
    const auto proof = show({});
    if (proof)
        m_enforced = !proof->letIn;
    return end(proof, {base::Code::ModeIsOneWay, {m_setting.target.host}});
}

base::Result<StageEnd> ProofSteps::stranger()
{
    if (const auto without = leftOut())
        return *without;
    const auto stranger = makeStranger(m_setting.files.authorities.first());
    if (!stranger)
        return end(tl::make_unexpected(stranger.error()), {});
    // Who asks nobody lets in everybody: that cause has been named already.
    const bool asksNobody = m_enforced == false;
    return end(show({{stranger->certificate}, stranger->key.get()}),
               {asksNobody ? base::Code::ModeIsOneWay : base::Code::StrangerLetIn,
                {m_setting.target.host}});
}

base::Result<StageEnd> ProofSteps::plaintext()
{
    if (!m_setting.request.proofs)
        return StageEnd{Status::Skipped};
    const Target &target = m_setting.target;
    return end(tryPlaintext(m_setting.address, target, m_setting.watch.part(proofLimit)),
               {base::Code::PlaintextAnswered, {target.host, QString::number(target.port)}});
}

} // namespace probe
