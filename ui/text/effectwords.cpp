#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array effectTable = {
    Entry{
        Code::YamlRefused,
        QT_TRANSLATE_NOOP("Words", "Milvus cannot read line %2 of %1, because of %3, so it would "
                                   "ignore the whole file."),
        QT_TRANSLATE_NOOP("Words", "Remove that from the line."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Milvus reads YAML 1.1 and is strict about a few things that other programs let pass: "
            "a directive %YAML 1.2, control characters even in a comment, a file that is a list or "
            "a word instead of settings, a << that does not name a section, and aliases that "
            "would fill the memory. It then ignores all its files and starts with its defaults: "
            "without encryption.")},
    Entry{
        Code::ValueUnclear,
        QT_TRANSLATE_NOOP("Words", "What Milvus takes for %3 cannot be told, because line %1 uses "
                                   "%2."),
        QT_TRANSLATE_NOOP("Words", "Write the setting out as plain \"key: value\"."),
        QT_TRANSLATE_NOOP(
            "Words",
            "An alias (*), a merge key (<<) or a tag (!) takes the value from another place of the "
            "file or changes what it is, and a merge key even replaces what stands beside it. "
            "Milvus may be unencrypted without a sign of it here, so such a value is neither "
            "guessed nor called right.")},
    Entry{
        Code::KeySpelledTwice,
        QT_TRANSLATE_NOOP("Words", "%1 is set in line %2 and, in another spelling, in line %3; "
                                   "which of them Milvus uses changes with each start."),
        QT_TRANSLATE_NOOP("Words", "Delete one of the two."),
        QT_TRANSLATE_NOOP(
            "Words",
            "For Milvus common.security.tlsMode is the same setting whether it is one flat key or "
            "three sections, and case and underscores do not matter. When two spellings in one "
            "file have different values it takes either of them by chance, so a server can come "
            "back from a restart without encryption.")},
    Entry{Code::VariablesUnknown,
          QT_TRANSLATE_NOOP("Words", "%2 gives Milvus settings by %1, which cannot be read here; "
                                     "they would win over others."),
          QT_TRANSLATE_NOOP("Words", "Look there for names such as COMMON_SECURITY_TLSMODE or "
                                     "common.security.tlsMode."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Milvus takes settings from its environment before those of its files. A file of "
              "variables that is not here, or a value that is known only where Milvus is started, "
              "may switch encryption off.")},
    Entry{
        Code::EtcdOverrides,
        QT_TRANSLATE_NOOP("Words", "Settings that were stored in etcd win over files and "
                                   "variables, and are not looked at here."),
        QT_TRANSLATE_NOOP("Words", "To see whether there are any: etcdctl get --prefix "
                                   "by-dev/config, with the etcd.rootPath of Milvus in place of "
                                   "by-dev."),
        QT_TRANSLATE_NOOP(
            "Words",
            "What etcd keeps below “config” counts more for Milvus than its environment, and that "
            "more than its files. As a rule nothing is there: settings come there only when "
            "somebody puts them there. A tlsMode among them decides against milvus.yaml.")},
    Entry{Code::UnitReadsElsewhere,
          QT_TRANSLATE_NOOP("Words", "%3 lets Milvus look for its configuration in %1, so it does "
                                     "not read %2."),
          QT_TRANSLATE_NOOP("Words", "Change the file in that folder, or what the unit says with "
                                     "MILVUSCONF or WorkingDirectory."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Milvus looks where the variable MILVUSCONF says, and without it in “configs” below "
              "the folder in which it is started. “systemctl cat milvus” shows what the unit and "
              "its drop-ins say. Files in other places have no effect.")},
    Entry{Code::UnitHidesFile, QT_TRANSLATE_NOOP("Words", "%3 hides %1 from Milvus by %2."),
          QT_TRANSLATE_NOOP("Words", "Put the file where the unit sees it, for example below "
                                     "/etc/milvus, or take that setting out of the unit."),
          QT_TRANSLATE_NOOP("Words", "systemd can start a program with its own view of the files. "
                                     "What such a setting hides is not there for Milvus: without a "
                                     "certificate it ends right after its start, and without its "
                                     "configuration it runs with other settings.")},
    Entry{Code::UnitFilesUnseen,
          QT_TRANSLATE_NOOP("Words", "%2 gives Milvus other files than those of this computer by "
                                     "%1, so which ones it finds cannot be told."),
          QT_TRANSLATE_NOOP("Words", "Check the files as Milvus sees them, in that place."),
          QT_TRANSLATE_NOOP("Words",
                            "With RootDirectory=, RootImage= or mounts of the unit's own, a path "
                            "means something else for Milvus than for this computer.")},
    Entry{
        Code::ModeNotInEffect, QT_TRANSLATE_NOOP("Words", "The mode in effect is %2, not %1."),
        QT_TRANSLATE_NOOP("Words", "Set common.security.tlsMode to 1 (one-way) or 2 (mutual), or "
                                   "check for the mode you mean."),
        QT_TRANSLATE_NOOP(
            "Words",
            "The check was told which mode Milvus must have, and its files and variables together "
            "give another one. See where the value of common.security.tlsMode comes from.")},
    Entry{
        Code::RestPortImpossible,
        QT_TRANSLATE_NOOP("Words", "Port %1 of REST is none that a program can listen on."),
        QT_TRANSLATE_NOOP("Words", "Set proxy.http.port to a free port up to 65535, such as 8080."),
        QT_TRANSLATE_NOOP("Words", "Milvus reads the number as it stands, cannot listen there "
                                   "and ends right after its start.")},
    Entry{Code::PathNotExpanded,
          QT_TRANSLATE_NOOP("Words", "%1 says “%2”, and Milvus takes “~” and “$” as they stand."),
          QT_TRANSLATE_NOOP("Words", "Write the whole path, beginning with a slash."),
          QT_TRANSLATE_NOOP("Words",
                            "The home folder and variables in a path are filled in by a shell. "
                            "Milvus reads its configuration without one, finds no such file and "
                            "ends right after its start.")},
    Entry{Code::VariableNotRead,
          QT_TRANSLATE_NOOP("Words", "No setting comes from the variable %1: this Milvus does not "
                                     "read it."),
          QT_TRANSLATE_NOOP("Words", "Name it as the setting is called, such as "
                                     "COMMON_SECURITY_TLSMODE, or remove it."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Milvus takes a variable for a setting when its name is that of the key with an "
              "underscore for each dot, whatever its capitals. A “milvus_” in front hides it; "
              "“MILVUS_CONF_” works from version 2.6 on. There is no setting tlsEnabled.")},
    Entry{Code::ConfigMountedElsewhere,
          QT_TRANSLATE_NOOP("Words", "%1 is mounted at %2, where Milvus reads no configuration."),
          QT_TRANSLATE_NOOP("Words", "Mount it at %3."),
          QT_TRANSLATE_NOOP(
              "Words", "Milvus looks for its files in one folder of its container and by their "
                       "exact names. A file that lies elsewhere is passed over without a "
                       "message, and Milvus goes on with the settings of its image.")},
    Entry{Code::SwitchNotRead,
          QT_TRANSLATE_NOOP("Words",
                            "Line %3 sets %1 to the text “%2”, which Milvus takes for false."),
          QT_TRANSLATE_NOOP("Words", "Write true or false without quotes."),
          QT_TRANSLATE_NOOP("Words",
                            "Without quotes YAML makes a switch of yes and on. In quotes "
                            "they stay words, and of words Milvus knows true, t and 1 only.")},
    Entry{Code::CaNotAnAuthority,
          QT_TRANSLATE_NOOP("Words", "%1 holds no certificate authority, so Milvus would refuse "
                                     "every client."),
          QT_TRANSLATE_NOOP("Words", "Name the ca.pem that signed the clients' certificates."),
          QT_TRANSLATE_NOOP("Words",
                            "In mutual mode Milvus lets in whom an authority of tls.caPemPath has "
                            "signed. A server's certificate signs nobody.")},
    Entry{
        Code::ServerIsAuthority,
        QT_TRANSLATE_NOOP("Words", "%1 is named as the server's certificate, and it is that of an "
                                   "authority, without the name of any host."),
        QT_TRANSLATE_NOOP("Words", "Name server.pem and server.key, which that authority signed."),
        QT_TRANSLATE_NOOP("Words",
                          "Programs refuse a certificate without their server's name in it, and "
                          "an authority's key does not belong on a server: whoever has it makes "
                          "certificates that every program here trusts.")},
    Entry{Code::InternalTlsStays,
          QT_TRANSLATE_NOOP("Words", "Milvus's own parts go on encrypting between each other."),
          QT_TRANSLATE_NOOP("Words", "To end that, set common.security.internaltlsEnabled to false "
                                     "(a variable: COMMON_SECURITY_INTERNALTLSENABLED)."),
          QT_TRANSLATE_NOOP(
              "Words", "Internal TLS is a setting of its own, and a change that does not speak "
                       "of it leaves it as it is. Switching TLS off where a backup proves what "
                       "the file was before takes it back as well.")},
};

} // namespace

std::span<const Entry> effectEntries()
{
    return effectTable;
}

} // namespace text
