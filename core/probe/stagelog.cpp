#include "core/probe/stagelog.h"

#include <array>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

constexpr std::array allStages = {
    Stage::Files,
    Stage::Resolve,
    Stage::Connect,
    Stage::Tls,
    Stage::Chain,
    Stage::Name,
    Stage::ClientCertificate,
    Stage::Milvus,
    Stage::ProofNoCertificate,
    Stage::ProofStranger,
    Stage::ProofPlaintext,
};

} // namespace

base::Finding findingAt(const Target &target, const base::Error &error, base::Severity severity)
{
    base::Finding finding = error.finding(target.text());
    finding.severity = severity;
    return finding;
}

StageLog::StageLog(StageListener listener)
    : m_listener(std::move(listener))
{
    for (const Stage stage : allStages) {
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
    switch (stage) {
    case Stage::Files:
        return u"files"_s;
    case Stage::Resolve:
        return u"resolve"_s;
    case Stage::Connect:
        return u"connect"_s;
    case Stage::Tls:
        return u"tls"_s;
    case Stage::Chain:
        return u"chain"_s;
    case Stage::Name:
        return u"name"_s;
    case Stage::ClientCertificate:
        return u"client-certificate"_s;
    case Stage::Milvus:
        return u"milvus"_s;
    case Stage::ProofNoCertificate:
        return u"proof-no-certificate"_s;
    case Stage::ProofStranger:
        return u"proof-stranger"_s;
    case Stage::ProofPlaintext:
        break;
    }
    return u"proof-plaintext"_s;
}

QString statusId(Status status)
{
    switch (status) {
    case Status::NotReached:
        return u"not-reached"_s;
    case Status::Running:
        return u"running"_s;
    case Status::Ok:
        return u"ok"_s;
    case Status::Problem:
        return u"problem"_s;
    case Status::Skipped:
        break;
    }
    return u"skipped"_s;
}

} // namespace probe
