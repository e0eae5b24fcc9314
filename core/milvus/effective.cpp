#include "core/milvus/effective.h"

#include "core/milvus/govalue.h"
#include "core/milvus/keyindex.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

struct Setting
{
    const char *key;
    const char *usual; ///< Milvus's own default
};

constexpr std::array<Setting, 13> knownSettings = {{
    {keyServerPem, ""},
    {keyServerKey, ""},
    {keyCaPem, ""},
    {keyInternalPem, ""},
    {keyInternalKey, ""},
    {keyInternalCa, ""},
    {keyInternalName, ""},
    {keyProxyPort, "19530"},
    {keyRestEnabled, "true"},
    {keyRestPort, ""},
    {keyAuthorization, "false"},
    {keyTlsMode, "0"},
    {keyInternalEnabled, "false"},
}};

/// A list becomes its items with commas.
QString listText(const Document &document, int list)
{
    QStringList items;
    for (int item = list + 1; item <= document.node(list).last; item = document.node(item).last + 1)
        items << valueText(document.node(item));
    return items.join(u',');
}

void takeFile(const ConfigurationFile &file, const Document &document,
              QList<EffectiveValue> &values)
{
    const KeyIndex index(document);
    for (EffectiveValue &value : values) {
        const QList<int> found = index.find(value.key.toUtf8());
        const auto leaf = std::find_if(found.rbegin(), found.rend(), [&](int node) {
            return document.node(node).kind != Node::Kind::Map;
        });
        if (leaf == found.rend())
            continue;
        const Node &node = document.node(*leaf);
        value.value =
            node.kind == Node::Kind::Sequence ? listText(document, *leaf) : valueText(node);
        value.written = QString::fromUtf8(node.value);
        value.file = file.path;
        value.line = node.line();
    }
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
            value.value = environment.value(name);
            value.written = value.value;
            value.file.clear();
            value.line = 0;
            value.variable = name;
        }
    }
}

/// The checks that the server makes before it listens (facts/milvus-tls.md 1.3, 1.4).
std::optional<base::Error> refusalOf(const Effective &effective,
                                     const std::optional<Version> &version)
{
    const int mode = effective.number(keyTlsMode);
    if (mode == 0 || !effective.isOn(keyRestEnabled) ||
        (version && !version->refusesSharedRestPort()))
        return {};
    const int port = effective.number(keyRestPort);
    if (port == 0 || port == effective.number(keyProxyPort))
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

Effective effectiveConfiguration(const QList<ConfigurationFile> &files,
                                 const QHash<QString, QString> &environment,
                                 const std::optional<Version> &version)
{
    Effective effective;
    QList<EffectiveValue> defaults;
    for (const Setting &setting : knownSettings) {
        EffectiveValue value;
        value.key = QLatin1String(setting.key);
        value.value = QLatin1String(setting.usual);
        defaults << value;
    }
    effective.values = defaults;
    for (const ConfigurationFile &file : files) {
        effective.files << file.path;
        const auto document = Document::parseFirst(file.text, file.path);
        if (document) {
            takeFile(file, *document, effective.values);
        } else {
            effective.unreadable = document.error();
            break;
        }
    }
    if (effective.unreadable)
        effective.values = defaults;
    takeEnvironment(environment, version, effective.values);
    effective.refusal = refusalOf(effective, version);
    return effective;
}

} // namespace milvus
