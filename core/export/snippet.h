#pragma once

#include "core/base/result.h"
#include "core/base/sdk.h"
#include "core/plan/plan.h"

namespace exporter {

using base::allSdks;
using base::parseSdk;
using base::Sdk;
using base::sdkId;
using base::sdkTitle;

struct SnippetRequest
{
    Sdk sdk = Sdk::Pymilvus;
    QString folder; ///< where the client's files are; made absolute
    QString host = QStringLiteral("localhost");
    int port = 19530;
    int restPort = 8080;
    plan::Mode mode = plan::Mode::Mutual;
    QString serverName; ///< only when it differs from the host
    QString user;       ///< then the code reads the password from MILVUS_PASSWORD
};

/// The trap of this SDK, told beside the code; ui/text has the sentence.
enum class Trap {
    PymilvusServerPem,
    PymilvusCaPemAlone,
    NodeRootCertificate,
    JavaServerName,
    GoSystemRoots,
    CppEmptyFiles,
    CSharpOwnChannel,
    RestOwnPort,
    AttuFirstStart
};

struct Snippet
{
    QByteArray code;  ///< runs as it stands; every path quoted for its language
    QString language; ///< "python", "javascript", …
    Trap trap = Trap::PymilvusServerPem;
};

Snippet snippet(const SnippetRequest &request);

} // namespace exporter
