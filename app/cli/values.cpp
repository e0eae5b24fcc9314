#include "app/cli/values.h"

#include "app/cli/tr.h"
#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

base::Result<base::Secret> fromEnvironment(const QString &variable)
{
    const char *value = std::getenv(variable.toLocal8Bit().constData());
    if (value == nullptr || *value == '\0')
        return base::fail(base::Code::PasswordUnavailable, {u'$' + variable});
    return base::Secret(QByteArrayView(value));
}

base::Result<base::Secret> fromFile(const QString &path)
{
    auto content = base::readFile(path, 65536);
    if (!content)
        return tl::make_unexpected(content.error());
    QByteArrayView line = *content;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    base::Secret secret(line);
    base::wipe(content->data(), static_cast<std::size_t>(content->size()));
    if (secret.isEmpty())
        return base::fail(base::Code::PasswordUnavailable, {path});
    return secret;
}

} // namespace

QString absolutePath(const QString &typed)
{
    return QDir::cleanPath(QDir().absoluteFilePath(base::expandHome(typed)));
}

base::Result<QString> bundleFolder(const CommandLine &line)
{
    const QString folder = absolutePath(line.value(u"bundle"_s));
    const QFileInfo info(folder);
    if (!info.exists())
        return base::fail(base::Code::FolderMissing, {folder});
    if (!info.isDir())
        return base::fail(base::Code::NotAFolder, {folder});
    return folder;
}

base::Result<plan::Mode> modeOf(const CommandLine &line)
{
    plan::Mode mode = plan::Mode::Mutual;
    if (line.isSet(u"mode"_s) && !plan::parseMode(line.value(u"mode"_s), mode))
        return base::fail(base::Code::ModeUnknown, {line.value(u"mode"_s)});
    return mode;
}

base::Result<int> portOf(const CommandLine &line, const QString &name, int otherwise, int least)
{
    if (!line.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int port = line.value(name).toInt(&isNumber);
    if (!isNumber || port < least || port > 65535)
        return base::fail(base::Code::PortInvalid, {line.value(name)});
    return port;
}

base::Result<int> restPortOf(const CommandLine &line, int otherwise)
{
    if (line.value(u"rest-port"_s) == u"off")
        return 0;
    return portOf(line, u"rest-port"_s, otherwise);
}

void describePassword(CommandLine &line)
{
    line.option(u"password-env"_s, u"VARIABLE"_s,
                Tr::tr("The environment variable that holds the password."));
    line.option(u"password-file"_s, u"FILE"_s, Tr::tr("The file that holds the password."));
}

base::Result<base::Secret> passwordOf(const CommandLine &line)
{
    const bool isInFile = line.isSet(u"password-file"_s);
    const bool isInEnvironment = line.isSet(u"password-env"_s);
    if (isInFile && isInEnvironment)
        return wrongUse(Tr::tr("--password-env and --password-file exclude each other."));
    if (isInFile)
        return fromFile(absolutePath(line.value(u"password-file"_s)));
    if (isInEnvironment)
        return fromEnvironment(line.value(u"password-env"_s));
    return base::Secret();
}

} // namespace cli
