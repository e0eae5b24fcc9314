#include "core/export/sdk/sdk.h"

using namespace Qt::StringLiterals;

namespace exporter::sdk {

namespace {

constexpr auto cppText = quotedFor<Language::Cpp>;

/// The arguments of ConnectParam::WithTls(), one a line.
QString tlsArguments(const Target &target)
{
    QStringList arguments = {cppText(target.checkedName())};
    if (target.isMutual)
        arguments << cppText(target.certificate) << cppText(target.key);
    arguments << cppText(target.ca);
    return arguments.join(u",\n                  "_s);
}

} // namespace

Snippet cpp(const Target &target)
{
    QString parameters = cppText(target.host) + u", "_s + QString::number(target.port);
    QStringList lines = {u"#include <milvus/MilvusClient.h>"_s, QString()};
    if (!target.user.isEmpty()) {
        lines << u"#include <cstdlib>"_s;
        parameters += u", "_s + cppText(target.user) + u", password"_s;
    }
    lines << u"#include <iostream>"_s << u"#include <string>"_s << QString() << u"int main() {"_s;
    if (!target.user.isEmpty())
        lines << u"    const char *secret = std::getenv(\"MILVUS_PASSWORD\");"_s
              << u"    const std::string password = secret ? secret : \"\";"_s;
    lines << u"    milvus::ConnectParam param("_s + parameters + u");"_s
          << u"    param.WithTls("_s + tlsArguments(target) + u");"_s
          << u"    auto client = milvus::MilvusClient::Create();"_s << u"    std::string version;"_s
          << u"    auto status = client->Connect(param);"_s << u"    if (status.IsOk())"_s
          << u"        status = client->GetVersion(version);"_s
          << u"    std::cout << (status.IsOk() ? version : status.Message()) << std::endl;"_s
          << u"    return status.IsOk() ? 0 : 1;"_s << u"}"_s;
    return {toCode(lines), u"cpp"_s, Trap::CppEmptyFiles};
}

} // namespace exporter::sdk
