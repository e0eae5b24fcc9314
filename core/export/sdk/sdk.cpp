#include "core/export/sdk/sdk.h"

#include "core/bundle/files.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace exporter::sdk {

Target::Target(const SnippetRequest &request)
    : isMutual(request.mode == plan::Mode::Mutual)
    , host(request.host)
    , port(request.port)
    , restPort(request.restPort)
    , nameOverride(request.serverName == request.host ? QString() : request.serverName)
    , user(request.user)
{
    const QString folder = QDir::cleanPath(QDir(request.folder).absolutePath());
    ca = bundle::filePath(folder, bundle::File::CaCertificate);
    certificate = bundle::filePath(folder, bundle::File::ClientCertificate);
    key = bundle::filePath(folder, bundle::File::ClientKey);
}

QString Target::checkedName() const
{
    return nameOverride.isEmpty() ? host : nameOverride;
}

QString Target::uri() const
{
    return u"https://"_s + hostAndPort();
}

QString Target::hostAndPort() const
{
    return sdk::hostAndPort(host, port);
}

bool Target::isLoopback() const
{
    return host == u"localhost" || host == u"::1" || host.startsWith(u"127.");
}

QString hostAndPort(const QString &host, int port)
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(port);
}

QByteArray toCode(const QStringList &lines)
{
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace exporter::sdk
