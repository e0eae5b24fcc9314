#include "core/bundle/rotationfile.h"

#include "core/base/files.h"
#include "core/base/ids.h"
#include "core/bundle/files.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;

constexpr std::array rotationStates = {
    base::Id{RotationState::None, "none"},
    base::Id{RotationState::NewCa, "new-ca"},
    base::Id{RotationState::NewServer, "new-server"},
    base::Id{RotationState::NewClients, "new-clients"},
};

QString rotationPath(const QString &folder)
{
    return folder + u'/' + QLatin1StringView(rotationName);
}

auto damaged(const QString &folder, const QString &reason)
{
    return base::fail(Code::RotationDamaged, {rotationPath(folder)}, reason);
}

} // namespace

QString rotationStateId(RotationState state)
{
    return base::idOf(rotationStates, state);
}

QByteArray RotationFile::text() const
{
    const QJsonObject object = {
        {u"schema"_s, 1},
        {u"state"_s, rotationStateId(state)},
        {u"since"_s, since.toUTC().toString(Qt::ISODate)},
        {u"oldCa"_s, QString::fromLatin1(oldCa.toHex())},
        {u"newCa"_s, QString::fromLatin1(newCa.toHex())},
    };
    return QJsonDocument(object).toJson();
}

base::Result<std::optional<RotationFile>> readRotationFile(const QString &folder)
{
    constexpr qint64 mostBytes = 65536;
    const auto content = base::readFile(rotationPath(folder), mostBytes);
    if (!content && content.error().code == Code::FileMissing)
        return std::nullopt;
    if (!content)
        return tl::make_unexpected(content.error());
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    RotationFile file;
    const bool isKnown = base::parseId(rotationStates, object[u"state"_s].toString(), file.state);
    file.since = QDateTime::fromString(object[u"since"_s].toString(), Qt::ISODate);
    file.oldCa = QByteArray::fromHex(object[u"oldCa"_s].toString().toLatin1());
    file.newCa = QByteArray::fromHex(object[u"newCa"_s].toString().toLatin1());
    if (!isKnown || file.state == RotationState::None || !file.since.isValid())
        return damaged(folder, u"it does not say which state it is in"_s);
    return file;
}

base::Result<std::optional<Rotation>> readRotation(const QString &folder)
{
    const auto file = readRotationFile(folder);
    if (!file)
        return tl::make_unexpected(file.error());
    if (!*file)
        return std::nullopt;
    const QString path = filePath(folder, File::CaCertificate);
    const auto content = base::readFile(path);
    if (!content)
        return tl::make_unexpected(content.error());
    const auto certificates = pki::parseCertificates(*content, path);
    if (!certificates)
        return tl::make_unexpected(certificates.error());
    Rotation rotation;
    rotation.file = **file;
    bool hasOld = false;
    bool hasNew = false;
    for (const pki::CertificateView &view : *certificates) {
        if (view.sha256 == rotation.file.oldCa) {
            rotation.oldCa = view;
            hasOld = true;
        } else if (view.sha256 == rotation.file.newCa) {
            rotation.newCa = view;
            hasNew = true;
        } else {
            rotation.others.append(view);
        }
    }
    if (!hasOld || !hasNew)
        return damaged(folder, u"ca.pem does not hold both certificate authorities"_s);
    return rotation;
}

base::Result<ExistingCa> loadRotatingCa(const QString &folder, const pki::CertificateView &ca,
                                        const QString &keyName, const base::Secret &passphrase,
                                        const QList<pki::CertificateView> &above)
{
    const QString path = folder + u'/' + keyName;
    auto content = base::readFile(path);
    if (!content && content.error().code == Code::FileMissing)
        return damaged(folder, keyName + u" is missing"_s);
    if (!content)
        return tl::make_unexpected(content.error());
    base::Secret key(*content);
    base::wipe(content->data(), static_cast<std::size_t>(content->size()));
    const QString certificate = filePath(folder, File::CaCertificate);
    QByteArray all = ca.pem;
    for (const pki::CertificateView &each : above)
        all += each.pem;
    auto authority = pki::loadAuthority(all, key.view(), {certificate, path}, passphrase);
    if (!authority)
        return tl::make_unexpected(authority.error());
    const bool isLocked = key.view().contains(QByteArrayView("ENCRYPTED"));
    return ExistingCa{std::move(*authority), ca.pem, std::move(key), certificate, path, isLocked};
}

} // namespace bundle
