#pragma once

#include "core/export/quote.h"
#include "core/export/snippet.h"

#include <QStringList>

namespace exporter::sdk {

/// A request with its defaults worked out: what the code of every SDK needs to know. Texts are not
/// quoted yet.
struct Target
{
    explicit Target(const SnippetRequest &request);

    bool isMutual;
    QString host;
    int port;
    int restPort;
    QString ca;
    QString certificate;
    QString key;
    QString nameOverride; ///< empty: the host itself is checked
    QString user;         ///< empty: no sign-in

    [[nodiscard]] QString checkedName() const; ///< the name that must be in the certificate
    [[nodiscard]] QString uri() const;         ///< "https://localhost:19530"
    [[nodiscard]] QString hostAndPort() const; ///< "localhost:19530", "[::1]:19530"
    [[nodiscard]] bool isLoopback() const;
};

/// "host:port" with brackets round an IPv6 address.
QString hostAndPort(const QString &host, int port);

Snippet pymilvus(const Target &target);
Snippet node(const Target &target);
Snippet java(const Target &target);
Snippet go(const Target &target);
Snippet cpp(const Target &target);
Snippet csharp(const Target &target);
Snippet rest(const Target &target);
Snippet attu(const Target &target);

/// The lines as a file: UTF-8, each ended.
QByteArray toCode(const QStringList &lines);

} // namespace exporter::sdk
