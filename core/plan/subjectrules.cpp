#include "core/plan/country.h"
#include "core/plan/hostname.h"
#include "core/plan/plantext.h"
#include "core/plan/rules.h"

using namespace Qt::StringLiterals;

namespace plan {

namespace {

using base::Code;
using base::Severity;

constexpr qsizetype longestCommonName = 64;

/// RFC 5280 appendix A upper bound of one attribute, by its short name in a distinguished name.
struct Limit
{
    Field field;
    QString attribute;
    QString value;
    qsizetype most;
};

QList<Problem> checkText(const Limit &limit)
{
    QList<Problem> problems;
    if (!firstForbidden(limit.value).isEmpty())
        problems.append(problem(limit.field, Code::SubjectControlCharacter, {limit.attribute}));
    if (limit.value != limit.value.trimmed())
        problems.append(problem(limit.field, Code::SubjectEdgeSpace, {limit.attribute}));
    const qsizetype length = characterCount(limit.value);
    if (length > limit.most)
        problems.append(
            problem(limit.field, Code::SubjectTooLong,
                    {limit.attribute, QString::number(limit.most), QString::number(length)}));
    return problems;
}

/// The common name server.pem gets: what was typed, else the first name when it fits.
QString serverCommonName(const Plan &plan)
{
    if (!plan.subject.commonName.isEmpty() || plan.names.isEmpty())
        return plan.subject.commonName;
    const QString &first = plan.names.first().value;
    return first.size() <= longestCommonName ? first : QString();
}

QList<Problem> checkCommonName(const Plan &plan)
{
    const QString &typed = plan.subject.commonName;
    QList<Problem> problems = checkText({Field::CommonName, u"CN"_s, typed, longestCommonName});
    if (!problems.isEmpty())
        return problems;
    if (typed.isEmpty() && !plan.names.isEmpty() && serverCommonName(plan).isEmpty())
        problems.append(problem(Field::CommonName, Code::CommonNameTooLongForName,
                                {plan.names.first().value}, Severity::Note));
    if (!typed.isEmpty()) {
        const auto match = wouldMatch(plan.names, typed);
        const bool isWildcardEntry = plan.names.contains({SubjectAltName::Kind::Dns, typed, typed});
        if (!isWildcardEntry && (!match || !match->matches))
            problems.append(
                problem(Field::CommonName, Code::CommonNameNotCovered, {typed}, Severity::Warning));
    }
    return problems;
}

/// The CA's subject must differ from both others, or they look self-signed (certificates.md 1.4 no.
/// 6).
QList<Problem> checkCaName(const Plan &plan)
{
    QList<Problem> problems =
        checkText({Field::CaCommonName, u"CN"_s, plan.caCommonName, longestCommonName});
    if (plan.caCommonName.isEmpty() && plan.subject.organization.isEmpty())
        problems.append(problem(Field::CaCommonName, Code::SubjectNameless));
    const QString same = plan.caCommonName;
    if (same == serverCommonName(plan) || same == plan.clientName)
        problems.append(problem(Field::CaCommonName, Code::SubjectEqualsCa, {same}));
    return problems;
}

bool isClientName(const QString &name)
{
    return !name.isEmpty() &&
           checkText({Field::ClientName, u"CN"_s, name, longestCommonName}).isEmpty();
}

} // namespace

QList<Problem> checkSubject(const Plan &plan)
{
    const Subject &subject = plan.subject;
    QList<Problem> problems;
    if (!subject.country.isEmpty() && !isCountry(subject.country))
        problems.append(problem(Field::Country, Code::CountryInvalid, {escaped(subject.country)}));
    problems += checkText({Field::State, u"ST"_s, subject.state, 128});
    problems += checkText({Field::Locality, u"L"_s, subject.locality, 128});
    problems += checkText({Field::Organization, u"O"_s, subject.organization, 64});
    problems += checkText({Field::OrganizationalUnit, u"OU"_s, subject.organizationalUnit, 64});
    problems += checkCommonName(plan) + checkCaName(plan);
    if (!isClientName(plan.clientName))
        problems.append(
            problem(Field::ClientName, Code::ClientNameInvalid, {escaped(plan.clientName)}));
    return problems;
}

} // namespace plan
