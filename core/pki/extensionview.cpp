#include "core/pki/extensionview.h"

#include "core/pki/altnames.h"
#include "core/pki/library.h"
#include "core/pki/nameview.h"
#include "core/pki/pemread.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pki {

namespace {

QByteArray octets(const ASN1_STRING *value)
{
    if (!value)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
            ASN1_STRING_length(value)};
}

/// Decodes one extension; `found` and `critical` are also set when it is there but broken or there
/// twice.
template<typename Owner> Owner decode(const X509 &certificate, int nid, bool &found, bool &critical)
{
    int state = -1;
    Owner value(
        static_cast<typename Owner::pointer>(X509_get_ext_d2i(&certificate, nid, &state, nullptr)));
    found = state != -1;
    critical = state == 1;
    return value;
}

void readBasicConstraints(const X509 &certificate, CertificateView &view)
{
    const auto constraints =
        decode<BasicConstraintsHandle>(certificate, NID_basic_constraints, view.hasBasicConstraints,
                                       view.basicConstraintsCritical);
    if (!constraints)
        return;
    view.isCa = constraints->ca != 0;
    if (constraints->pathlen)
        view.pathLength = static_cast<int>(ASN1_INTEGER_get(constraints->pathlen));
}

void readKeyUsage(const X509 &certificate, CertificateView &view)
{
    static constexpr std::array<const char *, 9> names = {
        "digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement",
        "keyCertSign",      "cRLSign",        "encipherOnly",    "decipherOnly"};
    const auto usage =
        decode<KeyUsageHandle>(certificate, NID_key_usage, view.hasKeyUsage, view.keyUsageCritical);
    for (std::size_t bit = 0; usage && bit < names.size(); ++bit)
        if (ASN1_BIT_STRING_get_bit(usage.get(), static_cast<int>(bit)))
            view.keyUsage.append(QString::fromLatin1(names[bit]));
}

QString purposeText(const ASN1_OBJECT &purpose)
{
    switch (OBJ_obj2nid(&purpose)) {
    case NID_server_auth:
        return u"serverAuth"_s;
    case NID_client_auth:
        return u"clientAuth"_s;
    default:
        return oidText(purpose);
    }
}

void readPurposes(const X509 &certificate, CertificateView &view)
{
    bool critical = false;
    const auto purposes =
        decode<PurposesHandle>(certificate, NID_ext_key_usage, view.hasExtendedKeyUsage, critical);
    for (int i = 0; purposes && i < sk_ASN1_OBJECT_num(purposes.get()); ++i)
        view.extendedKeyUsage.append(purposeText(*sk_ASN1_OBJECT_value(purposes.get(), i)));
}

void readNames(const X509 &certificate, CertificateView &view)
{
    bool critical = false;
    const auto names =
        decode<AltNamesHandle>(certificate, NID_subject_alt_name, view.hasNames, critical);
    if (names)
        view.names = readAltNames(*names);
}

void readKeyIds(const X509 &certificate, CertificateView &view)
{
    bool found = false;
    bool critical = false;
    const auto subject =
        decode<OctetStringHandle>(certificate, NID_subject_key_identifier, found, critical);
    view.subjectKeyId = octets(subject.get());
    const auto authority =
        decode<AuthorityKeyIdHandle>(certificate, NID_authority_key_identifier, found, critical);
    if (authority)
        view.authorityKeyId = octets(authority->keyid);
}

QString printed(X509_EXTENSION &extension)
{
    const BioHandle memory(BIO_new(BIO_s_mem()));
    if (X509V3_EXT_print(memory.get(), &extension, 0, 0) != 1)
        return QString::fromLatin1(
            octets(X509_EXTENSION_get_data(&extension)).toHex(':').toUpper());
    QStringList lines;
    for (const QString &line : QString::fromUtf8(contentOf(memory)).split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.simplified());
    return lines.join(u", "_s);
}

Extension readExtension(X509_EXTENSION &extension)
{
    const ASN1_OBJECT &object = *X509_EXTENSION_get_object(&extension);
    const int nid = OBJ_obj2nid(&object);
    const QString oid = oidText(object);
    return {nid == NID_undef ? oid : QString::fromLatin1(OBJ_nid2ln(nid)), oid,
            X509_EXTENSION_get_critical(&extension) != 0, printed(extension)};
}

} // namespace

QList<Extension> listExtensions(const STACK_OF(X509_EXTENSION) * list)
{
    QList<Extension> extensions;
    for (int i = 0; list && i < sk_X509_EXTENSION_num(list); ++i)
        extensions.append(readExtension(*sk_X509_EXTENSION_value(list, i)));
    static_cast<void>(
        drainErrors()); // an extension that does not decode is shown as octets, not an error
    return extensions;
}

void readExtensions(const X509 &certificate, CertificateView &view)
{
    readBasicConstraints(certificate, view);
    readKeyUsage(certificate, view);
    readPurposes(certificate, view);
    readNames(certificate, view);
    readKeyIds(certificate, view);
    view.extensions = listExtensions(X509_get0_extensions(&certificate));
}

} // namespace pki
