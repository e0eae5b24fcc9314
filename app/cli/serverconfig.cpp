#include "app/cli/serverconfig.h"

#include "core/base/files.h"
#include "core/bundle/files.h"
#include "core/milvus/document.h"
#include "core/milvus/problems.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString fileHere(const milvus::Reading &reading, QByteArrayView key, const QString &configPath,
                 const QString &bundleFolder)
{
    const QString path = reading.value(key).value_or(QString());
    if (path.isEmpty())
        return path;
    // A relative path counts from where Milvus is started: the folder above "configs".
    QDir folder = QFileInfo(configPath).absoluteDir();
    if (folder.dirName() == u"configs")
        folder.cdUp();
    const QString here = folder.absoluteFilePath(path);
    return QFileInfo::exists(here) ? here : QDir(bundleFolder).filePath(QFileInfo(path).fileName());
}

} // namespace

base::Result<probe::RehearsalOptions> rehearsalOf(const QString &configPath,
                                                  const QString &bundleFolder)
{
    const auto text = base::readFile(configPath, milvus::largestFile);
    if (!text)
        return tl::make_unexpected(text.error());
    const auto document = milvus::Document::parse(*text, configPath);
    if (!document)
        return tl::make_unexpected(document.error());
    const milvus::KeyIndex index(*document);
    const milvus::Reading reading(*document, index);
    probe::RehearsalOptions options;
    options.tlsMode = reading.tlsMode();
    options.serverPemPath = fileHere(reading, "tls.serverPemPath", configPath, bundleFolder);
    options.serverKeyPath = fileHere(reading, "tls.serverKeyPath", configPath, bundleFolder);
    options.caPemPath = fileHere(reading, "tls.caPemPath", configPath, bundleFolder);
    return options;
}

probe::RehearsalOptions rehearsalOf(plan::Mode mode, const QString &bundleFolder)
{
    probe::RehearsalOptions options;
    options.tlsMode = static_cast<int>(mode);
    options.serverPemPath = bundle::filePath(bundleFolder, bundle::File::ServerCertificate);
    options.serverKeyPath = bundle::filePath(bundleFolder, bundle::File::ServerKey);
    options.caPemPath = bundle::filePath(bundleFolder, bundle::File::CaCertificate);
    return options;
}

} // namespace cli
