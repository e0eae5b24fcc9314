#include "core/export/script.h"

#include "core/export/opensslconf.h"
#include "core/export/place.h"
#include "core/export/quote.h"
#include "core/pki/profile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

constexpr auto literal = quotedFor<Language::Shell>;

QString keyOptions(plan::KeyKind key)
{
    switch (key) {
    case plan::KeyKind::EcP256:
        return u"-algorithm EC -pkeyopt ec_paramgen_curve:P-256 -pkeyopt ec_param_enc:named_curve"_s;
    case plan::KeyKind::EcP384:
        return u"-algorithm EC -pkeyopt ec_paramgen_curve:P-384 -pkeyopt ec_param_enc:named_curve"_s;
    case plan::KeyKind::Rsa2048:
        return u"-algorithm RSA -pkeyopt rsa_keygen_bits:2048"_s;
    case plan::KeyKind::Rsa3072:
        return u"-algorithm RSA -pkeyopt rsa_keygen_bits:3072"_s;
    case plan::KeyKind::Rsa4096:
        return u"-algorithm RSA -pkeyopt rsa_keygen_bits:4096"_s;
    case plan::KeyKind::Ed25519:
        break;
    }
    return u"-algorithm ED25519"_s;
}

QString clientUri(plan::Plan plan, const QString &name, const pki::CertificateView &ca)
{
    plan.clientName = name;
    const auto names = pki::clientProfile(plan, {}, ca).names;
    return names.isEmpty() ? QString() : names.first().value;
}

/// Where the certificates' contents are read.
QStringList configuration()
{
    return uR"sh(
conf=$(cd "$(dirname "$0")" && pwd)/openssl.cnf
if [ ! -r "$conf" ]; then
    echo "openssl.cnf has to lie beside this script: $conf cannot be read." >&2
    exit 1
fi)sh"_s.split(u'\n');
}

/// Valid from an hour ago, for clocks that run behind.
QStringList beginning(const ScriptCa &ca)
{
    QStringList lines = {{},
                         u"# Valid from an hour ago, for clocks that run behind."_s,
                         u"start=$(($(date +%s) - 3600))"_s,
                         u"from=$start"_s};
    const QString leaves =
        u"ca.srl server.key server.csr server.pem client.key client.csr client.pem"_s;
    if (ca)
        return lines << u"files='"_s + leaves + u'\'' << findingCa(*ca);
    return lines << u"ca_end=$((start + ca_days * 86400 - 1))"_s
                 << u"files='ca.key ca.pem "_s + leaves + u'\'';
}

QString firstWords(const ScriptCa &ca)
{
    return ca ? uR"(# Makes the files for TLS with Milvus with a CA that is there already: certificates for Milvus
# and for a program. ca.pem and ca.key lie beside this script, or in the folder that is filled.)"_s
              : uR"(# Makes the nine files for TLS with Milvus: a CA, and certificates for Milvus and
# for a program.)"_s;
}

/// Asks for what `openssl ca` would ask for with every certificate.
QStringList unlocking()
{
    return uR"sh(
# A passphrase of ca.key is asked for once, and stands in no argument list.
ca_pass=''
if grep -q ENCRYPTED "$work/ca.key"; then
    trap 'stty echo 2>/dev/null || :; rm -rf "$work"' EXIT
    printf 'Passphrase of %s: ' "$ca/ca.key" >&2
    stty -echo 2>/dev/null || :
    IFS= read -r ca_pass || :
    stty echo 2>/dev/null || :
    echo >&2
fi
export ca_pass
)sh"_s.split(u'\n');
}

/// Stops before anything is overwritten; works in a folder of its own until all is made.
QStringList opening(const plan::Plan &plan, const ScriptCa &ca)
{
    const QString folder = QDir::cleanPath(QDir(plan.folder).absolutePath());
    QStringList lines = {u"#!/bin/sh"_s, firstWords(ca)};
    lines
        << uR"sh(# Needs OpenSSL 1.1.1 or newer, any POSIX shell. Another folder may be given as argument.
set -eu
umask 077
OPENSSL_CONF=/dev/null
export OPENSSL_CONF)sh"_s.split(u'\n');
    lines << u"out=${1-}"_s << u"[ -n \"$out\" ] || out="_s + literal(folder);
    if (!ca)
        lines << u"ca_days=%1"_s.arg(plan.validity.caDays);
    lines << u"server_days=%1"_s.arg(plan.validity.serverDays)
          << u"client_days=%1"_s.arg(plan.validity.clientDays) << configuration() << beginning(ca);
    lines << uR"sh(
