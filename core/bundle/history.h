#pragma once

#include "core/base/result.h"
#include "core/pki/certificateview.h"

#include <QDateTime>
#include <QJsonObject>

namespace bundle {

/// One certificate that was issued in a folder: what history.jsonl holds a line of. No keys.
struct IssueRecord
{
    QDateTime time;  ///< UTC, when it was issued
    QString action;  ///< "generate", "renew", "extend", "add-client", "rotate", "cancel-rotation",
                     ///< "repair"
    QString file;    ///< "server.pem"
    QString serial;  ///< upper-case hexadecimal
    QString subject; ///< "CN=…, O=…"
    QString issuer;  ///< the same of its CA
    QStringList names;   ///< "DNS:localhost"
    QDateTime notBefore; ///< UTC
    QDateTime notAfter;  ///< UTC
    QString sha256;      ///< fingerprint of the certificate, lower-case hexadecimal
    bool operator==(const IssueRecord &) const = default;
};

IssueRecord recordOf(const pki::CertificateView &certificate, const QString &file,
                     const QString &action);
QJsonObject toJson(const IssueRecord &record);
/// The record as one line of JSON with its line feed, UTF-8.
QByteArray historyLine(const IssueRecord &record);

/// What was issued in a folder, oldest first. Empty when nothing is written there. Lines that are
/// no records are warnings (HistoryDamaged). Blocking; any thread.
struct History
{
    QList<IssueRecord> records;
    QList<base::Finding> findings;
};
base::Result<History> readHistory(const QString &folder);

/// The serial number as people and openssl write it.
QString serialText(QByteArrayView serial);

} // namespace bundle
