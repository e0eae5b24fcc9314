#pragma once

#include <QByteArrayView>
#include <QString>

namespace probe {

/// What the first bytes of a peer say about it.
enum class Speech {
    Tls,     // a TLS record
    Http2,   // an HTTP/2 SETTINGS frame: gRPC without TLS
    Http1,   // "HTTP/1.1 400 Bad Request"
    Unclear, // fewer bytes than it takes to tell
    Other    // an SSH banner, a database greeting, …
};

Speech speechOf(QByteArrayView firstBytes);

/// The version in a ServerHello: "TLS 1.1". Empty when the bytes are none.
QString announcedVersion(QByteArrayView firstBytes);

/// The client's first words in HTTP/2 (RFC 9113 3.4): preface and an empty SETTINGS frame.
QByteArrayView http2Preface();

} // namespace probe
