#pragma once

#include "core/base/secret.h"
#include "core/probe/clientfiles.h"
#include "core/probe/resolving.h"
#include "core/probe/watch.h"
#include "wire/milvus.grpc.pb.h"

#include <grpcpp/client_context.h>
#include <grpcpp/completion_queue.h>

#include <memory>

namespace probe {

/// Who signs in, and to what. Empty fields are not sent.
struct SignIn
{
    QString user;
    base::Secret password;
    QString database;
};

/// Calls to a Milvus over a gRPC channel; with TLS it checks chain and name again by itself, as
/// every SDK based on gRPC's C core does. Not for two threads at once.
class MilvusCalls
{
public:
    using Stub = ::milvus::proto::milvus::MilvusService::Stub;

    MilvusCalls(const Address &address, const QString &name, const ClientFiles &files,
                const SignIn &signIn);
    /// Without TLS and without a sign-in: for nothing that is secret.
    explicit MilvusCalls(const Address &address);

    /// One call, waited for in slices so that cancel ends it. Without an answer in time the status
    /// is DEADLINE_EXCEEDED; after cancel it is CANCELLED.
    template<typename Request, typename Response>
    grpc::Status call(std::unique_ptr<grpc::ClientAsyncResponseReader<Response>> (Stub::*method)(
                          grpc::ClientContext *, const Request &, grpc::CompletionQueue *),
                      const Request &request, Response &response, const Watch &watch)
    {
        grpc::ClientContext context;
        prepare(context, watch);
        grpc::CompletionQueue queue;
        grpc::Status status;
        const auto reader = (m_stub.get()->*method)(&context, request, &queue);
        reader->Finish(&response, &status, &queue);
        await(queue, context, watch);
        return status;
    }

private:
    void prepare(grpc::ClientContext &context, const Watch &watch) const;
    static void await(grpc::CompletionQueue &queue, grpc::ClientContext &context,
                      const Watch &watch);

    std::unique_ptr<Stub> m_stub;
    base::Secret m_token; // base64("user:password"), for the header "authorization"
    std::string m_database;
};

} // namespace probe
