#include "core/base/ids.h"
#include "core/inspect/inspect.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

constexpr std::array kindIds = {
    base::Id{Kind::Certificate, "certificate"}, base::Id{Kind::PrivateKey, "private-key"},
    base::Id{Kind::Request, "request"},         base::Id{Kind::Serial, "serial"},
    base::Id{Kind::Unknown, "unknown"},
};

constexpr std::array roleIds = {
    base::Id{Role::Ca, "ca"},
    base::Id{Role::Server, "server"},
    base::Id{Role::Client, "client"},
    base::Id{Role::Other, "other"},
};

QString hex(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex(':').toUpper());
}

QJsonArray nameToJson(const QList<pki::NameAttribute> &name)
{
    QJsonArray attributes;
    for (const pki::NameAttribute &attribute : name)
        attributes.append(QJsonObject{{u"name"_s, attribute.shortName},
                                      {u"oid"_s, attribute.oid},
                                      {u"value"_s, attribute.value}});
    return attributes;
}

QJsonArray altNamesToJson(const QList<plan::SubjectAltName> &names)
{
    QJsonArray list;
    for (const plan::SubjectAltName &name : names)
        list.append(plan::nameKindId(name.kind) + u':' + name.value);
    return list;
}

QJsonObject keyToJson(const pki::KeyFacts &key)
{
    return {{u"algorithm"_s, key.algorithm},
            {u"bits"_s, key.bits},
            {u"curve"_s, key.curve},
            {u"spkiSha256"_s, hex(key.spkiSha256)}};
}

QJsonArray extensionsToJson(const QList<pki::Extension> &extensions)
{
    QJsonArray list;
    for (const pki::Extension &extension : extensions)
        list.append(QJsonObject{{u"name"_s, extension.name},
                                {u"oid"_s, extension.oid},
                                {u"critical"_s, extension.critical},
                                {u"text"_s, extension.text}});
    return list;
}

QJsonObject certificateToJson(const pki::CertificateView &certificate)
{
    return {
        {u"version"_s, certificate.version},
        {u"serial"_s, hex(certificate.serial)},
        {u"subject"_s, nameToJson(certificate.subject)},
        {u"issuer"_s, nameToJson(certificate.issuer)},
        {u"notBefore"_s, certificate.notBefore.toString(Qt::ISODate)},
        {u"notAfter"_s, certificate.notAfter.toString(Qt::ISODate)},
        {u"key"_s, keyToJson(certificate.key)},
        {u"signatureAlgorithm"_s, certificate.signatureAlgorithm},
        {u"names"_s, altNamesToJson(certificate.names)},
        {u"isCa"_s, certificate.isCa},
        {u"pathLength"_s, certificate.pathLength},
        {u"keyUsage"_s, QJsonArray::fromStringList(certificate.keyUsage)},
        {u"extendedKeyUsage"_s, QJsonArray::fromStringList(certificate.extendedKeyUsage)},
        {u"subjectKeyId"_s, hex(certificate.subjectKeyId)},
        {u"authorityKeyId"_s, hex(certificate.authorityKeyId)},
        {u"sha256"_s, hex(certificate.sha256)},
        {u"sha1"_s, hex(certificate.sha1)},
        {u"extensions"_s, extensionsToJson(certificate.extensions)},
    };
}

QJsonObject fieldsOf(const Object &object)
{
    if (object.certificate)
        return certificateToJson(*object.certificate);
    QJsonObject fields;
    if (object.key)
        fields.insert(u"key"_s, keyToJson(*object.key));
    if (object.kind == Kind::Request) {
        fields.insert(u"subject"_s, nameToJson(object.requestSubject));
        fields.insert(u"names"_s, altNamesToJson(object.requestNames));
    }
    return fields;
}

QJsonObject objectToJson(const Object &object)
{
    return {
        {u"file"_s, object.file},
        {u"path"_s, object.path},
        {u"role"_s, roleId(object.role)},
        {u"kind"_s, kindId(object.kind)},
        {u"mode"_s, u"%1"_s.arg(object.mode, 4, 8, QLatin1Char('0'))},
        {u"matches"_s, object.matches},
        {u"signedByCa"_s, object.signedByCa},
        {u"fields"_s, fieldsOf(object)},
    };
}

QJsonObject verdictToJson(const Verdict &verdict)
{
    QJsonObject json = {{u"good"_s, verdict.good},
                        {u"names"_s, altNamesToJson(verdict.names)},
                        {u"signer"_s, verdict.signer}};
    if (verdict.notAfter.isValid()) {
        json.insert(u"notAfter"_s, verdict.notAfter.toString(Qt::ISODate));
        json.insert(u"daysLeft"_s, verdict.daysLeft);
    }
    return json;
}

} // namespace

QString kindId(Kind kind)
{
    return base::idOf(kindIds, kind);
}

QString roleId(Role role)
{
    return base::idOf(roleIds, role);
}

QJsonObject toJson(const Report &report)
{
    QJsonArray objects;
    for (const Object &object : report.objects)
        objects.append(objectToJson(object));
    return {{u"schema"_s, 1},
            {u"objects"_s, objects},
            {u"findings"_s, base::toJson(report.findings)},
            {u"verdict"_s, verdictToJson(report.verdict)}};
}

} // namespace inspect
