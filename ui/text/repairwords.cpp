#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array repairTable = {
    Entry{Code::RepairNotNeeded, QT_TRANSLATE_NOOP("Words", "Nothing in %1 needs repair."),
          QT_TRANSLATE_NOOP("Words", "Use the files as they are."),
          QT_TRANSLATE_NOOP("Words",
                            "Everything that is known to disturb Milvus or a program was looked "
                            "for, and nothing was found that a repair could change.")},
    Entry{Code::RepairNeedsCaKey,
          QT_TRANSLATE_NOOP(
              "Words",
              "%1 has to be signed again, and the key of the authority (ca.key) is not at hand."),
          QT_TRANSLATE_NOOP(
              "Words", "Put ca.key into the folder, or name the folder that holds it with --ca."),
          QT_TRANSLATE_NOOP("Words", "A certificate cannot be changed, only made again, and that "
                                     "takes the private key of the authority that programs trust. "
                                     "Everything that needs no signature is repaired without it.")},
    Entry{Code::CaNotRepairable,
          QT_TRANSLATE_NOOP("Words",
                            "The authority %1 has flaws that stay as long as it is kept (%2)."),
          QT_TRANSLATE_NOOP("Words", "Make a new set with a new authority when you can replace "
                                     "ca.pem in every program: milvus-tls generate --new-ca."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Programs know an authority by its name and its key. What is wrong with one of the "
              "two cannot be repaired without a new authority, and then every program needs the "
              "new ca.pem. One with limits for names or uses is not written anew either, since the "
              "limits would be lost. milvus-tls explain tells what each code means.")},
    Entry{Code::CaCertificateRenewed,
          QT_TRANSLATE_NOOP("Words", "%1 was written anew with the same key and the same name."),
          QT_TRANSLATE_NOOP("Words", "Give the new ca.pem to programs when it suits you; those "
                                     "with the earlier one go on working."),
          QT_TRANSLATE_NOOP("Words",
                            "The certificate of the authority lacked something that strict "
                            "programs ask for. Its key and name are what programs compare, and "
                            "they stay, so certificates that were signed earlier remain good. When "
                            "the earlier one had ended, programs need the new one at once.")},
    Entry{Code::KeyWasInTheOpen,
          QT_TRANSLATE_NOOP(
              "Words", "The private key in %1 was found in %2, a file that is handed to others."),
          QT_TRANSLATE_NOOP(
              "Words",
              "If anybody got that file, make a new key: milvus-tls renew, with --only for "
              "this certificate alone."),
          QT_TRANSLATE_NOOP("Words", "The key now stands in its own file, which only you can read. "
                                     "Who received the earlier file can still pose as its owner, "
                                     "until the certificate ends or a new key takes its place.")},
    Entry{Code::KeyReplaced, QT_TRANSLATE_NOOP("Words", "A new private key was made for %1."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Copy it to where it is used together with its certificate, and restart Milvus."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The earlier key was missing, did not belong to a certificate here, or is of a kind "
              "that Milvus or its programs refuse. The earlier files are in the backup.")},
    Entry{Code::CaKeyWasInTheOpen,
          QT_TRANSLATE_NOOP(
              "Words", "The private key in %1 was found in %2, a file that is handed to others."),
          QT_TRANSLATE_NOOP(
              "Words",
              "If anybody got that file, let a new authority take over: milvus-tls rotate, "
              "or “Change the CA…” under “Expiry and renewal”."),
          QT_TRANSLATE_NOOP("Words", "The key now stands in its own file, which only you can read. "
                                     "Who received the earlier file can still sign certificates "
                                     "that your programs trust, until the authority is changed: a "
                                     "new certificate alone does not help.")},
    Entry{Code::ClientKeyElsewhere,
          QT_TRANSLATE_NOOP("Words", "The key of the client %2 is not here; %1 stays as it is."),
          QT_TRANSLATE_NOOP("Words", "Put its key into the folder, or make a new key and a new "
                                     "certificate: milvus-tls renew --only %2."),
          QT_TRANSLATE_NOOP("Words",
                            "The key of a client may be with its program alone. A new one made "
                            "here would be of no use until the program gets it, so it is made "
                            "only when you ask for it.")},
    Entry{Code::FileLeftAlone,
          QT_TRANSLATE_NOOP("Words", "%1 stays as it was; %2 was made from it."),
          QT_TRANSLATE_NOOP("Words", "Remove %1 when nothing uses it any more."),
          QT_TRANSLATE_NOOP("Words",
                            "Files with other names than the nine are never changed. When such a "
                            "file holds a private key, whoever can read it has that key.")},
    Entry{Code::ImportLineLeft, QT_TRANSLATE_NOOP("Words", "Line %2 of %1 was not taken over: %3."),
          QT_TRANSLATE_NOOP("Words", "Check whether you need it; if so, set it by hand."),
          QT_TRANSLATE_NOOP("Words",
                            "The plan holds names, subject, kind of key and days. Everything else "
                            "in a script or an openssl configuration has no place in it, or the "
                            "certificates that are made here always do it in the right way.")},
    Entry{
        Code::ImportNothingFound,
        QT_TRANSLATE_NOOP("Words", "%1 holds nothing that a plan could be made from."),
        QT_TRANSLATE_NOOP(
            "Words", "Choose a gen.sh or openssl.cnf in the form of the documentation of Milvus."),
        QT_TRANSLATE_NOOP("Words", "Variables such as CommonName, subjects (-subj), days (-days), "
                                   "kinds of keys and the list "
                                   "of names (subjectAltName) are understood.")},
    Entry{Code::RepairNeedsClientKey,
          QT_TRANSLATE_NOOP("Words",
                            "%1 has to be signed again, and the key of the client %2 is not here."),
          QT_TRANSLATE_NOOP("Words", "Put its key into the folder, or make a new key and a new "
                                     "certificate: milvus-tls renew --only %2."),
          QT_TRANSLATE_NOOP("Words",
                            "The key of a client may be with its program alone. A new one made "
                            "here would be of no use until the program gets it, so it is made "
                            "only when you ask for it.")},
    Entry{Code::RepairEndsHere,
          QT_TRANSLATE_NOOP("Words", "What is left in %1 is nothing that a repair can change."),
          QT_TRANSLATE_NOOP("Words", "Follow the advice of each of the findings."),
          QT_TRANSLATE_NOOP("Words",
                            "A repair keeps the authority, the names and the kinds of the keys. "
                            "What comes from one of them is for you to decide.")},
    Entry{Code::CaCertificateReplaced,
          QT_TRANSLATE_NOOP("Words", "%1 had ended and was written anew with the same key and the "
                                     "same name."),
          QT_TRANSLATE_NOOP("Words", "Give the new ca.pem to every program and to Milvus now: with "
                                     "the earlier one nothing connects."),
          QT_TRANSLATE_NOOP("Words",
                            "Programs look at the dates of the authority too. The name and the "
                            "key are the same, so certificates that have not ended need no "
                            "change; only the file ca.pem has to be replaced everywhere.")},
    Entry{Code::HostNamesDropped,
          QT_TRANSLATE_NOOP("Words", "The host names in %1 are not in the new certificate."),
          QT_TRANSLATE_NOOP("Words", "Nothing to do: a program needs no host name to sign in."),
          QT_TRANSLATE_NOOP("Words",
                            "With a host name in it, a stolen key of a client can pose as the "
                            "server where purposes are not looked at. Its URIs and e-mail "
                            "addresses stay; without any it gets one URI made from its name.")},
    Entry{Code::RepairCaEnded,
          QT_TRANSLATE_NOOP("Words",
                            "%1 has to be signed again, and the authority that would sign ended "
                            "on %2."),
          QT_TRANSLATE_NOOP("Words",
                            "Let the new authority take over: milvus-tls rotate --to next. Where "
                            "none is under way, make a new set: milvus-tls generate --new-ca."),
          QT_TRANSLATE_NOOP("Words",
                            "What an authority signs ends with it at the latest. Its certificate "
                            "is written anew only where it stands alone in ca.pem and signed "
                            "itself.")},
    Entry{Code::LeafSeveral,
          QT_TRANSLATE_NOOP("Words", "%1 is made from %2; it could be made from %3 as well."),
          QT_TRANSLATE_NOOP("Words",
                            "Check that this is the right one. To take another, name it with "
                            "--server or --client; the window offers the choice."),
          QT_TRANSLATE_NOOP("Words",
                            "Certificates are recognised by what they hold. Of several for a "
                            "server, or for a program, one that speaks of Milvus comes first, then "
                            "one that this authority signed, then the one that lasts longest. The "
                            "earlier files are never removed.")},
    Entry{Code::LeafNotThere, QT_TRANSLATE_NOOP("Words", "In %2 there is no such certificate: %1."),
          QT_TRANSLATE_NOOP(
              "Words", "Name a file of this folder. milvus-tls inspect tells what each holds."),
          QT_TRANSLATE_NOOP("Words",
                            "server.pem is made from the certificate of a server, and client.pem "
                            "from that of a client. What a certificate is for stands in its "
                            "extended key usage, else in its names.")},
    Entry{Code::CaOverwritten,
          QT_TRANSLATE_NOOP("Words", "%1 is not the certificate of an authority, but of %2."),
          QT_TRANSLATE_NOOP("Words",
                            "Put the right file back as %1: a backup or any program that trusts "
                            "it has it. With ca.key in the folder a repair makes it again."),
          QT_TRANSLATE_NOOP("Words",
                            "The name and the identifier of an authority stand in every "
                            "certificate that it signed, so its own can be made again as long as "
                            "its key and one of them are there. Here one of the two is missing.")},
    Entry{Code::CaRebuilt,
          QT_TRANSLATE_NOOP("Words", "%1 was lost; it was made again with the same key and name."),
          QT_TRANSLATE_NOOP("Words",
                            "Programs that have the earlier ca.pem go on working. Give the "
                            "new one to those that lack it."),
          QT_TRANSLATE_NOOP("Words",
                            "Programs know an authority by its name and its key. The key was in "
                            "the folder, and the name stands in every certificate that was signed "
                            "with it. Fingerprint and dates are new.")},
    Entry{Code::ImportCaGiven,
          QT_TRANSLATE_NOOP(
              "Words", "%1 signs with an authority that it is given; the plan makes a new one."),
          QT_TRANSLATE_NOOP("Words",
                            "Name the folder with its ca.pem and ca.key: with --ca, or in the "
                            "window with “Use an existing CA”."),
          QT_TRANSLATE_NOOP("Words",
                            "A script that reuses an authority finds its files beside itself. They "
                            "were not there when the script was read.")},
    Entry{Code::StoreWithoutKey,
          QT_TRANSLATE_NOOP("Words", "%1 holds no private key, so nothing can be signed with it."),
          QT_TRANSLATE_NOOP("Words", "Export the authority again, together with its private key."),
          QT_TRANSLATE_NOOP("Words",
                            "A PKCS#12 file (.p12, .pfx) may hold certificates alone, as one for "
                            "browsers does. Programs that manage authorities ask whether to add "
                            "the key.")},
    Entry{
        Code::ScriptNameTaken,
        QT_TRANSLATE_NOOP("Words", "The script cannot be called %1: it reads a file of that name."),
        QT_TRANSLATE_NOOP("Words", "Choose another name, gen.sh for example."),
        QT_TRANSLATE_NOOP("Words",
                          "The script makes the keys and signs; what the certificates say stands "
                          "in openssl.cnf beside it, to be read and changed on its own.")},
};

} // namespace

std::span<const Entry> repairEntries()
{
    return repairTable;
}

} // namespace text
