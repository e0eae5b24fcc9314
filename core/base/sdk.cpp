#include "core/base/sdk.h"

#include "core/base/ids.h"

namespace base {

namespace {

constexpr std::array sdkIds = {
    Id{Sdk::Pymilvus, "pymilvus"}, Id{Sdk::Node, "node"},
    Id{Sdk::Java, "java"},         Id{Sdk::Go, "go"},
    Id{Sdk::Cpp, "cpp"},           Id{Sdk::CSharp, "csharp"},
    Id{Sdk::Rest, "rest"},         Id{Sdk::Attu, "attu"},
};

constexpr std::array sdkTitles = {
    Id{Sdk::Pymilvus, "Python"},  Id{Sdk::Node, "Node.js"},
    Id{Sdk::Java, "Java"},        Id{Sdk::Go, "Go"},
    Id{Sdk::Cpp, "C++"},          Id{Sdk::CSharp, "C#"},
    Id{Sdk::Rest, "REST (curl)"}, Id{Sdk::Attu, "Attu"},
};

} // namespace

const QList<Sdk> &allSdks()
{
    static const QList<Sdk> sdks = [] {
        QList<Sdk> list;
        for (const Id<Sdk> &each : sdkIds)
            list << each.value;
        return list;
    }();
    return sdks;
}

QString sdkId(Sdk sdk)
{
    return idOf(sdkIds, sdk);
}

QString sdkTitle(Sdk sdk)
{
    return idOf(sdkTitles, sdk);
}

bool parseSdk(QStringView text, Sdk &sdk)
{
    return parseId(sdkIds, text.toString().toLower(), sdk);
}

} // namespace base
