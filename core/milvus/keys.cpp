#include "core/milvus/keys.h"

#include <algorithm>

namespace milvus {

const std::array<KnownSetting, 13> &knownSettings()
{
    static constexpr std::array<KnownSetting, 13> settings = {{
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
    return settings;
}

static QByteArray foldLetters(const QString &key)
{
    QString folded;
    for (const char32_t letter : key.toUcs4()) {
        if (letter == 0x130) // an I with a dot, of which Qt makes two letters or none
            folded += u'i';
        else if (letter != U'/' && letter != U'_' && letter != U'.')
            folded += QChar::fromUcs4(QChar::toLower(letter));
    }
    return folded.toUtf8();
}

QByteArray foldKey(QByteArrayView key)
{
    const bool isAscii =
        std::ranges::all_of(key, [](char one) { return static_cast<unsigned char>(one) < 0x80; });
    if (!isAscii) // Go lowers each letter by itself: the sign of Kelvin becomes a "k"
        return foldLetters(QString::fromUtf8(key));
    QByteArray folded;
    folded.reserve(key.size());
    for (const char character : key) {
        if (character == '/' || character == '_' || character == '.')
            continue;
        const bool isUpper = character >= 'A' && character <= 'Z';
        folded.append(isUpper ? static_cast<char>(character - 'A' + 'a') : character);
    }
    return folded;
}

const std::array<KnownSetting, 11> &portSettings()
{
    static constexpr std::array<KnownSetting, 11> settings = {{
        {"proxy.port", ""},
        {"proxy.internalPort", "19529"},
        {"rootCoord.port", ""},
        {"dataCoord.port", ""},
        {"queryCoord.port", ""},
        {"indexCoord.port", ""},
        {"mixCoord.port", ""},
        {"dataNode.port", ""},
        {"queryNode.port", ""},
        {"indexNode.port", ""},
        {"streamingNode.port", ""},
    }};
    return settings;
}

bool isMilvusSection(QByteArrayView foldedKey)
{
    static constexpr auto sections = std::to_array<QByteArrayView>({
        "proxy",        "tls",
        "common",       "internaltls",
        "etcd",         "metastore",
        "tikv",         "local",
        "localstorage", "minio",
        "mq",           "woodpecker",
        "pulsar",       "kafka",
        "rocksmq",      "natsmq",
        "rootcoord",    "querycoord",
        "querynode",    "indexcoord",
        "indexnode",    "datacoord",
        "datanode",     "mixcoord",
        "streaming",    "streamingnode",
        "log",          "grpc",
        "msgchannel",   "quotaandlimits",
        "trace",        "gpu",
        "autoindex",    "knowhere",
        "credential",   "knnengine",
        "cdc",          "function",
        "localstorage", "dataprovider",
    });
    return std::ranges::any_of(sections,
                               [&](QByteArrayView section) {
                                   return foldedKey == section ||
                                          (section.size() >= 4 && foldedKey.startsWith(section));
                               }) ||
           foldedKey.startsWith("tlsserver") || foldedKey.startsWith("tlsca");
}

} // namespace milvus
