#include "core/export/opensslconf.h"

#include "core/base/clock.h"
#include "core/pki/profile.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

QStringList subjectLines(const plan::Subject &subject)
{
    QStringList lines;
    for (const auto &[name, value] : subjectFields(subject))
        lines << name + u" = "_s + confValue(value);
    return lines;
}

QStringList nameLines(const QList<plan::SubjectAltName> &names)
{
    QStringList lines;
    for (qsizetype i = 0; i < names.size(); ++i)
        lines << u"%1.%2 = "_s.arg(plan::nameKindId(names[i].kind)).arg(i + 1) +
                     confValue(names[i].value);
    return lines;
}

QString keyUsage(const pki::Profile &profile, plan::KeyKind key)
{
    const bool isRsa = key == plan::KeyKind::Rsa2048 || key == plan::KeyKind::Rsa3072 ||
                       key == plan::KeyKind::Rsa4096;
    if (profile.role == pki::Role::Ca)
        return u"critical, keyCertSign, cRLSign"_s;
    // Key transport is a server's part, and only RSA can do it.
    return profile.role == pki::Role::Server && isRsa
               ? u"critical, digitalSignature, keyEncipherment"_s
               : u"critical, digitalSignature"_s;
}

QString sectionOf(const pki::Profile &profile)
{
    switch (profile.role) {
    case pki::Role::Ca:
        return u"ca"_s;
    case pki::Role::Server:
        return u"server"_s;
    case pki::Role::Client:
        break;
    }
    return u"client"_s;
}

QStringList usageLines(const pki::Profile &profile, plan::KeyKind key)
{
    QStringList lines = {u"keyUsage = "_s + keyUsage(profile, key)};
    if (profile.role == pki::Role::Server)
        lines << u"extendedKeyUsage = serverAuth"_s;
    if (profile.role == pki::Role::Client)
        lines << u"extendedKeyUsage = clientAuth"_s;
    if (!profile.names.isEmpty())
        lines << u"subjectAltName = @"_s + sectionOf(profile) + u"_names"_s;
    return lines;
}

QStringList authorityLines(const pki::Profile &profile)
{
    if (profile.role == pki::Role::Ca)
        return {u"basicConstraints = critical, CA:TRUE, pathlen:0"_s,
                u"subjectKeyIdentifier = hash"_s};
    return {u"basicConstraints = critical, CA:FALSE"_s, u"subjectKeyIdentifier = hash"_s,
            u"authorityKeyIdentifier = keyid:always"_s};
}

/// By the key that signs, as everywhere here.
QString digestFor(plan::KeyKind key, const ScriptCa &ca)
{
    if (!ca)
        return key == plan::KeyKind::EcP384 ? u"sha384"_s : u"sha256"_s;
    if (ca->key.algorithm != u"EC" || ca->key.bits <= 256)
        return u"sha256"_s;
    return ca->key.bits <= 384 ? u"sha384"_s : u"sha512"_s;
}

QStringList opening(const QString &requestDigest, const QString &digest, bool makesCa)
{
    return QStringList{
        makesCa
            ? u"# What the three certificates say. The script sets `name` to ca, server or client."_s
            : u"# What the two certificates say. The script sets `name` to server or client."_s,
        u"[req]"_s,
        u"prompt = no"_s,
        u"# Without these two a Chinese subject is garbled."_s,
        u"utf8 = yes"_s,
        u"string_mask = utf8only"_s,
        u"distinguished_name = ${ENV::name}_subject"_s,
        u"default_md = "_s + requestDigest,
        {},
        u"# How they are signed: random serial numbers, subjects as they were asked for."_s,
        u"[ca]"_s,
        u"default_ca = issue"_s,
        u"[issue]"_s,
        u"database = $ENV::work/index.txt"_s,
        u"new_certs_dir = $ENV::work"_s,
        u"rand_serial = yes"_s,
        u"unique_subject = no"_s,
        u"default_md = "_s + digest,
        u"policy = any"_s,
        u"string_mask = utf8only"_s,
        u"[any]"_s,
        u"countryName = optional"_s,
        u"stateOrProvinceName = optional"_s,
        u"localityName = optional"_s,
        u"organizationName = optional"_s,
        u"organizationalUnitName = optional"_s,
        u"commonName = optional"_s,
    };
}

