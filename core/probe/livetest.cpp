#include "core/probe/livetest.h"

#include "core/base/clock.h"
#include "core/probe/chainjudgement.h"
#include "core/probe/clientrefusal.h"
#include "core/probe/datetext.h"
#include "core/probe/handshakeerror.h"
#include "core/probe/milvusstage.h"
#include "core/probe/namejudgement.h"
#include "core/probe/proofsteps.h"
#include "core/probe/reststage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

constexpr std::chrono::seconds wholeLimit(30);
constexpr std::chrono::seconds resolveLimit(5);
constexpr std::chrono::seconds tlsLimit(10);

/// One run of the test. A step gives how its stage ended, or the error that ends the test.
class Run
{
public:
    Run(const Request &request, const base::Job &job, const StageListener &listener)
        : m_request(request)
        , m_job(job)
        , m_watch(job, wholeLimit)
        , m_log(listener, request.restPort > 0)
        , m_target{request.host, request.port}
        , m_name(request.serverName.isEmpty() ? request.host : request.serverName)
    {}

    base::Result<TestReport> report();

private:
    using Step = base::Result<StageEnd> (Run::*)();

    base::Result<StageEnd> files();
    base::Result<StageEnd> resolve();
    base::Result<StageEnd> connect();
    base::Result<StageEnd> tls();
    base::Result<StageEnd> chain();
    base::Result<StageEnd> name();
    base::Result<StageEnd> clientCertificate();
    base::Result<StageEnd> milvus();
    base::Result<StageEnd> proofNoCertificate() { return m_proofs.noCertificate(); }
    base::Result<StageEnd> proofStranger() { return m_proofs.stranger(); }
    base::Result<StageEnd> proofPlaintext() { return m_proofs.plaintext(); }
    base::Result<StageEnd> rest();

    base::Result<bool> takeStage(Stage stage, Step step);
    [[nodiscard]] bool isMutual() const { return m_request.mode == plan::Mode::Mutual; }
    [[nodiscard]] bool speaksPlaintext() const;
    void note(const base::Finding &finding);

    const Request &m_request;
    const base::Job &m_job;
    Watch m_watch;
    StageLog m_log;
    Target m_target;
    QString m_name; ///< what the certificate has to cover
    ClientFiles m_files;
    QList<Address> m_addresses;
    Reached m_reached;
    std::unique_ptr<TlsClient> m_client;
    std::optional<Outcome>
        m_refusedEarly; ///< TLS 1.2: the client certificate, within the handshake
    bool m_answered = false;
    QList<base::Finding> m_asides; ///< warnings beside a good stage
    TestReport m_report;
    ProofSteps m_proofs{{m_request, m_target, m_name, m_reached.address, m_files, m_watch}};
};

base::Result<TestReport> Run::report()
{
    struct Entry
    {
        Stage stage;
        Step step;
    };
    constexpr std::array steps = {
        Entry{Stage::Files, &Run::files},
        Entry{Stage::Resolve, &Run::resolve},
        Entry{Stage::Connect, &Run::connect},
        Entry{Stage::Tls, &Run::tls},
        Entry{Stage::Chain, &Run::chain},
        Entry{Stage::Name, &Run::name},
        Entry{Stage::ClientCertificate, &Run::clientCertificate},
        Entry{Stage::Milvus, &Run::milvus},
        Entry{Stage::ProofNoCertificate, &Run::proofNoCertificate},
        Entry{Stage::ProofStranger, &Run::proofStranger},
        Entry{Stage::ProofPlaintext, &Run::proofPlaintext},
        Entry{Stage::Rest, &Run::rest},
    };
    QElapsedTimer clock;
    clock.start();
    m_report.when = base::now();
    m_report.target = m_target.text();
    for (const Entry &entry : steps) {
        if (entry.stage == Stage::Rest && m_request.restPort == 0)
            break;
        const auto goesOn = takeStage(entry.stage, entry.step);
        if (!goesOn)
            return tl::make_unexpected(goesOn.error());
        if (!*goesOn)
            break;
    }
    for (const base::Finding &aside : std::as_const(m_asides))
        note(aside);
    m_report.stages = m_log.stages();
    m_report.connection.enforced = m_proofs.enforced();
    m_report.connected = m_answered && (!isMutual() || m_report.connection.enforced == true);
    m_report.milliseconds = static_cast<double>(clock.elapsed());
    return m_report;
}

