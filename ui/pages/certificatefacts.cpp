#include "ui/pages/certificatefacts.h"

#include "core/base/clock.h"
#include "ui/pages/outsidetext.h"
#include "ui/pages/usagewords.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::CertificateFacts)
};

QString validText(const pki::CertificateView &certificate)
{
    const QString span =
        u"%1 – %2"_s.arg(text::date(certificate.notBefore), text::date(certificate.notAfter));
    const int left = int(std::clamp<qint64>(base::daysLeft(certificate.notAfter), -99999, 99999));
    if (base::now() < certificate.notBefore)
        return FactWords::tr("%1, not yet").arg(span);
    if (base::now() > certificate.notAfter)
        return FactWords::tr("%1, ended %n day(s) ago", nullptr, -left).arg(span);
    return FactWords::tr("%1, %Ln day(s) left", nullptr, left).arg(span);
}

QString keyWords(const pki::KeyFacts &key, const QString &matches)
{
    if (matches.isEmpty())
        return keyText(key);
    //: a key, and the file with the same public key
    return FactWords::tr("%1 · fits %2").arg(keyText(key), text::visible(matches));
}

QString authorityText(const pki::CertificateView &certificate)
{
    if (!certificate.isCa)
        return FactWords::tr("no");
    if (certificate.pathLength < 0)
        return FactWords::tr("yes");
    return FactWords::tr("yes, path length %1").arg(certificate.pathLength);
}

QString issuerText(const inspect::Object &object)
{
    const QString issuer = nameText(object.certificate->issuer);
    if (object.certificate->selfIssued)
        return FactWords::tr("itself");
    return object.signedByCa ? FactWords::tr("%1 · the signature holds").arg(issuer)
                             : FactWords::tr("%1 · not found here").arg(issuer);
}

QString modeText(unsigned mode)
{
    return QString::number(mode & 0777U, 8);
}

QList<Fact> certificateFacts(const inspect::Object &object)
{
    const pki::CertificateView &certificate = *object.certificate;
    return {{FactWords::tr("Issued to"), nameText(certificate.subject)},
            {FactWords::tr("Issued by"), issuerText(object)},
            {FactWords::tr("Valid"), validText(certificate)},
            {FactWords::tr("May be used to"), purposesText(certificate)},
            {FactWords::tr("Its key may"), keyUsagesText(certificate)},
            {FactWords::tr("Is a CA"), authorityText(certificate)},
            {FactWords::tr("Key"), keyWords(certificate.key, object.matches)},
            {FactWords::tr("Signature"), text::visible(certificate.signatureAlgorithm)}};
}

} // namespace

QString nameText(const QList<pki::NameAttribute> &name)
{
    QStringList values;
    for (const pki::NameAttribute &attribute : name) {
        if (attribute.shortName == "CN"_L1)
            values.prepend(text::visible(attribute.value));
        else
            values.append(text::visible(attribute.value));
    }
    return values.isEmpty() ? FactWords::tr("nobody (no name)") : values.join(u" · "_s);
}

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(':').toUpper());
}

QList<Fact> factsOf(const inspect::Object &object)
{
    if (object.certificate)
        return certificateFacts(object);
    QList<Fact> facts;
    if (object.kind == inspect::Kind::Request)
        facts += {FactWords::tr("Asks for"), nameText(object.requestSubject)};
    if (object.key)
        facts += {FactWords::tr("Key"), keyWords(*object.key, object.matches)};
    else if (object.kind == inspect::Kind::PrivateKey)
        facts += {FactWords::tr("Key"), FactWords::tr("protected by a passphrase")};
    facts += {FactWords::tr("Mode"), modeText(object.mode)};
    return facts;
}

QList<Fact> fingerprintsOf(const inspect::Object &object)
{
    const auto fact = [](const QString &name, const QByteArray &bytes) {
        QString shown = hexText(bytes);
        shown.replace(u':', u' '); // so that a narrow window can break the line
        return Fact{name, shown, hexText(bytes)};
    };
    QList<Fact> facts;
    if (object.certificate) {
        facts += fact(FactWords::tr("SHA-256"), object.certificate->sha256);
        facts += fact(FactWords::tr("Public key SHA-256"), object.certificate->key.spkiSha256);
        facts += fact(FactWords::tr("Serial number"), object.certificate->serial);
        facts += fact(FactWords::tr("SHA-1 (older programs)"), object.certificate->sha1);
    } else if (object.key) {
        facts += fact(FactWords::tr("Public key SHA-256"), object.key->spkiSha256);
    }
    return facts;
}

} // namespace pages
