#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace plan {

/// A host name with what should be said about it: an underscore, mixed scripts.
struct DnsName
{
    SubjectAltName name;
    QList<base::Finding> remarks;
};

/// Parses one bare host name by certificates.md 1.2: labels of letters, digits and hyphens, at most
/// 63 and 253 characters, IDNA label by label, one trailing dot dropped, `*` only as the whole
/// left-most label with two labels after it that are no public suffix, no all-digit last label. The
/// value is in lower-case A-labels. Pure.
base::Result<DnsName> parseDnsName(QStringView text);

/// The Unicode form of a name in A-labels, label by label; a label that is no IDNA stays as it is.
QString unicodeName(const QString &value);

} // namespace plan
