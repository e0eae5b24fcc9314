#include "ui/pages/usagewords.h"

#include "ui/text/words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

struct UseWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::UsageWords)
};

struct Usage
{
    const char *name;
    const char *words;
};

constexpr std::array keyUsages = {
    Usage{"digitalSignature", QT_TRANSLATE_NOOP("pages::UsageWords", "sign handshakes")},
    Usage{"nonRepudiation", QT_TRANSLATE_NOOP("pages::UsageWords", "sign documents")},
    Usage{"keyEncipherment", QT_TRANSLATE_NOOP("pages::UsageWords", "encrypt keys")},
    Usage{"dataEncipherment", QT_TRANSLATE_NOOP("pages::UsageWords", "encrypt data")},
    Usage{"keyAgreement", QT_TRANSLATE_NOOP("pages::UsageWords", "agree on keys")},
    Usage{"keyCertSign", QT_TRANSLATE_NOOP("pages::UsageWords", "sign certificates")},
    Usage{"cRLSign",
          QT_TRANSLATE_NOOP("pages::UsageWords", "sign lists of withdrawn certificates")},
};

constexpr std::array purposes = {
    Usage{"serverAuth", QT_TRANSLATE_NOOP("pages::UsageWords", "identify a server")},
    Usage{"clientAuth", QT_TRANSLATE_NOOP("pages::UsageWords", "identify a program that connects")},
    Usage{"codeSigning", QT_TRANSLATE_NOOP("pages::UsageWords", "sign programs")},
    Usage{"emailProtection", QT_TRANSLATE_NOOP("pages::UsageWords", "sign and encrypt e-mail")},
    Usage{"timeStamping", QT_TRANSLATE_NOOP("pages::UsageWords", "sign times")},
    Usage{"OCSPSigning",
          QT_TRANSLATE_NOOP("pages::UsageWords", "answer whether certificates are withdrawn")},
};

template<std::size_t Size>
QString wordsFor(const std::array<Usage, Size> &table, const QString &name)
{
    for (const Usage &usage : table)
        if (name == QLatin1StringView(usage.name))
            return u"%1 (%2)"_s.arg(UseWords::tr(usage.words), name);
    return text::visible(name);
}

} // namespace

QString keyUsageWords(const QString &usage)
{
    return wordsFor(keyUsages, usage);
}

QString purposeWords(const QString &purpose)
{
    return wordsFor(purposes, purpose);
}

QString purposesText(const pki::CertificateView &certificate)
{
    if (certificate.isCa && !certificate.hasExtendedKeyUsage)
        return UseWords::tr("sign other certificates");
    if (!certificate.hasExtendedKeyUsage)
        return UseWords::tr("anything (no extended key usage)");
    QStringList words;
    for (const QString &purpose : certificate.extendedKeyUsage)
        words += purposeWords(purpose);
    return words.join(u", "_s);
}

QString keyUsagesText(const pki::CertificateView &certificate)
{
    if (!certificate.hasKeyUsage)
        return UseWords::tr("anything (no key usage)");
    QStringList words;
    for (const QString &usage : certificate.keyUsage)
        words += keyUsageWords(usage);
    //: "critical": a program that does not understand the field must refuse the certificate
    return certificate.keyUsageCritical ? UseWords::tr("%1; critical").arg(words.join(u", "_s))
                                        : words.join(u", "_s);
}

} // namespace pages
