#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array answerTable = {
    Entry{Code::NotMilvus,
          QT_TRANSLATE_NOOP("Words", "What answers on port %2 of %1 is not Milvus."),
          QT_TRANSLATE_NOOP("Words", "Check host and port; Milvus’s gRPC port is usually 19530."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The answer is neither TLS with HTTP/2 nor a call of Milvus’s protocol; its first "
              "bytes are in the details. Other services of the same set-up are easily taken for "
              "it: 9091 (health, without TLS), 9000 (MinIO), 2379 (etcd), 8080 (REST).")},
    Entry{Code::MilvusUnhealthy,
          QT_TRANSLATE_NOOP("Words", "TLS works, but Milvus says that it is not healthy: %1."),
          QT_TRANSLATE_NOOP("Words", "Look at the logs of Milvus and of what it depends on: etcd, "
                                     "object storage, message queue."),
          QT_TRANSLATE_NOOP(
              "Words", "The connection is encrypted and accepted, and Milvus itself reports that a "
                       "part of it does not work. That has nothing to do with certificates, unless "
                       "TLS was also switched on towards etcd or object storage.")},
    Entry{Code::SignInMissing,
          QT_TRANSLATE_NOOP("Words", "TLS works, and Milvus asks for a user and password."),
          QT_TRANSLATE_NOOP("Words",
                            "Give user and password: in the fields of the live test, or with "
                            "--user and --password-file; a version that is only asked for "
                            "can be chosen instead."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Encryption and sign-in are two separate settings. With "
              "common.security.authorizationEnabled Milvus wants a user for every call, also from "
              "who shows a client certificate. The first user is root; its password was Milvus "
              "until somebody changed it. Nothing is wrong with the certificates.")},
    Entry{Code::SignInRefused,
          QT_TRANSLATE_NOOP("Words", "TLS works, and Milvus refuses the password of the user %1."),
          QT_TRANSLATE_NOOP("Words", "Check user and password; the certificates are in order."),
          QT_TRANSLATE_NOOP("Words",
                            "The password travelled encrypted, and only after the server had "
                            "proved who it is. Milvus compared it and it does not fit, or there is "
                            "no such user. A client certificate does not replace the password.")},
    Entry{Code::PermissionDenied,
          QT_TRANSLATE_NOOP("Words",
                            "TLS and sign-in work, but the user %1 may not do what the test asks."),
          QT_TRANSLATE_NOOP("Words", "Test with another user, or grant this one a role that may "
                                     "list databases and collections."),
          QT_TRANSLATE_NOOP("Words", "With role-based access Milvus checks for each call whether "
                                     "the user’s roles allow it. The connection itself is fine, so "
                                     "programs that need less may well work with this user.")},
    Entry{Code::DatabaseMissing,
          QT_TRANSLATE_NOOP("Words", "TLS works, but Milvus has no database %1."),
          QT_TRANSLATE_NOOP("Words", "Check the spelling, leave it empty for the database named "
                                     "default, or create it first."),
          QT_TRANSLATE_NOOP("Words",
                            "Each call names the database it is about, and Milvus refuses names it "
                            "does not know. Databases exist in Milvus 2.3 and newer.")},
    Entry{
        Code::RpcTimeout,
        QT_TRANSLATE_NOOP("Words",
                          "Milvus takes the connection but does not answer %1 within %2 seconds."),
        QT_TRANSLATE_NOOP(
            "Words", "Wait until Milvus has started completely, look at its log, and test again."),
        QT_TRANSLATE_NOOP(
            "Words",
            "The handshake is done and the call was sent, encrypted. A Milvus that still starts, "
            "or waits for etcd or for object storage, answers late or not at all.")},
    Entry{Code::RpcRefused, QT_TRANSLATE_NOOP("Words", "Milvus does not answer the call %1: %2."),
          QT_TRANSLATE_NOOP("Words",
                            "Look at the details for the words of the server, and at its log."),
          QT_TRANSLATE_NOOP("Words",
                            "The handshake is done, so certificates are not the reason. The "
                            "number or text is the status that gRPC or Milvus gives for "
                            "this call; 14 means that the connection was lost again.")},
    Entry{Code::MilvusNotReady,
          QT_TRANSLATE_NOOP("Words", "TLS works, and Milvus is still starting."),
          QT_TRANSLATE_NOOP("Words", "Wait a little and test again."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Milvus opens its port before all of its parts are ready, and answers calls with "
              "`Milvus Proxy is not ready yet` until then. On a laptop this takes a few seconds; "
              "when it lasts for minutes, look at the log for what it is waiting for.")},
    Entry{
        Code::ModeIsOneWay,
        QT_TRANSLATE_NOOP(
            "Words", "%1 lets in programs without a client certificate: it runs in one-way mode."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Set common.security.tlsMode to 2 and restart Milvus, or test in one-way mode."),
        QT_TRANSLATE_NOOP(
            "Words", "In mutual mode Milvus takes only programs that show a certificate of its CA. "
                     "This one did not ask for any, so everybody who reaches the port is let in. "
                     "When the configuration says 2, Milvus was not restarted or reads another "
                     "file; also a proxy in front of it that ends TLS never asks.")},
    Entry{Code::StrangerLetIn,
          QT_TRANSLATE_NOOP("Words", "%1 let in a client certificate that its CA did not sign."),
          QT_TRANSLATE_NOOP("Words", "Set tls.caPemPath to your own ca.pem alone, and look at the "
                                     "proxy in front of Milvus if there is one."),
          QT_TRANSLATE_NOOP("Words",
                            "The test made a CA and a client certificate that exist only in its "
                            "memory and tried them. A server in mutual mode has to refuse them, "
                            "because nobody told it to trust that CA. Something before Milvus asks "
                            "for certificates and does not check them, so they protect nothing.")},
    Entry{
        Code::PlaintextAnswered,
        QT_TRANSLATE_NOOP("Words", "%1 also answers on port %2 without encryption."),
        QT_TRANSLATE_NOOP("Words", "Close this way in: programs could use it by mistake, and what "
                                   "they send could be read."),
        QT_TRANSLATE_NOOP(
            "Words",
            "The test spoke HTTP/2 without TLS on the same port and was answered. Milvus has one "
            "mode for its port, so a proxy in front of it takes both. Whoever forgets to switch "
            "TLS on in a program then works without it, password included, and does not notice.")},
    Entry{Code::ModeIsMutual,
          QT_TRANSLATE_NOOP("Words", "%1 demands a client certificate: it runs in mutual mode."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Test in mutual mode, with the client.pem and client.key that are in this folder."),
          QT_TRANSLATE_NOOP(
              "Words", "The test was told to expect one-way mode, in which only the server proves "
                       "who it is. This Milvus runs with tlsMode 2 and also wants to know who "
                       "connects. The files for that are here; only the mode is another one.")},
    Entry{Code::RestPortClosed,
          QT_TRANSLATE_NOOP("Words", "Milvus’s REST service does not answer at %1."),
          QT_TRANSLATE_NOOP("Words", "Set proxy.http.port to a port of its own, such as 8080, "
                                     "publish it, and restart Milvus."),
          QT_TRANSLATE_NOOP("Words",
                            "Once TLS is on, REST and gRPC cannot share port 19530. Newer versions "
                            "refuse to start when they should; older ones serve no REST and say "
                            "nothing. Docker Compose has to publish the new port as well.")},
    Entry{Code::ProofNotRun, QT_TRANSLATE_NOOP("Words", "This proof was not made (%1)."),
          QT_TRANSLATE_NOOP(
              "Words",
              "In one-way mode there is nothing to prove; else look up the code that is named."),
          QT_TRANSLATE_NOOP(
              "Words", "A proof is a connection that has to be refused: without a certificate, "
                       "with a stranger’s, without TLS. In one-way mode Milvus asks nobody for a "
                       "certificate, so the first two do not apply. When the server was silent or "
                       "gone the refusal was not seen, and what was not seen is not claimed.")},
};

} // namespace

std::span<const Entry> answerEntries()
{
    return answerTable;
}

} // namespace text
