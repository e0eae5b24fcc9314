#include "core/probe/canames.h"

using namespace Qt::StringLiterals;

namespace probe {

namespace {

QString withKey(const QString &name, const QByteArray &keyId)
{
    constexpr qsizetype shown = 4;
    const QString id = QString::fromLatin1(keyId.first(std::min(shown, keyId.size())).toHex(':'));
    return u"%1 [%2]"_s.arg(name, id.isEmpty() ? u"?"_s : id.toUpper());
}

} // namespace

QStringList tellApart(const pki::CertificateView &leaf, const pki::CertificateView &authority)
{
    const QString signer = leaf.issuerCommonName();
    const QString own = authority.commonName();
    if (signer != own)
        return {signer, own};
    return {withKey(signer, leaf.authorityKeyId), withKey(own, authority.subjectKeyId)};
}

} // namespace probe
