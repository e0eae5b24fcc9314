#include "core/milvus/namedfiles.h"

#include "core/base/files.h"
#include "core/base/publishedsamples.h"
#include "core/milvus/keys.h"

#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;

struct NamedFile
{
    const char *key = nullptr;
    QString path;
    bool isPrivateKey = false;
    bool isInternal = false;
};

/// The files that this mode reads (milvus-tls.md 1.3, 1.7).
QList<NamedFile> filesReadBy(const TlsSettings &settings)
{
    QList<NamedFile> files;
    if (settings.tlsMode != 0)
        files = {{keyServerPem, settings.serverPemPath},
                 {keyServerKey, settings.serverKeyPath, true}};
    if (settings.tlsMode == 2)
        files.append({keyCaPem, settings.caPemPath});
    if (settings.internal)
        files += {{keyInternalPem, settings.internal->serverPemPath, false, true},
                  {keyInternalKey, settings.internal->serverKeyPath, true, true},
                  {keyInternalCa, settings.internal->caPemPath, false, true}};
    files.removeIf([](const NamedFile &file) { return !file.path.startsWith(QLatin1Char('/')); });
    return files;
}

QList<Finding> problemsOf(const NamedFile &file)
{
    struct stat status = {};
    const bool isThere =
        ::stat(QFile::encodeName(file.path).constData(), &status) == 0 && S_ISREG(status.st_mode);
    if (!isThere && file.isInternal) // Milvus starts all the same
        return {{Severity::Problem,
                 Code::InternalTlsPathMissing,
                 {QLatin1String(file.key)},
                 file.path}};
    if (!isThere)
        return {{Severity::Problem,
                 Code::PathMissing,
                 {QLatin1String(file.key), file.path},
                 file.path}};
    if (file.isPrivateKey && (status.st_mode & (S_IROTH | S_IWOTH)) != 0)
        return {{Severity::Warning,
                 Code::KeyReadableByOthers,
                 {file.path, u"%1"_s.arg(status.st_mode & 07777U, 4, 8, QLatin1Char('0'))},
                 file.path}};
    const auto pem = file.isPrivateKey ? base::Result<QByteArray>(QByteArray())
                                       : base::readFile(file.path, base::mebibyte);
    if (pem && std::ranges::any_of(base::fingerprintsIn(*pem), base::isPublishedSample))
        return {{Severity::Problem, Code::SampleCertificate, {file.path}, file.path}};
    return {};
}

} // namespace

QList<Finding> namedFileProblems(const TlsSettings &settings)
{
    QList<Finding> findings;
    QStringList seen;
    for (const NamedFile &file : filesReadBy(settings)) {
        if (seen.contains(file.path))
            continue;
        seen.append(file.path);
        findings += problemsOf(file);
    }
    return findings;
}

QList<Finding> hostPathProblems(const TlsSettings &settings)
{
    static const QStringList homes = {u"/home/"_s, u"/root/"_s, u"/Users/"_s, u"/mnt/c/"_s};
    QList<Finding> findings;
    QStringList seen;
    for (const NamedFile &file : filesReadBy(settings)) {
        const bool isInHome = std::ranges::any_of(
            homes, [&](const QString &home) { return file.path.startsWith(home); });
        if (!isInHome || seen.contains(file.path))
            continue;
        seen.append(file.path);
        findings.append({Severity::Warning, Code::HostPathInContainer, {file.path}});
    }
    return findings;
}

} // namespace milvus
