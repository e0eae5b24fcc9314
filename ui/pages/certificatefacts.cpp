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

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(pages::CertificateFacts)
};

QString validText(const pki::CertificateView &certificate)
{
    const QString span =
        u"%1 – %2"_s.arg(text::date(certificate.notBefore), text::date(certificate.notAfter));
    const int left = int(std::clamp<qint64>(base::daysLeft(certificate.notAfter), -99999, 99999));
    if (base::now() < certificate.notBefore)
        return Words::tr("%1, not yet").arg(span);
    if (base::now() > certificate.notAfter)
        return Words::tr("%1, ended %n day(s) ago", nullptr, -left).arg(span);
    return Words::tr("%1, %Ln day(s) left", nullptr, left).arg(span);
}

QString keyWords(const pki::KeyFacts &key, const QString &matches)
{
    if (matches.isEmpty())
        return keyText(key);
    //: a key, and the file with the same public key
    return Words::tr("%1 · fits %2").arg(keyText(key), text::visible(matches));
}

QString authorityText(const pki::CertificateView &certificate)
{
    if (!certificate.isCa)
        return Words::tr("no");
    if (certificate.pathLength < 0)
        return Words::tr("yes");
    return Words::tr("yes, path length %1").arg(certificate.pathLength);
}

QString issuerText(const inspect::Object &object)
{
    const QString issuer = nameText(object.certificate->issuer);
    if (object.certificate->selfIssued)
        return Words::tr("itself");
    return object.signedByCa ? Words::tr("%1 · the signature holds").arg(issuer)
                             : Words::tr("%1 · not found here").arg(issuer);
}

QString modeText(unsigned mode)
{
    return QString::number(mode & 0777U, 8);
}

QList<Fact> certificateFacts(const inspect::Object &object)
{
    const pki::CertificateView &certificate = *object.certificate;
    return {{Words::tr("Issued to"), nameText(certificate.subject)},
            {Words::tr("Issued by"), issuerText(object)},
            {Words::tr("Valid"), validText(certificate)},
            {Words::tr("May be used to"), purposesText(certificate)},
            {Words::tr("Its key may"), keyUsagesText(certificate)},
            {Words::tr("Is a CA"), authorityText(certificate)},
            {Words::tr("Key"), keyWords(certificate.key, object.matches)},
            {Words::tr("Signature"), text::visible(certificate.signatureAlgorithm)}};
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
    return values.isEmpty() ? Words::tr("nobody (no name)") : values.join(u" · "_s);
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
        facts += {Words::tr("Asks for"), nameText(object.requestSubject)};
    if (object.key)
        facts += {Words::tr("Key"), keyWords(*object.key, object.matches)};
    else if (object.kind == inspect::Kind::PrivateKey)
        facts += {Words::tr("Key"), Words::tr("protected by a passphrase")};
    facts += {Words::tr("Mode"), modeText(object.mode)};
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
        facts += fact(Words::tr("SHA-256"), object.certificate->sha256);
        facts += fact(Words::tr("Public key SHA-256"), object.certificate->key.spkiSha256);
        facts += fact(Words::tr("Serial number"), object.certificate->serial);
        facts += fact(Words::tr("SHA-1 (older programs)"), object.certificate->sha1);
    } else if (object.key) {
        facts += fact(Words::tr("Public key SHA-256"), object.key->spkiSha256);
    }
    return facts;
}

} // namespace pages
