#include "ui/text/tr.h"
#include "ui/text/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct Title
{
    const char *field; ///< in the JSON of a report
    const char *title;
};

constexpr std::array titles = {
    Title{"content", QT_TRANSLATE_NOOP("Words", "Content")},
    Title{"subject", QT_TRANSLATE_NOOP("Words", "Issued to")},
    Title{"issuer", QT_TRANSLATE_NOOP("Words", "Issued by")},
    Title{"names", QT_TRANSLATE_NOOP("Words", "Names")},
    Title{"notBefore", QT_TRANSLATE_NOOP("Words", "Valid from")},
    Title{"notAfter", QT_TRANSLATE_NOOP("Words", "Valid until")},
    Title{"key", QT_TRANSLATE_NOOP("Words", "Key")},
    Title{"isCa", QT_TRANSLATE_NOOP("Words", "Is a CA")},
    Title{"pathLength", QT_TRANSLATE_NOOP("Words", "Path length")},
    Title{"keyUsage", QT_TRANSLATE_NOOP("Words", "Its key may")},
    Title{"extendedKeyUsage", QT_TRANSLATE_NOOP("Words", "May be used to")},
    Title{"signatureAlgorithm", QT_TRANSLATE_NOOP("Words", "Signature")},
    Title{"serial", QT_TRANSLATE_NOOP("Words", "Serial number")},
    Title{"subjectKeyId", QT_TRANSLATE_NOOP("Words", "Identifier of its key")},
    Title{"authorityKeyId", QT_TRANSLATE_NOOP("Words", "Identifier of the CA’s key")},
    Title{"spkiSha256", QT_TRANSLATE_NOOP("Words", "Public key SHA-256")},
    Title{"sha256", QT_TRANSLATE_NOOP("Words", "SHA-256")},
    Title{"sha1", QT_TRANSLATE_NOOP("Words", "SHA-1")},
    Title{"version", QT_TRANSLATE_NOOP("Words", "Version")},
    Title{"mode", QT_TRANSLATE_NOOP("Words", "Mode")},
};

constexpr QLatin1StringView extension("extension ");

QString kindWord(const QString &kind)
{
    if (kind == inspect::kindId(inspect::Kind::Certificate))
        return Tr::tr("certificate");
    if (kind == inspect::kindId(inspect::Kind::PrivateKey))
        return Tr::tr("private key");
    if (kind == inspect::kindId(inspect::Kind::Request))
        return Tr::tr("request");
    if (kind == inspect::kindId(inspect::Kind::Serial))
        return Tr::tr("serial number");
    return Tr::tr("not recognised");
}

} // namespace

QString comparedField(const QString &field)
{
    if (field.startsWith(extension))
        return Tr::tr("Extension %1").arg(visible(field.sliced(extension.size())));
    const auto found = std::ranges::find_if(
        titles, [&field](const Title &title) { return field == QLatin1StringView(title.field); });
    return found == titles.end() ? visible(field) : Tr::tr(found->title);
}

QString comparedValue(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return Tr::tr("nothing");
    if (field == u"isCa")
        return value == u"true" ? Tr::tr("yes") : Tr::tr("no");
    if (field == u"notBefore" || field == u"notAfter") // two that differ have to look different
        //: Qt date format with seconds; Chinese: yyyy年M月d日 HH:mm:ss
        return QLocale().toString(QDateTime::fromString(value, Qt::ISODate).toLocalTime(),
                                  Tr::tr("d MMMM yyyy, HH:mm:ss"));
    if (field == u"content") {
        QStringList kinds;
        for (const QString &kind : value.split(u", "_s))
            kinds << kindWord(kind);
        return kinds.join(u", "_s);
    }
    return visible(value);
}

} // namespace text
