#include "ui/pages/setfolder.h"

#include "core/bundle/clientnames.h"
#include "core/bundle/files.h"
#include "core/bundle/oldleaf.h"

#include <QSet>

#include <algorithm>

namespace pages {

namespace {

std::optional<LeafFile> leafOf(const inspect::Object &object, const QStringList &clients)
{
    if (object.kind != inspect::Kind::Certificate || !object.certificate)
        return std::nullopt;
    LeafFile leaf{LeafFile::Kind::Server,       object.file, {}, object.certificate->names,
                  object.certificate->notAfter, {}};
    if (object.file == bundle::fileName(bundle::File::ServerCertificate))
        return leaf;
    leaf.kind = LeafFile::Kind::Client;
    if (object.file == bundle::fileName(bundle::File::ClientCertificate))
        return leaf;
    leaf.kind = LeafFile::Kind::NamedClient;
    for (const QString &name : clients) {
        if (object.file == bundle::clientStem(name) + QStringLiteral(".pem")) {
            leaf.name = name;
            return leaf;
        }
    }
    return std::nullopt;
}

/// Those that the files begin with: a server.pem may bring a chain.
QList<LeafFile> leavesIn(const inspect::Report &report, const QStringList &clients)
{
    QList<LeafFile> leaves;
    QSet<QString> seen;
    for (const inspect::Object &object : report.objects) {
        const auto leaf = leafOf(object, clients);
        if (leaf && !seen.contains(leaf->file)) {
            seen.insert(leaf->file);
            leaves += *leaf;
        }
    }
    std::stable_sort(leaves.begin(), leaves.end(), [](const LeafFile &one, const LeafFile &other) {
        return std::pair(one.kind, one.name) < std::pair(other.kind, other.name);
    });
    return leaves;
}

QList<pki::CertificateView> authoritiesIn(const inspect::Report &report)
{
    QList<pki::CertificateView> authorities;
    for (const inspect::Object &object : report.objects)
        if (object.certificate && object.file == bundle::fileName(bundle::File::CaCertificate))
            authorities += *object.certificate;
    return authorities;
}

} // namespace

QDateTime SetFolder::firstEnd() const
{
    QDateTime first;
    for (const inspect::Object &object : report.objects) {
        if (object.certificate && (!first.isValid() || object.certificate->notAfter < first))
            first = object.certificate->notAfter;
    }
    return first;
}

base::Result<SetFolder> readSetFolder(const QString &path)
{
    const auto report = inspect::inspectPaths({path}, {.host = {}, .wholeSet = true});
    if (!report)
        return tl::make_unexpected(report.error());
    const auto history = bundle::readHistory(path);
    if (!history)
        return tl::make_unexpected(history.error());
    SetFolder folder{path, *report, {}, bundle::namedClients(path), *history};
    folder.leaves = leavesIn(*report, folder.clients);
    if (!folder.leaves.isEmpty() && folder.leaves.first().kind == LeafFile::Kind::Server)
        folder.leaves.first().otherAuthority =
            bundle::otherAuthorityOfServer(path, authoritiesIn(*report));
    return folder;
}

} // namespace pages
