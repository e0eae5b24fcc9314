#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/plan/plan.h"

namespace exporter {

/// Which part of a bundle leaves the folder. Only All contains ca.key (architecture.md, invariant
/// 2).
enum class Side { Server, Client, All };
enum class Format { Zip, TarGz, Pkcs12, KubernetesSecret, OpenSslScript };

bool parseSide(QStringView text, Side &side); ///< "server", "client", "all"
bool parseFormat(QStringView text,
                 Format &format); ///< "zip", "tar.gz", "p12", "k8s-secret", "openssl-script"

/// Names of the files a side needs in this mode: server: ca.pem server.pem server.key; client:
/// ca.pem, in mutual mode also client.pem client.key; all: the nine.
QStringList filesFor(Side side, plan::Mode mode);

struct ExportRequest
{
    QString folder; ///< the bundle
    QString target; ///< file to create
    Side side = Side::Client;
    Format format = Format::Zip;
    plan::Mode mode = plan::Mode::Mutual;
    bool replace = false;    ///< without it an existing target is FileExists
    base::Secret passphrase; ///< Pkcs12 needs one; Zip and TarGz of Side::All may have one
    QString secretName = QStringLiteral("milvus-tls"); ///< KubernetesSecret only
};

struct ExportReport
{
    QString target;
    QStringList files;
    QList<base::Finding> findings;
};

/// Writes one archive, 0600 because it holds a key, reproducible (fixed times, sorted), as a whole
/// or not at all. With a passphrase the private keys of a backup are PKCS#8 under it, which
/// every openssl opens: an encrypted zip would keep them from many programs and guard them worse.
/// For one side's archive a passphrase is WrongUse: Milvus and its SDKs read no locked key.
/// OpenSslScript is made by saveScript (script.h) from a plan, not from here.
base::Result<ExportReport> exportBundle(const ExportRequest &request);

} // namespace exporter
