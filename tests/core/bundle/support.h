#pragma once

#include "core/bundle/generate.h"

#include "core/bundle/clientnames.h"
#include "core/pki/profile.h"

#include <QMap>

plan::Plan bundlePlan(const QString &folder);

/// Name → content of every file in a folder, hidden ones too; folders end in "/" and have no
/// content.
using Contents = QMap<QString, QByteArray>;
Contents contentsOf(const QString &folder);

/// Empty when the nine files are there and fit each other: chains, keys, requests, serial file,
/// modes; else what does not. Judged from the files alone, not with the code that made them.
QString faultOfSet(const QString &folder);

/// The same for one certificate, its key and its request by their stem: "server", "client",
/// "client-reader". Any of the CAs in ca.pem may have signed it.
QString faultOfFiles(const QString &folder, const QString &stem, bool strict = true);

/// A set as the script in Milvus's documentation makes it, by the openssl program.
bool makeByScript(const QString &folder);

/// A server.pem that an authority under another one signed, as public ones do, with its chain.
bool makeServerOfAnotherAuthority(const QString &folder);

struct MakerResult
{
    int exitCode = -1; ///< -1: killed
    QString output;
};
/// Runs the setmaker program, with the interrupter in front of it when given.
MakerResult runMaker(const QStringList &arguments, const QStringList &inFront = {},
                     const QString &currentFolder = {});
