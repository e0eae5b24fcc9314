#pragma once

#include <QByteArray>

#include <optional>

namespace probe {

/// An HTTP/1 answer whose end is the end of the connection.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;

    /// The "code" that every answer of Milvus's REST service carries (milvus-tls.md 4.5): 0 or 200
    /// for good ones, 1800 when nobody has signed in. Nothing when the body is no such JSON.
    [[nodiscard]] std::optional<int> milvusCode() const;
    [[nodiscard]] bool isGood() const;
};

/// Nothing when the bytes are no HTTP/1 answer.
std::optional<HttpAnswer> parseHttpAnswer(QByteArrayView bytes);

} // namespace probe
