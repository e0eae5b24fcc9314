#include "core/probe/namejudgement.h"

#include "core/plan/hostname.h"

using namespace Qt::StringLiterals;

namespace probe {

base::Result<QString> matchName(const pki::CertificateView &leaf, const QString &dialled)
{
    if (leaf.names.isEmpty())
        return base::fail(base::Code::NamesAbsent, {u"server.pem"_s}, leaf.commonName());
    const auto match = plan::wouldMatch(leaf.names, dialled);
    if (!match)
        return tl::make_unexpected(match.error());
    if (match->matches)
        return match->matched.display.isEmpty() ? match->matched.value : match->matched.display;
    QStringList names;
    for (const plan::SubjectAltName &name : leaf.names)
        names << (name.display.isEmpty() ? name.value : name.display);
    return base::fail(base::Code::NameMismatch, {dialled, names.join(u", "_s)});
}

} // namespace probe
