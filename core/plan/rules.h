#pragma once

#include "core/plan/plan.h"

namespace plan {

// The parts of validate(), one per subject matter. Pure.
QList<Problem> checkNames(const QList<SubjectAltName> &names);
QList<Problem> checkSubject(const Plan &plan);
QList<Problem> checkKeysAndDates(const Plan &plan);
QList<Problem> checkDeployment(const Plan &plan);

/// A Problem in one line.
Problem problem(Field field, base::Code code, QStringList args = {},
                base::Severity severity = base::Severity::Problem);

} // namespace plan
