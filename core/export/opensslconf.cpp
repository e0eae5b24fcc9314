#include "core/export/opensslconf.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

QStringList subjectLines(const plan::Subject &subject)
{
    const std::array<std::pair<QString, QString>, 6> fields = {{
        {u"C"_s, subject.country},
        {u"ST"_s, subject.state},
        {u"L"_s, subject.locality},
        {u"O"_s, subject.organization},
        {u"OU"_s, subject.organizationalUnit},
        {u"CN"_s, subject.commonName},
    }};
    QStringList lines;
    for (const auto &[name, value] : fields)
        if (!value.isEmpty())
            lines << name + u" = "_s + confValue(value.normalized(QString::NormalizationForm_C));
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

QStringList usageLines(const pki::Profile &profile, plan::KeyKind key)
{
    QStringList lines = {u"keyUsage = "_s + keyUsage(profile, key)};
    if (profile.role == pki::Role::Server)
        lines << u"extendedKeyUsage = serverAuth"_s;
    if (profile.role == pki::Role::Client)
        lines << u"extendedKeyUsage = clientAuth"_s;
    if (!profile.names.isEmpty())
        lines << u"subjectAltName = @names"_s;
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

} // namespace

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

QStringList opensslConf(const pki::Profile &profile, plan::KeyKind key)
{
    QStringList lines = {u"[req]"_s, u"prompt = no"_s, u"utf8 = yes"_s, u"string_mask = utf8only"_s,
                         u"distinguished_name = subject"_s};
    lines << u"[subject]"_s << subjectLines(profile.subject);
    lines << u"[request]"_s << usageLines(profile, key);
    lines << u"[certificate]"_s << authorityLines(profile) << usageLines(profile, key);
    if (!profile.names.isEmpty())
        lines << u"[names]"_s << nameLines(profile.names);
    return lines;
}

} // namespace exporter
