#include "core/plan/rules.h"

using namespace Qt::StringLiterals;

namespace plan {

namespace {

using base::Code;
using base::Severity;

constexpr int mostCaDays = 10950; // 30 years
constexpr int customaryCaDays = 3650;

Problem outOfRange(Field field, const QString &file, int most)
{
    return problem(field, Code::DaysOutOfRange, {file, u"1"_s, QString::number(most)});
}

bool isWithin(int days, int most)
{
    return days >= 1 && days <= most;
}

QList<Problem> checkLeaf(Field field, const QString &file, int days, int caDays)
{
    if (!isWithin(days, mostLeafDays))
        return {outOfRange(field, file, mostLeafDays)};
    if (isWithin(caDays, mostCaDays) && days > caDays)
        return {problem(field, Code::LeafOutlivesCa, {file})};
    return {};
}

} // namespace

QList<Problem> checkKeysAndDates(const Plan &plan)
{
    const Validity &days = plan.validity;
    QList<Problem> problems;
    if (plan.key == KeyKind::Ed25519)
        problems.append(
            problem(Field::Key, Code::KeyKindLimited, {u"server.pem"_s}, Severity::Warning));
    if (!isWithin(days.caDays, mostCaDays))
        problems.append(outOfRange(Field::CaDays, u"ca.pem"_s, mostCaDays));
    else if (days.caDays > customaryCaDays)
        problems.append(problem(Field::CaDays, Code::DaysLong,
                                {u"ca.pem"_s, QString::number(days.caDays)}, Severity::Warning));
    problems += checkLeaf(Field::ServerDays, u"server.pem"_s, days.serverDays, days.caDays);
    // Programs measure the server's certificate only; nobody limits how long a client's lasts.
    if (isWithin(days.serverDays, mostLeafDays) && days.serverDays > appleLeafDays)
        problems.append(problem(Field::ServerDays, Code::DaysLong,
                                {u"server.pem"_s, QString::number(days.serverDays)},
                                Severity::Warning));
    return problems + checkLeaf(Field::ClientDays, u"client.pem"_s, days.clientDays, days.caDays);
}

} // namespace plan
