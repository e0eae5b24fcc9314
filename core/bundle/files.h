#pragma once

#include <QStringList>

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

// What else of ours may lie beside the nine.
constexpr const char *historyName = "history.jsonl";    ///< what was issued (history.h)
constexpr const char *rotationName = "rotation.json";   ///< how far a new CA has come (rotate.h)
constexpr const char *nextCaKeyName = "ca-next.key";    ///< of the CA that takes over
constexpr const char *oldCaKeyName = "ca-previous.key"; ///< of the CA that goes

/// The three that exist only while a new CA takes over.
QStringList rotationFiles();
/// The nine and those above.
QStringList setFileNames();
/// Whether a name is one of the nine or of those above: files that a run replaces or carries over.
bool isSetFile(const QString &name);
/// "client-NAME.key", ".csr" or ".pem".
bool isNamedClientFile(const QString &name);

/// The three files of a certificate by their stem: "server", "client", "client-reader".
QString keyName(const QString &stem);
QString requestName(const QString &stem);
QString certificateName(const QString &stem);

} // namespace bundle
