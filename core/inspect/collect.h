#pragma once

#include "core/base/finding.h"

#include <QList>
#include <QString>

namespace inspect {

/// A file to look at. From a folder come also files that have nothing to do with certificates:
/// those are passed over in silence.
struct Candidate
{
    QString path;
    bool named = true;   ///< asked for by name, or one that a set has: worth a word when it cannot
                         ///< be used
    bool telling = true; ///< by its name a certificate, a key or a request
};

struct Collection
{
    QList<Candidate> files;
    QList<base::Finding> findings; ///< what was not looked at: FilesLeftOut, FileUnreadable
};

/// The files behind a list of files and folders: of a folder its own files, the nine in the order
/// of Milvus's documentation, then those whose names promise a certificate or a key, then others,
/// each by name; hidden ones left out. A folder with neither server.pem nor client.pem may be one
/// of easy-rsa or openssl: then what lies in private, certs, issued, reqs and pki below it belongs
/// to it. Blocking.
Collection collectFiles(const QStringList &paths);

/// Whether a name is one of the nine or of a named client's three: the files that a repair makes.
bool isOfSet(const QString &name);

} // namespace inspect
