#include "app/cli/values.h"

#include "app/cli/tr.h"
#include "core/base/files.h"
#include "core/probe/livetest.h"

#include <QDir>
#include <QFileInfo>

#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype mostSecretBytes = 65536;

base::Result<base::Secret> fromEnvironment(const QString &variable)
{
    const char *value = std::getenv(variable.toLocal8Bit().constData());
    if (value == nullptr || *value == '\0')
        return base::fail(base::Code::PasswordUnavailable, {u'$' + variable});
    return base::Secret(QByteArrayView(value));
}

/// The first line of what was read, as openssl takes it too; all is wiped.
base::Result<base::Secret> firstLine(QByteArray content, const QString &origin)
{
    const qsizetype end = content.indexOf('\n');
    QByteArrayView line = QByteArrayView(content).first(end < 0 ? content.size() : end);
    while (line.endsWith('\r'))
        line.chop(1);
    base::Secret secret(line);
    base::wipe(content.data(), static_cast<std::size_t>(content.size()));
    if (secret.isEmpty())
        return base::fail(base::Code::PasswordUnavailable, {origin});
    return secret;
}

base::Result<base::Secret> fromFile(const QString &path)
{
    auto content = base::readFile(path, mostSecretBytes);
    if (!content)
        return tl::make_unexpected(content.error());
    return firstLine(std::move(*content), path);
}

/// Reads to the end, or to the end of a line, so that somebody can type it.
base::Result<base::Secret> fromDescriptor(const QString &typed, const QString &option)
{
    bool isNumber = false;
    const int descriptor = typed.toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return wrongUse(
            Tr::tr("%1 takes the number of an open descriptor, not “%2”.").arg(option, typed));
    QByteArray content;
    content.reserve(mostSecretBytes); // never moved, so nothing is left behind
    char octet = 0;
    while (content.size() < mostSecretBytes && ::read(descriptor, &octet, 1) == 1) {
        content.append(octet);
        if (octet == '\n')
            break;
    }
    return firstLine(std::move(content), u"fd "_s + typed);
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

base::Result<> takeSignIn(const CommandLine &line, probe::Request &request)
{
    auto password = passwordOf(line);
    if (!password)
        return tl::make_unexpected(password.error());
    if (!password->isEmpty() && !line.isSet(u"user"_s))
        return wrongUse(Tr::tr("A password is given, but no --user."));
    request.user = line.value(u"user"_s);
    request.password = std::move(*password);
    return {};
}

void describePassphrase(CommandLine &line, const QString &description, const QString &prefix)
{
    line.option(prefix + u"passphrase-file"_s, u"FILE"_s, description);
    line.option(prefix + u"passphrase-fd"_s, u"N"_s,
                Tr::tr("The same, read from an open descriptor: 0 is the standard input."));
    line.option(prefix + u"passphrase-env"_s, u"VARIABLE"_s,
                Tr::tr("The same, in an environment variable."));
}

base::Result<base::Secret> passphraseOf(const CommandLine &line, const QString &prefix)
{
    const QStringList names = {prefix + u"passphrase-file"_s, prefix + u"passphrase-fd"_s,
                               prefix + u"passphrase-env"_s};
    QStringList given;
    for (const QString &name : names)
        if (line.isSet(name))
            given << u"--"_s + name;
    if (given.size() > 1)
        return wrongUse(Tr::tr("%1 and %2 exclude each other.").arg(given[0], given[1]));
    if (line.isSet(names[0]))
        return fromFile(absolutePath(line.value(names[0])));
    if (line.isSet(names[1]))
        return fromDescriptor(line.value(names[1]), u"--"_s + names[1]);
    if (line.isSet(names[2]))
        return fromEnvironment(line.value(names[2]));
    return base::Secret();
}

} // namespace cli
