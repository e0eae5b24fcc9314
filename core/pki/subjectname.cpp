#include "core/pki/subjectname.h"

#include <array>
#include <utility>

namespace pki {

namespace {

bool addEntry(X509_NAME *name, int nid, const QString &value)
{
    if (value.isEmpty())
        return true;
    const QByteArray utf8 = value.normalized(QString::NormalizationForm_C).toUtf8();
    return X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(utf8.constData()),
                                      static_cast<int>(utf8.size()), -1, 0) == 1;
}

} // namespace

NameHandle makeName(const plan::Subject &subject)
{
    const std::array<std::pair<int, const QString &>, 6> entries = {{
        {NID_countryName, subject.country},
        {NID_stateOrProvinceName, subject.state},
        {NID_localityName, subject.locality},
        {NID_organizationName, subject.organization},
        {NID_organizationalUnitName, subject.organizationalUnit},
        {NID_commonName, subject.commonName},
    }};
    NameHandle name(X509_NAME_new());
    for (const auto &[nid, value] : entries)
        if (!name || !addEntry(name.get(), nid, value))
            return {};
    return name;
}

NameHandle makeName(const Profile &profile)
{
    if (profile.subjectDer.isEmpty())
        return makeName(profile.subject);
    const auto *octets = reinterpret_cast<const unsigned char *>(profile.subjectDer.constData());
    return NameHandle(
        d2i_X509_NAME(nullptr, &octets, static_cast<long>(profile.subjectDer.size())));
}

} // namespace pki
