#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array lifecycleTable = {
    Entry{Code::ClientNameUnfit,
          QT_TRANSLATE_NOOP("Words", "“%1” cannot be the name of a client's files."),
          QT_TRANSLATE_NOOP("Words", "Use letters, digits, hyphens, underscores, dots and @, at "
                                     "most 64 of them, with a letter or digit first and last."),
          QT_TRANSLATE_NOOP(
              "Words", "Each named client gets three files, client-NAME.key, .csr and .pem, and "
                       "the name is also the common name of its certificate. Slashes, blanks "
                       "and control characters would lead to other folders or to file names "
                       "that are hard to type.")},
    Entry{Code::ClientNameReserved,
          QT_TRANSLATE_NOOP("Words", "“%1” means something else already, so no client can have "
                                     "this name."),
          QT_TRANSLATE_NOOP("Words", "Choose another name, for example the name of the program."),
          QT_TRANSLATE_NOOP("Words",
                            "server, client, ca and all are the words with which a renewal is told "
                            "what to renew. A client of that name could not be told apart.")},
    Entry{Code::ClientNameClash,
          QT_TRANSLATE_NOOP("Words", "The client names “%1” and “%2” differ in capital letters or "
                                     "accents only."),
          QT_TRANSLATE_NOOP("Words", "Rename one of them."),
          QT_TRANSLATE_NOOP("Words",
                            "On many file systems (Windows, macOS, shared folders) both would be "
                            "the same file, and one client would get the key of the other.")},
    Entry{Code::ClientNameTwice,
          QT_TRANSLATE_NOOP("Words", "The client name “%1” stands there twice; it is made once."),
          "",
          QT_TRANSLATE_NOOP("Words", "Every client has one key and one certificate. A name that is "
                                     "repeated in a list adds nothing.")},
    Entry{Code::ClientListUnreadable,
          QT_TRANSLATE_NOOP("Words", "Line %2 of the list %1 is not text in UTF-8."),
          QT_TRANSLATE_NOOP("Words", "Save the list as UTF-8, with one name on each line."),
          QT_TRANSLATE_NOOP(
              "Words", "The list of clients is a plain text file: one name a line; empty lines "
                       "and lines that begin with # do not count.")},
    Entry{Code::ClientListEmpty, QT_TRANSLATE_NOOP("Words", "There is no name in the list %1."),
          QT_TRANSLATE_NOOP("Words", "Write one name on each line."),
          QT_TRANSLATE_NOOP(
              "Words", "The list of clients is a plain text file: one name a line; empty lines "
                       "and lines that begin with # do not count.")},
    Entry{Code::PassphraseWrong, QT_TRANSLATE_NOOP("Words", "The passphrase does not open %1."),
          QT_TRANSLATE_NOOP("Words", "Give the passphrase with which this key was made."),
          QT_TRANSLATE_NOOP("Words",
                            "The private key is encrypted under a passphrase, and another one was "
                            "given. Nobody can get at the key without it, not even its owner: when "
                            "it is lost, a new certificate authority is needed. A damaged file "
                            "looks the same.")},
    Entry{
        Code::KeyLockTooSlow,
        QT_TRANSLATE_NOOP("Words", "%1 asks for %2 rounds of hashing before it opens, which would "
                                   "take minutes or hours."),
        QT_TRANSLATE_NOOP("Words", "Write it anew with fewer: openssl pkcs8 -topk8 -v2 aes256 "
                                   "-iter 600000 -in %1 -out new.key."),
        QT_TRANSLATE_NOOP("Words",
                          "A key under a passphrase says itself how often the passphrase is "
                          "hashed, so that guessing is slow. Some hundred thousand rounds are "
                          "usual. A file that names very many could keep a program busy for "
                          "hours, and nothing stops that once it has begun, so it is not tried.")},
    Entry{Code::CaNotStrict,
          QT_TRANSLATE_NOOP("Words", "The certificate authority %1 is used, though strict programs "
                                     "will refuse it."),
          QT_TRANSLATE_NOOP("Words", "Have a new certificate authority take over with `milvus-tls "
                                     "rotate`, or repair this one."),
          QT_TRANSLATE_NOOP("Words",
                            "Its certificate lacks a mark that RFC 5280 demands; the details name "
                            "it. Milvus, Go, Java and Node do not look for it, but Python 3.13 and "
                            "other strict programs refuse every certificate below such an "
                            "authority.")},
    Entry{Code::CaKeyNotEncrypted,
          QT_TRANSLATE_NOOP("Words", "A passphrase is given, but %1 has none and stays as it is."),
          QT_TRANSLATE_NOOP("Words", "Lock it with `openssl pkcs8 -topk8 -v2 aes256 -iter 600000` "
                                     "when you want it to have one."),
          QT_TRANSLATE_NOOP("Words",
                            "The key of an existing certificate authority is used byte for byte. "
                            "The passphrase was not needed to open it and was not applied to it.")},
    Entry{Code::SampleTrusted,
          QT_TRANSLATE_NOOP("Words", "%1 also trusts the sample authority that ships with Milvus; "
                                     "its private key is public."),
          QT_TRANSLATE_NOOP("Words", "Remove that certificate from %1 and keep your own."),
          QT_TRANSLATE_NOOP("Words",
                            "Every Milvus image holds the key of this authority. While ca.pem "
                            "trusts it beside your own, anybody can make a client certificate "
                            "that mutual mode accepts and a server certificate that your programs "
                            "accept. Nothing is issued or handed out with such a file.")},
    Entry{Code::ReaderLost,
          QT_TRANSLATE_NOOP("Words", "%1 is new and only you can read it; whom the earlier one was "
                                     "given to cannot."),
          QT_TRANSLATE_NOOP("Words", "Run “%2” before Milvus starts again."),
          QT_TRANSLATE_NOOP("Words",
                            "Only root can give a file to another user, or to a group that one is "
                            "not in. So a new private key stays with you until root gives it the "
                            "owner, group and mode of the one it replaces, as the command does.")},
    Entry{Code::PassphraseTooLong,
          QT_TRANSLATE_NOOP("Words", "The passphrase is longer than %1 bytes."),
          QT_TRANSLATE_NOOP("Words", "Take a shorter one; six random words are strong enough."),
          QT_TRANSLATE_NOOP("Words",
                            "OpenSSL's programs read no more of a passphrase than that. With a "
                            "longer one the key would be locked and could not be opened again.")},
    Entry{Code::ChangeInterrupted,
          QT_TRANSLATE_NOOP("Words", "A change of %1 was interrupted; some files may be new and "
                                     "others old."),
          QT_TRANSLATE_NOOP("Words", "Run `milvus-tls repair %1`, or any other change: it first "
                                     "brings the interrupted one to its end."),
          QT_TRANSLATE_NOOP("Words",
                            "The program or the computer stopped while the files of a finished "
                            "set were moved into the folder. All new files and all old ones are "
                            "still there, in a hidden folder, with a note of how far it came.")},
    Entry{Code::CaSeveral,
          QT_TRANSLATE_NOOP("Words", "There are several certificate authorities in %1: %2."),
          QT_TRANSLATE_NOOP("Words",
                            "Put the certificate and the key of the one you mean into a folder of "
                            "their own."),
          QT_TRANSLATE_NOOP(
              "Words", "The folder is searched by content, whatever its files are called. More "
                       "than one authority with its key was found, and which of them is to "
                       "sign is for you to say.")},
    Entry{Code::CaNotFound, QT_TRANSLATE_NOOP("Words", "There is no certificate authority in %1."),
          QT_TRANSLATE_NOOP("Words",
                            "Name the folder that holds its certificate and its private key."),
          QT_TRANSLATE_NOOP("Words",
                            "The folder, and the folders private, certs and pki in it, were "
                            "searched by content for a certificate that signed itself and may sign "
                            "others. None was found. mkcert keeps its own where `mkcert -CAROOT` "
                            "says.")},
    Entry{Code::ClientExists, QT_TRANSLATE_NOOP("Words", "The client %1 is already in %2."),
          QT_TRANSLATE_NOOP("Words", "Renew it by name, or choose another name."),
          QT_TRANSLATE_NOOP(
              "Words", "Adding a client never replaces the key and certificate of another one. "
                       "`milvus-tls renew --only NAME` gives a client a new certificate.")},
    Entry{Code::ClientUnknown, QT_TRANSLATE_NOOP("Words", "There is no client %1 in %2."),
          QT_TRANSLATE_NOOP("Words", "Look at the names of the files client-NAME.pem, or add the "
                                     "client with --client."),
          QT_TRANSLATE_NOOP("Words",
                            "A renewal takes everything from the certificate that is there: "
                            "subject, names, kind of key, days. For a new client there is none "
                            "yet.")},
    Entry{Code::RotationCaAdded,
          QT_TRANSLATE_NOOP("Words", "Step 1 of 4: a new certificate authority stands beside the "
                                     "old one in %1/ca.pem; nothing is signed by it yet."),
          QT_TRANSLATE_NOOP("Words",
                            "Give this ca.pem to Milvus and restart it, give it to every program, "
                            "and only then take the next step."),
          QT_TRANSLATE_NOOP(
              "Words", "Programs and Milvus trust what ca.pem holds. While it holds both "
                       "authorities, certificates of either are accepted, so everything can be "
                       "replaced piece by piece without a break. A program that has not got "
                       "this ca.pem is cut off in the next step.")},
    Entry{Code::RotationServerIssued,
          QT_TRANSLATE_NOOP("Words",
                            "Step 2 of 4: the certificate of Milvus in %1 is now signed by "
                            "the new certificate authority."),
          QT_TRANSLATE_NOOP("Words",
                            "Give server.pem, server.key and ca.pem to Milvus and restart it; then "
                            "take the next step."),
          QT_TRANSLATE_NOOP("Words",
                            "Programs with the ca.pem of step 1 accept the new certificate; their "
                            "own certificates, signed by the old authority, are still accepted by "
                            "Milvus. Programs that know the old authority alone are refused from "
                            "now on.")},
    Entry{Code::RotationClientsIssued,
          QT_TRANSLATE_NOOP("Words", "Step 3 of 4: the certificates of all programs in %1 are now "
                                     "signed by the new certificate authority."),
          QT_TRANSLATE_NOOP("Words",
                            "Give every program its new certificate and key, and take the last "
                            "step when all of them have it."),
          QT_TRANSLATE_NOOP(
              "Words", "Milvus accepts the programs' old certificates and the new ones, so they "
                       "can change over at different times. In the last step the old authority "
                       "goes, and with it the old certificates.")},
    Entry{Code::RotationFinished,
          QT_TRANSLATE_NOOP("Words", "Step 4 of 4: the old certificate authority is taken out of "
                                     "%1; its key is kept in %2."),
          QT_TRANSLATE_NOOP("Words",
                            "Give ca.pem to Milvus and restart it, give it to every program, and "
                            "delete the backup when nothing needs it any more."),
          QT_TRANSLATE_NOOP(
              "Words", "From the restart on Milvus refuses certificates of the old authority. "
                       "Programs go on working with the ca.pem of the earlier steps, but would "
                       "still trust the old authority; that ends when they get the new one.")},
    Entry{Code::RotationCanceled,
          QT_TRANSLATE_NOOP("Words", "The change of the certificate authority in %1 is taken back: "
                                     "the old one signs everything again."),
          QT_TRANSLATE_NOOP("Words",
                            "Give server.pem, server.key and ca.pem to Milvus and restart it, and "
                            "give every program its files again."),
          QT_TRANSLATE_NOOP(
              "Words", "Certificates that the new authority had signed were issued anew by the "
                       "old one. What was handed out of the new authority is refused once "
                       "Milvus has this ca.pem.")},
    Entry{
        Code::RotationServerLeft,
        QT_TRANSLATE_NOOP("Words", "Step 2 of 4: the new certificate authority signs from now on. "
                                   "The certificate of Milvus in %1 stays, since %2 signed it."),
        QT_TRANSLATE_NOOP("Words", "There is nothing to hand out in this step; take the next one."),
        QT_TRANSLATE_NOOP("Words",
                          "Milvus shows a certificate of another authority, a public one "
                          "perhaps, which is renewed there. The authorities in ca.pem vouch "
                          "for the programs alone, so the change concerns only those: they get "
                          "certificates of the new authority in the next step.")},
    Entry{Code::RotationPastReturn,
          QT_TRANSLATE_NOOP("Words",
                            "The old certificate authority “%2” ended on %3, so the change "
                            "in %1 cannot be taken back."),
          QT_TRANSLATE_NOOP("Words", "Take the next steps instead, up to the last one."),
          QT_TRANSLATE_NOOP("Words",
                            "To take the change back, the old authority would sign everything "
                            "again. Nobody accepts a certificate of an authority that has ended, "
                            "so Milvus and all programs would stop. The new authority takes over "
                            "with the steps that are left.")},
    Entry{Code::RotationNotStarted,
          QT_TRANSLATE_NOOP("Words", "No change of the certificate authority is under way in %1."),
          QT_TRANSLATE_NOOP("Words", "Begin one with `milvus-tls rotate --to next`."),
          QT_TRANSLATE_NOOP("Words",
                            "A change has four steps: a new authority beside the old one, a new "
                            "certificate for Milvus, new ones for the programs, and the old "
                            "authority out. Between the steps the files are handed out.")},
    Entry{Code::RotationNotYet,
          QT_TRANSLATE_NOOP("Words", "The old certificate authority in %1 cannot be taken out yet: "
                                     "not everything is signed by the new one."),
          QT_TRANSLATE_NOOP("Words", "Take the steps one after the other with `milvus-tls rotate "
                                     "--to next`."),
          QT_TRANSLATE_NOOP("Words",
                            "When the old authority goes, everything it signed is refused. So the "
                            "certificates of Milvus and of the programs are issued by the new one "
                            "first.")},
    Entry{Code::RotationDamaged,
          QT_TRANSLATE_NOOP("Words", "%1 does not fit the certificate authorities beside it."),
          QT_TRANSLATE_NOOP("Words", "Put back the folder from its latest backup, or remove the "
                                     "file and begin anew."),
          QT_TRANSLATE_NOOP(
              "Words", "The file says how far the change to a new certificate authority has "
                       "come. The authorities it names must be in ca.pem and their keys in the "
                       "folder; otherwise no step can be taken safely.")},
    Entry{Code::HistoryDamaged,
          QT_TRANSLATE_NOOP("Words", "Line %2 of %1 is not a record of an issued certificate."),
          QT_TRANSLATE_NOOP("Words", "Put the line right, or remove it."),
          QT_TRANSLATE_NOOP(
              "Words", "The history holds one line of JSON for each certificate that was "
                       "issued here. The other lines are shown as they are; new ones are added "
                       "at the end.")},
    Entry{Code::NamesUnchanged, QT_TRANSLATE_NOOP("Words", "%1 covers all these names already."),
          "",
          QT_TRANSLATE_NOOP("Words", "Names that are in the certificate stay in it when it is "
                                     "renewed, so these did not have to be added.")},
    Entry{Code::NameNotKept,
          QT_TRANSLATE_NOOP("Words", "The new %1 may lack names that the earlier one had."),
          QT_TRANSLATE_NOOP("Words", "Add those that programs use (repair --san NAME), or go back "
                                     "to the backup."),
          QT_TRANSLATE_NOOP(
              "Words", "Host names, addresses, URIs and e-mail addresses are kept when a "
                       "certificate is renewed. Other kinds of names (directory names, "
                       "registered IDs, names of other systems) mean nothing to Milvus and are "
                       "left out. When the certificate of the server is lost, and neither its "
                       "request nor the history tells its names, the new one is for localhost "
                       "alone.")},
};

} // namespace

std::span<const Entry> lifecycleEntries()
{
    return lifecycleTable;
}

} // namespace text
