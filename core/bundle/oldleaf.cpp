#include "core/bundle/oldleaf.h"

#include "core/base/files.h"
#include "core/bundle/files.h"
#include "core/pki/generatekey.h"
#include "core/pki/keyview.h"
#include "core/pki/profile.h"
#include "core/pki/verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;

auto unknownKind(const pki::KeyFacts &key)
{
    const QString what = u"%1 %2 %3"_s.arg(key.algorithm, key.curve).arg(key.bits).simplified();
    return base::fail(Code::KeyKindUnknown, {what});
}

base::Result<ChosenKey> keepKey(const QString &folder, const QString &stem,
                                const pki::CertificateView &old)
{
    const QString path = folder + u'/' + keyName(stem);
    auto content = base::readFile(path);
    if (!content)
        return tl::make_unexpected(content.error());
    base::Secret file(*content);
    base::wipe(content->data(), static_cast<std::size_t>(content->size()));
    auto key = pki::parsePrivateKey(file.view(), path);
    if (!key)
        return tl::make_unexpected(key.error());
    if (!pki::samePublicKey(key->facts(), old.key))
        return base::fail(Code::KeyMismatch, {certificateName(stem), keyName(stem)});
    return ChosenKey{std::move(*key), std::move(file)};
}

QString attributeOf(const pki::CertificateView &certificate, const QString &shortName)
{
    const auto found =
        std::ranges::find(certificate.subject, shortName, &pki::NameAttribute::shortName);
    return found == certificate.subject.end() ? QString() : found->value;
}

} // namespace

base::Result<pki::CertificateView> readOldCertificate(const QString &folder, const QString &stem)
{
    const QString name = certificateName(stem);
    const auto content = base::readFile(folder + u'/' + name);
    if (!content && content.error().code == Code::FileMissing)
        return isNamedClientFile(name) ? base::fail(Code::ClientUnknown, {stem.sliced(7), folder})
                                       : base::fail(Code::SetIncomplete, {folder, name});
    if (!content)
        return tl::make_unexpected(content.error());
    const auto certificates = pki::parseCertificates(*content, folder + u'/' + name);
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    return certificates->first();
}

QString otherAuthorityOfServer(const QString &folder, const QList<pki::CertificateView> &ours)
{
    const QString path = filePath(folder, File::ServerCertificate);
    const auto content = base::readFile(path);
    const auto chain = content ? pki::parseCertificates(*content, path)
                               : base::Result<QList<pki::CertificateView>>();
    if (!chain || chain->size() < 2)
        return {};
    const auto isOurs = [&](const pki::CertificateView &ca) {
        return std::ranges::any_of(
            *chain, [&](const pki::CertificateView &link) { return pki::isSignedBy(link, ca); });
    };
    if (std::ranges::any_of(ours, isOurs) || !pki::isSignedBy(chain->at(0), chain->at(1)))
        return {};
    return chain->last().issuerCommonName();
}

base::Finding serverIsTheirs(const QString &whose)
{
    const QString file = fileName(File::ServerCertificate);
    return {base::Severity::Warning, Code::ServerOfOtherCa, {file, whose}, file, {}};
}

base::Result<ChosenKey> keyFor(const QString &folder, const QString &stem,
                               const pki::CertificateView &old, const KeyChoice &choice)
{
    if (choice.isKept)
        return keepKey(folder, stem, old);
    const auto kind = choice.kind ? choice.kind : pki::keyKindOf(old.key);
    if (!kind)
        return unknownKind(old.key);
    const auto stop = [&choice] { return choice.job->isCanceled(); };
    auto key = pki::generateKey(*kind, keyName(stem), stop);
    if (!key)
        return tl::make_unexpected(key.error());
    return ChosenKey{std::move(*key), {}};
}

plan::Subject subjectOf(const pki::CertificateView &certificate)
{
    const auto field = [&certificate](const QString &shortName) {
        return attributeOf(certificate, shortName);
    };
    return {field(u"C"_s), field(u"ST"_s), field(u"L"_s),
            field(u"O"_s), field(u"OU"_s), certificate.commonName()};
}

bool hasRareNames(const pki::CertificateView &certificate)
{
    const auto isRare = [](const pki::Extension &extension) {
        constexpr std::array marks = {
            "othername:", "DirName:", "Registered ID:", "X400Name:", "EdiPartyName:"};
        return extension.oid == u"2.5.29.17" &&
               std::ranges::any_of(marks, [&extension](const char *mark) {
                   return extension.text.contains(QLatin1StringView(mark));
               });
    };
    return std::ranges::any_of(certificate.extensions, isRare);
}

base::Result<plan::Plan> clientPattern(const QString &folder)
{
    auto old = readOldCertificate(folder, u"client"_s);
    if (!old && old.error().code == Code::SetIncomplete)
        old = readOldCertificate(folder, u"server"_s);
    if (!old)
        return tl::make_unexpected(old.error());
    const auto kind = pki::keyKindOf(old->key);
    if (!kind)
        return unknownKind(old->key);
    plan::Plan plan;
    plan.key = *kind;
    plan.subject = subjectOf(*old);
    plan.subject.commonName.clear();
    plan.validity.clientDays = pki::daysOf(*old);
    return plan;
}

} // namespace bundle
