#include "core/bundle/newca.h"

#include "core/base/clock.h"
#include "core/bundle/files.h"
#include "core/bundle/oldleaf.h"
#include "core/pki/generatekey.h"
#include "core/pki/keyview.h"
#include "core/plan/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

/// The old common name without an earlier date, and today's.
QString nextCaName(const QString &old, const QList<pki::CertificateView> &taken)
{
    constexpr qsizetype mostBase = 48; // of 64 characters, less a date and a number
    static const QRegularExpression date(u" \\d{4}-\\d{2}-\\d{2}( \\(\\d+\\))?$"_s);
    QString name = old;
    name.remove(date);
    if (name.isEmpty())
        name = u"Milvus local CA"_s;
    name = name.first(std::min(mostBase, name.size())).trimmed() + u' ' +
           base::now().date().toString(Qt::ISODate);
    const auto isTaken = [&taken](const QString &candidate) {
        return std::ranges::any_of(taken, [&candidate](const pki::CertificateView &ca) {
            return ca.commonName() == candidate;
        });
    };
    QString candidate = name;
    for (int number = 2; isTaken(candidate); ++number)
        candidate = u"%1 (%2)"_s.arg(name).arg(number);
    return candidate;
}

base::Result<> checkNextCa(const plan::Plan &plan)
{
    for (const plan::Problem &problem : plan::checkSubject(plan) + plan::checkKeysAndDates(plan))
        if (problem.finding.severity == base::Severity::Problem &&
            (problem.field == plan::Field::CaCommonName || problem.field == plan::Field::CaDays))
            return base::fail(problem.finding.code, problem.finding.args);
    return {};
}

base::Result<plan::Plan> planOfNextCa(const pki::CertificateView &old,
                                      const QList<pki::CertificateView> &roots,
                                      const RotationRequest &request)
{
    plan::Plan plan;
    plan.subject = subjectOf(old);
    plan.caCommonName =
        request.caCommonName.isEmpty() ? nextCaName(old.commonName(), roots) : request.caCommonName;
    plan.key = request.caKey.value_or(pki::keyKindOf(old.key).value_or(plan::KeyKind::EcP256));
    plan.validity = {request.caDays != 0 ? request.caDays : pki::daysOf(old), 1, 1};
    if (const auto checked = checkNextCa(plan); !checked)
        return tl::make_unexpected(checked.error());
    const auto isSame = [&plan](const pki::CertificateView &root) {
        return root.commonName() == plan.caCommonName;
    };
    if (std::ranges::any_of(roots, isSame))
        return base::fail(base::Code::SubjectEqualsCa, {plan.caCommonName});
    return plan;
}

} // namespace

base::Result<pki::Authority> makeNextCa(const pki::CertificateView &old,
                                        const QList<pki::CertificateView> &roots,
                                        const RotationRequest &request, const base::Job &job)
{
    const auto plan = planOfNextCa(old, roots, request);
    if (!plan)
        return tl::make_unexpected(plan.error());
    const auto stop = [&job] { return job.isCanceled(); };
    auto key = pki::generateKey(plan->key, QString::fromLatin1(nextCaKeyName), stop);
    if (!key)
        return tl::make_unexpected(key.error());
    auto certificate = pki::issueCa(pki::caProfile(*plan, base::now()), *key);
    if (!certificate)
        return tl::make_unexpected(certificate.error());
    return pki::Authority{std::move(*certificate), std::move(*key)};
}

} // namespace bundle
