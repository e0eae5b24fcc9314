#include "core/milvus/effective.h"

#include "core/milvus/clarity.h"
#include "core/milvus/govalue.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"
#include "core/milvus/strictness.h"
#include "core/plan/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// Sets a value that one source names; which one is for the caller to add.
void set(EffectiveValue &value, const QString &text, const QString &written)
{
    value.value = text;
    value.written = written;
    value.file.clear();
    value.line = 0;
    value.variable.clear();
    value.isUnclear = false;
}

template<size_t Count>
QList<EffectiveValue> defaultsOf(const std::array<KnownSetting, Count> &settings)
{
    QList<EffectiveValue> defaults;
    for (const KnownSetting &setting : settings) {
        EffectiveValue value;
        value.key = QLatin1String(setting.key);
        value.value = QLatin1String(setting.usual);
        defaults << value;
    }
    return defaults;
}

void takeValues(const ConfigurationFile &file, const Document &document, const KeyIndex &index,
                const Clarity &clarity, QList<EffectiveValue> &values)
{
    for (EffectiveValue &value : values) {
        const QByteArray key = value.key.toUtf8();
        const QList<int> found = index.find(key);
        const auto leaf = std::find_if(found.rbegin(), found.rend(), [&](int node) {
            return document.node(node).kind != Node::Kind::Map;
        });
        const auto veil = clarity.veil(key);
        if (leaf == found.rend() && !veil)
            continue;
        const Node node = document.node(veil ? veil->node : *leaf);
        const bool isUnclear = veil || clarity.twins(key);
        set(value, isUnclear ? QString() : leafText(document, *leaf),
            isUnclear ? QString() : QString::fromUtf8(node.value));
        value.isUnclear = isUnclear;
        value.file = file.path;
        value.line = node.line();
    }
}

void takeFile(const ConfigurationFile &file, const Document &document,
              std::initializer_list<QList<EffectiveValue> *> lists)
{
    const KeyIndex index(document);
    const Clarity clarity(document, index);
    for (QList<EffectiveValue> *values : lists)
        takeValues(file, document, index, clarity, *values);
}

/// Why a text cannot be parsed here, although Milvus's reader may take it: it reads UTF-16, more
/// line breaks and deeper nesting.
bool mayBeRead(const base::Error &error, const QByteArray &text)
{
    const bool isUtf16 = text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF");
    return error.code == base::Code::YamlUnsafe || error.code == base::Code::YamlTooLarge ||
           (error.code == base::Code::YamlNotUtf8 && isUtf16);
}

void takeEnvironment(const QHash<QString, QString> &environment,
                     const std::optional<Version> &version, QList<EffectiveValue> &values)
{
    QStringList names = environment.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const QByteArray key = environmentKey(name, version);
        for (EffectiveValue &value : values) {
            if (foldKey(value.key.toUtf8()) != key)
                continue;
            const QString text = environment.value(name);
            const EffectiveValue earlier = value;
            set(value, text, text);
            value.variable = name;
            value.isUnclear = text.isNull();
            if (earlier.beaten.isNull() && !earlier.file.isEmpty() && earlier.value != text)
                value.beaten = earlier.value.isNull() ? u""_s : earlier.value;
        }
    }
}

/// The checks that the server makes before it listens (facts/milvus-tls.md 1.3, 1.4).
std::optional<base::Error> refusalOf(const Effective &effective,
                                     const std::optional<Version> &version)
{
    const int mode = effective.number(keyTlsMode);
    const int restPort = effective.number(keyRestPort);
    const bool hasRestPort = effective.isOn(keyRestEnabled) && (!version || version->hasRestPort());
    if (hasRestPort && (restPort < 0 || restPort > plan::highestPort))
        return base::Error{base::Code::RestPortImpossible, {QString::number(restPort)}};
    if (effective.isStartUnclear() || mode == 0 || !effective.isOn(keyRestEnabled) ||
        (version && !version->refusesSharedRestPort()))
        return {};
    if (restPort == 0 || restPort == effective.number(keyProxyPort))
        return base::Error{base::Code::RestPortShared,
                           {QString::number(effective.number(keyProxyPort))}};
    if (mode < 0 || mode > 2) {
        const EffectiveValue &value = effective.of(keyTlsMode);
        return base::Error{base::Code::TlsModeOutOfRange,
                           {value.value, QString::number(value.line)}};
    }
    return {};
}

} // namespace

const EffectiveValue &Effective::of(QByteArrayView key) const
{
    const auto found = std::ranges::find_if(
        values, [&](const EffectiveValue &value) { return value.key.toUtf8() == key; });
    Q_ASSERT(found != values.end());
    return *found;
}

int Effective::number(QByteArrayView key) const
{
    return asNumber(text(key));
}

bool Effective::isOn(QByteArrayView key) const
{
    return asSwitch(text(key));
}

bool Effective::isStartUnclear() const
{
    if (of(keyTlsMode).isUnclear || number(keyTlsMode) == 0)
        return of(keyTlsMode).isUnclear;
    if (of(keyRestEnabled).isUnclear || !isOn(keyRestEnabled))
        return of(keyRestEnabled).isUnclear;
    return of(keyRestPort).isUnclear || of(keyProxyPort).isUnclear;
}

Effective effectiveConfiguration(const QList<ConfigurationFile> &files,
                                 const QHash<QString, QString> &environment,
                                 const std::optional<Version> &version)
{
    Effective effective;
    const QList<EffectiveValue> defaults = defaultsOf(knownSettings());
    const QList<EffectiveValue> usualPorts = defaultsOf(portSettings());
    effective.values = defaults;
    effective.ports = usualPorts;
    for (const ConfigurationFile &file : files) {
        if (file.unseen) {
            effective.unclear = file.unseen;
            continue;
        }
        effective.files << file.path;
        const auto document = Document::parseFirst(file.text, file.path);
        const auto checked = document ? checkAsSettings(*document, file.path)
                                      : tl::make_unexpected(document.error());
        if (checked)
            takeFile(file, *document, {&effective.values, &effective.ports});
        else if (mayBeRead(checked.error(), file.text))
            effective.unclear = checked.error();
        else
            effective.unreadable = checked.error();
        if (effective.unreadable)
            break;
    }
    if (effective.unreadable || effective.unclear) {
        effective.values = defaults;
        effective.ports = usualPorts;
    }
    if (effective.unreadable)
        effective.unclear.reset(); // Milvus stops at that one
    for (EffectiveValue &value : effective.values) {
        if (!effective.unclear)
            break;
        set(value, {}, {});
        value.isUnclear = true;
    }
    takeEnvironment(environment, version, effective.values);
    takeEnvironment(environment, version, effective.ports);
    if (const auto port = environment.constFind(u"METRICS_PORT"_s); port != environment.cend())
        effective.metricsPort =
            port->isEmpty() && !port->isNull() ? Effective::usualMetricsPort : port->toInt();
    effective.refusal = refusalOf(effective, version);
    return effective;
}

} // namespace milvus
