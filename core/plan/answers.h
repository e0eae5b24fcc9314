#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QJsonObject>

namespace plan {

/// The plan as JSON with a `schema` number; holds no secret.
QJsonObject toJson(const Plan &plan);
/// Unknown fields and wrong types are AnswersInvalid with the field's name; missing ones keep their
/// default.
base::Result<Plan> fromJson(const QJsonObject &object, const QString &origin = {});

base::Result<Plan> readAnswers(const QString &path);
base::Result<> writeAnswers(const QString &path, const Plan &plan);

} // namespace plan
