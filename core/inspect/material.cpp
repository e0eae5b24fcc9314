#include "core/inspect/material.h"

#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/existingca.h"
#include "core/bundle/files.h"
#include "core/inspect/collect.h"
#include "core/inspect/loadfile.h"
#include "core/inspect/roles.h"
#include "core/pki/keyview.h"
#include "core/pki/pem.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace inspect {

namespace {

/// The keys that wait beside ca.key while one CA takes over from another: not ours to use.
bool isOfRotation(const QString &file)
{
    return file == QLatin1StringView(bundle::nextCaKeyName) ||
           file == QLatin1StringView(bundle::oldCaKeyName);
}

bool isOpenToOthers(unsigned mode)
{
    return (mode & 0077U) != 0;
}

void takeKeys(QByteArrayView content, const QString &path, const base::Secret &passphrase,
              std::vector<FoundKey> &keys)
{
    const QString file = QFileInfo(path).fileName();
    if (auto key = pki::parseDerKey(content, file)) {
        FoundKey found{file, path, {}, std::move(*key), {}, false, false};
        found.facts = found.key.facts();
        keys.push_back(std::move(found));
        return;
    }
    const auto blocks = pki::splitPem(content, file);
    if (!blocks)
        return;
    const bool isShared = std::ranges::any_of(*blocks, &pki::PemBlock::isCertificate);
    for (const pki::PemBlock &block : *blocks) {
        if (!block.isPrivateKey())
            continue;
        FoundKey found{file, path, base::Secret(block.text), {}, {}, block.isEncrypted(), isShared};
        if (auto key = pki::parsePrivateKey(block.text, file, passphrase)) {
            found.facts = key->facts();
            found.key = std::move(*key);
        }
        if (found.isLocked || !found.key.isEmpty())
            keys.push_back(std::move(found));
    }
}

bool isRootCa(const Object &object)
{
    return object.certificate && object.role == Role::Ca && object.certificate->selfIssued;
}

/// What nobody repairs: a published sample, or a file that holds more than is read.
const base::Finding *obstacleIn(const Report &report)
{
    const auto found = std::ranges::find_if(report.findings, [](const base::Finding &finding) {
        return finding.code == base::Code::SampleCertificate ||
               finding.code == base::Code::FileTooLarge;
    });
    return found == report.findings.end() ? nullptr : &*found;
}

/// What inspectPaths() says with the CA of another place beside it.
base::Result<Report> withCaOf(const QString &caFolder, const QString &folder,
                              const base::Secret &passphrase, Options options)
{
    const auto ca = bundle::locateCa(caFolder, passphrase);
    if (!ca && ca.error().code == base::Code::CaKeyMissing && QFileInfo(caFolder).isFile())
        return inspectPaths({folder, caFolder}, options); // for what is above one that is here
    if (!ca)
        return tl::make_unexpected(ca.error());
    if (!bundle::isPkcs12File(ca->certificate))
        return inspectPaths(QStringList{folder, ca->certificate} + ca->above, options);
    const auto pair = bundle::readCaPair(*ca, passphrase);
    if (!pair)
        return tl::make_unexpected(pair.error());
    const unsigned mode = bundle::statusOf(ca->certificate).mode;
    options.more = loadBytes(pair->certificates, ca->certificate, mode).objects;
    return inspectPaths({folder}, options);
}

} // namespace

base::Result<Material> readMaterial(const QString &folder, const QString &caFolder,
                                    const base::Secret &passphrase)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return base::fail(base::Code::FolderMissing, {folder});
    if (!info.isDir())
        return base::fail(base::Code::NotAFolder, {folder});
    Options options{{}, true};
    auto report = inspectPaths({folder}, options);
    const QList<base::Finding> told = report ? report->findings : QList<base::Finding>();
    options.contentFirst = report && holdsEachOthers(report->objects);
    if (options.contentFirst)
        report = inspectPaths({folder}, options);
    if (report && !caFolder.isEmpty() && std::ranges::none_of(report->objects, isRootCa))
        report = withCaOf(caFolder, folder, passphrase, options);
    if (!report)
        return tl::make_unexpected(report.error());
    if (const base::Finding *obstacle = obstacleIn(*report))
        return base::fail(obstacle->code, obstacle->args);
    Material material;
    material.folder = folder;
    material.told = options.contentFirst ? told : report->findings;
    material.report = std::move(*report);
    const Collection all = collectFiles({folder});
    for (const base::Finding &finding : all.findings)
        if (finding.code == base::Code::FileUnreadable)
            return base::fail(finding.code, finding.args);
    for (const Candidate &candidate : all.files) {
        auto content = base::readFile(candidate.path);
        if (!content && (candidate.named || (candidate.telling && isRefused(content.error()))))
            return tl::make_unexpected(content.error());
        if (!content)
            continue;
        const QString name = QFileInfo(candidate.path).fileName();
        const std::size_t keysBefore = material.keys.size();
        if (!isOfRotation(name))
            takeKeys(*content, candidate.path, passphrase, material.keys);
        const bool holdsKey = isOfRotation(name) || material.keys.size() > keysBefore;
        const unsigned mode = bundle::statusOf(candidate.path).mode;
        const bool isHere = QFileInfo(candidate.path).dir() == QDir(folder);
        if (candidate.named || (isHere && holdsKey && isOpenToOthers(mode)))
            material.own.emplace(name, FileBytes{base::Secret(*content), mode, holdsKey});
        base::wipe(content->data(), static_cast<std::size_t>(content->size()));
    }
    return material;
}

FoundKey *usableKeyOf(const pki::CertificateView &certificate, const QString &name,
                      std::vector<FoundKey> &keys)
{
    FoundKey *first = nullptr;
    for (FoundKey &key : keys) {
        if (key.key.isEmpty() || !pki::samePublicKey(key.facts, certificate.key))
            continue;
        if (key.file == name)
            return &key;
        if (!first)
            first = &key;
    }
    return first;
}

} // namespace inspect
