#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array bundleTable = {
    Entry{
        Code::KeyGenerationFailed,
        QT_TRANSLATE_NOOP("Words", "The private key %1 could not be made."),
        QT_TRANSLATE_NOOP("Words",
                          "Look at the details, and try again or choose another kind of key."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Private keys are made by OpenSSL from the random numbers of this computer. OpenSSL "
            "reported a fault, which stands in the details. Nothing was written: the folder is as "
            "it was before.")},
    Entry{Code::SigningFailed,
          QT_TRANSLATE_NOOP("Words", "The certificate %1 could not be signed."),
          QT_TRANSLATE_NOOP("Words", "Look at the details; a name or subject that OpenSSL does not "
                                     "take is the usual cause."),
          QT_TRANSLATE_NOOP(
              "Words",
              "A certificate is put together from the names, dates and key of the plan and then "
              "signed by the certificate authority. OpenSSL did not accept one of these parts; its "
              "words stand in the details. Nothing was written: the folder is as it was before.")},
    Entry{
        Code::SelfCheckFailed,
        QT_TRANSLATE_NOOP(
            "Words", "The new files were not put in place, because %1 did not pass the check: %2."),
        QT_TRANSLATE_NOOP(
            "Words", "Generate again; if it happens twice, check the disk and report the details."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Before a new set replaces the old one it is read back from the disk and judged like a "
            "stranger's: keys belong to their certificates, both chains verify, every name is "
            "covered. One of these did not hold, so the earlier files stay in use. A disk that "
            "gives back other bytes than were written, or a program that changed the files in "
            "between, are possible causes.")},
    Entry{
        Code::CaKeyMissing,
        QT_TRANSLATE_NOOP("Words", "There is a certificate authority, but its key %1 is not there, "
                                   "so nothing can be signed with it."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Put ca.key back beside ca.pem, or choose to make a new certificate authority."),
        QT_TRANSLATE_NOOP(
            "Words",
            "A certificate authority consists of ca.pem, which everybody may have, and ca.key, "
            "which "
            "signs. Without ca.key no further certificate can be made that programs with this "
            "ca.pem "
            "trust. A new authority works as well, but then every program needs the new ca.pem.")},
    Entry{
        Code::CaKeyEncrypted,
        QT_TRANSLATE_NOOP("Words", "The key %1 is protected by a passphrase, and none is given."),
        QT_TRANSLATE_NOOP("Words",
                          "Give the passphrase; on the command line name a file that holds "
                          "it with --ca-passphrase-file."),
        QT_TRANSLATE_NOOP(
            "Words",
            "The key of a certificate authority may lie under a passphrase, so that a stolen file "
            "signs nothing. It is opened in memory for the moment of signing and stays encrypted "
            "on "
            "the disk. A lost passphrase cannot be found again: then only a new certificate "
            "authority helps.")},
    Entry{Code::CaKeyMismatch,
          QT_TRANSLATE_NOOP("Words", "The key %1 does not belong to the ca.pem beside it."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Put the ca.key and ca.pem of the same authority together, or make a new one."),
          QT_TRANSLATE_NOOP(
              "Words",
              "A certificate holds the public half of a key, and ca.key holds the private half. "
              "These "
              "two are halves of different keys, so what this key signs would not be trusted by "
              "anybody who has this ca.pem. Files of two authorities have been mixed.")},
    Entry{
        Code::CaExpiresTooSoon,
        QT_TRANSLATE_NOOP("Words", "The certificate authority in use ends on %1, which is too soon "
                                   "for the dates of the plan."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Let a new authority take over step by step: milvus-tls rotate, or “Change the CA…” "
            "under “Expiry and renewal”. For a new set make a new authority at once."),
        QT_TRANSLATE_NOOP(
            "Words",
            "A certificate is good only as long as the authority that signed it. With little time "
            "left, new certificates end with it. A new authority has a new ca.pem; Milvus and "
            "every program that connects need it before they trust the new certificates. While "
            "one takes over from the other, ca.pem holds both, and nothing stops.")},
    Entry{Code::CaNameOutside,
          QT_TRANSLATE_NOOP("Words", "The authority %1 may not vouch for %2: its name constraints "
                                     "leave that out."),
          QT_TRANSLATE_NOOP("Words", "Leave %2 out, or make a new authority for Milvus."),
          QT_TRANSLATE_NOOP("Words", "Name constraints say for which names and addresses an "
                                     "authority may sign. Milvus, its SDKs and OpenSSL refuse a "
                                     "certificate with a single name outside of them, so none is "
                                     "made. They cannot be changed in an authority that is there "
                                     "already.")},
    Entry{Code::CaPurposeMissing,
          QT_TRANSLATE_NOOP("Words", "The authority %1 may not sign certificates for this use: its "
                                     "extended key usage lacks %2."),
          QT_TRANSLATE_NOOP("Words", "Make a new authority for Milvus, or use one whose extended "
                                     "key usage has both serverAuth and clientAuth, or that has "
                                     "none."),
          QT_TRANSLATE_NOOP("Words", "An authority with an extended key usage limits all that it "
                                     "signs to those uses. A server's certificate needs serverAuth "
                                     "and a program's needs clientAuth; Milvus, its SDKs and "
                                     "OpenSSL refuse the others. An authority without this "
                                     "extension may sign for every use.")},
    Entry{
        Code::CaIsIntermediate,
        QT_TRANSLATE_NOOP("Words",
                          "The authority %1 was signed by another one, “%2”; most programs "
                          "that trust only it refuse what it signs."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Put the certificate of “%2” into the same file, or beside it under a name of its own, "
            "or make a new authority for Milvus."),
        QT_TRANSLATE_NOOP(
            "Words",
            "This is an intermediate authority. The ca.pem that Milvus and its programs trust has "
            "to hold the one at the top, which signed itself: most programs follow the chain "
            "up to it and stop with an error when it is missing. In mutual mode Milvus would then "
            "let in every program that anybody below that authority vouches for. Milvus needs no "
            "authority that anybody else knows, so a new one, used for nothing else, is the "
            "simplest and the "
            "safest.")},
    Entry{
        Code::NotACa,
        QT_TRANSLATE_NOOP(
            "Words",
            "The certificate %1 is not a certificate authority that strict programs accept."),
        QT_TRANSLATE_NOOP("Words", "Name the ca.pem of an authority, or make a new one."),
        QT_TRANSLATE_NOOP(
            "Words",
            "An authority's certificate is signed by itself and says that it may sign others "
            "(basic "
            "constraints CA:TRUE, key usage keyCertSign). Either this is the certificate of a "
            "server "
            "or client, or it lacks one of these marks: the recipe in Milvus's documentation makes "
            "such authorities, and newer Python versions refuse them. The details name the mark.")},
    Entry{
        Code::RandomnessFailed,
        QT_TRANSLATE_NOOP(
            "Words",
            "This computer gives no random numbers, so no safe key or serial number can be made."),
        QT_TRANSLATE_NOOP("Words", "Check that /dev/urandom works here, and try again."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Keys and serial numbers are secure only if nobody can guess them. OpenSSL asked the "
            "system for random numbers and got none, which happens in broken containers and very "
            "early after a start. Nothing was written.")},
    Entry{
        Code::CaReplacementUnconfirmed,
        QT_TRANSLATE_NOOP("Words", "There is already a certificate authority, and its key %1 is "
                                   "not replaced without your yes."),
        QT_TRANSLATE_NOOP("Words", "Keep it and let it sign the new certificates, or confirm the "
                                   "replacement (`--force` on the command line)."),
        QT_TRANSLATE_NOOP(
            "Words",
            "With a new authority every program needs the new ca.pem, and certificates of the old "
            "one "
            "are no longer trusted together with it. That is why an existing ca.key is used again "
            "unless you ask for a new one. When you do, the old files are kept in a dated "
            "folder.")},
    Entry{
        Code::SetExists,
        QT_TRANSLATE_NOOP(
            "Words",
            "There are already certificates in %1, and they are not replaced without your yes."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Choose another folder, or confirm the replacement (`--force` on the command line)."),
        QT_TRANSLATE_NOOP(
            "Words",
            "The folder holds files of a server or client. When you confirm, the new set takes "
            "their "
            "place as a whole and the earlier one is kept in a dated folder; Milvus reads the new "
            "files at its next start. The certificate authority stays the same unless you ask for "
            "a "
            "new one.")},
    Entry{
        Code::LeftoverCleaned,
        QT_TRANSLATE_NOOP("Words",
                          "An earlier run was interrupted; what it left in %1 has been tidied up."),
        "",
        QT_TRANSLATE_NOOP(
            "Words",
            "A new set is made in a hidden folder and swapped in at once. A run that was killed in "
            "between leaves that hidden folder behind. It has been brought to its end: a set that "
            "was already in place stays and the one before it became a backup; an unfinished one "
            "is "
            "gone.")},
    Entry{
        Code::BackupFailed,
        QT_TRANSLATE_NOOP(
            "Words", "The new files are in place, but the earlier ones could not be moved to %1."),
        QT_TRANSLATE_NOOP("Words", "Make sure that folder can be written to and generate again; "
                                   "the earlier files are kept until then."),
        QT_TRANSLATE_NOOP("Words", "The earlier set is never thrown away. It waits in a hidden "
                                   "folder whose name begins with "
                                   "the name of your folder and .milvus-tls-, and the next run "
                                   "moves it to a dated folder.")},
    Entry{Code::DiskUnsure,
          QT_TRANSLATE_NOOP("Words", "The new files are in %1, but the disk could not confirm that "
                                     "it has written them."),
          QT_TRANSLATE_NOOP("Words", "Use the new files. Look after the disk (`dmesg` shows its "
                                     "errors), and do not restart this computer before the folder "
                                     "is copied elsewhere."),
          QT_TRANSLATE_NOOP("Words", "Files are first written to memory, then to the disk. A disk "
                                     "that is broken or full may lose them at the next start, "
                                     "although they can be read now.")},
    Entry{
        Code::ClockWrong,
        QT_TRANSLATE_NOOP("Words", "The clock of this computer shows %1, which cannot be right."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Set the clock (`timedatectl` shows it) and try again. If it is right, say so: on the "
            "command line with --trust-clock."),
        QT_TRANSLATE_NOOP(
            "Words",
            "A certificate is good between two dates counted from the clock of this computer. When "
            "that clock is years off, every other computer finds the certificates expired or not "
            "yet "
            "good. The clock shows a day before this program was built, or more than ten years "
            "after.")},
    Entry{
        Code::FolderOpenToOthers,
        QT_TRANSLATE_NOOP("Words",
                          "Other users of this computer can change what is in %1 (mode %2)."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Close it with `chmod go-w`, so that nobody can put other keys in place of yours."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Private keys are made readable by you alone, but whoever may write to their folder "
            "can "
            "still remove them and put others there. Permissions of folders that you made are not "
            "changed without you.")},
    Entry{
        Code::RunningAsRoot,
        QT_TRANSLATE_NOOP(
            "Words",
            "You are root, and %1 belongs to another user; the new files belong to that user."),
        "",
        QT_TRANSLATE_NOOP(
            "Words",
            "Files made by root in somebody's folder could not be read by their Milvus: private "
            "keys "
            "are for their owner alone. So the files get the owner of the folder. To keep them for "
            "root, choose a folder that belongs to root.")},
    Entry{Code::CaReused, QT_TRANSLATE_NOOP("Words", "The certificate authority %1 is used again."),
          "",
          QT_TRANSLATE_NOOP(
              "Words",
              "ca.key and ca.pem stay as they are, byte for byte, and have signed the new "
              "certificates. "
              "Programs that already have this ca.pem go on working and need no new one.")},
    Entry{Code::SetIncomplete,
          QT_TRANSLATE_NOOP("Words", "The set in %1 is not whole: %2 is missing."),
          QT_TRANSLATE_NOOP("Words",
                            "Put the file back, or generate with a new certificate authority."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The nine files belong together: certificates, their keys, the requests and the "
              "authority. Without one of them the rest cannot be used as it is. A backup folder "
              "beside it "
              "may still hold the file.")},
    Entry{Code::PermissionsDiffer,
          QT_TRANSLATE_NOOP("Words", "%1 has %2, and this way of running Milvus needs %3."),
          QT_TRANSLATE_NOOP("Words", "Let this program set it, or run the command shown."),
          QT_TRANSLATE_NOOP("Words",
                            "Milvus reads its key as the user it runs as: root in images up to "
                            "2.6, uid 999 in newer ones, the user of the unit under systemd. A key "
                            "with the wrong owner stops Milvus with “permission denied”. Opening "
                            "the key to everybody would mend that too, and give the key away.")},
    Entry{Code::PermissionsNeedRoot,
          QT_TRANSLATE_NOOP("Words", "The owner of %1 can be changed by root only."),
          QT_TRANSLATE_NOOP("Words", "Run “%2” and look again."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Linux lets only root give a file to another user. The command does exactly what is "
              "missing and nothing else; no key becomes readable for others on the way.")},
    Entry{Code::ContainerUserUnknown,
          QT_TRANSLATE_NOOP("Words", "“%1” is no user that Milvus can run as."),
          QT_TRANSLATE_NOOP("Words",
                            "Give a number such as 999, or the name of a user of this computer."),
          QT_TRANSLATE_NOOP(
              "Words", "Files belong to numbers. Inside a container the number of the image counts "
                       "(999 for Milvus 3.0 and newer); outside it the users of this computer.")},
    Entry{
        Code::FolderBarsServer,
        QT_TRANSLATE_NOOP("Words", "Milvus, as user %2, cannot pass through the folder %1."),
        QT_TRANSLATE_NOOP("Words", "Move the files to a folder that Milvus may enter, such as "
                                   "/etc/milvus/tls, or let that folder be passed: chmod o+x %1."),
        QT_TRANSLATE_NOOP(
            "Words", "To open a file a program needs the right to pass through every folder on the "
                     "way, not only the right to read the file. Home folders are often closed to "
                     "others. In a container only the mounted folder itself counts.")},
    Entry{Code::GroupUnknown, QT_TRANSLATE_NOOP("Words", "“%1” is no group of this computer."),
          QT_TRANSLATE_NOOP("Words", "Give the name of a group, or its number."),
          QT_TRANSLATE_NOOP("Words", "With a group the keys stay with their owner, and the members "
                                     "of the group may read them: mode 0640.")},
};

} // namespace

std::span<const Entry> bundleEntries()
{
    return bundleTable;
}

} // namespace text
