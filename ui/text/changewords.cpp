#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array changeTable = {
    Entry{Code::VersionUnknown, QT_TRANSLATE_NOOP("Words", "The version of Milvus is not known."),
          QT_TRANSLATE_NOOP("Words", "Say which version runs; a changed milvus.yaml is right "
                                     "for all of them."),
          QT_TRANSLATE_NOOP("Words", "Some things depend on the version: user.yaml is read by 2.4 "
                                     "and newer only, and from 2.4.13 on REST needs "
                                     "a port of its own under encryption. Without the version the "
                                     "safe choice is made: milvus.yaml, and a port "
                                     "for REST.")},
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
    Entry{
        Code::NothingToChange,
        QT_TRANSLATE_NOOP("Words", "%1 has all the settings already; nothing needs to change."), "",
        QT_TRANSLATE_NOOP("Words", "Milvus would read exactly the wanted values from the file. If "
                                   "it runs with other ones, restart it: it reads "
                                   "its configuration and its certificates only when it starts.")},
    Entry{Code::VersionWithoutUserYaml,
          QT_TRANSLATE_NOOP("Words",
                            "Milvus %1 does not read user.yaml; 2.4 was the first that does."),
          QT_TRANSLATE_NOOP("Words", "Change milvus.yaml instead; with Helm, upgrade Milvus."),
          QT_TRANSLATE_NOOP("Words", "Milvus 2.3 and older read milvus.yaml alone. A change of "
                                     "milvus.yaml itself works with every version. The Helm chart "
                                     "hands its settings over as user.yaml.")},
    Entry{Code::VersionWithoutTls,
          QT_TRANSLATE_NOOP("Words",
                            "Milvus %1 has no encryption in transit; 2.1 was the first that does."),
          QT_TRANSLATE_NOOP("Words", "Upgrade Milvus, or put it behind a proxy that encrypts."),
          QT_TRANSLATE_NOOP("Words", "The keys tls.* and common.security.tlsMode came with Milvus "
                                     "2.1 in June 2022. An older server ignores them.")},
    Entry{Code::VersionInvalid, QT_TRANSLATE_NOOP("Words", "\"%1\" is not a version of Milvus."),
          QT_TRANSLATE_NOOP("Words", "Give it like 2.5.4."),
          QT_TRANSLATE_NOOP("Words", "A version has two or three numbers, as in the tag of the "
                                     "image: milvusdb/milvus:v2.5.4.")},
    Entry{Code::NotABackup,
          QT_TRANSLATE_NOOP("Words", "%1 is no earlier state of %2 that a change kept."),
          QT_TRANSLATE_NOOP("Words",
                            "Name the file beside it whose name goes on with .bak- and the "
                            "date of the change."),
          QT_TRANSLATE_NOOP("Words",
                            "Each change keeps the earlier file beside the new one, under its name "
                            "with .bak- and the date. Undo takes only such a file, so that a slip "
                            "does not put something else in the place of Milvus's configuration. "
                            "Any other file can be copied there by hand.")},
    Entry{Code::ChangedSinceWrite,
          QT_TRANSLATE_NOOP("Words", "%1 has been edited since %2 was kept, so going back takes "
                                     "these edits away as well."),
          QT_TRANSLATE_NOOP("Words",
                            "Go back with “milvus-tls configure --config %1 --undo %2 --write”, "
                            "which keeps the edited file beside it, or leave the edits and only "
                            "switch TLS off: “milvus-tls configure --config %1 --mode off "
                            "--write”."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The kept file is the whole file from before the change. Whatever was written into "
              "the file later, here or by hand, is not in it. Nothing is lost in either way, "
              "because each change keeps what stood there.")},
    Entry{Code::FileHasOtherNames,
          QT_TRANSLATE_NOOP("Words", "%1 has more names (hard links: %2), under which the text "
                                     "from before the change remains."),
          QT_TRANSLATE_NOOP("Words", "Link the other names to the changed file anew, if a program "
                                     "reads the file by one of them."),
          QT_TRANSLATE_NOOP(
              "Words",
              "A change makes a new file and puts it in the place of the old one at once, so that "
              "no program ever reads half of it. Other names of the old file lead to the old one "
              "still. A symbolic link is followed and needs nothing.")},
    Entry{Code::BackupMissing,
          QT_TRANSLATE_NOOP("Words",
                            "The backup %1 is gone, so the change cannot be undone from it."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Switch encryption off with tlsMode 0, or restore the file from your own backup."),
          QT_TRANSLATE_NOOP("Words", "Before a file is changed a copy is kept beside it, named "
                                     "after date and time. Undo puts that copy back.")},
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
    Entry{Code::NotAComposeFile,
          QT_TRANSLATE_NOOP("Words", "%1 is not a Compose file: it has no services."),
          QT_TRANSLATE_NOOP("Words", "Choose the docker-compose.yml with which Milvus is started."),
          QT_TRANSLATE_NOOP("Words", "A Compose file is a YAML text with a section “services”. Its "
                                     "services, container names and host names are what other "
                                     "containers dial, so they belong into the certificate.")},
    Entry{
        Code::TlsKeysStay,
        QT_TRANSLATE_NOOP("Words", "TLS is switched off, and these settings stay in the file: %1."),
        QT_TRANSLATE_NOOP("Words", "Delete those you do not want to keep. The paths have no "
                                   "effect now; the settings of proxy.http and of internal TLS "
                                   "still have."),
        QT_TRANSLATE_NOOP("Words",
                          "While tlsMode is 0 programs see no certificate. Settings are taken out "
                          "again only where the backup of the file proves that they were not there "
                          "before; here none does, and what you wrote yourself is not deleted.")},
};

} // namespace

std::span<const Entry> changeEntries()
{
    return changeTable;
}

} // namespace text
