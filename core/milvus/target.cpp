#include "core/milvus/target.h"

#include "core/milvus/keys.h"

using namespace Qt::StringLiterals;

namespace milvus {

bool Target::isMetBy(QByteArrayView current) const
{
    const QString text = QString::fromUtf8(current);
    return text == value || (value == u"false" && text.compare(value, Qt::CaseInsensitive) == 0);
}

QList<Target> targetsOf(const TlsSettings &settings, const std::optional<Version> &version)
{
    QList<Target> targets;
    const bool hasRestPort = !version || version->hasRestPort();
    if (settings.restPort && *settings.restPort == 0)
        targets.append({keyRestEnabled, u"false"_s, false, Why::RestPort});
    else if (settings.restPort && hasRestPort)
        targets.append({keyRestPort, QString::number(*settings.restPort), false, Why::RestPort});
    const auto addPath = [&](const char *key, const QString &path) {
        if (!path.isEmpty())
            targets.append({key, path, true, Why::CertificatePaths});
    };
    addPath(keyServerPem, settings.serverPemPath);
    addPath(keyServerKey, settings.serverKeyPath);
    addPath(keyCaPem, settings.caPemPath);
    const bool isOptional = settings.tlsMode == 0 && targets.isEmpty();
    targets.append(
        {keyTlsMode, QString::number(settings.tlsMode), false, Why::TlsMode, isOptional});
    return targets;
}

} // namespace milvus
