#include "core/probe/httpanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace probe {

std::optional<int> HttpAnswer::milvusCode() const
{
    const QJsonValue code = QJsonDocument::fromJson(body).object().value(u"code"_s);
    return code.isDouble() ? std::optional(code.toInt()) : std::nullopt;
}

bool HttpAnswer::isGood() const
{
    constexpr int ok = 200;
    const auto code = milvusCode();
    return status == ok && (code == 0 || code == ok); // version 1 of the interface says 200
}

std::optional<HttpAnswer> parseHttpAnswer(QByteArrayView bytes)
{
    constexpr qsizetype statusAt = 9; // "HTTP/1.1 "
    constexpr qsizetype statusSize = 3;
    const QByteArrayView end("\r\n\r\n");
    const qsizetype headers = bytes.indexOf(end);
    if (!bytes.startsWith("HTTP/1.") || headers < statusAt + statusSize)
        return {};
    bool isNumber = false;
    const int status = bytes.sliced(statusAt, statusSize).toByteArray().toInt(&isNumber);
    if (!isNumber)
        return {};
    return HttpAnswer{status, bytes.sliced(headers + end.size()).toByteArray()};
}

} // namespace probe
