#include "core/pki/nameview.h"

#include "core/pki/handle.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pki {

namespace {

QString textOf(const ASN1_STRING &value)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, &value);
    if (size < 0) // a type that is no text, or broken UTF-8: byte by byte is better than nothing
        return QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(&value)),
                                   ASN1_STRING_length(&value));
    const OctetsHandle owner(utf8);
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
}

NameAttribute readAttribute(const X509_NAME_ENTRY &entry)
{
    const ASN1_OBJECT &object = *X509_NAME_ENTRY_get_object(&entry);
    NameAttribute attribute;
    attribute.oid = oidText(object);
    const int nid = OBJ_obj2nid(&object);
    const bool known = nid != NID_undef;
    attribute.shortName = known ? QString::fromLatin1(OBJ_nid2sn(nid)) : attribute.oid;
    attribute.longName = known ? QString::fromLatin1(OBJ_nid2ln(nid)) : attribute.oid;
    attribute.value = textOf(*X509_NAME_ENTRY_get_data(&entry));
    return attribute;
}

} // namespace

QList<NameAttribute> readName(const X509_NAME &name)
{
    QList<NameAttribute> attributes;
    for (int i = 0; i < X509_NAME_entry_count(&name); ++i)
        attributes.append(readAttribute(*X509_NAME_get_entry(&name, i)));
    return attributes;
}

QByteArray derOf(const X509_NAME &name)
{
    const unsigned char *bytes = nullptr;
    std::size_t size = 0;
    if (X509_NAME_get0_der(&name, &bytes, &size) != 1)
        return {};
    return {reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)};
}

QString oidText(const ASN1_OBJECT &object)
{
    std::array<char, 256> text = {};
    OBJ_obj2txt(text.data(), text.size(), &object, 1);
    return QString::fromLatin1(text.data());
}

QString commonNameOf(const QList<NameAttribute> &name)
{
    const auto found = std::ranges::find(name, u"CN"_s, &NameAttribute::shortName);
    return found == name.end() ? QString() : found->value;
}

} // namespace pki