for file in $files; do
    if [ -e "$out/$file" ] || [ -L "$out/$file" ]; then
        echo "$out/$file is already there. Nothing was changed: choose another folder." >&2
        exit 1
    fi
done
mkdir -p "$out"
out=$(cd "$out" && pwd)
work=$(mktemp -d "$out/.making.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM)sh"_s.split(u'\n');
    if (ca)
        lines << u"cp \"$ca/ca.pem\" \"$ca/ca.key\" \"$work/\""_s << unlocking();
    return lines;
}

/// More of sign() where a CA is given: its passphrase, and itself behind what it signs when another
/// one vouches for it.
QString signingEnd(const ScriptCa &ca)
{
    QString end = ca ? u" -passin env:ca_pass"_s : QString();
    if (ca && !ca->sha256.isEmpty() && !ca->selfIssued)
        end += u"\n    openssl x509 -in \"$work/ca.pem\" >>\"$work/$file.pem\""_s;
    return end;
}

QStringList functions(const plan::Plan &plan, const ScriptCa &ca)
{
    QStringList lines = uR"sh(name='' client='' client_uri=''
export work name client client_uri
: >"$work/index.txt"

# `openssl ca` is the one that takes exact dates; its small database is thrown away after.

# Seconds since 1970 as openssl wants them, with GNU, BSD and BusyBox date.
utc() {
    date -u -d "@$1" +%Y%m%d%H%M%SZ 2>/dev/null || date -u -r "$1" +%Y%m%d%H%M%SZ
}

# No certificate outlives its CA.
end_after() {
    end=$((start + $1 * 86400 - 1))
    [ "$end" -le "$ca_end" ] || end=$ca_end
    utc "$end"
}

# What openssl says is only of use when it stops.
quiet() {
    "$@" 2>"$work/log" || {
        cat "$work/log" >&2
        exit 1
    }
}

make_key() {)sh"_s.split(u'\n');
    lines << u"    quiet openssl genpkey "_s + keyOptions(plan.key) + u" -out \"$work/$1.key\""_s;
    lines << uR"sh(}

# What the certificate says is told by $name: ca, server or client.
make_request() {
    quiet openssl req -new -utf8 -config "$conf" -reqexts "${name}_request" \
        -key "$work/$1.key" -out "$work/$1.csr"
}

# sign FILE DAYS OPTION…
sign() {
    file=$1 days=$2
    shift 2
    quiet openssl ca -batch -notext -utf8 -preserveDN -config "$conf" \
        -startdate "$(utc "$from")" -enddate "$(end_after "$days")" \
        -extfile "$conf" -extensions "${name}_certificate" \
        -in "$work/$file.csr" -out "$work/$file.pem" "$@")sh"_s.split(u'\n');
    lines.last() += signingEnd(ca);
    return lines << u"}"_s;
}

/// Clients with a name of their own: three files more of each.
QStringList namedFunctions(const plan::Plan &plan, const QStringList &clients, const ScriptCa &ca)
{
    if (clients.isEmpty())
        return {};
    QStringList lines = uR"sh(
# The programs with files of their own: each one's name, and how the certificate says it.
each_named() {)sh"_s.split(u'\n');
    for (const QString &name : clients)
        lines << u"    \"$@\" "_s + literal(name) + u' ' +
                     literal(clientUri(plan, name, ca.value_or(pki::CertificateView())));
    lines << uR"sh(}

refuse_named() {
    for file in "client-$1.key" "client-$1.csr" "client-$1.pem"; do
        if [ -e "$out/$file" ] || [ -L "$out/$file" ]; then
            echo "$out/$file is already there. Nothing was changed: choose another folder." >&2
            exit 1
        fi
    done
}
each_named refuse_named

make_named() {
    name=named client=$1 client_uri=$2
    make_key "client-$1"
    make_request "client-$1"
    sign "client-$1" "$client_days" -cert "$work/ca.pem" -keyfile "$work/ca.key"
    verify sslclient "client-$1.pem"
}

put_named() {
    chmod 600 "client-$1.key"
    chmod 644 "client-$1.csr" "client-$1.pem"
    mv "client-$1.key" "client-$1.csr" "client-$1.pem" "$out/"
})sh"_s.split(u'\n');
    return lines;
}

