#include "core/export/scriptca.h"

#include "core/base/files.h"
#include "core/bundle/files.h"
#include "core/bundle/generate.h"
#include "core/bundle/history.h"
#include "core/export/opensslconf.h"
#include "core/pki/keyview.h"
#include "core/pki/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

bool hasOurExtensions(const pki::CertificateView &ca)
{
    QStringList oids;
    for (const pki::Extension &extension : ca.extensions)
        oids << extension.oid;
    oids.sort();
    return oids == QStringList{u"2.5.29.14"_s, u"2.5.29.15"_s, u"2.5.29.19"_s} &&
           ca.basicConstraintsCritical && ca.pathLength == 0 && ca.keyUsageCritical &&
           ca.keyUsage.size() == 2 && ca.keyUsage.contains(u"keyCertSign"_s) &&
           ca.keyUsage.contains(u"cRLSign"_s);
}

/// Whether a new CA of the plan would say the same.
bool isAsPlanned(const pki::CertificateView &ca, const plan::Plan &plan)
{
    QList<std::pair<QString, QString>> fields;
    for (const pki::NameAttribute &attribute : ca.subject)
        fields.append({attribute.shortName, attribute.value});
    return fields == subjectFields(pki::caProfile(plan, {}).subject) && hasOurExtensions(ca) &&
           pki::keyKindOf(ca.key) == plan.key && pki::daysOf(ca) == plan.validity.caDays;
}

/// Whether a set tells what was issued in it, and the CA is not among that.
bool cameFromElsewhere(const pki::CertificateView &ca, const QString &folder)
{
    const auto history = bundle::readHistory(folder);
    const QString fingerprint = QString::fromLatin1(ca.sha256.toHex());
    return history && !history->records.isEmpty() &&
           std::ranges::none_of(history->records,
                                [&fingerprint](const bundle::IssueRecord &record) {
                                    return record.sha256 == fingerprint;
                                });
}

QString fingerprintOf(const pki::CertificateView &ca)
{
    return QString::fromLatin1(ca.sha256.toHex(':').toUpper());
}

} // namespace

ScriptCa scriptCaFor(const plan::Plan &plan)
{
    ScriptCa ca = bundle::reusedCa(plan);
    const bool isChosen = !plan.caFolder.isEmpty();
    return ca && !isChosen && isAsPlanned(*ca, plan) ? std::nullopt : ca;
}

ScriptCa scriptCaOfBundle(const plan::Plan &plan)
{
    const QString path = bundle::filePath(plan.folder, bundle::File::CaCertificate);
    const auto certificates =
        pki::parseCertificates(base::readFile(path).value_or(QByteArray()), path);
    if (!certificates)
        return std::nullopt;
    const pki::CertificateView &ca = certificates->first();
    const bool isOwn = isAsPlanned(ca, plan) && !cameFromElsewhere(ca, plan.folder);
    return isOwn ? ScriptCa() : ca;
}

QStringList findingCa(const pki::CertificateView &ca)
{
    QStringList lines = uR"sh(
# The CA that signs is there already: it is read, and stays as it is.
for ca in "$out" "${conf%/*}" ''; do
    if [ -z "$ca" ]; then
        echo "ca.pem and ca.key of the CA that signs have to lie beside this script." >&2
        exit 1
    fi
    if [ -r "$ca/ca.pem" ] && [ -r "$ca/ca.key" ]; then
        break
    fi
done)sh"_s.split(u'\n');
    if (!ca.sha256.isEmpty()) // else it waits for its passphrase, and nobody knows it
        lines << u"case $(openssl x509 -in \"$ca/ca.pem\" -noout -fingerprint -sha256) in"_s
              << u"*="_s + fingerprintOf(ca) + u") ;;"_s << uR"sh(*)
    echo "$ca/ca.pem is not the CA that this script was written for." >&2
    exit 1
    ;;
esac)sh"_s.split(u'\n');
    lines << u"[ \"$from\" -ge %1 ] || from=%1"_s.arg(ca.notBefore.toSecsSinceEpoch())
          << u"ca_end=%1"_s.arg(ca.notAfter.toSecsSinceEpoch())
          << uR"sh(if [ "$ca_end" -le "$start" ]; then
    echo "The CA in $ca/ca.pem has ended." >&2
    exit 1
fi
[ "$ca" = "$out" ] || files="ca.key ca.pem $files")sh"_s.split(u'\n');
    return lines;
}

} // namespace exporter
