#include "core/export/sdk/sdk.h"

using namespace Qt::StringLiterals;

namespace exporter::sdk {

namespace {

constexpr auto csharpText = quotedFor<Language::CSharp>;

/// Dials the host although the address, and with it the name that is checked, says otherwise.
QStringList dialElsewhere(const Target &target)
{
    return {
        u"handler.ConnectCallback = async (_, cancel) =>"_s,
        u"{"_s,
        u"    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };"_s,
        u"    await socket.ConnectAsync("_s + csharpText(target.host) + u", "_s +
            QString::number(target.port) + u", cancel);"_s,
        u"    return new NetworkStream(socket, ownsSocket: true);"_s,
        u"};"_s};
}

} // namespace

Snippet csharp(const Target &target)
{
    const bool elsewhere = !target.nameOverride.isEmpty();
    QStringList lines = {u"using System.Net.Http;"_s,
                         u"using System.Security.Cryptography.X509Certificates;"_s,
                         u"using Grpc.Net.Client;"_s, u"using Milvus.Client;"_s, QString()};
    if (elsewhere)
        lines.prepend(u"using System.Net.Sockets;"_s);
    lines << u"var policy = new X509ChainPolicy"_s << u"{"_s
          << u"    TrustMode = X509ChainTrustMode.CustomRootTrust,"_s
          << u"    RevocationMode = X509RevocationMode.NoCheck,"_s << u"};"_s
          << u"policy.CustomTrustStore.ImportFromPemFile("_s + csharpText(target.ca) + u");"_s
          << u"var handler = new SocketsHttpHandler();"_s
          << u"handler.SslOptions.CertificateChainPolicy = policy;"_s;
    if (target.isMutual)
        // Windows cannot use a key that never left memory; through PKCS#12 it can.
        lines << u"var pair = X509Certificate2.CreateFromPemFile("_s
              << u"    "_s + csharpText(target.certificate) + u','
              << u"    "_s + csharpText(target.key) + u");"_s
              << u"handler.SslOptions.ClientCertificates = new X509CertificateCollection"_s
              << u"{"_s << u"    new X509Certificate2(pair.Export(X509ContentType.Pkcs12)),"_s
              << u"};"_s;
    if (elsewhere)
        lines << dialElsewhere(target);
    const QString address = u"https://"_s + hostAndPort(target.checkedName(), target.port);
    lines << u"using var channel = GrpcChannel.ForAddress("_s
          << u"    "_s + csharpText(address) +
                 u", new GrpcChannelOptions { HttpHandler = handler });"_s;
    if (target.user.isEmpty())
        lines << u"using var client = new MilvusClient(channel, username: null);"_s;
    else
        lines << u"using var client = new MilvusClient(channel, username: "_s +
                     csharpText(target.user) + u','
              << u"    password: Environment.GetEnvironmentVariable(\"MILVUS_PASSWORD\"));"_s;
    lines << u"Console.WriteLine(await client.GetVersionAsync());"_s;
    return {toCode(lines), u"csharp"_s, Trap::CSharpOwnChannel};
}

} // namespace exporter::sdk
