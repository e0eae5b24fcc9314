#pragma once

#include <QString>

#include <array>

namespace bundle {

/// The nine files of Milvus's documentation, in its order.
enum class File {
    CaKey,
    CaCertificate,
    CaSerial,
    ServerKey,
    ServerRequest,
    ServerCertificate,
    ClientKey,
    ClientRequest,
    ClientCertificate
};

enum class Holder { Nobody, Milvus, Programs, Everyone };

struct FileInfo
{
    File file;
    const char *name; ///< "ca.key"
    unsigned mode;    ///< 0600 for private keys, else 0644
    Holder holder;    ///< who gets a copy
};

const std::array<FileInfo, 9> &allFiles();
const FileInfo &info(File file);
QString fileName(File file);
/// folder + "/" + name
QString filePath(const QString &folder, File file);
bool isPrivateKey(File file);

} // namespace bundle
