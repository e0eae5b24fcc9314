#include "core/base/clock.h"
#include "core/inspect/checks.h"
#include "core/inspect/finding.h"
#include "core/inspect/mojibake.h"
#include "core/inspect/samples.h"
#include "core/pki/calimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using base::Severity;

constexpr qsizetype longestSerial = 20; // RFC 5280 4.1.2.2
constexpr qsizetype randomSerial = 8;   // 64 bits, as public authorities must draw them

/// Issuers that know of slow clocks let a certificate begin an hour early (certificates.md 1.1).
void checkBackdating(const Object &object, Findings &findings)
{
    constexpr qint64 slowClock = 50 * 60;
    const QDateTime &begin = object.certificate->notBefore;
    const qint64 age = begin.isValid() ? begin.secsTo(base::now()) : slowClock;
    if (age >= 0 && age < slowClock)
        findings.append(
            about(object, Severity::Note, Code::JustIssued, {begin.toString(Qt::ISODate)}));
}

void checkDates(const Object &object, Findings &findings)
{
    const pki::CertificateView &certificate = *object.certificate;
    const QString end = certificate.notAfter.toString(Qt::ISODate);
    if (certificate.notAfter.isValid() && certificate.notAfter < base::now())
        findings.append(about(object, Severity::Problem, Code::Expired, {end}));
    else if (certificate.notBefore.isValid() && certificate.notBefore > base::now())
        findings.append(about(object, Severity::Problem, Code::NotYetValid,
                              {certificate.notBefore.toString(Qt::ISODate)}));
    else if (const qint64 left = base::daysLeft(certificate.notAfter);
             certificate.notAfter.isValid() && left < warnDays)
        findings.append(
            about(object, Severity::Warning, Code::ExpiresSoon, {QString::number(left)}));
    constexpr qint64 daySeconds = 86400;
    // The hour of back-dating that issuers allow for slow clocks does not make it a day longer.
    const qint64 days = (certificate.notBefore.secsTo(certificate.notAfter) - 3601) / daySeconds;
    if (object.role == Role::Server && days >= plan::appleLeafDays)
        findings.append(
            about(object, Severity::Warning, Code::ValidityTooLong, {QString::number(days + 1)}));
}

void checkSignature(const Object &object, Findings &findings)
{
    static const QStringList weak = {u"MD2"_s, u"MD4"_s, u"MD5"_s, u"SHA1"_s};
    const pki::CertificateView &certificate = *object.certificate;
    if (!weak.contains(certificate.signatureHash))
        return;
    // Nobody looks at the signature of a root on itself.
    const bool isRoot = object.role == Role::Ca && certificate.selfIssued;
    findings.append(about(object, isRoot ? Severity::Note : Severity::Problem, Code::SignatureWeak,
                          {certificate.signatureAlgorithm}));
}

void checkSerial(const Object &object, Findings &findings)
{
    const QByteArray &serial = object.certificate->serial;
    const bool isZero = std::ranges::all_of(serial, [](char octet) { return octet == 0; });
    if (isZero || serial.size() > longestSerial)
        findings.append(about(object, Severity::Warning, Code::SerialUnusual));
    else if (serial.size() < randomSerial)
        findings.append(about(object, Severity::Note, Code::SerialUnusual));
}

/// What `openssl req -subj` makes of a value with a slash in it (certificates.md 1.4 no. 14).
void checkRepeated(const Object &object, Findings &findings)
{
    static const QStringList once = {u"C"_s, u"ST"_s, u"L"_s, u"O"_s, u"CN"_s};
    for (const QString &field : once) {
        const auto isField = [&field](const pki::NameAttribute &attribute) {
            return attribute.shortName == field;
        };
        if (std::ranges::count_if(object.certificate->subject, isField) > 1)
            findings.append(about(object, Severity::Warning, Code::SubjectRepeated, {field}));
    }
}

void checkSubject(const Object &object, Findings &findings)
{
    checkRepeated(object, findings);
    for (const pki::NameAttribute &attribute : object.certificate->subject) {
        if (const QString meant = meantText(attribute.value); !meant.isEmpty())
            findings.append(about(object, Severity::Warning, Code::SubjectMojibake, {meant}));
    }
}

} // namespace

Findings checkCertificate(const Object &object)
{
    const pki::CertificateView &certificate = *object.certificate;
    Findings findings;
    if (isPublishedSample(certificate.sha256) || isPublishedKey(certificate.key.spkiSha256))
        findings.append(about(object, Severity::Problem, Code::SampleCertificate));
    checkDates(object, findings);
    checkBackdating(object, findings);
    findings += checkKeyKind(object, certificate.key);
    if (const QString unknown = pki::unknownToGo(certificate); !unknown.isEmpty())
        findings.append(about(object, Severity::Problem, Code::CriticalUnknown, {unknown}));
    checkSignature(object, findings);
    if (certificate.version != 3)
        findings.append(about(object, Severity::Problem, Code::NotVersion3));
    checkSerial(object, findings);
    checkSubject(object, findings);
    return findings;
}

} // namespace inspect