QStringList sections(const QString &comment, const pki::Profile &profile, plan::KeyKind key)
{
    const QString name = sectionOf(profile);
    QStringList lines = {{}, u"# "_s + comment, u"[%1_subject]"_s.arg(name)};
    lines << subjectLines(profile.subject) << u"[%1_request]"_s.arg(name)
          << usageLines(profile, key) << u"[%1_certificate]"_s.arg(name) << authorityLines(profile)
          << usageLines(profile, key);
    if (!profile.names.isEmpty())
        lines << u"[%1_names]"_s.arg(name) << nameLines(profile.names);
    return lines;
}

/// For all programs with files of their own: only the name differs.
QStringList namedSections(pki::Profile profile, plan::KeyKind key)
{
    profile.subject.commonName.clear();
    QStringList lines = {{},
                         u"# A program with files of its own; the script sets its name."_s,
                         u"[named_subject]"_s};
    lines << subjectLines(profile.subject) << u"CN = $ENV::client"_s << u"[named_request]"_s;
    const QStringList usage =
        usageLines(profile, key).replaceInStrings(u"@client_names"_s, u"@named_names"_s);
    lines << usage << u"[named_certificate]"_s << authorityLines(profile) << usage;
    if (!profile.names.isEmpty())
        lines << u"[named_names]"_s << u"URI.1 = $ENV::client_uri"_s;
    return lines;
}

} // namespace

QList<std::pair<QString, QString>> subjectFields(const plan::Subject &subject)
{
    QList<std::pair<QString, QString>> fields = {
        {u"C"_s, subject.country},
        {u"ST"_s, subject.state},
        {u"L"_s, subject.locality},
        {u"O"_s, subject.organization},
        {u"OU"_s, subject.organizationalUnit},
        {u"CN"_s, subject.commonName},
    };
    fields.removeIf([](const auto &field) { return field.second.isEmpty(); });
    for (auto &field : fields)
        field.second = field.second.normalized(QString::NormalizationForm_C);
    return fields;
}

QString confValue(const QString &text)
{
    QString value;
    for (const QChar character : text) {
        switch (character.unicode()) {
        case u'\n':
            value += u"\\n"_s;
            break;
        case u'\r':
            value += u"\\r"_s;
            break;
        case u'\t':
            value += u"\\t"_s;
            break;
        case u'\\':
        case u'$':
        case u'#':
        case u'"':
        case u'\'':
        case u'`':
        case u';':
            value += u'\\';
            [[fallthrough]];
        default:
            value += character;
        }
    }
    return value;
}

QStringList opensslConf(const plan::Plan &plan, bool withNamed, const ScriptCa &ca)
{
    const QDateTime now = base::now();
    const pki::Profile planned = pki::caProfile(plan, now);
    pki::CertificateView issuer; // only its dates and its limits are asked for
    issuer.notBefore = planned.notBefore;
    issuer.notAfter = planned.notAfter;
    if (ca)
        issuer = *ca;
    QStringList lines = opening(digestFor(plan.key, {}), digestFor(plan.key, ca), !ca);
    if (!ca)
        lines += sections(u"The CA: it signs, and stands for no host."_s, planned, plan.key);
    lines += sections(u"Milvus: every name and address that programs dial."_s,
                      pki::serverProfile(plan, now, issuer), plan.key) +
             sections(u"A program: no host name, so that its key cannot pose as Milvus."_s,
                      pki::clientProfile(plan, now, issuer), plan.key);
    if (withNamed)
        lines += namedSections(pki::clientProfile(plan, now, issuer), plan.key);
    return lines;
}

} // namespace exporter
