#pragma once

#include <QList>
#include <QString>

namespace inspect {

/// A file to look at. From a folder come also files that have nothing to do with certificates:
/// those are passed over in silence.
struct Candidate
{
    QString path;
    bool named =
        true; ///< asked for by name, or one of the nine: worth a word when it cannot be used
};

/// The files behind a list of files and folders: of a folder its own files, the nine in the order
/// of Milvus's documentation and the others by name, not those of folders inside, hidden ones left
/// out, at most 200. Blocking.
QList<Candidate> collectFiles(const QStringList &paths);

} // namespace inspect
