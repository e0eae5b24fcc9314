#include "core/milvus/target.h"

#include "core/milvus/govalue.h"
#include "core/milvus/keys.h"

using namespace Qt::StringLiterals;

namespace milvus {

bool Target::isMetBy(QByteArrayView current) const
{
    const QString text = QString::fromUtf8(current);
    const bool isSwitch = value == u"false" || value == u"true";
    return text == value || (isSwitch && text.compare(value, Qt::CaseInsensitive) == 0);
}

bool Target::isMetBy(const Node &node) const
{
    if (node.kind != Node::Kind::Scalar)
        return false;
    return isMetBy(node.value) || (value == u"true" && asSwitch(valueText(node)));
}

QList<Target> targetsOf(const TlsSettings &settings, const std::optional<Version> &version)
{
    QList<Target> targets;
    const bool hasRestPort = !version || version->hasRestPort();
    if (settings.restPort && *settings.restPort == 0) {
        targets.append({keyRestEnabled, u"false"_s, false, Why::RestPort});
    } else if (settings.restPort && hasRestPort) {
        // a port is of no use where the file has switched REST off
        targets.append({keyRestEnabled, u"true"_s, false, Why::RestPort, true});
        targets.append({keyRestPort, QString::number(*settings.restPort), false, Why::RestPort});
    }
    const auto addText = [&](const char *key, const QString &path, Why why) {
        if (!path.isEmpty())
            targets.append({key, path, true, why});
    };
    addText(keyServerPem, settings.serverPemPath, Why::CertificatePaths);
    addText(keyServerKey, settings.serverKeyPath, Why::CertificatePaths);
    addText(keyCaPem, settings.caPemPath, Why::CertificatePaths);
    const bool isOptional = settings.tlsMode == 0 && targets.isEmpty();
    if (settings.internal) {
        addText(keyInternalPem, settings.internal->serverPemPath, Why::InternalTls);
        addText(keyInternalKey, settings.internal->serverKeyPath, Why::InternalTls);
        addText(keyInternalCa, settings.internal->caPemPath, Why::InternalTls);
        addText(keyInternalName, settings.internal->serverName, Why::InternalTls);
        targets.append({keyInternalEnabled, u"true"_s, false, Why::InternalTls});
    }
    targets.append(
        {keyTlsMode, QString::number(settings.tlsMode), false, Why::TlsMode, isOptional});
    return targets;
}

QList<Target> neededTargets(const TlsSettings &settings, const std::optional<Version> &version)
{
    QList<Target> targets = targetsOf(settings, version);
    targets.removeIf([](const Target &target) { return target.isOptional; });
    return targets;
}

} // namespace milvus
