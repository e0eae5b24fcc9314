#include "core/probe/firstbytes.h"

#include <array>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

constexpr std::array<char, 33> preface = {
    'P',  'R', 'I', ' ',  '*',  ' ',  'H',  'T', 'T', 'P', '/', '2', '.', '0', '\r', '\n', '\r',
    '\n', 'S', 'M', '\r', '\n', '\r', '\n', 0,   0,   0,   4,   0,   0,   0,   0,    0};

constexpr qsizetype frameHeaderSize = 9;

bool startsLike(QByteArrayView bytes, QByteArrayView pattern)
{
    const qsizetype common = std::min(bytes.size(), pattern.size());
    return bytes.first(common) == pattern.first(common);
}

/// RFC 8446 5.1: a content type from 20 to 24 and a legacy version 3.x.
bool looksLikeTls(QByteArrayView bytes)
{
    const auto type = static_cast<std::uint8_t>(bytes.at(0));
    return type >= 20 && type <= 24 && (bytes.size() < 2 || bytes.at(1) == 3);
}

/// RFC 9113 4.1: 24 bits of length, type 4 (SETTINGS), flags, stream 0.
bool looksLikeSettings(QByteArrayView bytes)
{
    constexpr char settings = 4;
    return bytes.at(0) == 0 && (bytes.size() < 4 || bytes.at(3) == settings) &&
           (bytes.size() < frameHeaderSize || bytes.sliced(5, 4) == QByteArrayView("\0\0\0\0", 4));
}

} // namespace

Speech speechOf(QByteArrayView firstBytes)
{
    if (firstBytes.isEmpty())
        return Speech::Unclear;
    if (looksLikeTls(firstBytes))
        return firstBytes.size() < 2 ? Speech::Unclear : Speech::Tls;
    if (looksLikeSettings(firstBytes))
        return firstBytes.size() < frameHeaderSize ? Speech::Unclear : Speech::Http2;
    const QByteArrayView http1("HTTP/1.");
    if (startsLike(firstBytes, http1))
        return firstBytes.size() < http1.size() ? Speech::Unclear : Speech::Http1;
    return Speech::Other;
}

QString announcedVersion(QByteArrayView firstBytes)
{
    constexpr char handshakeRecord = 22;
    constexpr qsizetype helloMinor = 10; // 5 of the record, 4 of the message, major, minor
    if (firstBytes.size() <= helloMinor || firstBytes.front() != handshakeRecord)
        return {};
    const int minor = firstBytes.at(helloMinor);
    return minor == 0 ? u"SSL 3.0"_s : u"TLS 1.%1"_s.arg(minor - 1);
}

QByteArrayView http2Preface()
{
    return QByteArrayView(preface.data(), preface.size());
}

} // namespace probe
