#include "core/bundle/files.h"

using namespace Qt::StringLiterals;

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

QStringList setFileNames()
{
    QStringList names;
    for (const FileInfo &file : allFiles())
        names.append(QString::fromLatin1(file.name));
    for (const char *name : {historyName, rotationName, nextCaKeyName, oldCaKeyName})
        names.append(QString::fromLatin1(name));
    return names;
}

bool isSetFile(const QString &name)
{
    static const QStringList names = setFileNames();
    return names.contains(name);
}

QStringList rotationFiles()
{
    return {QString::fromLatin1(rotationName), QString::fromLatin1(nextCaKeyName),
            QString::fromLatin1(oldCaKeyName)};
}

bool isNamedClientFile(const QString &name)
{
    return name.startsWith(u"client-") &&
           (name.endsWith(u".key") || name.endsWith(u".csr") || name.endsWith(u".pem"));
}

QString keyName(const QString &stem)
{
    return stem + u".key"_s;
}

QString requestName(const QString &stem)
{
    return stem + u".csr"_s;
}

QString certificateName(const QString &stem)
{
    return stem + u".pem"_s;
}

} // namespace bundle
