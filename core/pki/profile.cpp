#include "core/pki/profile.h"

#include "core/pki/calimits.h"
#include "core/plan/hostname.h"
#include "core/plan/period.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = plan::SubjectAltName::Kind;

namespace pki {

namespace {

using plan::Period;
using plan::periodFrom;
constexpr qsizetype longestCommonName = 64; // RFC 5280 appendix A, in characters

Period within(const Period &period, const CertificateView &ca)
{
    return {std::max(period.from, ca.notBefore), std::min(period.until, ca.notAfter)};
}

bool canBeCommonName(const plan::SubjectAltName &name)
{
    return (name.kind == Kind::Dns || name.kind == Kind::Ip) &&
           name.value.size() <= longestCommonName;
}

QString serverCommonName(const plan::Plan &plan)
{
    const auto fits = [&plan](const plan::SubjectAltName &name) {
        return canBeCommonName(name) &&
               (name.value == plan.subject.commonName || name.display == plan.subject.commonName);
    };
    const auto typed = std::ranges::find_if(plan.names, fits);
    if (typed != plan.names.end())
        return typed->value;
    const auto first = std::ranges::find_if(plan.names, [](const plan::SubjectAltName &name) {
        return name.kind == Kind::Dns || name.kind == Kind::Ip;
    });
    return first != plan.names.end() && canBeCommonName(*first) ? first->value : QString();
}

plan::Subject withCommonName(plan::Subject subject, const QString &commonName)
{
    subject.commonName = commonName;
    return subject;
}

constexpr QLatin1StringView identityPrefix("urn:milvus-client:");

/// None when the CA may not vouch for it.
QList<plan::SubjectAltName> clientIdentity(const QString &name, const CertificateView &ca)
{
    const QString escaped =
        QString::fromLatin1(QUrl::toPercentEncoding(name.normalized(QString::NormalizationForm_C)));
    const QString uri = identityPrefix + escaped;
    const plan::SubjectAltName identity = {Kind::Uri, uri, uri};
    return permitsName(ca, identity) ? QList{identity} : QList<plan::SubjectAltName>();
}

} // namespace

Profile caProfile(const plan::Plan &plan, const QDateTime &now)
{
    const Period period = periodFrom(now, plan.validity.caDays);
    return {Role::Ca,     withCommonName(plan.subject, plan.caCommonName),
            {},           period.from,
            period.until, u"ca.pem"_s};
}

Profile serverProfile(const plan::Plan &plan, const QDateTime &now, const CertificateView &ca)
{
    const Period period = within(periodFrom(now, plan.validity.serverDays), ca);
    return {Role::Server,
            withCommonName(plan.subject, serverCommonName(plan)),
            plan::eachOnce(plan.names),
            period.from,
            period.until,
            u"server.pem"_s};
}

int daysOf(const CertificateView &certificate)
{
    constexpr qint64 secondsPerDay = 86400;
    const qint64 seconds = certificate.notBefore.secsTo(certificate.notAfter);
    return static_cast<int>((seconds + secondsPerDay / 2) / secondsPerDay);
}

QList<plan::SubjectAltName> clientNamesOf(const CertificateView &certificate)
{
    QList<plan::SubjectAltName> names = certificate.names;
    names.removeIf([](const plan::SubjectAltName &name) {
        return name.kind == Kind::Dns || name.kind == Kind::Ip;
    });
    return names;
}

QList<plan::SubjectAltName> clientNamesOf(const CertificateView &certificate,
                                          const CertificateView &ca)
{
    QList<plan::SubjectAltName> names = clientNamesOf(certificate);
    names.removeIf([&ca](const plan::SubjectAltName &name) {
        return name.kind == Kind::Uri && name.value.startsWith(identityPrefix) &&
               !permitsName(ca, name);
    });
    return names;
}

Profile renewedProfile(const CertificateView &old, Role role, const QDateTime &now, int days,
                       const CertificateView &ca)
{
    const Period period = within(periodFrom(now, days > 0 ? days : daysOf(old)), ca);
    Profile profile = {role,          {}, old.names, period.from, period.until, u"server.pem"_s,
                       old.subjectDer};
    profile.subject.commonName = old.commonName(); // for messages; the octets count
    if (role == Role::Client)
        profile.names = clientNamesOf(old, ca);
    if (role == Role::Client && profile.names.isEmpty())
        profile.names = clientIdentity(old.commonName(), ca);
    if (role == Role::Server && profile.names.isEmpty())
        if (const auto name = plan::parseName(old.commonName()))
            profile.names = {name->name};
    profile.names = plan::eachOnce(profile.names);
    return profile;
}

Profile clientProfile(const plan::Plan &plan, const QDateTime &now, const CertificateView &ca)
{
    const Period period = within(periodFrom(now, plan.validity.clientDays), ca);
    return {Role::Client,
            withCommonName(plan.subject, plan.clientName),
            clientIdentity(plan.clientName, ca),
            period.from,
            period.until,
            u"client.pem"_s};
}

} // namespace pki
