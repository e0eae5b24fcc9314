#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array connectionTable = {
    Entry{Code::HostNotFound, QT_TRANSLATE_NOOP("Words", "No address is known for the host %1."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Check the spelling of %1, or use the address of the computer that runs Milvus."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Before anything can be sent, the name has to be turned into an address, by DNS or "
              "by the file /etc/hosts. Nobody knows this name here. Names of containers and "
              "Kubernetes services are known only inside their own network: from outside, use the "
              "published port on localhost or on the host that runs the container.")},
    Entry{
        Code::ConnectionRefused, QT_TRANSLATE_NOOP("Words", "Nothing listens on port %2 of %1."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Start Milvus, look at its log if it ends again, and check that port %2 is published."),
        QT_TRANSLATE_NOOP("Words",
                          "The computer answers, but no program has opened this port. Milvus ends "
                          "a second after its start when it cannot use its certificate files, and "
                          "a container that restarts by itself then does so again and again: "
                          "`docker logs` shows a line such as `proxy cant load x509 key pair`. The "
                          "port can also be another one, or not published by the container.")},
    Entry{Code::ConnectTimeout,
          QT_TRANSLATE_NOOP("Words", "%1 does not answer on port %2 within %3 seconds."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Check the address, and whether a firewall or security group keeps port %2 closed."),
          QT_TRANSLATE_NOOP("Words",
                            "A computer that is there and has the port closed says so at once. "
                            "Silence means that something on the way drops the packets, most often "
                            "a firewall, or that nobody has this address.")},
    Entry{
        Code::NameMismatch,
        QT_TRANSLATE_NOOP("Words",
                          "The server’s certificate does not cover %1; it is good for %2."),
        QT_TRANSLATE_NOOP("Words", "Issue a new server.pem that also covers %1 and restart Milvus, "
                                   "or connect by one of the names it has."),
        QT_TRANSLATE_NOOP(
            "Words", "A program compares the name it was told to connect to with the names in the "
                     "certificate (its subject alternative names). That keeps anybody else with a "
                     "certificate of the same CA from posing as your Milvus. `localhost` and "
                     "`127.0.0.1` are two different names. An SDK can also be told which name to "
                     "expect: `server_name` in pymilvus, `serverName` in Node.js and Java.")},
    Entry{Code::ServerNotTls,
          QT_TRANSLATE_NOOP("Words",
                            "%1 answers on port %2 without TLS: this Milvus runs unencrypted."),
          QT_TRANSLATE_NOOP("Words", "Check that Milvus really loaded the changed configuration, "
                                     "with common.security.tlsMode 1 or 2, and restart it."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The first bytes of the answer are plain HTTP and no TLS. Usually the changed "
              "file is not the one Milvus reads: it is mounted to the wrong place, it has a "
              "syntax error (then Milvus goes on with its defaults and only notes it in its "
              "log), or Milvus was not restarted. Ports 9091 and, without its own setting, "
              "8080 are not the ones to test. SDKs show this as `WRONG_VERSION_NUMBER`.")},
    Entry{Code::ChainUntrusted,
          QT_TRANSLATE_NOOP(
              "Words",
              "The server’s certificate was signed by %1, and not by the CA in ca.pem (%2)."),
          QT_TRANSLATE_NOOP("Words", "Use the ca.pem that belongs to this server’s certificate, or "
                                     "give Milvus the server.pem from this folder and restart it."),
          QT_TRANSLATE_NOOP(
              "Words", "A program accepts a server only if the CA whose certificate it holds "
                       "signed the server’s certificate. Two CAs can have the same name and still "
                       "be different: what counts is the key; then the beginning of its identifier "
                       "stands behind the name. This is also what it looks like when "
                       "new certificates were made and Milvus was not restarted, or when ca.pem is "
                       "in truth a copy of server.pem. SDKs show it as `CERTIFICATE_VERIFY_FAILED` "
                       "or only as `illegal connection params or server unavailable`.")},
    Entry{Code::ServerExpired,
          QT_TRANSLATE_NOOP("Words",
                            "The server’s certificate ended on %1, so every program refuses it."),
          QT_TRANSLATE_NOOP("Words",
                            "Issue a new server.pem, copy it to the server, and restart Milvus."),
          QT_TRANSLATE_NOOP("Words",
                            "Milvus starts with an expired certificate and does not complain; only "
                            "those who connect do. It reads the files when it starts, so a new "
                            "server.pem helps only after a restart. A renewal with the same CA "
                            "changes nothing for the programs: their ca.pem stays as it is.")},
    Entry{
        Code::ServerNotYetValid,
        QT_TRANSLATE_NOOP("Words", "The server’s certificate is good only from %1 on."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Check the clocks of both computers; if they are right, issue the certificate again."),
        QT_TRANSLATE_NOOP(
            "Words",
            "A certificate has a first day as well as a last one. When it was made a moment ago, "
            "the clock of the computer that made it runs ahead, or the clock here is behind. "
            "Containers and virtual machines that were asleep often have a wrong clock.")},
    Entry{
        Code::ServerChainInvalid,
        QT_TRANSLATE_NOOP("Words", "The server’s certificate cannot be checked up to the CA: %1."),
        QT_TRANSLATE_NOOP("Words", "Make the certificates again with this program, and look at the "
                                   "details for the reason."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Between the server’s certificate and the CA every certificate has to be allowed to "
            "sign the next one, be within its dates, and carry a signature that fits. The reason "
            "given here is the first one that the verifier found, in its own English words.")},
    Entry{Code::ClientCertificateMissing,
          QT_TRANSLATE_NOOP("Words", "%1 demands a client certificate, and none was given."),
          QT_TRANSLATE_NOOP("Words", "Get client.pem and client.key from whoever runs this Milvus, "
                                     "and put them beside ca.pem."),
          QT_TRANSLATE_NOOP(
              "Words", "This Milvus runs in mutual mode (tlsMode 2): also the program has to prove "
                       "who it is. That takes a certificate and a key that were signed by the CA "
                       "Milvus trusts. In TLS 1.3 the refusal comes only after the handshake, "
                       "which is why many tools first say that they are connected.")},
    Entry{Code::ClientCertificateRefused,
          QT_TRANSLATE_NOOP("Words", "The server refuses the client certificate: %1."),
          QT_TRANSLATE_NOOP("Words", "Check that Milvus’s caPemPath names the CA that signed "
                                     "client.pem, and restart Milvus."),
          QT_TRANSLATE_NOOP(
              "Words",
              "client.pem looks right from here: it is signed by ca.pem, within its dates, and "
              "meant for clients. So the server must trust another CA than this one. Either its "
              "caPemPath names another file, or it was not restarted since the CA was made anew. "
              "The server’s log has the exact reason when `grpc.log.level` is INFO.")},
    Entry{Code::HandshakeTimeout,
          QT_TRANSLATE_NOOP("Words", "%1 takes the connection on port %2 but does not finish the "
                                     "TLS handshake within %3 seconds."),
          QT_TRANSLATE_NOOP("Words", "Check that this is the port of Milvus (usually 19530), and "
                                     "whether Milvus is overloaded or still starting."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Something listens there, but it does not answer as a TLS server with HTTP/2 does. A "
              "load balancer without a living Milvus behind it behaves like this, as does a port "
              "that belongs to another program which waits for the other side to begin.")},
    Entry{
        Code::HandshakeRefused, QT_TRANSLATE_NOOP("Words", "No TLS connection comes about: %1."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Look at the details, and check server.pem and server.key with `milvus-tls inspect`."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Server and program agree on version, cipher and signature before anything else is "
            "said, and here they found nothing in common or one of them broke the rules. A server "
            "key on a curve such as P-224, which Milvus loads but cannot use, ends like this.")},
    Entry{Code::ProtocolTooOld,
          QT_TRANSLATE_NOOP(
              "Words",
              "The server speaks nothing newer than %1, and Milvus’s SDKs want at least TLS 1.2."),
          QT_TRANSLATE_NOOP(
              "Words", "Connect to Milvus itself, or bring the proxy in front of it up to date."),
          QT_TRANSLATE_NOOP("Words",
                            "Every Milvus with TLS speaks TLS 1.3, and in one-way mode 1.2 "
                            "as well. So something older stands between this computer and "
                            "Milvus and ends the encryption there, or this is no Milvus.")},
    Entry{Code::AlpnMissing,
          QT_TRANSLATE_NOOP(
              "Words",
              "%1 does not offer HTTP/2 (ALPN h2) on port %2, and gRPC cannot do without it."),
          QT_TRANSLATE_NOOP("Words", "Connect to the gRPC port of Milvus, or switch HTTP/2 on in "
                                     "the proxy or load balancer in front of it."),
          QT_TRANSLATE_NOOP("Words",
                            "In the handshake program and server agree on the protocol that "
                            "follows; the name of HTTP/2 is `h2`. Milvus offers it, and newer SDKs "
                            "end the connection when it is missing. Typical causes are Milvus’s "
                            "REST port, or a load balancer that was set up for HTTP/1.1.")},
    Entry{Code::ConnectionClosed,
          QT_TRANSLATE_NOOP("Words", "%1 closes the connection on port %2 without a word."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Look at the log of Milvus, and check that this is its gRPC port (usually 19530)."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The other side hung up before the connection was ready and gave no reason. A "
              "proxy without a living server behind it does that, as does a service that "
              "lets in only certain addresses, or a Milvus that is just being stopped.")},
    Entry{Code::NetworkUnreachable,
          QT_TRANSLATE_NOOP("Words", "There is no way from this computer to %1."),
          QT_TRANSLATE_NOOP("Words", "Check the network connection, VPN or container network."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The system knows no route to this address, or a router on the way says that there "
              "is none. An IPv6 address on a network that has only IPv4 looks like this as well.")},
    Entry{Code::ResolveTimeout,
          QT_TRANSLATE_NOOP("Words", "The address of %1 is not found within %2 seconds."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Check the DNS settings of this computer, or use an address instead of the name."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The question for the address of this name stays without an answer. Usually a name "
              "server that is set up here cannot be reached, for example because a VPN is off.")},
    Entry{
        Code::ServerKeepsOldCertificate,
        QT_TRANSLATE_NOOP(
            "Words",
            "%1 shows an older certificate than the server.pem in this folder, which is from %2."),
        QT_TRANSLATE_NOOP("Words",
                          "Copy the files to where Milvus reads them, and restart Milvus."),
        QT_TRANSLATE_NOOP("Words",
                          "Milvus reads its certificates once, when it starts, and does not notice "
                          "new files. Until it is restarted it goes on with the old certificate. "
                          "If it was restarted, it reads its files from another place: compare "
                          "tls.serverPemPath and the folder that is mounted into the container.")},
    Entry{Code::ServerSampleCertificate,
          QT_TRANSLATE_NOOP(
              "Words",
              "%1 uses the sample certificate of the Milvus image, whose private key is public."),
          QT_TRANSLATE_NOOP("Words", "Make certificates of your own, set tls.serverPemPath, "
                                     "serverKeyPath and caPemPath to them, and restart Milvus."),
          QT_TRANSLATE_NOOP("Words",
                            "Every Milvus image carries the same set of nine files with all of its "
                            "keys, and the source code does, too. Whoever can reach your network "
                            "can therefore pose as your Milvus, read the traffic, and in mutual "
                            "mode make client certificates that it accepts. This happens when "
                            "tlsMode is set and the three paths are left as they were.")},
    Entry{Code::ClientKeyMismatch,
          QT_TRANSLATE_NOOP("Words",
                            "%1 and %2 do not belong together: the key is another certificate’s."),
          QT_TRANSLATE_NOOP(
              "Words", "Take both files from the same folder, or issue a new client certificate."),
          QT_TRANSLATE_NOOP(
              "Words",
              "A certificate holds the public half of a key, and the key file the private half. "
              "Only together can they prove who a program is. Usually one of the two files was "
              "copied from another set, or only one of them was replaced at a renewal.")},
    Entry{Code::ClientNotFromCa,
          QT_TRANSLATE_NOOP("Words", "client.pem was signed by %1, and not by the CA in ca.pem "
                                     "(%2), so the server refuses it."),
          QT_TRANSLATE_NOOP("Words", "Issue a client certificate with this server’s CA, and hand "
                                     "out client.pem, client.key and ca.pem together."),
          QT_TRANSLATE_NOOP(
              "Words", "In mutual mode Milvus accepts client certificates only from the CA in its "
                       "caPemPath. This one comes from another CA, perhaps from an earlier set. "
                       "Two CAs can have the same name; what counts is the key, and then the "
                       "beginning of its identifier stands behind the name.")},
    Entry{Code::ClientExpired,
          QT_TRANSLATE_NOOP("Words", "client.pem ended on %1, so the server refuses it."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Issue a new client certificate with the same CA; Milvus needs no restart for that."),
          QT_TRANSLATE_NOOP("Words",
                            "Milvus checks the dates of each client certificate when a program "
                            "connects. A new one of the same CA is accepted at once, because "
                            "Milvus knows the CA and not the single certificates.")},
    Entry{
        Code::ClientNotYetValid,
        QT_TRANSLATE_NOOP("Words", "client.pem is good only from %1 on, so the server refuses it."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Check the clocks of both computers; if they are right, issue the certificate again."),
        QT_TRANSLATE_NOOP(
            "Words",
            "A certificate has a first day as well as a last one. When it was made a moment ago, "
            "the clock of the computer that made it runs ahead of the server’s.")},
    Entry{Code::ClientPurpose,
          QT_TRANSLATE_NOOP(
              "Words", "client.pem is not allowed to identify a client, so the server refuses it."),
          QT_TRANSLATE_NOOP("Words", "Issue it again with extendedKeyUsage = clientAuth."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The extended key usage lists what a certificate is for, and Milvus in mutual mode "
              "demands clientAuth when there is such a list. The script on the newest Milvus "
              "documentation page makes a client.pem with serverAuth only, which never works in "
              "mutual mode. The server’s log says `incompatible key usage`.")},
};

} // namespace

std::span<const Entry> connectionEntries()
{
    return connectionTable;
}

} // namespace text
