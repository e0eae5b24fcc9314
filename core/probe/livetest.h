#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/pki/certificateview.h"
#include "core/plan/plan.h"

#include <QList>
#include <functional>
#include <optional>

namespace probe {

/// The stages of the live test, in order (design page 7).
enum class Stage {
    Files,             // args: file names read
    Resolve,           // host, address
    Connect,           // address, port
    Tls,               // "TLS 1.3", cipher, ALPN
    Chain,             // issuer's common name, days left
    Name,              // dialled name, entry that matched
    ClientCertificate, // "accepted" | "not-asked"
    Milvus, // version, "healthy" | "unhealthy", number of databases, number of collections
    ProofNoCertificate, // "refused" | "let-in"
    ProofStranger,      // "refused" | "let-in"
    ProofPlaintext,     // "refused" | "let-in"
    Rest                // URL; only when Request::restPort asks for it
};

enum class Status { NotReached, Running, Ok, Problem, Skipped };

struct StageResult
{
    Stage stage = Stage::Files;
    Status status = Status::NotReached;
    double milliseconds = 0;
    QStringList args; ///< as listed beside the stage; ui/text makes the sentence
    std::optional<base::Finding> finding; ///< for Problem, and the reason for Skipped
};

struct Request
{
    QString host = QStringLiteral("localhost");
    int port = 19530;
    QString bundleFolder; ///< ca.pem, and client.pem + client.key in mutual mode
    plan::Mode mode = plan::Mode::Mutual;
    QString serverName; ///< checked instead of the host when not empty
    QString user;
    base::Secret password;
    QString database;
    bool proofs = true; ///< also run the three refusals
    QString restHost;   ///< of the REST service; empty: the same as `host`
    int restPort = 0;   ///< proxy.http.port as programs reach it; 0: REST is not looked at
};

struct Connection
{
    QString tlsVersion; ///< "TLS 1.3"
    QString cipher;
    QString alpn;
    QString serverVersion; ///< "v2.3.5-lite"
    std::optional<bool> healthy;
    QStringList databases;
    QStringList collections;
    std::optional<bool>
        enforced; ///< without a client certificate refused; nullopt: not asked or not run
    QList<pki::CertificateView> serverChain;
};

struct TestReport
{
    QList<StageResult> stages; ///< all eleven, and Rest when it was asked for
    Connection connection;
    QList<base::Finding>
        findings; ///< the first problem leads; its cause is the most exact one known
    bool connected =
        false; ///< an RPC was answered, and in mutual mode a connection without certificate refused
    double milliseconds = 0;
    QDateTime when;
    QString target; ///< "localhost:19530"
};

using StageListener = std::function<void(const StageResult &)>;

/// Tests a server step by step, as the SDKs will meet it. Every stage has its own deadline (resolve
/// 5 s, connect 5 s, TLS 10 s, each RPC 10 s; 30 s in all); cancel works within 200 ms and gives
/// Code::Canceled. Credentials are sent only after chain and name verified. A found problem is a
/// good result with a finding; the error is for cancel and wrong use. `listener` is called on this
/// thread for each stage when it starts (Running) and ends. Blocking; any thread.
base::Result<TestReport> liveTest(const Request &request, const base::Job &job,
                                  const StageListener &listener = {});

QString stageId(
    Stage stage); ///< "files", "resolve", "connect", "tls", "chain", "name", "client-certificate",
                  ///< "milvus", "proof-no-certificate", "proof-stranger", "proof-plaintext", "rest"
QString statusId(Status status); ///< "ok", "problem", "skipped", "not-reached", "running"
QJsonObject toJson(const TestReport &report);

} // namespace probe
