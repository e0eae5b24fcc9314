#include "support/normalised.h"

#include "core/pki/handle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/pem.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace support {

namespace {

pki::BioHandle bioOf(const QByteArray &bytes)
{
    return pki::BioHandle(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QString kindOf(EVP_PKEY *key)
{
    if (!key)
        return u"no key"_s;
    char group[64] = "";
    if (EVP_PKEY_is_a(key, "EC"))
        EVP_PKEY_get_group_name(key, group, sizeof group, nullptr);
    return u"%1 %2 %3"_s.arg(QString::fromLatin1(EVP_PKEY_get0_type_name(key)))
        .arg(EVP_PKEY_get_bits(key))
        .arg(QString::fromLatin1(group));
}

/// One key in place of all.
EVP_PKEY *anyKey()
{
    static const pki::KeyHandle key(EVP_EC_gen("P-256"));
    return key.get();
}

/// Zeros in place of the identifier of a key; how long it is stays.
void blankKeyId(X509_EXTENSION &extension)
{
    const int kind = OBJ_obj2nid(X509_EXTENSION_get_object(&extension));
    if (kind != NID_subject_key_identifier && kind != NID_authority_key_identifier)
        return;
    const QByteArray zeros(ASN1_STRING_length(X509_EXTENSION_get_data(&extension)), '\0');
    const pki::OctetStringHandle blank(ASN1_OCTET_STRING_new());
    ASN1_OCTET_STRING_set(blank.get(), reinterpret_cast<const unsigned char *>(zeros.constData()),
                          int(zeros.size()));
    X509_EXTENSION_set_data(&extension, blank.get());
}

QByteArray derOf(const X509_EXTENSION &extension)
{
    unsigned char *der = nullptr;
    const int length = i2d_X509_EXTENSION(&extension, &der);
    const pki::OctetsHandle owner(der);
    return QByteArray(reinterpret_cast<const char *>(der), length);
}

/// The extensions in one order: theirs means nothing.
void normaliseExtensions(X509 &certificate)
{
    std::vector<pki::ExtensionHandle> all;
    while (X509_get_ext_count(&certificate) > 0)
        all.emplace_back(X509_delete_ext(&certificate, 0));
    for (const pki::ExtensionHandle &extension : all)
        blankKeyId(*extension);
    std::ranges::sort(all, {}, [](const pki::ExtensionHandle &each) { return derOf(*each); });
    for (const pki::ExtensionHandle &extension : all)
        X509_add_ext(&certificate, extension.get(), -1);
}

QString hex(unsigned char *der, int length)
{
    const pki::OctetsHandle owner(der);
    return length < 0 ? u"broken"_s
                      : QString::fromLatin1(
                            QByteArray(reinterpret_cast<const char *>(der), length).toHex());
}

QString normalised(X509 &certificate)
{
    int days = 0;
    int seconds = 0;
    ASN1_TIME_diff(&days, &seconds, X509_get0_notBefore(&certificate),
                   X509_get0_notAfter(&certificate));
    const auto hours = std::lround(days * 24.0 + seconds / 3600.0);
    const QString kind = kindOf(X509_get0_pubkey(&certificate));
    ASN1_INTEGER_set(X509_get_serialNumber(&certificate), 1);
    ASN1_TIME_set(X509_getm_notBefore(&certificate), 0);
    ASN1_TIME_set(X509_getm_notAfter(&certificate), 0);
    X509_set_pubkey(&certificate, anyKey());
    normaliseExtensions(certificate);
    unsigned char *der = nullptr;
    const int length = i2d_re_X509_tbs(&certificate, &der);
    return u"%1, %2 h, %3"_s.arg(kind).arg(hours).arg(hex(der, length));
}

QString textOf(const QString &name, const QByteArray &content)
{
    if (name.endsWith(u".pem"))
        return normalisedCertificates(content).join(u" + "_s);
    if (name.endsWith(u".csr"))
        return normalisedRequest(content);
    if (name.endsWith(u".key")) {
        const pki::KeyHandle key(
            PEM_read_bio_PrivateKey(bioOf(content).get(), nullptr, nullptr, nullptr));
        return QString::fromLatin1(content.left(content.indexOf('\n'))) + u' ' + kindOf(key.get());
    }
    if (name == u"ca.srl")
        return u"a serial number"_s;
    if (name == u"rotation.json") // its moment and the CAs are of this run
        return QJsonDocument::fromJson(content).object()[u"state"_s].toString();
    if (name != u"history.jsonl")
        return QString::fromUtf8(content);
    QStringList acts;
    for (const QByteArray &line : content.split('\n')) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        if (!record.isEmpty())
            acts << record[u"action"_s].toString() + u' ' + record[u"file"_s].toString();
    }
    return acts.join(u", "_s);
}

QString textOfFile(const QString &name, unsigned mode, const QByteArray &content)
{
    const auto blocks = content.count("-----BEGIN "); // a key may have got among certificates
    return u"%1 %2 %3 blocks: %4"_s.arg(name, QString::number(mode, 8))
        .arg(blocks)
        .arg(textOf(name, content));
}

} // namespace

QStringList normalisedCertificates(const QByteArray &pem)
{
    QStringList texts;
    const pki::BioHandle bio = bioOf(pem);
    while (const auto certificate =
               pki::CertificateHandle(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)))
        texts << normalised(*certificate);
    return texts;
}

QString normalisedRequest(const QByteArray &pem)
{
    const pki::RequestHandle request(
        PEM_read_bio_X509_REQ(bioOf(pem).get(), nullptr, nullptr, nullptr));
    if (!request)
        return u"broken"_s;
    const QString kind = kindOf(X509_REQ_get0_pubkey(request.get()));
    X509_REQ_set_pubkey(request.get(), anyKey());
    unsigned char *der = nullptr;
    const int length = i2d_re_X509_REQ_tbs(request.get(), &der);
    return u"%1, %2"_s.arg(kind, hex(der, length));
}

QStringList normalisedFolder(const QString &folder)
{
    QStringList lines;
    for (const QFileInfo &info :
         QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(info.filePath());
        struct stat status = {};
        if (!file.open(QIODevice::ReadOnly) ||
            ::stat(QFile::encodeName(info.filePath()).constData(), &status) != 0)
            lines << info.fileName() + u" cannot be read"_s;
        else
            lines << textOfFile(info.fileName(), status.st_mode & 0777U, file.readAll());
    }
    return lines;
}

} // namespace support
