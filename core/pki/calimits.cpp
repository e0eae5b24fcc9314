#include "core/pki/calimits.h"

#include "core/pki/altnames.h"
#include "core/pki/library.h"
#include "core/pki/pemread.h"
#include "core/pki/subjectname.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = plan::SubjectAltName::Kind;

namespace pki {

namespace {

using base::Code;

using ConstraintsHandle = Handle<NAME_CONSTRAINTS, NAME_CONSTRAINTS_free>;
constexpr QLatin1StringView constraintsOid("2.5.29.30");

bool hasConstraints(const CertificateView &ca)
{
    return std::ranges::any_of(
        ca.extensions, [](const Extension &extension) { return extension.oid == constraintsOid; });
}

ConstraintsHandle constraintsOf(const CertificateView &ca)
{
    if (!hasConstraints(ca))
        return {};
    const CertificateHandle certificate = certificateFromDer(ca.der);
    return ConstraintsHandle(static_cast<NAME_CONSTRAINTS *>(
        certificate ? X509_get_ext_d2i(certificate.get(), NID_name_constraints, nullptr, nullptr)
                    : nullptr));
}

/// Whether the constraints let an otherwise empty certificate pass with these.
bool isInside(NAME_CONSTRAINTS &constraints, const QList<plan::SubjectAltName> &names,
              const X509_NAME *subject = nullptr)
{
    const CertificateHandle probe(X509_new_ex(library(), nullptr));
    const AltNamesHandle list = makeAltNames(names);
    const bool isMade =
        probe && (!subject || X509_set_subject_name(probe.get(), subject) == 1) &&
        (names.isEmpty() || (list && X509_add1_ext_i2d(probe.get(), NID_subject_alt_name,
                                                       list.get(), 0, X509V3_ADD_DEFAULT) == 1));
    if (isMade)
        X509_get_extension_flags(
            probe.get()); // decodes the names, which is where they are looked for
    // A common name counts as a host name where there is none in the SAN.
    const bool isHostless = std::ranges::none_of(
        names, [](const plan::SubjectAltName &name) { return name.kind == Kind::Dns; });
    const bool isGood = isMade && NAME_CONSTRAINTS_check(probe.get(), &constraints) == X509_V_OK &&
                        (!subject || !isHostless ||
                         NAME_CONSTRAINTS_check_CN(probe.get(), &constraints) == X509_V_OK);
    static_cast<void>(drainErrors());
    return isGood;
}

/// A pattern covers an excluded host: since 1.25.5 Go refuses it, OpenSSL looks at its letters.
bool coversExcluded(const NAME_CONSTRAINTS &constraints, const QString &name)
{
    if (!name.startsWith(u"*."))
        return false;
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(constraints.excludedSubtrees); ++i) {
        const GENERAL_NAME &base = *sk_GENERAL_SUBTREE_value(constraints.excludedSubtrees, i)->base;
        if (base.type != GEN_DNS)
            continue;
        const QString host = QString::fromLatin1(
            reinterpret_cast<const char *>(ASN1_STRING_get0_data(base.d.dNSName)),
            ASN1_STRING_length(base.d.dNSName));
        const qsizetype dot = host.indexOf(u'.', 1);
        if (dot > 0 && host.sliced(dot).compare(name.sliced(1), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool permits(NAME_CONSTRAINTS &constraints, const plan::SubjectAltName &name)
{
    return isInside(constraints, {name}) && !coversExcluded(constraints, name.value);
}

base::Result<> checkNames(NAME_CONSTRAINTS &constraints, const Profile &wanted, const QString &path)
{
    for (const plan::SubjectAltName &name : wanted.names)
        if (!permits(constraints, name))
            return base::fail(Code::CaNameOutside, {path, name.display});
    const NameHandle subject = makeName(wanted);
    if (subject && !isInside(constraints, wanted.names, subject.get()))
        return base::fail(Code::CaNameOutside, {path, wanted.subject.commonName});
    return {};
}

bool hasKindsUnknownToGo(const STACK_OF(GENERAL_SUBTREE) * trees)
{
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(trees); ++i) {
        const int type = sk_GENERAL_SUBTREE_value(trees, i)->base->type;
        if (type != GEN_DNS && type != GEN_IPADD && type != GEN_EMAIL && type != GEN_URI)
            return true;
    }
    return false;
}

} // namespace

base::Result<> checkLimits(const CertificateView &ca, const Profile &wanted, const QString &path)
{
    const QString purpose = wanted.role == Role::Server ? u"serverAuth"_s : u"clientAuth"_s;
    if (ca.hasExtendedKeyUsage && !ca.extendedKeyUsage.contains(purpose))
        return base::fail(Code::CaPurposeMissing, {path, purpose});
    const ConstraintsHandle constraints = constraintsOf(ca);
    return constraints ? checkNames(*constraints, wanted, path) : base::Result<>();
}

bool permitsName(const CertificateView &ca, const plan::SubjectAltName &name)
{
    const ConstraintsHandle constraints = constraintsOf(ca);
    return !constraints || permits(*constraints, name);
}

bool hasLimits(const CertificateView &ca)
{
    return ca.hasExtendedKeyUsage || hasConstraints(ca);
}

QString unknownToGo(const CertificateView &certificate)
{
    // crypto/x509, parseCertificate
    static const QStringList known = {
        u"2.5.29.14"_s, u"2.5.29.15"_s,         u"2.5.29.17"_s, u"2.5.29.19"_s, u"2.5.29.31"_s,
        u"2.5.29.32"_s, u"1.3.6.1.5.5.7.1.1"_s, u"2.5.29.35"_s, u"2.5.29.37"_s, constraintsOid};
    for (const Extension &extension : certificate.extensions)
        if (extension.critical && !known.contains(extension.oid))
            return extension.name;
    const auto isBound = [](const Extension &extension) {
        return extension.critical && extension.oid == constraintsOid;
    };
    if (std::ranges::none_of(certificate.extensions, isBound))
        return {};
    const ConstraintsHandle constraints = constraintsOf(certificate);
    if (constraints && !hasKindsUnknownToGo(constraints->permittedSubtrees) &&
        !hasKindsUnknownToGo(constraints->excludedSubtrees))
        return {};
    return std::ranges::find_if(certificate.extensions, isBound)->name;
}

} // namespace pki
