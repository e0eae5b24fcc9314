#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace bundle {

/// Names for client-NAME.key, .csr and .pem, in order, each once, with what is to be said about
/// them.
struct ClientNames
{
    QStringList names;
    QList<base::Finding> findings; ///< problems: nothing must be made; a repeated name is a note
};

/// Checks names as they were typed (certificates.md 1.2; also the file name): letters and digits of
/// any language, "-", "_", ".", "@" inside, at most 64 characters; none that means something else
/// (server, client, ca, all); no two that a file system without regard to case takes for one.
/// Pure.
ClientNames checkClientNames(const QStringList &typed);

/// The names in the text of a list: one a line; blank lines and lines that begin with "#" do not
/// count. Findings say where: "path:line", without a path the number of the line alone. Checked
/// together with `also`, which come first. Pure.
ClientNames namesInText(const QString &text, const QString &path = {},
                        const QStringList &also = {});

/// The text of a list file, UTF-8. FileMissing and its like, ClientListUnreadable. Blocking.
base::Result<QString> readClientText(const QString &path);

/// The names in a list file; the errors of readClientText, ClientListEmpty. Blocking.
base::Result<ClientNames> readClientList(const QString &path, const QStringList &also = {});

/// "client-NAME", what the three files of a named client begin with.
QString clientStem(const QString &name);

/// Names of the clients in a folder, from its client-NAME.pem files, sorted.
QStringList namedClients(const QString &folder);

} // namespace bundle
