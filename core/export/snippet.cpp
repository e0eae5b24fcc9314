#include "core/export/snippet.h"

#include "core/export/sdk/sdk.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

struct Known
{
    Sdk sdk;
    const char *id;
    const char *title;
};

constexpr std::array known = {
    Known{Sdk::Pymilvus, "pymilvus", "Python"},
    Known{Sdk::Node, "node", "Node.js"},
    Known{Sdk::Java, "java", "Java"},
    Known{Sdk::Go, "go", "Go"},
    Known{Sdk::Cpp, "cpp", "C++"},
    Known{Sdk::CSharp, "csharp", "C#"},
    Known{Sdk::Rest, "rest", "REST (curl)"},
    Known{Sdk::Attu, "attu", "Attu"},
};

const Known &infoOf(Sdk sdk)
{
    return *std::ranges::find(known, sdk, &Known::sdk);
}

} // namespace

const QList<Sdk> &allSdks()
{
    static const QList<Sdk> sdks = [] {
        QList<Sdk> list;
        for (const Known &each : known)
            list << each.sdk;
        return list;
    }();
    return sdks;
}

QString sdkId(Sdk sdk)
{
    return QString::fromLatin1(infoOf(sdk).id);
}

QString sdkTitle(Sdk sdk)
{
    return QString::fromLatin1(infoOf(sdk).title);
}

bool parseSdk(QStringView text, Sdk &sdk)
{
    for (const Known &each : known) {
        if (text.compare(QLatin1String(each.id), Qt::CaseInsensitive) == 0) {
            sdk = each.sdk;
            return true;
        }
    }
    return false;
}

Snippet snippet(const SnippetRequest &request)
{
    const sdk::Target target(request);
    switch (request.sdk) {
    case Sdk::Pymilvus:
        return sdk::pymilvus(target);
    case Sdk::Node:
        return sdk::node(target);
    case Sdk::Java:
        return sdk::java(target);
    case Sdk::Go:
        return sdk::go(target);
    case Sdk::Cpp:
        return sdk::cpp(target);
    case Sdk::CSharp:
        return sdk::csharp(target);
    case Sdk::Rest:
        return sdk::rest(target);
    case Sdk::Attu:
        break;
    }
    return sdk::attu(target);
}

} // namespace exporter
