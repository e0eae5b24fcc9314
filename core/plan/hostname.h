#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace plan {

constexpr int highestPort = 65535;

/// What parsing one typed name gave: the canonical name, and what should be said about it (taken
/// from a URL, is an address, underscore, mixed scripts).
struct ParsedName
{
    SubjectAltName name;
    QList<base::Finding> remarks;
};

/// Any one name as a person types or pastes it: "localhost", "*.milvus.internal", "127.0.0.1",
/// "::1", "[::1]:19530", "https://h:19530/", "例え.jp", "DNS:x", "IP:1.2.3.4", "URI:…", "email:…".
/// Pure (certificates.md 1.2).
base::Result<ParsedName> parseName(QStringView text);

/// The same names in the same order, each once; of DNS names capitals do not count.
QList<SubjectAltName> eachOnce(const QList<SubjectAltName> &names);

/// Splits a pasted list at commas, semicolons, tabs and line ends; at blanks only when a word
/// has a dot or a colon or is "localhost", since "foo bar" is rather one name with a slip.
QStringList splitNames(QStringView text);

/// Whether a program that dials `dialled` (host, host:port or URL) would accept a certificate with
/// these names, by RFC 9525 (left-most whole-label wildcards, exact addresses). `matched` names the
/// entry.
struct Match
{
    bool matches = false;
    SubjectAltName matched; ///< valid when matches
    SubjectAltName dialled; ///< what the program would check
};
base::Result<Match> wouldMatch(const QList<SubjectAltName> &names, QStringView dialled);

/// "h", "h:19530", "[::1]:19530", "https://h:19530": host and port, `defaultPort` when none is
/// given.
struct HostPort
{
    QString host;
    int port = 0;
};
base::Result<HostPort> parseHostPort(QStringView text, int defaultPort = 19530);

/// Names and addresses of this computer worth offering: localhost, 127.0.0.1, ::1, host name. Reads
/// the system.
QList<SubjectAltName> localNames();
/// Addresses under which other computers reach this one: of every network card that is up, without
/// link-local ones. Reads the system.
QList<SubjectAltName> networkAddresses();

} // namespace plan
