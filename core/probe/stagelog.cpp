#include "core/probe/stagelog.h"

#include "core/base/ids.h"

#include <array>

namespace probe {

namespace {

using base::Id;

constexpr std::array stageIds = {
    // in their order
    Id{Stage::Files, "files"},
    Id{Stage::Resolve, "resolve"},
    Id{Stage::Connect, "connect"},
    Id{Stage::Tls, "tls"},
    Id{Stage::Chain, "chain"},
    Id{Stage::Name, "name"},
    Id{Stage::ClientCertificate, "client-certificate"},
    Id{Stage::Milvus, "milvus"},
    Id{Stage::ProofNoCertificate, "proof-no-certificate"},
    Id{Stage::ProofStranger, "proof-stranger"},
    Id{Stage::ProofPlaintext, "proof-plaintext"},
    Id{Stage::Rest, "rest"},
};

constexpr std::array statusIds = {
    Id{Status::NotReached, "not-reached"}, Id{Status::Running, "running"}, Id{Status::Ok, "ok"},
    Id{Status::Problem, "problem"},        Id{Status::Skipped, "skipped"},
};

} // namespace

base::Finding findingAt(const Target &target, const base::Error &error, base::Severity severity)
{
    base::Finding finding = error.finding(target.text());
    finding.severity = severity;
    return finding;
}

StageLog::StageLog(StageListener listener, bool hasRest)
    : m_listener(std::move(listener))
{
    for (const auto &[stage, id] : stageIds) {
        if (stage == Stage::Rest && !hasRest)
            continue;
        StageResult result;
        result.stage = stage;
        m_stages << result;
    }
}

void StageLog::begin(Stage stage)
{
    m_current = static_cast<qsizetype>(stage);
    m_stages[m_current].status = Status::Running;
    m_clock.start();
    tell(m_stages[m_current]);
}

void StageLog::end(const StageEnd &end)
{
    constexpr double nanosecondsPerMillisecond = 1e6;
    StageResult &result = m_stages[m_current];
    result.milliseconds = static_cast<double>(m_clock.nsecsElapsed()) / nanosecondsPerMillisecond;
    result.status = end.status;
    result.args = end.args;
    result.finding = end.finding;
    tell(result);
}

void StageLog::tell(const StageResult &result) const
{
    if (m_listener)
        m_listener(result);
}

QString stageId(Stage stage)
{
    return base::idOf(stageIds, stage);
}

QString statusId(Status status)
{
    return base::idOf(statusIds, status);
}

} // namespace probe
