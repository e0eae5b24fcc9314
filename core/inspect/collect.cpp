#include "core/inspect/collect.h"

#include "core/base/files.h"
#include "core/bundle/files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using base::Severity;

constexpr qsizetype mostTelling = 30000; // 10 000 named clients
constexpr qsizetype mostOthers = 1000;   // whatever else lies in somebody's folder

bool isTelling(const QString &name)
{
    static const QStringList endings = {u".pem"_s, u".crt"_s, u".cer"_s, u".cert"_s,
                                        u".der"_s, u".key"_s, u".csr"_s, u".req"_s,
                                        u".srl"_s, u".p12"_s, u".pfx"_s, u".p8"_s};
    return std::ranges::any_of(endings, [&name](const QString &ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    });
}

/// The place among the nine in the order of Milvus's documentation; behind them for every other
/// name.
qsizetype rankOf(const QString &name)
{
    const auto &nine = bundle::allFiles();
    const auto found = std::ranges::find_if(nine, [&name](const bundle::FileInfo &info) {
        return name == QLatin1StringView(info.name);
    });
    return found - nine.begin() + (found == nine.end() && !isTelling(name) ? 1 : 0);
}

enum class Place { Top, Below };

/// Takes in what lies in one folder; gives how many files were left out.
qsizetype take(const QString &folder, Place place, Collection &all)
{
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    std::ranges::stable_sort(names, {}, rankOf);
    qsizetype telling = 0;
    qsizetype others = 0;
    for (const QString &name : std::as_const(names)) {
        const bool promises = isTelling(name);
        qsizetype &count = promises ? telling : others;
        if (++count <= (promises ? mostTelling : mostOthers))
            all.files.append(
                {folder + u'/' + name, place == Place::Top && isOfSet(name), promises});
    }
    return std::max<qsizetype>(0, telling - mostTelling) +
           std::max<qsizetype>(0, others - mostOthers);
}

/// Where easy-rsa and the ca command of openssl keep what belongs to one authority.
QStringList foldersBelow(const QString &folder)
{
    const auto has = [&folder](bundle::File file) {
        return QFileInfo::exists(bundle::filePath(folder, file));
    };
    if (has(bundle::File::ServerCertificate) || has(bundle::File::ClientCertificate))
        return {};
    QStringList folders;
    for (const QString &name : {u"certs"_s, u"issued"_s, u"private"_s, u"reqs"_s, u"pki"_s,
                                u"pki/issued"_s, u"pki/private"_s, u"pki/reqs"_s})
        if (const QString path = folder + u'/' + name; QFileInfo(path).isDir())
            folders << path;
    return folders;
}

void takeFolder(const QString &folder, Collection &all)
{
    if (const auto may = base::checkLook(folder, base::Look::ForAll); !may) {
        all.findings.append(may.error().finding(folder));
        return;
    }
    qsizetype left = take(folder, Place::Top, all);
    for (const QString &below : foldersBelow(folder)) {
        if (QFileInfo(below).isReadable())
            left += take(below, Place::Below, all);
        else
            all.findings.append({Severity::Problem, Code::FileUnreadable, {below}, below});
    }
    if (left > 0)
        all.findings.append(
            {Severity::Warning, Code::FilesLeftOut, {folder, QString::number(left)}, folder});
}

} // namespace

bool isOfSet(const QString &name)
{
    return bundle::isNamedClientFile(name) || rankOf(name) < std::ssize(bundle::allFiles());
}

Collection collectFiles(const QStringList &paths)
{
    Collection all;
    for (const QString &typed : paths) {
        const QString path = base::expandHome(typed);
        if (QFileInfo(path).isDir())
            takeFolder(QDir::cleanPath(path), all);
        else
            all.files.append({path, true, true});
    }
    return all;
}

} // namespace inspect
