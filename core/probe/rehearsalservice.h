#pragma once

#include "wire/milvus.grpc.pb.h"

#include <string>

namespace probe {

/// What the rehearsal server answers: a healthy Milvus with the database "default" and no
/// collections. Demands the sign-in of milvus-tls.md 4.4 when a user is given. Thread-safe.
class RehearsalService final : public ::milvus::proto::milvus::MilvusService::Service
{
public:
    RehearsalService(const std::string &user, const std::string &password);

    grpc::Status GetVersion(grpc::ServerContext *context,
                            const ::milvus::proto::milvus::GetVersionRequest *request,
                            ::milvus::proto::milvus::GetVersionResponse *response) override;
    grpc::Status CheckHealth(grpc::ServerContext *context,
                             const ::milvus::proto::milvus::CheckHealthRequest *request,
                             ::milvus::proto::milvus::CheckHealthResponse *response) override;
    grpc::Status Connect(grpc::ServerContext *context,
                         const ::milvus::proto::milvus::ConnectRequest *request,
                         ::milvus::proto::milvus::ConnectResponse *response) override;
    grpc::Status ListDatabases(grpc::ServerContext *context,
                               const ::milvus::proto::milvus::ListDatabasesRequest *request,
                               ::milvus::proto::milvus::ListDatabasesResponse *response) override;
    grpc::Status
    ShowCollections(grpc::ServerContext *context,
                    const ::milvus::proto::milvus::ShowCollectionsRequest *request,
                    ::milvus::proto::milvus::ShowCollectionsResponse *response) override;
    grpc::Status HasCollection(grpc::ServerContext *context,
                               const ::milvus::proto::milvus::HasCollectionRequest *request,
                               ::milvus::proto::milvus::BoolResponse *response) override;
    grpc::Status
    DescribeCollection(grpc::ServerContext *context,
                       const ::milvus::proto::milvus::DescribeCollectionRequest *request,
                       ::milvus::proto::milvus::DescribeCollectionResponse *response) override;
    grpc::Status
    GetComponentStates(grpc::ServerContext *context,
                       const ::milvus::proto::milvus::GetComponentStatesRequest *request,
                       ::milvus::proto::milvus::ComponentStates *response) override;

private:
    /// OK, or the status a Milvus with authorizationEnabled gives.
    [[nodiscard]] grpc::Status signedIn(const grpc::ServerContext &context) const;

    std::string m_expectedToken; // base64("user:password"); empty: no sign-in
};

} // namespace probe
