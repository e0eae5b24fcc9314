#include "core/inspect/verdict.h"

#include "core/base/clock.h"
#include "core/inspect/checks.h"

#include <algorithm>
#include <iterator>

namespace inspect {

namespace {

/// The first certificate of the most telling role.
const Object *mainCertificate(const Report &report)
{
    for (const Role role : {Role::Server, Role::Client, Role::Ca, Role::Other}) {
        const auto found = std::ranges::find_if(report.objects, [role](const Object &object) {
            return object.certificate && object.role == role;
        });
        if (found != report.objects.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

Verdict verdictOn(const Report &report)
{
    Verdict verdict;
    const Object *main = mainCertificate(report);
    if (!main)
        return verdict;
    verdict.good = !base::hasProblem(report.findings);
    if (main->role == Role::Server)
        std::ranges::copy_if(main->certificate->names, std::back_inserter(verdict.names),
                             standsForHost);
    verdict.signer = main->certificate->issuerCommonName();
    for (const Object &object : report.objects) {
        if (!object.certificate)
            continue;
        const QDateTime &end = object.certificate->notAfter;
        if (end.isValid() && (!verdict.notAfter.isValid() || end < verdict.notAfter))
            verdict.notAfter = end;
    }
    if (verdict.notAfter.isValid())
        verdict.daysLeft = base::daysLeft(verdict.notAfter);
    return verdict;
}

} // namespace inspect
