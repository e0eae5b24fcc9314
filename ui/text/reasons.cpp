#include "ui/text/tr.h"
#include "ui/text/words.h"

namespace text {

QString why(milvus::Why why)
{
    switch (why) {
    case milvus::Why::CertificatePaths:
        return Tr::tr("Milvus reads its certificate, its private key and the CA from these paths, "
                      "once, when it starts.");
    case milvus::Why::TlsMode:
        return Tr::tr(
            "This is the switch: 1 encrypts, 2 also demands a certificate from every program.");
    case milvus::Why::RestPort:
        return Tr::tr("With TLS on, REST needs a port of its own: newer versions refuse to start "
                      "without one, "
                      "older ones do not serve REST at all.");
    case milvus::Why::InternalTls:
        return Tr::tr("With these Milvus's own parts (proxy, coordinators, nodes) encrypt what "
                      "they say to each other; the name must be in the certificate.");
    case milvus::Why::Mount:
        return Tr::tr("Milvus’s container sees only what is mounted into it. Each file is mounted "
                      "for itself, so that ca.key stays out.");
    case milvus::Why::PublishedPort:
        return Tr::tr("REST has a port of its own now, which must be published to be reached from "
                      "outside of the container.");
    case milvus::Why::Repair:
        break;
    }
    return Tr::tr("Milvus ignores or loses what stood here.");
}

QString trap(exporter::Trap trap)
{
    switch (trap) {
    case exporter::Trap::PymilvusServerPem:
        return Tr::tr("Do not add server_pem_path: pymilvus would then leave your client "
                      "certificate out, and "
                      "Milvus would refuse the connection.");
    case exporter::Trap::PymilvusCaPemAlone:
        return Tr::tr(
            "ca.pem goes into server_pem_path here: pymilvus ignores ca_pem_path unless a client "
            "certificate is given as well.");
    case exporter::Trap::NodeRootCertificate:
        return Tr::tr("rootCertPath must be ca.pem: with server.pem Node.js says “unable to verify "
                      "the first certificate”.");
    case exporter::Trap::JavaServerName:
        return Tr::tr("Keep serverName: the Java SDK always takes the name to check from it, and "
                      "private keys "
                      "must begin with BEGIN PRIVATE KEY.");
    case exporter::Trap::GoSystemRoots:
        return Tr::tr(
            "EnableTLSAuth alone trusts only the certificates of the system, so this code "
            "hands ca.pem to the connection itself. A Go client that does not trust "
            "Milvus only says “context deadline exceeded”.");
    case exporter::Trap::CppEmptyFiles:
        return Tr::tr("Check the paths: the C++ SDK takes a file it cannot read as empty and goes "
                      "on without it.");
    case exporter::Trap::CSharpOwnChannel:
        return Tr::tr("The C# SDK has no parameters for certificate files: the program hands it a "
                      "channel of its own.");
    case exporter::Trap::RestOwnPort:
        return Tr::tr(
            "REST has its own port when TLS is on, and it must be published by the container. "
            "The call is a POST: a GET is answered with 404.");
    case exporter::Trap::AttuFirstStart:
        break;
    }
    return Tr::tr("Attu 3 reads these values only when its database is first made: change them "
                  "later in its connection page.");
}

} // namespace text
