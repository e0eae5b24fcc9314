#pragma once

#include "core/base/result.h"
#include "core/pki/certificateview.h"

#include <QList>
#include <optional>

namespace inspect {

enum class Kind { Certificate, PrivateKey, Request, Serial, Unknown };
enum class Role { Ca, Server, Client, Other };

/// One PEM object (or unreadable file) found in what was opened.
struct Object
{
    QString path;
    QString file; ///< name without folder
    Kind kind = Kind::Unknown;
    Role role = Role::Other;
    std::optional<pki::CertificateView> certificate; ///< Kind::Certificate
    std::optional<pki::KeyFacts>
        key;         ///< Kind::PrivateKey, Kind::Request: facts only, never the key
    QString keyForm; ///< Kind::PrivateKey: what its BEGIN line says, "EC PRIVATE KEY"; empty: DER
    QList<pki::NameAttribute> requestSubject; ///< Kind::Request
    QList<plan::SubjectAltName> requestNames; ///< Kind::Request
    QString matches;         ///< file whose public key is the same: the key of a certificate, …
    bool signedByCa = false; ///< the signature of a trust anchor holds (signatures.h)
    unsigned mode = 0;       ///< permission bits of the file
    QByteArray pem;          ///< empty for private keys
};

struct Verdict
{
    bool good = false;
    QList<plan::SubjectAltName> names; ///< what the server certificate covers
    QString signer;                    ///< common name of the CA
    QDateTime notAfter;                ///< the earliest end in the chain
    qint64 daysLeft = 0;
};

struct Options
{
    QString host;          ///< also check that the server certificate covers it
    bool wholeSet = false; ///< the paths are one bundle folder: report missing and mixed files too
    std::optional<base::Sdk> sdk = {}; ///< leave out what only other SDKs mind
    QList<Object> more = {};           ///< also counted: read already, out of a PKCS#12 file say
    bool contentFirst = false;         ///< what a certificate is for counts more than the name of
                                       ///< its file
};

struct Report
{
    QList<Object> objects;
    QList<base::Finding> findings; ///< problems first
    Verdict verdict;
};

/// Looks at files and folders by content, never by name alone. A path that cannot be read becomes a
/// finding, not an error; the error is only for an empty list. Blocking; any thread.
base::Result<Report> inspectPaths(const QStringList &paths, const Options &options = {});

/// The same for objects that were read already, with what was found while reading them.
Report inspectObjects(QList<Object> objects, const QList<base::Finding> &found,
                      const Options &options = {});

/// What is left of a report for one who uses this SDK alone: findings, and the verdict by them.
Report seenBy(base::Sdk sdk, Report report);

/// The report with Options::host, asked afterwards.
Report askedFor(const QString &host, Report report);

QString kindId(Kind kind);
QString roleId(Role role);
QJsonObject toJson(const Report &report);

} // namespace inspect
