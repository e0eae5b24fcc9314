#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array inputTable = {
    Entry{Code::WrongUse, QT_TRANSLATE_NOOP("Words", "The command cannot be understood: %1."),
          QT_TRANSLATE_NOOP("Words", "Look at `milvus-tls --help`, or at `--help` after the name "
                                     "of a command; each has an example."),
          QT_TRANSLATE_NOOP("Words", "A command has a name, options that start with two dashes, "
                                     "and values. Nothing was read or written: the command is "
                                     "checked as a whole before its work begins. Scripts see the "
                                     "exit code 2 for this and can tell it from work that could "
                                     "not be done, which is 3.")},
    Entry{Code::Canceled,
          QT_TRANSLATE_NOOP("Words", "The work was canceled before it was done; nothing was "
                                     "changed."),
          QT_TRANSLATE_NOOP("Words", "Start it again when you like."),
          QT_TRANSLATE_NOOP("Words", "Every longer job can be canceled. Files are changed only as "
                                     "the last step and all at once, so what was there before is "
                                     "still there, byte for byte.")},
    Entry{Code::LibraryFailure,
          QT_TRANSLATE_NOOP("Words", "Something did not work while %1; the library says why in "
                                     "the details."),
          QT_TRANSLATE_NOOP("Words", "Look at the details, and send them along when you report "
                                     "this."),
          QT_TRANSLATE_NOOP("Words", "The product builds on libraries such as OpenSSL and Qt. One "
                                     "of them returned an unexpected answer. Its own words are in "
                                     "the details; they never hold a private key or a password.")},
    Entry{Code::FileMissing, QT_TRANSLATE_NOOP("Words", "There is no file %1."),
          QT_TRANSLATE_NOOP("Words", "Check the spelling, or choose the file again."),
          QT_TRANSLATE_NOOP("Words", "The path was tried exactly as given. A path without a slash "
                                     "in front starts in the folder where the program was "
                                     "started; `~` stands for your home folder.")},
    Entry{Code::FileUnreadable, QT_TRANSLATE_NOOP("Words", "%1 cannot be read."),
          QT_TRANSLATE_NOOP("Words", "Give yourself the right to read it, for example with `chmod "
                                     "u+r`, or run the program as its owner."),
          QT_TRANSLATE_NOOP("Words", "The system refuses to open or read the file; its reason is "
                                     "in the details. Private keys often belong to one user and "
                                     "nobody else may read them, which is right: run the program "
                                     "as that user.")},
    Entry{Code::FileUnwritable, QT_TRANSLATE_NOOP("Words", "%1 cannot be written."),
          QT_TRANSLATE_NOOP("Words", "Look at the details for the reason the system gives, or "
                                     "choose another folder."),
          QT_TRANSLATE_NOOP("Words", "The system refuses to write here for a reason other than a "
                                     "full disk or missing rights. What was there before is "
                                     "unchanged, because files are replaced only when the new "
                                     "ones are complete.")},
    Entry{Code::NotAFolder, QT_TRANSLATE_NOOP("Words", "%1 is a file where a folder is needed."),
          QT_TRANSLATE_NOOP("Words", "Choose a folder, or move the file away."),
          QT_TRANSLATE_NOOP("Words", "The nine files live together in one folder. A file already "
                                     "has the name of the folder, or stands in the middle of its "
                                     "path.")},
    Entry{Code::FolderReadOnly,
          QT_TRANSLATE_NOOP("Words", "Nothing can be written in the folder %1."),
          QT_TRANSLATE_NOOP("Words", "Choose a folder of your own, or give yourself the right to "
                                     "write there."),
          QT_TRANSLATE_NOOP("Words", "The folder belongs to somebody else or is on a file system "
                                     "that is mounted read-only. The program does not try to get "
                                     "around this, and it does not need to run as root: any "
                                     "folder of yours will do.")},
    Entry{Code::DiskFull, QT_TRANSLATE_NOOP("Words", "The disk that holds %1 is full."),
          QT_TRANSLATE_NOOP("Words", "Free some space and try again; a certificate set needs less "
                                     "than 1 MiB."),
          QT_TRANSLATE_NOOP("Words", "Writing stopped because there is no space left, or because "
                                     "your quota is used up. What was there before is unchanged, "
                                     "and half-written files were removed.")},
    Entry{Code::FileTooLarge,
          QT_TRANSLATE_NOOP("Words", "%1 holds more than %2, so it is not read."),
          QT_TRANSLATE_NOOP("Words", "Choose the certificate, key or configuration file itself."),
          QT_TRANSLATE_NOOP("Words", "Certificates, keys and configuration files are small. A "
                                     "much larger file is most likely something else, such as an "
                                     "archive or a log, and reading it would only cost time and "
                                     "memory.")},
    Entry{Code::NotARegularFile,
          QT_TRANSLATE_NOOP("Words", "%1 is not an ordinary file, so it is not read."),
          QT_TRANSLATE_NOOP("Words", "Choose a file; for a folder, name the folder itself."),
          QT_TRANSLATE_NOOP("Words", "Pipes, devices and sockets can wait for ever or never end. "
                                     "The program reads ordinary files and links to them.")},
    Entry{Code::FolderLocked,
          QT_TRANSLATE_NOOP("Words", "Another program is working in %1 right now (%2)."),
          QT_TRANSLATE_NOOP("Words", "Wait until it is done, or end it, and try again."),
          QT_TRANSLATE_NOOP("Words", "While certificates are made, their folder is locked so that "
                                     "two programs cannot mix their files. The lock belongs to a "
                                     "running process and is gone when that process ends, however "
                                     "it ends.")},
    Entry{Code::LinkRefused, QT_TRANSLATE_NOOP("Words", "%1 is a link, so it is not replaced."),
          QT_TRANSLATE_NOOP("Words",
                            "Name the file or folder that the link points to, or remove the link."),
          QT_TRANSLATE_NOOP("Words", "Writing through a link can change a file in a place nobody "
                                     "expects, or hand a private key to somebody who planted the "
                                     "link. So files that are written must be ordinary ones.")},
    Entry{Code::FolderNotOurs,
          QT_TRANSLATE_NOOP("Words", "The folder %1 belongs to %2, so no private keys are put "
                                     "there."),
          QT_TRANSLATE_NOOP("Words", "Choose a folder that belongs to you, or run the program as "
                                     "its owner."),
          QT_TRANSLATE_NOOP("Words", "The owner of a folder can read, exchange or remove what "
                                     "lies in it, whatever the rights of the files are. Private "
                                     "keys therefore go only into a folder that belongs to the "
                                     "user who runs the program.")},
    Entry{Code::PasswordUnavailable, QT_TRANSLATE_NOOP("Words", "No password was found in %1."),
          QT_TRANSLATE_NOOP("Words", "Set the variable or write the file, and try again."),
          QT_TRANSLATE_NOOP("Words", "Passwords are taken from an environment variable "
                                     "(`--password-env NAME`) or from the first line of a file "
                                     "(`--password-file FILE`), never from the command line, "
                                     "where other users of the computer could read them.")},
    Entry{
        Code::AnswersInvalid,
        QT_TRANSLATE_NOOP("Words", "The answer file %1 cannot be used as it stands; look at: %2."),
        QT_TRANSLATE_NOOP("Words", "Correct that field, or leave it out to get its default."),
        QT_TRANSLATE_NOOP("Words", "An answer file is JSON with the fields that `--answers` and "
                                   "the wizard save. A field that is unknown or of the wrong "
                                   "type stops the work, because a misspelt field would "
                                   "otherwise be ignored without a word.")},
    Entry{Code::FileExists,
          QT_TRANSLATE_NOOP("Words", "%1 is already there, and it is not overwritten."),
          QT_TRANSLATE_NOOP("Words", "Choose another name, or move the file away."),
          QT_TRANSLATE_NOOP("Words", "Nothing is ever overwritten in silence: the file may be the "
                                     "only copy of something. Where replacing is meant, there is "
                                     "an option or a button for it, and the old file is kept as a "
                                     "backup.")},
    Entry{Code::FolderMissing, QT_TRANSLATE_NOOP("Words", "There is no folder %1."),
          QT_TRANSLATE_NOOP("Words", "Create it, or check the spelling."),
          QT_TRANSLATE_NOOP("Words", "The path leads through a folder that does not exist. The "
                                     "folder for a certificate set is created when its parent "
                                     "exists; other folders have to be there.")},
    Entry{Code::FileEmpty, QT_TRANSLATE_NOOP("Words", "%1 is empty."),
          QT_TRANSLATE_NOOP("Words", "Choose another file, or make this one again."),
          QT_TRANSLATE_NOOP("Words", "The file has no content at all. That happens when a disk "
                                     "was full, when a copy was interrupted, or when a command "
                                     "that should have filled it printed nothing.")},
    Entry{Code::CountryInvalid, QT_TRANSLATE_NOOP("Words", "“%1” is not a country code."),
          QT_TRANSLATE_NOOP("Words", "Use two capital letters such as CN, DE or US, or leave it "
                                     "empty."),
          QT_TRANSLATE_NOOP("Words", "The country in a certificate is a two-letter code of ISO "
                                     "3166-1. It is information for people only; Milvus and its "
                                     "SDKs do not look at it, and it may be left out.")},
    Entry{Code::SubjectTooLong, QT_TRANSLATE_NOOP("Words", "%1 has %3 characters; at most %2 fit."),
          QT_TRANSLATE_NOOP("Words", "Shorten it."),
          QT_TRANSLATE_NOOP("Words", "Certificates limit the length of each part of the subject "
                                     "(RFC 5280): 64 characters for CN, O and OU, 128 for ST and "
                                     "L. A Chinese character counts as one. Some programs refuse "
                                     "certificates with longer parts.")},
    Entry{Code::SubjectControlCharacter,
          QT_TRANSLATE_NOOP("Words", "%1 contains an invisible character."),
          QT_TRANSLATE_NOOP("Words", "Delete it; typing the text again by hand is the safest way."),
          QT_TRANSLATE_NOOP("Words", "Invisible characters come along when text is copied from a "
                                     "web page or a document. They can make one text look like "
                                     "another, so they are not taken into a certificate.")},
    Entry{Code::SubjectEdgeSpace, QT_TRANSLATE_NOOP("Words", "%1 begins or ends with a blank."),
          QT_TRANSLATE_NOOP("Words", "Remove the blank."),
          QT_TRANSLATE_NOOP("Words", "A blank at the edge cannot be seen, and yet it makes two "
                                     "subjects different. Some programs compare subjects byte by "
                                     "byte and then do not find the authority.")},
    Entry{Code::SubjectNameless,
          QT_TRANSLATE_NOOP("Words", "The certificate authority has neither a name nor an "
                                     "organisation."),
          QT_TRANSLATE_NOOP("Words", "Give it a name, for example Milvus local CA."),
          QT_TRANSLATE_NOOP("Words", "The authority is found by its subject. Without a common "
                                     "name and without an organisation nothing would tell people "
                                     "which authority signed a certificate.")},
    Entry{Code::CommonNameNotCovered,
          QT_TRANSLATE_NOOP("Words", "The common name %1 is not among the names, so programs will "
                                     "not find it."),
          QT_TRANSLATE_NOOP("Words", "Add it to the names, or leave the common name empty."),
          QT_TRANSLATE_NOOP("Words", "Programs compare what they typed with the list of names "
                                     "only (RFC 9525); many do not look at the common name at "
                                     "all. When the two differ, people read one name and programs "
                                     "another.")},
    Entry{Code::DaysOutOfRange,
          QT_TRANSLATE_NOOP("Words", "The days of %1 have to be between %2 and %3."),
          QT_TRANSLATE_NOOP("Words", "Choose a number in that range."),
          QT_TRANSLATE_NOOP("Words", "A certificate ends on a fixed day. A very long life means "
                                     "that a stolen private key stays useful for as long, and "
                                     "very large numbers lead beyond the dates that programs can "
                                     "read.")},
    Entry{Code::LeafOutlivesCa,
          QT_TRANSLATE_NOOP("Words", "%1 would end after the authority that signs it."),
          QT_TRANSLATE_NOOP("Words", "Give it fewer days, or the authority more."),
          QT_TRANSLATE_NOOP("Words", "A certificate is good only as long as the authority above "
                                     "it. After the authority has ended, programs refuse the "
                                     "certificate although its own date says otherwise, and the "
                                     "reason is hard to find.")},
    Entry{Code::DaysLong,
          QT_TRANSLATE_NOOP("Words", "%1 is to last %2 days; some programs refuse certificates "
                                     "that last so long."),
          QT_TRANSLATE_NOOP("Words", "Choose at most 825 days for a server and 3650 for the "
                                     "authority, unless you have a reason."),
          QT_TRANSLATE_NOOP("Words", "Apple systems refuse server certificates that last longer "
                                     "than 825 days, also those of a private authority. Milvus "
                                     "and its own SDKs do not mind. A shorter life also limits "
                                     "how long a stolen private key is of use.")},
    Entry{Code::ClientNameInvalid,
          QT_TRANSLATE_NOOP("Words", "“%1” cannot be the name of a client."),
          QT_TRANSLATE_NOOP("Words", "Use 1 to 64 visible characters without a blank at the "
                                     "edges, for example milvus-client."),
          QT_TRANSLATE_NOOP("Words", "The client name becomes the common name of client.pem, so "
                                     "that people can tell one program from another. It is not a "
                                     "host name and need not be one.")},
    Entry{Code::SubjectEqualsCa,
          QT_TRANSLATE_NOOP("Words", "The authority and another certificate would both be called "
                                     "%1."),
          QT_TRANSLATE_NOOP("Words", "Give one of the two another name."),
          QT_TRANSLATE_NOOP("Words", "When a server or client certificate has the same subject as "
                                     "its authority, it looks as if it had signed itself. Windows "
                                     "that show certificates then cannot tell them apart, and "
                                     "older programs build the wrong chain.")},
    Entry{Code::KeyKindUnknown,
          QT_TRANSLATE_NOOP("Words", "“%1” is not a kind of key that can be made."),
          QT_TRANSLATE_NOOP("Words", "Use ec-p256, ec-p384, rsa-2048, rsa-3072, rsa-4096 or "
                                     "ed25519."),
          QT_TRANSLATE_NOOP("Words", "ec-p256 is small, quick and accepted by every program that "
                                     "speaks to Milvus. The RSA kinds are for programs that "
                                     "cannot read anything else. ed25519 is modern, but some "
                                     "programs cannot read it.")},
    Entry{Code::PortInvalid, QT_TRANSLATE_NOOP("Words", "“%1” does not hold a usable port number."),
          QT_TRANSLATE_NOOP("Words", "Use a number from 1 to 65535; Milvus listens on 19530."),
          QT_TRANSLATE_NOOP("Words", "A port is a whole number from 1 to 65535. Milvus takes "
                                     "connections of SDKs on 19530 unless proxy.port in its "
                                     "configuration says otherwise.")},
    Entry{Code::HostInvalid,
          QT_TRANSLATE_NOOP("Words", "“%1” is not a host that a program can connect to."),
          QT_TRANSLATE_NOOP("Words", "Use a host name or an address, with a port if you like: "
                                     "milvus.example.org:19530."),
          QT_TRANSLATE_NOOP("Words", "Connections go to one host name or one address. A wildcard "
                                     "stands for many hosts, and a URI or an e-mail address for "
                                     "none.")},
    Entry{Code::PresetUnknown, QT_TRANSLATE_NOOP("Words", "There is no preset “%1”."),
          QT_TRANSLATE_NOOP("Words", "Use recommended, long-lived, milvus-docs or long-rsa."),
          QT_TRANSLATE_NOOP("Words", "recommended makes P-256 keys and lets server and client "
                                     "last 397 days. long-lived is the same with 825 days, the "
                                     "most that every program takes. milvus-docs makes RSA-2048 "
                                     "keys with 3650 days, as the documentation of Milvus does. "
                                     "long-rsa is RSA-2048 with 825 days.")},
    Entry{Code::ModeUnknown, QT_TRANSLATE_NOOP("Words", "There is no mode “%1”."),
          QT_TRANSLATE_NOOP("Words", "Use one-way or mutual; configure also takes off."),
          QT_TRANSLATE_NOOP("Words", "one-way: programs check the server, as with a web site. "
                                     "mutual: the server also checks every program by its client "
                                     "certificate. In the configuration of Milvus these are "
                                     "tlsMode 1 and tlsMode 2.")},
    Entry{Code::FolderEmptyName,
          QT_TRANSLATE_NOOP("Words", "No folder is chosen for the nine files."),
          QT_TRANSLATE_NOOP("Words", "Choose a folder, for example ~/milvus/tls."),
          QT_TRANSLATE_NOOP("Words", "Certificates and private keys are kept together in one "
                                     "folder. It is created when it does not exist, so that only "
                                     "you can look into it.")},
    Entry{Code::ServerPathInvalid,
          QT_TRANSLATE_NOOP("Words", "“%1” is not a path where Milvus could find the files."),
          QT_TRANSLATE_NOOP("Words", "Write the full path as Milvus sees it, starting with a "
                                     "slash, for example /milvus/tls."),
          QT_TRANSLATE_NOOP("Words", "Milvus often runs in a container and sees other paths than "
                                     "you do. The path is written into its configuration as it "
                                     "is, and a relative path would depend on the folder in which "
                                     "Milvus was started.")},
    Entry{Code::CommonNameTooLongForName,
          QT_TRANSLATE_NOOP("Words", "%1 has more than 64 characters, so the certificate gets no "
                                     "common name."),
          "",
          QT_TRANSLATE_NOOP("Words", "The common name holds at most 64 characters, a host name up "
                                     "to 253. Programs compare the list of names only, so the "
                                     "certificate works without a common name.")},
};

} // namespace

std::span<const Entry> inputEntries()
{
    return inputTable;
}

} // namespace text
