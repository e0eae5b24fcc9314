#pragma once

#include "core/inspect/inspect.h"

namespace inspect {

using Authorities = QList<const Object *>;

/// Whom Milvus and its programs trust: the authorities in ca.pem, whatever else lies beside it;
/// where there are none in a file of this name, all that are there.
Authorities trustAnchors(const QList<Object> &objects);

/// Whether a root signed a certificate, directly or through authorities among the objects.
bool leadsTo(const pki::CertificateView &certificate, const pki::CertificateView &root,
             const QList<Object> &objects);

/// Marks every certificate that carries a good signature by the key of a trust anchor, directly or
/// through authorities among the objects; a root by its own. Looks at signatures only, not at dates
/// or purposes.
void markSigned(QList<Object> &objects);

/// What a program meets when it follows a certificate up to one that it trusts: only what lies in
/// the certificate's own file, which is sent, and in the file of the trusted ones. Looks at
/// signatures only. Valid as long as the list it was made of is neither changed nor gone. Pure.
class Links
{
public:
    explicit Links(const QList<Object> &objects);

    /// The authorities that have to follow a certificate in its file, in this order; empty as well
    /// when it leads to none that is trusted.
    [[nodiscard]] Authorities chainOf(const Object &leaf) const;
    /// Those of them that are in other files only.
    [[nodiscard]] Authorities missingIn(const Object &leaf) const;
    /// The intermediate ones that a program knows when nothing is missing.
    [[nodiscard]] Authorities seenWith(const Object &leaf) const;

private:
    Authorities m_all;
    Authorities m_trusted; ///< roots, and what leads to them out of the same file
    Authorities m_leading; ///< all that lead to a trusted one
};

} // namespace inspect
