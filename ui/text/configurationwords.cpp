#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array entries = {
    Entry{Code::YamlSyntax,
          QT_TRANSLATE_NOOP("Words",
                            "Line %2 of %1 is not YAML, so Milvus would ignore the whole file."),
          QT_TRANSLATE_NOOP("Words", "Mend the line; often a quote, a colon or the indentation is "
                                     "missing there or just above."),
          QT_TRANSLATE_NOOP(
              "Words",
              "When Milvus cannot read its configuration it writes one line to its log and starts "
              "with defaults: "
              "without encryption and without your other settings. A file that cannot be read is "
              "therefore never changed here. The details say what the reader expected.")},
    Entry{Code::YamlTab,
          QT_TRANSLATE_NOOP(
              "Words",
              "Line %2 of %1 is indented with a tab, so Milvus would ignore the whole file."),
          QT_TRANSLATE_NOOP("Words",
                            "Replace the tab by spaces, as many as the lines around it have."),
          QT_TRANSLATE_NOOP("Words", "YAML allows only spaces for indentation. Editors often show "
                                     "a tab like spaces, and Milvus says "
                                     "nothing but one line in its log before it starts with "
                                     "defaults and without encryption.")},
    Entry{Code::YamlKeyRepeated,
          QT_TRANSLATE_NOOP("Words", "The key %1 stands twice, in lines %2 and %3; Milvus uses "
                                     "only the last one and loses the other."),
          QT_TRANSLATE_NOOP("Words",
                            "Move what you need into one of the two places and delete the other."),
          QT_TRANSLATE_NOOP("Words", "This happens when a block from a guide is appended to a "
                                     "milvus.yaml that has such a block already. "
                                     "The later block replaces the whole earlier one, so "
                                     "everything under the first is back to defaults. "
                                     "Which of the two you mean cannot be guessed, so a doubled "
                                     "key that matters for encryption has to be "
                                     "mended before the file is changed.")},
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
                            "Give REST a port of its own with proxy.http.port, for example "
                            "8080, or switch it off with proxy.http.enabled: false."),
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
                                     "in the Compose file or the pod.")},
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
          QT_TRANSLATE_NOOP("Words", "Choose another port for REST, for example 8080."),
          QT_TRANSLATE_NOOP("Words",
                            "Two parts of Milvus that run together cannot listen on one port, and "
                            "REST cannot share the port of gRPC "
                            "when encryption is on. 19530, 19529 and 9091 are usually taken.")},
    Entry{Code::VersionUnknown, QT_TRANSLATE_NOOP("Words", "The version of Milvus is not known."),
          QT_TRANSLATE_NOOP("Words", "Say which version runs; a changed milvus.yaml is right "
                                     "for all of them."),
          QT_TRANSLATE_NOOP("Words", "Some things depend on the version: user.yaml is read by 2.4 "
                                     "and newer only, and from 2.4.13 on REST needs "
                                     "a port of its own under encryption. Without the version the "
                                     "safe choice is made: milvus.yaml, and a port "
                                     "for REST.")},
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
        Code::YamlUnsafe,
        QT_TRANSLATE_NOOP("Words", "Line %1 uses %2 where the settings for encryption belong, and "
                                   "that cannot be changed safely here."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Write the section out in the plain form \"key: value\", or make the change by hand."),
        QT_TRANSLATE_NOOP("Words", "Anchors (&), aliases (*), merge keys (<<), tags (!) and values "
                                   "over several lines can mean something "
                                   "elsewhere in the file, too. A change is made only where it is "
                                   "certain that nothing else changes with it.")},
    Entry{
        Code::YamlManyDocuments,
        QT_TRANSLATE_NOOP(
            "Words", "Line %1 ends the first YAML document; Milvus ignores everything behind it."),
        QT_TRANSLATE_NOOP("Words", "Remove the line, or the part of the file that is not wanted."),
        QT_TRANSLATE_NOOP("Words", "\"---\" and \"...\" separate documents in one file. Milvus "
                                   "reads the first document only, so settings behind "
                                   "the line have no effect.")},
    Entry{Code::YamlTooLarge,
          QT_TRANSLATE_NOOP("Words",
                            "The file is larger than a Milvus configuration can be (limit: %1)."),
          QT_TRANSLATE_NOOP("Words", "Name the right file; a milvus.yaml has about 1,500 lines."),
          QT_TRANSLATE_NOOP("Words", "Very large or very deeply nested files are refused before "
                                     "they cost time and memory. A real milvus.yaml "
                                     "has less than 200 KiB and five levels.")},
    Entry{Code::NotMilvusConfiguration,
          QT_TRANSLATE_NOOP("Words", "%1 has none of the sections of a Milvus configuration."),
          QT_TRANSLATE_NOOP("Words", "Name the milvus.yaml of your Milvus; a Compose file or Helm "
                                     "values are something else."),
          QT_TRANSLATE_NOOP("Words", "A milvus.yaml has sections such as etcd, proxy, common and "
                                     "tls. Another kind of file is left alone, because "
                                     "settings for Milvus would do harm in it.")},
    Entry{Code::ChangedSincePreview,
          QT_TRANSLATE_NOOP(
              "Words", "%1 is no longer what was shown; another program has changed it meanwhile."),
          QT_TRANSLATE_NOOP("Words", "Look at the change again and apply it then."),
          QT_TRANSLATE_NOOP("Words", "Only what you have seen is written. When the file on disk "
                                     "differs from the one in the preview nothing is "
                                     "touched, so that nobody's work is lost.")},
    Entry{Code::PatchNotProven,
          QT_TRANSLATE_NOOP(
              "Words",
              "The change would touch more than it should, at %1, so the file was left as it is."),
          QT_TRANSLATE_NOOP("Words",
                            "Make the change by hand, or use user.yaml (Milvus 2.4 and newer)."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Each change is read back and compared value by value with the file before. When "
              "anything but the intended "
              "settings differs, nothing is written; after writing, the old file is put back.")},
    Entry{Code::YamlFlowStyle,
          QT_TRANSLATE_NOOP("Words", "Line %1 begins a section in braces that spans several lines, "
                                     "and a key cannot be added there safely."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Write the section with one \"key: value\" a line, or make the change by hand."),
          QT_TRANSLATE_NOOP("Words", "YAML allows { key: value } instead of indented lines. Where "
                                     "such a section ends on the same line a key can be "
                                     "added; over several lines its layout is yours.")},
    Entry{
        Code::NothingToChange,
        QT_TRANSLATE_NOOP("Words", "%1 has all the settings already; nothing needs to change."), "",
        QT_TRANSLATE_NOOP("Words", "Milvus would read exactly the wanted values from the file. If "
                                   "it runs with other ones, restart it: it reads "
                                   "its configuration and its certificates only when it starts.")},
    Entry{Code::VersionWithoutUserYaml,
          QT_TRANSLATE_NOOP("Words",
                            "Milvus %1 does not read user.yaml; 2.4 was the first that does."),
          QT_TRANSLATE_NOOP("Words", "Change milvus.yaml instead."),
          QT_TRANSLATE_NOOP("Words", "Milvus 2.3 and older read milvus.yaml alone. A change of "
                                     "milvus.yaml itself works with every version.")},
    Entry{Code::VersionWithoutTls,
          QT_TRANSLATE_NOOP("Words",
                            "Milvus %1 has no encryption in transit; 2.1 was the first that does."),
          QT_TRANSLATE_NOOP("Words", "Upgrade Milvus, or put it behind a proxy that encrypts."),
          QT_TRANSLATE_NOOP("Words", "The keys tls.* and common.security.tlsMode came with Milvus "
                                     "2.1 in June 2022. An older server ignores them.")},
    Entry{Code::YamlNotUtf8, QT_TRANSLATE_NOOP("Words", "%1 is not UTF-8 text."),
          QT_TRANSLATE_NOOP("Words", "Save it as UTF-8, or name another file."),
          QT_TRANSLATE_NOOP("Words", "A milvus.yaml is UTF-8 text. Bytes that are not (another "
                                     "encoding, or a binary file) would be damaged by a "
                                     "change.")},
    Entry{Code::VersionInvalid, QT_TRANSLATE_NOOP("Words", "\"%1\" is not a version of Milvus."),
          QT_TRANSLATE_NOOP("Words", "Give it like 2.5.4."),
          QT_TRANSLATE_NOOP("Words", "A version has two or three numbers, as in the tag of the "
                                     "image: milvusdb/milvus:v2.5.4.")},
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
    Entry{Code::BackupMissing,
          QT_TRANSLATE_NOOP("Words",
                            "The backup %1 is gone, so the change cannot be undone from it."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Switch encryption off with tlsMode 0, or restore the file from your own backup."),
          QT_TRANSLATE_NOOP("Words", "Before a file is changed a copy is kept beside it, named "
                                     "after date and time. Undo puts that copy back.")},
    Entry{Code::DeadKeyCiphers,
          QT_TRANSLATE_NOOP("Words", "Line %2 sets %1, which no Milvus reads."),
          QT_TRANSLATE_NOOP("Words",
                            "Delete the line; Milvus chooses TLS versions and ciphers itself."),
          QT_TRANSLATE_NOOP("Words", "Mutual mode always uses TLS 1.3. One-way mode takes TLS 1.2 "
                                     "and 1.3 with safe ciphers. Neither can be "
                                     "configured.")},
    Entry{
        Code::RenderingUnknown,
        QT_TRANSLATE_NOOP("Words", "\"%1\" is not a form of configuration that can be made here."),
        QT_TRANSLATE_NOOP("Words",
                          "Use user-yaml, milvus-yaml, compose, helm, operator, cert-manager or "
                          "systemd."),
        QT_TRANSLATE_NOOP(
            "Words", "milvus-yaml changes an existing file. user-yaml is a small "
                     "file beside it for 2.4 and newer. compose, helm, "
                     "operator and cert-manager are for Milvus in containers, systemd is for a "
                     "unit.")},
    Entry{Code::LaterFileOverrides,
          QT_TRANSLATE_NOOP("Words",
                            "%1 sets %2 to “%3”, and Milvus reads it after the file shown here."),
          QT_TRANSLATE_NOOP("Words", "Change %2 in that file as well, or remove the line from it."),
          QT_TRANSLATE_NOOP("Words",
                            "From version 2.4 on Milvus reads milvus.yaml, then _test.yaml, "
                            "default.yaml and user.yaml beside it, and of each setting the last "
                            "one counts. A change of milvus.yaml alone has no effect on what a "
                            "later file says too. Older versions read only milvus.yaml.")},
    Entry{Code::NotAComposeFile,
          QT_TRANSLATE_NOOP("Words", "%1 is not a Compose file: it has no services."),
          QT_TRANSLATE_NOOP("Words", "Choose the docker-compose.yml with which Milvus is started."),
          QT_TRANSLATE_NOOP("Words", "A Compose file is a YAML text with a section “services”. Its "
                                     "services, container names and host names are what other "
                                     "containers dial, so they belong into the certificate.")},
    Entry{Code::TlsKeysStay,
          QT_TRANSLATE_NOOP(
              "Words", "These settings stay in the file and have no effect while TLS is off: %1."),
          QT_TRANSLATE_NOOP("Words", "Delete them if you do not want to keep them; proxy.http.port "
                                     "goes on moving REST to its own port."),
          QT_TRANSLATE_NOOP(
              "Words", "While tlsMode is 0 Milvus reads no certificate. Settings are taken out "
                       "again only where the backup of the file proves that they were not there "
                       "before; here none does, and what you wrote yourself is not deleted.")},
    Entry{Code::TabsAmbiguous,
          QT_TRANSLATE_NOOP("Words",
                            "%1 is indented with tabs from line %2 on, and how many spaces "
                            "they stand for changes what the settings mean."),
          QT_TRANSLATE_NOOP("Words", "Replace the tabs with spaces by hand."),
          QT_TRANSLATE_NOOP(
              "Words",
              "YAML forbids tabs because their width depends on the editor. Where every usual "
              "width gives the same settings the tabs can be replaced. Here one width puts a key "
              "into another section than the next, and only you know which was meant.")},
    Entry{Code::InternalTlsUnsupported,
          QT_TRANSLATE_NOOP("Words", "Milvus %1 cannot encrypt between its own parts; 2.5 was the "
                                     "first that can."),
          QT_TRANSLATE_NOOP("Words", "Leave internal TLS off, or upgrade Milvus."),
          QT_TRANSLATE_NOOP("Words",
                            "The keys internaltls.* and common.security.internaltlsEnabled came "
                            "with Milvus 2.5. An older server ignores them and says nothing, and "
                            "its parts go on talking to each other in plain text.")},
    Entry{Code::InternalTlsPathMissing,
          QT_TRANSLATE_NOOP("Words", "Internal TLS is on, but %1 names no file, and Milvus goes on "
                                     "without encrypting between its parts."),
          QT_TRANSLATE_NOOP("Words", "Set %1 to the file, as Milvus sees it."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Internal TLS needs internaltls.serverPemPath, serverKeyPath and caPemPath. When "
              "one of them cannot be read Milvus only writes a warning into its log.")},
    Entry{Code::InternalTlsNameMissing,
          QT_TRANSLATE_NOOP("Words", "Internal TLS is on, but internaltls.sni is empty."),
          QT_TRANSLATE_NOOP("Words",
                            "Set internaltls.sni to a name that is in the server's certificate."),
          QT_TRANSLATE_NOOP(
              "Words", "Milvus's parts reach each other by addresses that no certificate names, so "
                       "they check one name for all of them: internaltls.sni.")},
    Entry{Code::InternalTlsNameNotCovered,
          QT_TRANSLATE_NOOP(
              "Words", "The server's certificate does not have the name \"%1\", by which Milvus's "
                       "own parts would check it."),
          QT_TRANSLATE_NOOP("Words", "Choose one of the names in the certificate, or make a new "
                                     "certificate with this name."),
          QT_TRANSLATE_NOOP(
              "Words",
              "With internal TLS each part of Milvus compares internaltls.sni with the names "
              "(SAN) of the certificate. Without a match its parts cannot reach each other.")},
    Entry{Code::InternalTlsOff,
          QT_TRANSLATE_NOOP("Words", "Line %1 names a certificate for internal TLS, but "
                                     "common.security.internaltlsEnabled is not true."),
          QT_TRANSLATE_NOOP("Words",
                            "Set common.security.internaltlsEnabled to true, or remove the "
                            "paths below internaltls."),
          QT_TRANSLATE_NOOP("Words",
                            "Paths alone change nothing: without the switch Milvus's own parts "
                            "talk to each other in plain text.")},
};

} // namespace

std::span<const Entry> configurationEntries()
{
    return entries;
}

} // namespace text
