#pragma once

#include "core/pki/generatekey.h"
#include "core/pki/issue.h"

#include <QTemporaryDir>

/// A CA, a server and a client made by core/pki, and the `openssl` program as a second opinion.
struct Issued
{
    pki::Authority authority;
    pki::PrivateKey serverKey;
    pki::PrivateKey clientKey;
    QByteArray serverRequest;
    pki::CertificateView server;
    pki::CertificateView client;
};

plan::Plan testPlan(plan::KeyKind kind = plan::KeyKind::EcP256);
/// Made once per kind and number in a run: RSA-4096 takes its time.
pki::PrivateKey testKey(plan::KeyKind kind = plan::KeyKind::EcP256, int number = 0);
Issued issueAll(const plan::Plan &plan);

struct ProgramResult
{
    int exitCode = -1;
    QByteArray output; ///< both streams
};
ProgramResult openSsl(const QStringList &arguments, const QByteArray &input = {});

/// `openssl verify` with these options; "leaf.pem: OK" when it is content.
QByteArray openSslVerify(const QTemporaryDir &folder, const pki::CertificateView &ca,
                         const pki::CertificateView &leaf, const QStringList &options);

void writeTo(const QString &path, const QByteArray &content);
