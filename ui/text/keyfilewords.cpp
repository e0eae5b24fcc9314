#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array keyFileTable = {
    Entry{Code::NothingRecognised,
          QT_TRANSLATE_NOOP("Words", "There is no certificate, private key or request in %1."),
          QT_TRANSLATE_NOOP("Words", "Choose a file that begins with -----BEGIN, or the folder "
                                     "with the nine files."),
          QT_TRANSLATE_NOOP("Words", "Files are recognised by what they hold, not by their names. "
                                     "Certificates, keys and requests in PEM form begin with a "
                                     "line such as -----BEGIN CERTIFICATE-----; certificates and "
                                     "requests in binary form (DER) are recognised too. Key "
                                     "stores of Java and Windows (.jks, .p12, .pfx) have to be "
                                     "converted first.")},
    Entry{Code::PemBroken,
          QT_TRANSLATE_NOOP("Words", "%1 is damaged at line %2, so programs cannot read it."),
          QT_TRANSLATE_NOOP("Words", "Copy the file again from where it was made, or make it "
                                     "again."),
          QT_TRANSLATE_NOOP("Words", "PEM is text between a BEGIN and an END line that have to "
                                     "agree, with base64 in between. Cut ends, missing lines, "
                                     "blanks added by an editor and two files run together are "
                                     "the usual causes. Milvus does not start with a damaged "
                                     "certificate or key.")},
    Entry{Code::KeyEncrypted,
          QT_TRANSLATE_NOOP("Words", "The private key in %1 is locked with a passphrase, and "
                                     "Milvus cannot ask for one."),
          QT_TRANSLATE_NOOP("Words", "Write it without: openssl pkey -in %1 -out unlocked.key, "
                                     "then chmod 600 unlocked.key."),
          QT_TRANSLATE_NOOP("Words", "Milvus and its SDKs have no setting for the passphrase of a "
                                     "key and stop (“… to parse private key”). Protect server.key "
                                     "and client.key by their file rights instead (mode 0600). "
                                     "The key of the authority, ca.key, may keep its passphrase: "
                                     "Milvus never reads it.")},
    Entry{Code::KeyMismatch, QT_TRANSLATE_NOOP("Words", "%2 is not the private key of %1."),
          QT_TRANSLATE_NOOP("Words", "Put the two files together that were made together, or make "
                                     "both again."),
          QT_TRANSLATE_NOOP("Words", "A certificate holds the public half of one private key. "
                                     "Milvus checks that the two belong together and does not "
                                     "start otherwise (“private key does not match public key”). "
                                     "It happens when one of the files comes from an earlier run, "
                                     "or when server and client files are exchanged.")},
    Entry{Code::KeyWeak,
          QT_TRANSLATE_NOOP("Words", "The key in %1 (%2) is too weak; current systems refuse it."),
          QT_TRANSLATE_NOOP("Words", "Make it again with P-256, or with RSA of 2048 bits or more."),
          QT_TRANSLATE_NOOP("Words", "Debian, Ubuntu and others refuse RSA keys of less than 2048 "
                                     "bits and elliptic curves of less than 224 bits. Keys of "
                                     "1024 bits can be broken by those with enough money.")},
    Entry{Code::KeyInCertificateFile,
          QT_TRANSLATE_NOOP("Words", "%1 holds a private key beside the certificate."),
          QT_TRANSLATE_NOOP("Words",
                            "Let “milvus-tls repair” take the key out, and make it again if "
                            "this file was handed out."),
          QT_TRANSLATE_NOOP("Words", "Certificate files are given to others: server.pem to every "
                                     "program that wants to check the server. With the key "
                                     "inside, each of them can pose as the server. Milvus loads "
                                     "such a file without a word.")},
    Entry{Code::FileWritableByOthers,
          QT_TRANSLATE_NOOP("Words", "Every user of this computer may change %1 (mode %2)."),
          QT_TRANSLATE_NOOP("Words", "Close it: “chmod o-w %1”, or let “milvus-tls repair” do it."),
          QT_TRANSLATE_NOOP(
              "Words", "A certificate is no secret, but what stands in its file is what "
                       "Milvus shows and whom it trusts. Who may write into ca.pem can add an "
                       "authority of their own, and Milvus lets in everybody it vouches for.")},
    Entry{Code::KeyReadableByOthers,
          QT_TRANSLATE_NOOP("Words", "Other users of this computer can read the private key %1 "
                                     "(mode %2)."),
          QT_TRANSLATE_NOOP("Words", "Run chmod 600 %1; if Milvus runs as another user, give it "
                                     "to that user."),
          QT_TRANSLATE_NOOP("Words", "Whoever can read a private key can pose as its owner. Mode "
                                     "0600 lets only the owner read it. Milvus 3.0 runs as the "
                                     "user milvus and must be able to read server.key: make that "
                                     "user its owner, or use its group and mode 0640.")},
    Entry{Code::SampleCertificate,
          QT_TRANSLATE_NOOP("Words", "%1 is the sample that ships with Milvus; its private key is "
                                     "public."),
          QT_TRANSLATE_NOOP("Words", "Make certificates of your own before anybody connects."),
          QT_TRANSLATE_NOOP("Words", "Every Milvus image holds these nine files in configs/cert, "
                                     "the key of the authority included, and so does the public "
                                     "source code. Anybody can pose as this server, and with the "
                                     "public ca.key anybody can make a client certificate that "
                                     "mutual mode accepts. Encryption with it protects against "
                                     "nobody.")},
    Entry{Code::CurveUnsupported,
          QT_TRANSLATE_NOOP("Words", "The key in %1 uses the curve %2, with which Milvus cannot "
                                     "make a connection."),
          QT_TRANSLATE_NOOP("Words", "Make it again with P-256."),
          QT_TRANSLATE_NOOP("Words", "Milvus is written in Go, which knows P-256, P-384 and "
                                     "P-521. With secp256k1 and the brainpool curves Milvus does "
                                     "not start; with P-224 it starts, and every connection ends "
                                     "in “handshake failure”.")},
    Entry{Code::CurveWrittenOut,
          QT_TRANSLATE_NOOP("Words", "The key in %1 spells its curve out instead of naming it, and "
                                     "Milvus cannot read such a key."),
          QT_TRANSLATE_NOOP("Words", "Make it again with P-256, and openssl without "
                                     "-param_enc explicit."),
          QT_TRANSLATE_NOOP("Words", "The curve of such a key is described by its numbers, as some "
                                     "old tools do, also where it is P-256. Go, in which Milvus is "
                                     "written, takes the names of P-256, P-384 and P-521 alone, "
                                     "and strict verifiers refuse it as well.")},
    Entry{Code::KeyLockWeak,
          QT_TRANSLATE_NOOP("Words",
                            "Passphrases can be tried quickly at %1, which is locked with %2 "
                            "rounds."),
          QT_TRANSLATE_NOOP("Words", "Lock it anew: openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf "
                                     "hmacWithSHA256 -iter 600000 -in %1 -out new.key, and put "
                                     "new.key in its place."),
          QT_TRANSLATE_NOOP("Words", "Whoever gets hold of the file can try passphrases as fast as "
                                     "one try can be computed. Today 600 000 rounds of "
                                     "PBKDF2, or scrypt, are customary; older tools "
                                     "write a few thousand, or one. When the authority is used "
                                     "from another folder, its key is locked anew in the copy, "
                                     "with the same passphrase.")},
    Entry{Code::SetMixed,
          QT_TRANSLATE_NOOP("Words", "%1 does not belong to the other files of this set."),
          QT_TRANSLATE_NOOP("Words", "Make the whole set again, or put back the file that belongs "
                                     "here."),
          QT_TRANSLATE_NOOP("Words", "The request holds another key than the certificate of the "
                                     "same name, so the files come from different runs. Milvus "
                                     "does not read requests; but whoever renews from this one "
                                     "gets a certificate that fits no key.")},
    Entry{Code::SetFileMissing, QT_TRANSLATE_NOOP("Words", "%1 is missing in this set."),
          QT_TRANSLATE_NOOP("Words", "Copy it back from where the set was made, or make the set "
                                     "again."),
          QT_TRANSLATE_NOOP("Words", "Milvus needs server.pem and server.key, and in mutual mode "
                                     "ca.pem. Programs need ca.pem, and in mutual mode client.pem "
                                     "and client.key. The other files serve renewal only; ca.key "
                                     "is best kept where Milvus does not run.")},
    Entry{Code::ChainOrder,
          QT_TRANSLATE_NOOP("Words", "In %1 an authority that has to follow its certificate is "
                                     "missing or comes before it."),
          QT_TRANSLATE_NOOP("Words", "Write into %1 its own certificate first, then each one that "
                                     "signed it, out of the file it lies in. A repair does it."),
          QT_TRANSLATE_NOOP("Words", "Milvus pairs the first certificate of the file with the "
                                     "private key and sends the rest along. With the authority "
                                     "first it stops at its start: “private key does not match "
                                     "public key”. Without an intermediate authority whoever "
                                     "knows ca.pem alone cannot follow the chain: “unable to get "
                                     "local issuer certificate”.")},
    Entry{Code::KeyWithoutCertificate,
          QT_TRANSLATE_NOOP("Words", "No certificate here belongs to the private key %1."),
          QT_TRANSLATE_NOOP("Words", "Remove the key if it is left over, or add its certificate."),
          QT_TRANSLATE_NOOP("Words", "A private key is of use only with its certificate. "
                                     "Forgotten keys are best removed: they may still open "
                                     "something elsewhere.")},
    Entry{Code::KeyKindLimited,
          QT_TRANSLATE_NOOP("Words", "%1 uses Ed25519, which some programs cannot read."),
          QT_TRANSLATE_NOOP("Words", "Use P-256 unless you know every program that connects."),
          QT_TRANSLATE_NOOP("Words", "Milvus, Go, Java 17, Node, Python and the C++ SDK read "
                                     "Ed25519. Browsers, Firefox among them, and programs with "
                                     "mbed TLS, NSS or BearSSL do not.")},
    Entry{Code::RequestSignature,
          QT_TRANSLATE_NOOP("Words", "The request %1 is not signed with the key it holds."),
          QT_TRANSLATE_NOOP("Words", "Make it again with its own private key."),
          QT_TRANSLATE_NOOP("Words", "A request is signed with its own key to prove that whoever "
                                     "asks has that key. Here the signature does not fit: the "
                                     "file was altered or damaged, and no authority should sign "
                                     "it.")},
    Entry{Code::NotPem,
          QT_TRANSLATE_NOOP("Words", "%1 is in binary form (DER); Milvus and its SDKs read text "
                                     "form (PEM) only."),
          QT_TRANSLATE_NOOP("Words", "Convert it: openssl x509 -inform DER -in %1 -out "
                                     "converted.pem (for a request openssl req, for a key openssl "
                                     "pkey)."),
          QT_TRANSLATE_NOOP("Words", "The content is the same in both forms. Milvus looks for "
                                     "lines that begin with -----BEGIN and stops (“… to find any "
                                     "PEM data”). Windows often saves binary form under .cer or "
                                     ".crt.")},
    Entry{Code::KeyKindUnsupported,
          QT_TRANSLATE_NOOP("Words", "The key in %1 (%2) is of a kind that Milvus cannot use."),
          QT_TRANSLATE_NOOP("Words", "Make it again with P-256, or with RSA of 2048 to 8192 bits."),
          QT_TRANSLATE_NOOP("Words", "Milvus is written in Go, which reads RSA, elliptic curve "
                                     "and Ed25519 keys. With RSA-PSS, DSA or Ed448 keys it stops "
                                     "(“… to parse private key”), and RSA keys of more than 8192 "
                                     "bits are refused during the handshake.")},
    Entry{Code::KeyFormOld,
          QT_TRANSLATE_NOOP("Words", "%1 is in the form “%2”, which Java programs cannot read."),
          QT_TRANSLATE_NOOP("Words", "Write it anew: openssl pkcs8 -topk8 -nocrypt -in %1 -out "
                                     "new.key, then chmod 600 new.key."),
          QT_TRANSLATE_NOOP(
              "Words",
              "A private key can be written down in several ways. PKCS#8 (“BEGIN PRIVATE KEY”) is "
              "the one that every Milvus SDK reads; the older forms “RSA PRIVATE KEY” and “EC "
              "PRIVATE KEY” stop Java programs. The key itself stays the same.")},
};

} // namespace

std::span<const Entry> keyFileEntries()
{
    return keyFileTable;
}

} // namespace text
