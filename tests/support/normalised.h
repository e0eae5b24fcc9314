#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What two runs of the same work have to agree on. Keys, serial numbers, signatures, key
/// identifiers and the moment differ from run to run; everything else of the DER must not.
namespace support {

/// The certificates of a PEM text, one line each: kind of key, hours of validity, and the DER of
/// what is signed with everything else in place of what may differ.
QStringList normalisedCertificates(const QByteArray &pem);
/// The same for a request.
QString normalisedRequest(const QByteArray &pem);

/// The files of a folder, one line each: name, mode, normalised content. Of a private key the kind,
/// of the history what was done to which file.
QStringList normalisedFolder(const QString &folder);

} // namespace support
