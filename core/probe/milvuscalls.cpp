#include "core/probe/milvuscalls.h"

#include "core/probe/grpclog.h"

#include <grpcpp/create_channel.h>
#include <grpcpp/security/credentials.h>
#include <grpcpp/support/channel_arguments.h>

#include <QUrl>

namespace probe {

namespace {

std::shared_ptr<grpc::ChannelCredentials> credentialsFrom(const ClientFiles &files)
{
    grpc::SslCredentialsOptions options;
    options.pem_root_certs = files.authoritiesPem.toStdString();
    if (!files.clientKey.isEmpty()) {
        const base::Secret key = files.clientKey.pem();
        options.pem_private_key.assign(key.view().data(),
                                       static_cast<std::size_t>(key.view().size()));
        options.pem_cert_chain = files.clientPem.toStdString();
    }
    auto credentials = grpc::SslCredentials(options);
    base::wipe(options.pem_private_key.data(), options.pem_private_key.size());
    return credentials;
}

grpc::ChannelArguments argumentsFor(const QString &name)
{
    grpc::ChannelArguments arguments;
    if (!name.isEmpty()) {
        const QByteArray ace = QUrl::toAce(name);
        arguments.SetSslTargetNameOverride(ace.isEmpty() ? name.toStdString() : ace.toStdString());
    }
    arguments.SetInt(GRPC_ARG_ENABLE_HTTP_PROXY,
                     0); // the address that was just looked at, no other
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    return arguments;
}

base::Secret tokenOf(const SignIn &signIn)
{
    if (signIn.user.isEmpty())
        return {};
    QByteArray plain = signIn.user.toUtf8() + ':';
    plain.append(signIn.password.view());
    QByteArray encoded = plain.toBase64();
    base::Secret token(encoded);
    base::wipe(plain.data(), static_cast<std::size_t>(plain.size()));
    base::wipe(encoded.data(), static_cast<std::size_t>(encoded.size()));
    return token;
}

} // namespace

MilvusCalls::MilvusCalls(const Address &address, const QString &name, const ClientFiles &files,
                         const SignIn &signIn)
    : m_token(tokenOf(signIn))
    , m_database(signIn.database.toStdString())
{
    routeGrpcLog();
    m_stub = ::milvus::proto::milvus::MilvusService::NewStub(grpc::CreateCustomChannel(
        address.target().toStdString(), credentialsFrom(files), argumentsFor(name)));
}

MilvusCalls::MilvusCalls(const Address &address)
{
    routeGrpcLog();
    m_stub = ::milvus::proto::milvus::MilvusService::NewStub(grpc::CreateCustomChannel(
        address.target().toStdString(), grpc::InsecureChannelCredentials(), argumentsFor({})));
}

void MilvusCalls::prepare(grpc::ClientContext &context, const Watch &watch) const
{
    context.set_deadline(std::chrono::system_clock::now() + watch.left());
    if (!m_token.isEmpty())
        context.AddMetadata("authorization",
                            std::string(m_token.view().begin(), m_token.view().end()));
    if (!m_database.empty())
        context.AddMetadata("dbname", m_database);
}

void MilvusCalls::await(grpc::CompletionQueue &queue, grpc::ClientContext &context,
                        const Watch &watch)
{
    void *tag = nullptr;
    bool good = false;
    const auto slice = [] {
        return std::chrono::system_clock::now() + std::chrono::milliseconds(50);
    };
    while (queue.AsyncNext(&tag, &good, slice()) == grpc::CompletionQueue::TIMEOUT)
        if (watch.isCanceled())
            context.TryCancel(); // the answer to this comes at once
    queue.Shutdown();
    while (queue.Next(&tag, &good)) {
    }
}

} // namespace probe
