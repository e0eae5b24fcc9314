#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array entries = {
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
    Entry{Code::Expired, QT_TRANSLATE_NOOP("Words", "%1 ended on %2, so programs refuse it."),
          QT_TRANSLATE_NOOP("Words", "Make new certificates, replace the files, and restart "
                                     "Milvus."),
          QT_TRANSLATE_NOOP("Words", "A certificate is good between two dates. Milvus itself "
                                     "starts with an expired one; the programs that connect are "
                                     "those who refuse. After the files are replaced Milvus has "
                                     "to be restarted, because it reads them only at its start.")},
    Entry{
        Code::NotYetValid,
        QT_TRANSLATE_NOOP("Words", "%1 is good only from %2 on, and that is still to come."),
        QT_TRANSLATE_NOOP("Words", "Check the clock and the time zone of this computer, or wait."),
        QT_TRANSLATE_NOOP("Words", "The certificate begins in the future as this computer sees "
                                   "it. Most often the clock of one of the computers is wrong. "
                                   "Certificates made here begin one hour in the past, so that "
                                   "small differences do not matter.")},
    Entry{Code::ExpiresSoon, QT_TRANSLATE_NOOP("Words", "%1 ends in %2 days."),
          QT_TRANSLATE_NOOP("Words", "Renew it soon, and restart Milvus with the new files."),
          QT_TRANSLATE_NOOP("Words", "After that day programs refuse the certificate and Milvus "
                                     "can no longer be reached. Renewing takes minutes, but "
                                     "Milvus reads the files only at its start, so a restart has "
                                     "to be planned.")},
    Entry{Code::NotSignedByCa,
          QT_TRANSLATE_NOOP("Words", "%1 was signed by “%2”, not by the authority beside it."),
          QT_TRANSLATE_NOOP("Words", "Use the ca.pem that was made together with it, or make the "
                                     "certificate again with this authority."),
          QT_TRANSLATE_NOOP("Words", "Programs trust a certificate because an authority they know "
                                     "signed it. With the ca.pem beside it they end with "
                                     "“certificate signed by unknown authority” or “unable to get "
                                     "local issuer certificate”. It happens when ca.key was made "
                                     "anew and the other files stayed. An authority can have the "
                                     "same name and still be another one: its key counts.")},
    Entry{Code::CaBasicConstraints,
          QT_TRANSLATE_NOOP("Words", "%1 is not marked as an authority, so nothing signed with it "
                                     "is trusted."),
          QT_TRANSLATE_NOOP("Words", "Make the authority again, with basicConstraints = critical, "
                                     "CA:TRUE."),
          QT_TRANSLATE_NOOP("Words", "A certificate may sign others only when it says so in its "
                                     "basic constraints. Every library that was tried refuses a "
                                     "chain through one that does not. It happens when the "
                                     "openssl configuration that would add the mark was missing, "
                                     "typically on Windows.")},
    Entry{Code::CaKeyUsage,
          QT_TRANSLATE_NOOP("Words", "%1 does not say that its key may sign certificates, so "
                                     "strict programs refuse it."),
          QT_TRANSLATE_NOOP("Words", "Make the authority again, with keyUsage = critical, "
                                     "keyCertSign, cRLSign."),
          QT_TRANSLATE_NOOP("Words", "The key usage of an authority has to list keyCertSign. When "
                                     "the list is there without it, everybody refuses; when the "
                                     "list is missing, strict programs do, among them Python 3.13 "
                                     "and newer in their default setting. The script in the "
                                     "documentation of Milvus makes an authority without it.")},
    Entry{Code::NamesAbsent,
          QT_TRANSLATE_NOOP("Words", "%1 holds no list of names, so Go programs and others cannot "
                                     "accept it."),
          QT_TRANSLATE_NOOP("Words", "Make it again with every name and address that programs use "
                                     "to connect."),
          QT_TRANSLATE_NOOP("Words", "Programs compare what they typed with the subject "
                                     "alternative names (SAN). Without that list Go, Rust, "
                                     "browsers and Apple systems refuse; others fall back to the "
                                     "common name, so that it works from Python proves nothing "
                                     "for the rest. A client certificate works with Milvus "
                                     "without names, but some other servers ask for one.")},
    Entry{Code::AddressAsDnsName,
          QT_TRANSLATE_NOOP("Words", "In %1 the address %2 stands among the host names, where "
                                     "programs do not look for addresses."),
          QT_TRANSLATE_NOOP("Words", "Make it again with %2 as an address (IP:%2)."),
          QT_TRANSLATE_NOOP("Words", "A certificate has separate entries for host names and "
                                     "addresses. Ten of eleven libraries tried refuse to connect "
                                     "to an address that is stored as a host name, and one of "
                                     "them refuses the whole certificate.")},
    Entry{Code::PurposeAbsent,
          QT_TRANSLATE_NOOP("Words", "%1 may be used as a server and as a client, because it does "
                                     "not say which."),
          QT_TRANSLATE_NOOP("Words", "Make it again with extendedKeyUsage serverAuth for the "
                                     "server or clientAuth for a client."),
          QT_TRANSLATE_NOOP("Words", "Without an extended key usage every purpose is allowed. "
                                     "Whoever has the key of a client can then pose as the "
                                     "server, and the reverse. Milvus accepts such certificates, "
                                     "so nothing breaks today.")},
    Entry{Code::PurposeServerMissing,
          QT_TRANSLATE_NOOP("Words", "%1 is not allowed to identify a server, so programs refuse "
                                     "it."),
          QT_TRANSLATE_NOOP("Words", "Make it again with extendedKeyUsage = serverAuth."),
          QT_TRANSLATE_NOOP("Words", "The extended key usage lists what a certificate is for. "
                                     "Programs that connect demand serverAuth. Often server.pem "
                                     "and client.pem were exchanged.")},
    Entry{Code::PurposeClientMissing,
          QT_TRANSLATE_NOOP("Words", "%1 is not allowed to identify a client, so Milvus refuses "
                                     "it in mutual mode."),
          QT_TRANSLATE_NOOP("Words", "Make it again with extendedKeyUsage = clientAuth."),
          QT_TRANSLATE_NOOP("Words", "In mutual mode (tlsMode 2) Milvus demands clientAuth from "
                                     "the certificate of every program. Without it the connection "
                                     "ends with “bad certificate”; the log of Milvus says "
                                     "“incompatible key usage”. One script in the documentation "
                                     "of Milvus makes client certificates for servers only. "
                                     "One-way mode is not affected.")},
    Entry{Code::PurposeBoth,
          QT_TRANSLATE_NOOP("Words", "%1 is allowed to be a server and a client at once."),
          QT_TRANSLATE_NOOP("Words", "Make one certificate for each purpose."),
          QT_TRANSLATE_NOOP("Words", "Whoever has the private key of a client with such a "
                                     "certificate can pose as the server to other clients. "
                                     "Separate certificates cost nothing. A server that also "
                                     "connects to other servers as a client, as Milvus CDC does, "
                                     "is the one reason for both.")},
    Entry{Code::NotVersion3,
          QT_TRANSLATE_NOOP("Words", "%1 is a certificate of an old version that cannot hold "
                                     "names and purposes."),
          QT_TRANSLATE_NOOP("Words", "Make it again as version 3."),
          QT_TRANSLATE_NOOP("Words", "Only version 3 has extensions: names, purposes, the mark of "
                                     "an authority. Rust programs refuse older versions outright, "
                                     "Go programs for want of names. openssl makes version 1 when "
                                     "it signs a request without an extension file.")},
    Entry{Code::LeafIsCa,
          QT_TRANSLATE_NOOP("Words", "%1 is marked as an authority although it belongs to a "
                                     "server or a client."),
          QT_TRANSLATE_NOOP("Words", "Make it again with basicConstraints = critical, CA:FALSE."),
          QT_TRANSLATE_NOOP("Words", "Whoever has its private key could sign further certificates "
                                     "that everybody here trusts. Some libraries refuse such "
                                     "certificates in the place of a server. openssl makes them "
                                     "with req -x509 and its default configuration.")},
    Entry{Code::ValidityTooLong,
          QT_TRANSLATE_NOOP("Words", "%1 lasts %2 days; Apple systems refuse server certificates "
                                     "of more than 825 days."),
          QT_TRANSLATE_NOOP("Words", "Make it again with 825 days or fewer."),
          QT_TRANSLATE_NOOP("Words", "The limit holds for private authorities too. Milvus and its "
                                     "SDKs on Linux do not mind, so this matters when somebody "
                                     "connects from a Mac, or opens the web interface of Milvus "
                                     "in Safari. A shorter life also limits how long a stolen key "
                                     "is of use.")},
    Entry{Code::KeyWeak,
          QT_TRANSLATE_NOOP("Words", "The key in %1 (%2) is too weak; current systems refuse it."),
          QT_TRANSLATE_NOOP("Words", "Make it again with P-256, or with RSA of 2048 bits or more."),
          QT_TRANSLATE_NOOP("Words", "Debian, Ubuntu and others refuse RSA keys of less than 2048 "
                                     "bits and elliptic curves of less than 224 bits. Keys of "
                                     "1024 bits can be broken by those with enough money.")},
    Entry{Code::SignatureWeak,
          QT_TRANSLATE_NOOP("Words", "%1 is signed with %2, which current systems refuse."),
          QT_TRANSLATE_NOOP("Words", "Sign it again with SHA-256."),
          QT_TRANSLATE_NOOP("Words", "Signatures with SHA-1 and MD5 can be forged, so Go, OpenSSL "
                                     "on Debian and Ubuntu, and Apple refuse them. On the "
                                     "certificate of the authority itself nobody looks at the "
                                     "signature, so there it is only untidy.")},
    Entry{Code::SubjectSameAsCa,
          QT_TRANSLATE_NOOP("Words", "%1 has the same subject as its authority, so it looks as if "
                                     "it had signed itself."),
          QT_TRANSLATE_NOOP("Words", "Give the authority a common name of its own, and make the "
                                     "certificates again."),
          QT_TRANSLATE_NOOP("Words", "Chains are built by names: the issuer of one certificate is "
                                     "the subject of the next. When both are the same, older "
                                     "programs stop at the first one, and windows that show "
                                     "certificates list the same name again and again.")},
    Entry{Code::KeyInCertificateFile,
          QT_TRANSLATE_NOOP("Words", "%1 holds a private key beside the certificate."),
          QT_TRANSLATE_NOOP("Words", "Keep the key in a file of its own with mode 0600, and make "
                                     "it again if this file was handed out."),
          QT_TRANSLATE_NOOP("Words", "Certificate files are given to others: server.pem to every "
                                     "program that wants to check the server. With the key "
                                     "inside, each of them can pose as the server. Milvus loads "
                                     "such a file without a word.")},
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
    Entry{Code::OutlivesCa,
          QT_TRANSLATE_NOOP("Words", "%1 ends after the authority that signed it."),
          QT_TRANSLATE_NOOP("Words", "Renew the authority in time, or make certificates that end "
                                     "before it."),
          QT_TRANSLATE_NOOP("Words", "When the authority ends, programs refuse everything it "
                                     "signed, whatever the dates say. The date of the authority "
                                     "is the one that counts here.")},
    Entry{Code::SubjectMojibake,
          QT_TRANSLATE_NOOP("Words", "The subject of %1 is garbled; “%2” was meant."),
          QT_TRANSLATE_NOOP("Words", "Make it again with openssl req -utf8, or with this program."),
          QT_TRANSLATE_NOOP("Words", "Text outside ASCII was read in the wrong encoding when the "
                                     "certificate was made: openssl req without -utf8 takes UTF-8 "
                                     "for Latin-1. Connections work all the same; people and log "
                                     "files see nonsense.")},
    Entry{Code::CurveUnsupported,
          QT_TRANSLATE_NOOP("Words", "The key in %1 uses the curve %2, with which Milvus cannot "
                                     "make a connection."),
          QT_TRANSLATE_NOOP("Words", "Make it again with P-256."),
          QT_TRANSLATE_NOOP("Words", "Milvus is written in Go, which knows P-256, P-384 and "
                                     "P-521. With secp256k1 and the brainpool curves Milvus does "
                                     "not start; with P-224 it starts, and every connection ends "
                                     "in “handshake failure”.")},
    Entry{Code::SerialUnusual, QT_TRANSLATE_NOOP("Words", "%1 has an unusual serial number."),
          QT_TRANSLATE_NOOP("Words", "Make it again with a random serial number of 8 to 20 bytes."),
          QT_TRANSLATE_NOOP("Words", "Serial numbers are positive, at most 20 bytes long, and "
                                     "different for every certificate of an authority. Short ones "
                                     "can be guessed or repeated; zero and longer ones are "
                                     "refused by some programs.")},
    Entry{Code::AuthorityKeyIdMissing,
          QT_TRANSLATE_NOOP("Words", "%1 does not name the key of its authority, which strict "
                                     "programs ask for."),
          QT_TRANSLATE_NOOP("Words", "Make it again with authorityKeyIdentifier = keyid."),
          QT_TRANSLATE_NOOP("Words", "The authority key identifier tells programs which of "
                                     "several keys of the same name signed a certificate. Strict "
                                     "programs refuse certificates without it, among them Python "
                                     "3.13 and newer in their default setting.")},
    Entry{Code::SubjectKeyIdMissing, QT_TRANSLATE_NOOP("Words", "%1 has no identifier of its key."),
          QT_TRANSLATE_NOOP("Words", "Make it again with subjectKeyIdentifier = hash."),
          QT_TRANSLATE_NOOP("Words", "The subject key identifier helps programs to find the right "
                                     "certificate of an authority. In an authority strict "
                                     "programs demand it; in other certificates it is good "
                                     "practice.")},
    Entry{Code::NameNotCovered,
          QT_TRANSLATE_NOOP("Words", "%1 does not hold the name %2, so programs that connect to "
                                     "it refuse."),
          QT_TRANSLATE_NOOP("Words", "Make it again with %2 among its names, or connect under a "
                                     "name that is there."),
          QT_TRANSLATE_NOOP("Words", "Programs compare what they typed with the names in the "
                                     "certificate, letter by letter. A name that leads to the "
                                     "same computer is still another name: localhost, 127.0.0.1 "
                                     "and the host name each have to be there. pymilvus and other "
                                     "gRPC programs can be told which name to expect "
                                     "(server_name).")},
    Entry{Code::ConstraintsNotCritical,
          QT_TRANSLATE_NOOP("Words", "An extension of %1 that everybody must obey is not marked "
                                     "as critical."),
          QT_TRANSLATE_NOOP("Words", "Make it again with basicConstraints and keyUsage marked "
                                     "critical."),
          QT_TRANSLATE_NOOP("Words", "Critical means: who does not understand it must refuse the "
                                     "certificate. For the authority mark in an authority strict "
                                     "programs insist on it, among them Python 3.13 and newer; "
                                     "for the key usage it is good practice.")},
    Entry{Code::KeyEnciphermentOnEc,
          QT_TRANSLATE_NOOP("Words", "%1 allows keyEncipherment, which its kind of key cannot do."),
          QT_TRANSLATE_NOOP("Words", "Make it again with keyUsage = critical, digitalSignature."),
          QT_TRANSLATE_NOOP("Words", "Only RSA keys can encipher another key. With elliptic "
                                     "curves the entry has no meaning; programs ignore it, and "
                                     "tools that check certificates report it.")},
    Entry{Code::WildcardTooBroad,
          QT_TRANSLATE_NOOP("Words", "The wildcard %2 in %1 is too broad; most programs do not "
                                     "accept it."),
          QT_TRANSLATE_NOOP("Words", "Use a wildcard with two parts after the star, such as "
                                     "*.milvus.internal, or list the names."),
          QT_TRANSLATE_NOOP("Words", "A star stands for one whole part at the left, and at least "
                                     "two more parts have to follow. OpenSSL, gRPC, Node and "
                                     "Python refuse *.localhost and its like, and one library "
                                     "then refuses the other names of the certificate as well.")},
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
          QT_TRANSLATE_NOOP("Words", "The certificates in %1 are in the wrong order: the one of "
                                     "the server has to come first."),
          QT_TRANSLATE_NOOP("Words", "Write the server certificate first, then those that signed "
                                     "it."),
          QT_TRANSLATE_NOOP("Words", "Milvus pairs the first certificate of the file with the "
                                     "private key and sends the rest along. With the authority "
                                     "first it stops at its start: “private key does not match "
                                     "public key”.")},
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
    Entry{Code::CommonNameIgnored,
          QT_TRANSLATE_NOOP("Words", "The common name %2 of %1 is not among its names, and "
                                     "programs look only there."),
          QT_TRANSLATE_NOOP("Words", "Make it again with %2 among the names, if programs connect "
                                     "to it."),
          QT_TRANSLATE_NOOP("Words", "Since RFC 9525 programs compare with the list of names and "
                                     "ignore the common name. Some still fall back to it, but "
                                     "only when there is no list at all. So a host that stands "
                                     "only in the common name cannot be reached.")},
    Entry{Code::RequestSignature,
          QT_TRANSLATE_NOOP("Words", "The request %1 is not signed with the key it holds."),
          QT_TRANSLATE_NOOP("Words", "Make it again with its own private key."),
          QT_TRANSLATE_NOOP("Words", "A request is signed with its own key to prove that whoever "
                                     "asks has that key. Here the signature does not fit: the "
                                     "file was altered or damaged, and no authority should sign "
                                     "it.")},
    Entry{Code::KeyUsageMissing,
          QT_TRANSLATE_NOOP("Words", "%1 does not say that its key may sign, as TLS 1.3 needs it "
                                     "to."),
          QT_TRANSLATE_NOOP("Words", "Make it again with keyUsage = critical, digitalSignature "
                                     "(and keyEncipherment for RSA)."),
          QT_TRANSLATE_NOOP("Words", "In TLS 1.3, the only version in mutual mode of Milvus, both "
                                     "sides sign the handshake. When a key usage is present "
                                     "without digitalSignature, Java and others refuse the "
                                     "connection. When there is no key usage at all every use is "
                                     "allowed, which works but says less than it could.")},
    Entry{Code::ClientCarriesHostName,
          QT_TRANSLATE_NOOP("Words", "The client certificate %1 holds the host name %2."),
          QT_TRANSLATE_NOOP("Words", "Make it again without host names; a client needs none."),
          QT_TRANSLATE_NOOP("Words", "A client certificate with a host name can pose as that "
                                     "server towards programs that do not look at the purpose. "
                                     "Milvus looks only at who signed the certificate and at its "
                                     "purpose. An identity such as spiffe://milvus/reader is a "
                                     "better entry.")},
    Entry{Code::SerialShared,
          QT_TRANSLATE_NOOP("Words", "%1 has the same serial number as %2, from the same "
                                     "authority."),
          QT_TRANSLATE_NOOP("Words", "Make one of them again with a random serial number."),
          QT_TRANSLATE_NOOP("Words", "Authority and serial number together identify a "
                                     "certificate. Programs with NSS, Firefox among them, stop "
                                     "when they meet two different certificates with the same "
                                     "pair, and revoking one would revoke both.")},
    Entry{Code::NotPem,
          QT_TRANSLATE_NOOP("Words", "%1 is in binary form (DER); Milvus and its SDKs read text "
                                     "form (PEM) only."),
          QT_TRANSLATE_NOOP("Words", "Convert it: openssl x509 -inform DER -in %1 -out "
                                     "converted.pem (for a request, openssl req)."),
          QT_TRANSLATE_NOOP("Words", "The content is the same in both forms. Milvus looks for "
                                     "lines that begin with -----BEGIN and stops (“… to find any "
                                     "PEM data”). Windows often saves binary form under .cer or "
                                     ".crt.")},
    Entry{Code::VerifierRefuses, QT_TRANSLATE_NOOP("Words", "A strict check refuses %1: %2."),
          QT_TRANSLATE_NOOP("Words", "Make the certificates again with this program, or look up "
                                     "the reason it gives."),
          QT_TRANSLATE_NOOP("Words", "After its own checks the program asks OpenSSL to judge the "
                                     "whole chain, first as most SDKs do and then by the strict "
                                     "rules of RFC 5280. The words of OpenSSL are given as they "
                                     "are. As a problem it stops connections; as a warning only "
                                     "strict programs refuse.")},
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
    Entry{
        Code::CommonNameShared,
        QT_TRANSLATE_NOOP("Words", "%1 carries the common name of its authority, “%2”, so people "
                                   "and tools take one for the other."),
        QT_TRANSLATE_NOOP("Words", "Make it again with an authority that has a name of its own, or "
                                   "with another common name."),
        QT_TRANSLATE_NOOP(
            "Words",
            "A certificate names its owner and the authority that signed it. When both read the "
            "same, viewers show it as signed by itself, and older verifiers stop at it. The script "
            "in the documentation of Milvus gives all three certificates one common name.")},
    Entry{Code::AddressesAbsent,
          QT_TRANSLATE_NOOP(
              "Words",
              "%1 covers localhost but no address, so programs that dial 127.0.0.1 are refused."),
          QT_TRANSLATE_NOOP("Words", "Make it again with 127.0.0.1 and ::1, or dial localhost."),
          QT_TRANSLATE_NOOP("Words",
                            "An address is looked up among the addresses of the certificate, never "
                            "among its host names. The example in the documentation of Milvus "
                            "dials 127.0.0.1 with a certificate for localhost, and works only "
                            "because it also says which name to expect (server_name).")},
    Entry{
        Code::SampleName,
        QT_TRANSLATE_NOOP(
            "Words", "%1 covers %2, a name that was left over from the example it was made after."),
        QT_TRANSLATE_NOOP("Words", "Make it again with your own names only."),
        QT_TRANSLATE_NOOP(
            "Words",
            "The configuration in the documentation of Milvus holds the domain of its author. "
            "Whoever copies it makes certificates for a domain of somebody else.")},
    Entry{Code::NonRepudiation,
          QT_TRANSLATE_NOOP(
              "Words", "%1 may be used to sign documents (nonRepudiation), which TLS never needs."),
          QT_TRANSLATE_NOOP("Words", "Make it again with keyUsage = critical, digitalSignature."),
          QT_TRANSLATE_NOOP("Words",
                            "The key usage nonRepudiation is meant for signatures on contracts. "
                            "Linters warn when a TLS key has it; connections work.")},
    Entry{Code::SerialNext,
          QT_TRANSLATE_NOOP(
              "Words",
              "The serial numbers of %1 and %2 follow each other, so the next one can be guessed."),
          QT_TRANSLATE_NOOP("Words",
                            "Make the certificates again with serial numbers drawn at random."),
          QT_TRANSLATE_NOOP("Words", "Serial numbers were once counted. A number of 64 random bits "
                                     "or more makes it harder to prepare a forged certificate, and "
                                     "public authorities must draw them. Programs accept both.")},
    Entry{Code::SubjectRepeated,
          QT_TRANSLATE_NOOP(
              "Words",
              "The subject of %1 holds “%2” more than once, so programs disagree on its owner."),
          QT_TRANSLATE_NOOP("Words", "Make it again with each field once."),
          QT_TRANSLATE_NOOP("Words",
                            "It happens when a value with a slash was put into openssl -subj: what "
                            "stands behind the slash becomes a field of its own.")},
    Entry{Code::JustIssued,
          QT_TRANSLATE_NOOP(
              "Words",
              "%1 is good only since %2, so computers whose clock runs behind refuse it for now."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Wait an hour, or make it again here: certificates made here begin an hour earlier."),
          QT_TRANSLATE_NOOP("Words",
                            "openssl lets a certificate begin at the very moment it is made. A "
                            "program on a computer whose clock is a minute behind sees a "
                            "certificate of the future. After an hour the flaw is gone.")},
};

} // namespace

std::span<const Entry> certificateEntries()
{
    return entries;
}

} // namespace text
