#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array nameTable = {
    Entry{Code::NameEmpty, QT_TRANSLATE_NOOP("Words", "There is no name here yet."),
          QT_TRANSLATE_NOOP("Words", "Type a host name such as localhost or an address such as "
                                     "127.0.0.1."),
          QT_TRANSLATE_NOOP("Words", "A certificate is made for names: exactly the host names and "
                                     "addresses that programs type to reach Milvus. An empty "
                                     "entry is of no use to anybody.")},
    Entry{Code::NameTooLong,
          QT_TRANSLATE_NOOP("Words", "The name %1 has more than 253 characters, the most a host "
                                     "name can have."),
          QT_TRANSLATE_NOOP("Words", "Use a shorter name."),
          QT_TRANSLATE_NOOP("Words", "Host names are limited to 253 characters as a whole and 63 "
                                     "for each part between dots. International names count in "
                                     "their encoded form (`xn--…`), which is longer than what you "
                                     "see.")},
    Entry{Code::NameLabelInvalid,
          QT_TRANSLATE_NOOP("Words", "The part “%2” of %1 cannot be part of a host name."),
          QT_TRANSLATE_NOOP("Words", "Use letters, digits and hyphens, 1 to 63 in each part, with "
                                     "no hyphen at either end of a part."),
          QT_TRANSLATE_NOOP("Words", "A host name consists of parts with dots between them. Each "
                                     "part has 1 to 63 letters, digits or hyphens, does not begin "
                                     "or end with a hyphen, and does not have two hyphens as "
                                     "third and fourth character unless it is an encoded "
                                     "international name (`xn--…`). One malformed name makes some "
                                     "programs refuse the whole certificate, the good names "
                                     "included.")},
    Entry{Code::NameNumericEnd,
          QT_TRANSLATE_NOOP("Words", "%1 ends in a number, so programs would take it for an "
                                     "address."),
          QT_TRANSLATE_NOOP("Words", "Use a name whose last part is not a number, or a full "
                                     "address such as 127.0.0.1."),
          QT_TRANSLATE_NOOP("Words", "When the last part of a name is a number, programs try to "
                                     "read the whole as an IPv4 address and do not look it up as "
                                     "a name. Such a name can never be reached reliably.")},
    Entry{Code::NameUnderscore,
          QT_TRANSLATE_NOOP("Words", "%1 has an underscore, which Java programs and some others "
                                     "refuse in a host name."),
          QT_TRANSLATE_NOOP("Words", "Add %2 as a second name, and let programs connect to that "
                                     "one."),
          QT_TRANSLATE_NOOP("Words", "Docker Compose allows underscores in service names, such as "
                                     "milvus_standalone. Go, Python, Node and C++ programs accept "
                                     "them, Java refuses them. With a network alias in "
                                     "docker-compose.yml Milvus can also be reached under the "
                                     "name with the hyphen.")},
    Entry{Code::NameWildcard,
          QT_TRANSLATE_NOOP("Words", "The star in %1 is not in a place where programs accept it."),
          QT_TRANSLATE_NOOP("Words", "Put the star alone in front of at least two more parts, as "
                                     "in *.milvus.internal."),
          QT_TRANSLATE_NOOP("Words", "A star stands for exactly one part at the very left of a "
                                     "name: *.milvus.internal covers a.milvus.internal, but not "
                                     "a.b.milvus.internal and not milvus.internal. OpenSSL, gRPC, "
                                     "Node and Python refuse wider stars such as *.localhost, and "
                                     "nobody accepts a star inside a part.")},
    Entry{Code::NameNotIdna,
          QT_TRANSLATE_NOOP("Words", "%1 cannot be written as an international host name."),
          QT_TRANSLATE_NOOP("Words", "Check the spelling; only letters and digits of a script, "
                                     "and hyphens, are possible."),
          QT_TRANSLATE_NOOP("Words", "Names outside ASCII are stored in an encoded form that "
                                     "starts with `xn--` (IDNA 2008). Not every character can be "
                                     "encoded: symbols, emoji and some punctuation are excluded, "
                                     "and an `xn--` name that decodes to nothing sensible is "
                                     "refused as well.")},
    Entry{Code::NameMixedScript,
          QT_TRANSLATE_NOOP("Words", "%1 mixes letters of different scripts that look alike; "
                                     "stored as %2."),
          QT_TRANSLATE_NOOP("Words", "Type the name again on one keyboard layout, unless it is "
                                     "meant to be so."),
          QT_TRANSLATE_NOOP("Words", "A Cyrillic а and a Latin a look the same and are different "
                                     "letters, so a name with both reaches a different host than "
                                     "it seems. Such names are nearly always a slip of the "
                                     "keyboard or a deception. Languages that do mix scripts, "
                                     "such as Japanese, are not reported.")},
    Entry{Code::NameControlCharacter,
          QT_TRANSLATE_NOOP("Words", "“%1” contains the invisible character %2."),
          QT_TRANSLATE_NOOP("Words", "Delete it; typing the name again by hand is the safest way."),
          QT_TRANSLATE_NOOP("Words", "Invisible characters come along when text is copied from a "
                                     "web page or a document. Some of them turn the reading "
                                     "direction around and make a name look like another one, so "
                                     "none is taken into a certificate.")},
    Entry{Code::AddressInvalid, QT_TRANSLATE_NOOP("Words", "%1 is not an IP address."),
          QT_TRANSLATE_NOOP("Words", "Write four numbers from 0 to 255 without leading zeros "
                                     "(192.168.1.20), or an IPv6 address (fd00::1)."),
          QT_TRANSLATE_NOOP("Words", "Addresses are taken only in their full form. Short forms "
                                     "such as 127.1 and numbers with leading zeros such as "
                                     "010.0.0.1 are read differently by different programs, so "
                                     "they are refused rather than guessed.")},
    Entry{Code::AddressUnspecified,
          QT_TRANSLATE_NOOP("Words", "%1 means “every address of this computer”; nobody can "
                                     "connect to it by that name."),
          QT_TRANSLATE_NOOP("Words", "Use 127.0.0.1 for this computer, or its address in the "
                                     "network."),
          QT_TRANSLATE_NOOP("Words", "Servers listen on 0.0.0.0 or :: to be reached under all "
                                     "their addresses. Programs connect to one of them, for "
                                     "example 127.0.0.1 or 192.168.1.20, and that is what the "
                                     "certificate has to hold.")},
    Entry{Code::AddressZone,
          QT_TRANSLATE_NOOP("Words", "%1 names a network interface, which a certificate cannot "
                                     "hold."),
          QT_TRANSLATE_NOOP("Words", "Use an address that is valid in the whole network, or a "
                                     "host name."),
          QT_TRANSLATE_NOOP("Words", "Link-local IPv6 addresses (fe80::…) need the name of an "
                                     "interface, as in fe80::1%eth0, and it differs from computer "
                                     "to computer. A certificate stores the bare address only, so "
                                     "programs cannot be sure whom they reach.")},
    Entry{Code::AddressMapped,
          QT_TRANSLATE_NOOP("Words", "%1 is the IPv4 address %2 written as IPv6."),
          QT_TRANSLATE_NOOP("Words", "Use %2."),
          QT_TRANSLATE_NOOP("Words", "Some systems show IPv4 connections as IPv6 addresses that "
                                     "begin with ::ffff:. In a certificate the two are different "
                                     "entries, and programs look for the IPv4 one.")},
    Entry{Code::UriInvalid, QT_TRANSLATE_NOOP("Words", "%1 is not a complete URI."),
          QT_TRANSLATE_NOOP("Words", "Write it with its scheme and in ASCII, as in "
                                     "spiffe://milvus/reader."),
          QT_TRANSLATE_NOOP("Words", "A URI in a certificate names an identity, not an address to "
                                     "connect to. It needs a scheme, a colon and a body, without "
                                     "blanks; other characters are written with percent signs.")},
    Entry{Code::EmailInvalid,
          QT_TRANSLATE_NOOP("Words", "%1 is not an e-mail address that a certificate can hold."),
          QT_TRANSLATE_NOOP("Words", "Write it as name@example.org, in ASCII before the @."),
          QT_TRANSLATE_NOOP("Words", "An e-mail address in a certificate names a person or a "
                                     "service. Only the plain form is possible: no display name, "
                                     "no comments, no characters outside ASCII before the @.")},
    Entry{Code::NamesMissing,
          QT_TRANSLATE_NOOP("Words", "There is no host name and no address yet, so no program "
                                     "could connect."),
          QT_TRANSLATE_NOOP("Words", "Add what programs will type, for example localhost and "
                                     "127.0.0.1."),
          QT_TRANSLATE_NOOP("Words", "Programs compare the name they typed with the names in the "
                                     "server certificate and stop when it is not there. At least "
                                     "one host name or address is needed; for a laptop localhost, "
                                     "127.0.0.1 and ::1 are a good start.")},
    Entry{
        Code::NamesTooMany,
        QT_TRANSLATE_NOOP("Words", "%1 names are more than the %2 that fit into one certificate."),
        QT_TRANSLATE_NOOP("Words", "Remove names, or cover many of one domain with a wildcard "
                                   "such as *.milvus.internal."),
        QT_TRANSLATE_NOOP("Words", "Each name makes the certificate larger, and it is sent at "
                                   "the start of every connection. Some programs stop reading "
                                   "very large ones.")},
    Entry{Code::NameRepeated,
          QT_TRANSLATE_NOOP("Words", "The name %1 stands there twice; it counts once."), "",
          QT_TRANSLATE_NOOP("Words", "A repeated name changes nothing for programs; it only makes "
                                     "the certificate larger. Certificates made here hold each "
                                     "name once. Names that differ in capitals only are the "
                                     "same.")},
    Entry{Code::ComposeNamesUnread,
          QT_TRANSLATE_NOOP("Words", "What “%2” in %1 names is not read here, so names that stand "
                                     "there are not suggested."),
          QT_TRANSLATE_NOOP("Words",
                            "Look with `docker compose config`, and add the host names and "
                            "aliases of the Milvus that it shows."),
          QT_TRANSLATE_NOOP("Words", "Compose files can take services from other files. Files of "
                                     "the same folder are followed here; others, or files with "
                                     "variables of their own, are not.")},
    Entry{Code::NameTakenFromUrl,
          QT_TRANSLATE_NOOP("Words", "“%1” is more than a name; %2 was taken from it."), "",
          QT_TRANSLATE_NOOP("Words", "Certificates hold bare host names and addresses: no "
                                     "https://, no port, no path, no dot at the end. What was "
                                     "typed around the name is left out, because programs compare "
                                     "the name only.")},
    Entry{Code::NameIsAddress,
          QT_TRANSLATE_NOOP("Words", "%1 is an address, so it is stored as an address and not as "
                                     "a host name."),
          "",
          QT_TRANSLATE_NOOP("Words", "A certificate has separate entries for host names and for "
                                     "addresses. Programs that connect to an address look only at "
                                     "the address entries: ten of eleven libraries tried refuse "
                                     "an address that stands among the host names.")},
    Entry{Code::NamePublicSuffix,
          QT_TRANSLATE_NOOP(
              "Words",
              "%1 would stand for every name under %2, which belongs to many different owners."),
          QT_TRANSLATE_NOOP("Words", "Name the hosts themselves, or use a wildcard under a domain "
                                     "of your own, such as *.milvus.example.com."),
          QT_TRANSLATE_NOOP("Words",
                            "A public suffix is a part of the internet under which anybody can "
                            "register names: com, co.uk, github.io. A wildcard on it is accepted "
                            "by no program, and a key for it could pose as anybody. The list of "
                            "such suffixes is the one that browsers use (publicsuffix.org).")},
    Entry{
        Code::AddressIsNetwork,
        QT_TRANSLATE_NOOP("Words", "%1 is a network, and a certificate holds single addresses."),
        QT_TRANSLATE_NOOP(
            "Words", "Give the one address that programs dial, without the part behind the slash."),
        QT_TRANSLATE_NOOP("Words",
                          "A program compares the address it dials with the addresses in the "
                          "certificate one by one. A whole network cannot stand there. Where "
                          "addresses change, a host name is the better choice.")},
};

} // namespace

std::span<const Entry> nameEntries()
{
    return nameTable;
}

} // namespace text
