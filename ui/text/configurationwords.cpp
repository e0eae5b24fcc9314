#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array configurationTable = {
    Entry{Code::DeadKeyTlsEnabled,
          QT_TRANSLATE_NOOP("Words", "Line %1 sets tlsEnabled, which no released Milvus reads."),
          QT_TRANSLATE_NOOP("Words",
                            "Delete the line; common.security.tlsMode switches encryption on."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The key lived for three weeks in 2022 and never reached a release, but old guides "
              "still name it. "
              "Milvus is encrypted when common.security.tlsMode is 1 (one-way) or 2 (mutual).")},
    Entry{Code::DeadKeyProxyTls,
          QT_TRANSLATE_NOOP("Words", "Line %1 begins a proxy.tls section, which no Milvus reads."),
          QT_TRANSLATE_NOOP("Words", "Delete the section; the paths belong under the top-level key "
                                     "tls, the mode under common.security.tlsMode."),
          QT_TRANSLATE_NOOP("Words", "Milvus looks for tls.serverPemPath, tls.serverKeyPath and "
                                     "tls.caPemPath. Values under proxy.tls are "
                                     "ignored without a word, and the server stays unencrypted. "
                                     "The Helm chart has a value of the same name "
                                     "that only makes a secret.")},
    Entry{Code::RestPortShared,
          QT_TRANSLATE_NOOP("Words", "REST and gRPC share port %1, and with encryption on Milvus "
                                     "2.4.13 and newer refuses to start like that."),
          QT_TRANSLATE_NOOP("Words",
                            "Give REST a port of its own with proxy.http.port, 8080 where "
                            "nothing else uses it, or switch it off with proxy.http.enabled: "
                            "false."),
          QT_TRANSLATE_NOOP("Words", "Without encryption one port can serve both, because Milvus "
                                     "looks at the first bytes of each connection. "
                                     "With encryption it cannot. The shipped milvus.yaml leaves "
                                     "proxy.http.port empty, so switching TLS on alone "
                                     "stops a current Milvus from starting. Publish the new port, "
                                     "too, where Milvus runs in a container.")},
    Entry{Code::PathRelative,
          QT_TRANSLATE_NOOP(
              "Words",
              "%1 is the relative path %2, which depends on the folder Milvus is started in."),
          QT_TRANSLATE_NOOP("Words", "Use an absolute path, as Milvus sees it."),
          QT_TRANSLATE_NOOP(
              "Words", "Milvus looks for a relative path below its working folder: /milvus in the "
                       "container image, any folder "
                       "elsewhere. When the file is not there Milvus ends right after its start.")},
    Entry{
        Code::PathMissing,
        QT_TRANSLATE_NOOP(
            "Words", "Milvus finds no file for %1 at \"%2\" and would end right after its start."),
        QT_TRANSLATE_NOOP("Words", "Put the file there, or change the path to where it is."),
        QT_TRANSLATE_NOOP("Words",
                          "With encryption on Milvus needs its certificate and its private key to "
                          "start. The path is the one that "
                          "Milvus sees: inside a container the folder has to be mounted first. In "
                          "the log the missing file appears as "
                          "\"cant load x509 key pair\" or \"no such file or directory\".")},
    Entry{Code::CaPathMissing,
          QT_TRANSLATE_NOOP("Words", "Mutual mode needs tls.caPemPath, and it is empty; Milvus "
                                     "would end right after its start."),
          QT_TRANSLATE_NOOP("Words", "Set tls.caPemPath to ca.pem, as Milvus sees it."),
          QT_TRANSLATE_NOOP("Words", "In mutual mode (tlsMode 2) Milvus checks the certificate of "
                                     "every program against the CA in this file. "
                                     "In one-way mode the file is not opened at all.")},
    Entry{Code::TlsModeNotANumber,
          QT_TRANSLATE_NOOP("Words", "Line %2 sets tlsMode to %1, which is not a number; Milvus "
                                     "takes it for 0, without encryption."),
          QT_TRANSLATE_NOOP("Words", "Set it to 1 (one-way) or 2 (mutual)."),
          QT_TRANSLATE_NOOP("Words",
                            "tlsMode is a number: 0 is off, 1 is one-way, 2 is mutual. Words such "
                            "as yes, true or mutual are taken for 0 "
                            "without a message, so the server looks fine and is not encrypted.")},
    Entry{
        Code::TlsModeOutOfRange,
        QT_TRANSLATE_NOOP("Words", "Line %2 sets tlsMode to %1, but Milvus knows only 0, 1 and 2."),
        QT_TRANSLATE_NOOP("Words", "Set it to 1 (one-way) or 2 (mutual)."),
        QT_TRANSLATE_NOOP("Words", "Newer Milvus refuses to start with another number. Older ones, "
                                   "and newer ones with REST switched off, "
                                   "start without encryption and say nothing.")},
    Entry{Code::SamplePathsUsed,
          QT_TRANSLATE_NOOP("Words", "Line %1 names the sample certificates that come with Milvus; "
                                     "their private keys are public."),
          QT_TRANSLATE_NOOP("Words", "Let Milvus use your own files."),
          QT_TRANSLATE_NOOP("Words", "The files in configs/cert are the same in every Milvus image "
                                     "and lie in its public source code, keys "
                                     "included. Anybody can pose as this server with them, and in "
                                     "mutual mode anybody can make a certificate "
                                     "that it lets in.")},
    Entry{Code::UserYamlIgnored,
          QT_TRANSLATE_NOOP(
              "Words",
              "There is a user.yaml, but Milvus %1 does not read it; 2.4 was the first that does."),
          QT_TRANSLATE_NOOP("Words", "Put the settings into milvus.yaml."),
          QT_TRANSLATE_NOOP("Words", "Milvus 2.4 and newer read milvus.yaml and then user.yaml, "
                                     "and the later value wins. Older ones read "
                                     "milvus.yaml alone.")},
    Entry{Code::EnvironmentOverrides,
          QT_TRANSLATE_NOOP(
              "Words",
              "The environment variable %1 is set to \"%2\" and wins over the configuration file."),
          QT_TRANSLATE_NOOP("Words", "Remove the variable, or give it the value you want."),
          QT_TRANSLATE_NOOP("Words", "Milvus reads its files first and then its environment, so a "
                                     "variable such as COMMON_SECURITY_TLSMODE "
                                     "silently overrules milvus.yaml. Look under \"environment\" "
                                     "in the Compose file or the pod, or for Environment= in the "
                                     "systemd unit and its drop-ins.")},
    Entry{Code::TlsOff, QT_TRANSLATE_NOOP("Words", "This configuration leaves Milvus unencrypted."),
          QT_TRANSLATE_NOOP("Words", "Set common.security.tlsMode to 1 (one-way) or 2 (mutual)."),
          QT_TRANSLATE_NOOP("Words", "With tlsMode 0, or without the key, everything travels as "
                                     "plain text: vectors, search results and "
                                     "passwords. Paths to certificates alone change nothing.")},
    Entry{
        Code::HostPathInContainer,
        QT_TRANSLATE_NOOP(
            "Words",
            "%1 is a path of this computer, but Milvus in a container sees only its own folders."),
        QT_TRANSLATE_NOOP("Words", "Mount the folder into the container and use the path inside of "
                                   "it, for example /milvus/tls/server.pem."),
        QT_TRANSLATE_NOOP("Words", "A container has its own file system. A folder of the computer "
                                   "appears in it only where it is mounted, "
                                   "in Compose under \"volumes\". Milvus ends right after its "
                                   "start when it does not find its files.")},
    Entry{Code::RestPortTaken,
          QT_TRANSLATE_NOOP("Words", "Port %1 for REST is already the value of %2."),
          QT_TRANSLATE_NOOP("Words", "Choose another port for REST."),
          QT_TRANSLATE_NOOP("Words",
                            "Two parts of Milvus that run together cannot listen on one port, and "
                            "REST cannot share the port of gRPC "
                            "when encryption is on. 19530, 19529 and 9091 are usually taken.")},
    Entry{Code::PlainPortsRemain,
          QT_TRANSLATE_NOOP(
              "Words",
              "Port 9091, etcd and MinIO stay unencrypted; tlsMode covers gRPC and REST only."),
          QT_TRANSLATE_NOOP("Words", "Let only this computer or a private network reach them."),
          QT_TRANSLATE_NOOP(
              "Words", "Milvus serves health, metrics and its web page on 9091 as plain HTTP "
                       "whatever tlsMode says, so a healthy "
                       "container says nothing about encryption. Compose publishes 9091 and "
                       "MinIO's ports to everybody; write "
                       "\"127.0.0.1:9091:9091\" instead of \"9091:9091\" to keep them private.")},
    Entry{
        Code::RestNotServed,
        QT_TRANSLATE_NOOP("Words", "With encryption on, Milvus %1 does not serve REST on the "
                                   "shared port, and does not say so."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Give REST a port of its own with proxy.http.port if programs use it (2.3 and newer)."),
        QT_TRANSLATE_NOOP("Words", "Up to 2.4.12 Milvus starts when REST has no port of its own, "
                                   "but REST is not there. Programs that use gRPC, "
                                   "as all SDKs do, notice nothing.")},
    Entry{Code::DeadKeyCiphers,
          QT_TRANSLATE_NOOP("Words", "Line %2 sets %1, which no Milvus reads."),
          QT_TRANSLATE_NOOP("Words",
                            "Delete the line; Milvus chooses TLS versions and ciphers itself."),
          QT_TRANSLATE_NOOP("Words", "Mutual mode always uses TLS 1.3. One-way mode takes TLS 1.2 "
                                     "and 1.3 with safe ciphers. Neither can be "
                                     "configured.")},
    Entry{Code::LaterFileOverrides,
          QT_TRANSLATE_NOOP("Words",
                            "%1 sets %2 to “%3”, and Milvus reads it after the file shown here."),
          QT_TRANSLATE_NOOP("Words", "Change %2 in that file as well, or remove the line from it."),
          QT_TRANSLATE_NOOP("Words",
                            "From version 2.4 on Milvus reads milvus.yaml, then _test.yaml, "
                            "default.yaml and user.yaml beside it, and of each setting the last "
                            "one counts. A change of milvus.yaml alone has no effect on what a "
                            "later file says too. Older versions read only milvus.yaml.")},
};

} // namespace

std::span<const Entry> configurationEntries()
{
    return configurationTable;
}

} // namespace text
