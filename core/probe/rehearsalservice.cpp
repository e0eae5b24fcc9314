#include "core/probe/rehearsalservice.h"

#include <openssl/crypto.h>

#include <QByteArray>

namespace probe {

namespace wire = ::milvus::proto::milvus;
namespace common = ::milvus::proto::common;

namespace {

constexpr auto version = "v2.6.0-rehearsal";
constexpr auto defaultDatabase = "default";
constexpr int databaseNotFound = 800;
constexpr int collectionNotFound = 100;
constexpr int healthy = 1;

void setFault(common::Status &status, int code, const std::string &reason)
{
    constexpr int unexpectedError = 1; // of the enumeration older SDKs look at
    status.set_error_code(unexpectedError);
    status.set_code(code);
    status.set_reason(reason);
    status.set_detail(reason);
}

std::string header(const grpc::ServerContext &context, const char *name)
{
    const auto found = context.client_metadata().find(name);
    return found == context.client_metadata().end()
               ? std::string()
               : std::string(found->second.data(), found->second.size());
}

/// Notes a fault in `status` when a database is asked for that is not there.
bool hasDatabase(std::string name, const grpc::ServerContext &context, common::Status &status)
{
    if (name.empty())
        name = header(context, "dbname");
    if (name.empty() || name == defaultDatabase)
        return true;
    setFault(status, databaseNotFound, "database not found[database=" + name + "]");
    return false;
}

bool equalInConstantTime(const std::string &one, const std::string &other)
{
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

grpc::Status unauthenticated(const char *reason)
{
    return {grpc::StatusCode::UNAUTHENTICATED, reason};
}

} // namespace

RehearsalService::RehearsalService(const std::string &user, const std::string &password)
{
    if (!user.empty())
        m_expectedToken = QByteArray::fromStdString(user + ":" + password).toBase64().toStdString();
}

grpc::Status RehearsalService::signedIn(const grpc::ServerContext &context) const
{
    if (m_expectedToken.empty())
        return grpc::Status::OK;
    const std::string token = header(context, "authorization");
    if (token.empty())
        return unauthenticated("missing authorization in header");
    if (!QByteArray::fromBase64Encoding(QByteArray::fromStdString(token),
                                        QByteArray::AbortOnBase64DecodingErrors))
        return unauthenticated("invalid token format");
    if (!equalInConstantTime(token, m_expectedToken))
        return unauthenticated(
            "auth check failure, please check username and password are correct");
    return grpc::Status::OK;
}

grpc::Status RehearsalService::GetVersion(grpc::ServerContext *context,
                                          const wire::GetVersionRequest *,
                                          wire::GetVersionResponse *response)
{
    response->mutable_status();
    response->set_version(version);
    return signedIn(*context);
}

grpc::Status RehearsalService::CheckHealth(grpc::ServerContext *context,
                                           const wire::CheckHealthRequest *,
                                           wire::CheckHealthResponse *response)
{
    response->mutable_status();
    response->set_ishealthy(true);
    return signedIn(*context);
}

grpc::Status RehearsalService::Connect(grpc::ServerContext *context, const wire::ConnectRequest *,
                                       wire::ConnectResponse *response)
{
    if (hasDatabase({}, *context, *response->mutable_status())) {
        response->mutable_server_info()->set_build_tags(version);
        response->mutable_server_info()->set_deploy_mode("STANDALONE");
        response->set_identifier(1);
    }
    return signedIn(*context);
}

grpc::Status RehearsalService::ListDatabases(grpc::ServerContext *context,
                                             const wire::ListDatabasesRequest *,
                                             wire::ListDatabasesResponse *response)
{
    response->mutable_status();
    response->add_db_names(defaultDatabase);
    response->add_db_ids(1);
    response->add_created_timestamp(0);
    return signedIn(*context);
}

grpc::Status RehearsalService::ShowCollections(grpc::ServerContext *context,
                                               const wire::ShowCollectionsRequest *request,
                                               wire::ShowCollectionsResponse *response)
{
    hasDatabase(request->db_name(), *context, *response->mutable_status());
    return signedIn(*context);
}

grpc::Status RehearsalService::HasCollection(grpc::ServerContext *context,
                                             const wire::HasCollectionRequest *request,
                                             wire::BoolResponse *response)
{
    hasDatabase(request->db_name(), *context, *response->mutable_status());
    response->set_value(false);
    return signedIn(*context);
}

grpc::Status RehearsalService::DescribeCollection(grpc::ServerContext *context,
                                                  const wire::DescribeCollectionRequest *request,
                                                  wire::DescribeCollectionResponse *response)
{
    if (hasDatabase(request->db_name(), *context, *response->mutable_status()))
        setFault(*response->mutable_status(), collectionNotFound,
                 "collection not found[collection=" + request->collection_name() + "]");
    return signedIn(*context);
}

grpc::Status RehearsalService::GetComponentStates(grpc::ServerContext *context,
                                                  const wire::GetComponentStatesRequest *,
                                                  wire::ComponentStates *response)
{
    response->mutable_status();
    response->mutable_state()->set_nodeid(1);
    response->mutable_state()->set_role("standalone");
    response->mutable_state()->set_state_code(healthy);
    return signedIn(*context);
}

} // namespace probe
