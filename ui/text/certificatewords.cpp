#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array certificateTable = {
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
    Entry{Code::SignatureUnfit,
          QT_TRANSLATE_NOOP("Words", "The signature of %1 does not fit: the file was changed or "
                                     "damaged after it was signed."),
          QT_TRANSLATE_NOOP("Words", "Take the file from a backup, or make the certificate again; "
                                     "Repair does it where the key of the authority is there."),
          QT_TRANSLATE_NOOP("Words", "The signature covers every byte of a certificate, so that "
                                     "nobody can change a name or a date in it. The authority "
                                     "that it names is here, but did not sign these bytes. Some "
                                     "programs do not look at the signature of an authority "
                                     "itself; others refuse all that it signed.")},
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
          QT_TRANSLATE_NOOP("Words", "%1 lists no host name and no address, so Go programs and "
                                     "others cannot accept it."),
          QT_TRANSLATE_NOOP("Words", "Make it again with every name and address that programs use "
                                     "to connect."),
          QT_TRANSLATE_NOOP("Words", "Programs compare what they typed with the host names and "
                                     "addresses among the subject alternative names (SAN). Without "
                                     "that list Go, Rust, browsers and Apple systems refuse; "
                                     "others fall back to the common name, so that it works from "
                                     "Python proves nothing for the rest. A list of URIs or e-mail "
                                     "addresses alone covers no host.")},
    Entry{Code::ClientNamesAbsent, QT_TRANSLATE_NOOP("Words", "%1 lists no name of its program."),
          QT_TRANSLATE_NOOP("Words", "Milvus asks for none. A repair makes it again with one."),
          QT_TRANSLATE_NOOP("Words",
                            "Milvus looks at who signed the certificate of a program, not at its "
                            "names. Some other servers, and gateways in front of Milvus, tell "
                            "programs apart by a URI among the subject alternative names (SAN).")},
    Entry{Code::NameOutsideCa,
          QT_TRANSLATE_NOOP("Words",
                            "%1 holds the name %2, and its authority “%3” is limited to others, so "
                            "programs refuse the whole certificate."),
          QT_TRANSLATE_NOOP("Words", "Make it with names that the authority allows (milvus-tls "
                                     "generate with --ca), or use another authority. A repair or "
                                     "renewal keeps the name."),
          QT_TRANSLATE_NOOP("Words",
                            "The certificate of an authority may carry name constraints: a list "
                            "of host names and addresses that it may vouch for, or may not. One "
                            "name outside is enough for a verifier to refuse everything that the "
                            "certificate says.")},
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
    Entry{Code::CommonNameIgnored,
          QT_TRANSLATE_NOOP("Words", "The common name %2 of %1 is not among its names, and "
                                     "programs look only there."),
          QT_TRANSLATE_NOOP("Words", "Make it again with %2 among the names, if programs connect "
                                     "to it."),
          QT_TRANSLATE_NOOP("Words", "Since RFC 9525 programs compare with the list of names and "
                                     "ignore the common name. Some still fall back to it, but "
                                     "only when there is no list at all. So a host that stands "
                                     "only in the common name cannot be reached.")},
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
    Entry{Code::VerifierRefuses, QT_TRANSLATE_NOOP("Words", "A strict check refuses %1: %2."),
          QT_TRANSLATE_NOOP("Words", "Make the certificates again with this program, or look up "
                                     "the reason it gives."),
          QT_TRANSLATE_NOOP("Words", "After its own checks the program asks OpenSSL to judge the "
                                     "whole chain, first as most SDKs do and then by the strict "
                                     "rules of RFC 5280. The words of OpenSSL are given as they "
                                     "are. As a problem it stops connections; as a warning only "
                                     "strict programs refuse.")},
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
              "%1 covers localhost but not its address, so programs that dial 127.0.0.1 are "
              "refused."),
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
              "Wait an hour, or make it again here: certificates made here begin an hour earlier, "
              "though never before their authority."),
          QT_TRANSLATE_NOOP("Words",
                            "openssl lets a certificate begin at the very moment it is made. A "
                            "program on a computer whose clock is a minute behind sees a "
                            "certificate of the future. After an hour the flaw is gone.")},
    Entry{Code::FilesLeftOut,
          QT_TRANSLATE_NOOP("Words", "%2 files in %1 were not looked at: there are too many."),
          QT_TRANSLATE_NOOP("Words", "Move what does not belong to the certificates elsewhere, or "
                                     "name the files that matter one by one."),
          QT_TRANSLATE_NOOP("Words",
                            "Of one folder 30 000 certificates, keys and requests are read, and "
                            "1 000 files with other names. What lies beyond may have expired or "
                            "may be open to others without a word here.")},
    Entry{Code::ServerOfOtherCa,
          QT_TRANSLATE_NOOP("Words", "The authority of %1 is %2, not the one in ca.pem."),
          QT_TRANSLATE_NOOP("Words", "Let programs trust %2: a public authority they know already, "
                                     "of another one they need the root. Renew %1 there."),
          QT_TRANSLATE_NOOP(
              "Words", "The file brings its own chain, as one of a public authority does. ca.pem "
                       "then vouches for the programs that sign in with a certificate, and Milvus "
                       "checks those with it. A program that is given ca.pem alone refuses this "
                       "server. A repair leaves the certificate as it is.")},
    Entry{Code::CriticalUnknown,
          QT_TRANSLATE_NOOP("Words", "Milvus refuses %1, since it does not know its critical "
                                     "extension: %2."),
          QT_TRANSLATE_NOOP("Words", "Make it again without this extension, or with one that is "
                                     "not critical."),
          QT_TRANSLATE_NOOP("Words", "Whoever does not know a critical extension has to refuse the "
                                     "certificate and all that it signed. Go, in which Milvus is "
                                     "written, knows key usage, basic and name constraints and "
                                     "few others; of name constraints those on DNS names, "
                                     "addresses, e-mail and URIs.")},
    Entry{Code::Pkcs12NotRead, QT_TRANSLATE_NOOP("Words", "%1 is a PKCS#12 file and is not read."),
          QT_TRANSLATE_NOOP("Words", "Take out what is in it: openssl pkcs12 -in %1 -nodes -out "
                                     "pair.pem, with -legacy where openssl says “unsupported”. "
                                     "Then try again with the folder."),
          QT_TRANSLATE_NOOP("Words",
                            "Such a file holds a certificate and its key under a passphrase. "
                            "Milvus cannot use it. A repair makes no certificate anew that may be "
                            "in it, because its names and its key would be lost.")},
    Entry{Code::Pkcs12Opened,
          QT_TRANSLATE_NOOP("Words", "%1 is a PKCS#12 file without a passphrase. It holds the "
                                     "certificates of %2."),
          QT_TRANSLATE_NOOP("Words",
                            "Milvus reads PEM only. Take out what it needs: openssl pkcs12 "
                            "-in %1 -nodes -out pair.pem. Then look at the folder again."),
          QT_TRANSLATE_NOOP("Words", "Key stores of browsers, Java and Windows keep a certificate, "
                                     "its key and the authority in one such file. To make "
                                     "certificates with an authority that lies in one, name the "
                                     "file as the place of the authority.")},
    Entry{Code::ServerTakenOver,
          QT_TRANSLATE_NOOP("Words", "%1 was from %2; now it is from the CA in ca.pem."),
          QT_TRANSLATE_NOOP("Words", "Give ca.pem to every program that trusted %2. To go back, "
                                     "take the files out of the backup."),
          QT_TRANSLATE_NOOP(
              "Words", "Another authority had signed this certificate, and the file brought its "
                       "chain. One made anew is signed by the CA of the folder, which programs "
                       "that know a public authority alone do not trust. A renewal that names no "
                       "file leaves such a certificate as it is.")},
};

} // namespace

std::span<const Entry> certificateEntries()
{
    return certificateTable;
}

} // namespace text
