#include "core/bundle/files.h"

namespace bundle {

const std::array<FileInfo, 9> &allFiles()
{
    static constexpr std::array<FileInfo, 9> files = {{
        {File::CaKey, "ca.key", 0600, Holder::Nobody},
        {File::CaCertificate, "ca.pem", 0644, Holder::Everyone},
        {File::CaSerial, "ca.srl", 0644, Holder::Nobody},
        {File::ServerKey, "server.key", 0600, Holder::Milvus},
        {File::ServerRequest, "server.csr", 0644, Holder::Nobody},
        {File::ServerCertificate, "server.pem", 0644, Holder::Milvus},
        {File::ClientKey, "client.key", 0600, Holder::Programs},
        {File::ClientRequest, "client.csr", 0644, Holder::Nobody},
        {File::ClientCertificate, "client.pem", 0644, Holder::Programs},
    }};
    return files;
}

const FileInfo &info(File file)
{
    return allFiles()[static_cast<std::size_t>(file)];
}

QString fileName(File file)
{
    return QString::fromLatin1(info(file).name);
}

QString filePath(const QString &folder, File file)
{
    return folder + u'/' + fileName(file);
}

bool isPrivateKey(File file)
{
    return info(file).mode == 0600;
}

} // namespace bundle
