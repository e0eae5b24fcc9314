#include "core/export/snippet.h"

#include "core/export/sdk/sdk.h"

namespace exporter {

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
