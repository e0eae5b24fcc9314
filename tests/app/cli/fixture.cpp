#include "fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fixture {

namespace {

constexpr uid_t nobody = 65534;

void giveUpRoot()
{
    if (::geteuid() != 0)
        return;
    if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        ::_exit(99);
}

QByteArray describe(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return "gone";
    QByteArray text = QByteArray::number(status.st_mode, 8) + ' ';
    if (S_ISLNK(status.st_mode))
        return text + QFile::symLinkTarget(path).toUtf8();
    if (!S_ISREG(status.st_mode))
        return text;
    constexpr qint64 readable = 16 * 1024 * 1024;
    if (status.st_size > readable)
        return text + QByteArray::number(qint64(status.st_size));
    return text + QCryptographicHash::hash(read(path), QCryptographicHash::Sha256).toHex();
}

} // namespace

QString program()
{
    return QStringLiteral(BUILD_DIR) + u"/bin/milvus-tls"_s;
}

Result run(const QStringList &arguments, const Options &options)
{
    QProcess process;
    if (!options.folder.isEmpty())
        process.setWorkingDirectory(options.folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString &variable : options.environment)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(environment);
    if (options.isNobody)
        process.setChildProcessModifier(giveUpRoot);
    if (!options.standardOutput.isEmpty())
        process.setStandardOutputFile(options.standardOutput);
    process.start(program(), arguments);
    process.closeWriteChannel();
    Result result;
    if (!process.waitForFinished(options.seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.isCrashed = process.exitStatus() != QProcess::NormalExit;
    result.exitCode = process.exitCode();
    const QByteArray out = process.readAllStandardOutput();
    result.out = QString::fromUtf8(out);
    result.err = QString::fromUtf8(process.readAllStandardError());
    result.json = QJsonDocument::fromJson(out).object();
    return result;
}

QStringList codes(const QJsonObject &json)
{
    QStringList list;
    for (const QJsonValue &finding : json[u"findings"_s].toArray())
        list << finding[u"code"_s].toString();
    return list;
}

bool canBeNobody()
{
    Options options;
    options.isNobody = true;
    options.folder = u"/"_s;
    return run({u"--version"_s}, options).exitCode == 0;
}

QHash<QString, QByteArray> snapshot(const QString &folder)
{
    QHash<QString, QByteArray> all;
    all[u"."_s] = describe(folder);
    QDirIterator files(folder,
                       QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all[path.sliced(folder.size() + 1)] = describe(path);
    }
    return all;
}

QString difference(const QHash<QString, QByteArray> &before,
                   const QHash<QString, QByteArray> &after)
{
    QStringList words;
    for (auto file = before.begin(); file != before.end(); ++file) {
        if (!after.contains(file.key()))
            words << file.key() + u" is gone"_s;
        else if (after[file.key()] != file.value())
            words << file.key() + u" is different"_s;
    }
    for (auto file = after.begin(); file != after.end(); ++file)
        if (!before.contains(file.key()))
            words << file.key() + u" is new"_s;
    return words.join(u", "_s);
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void copySet(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files)) {
        QFile::copy(from + u'/' + name, to + u'/' + name);
        QFile::setPermissions(to + u'/' + name, QFileInfo(from + u'/' + name).permissions());
    }
}

} // namespace fixture
