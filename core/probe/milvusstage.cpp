#include "core/probe/milvusstage.h"

#include <QDateTime>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace probe {

namespace wire = ::milvus::proto::milvus;

namespace {

constexpr std::chrono::seconds callLimit(10);

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

/// Asks one call after another until one of them has a problem.
class Interview
{
public:
    Interview(MilvusCalls &calls, const Target &target, const SignIn &signIn, const Watch &watch)
        : m_calls(calls)
        , m_target(target)
        , m_signIn(signIn)
        , m_watch(watch)
    {}

    void version()
    {
        if (const auto answer =
                ask("GetVersion", &MilvusCalls::Stub::AsyncGetVersion, wire::GetVersionRequest()))
            m_answers.version = textOf(answer->version());
    }

    void health()
    {
        const auto answer =
            ask("CheckHealth", &MilvusCalls::Stub::AsyncCheckHealth, wire::CheckHealthRequest());
        if (!answer)
            return;
        m_answers.healthy = answer->ishealthy();
        QStringList reasons;
        for (const std::string &reason : answer->reasons())
            reasons << textOf(reason);
        if (!answer->ishealthy())
            m_answers.problem = base::Error{base::Code::MilvusUnhealthy, {reasons.join(u"; "_s)}};
    }

    void connect()
    {
        wire::ConnectRequest request;
        auto *client = request.mutable_client_info();
        client->set_sdk_type("milvus-tls");
        client->set_sdk_version(MILVUS_TLS_VERSION);
        client->set_local_time(QDateTime::currentDateTime().toString(Qt::ISODate).toStdString());
        client->set_host(QSysInfo::machineHostName().toStdString());
        client->set_user(m_signIn.user.toStdString());
        const auto answer = ask("Connect", &MilvusCalls::Stub::AsyncConnect, request);
        if (answer && m_answers.version.isEmpty())
            m_answers.version = textOf(answer->server_info().build_tags());
    }

    void databases()
    {
        const auto answer = ask("ListDatabases", &MilvusCalls::Stub::AsyncListDatabases,
                                wire::ListDatabasesRequest());
        if (!answer)
            return;
        for (const std::string &name : answer->db_names())
            m_answers.databases << textOf(name);
    }

    void collections()
    {
        wire::ShowCollectionsRequest request;
        request.set_db_name(m_signIn.database.toStdString());
        const auto answer =
            ask("ShowCollections", &MilvusCalls::Stub::AsyncShowCollections, request);
        if (!answer)
            return;
        for (const std::string &name : answer->collection_names())
            m_answers.collections << textOf(name);
    }

    /// A gRPC server that knows none of the calls is no Milvus.
    MilvusAnswers result()
    {
        if (!m_answers.problem && !m_someKnown)
            m_answers.problem = notMilvus(QString());
        return m_answers;
    }

private:
    template<typename Request, typename Response> std::optional<Response>
    ask(const char *name,
        std::unique_ptr<grpc::ClientAsyncResponseReader<Response>> (MilvusCalls::Stub::*method)(
            grpc::ClientContext *, const Request &, grpc::CompletionQueue *),
        const Request &request)
    {
        if (m_answers.problem)
            return std::nullopt;
        Response response;
        const Watch watch = m_watch.part(callLimit);
        const grpc::Status status = m_calls.call(method, request, response, watch);
        if (m_watch.isCanceled())
            m_answers.problem = base::Error{base::Code::Canceled};
        else if (status.error_code() == grpc::StatusCode::UNIMPLEMENTED && !isHttpError(status))
            return std::nullopt;
        else if (!status.ok())
            m_answers.problem = errorOf(status, QString::fromLatin1(name), watch);
        else
            m_answers.problem = errorOf(response.status(), QString::fromLatin1(name));
        m_someKnown = m_someKnown || status.ok();
        m_answers.answered = m_answers.answered || status.ok() || isRefusal(status);
        return m_answers.problem ? std::nullopt : std::optional(response);
    }

    /// Text of gRPC's C core for an HTTP/2 server that does not speak gRPC.
    static bool isHttpError(const grpc::Status &status)
    {
        return textOf(status.error_message()).contains(u"http2 header with status"_s);
    }

    /// Milvus itself said no: the connection is good.
    static bool isRefusal(const grpc::Status &status)
    {
        return status.error_code() == grpc::StatusCode::UNAUTHENTICATED ||
               status.error_code() == grpc::StatusCode::PERMISSION_DENIED;
    }

    [[nodiscard]] base::Error notMilvus(const QString &detail) const
    {
        return {base::Code::NotMilvus, {m_target.host, QString::number(m_target.port)}, detail};
    }

    [[nodiscard]] base::Error errorOf(const grpc::Status &status, const QString &call,
                                      const Watch &watch) const
    {
        const QString detail = u"%1: status %2, %3"_s.arg(call)
                                   .arg(status.error_code())
                                   .arg(textOf(status.error_message()));
        if (isHttpError(status))
            return notMilvus(detail);
        switch (status.error_code()) {
        case grpc::StatusCode::UNAUTHENTICATED:
            if (m_signIn.user.isEmpty())
                return {base::Code::SignInMissing, {}, detail};
            return {base::Code::SignInRefused, {m_signIn.user}, detail};
        case grpc::StatusCode::PERMISSION_DENIED:
            return {base::Code::PermissionDenied, {m_signIn.user}, detail};
        case grpc::StatusCode::DEADLINE_EXCEEDED:
            return {base::Code::RpcTimeout, {call, QString::number(watch.seconds())}, detail};
        case grpc::StatusCode::UNKNOWN:
            if (detail.contains(u"not ready"_s))
                return {base::Code::MilvusNotReady, {}, detail};
            break;
        default:
            break;
        }
        return {base::Code::RpcRefused, {call, QString::number(status.error_code())}, detail};
    }

    /// The status inside an answer. Codes are those of Milvus 2.3 and newer.
    [[nodiscard]] std::optional<base::Error> errorOf(const ::milvus::proto::common::Status &status,
                                                     const QString &call) const
    {
        constexpr int notReady = 1;
        constexpr int databaseNotFound = 800;
        if (status.code() == 0 && status.error_code() == 0)
            return std::nullopt;
        const QString reason = textOf(status.reason().empty() ? status.detail() : status.reason());
        if (status.code() == notReady)
            return base::Error{base::Code::MilvusNotReady, {}, reason};
        if (status.code() == databaseNotFound)
            return base::Error{base::Code::DatabaseMissing, {m_signIn.database}, reason};
        return base::Error{base::Code::RpcRefused, {call, reason}, reason};
    }

    MilvusCalls &m_calls;
    const Target &m_target;
    const SignIn &m_signIn;
    const Watch &m_watch;
    bool m_someKnown = false;
    MilvusAnswers m_answers;
};

} // namespace

MilvusAnswers askMilvus(MilvusCalls &calls, const Target &target, const SignIn &signIn,
                        const Watch &watch)
{
    Interview interview(calls, target, signIn, watch);
    interview.version();
    interview.health();
    interview.connect();
    interview.databases();
    interview.collections();
    return interview.result();
}

MilvusAnswers askMilvusVersion(MilvusCalls &calls, const Target &target, const Watch &watch)
{
    const SignIn nobody;
    Interview interview(calls, target, nobody, watch);
    interview.version();
    return interview.result();
}

} // namespace probe
