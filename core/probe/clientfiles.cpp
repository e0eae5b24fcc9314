#include "core/probe/clientfiles.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/pki/keyview.h"
#include "core/pki/verify.h"
#include "core/probe/canames.h"
#include "core/probe/datetext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace probe {

namespace {

const QString caName = u"ca.pem"_s;
const QString clientName = u"client.pem"_s;
const QString keyName = u"client.key"_s;
const QString serverName = u"server.pem"_s;

class Reader
{
public:
    explicit Reader(const QString &folder)
        : m_folder(folder)
    {}

    base::Result<QByteArray> bytes(const QString &name) const
    {
        return base::readFile(m_folder.filePath(name));
    }

    [[nodiscard]] bool exists(const QString &name) const { return m_folder.exists(name); }

    base::Result<> authorities(ClientFiles &files) const
    {
        const auto pem = bytes(caName);
        if (!pem)
            return tl::make_unexpected(pem.error());
        const auto certificates = pki::parseCertificates(*pem, caName);
        if (!certificates)
            return tl::make_unexpected(certificates.error());
        files.authoritiesPem = *pem;
        files.authorities = *certificates;
        files.names << caName;
        return {};
    }

    base::Result<> client(ClientFiles &files) const
    {
        const auto pem = bytes(clientName);
        if (!pem)
            return tl::make_unexpected(pem.error());
        const auto certificates = pki::parseCertificates(*pem, clientName);
        if (!certificates)
            return tl::make_unexpected(certificates.error());
        files.clientPem = *pem;
        files.client = *certificates;
        files.names << clientName;
        return {};
    }

    base::Result<> clientKey(ClientFiles &files) const
    {
        auto text = bytes(keyName);
        if (!text)
            return tl::make_unexpected(text.error());
        const base::Secret secret(*text);
        base::wipe(text->data(), static_cast<std::size_t>(text->size()));
        auto key = pki::parsePrivateKey(secret.view(), keyName);
        if (!key)
            return tl::make_unexpected(key.error());
        if (!pki::samePublicKey(key->facts(), files.client.first().key))
            return base::fail(base::Code::ClientKeyMismatch, {clientName, keyName});
        files.clientKey = std::move(*key);
        files.names << keyName;
        return {};
    }

    /// Only for comparing with what the server shows: a program has no use for it, so its absence
    /// and its faults are no matter here.
    void server(ClientFiles &files) const
    {
        const auto pem = bytes(serverName);
        const auto certificates = pem ? pki::parseCertificates(*pem, serverName)
                                      : base::Result<QList<pki::CertificateView>>();
        if (certificates && !certificates->isEmpty())
            files.server = certificates->first();
    }

private:
    QDir m_folder;
};

} // namespace

base::Result<ClientFiles> readClientFiles(const QString &folder, plan::Mode mode)
{
    if (!QFileInfo::exists(folder))
        return base::fail(base::Code::FolderMissing, {folder});
    const Reader reader(folder);
    ClientFiles files;
    files.clientFilesExist = reader.exists(clientName) && reader.exists(keyName);
    reader.server(files);
    return reader.authorities(files)
        .and_then(
            [&] { return mode == plan::Mode::Mutual ? reader.client(files) : base::Result<>(); })
        .and_then(
            [&] { return mode == plan::Mode::Mutual ? reader.clientKey(files) : base::Result<>(); })
        .map([&] { return std::move(files); });
}

std::optional<base::Error> objectionToClient(const ClientFiles &files)
{
    if (files.client.isEmpty())
        return std::nullopt;
    const pki::CertificateView &client = files.client.first();
    pki::ChainQuestion question;
    question.leaf = client;
    question.intermediates = files.client.sliced(1);
    question.roots = files.authorities;
    question.purpose = pki::Purpose::Client;
    question.at = base::now();
    question.strict = false;
    const pki::ChainVerdict verdict = pki::verifyChain(question);
    switch (verdict.fault) {
    case pki::ChainFault::Expired:
        return base::Error{base::Code::ClientExpired, {dateText(client.notAfter)}, verdict.text};
    case pki::ChainFault::NotYetValid:
        return base::Error{
            base::Code::ClientNotYetValid, {dateText(client.notBefore)}, verdict.text};
    case pki::ChainFault::Untrusted:
    case pki::ChainFault::BadSignature:
        return base::Error{base::Code::ClientNotFromCa,
                           tellApart(client, files.authorities.first()), verdict.text};
    case pki::ChainFault::WrongPurpose:
        return base::Error{base::Code::ClientPurpose, {}, verdict.text};
    default:
        return std::nullopt;
    }
}

} // namespace probe