/// False when the test ends here; the error is Canceled.
base::Result<bool> Run::takeStage(Stage stage, Step step)
{
    m_log.begin(stage);
    m_job.report(
        {stageId(stage), static_cast<int>(stage), static_cast<int>(m_log.stages().size())});
    const auto end = m_job.isCanceled() ? base::fail(base::Code::Canceled) : (this->*step)();
    if (!end && end.error().code == base::Code::Canceled)
        return base::fail(base::Code::Canceled);
    m_log.end(end ? *end : StageEnd{Status::Problem, {}, findingAt(m_target, end.error())});
    if (const auto &found = m_log.stages().at(static_cast<qsizetype>(stage)).finding)
        note(*found);
    return end.has_value();
}

void Run::note(const base::Finding &finding)
{
    const bool known = std::ranges::any_of(m_report.findings, [&](const base::Finding &other) {
        return other.code == finding.code && other.args == finding.args;
    });
    if (!known)
        m_report.findings << finding;
}

base::Result<StageEnd> Run::files()
{
    auto files = readClientFiles(m_request.bundleFolder, m_request.mode);
    if (!files)
        return tl::make_unexpected(files.error());
    m_files = std::move(*files);
    return StageEnd{Status::Ok, m_files.names};
}

base::Result<StageEnd> Run::resolve()
{
    auto addresses = probe::resolve(m_request.host, m_request.port, m_watch.part(resolveLimit));
    if (!addresses)
        return tl::make_unexpected(addresses.error());
    m_addresses = std::move(*addresses);
    return StageEnd{Status::Ok, {m_request.host, m_addresses.first().text()}};
}

base::Result<StageEnd> Run::connect()
{
    auto reached = connectToAny(m_addresses, m_target, m_watch.part(connectLimit));
    if (!reached)
        return tl::make_unexpected(reached.error());
    m_reached = std::move(*reached);
    return StageEnd{Status::Ok, {m_reached.address.text(), QString::number(m_request.port)}};
}

base::Result<StageEnd> Run::tls()
{
    m_client = std::make_unique<TlsClient>(std::move(m_reached.socket), m_name,
                                           Identity{m_files.client, m_files.clientKey.get()});
    const Watch watch = m_watch.part(tlsLimit);
    const Outcome outcome = m_client->shakeHands(watch);
    Connection &connection = m_report.connection;
    connection.serverChain = m_client->serverChain();
    if (outcome == Outcome::Closed && m_client->firstBytes().isEmpty() && speaksPlaintext())
        return base::fail(base::Code::ServerNotTls,
                          {m_request.host, QString::number(m_request.port)});
    if (isClientRefusal(outcome, *m_client) && !m_client->serverChain().isEmpty())
        m_refusedEarly = outcome;
    else if (outcome != Outcome::Good)
        return tl::make_unexpected(handshakeError(outcome, *m_client, m_target, watch));
    connection.tlsVersion = m_client->version();
    connection.cipher = m_client->cipher();
    connection.alpn = m_client->alpn();
    if (!m_refusedEarly && connection.alpn.isEmpty())
        return base::fail(base::Code::AlpnMissing,
                          {m_request.host, QString::number(m_request.port)});
    return StageEnd{Status::Ok, {connection.tlsVersion, connection.cipher, connection.alpn}};
}