QStringList makingCommands(bool hasNamed, bool makesCa)
{
    QStringList lines = uR"sh(
for name in server client; do
    make_key "$name"
    make_request "$name"
done)sh"_s.split(u'\n');
    if (makesCa)
        lines << uR"sh(name=ca
make_key ca
make_request ca
sign ca "$ca_days" -selfsign -keyfile "$work/ca.key")sh"_s.split(u'\n');
    if (hasNamed)
        lines << u"each_named make_named"_s;
    return lines;
}

/// One that is there already may be older than what the strict check asks for.
QStringList verification(bool makesCa)
{
    return {{},
            u"verify() {"_s,
            u"    openssl verify %1-CAfile \"$work/ca.pem\" -purpose \"$1\" \"$work/$2\""_s.arg(
                makesCa ? u"-x509_strict "_s : QString()),
            u"}"_s};
}

QStringList closing(qsizetype named, bool makesCa)
{
    const bool hasNamed = named > 0;
    QStringList lines = makingCommands(hasNamed, makesCa);
    lines << uR"sh(name=server
sign server "$server_days" -cert "$work/ca.pem" -keyfile "$work/ca.key"
name=client
sign client "$client_days" -cert "$work/ca.pem" -keyfile "$work/ca.key"
openssl x509 -in "$work/client.pem" -noout -serial | sed 's/^serial=//' >"$work/ca.srl"

verify sslserver server.pem
verify sslclient client.pem

cd "$work"
chmod 600 ca.key server.key client.key
chmod 644 ca.pem ca.srl server.csr server.pem client.csr client.pem
# ca.key goes first and is never replaced.
case $files in ca.key*) ln ca.key "$out/ca.key" ;; esac
for file in ${files#ca.key }; do
    mv "$file" "$out/$file"
done)sh"_s.split(u'\n');
    if (hasNamed)
        lines << u"each_named put_named"_s;
    const QString count = hasNamed ? QString::number(9 + 3 * named) : u"nine"_s;
    lines << u"echo \"The %1 files are in $out.\""_s.arg(count);
    lines
        << uR"sh(echo "Milvus gets server.pem, server.key and ca.pem; programs get client.pem, client.key and ca.pem."
echo "Keep ca.key to yourself.")sh"_s.split(u'\n');
    return lines;
}

} // namespace

ScriptFiles openSslFiles(const plan::Plan &plan, const QStringList &clients, const ScriptCa &ca)
{
    const bool hasNamed = !clients.isEmpty();
    const QStringList lines = opening(plan, ca) + functions(plan, ca) + verification(!ca) +
                              namedFunctions(plan, clients, ca) + closing(clients.size(), !ca);
    return {lines.join(u'\n').toUtf8() + '\n',
            opensslConf(plan, hasNamed, ca).join(u'\n').toUtf8() + '\n'};
}

QString configurationBeside(const QString &target)
{
    return QFileInfo(target).dir().filePath(QString::fromLatin1(configurationName));
}

base::Result<QStringList> saveScript(const plan::Plan &plan, const QString &target, bool replace,
                                     const QStringList &clients, const ScriptCa &ca)
{
    const QString name = QString::fromLatin1(configurationName);
    const QString beside = configurationBeside(target);
    if (QFileInfo(target).fileName() == name)
        return base::fail(base::Code::ScriptNameTaken, {name});
    const ScriptFiles files = openSslFiles(plan, clients, ca);
    const bool isNew = !QFileInfo::exists(beside);
    if (const auto placed = placeSecret(beside, base::Secret(files.configuration), replace);
        !placed)
        return tl::make_unexpected(placed.error());
    if (const auto placed = placeSecret(target, base::Secret(files.script), replace); !placed) {
        if (isNew)
            QFile::remove(beside);
        return tl::make_unexpected(placed.error());
    }
    return QStringList{QFileInfo(target).fileName(), name};
}

} // namespace exporter