base::Result<StageEnd> Run::chain()
{
    const QList<pki::CertificateView> &shown = m_report.connection.serverChain;
    if (!shown.isEmpty() && keepsOldCertificate(shown.first(), m_files))
        m_asides << findingAt(m_target,
                              {base::Code::ServerKeepsOldCertificate,
                               {m_request.host, dateText(m_files.server->notBefore)}},
                              base::Severity::Warning);
    if (const auto objection = objectionToServer(shown, m_files, m_request.host))
        return tl::make_unexpected(*objection);
    const pki::CertificateView &leaf = shown.first();
    return StageEnd{Status::Ok,
                    {leaf.issuerCommonName(), QString::number(base::daysLeft(leaf.notAfter))}};
}

base::Result<StageEnd> Run::name()
{
    const auto matched = matchName(m_report.connection.serverChain.first(), m_name);
    if (!matched)
        return tl::make_unexpected(matched.error());
    return StageEnd{Status::Ok, {m_name, *matched}};
}

base::Result<StageEnd> Run::clientCertificate()
{
    const Watch watch = m_watch.part(tlsLimit);
    const Outcome outcome = m_refusedEarly ? *m_refusedEarly : m_client->awaitFirstFrame(watch);
    if (isClientRefusal(outcome, *m_client))
        return tl::make_unexpected(
            clientRefusal(*m_client, m_files, m_request.mode, m_request.host));
    if (outcome == Outcome::TimedOut) // the handshake is done; what comes after it does not come
        return base::fail(base::Code::RpcTimeout, {u"HTTP/2"_s, QString::number(watch.seconds())});
    if (outcome != Outcome::Good)
        return tl::make_unexpected(handshakeError(outcome, *m_client, m_target, watch));
    const bool asked = m_client->wasAskedForCertificate();
    m_client.reset();
    if (isMutual() && !asked)
        return StageEnd{Status::Problem,
                        {u"not-asked"_s},
                        findingAt(m_target, {base::Code::ModeIsOneWay, {m_request.host}})};
    return StageEnd{Status::Ok, {isMutual() ? u"accepted"_s : u"not-asked"_s}};
}

bool Run::speaksPlaintext() const
{
    const auto proof = tryPlaintext(m_reached.address, m_target, m_watch.part(connectLimit));
    return proof && proof->letIn;
}

base::Result<StageEnd> Run::milvus()
{
    const SignIn signIn{m_request.user, m_request.password.copy(), m_request.database};
    MilvusCalls calls(m_reached.address, m_name, m_files, signIn);
    const MilvusAnswers answers = askMilvus(calls, m_target, signIn, m_watch);
    m_answered = answers.answered;
    m_report.connection.serverVersion = answers.version;
    m_report.connection.healthy = answers.healthy;
    m_report.connection.databases = answers.databases;
    m_report.connection.collections = answers.collections;
    if (answers.problem && answers.problem->code == base::Code::Canceled)
        return tl::make_unexpected(*answers.problem);
    StageEnd end{Status::Ok,
                 {answers.version, answers.healthy.value_or(true) ? u"healthy"_s : u"unhealthy"_s,
                  QString::number(answers.databases.size()),
                  QString::number(answers.collections.size())}};
    if (answers.problem) {
        end.status = Status::Problem;
        end.finding = findingAt(m_target, *answers.problem);
    }
    return end;
}

base::Result<StageEnd> Run::rest()
{
    return askRest({m_request, m_files, m_watch});
}

} // namespace

base::Result<TestReport> liveTest(const Request &request, const base::Job &job,
                                  const StageListener &listener)
{
    constexpr int lastPort = 65535;
    if (request.host.trimmed().isEmpty())
        return base::fail(base::Code::HostInvalid, {request.host});
    if (request.port < 1 || request.port > lastPort)
        return base::fail(base::Code::PortInvalid, {QString::number(request.port)});
    if (request.restPort < 0 || request.restPort > lastPort)
        return base::fail(base::Code::PortInvalid, {QString::number(request.restPort)});
    return Run(request, job, listener).report();
}

} // namespace probe
