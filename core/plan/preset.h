#pragma once

#include "core/plan/plan.h"

namespace plan {

enum class Preset { Recommended, LongLived, MilvusDocs, Custom };

/// "recommended", "long-lived", "milvus-docs"; "custom" has no id on the command line.
QString presetId(Preset preset);
/// Also takes the contract's older spelling "long-rsa" (RSA-2048, 825 days).
bool parsePreset(QStringView text, Preset &preset);
/// Sets key kind and validity of `plan`; Custom leaves them.
void applyPreset(Preset preset, Plan &plan);
/// The preset whose key kind and validity the plan has, else Custom.
Preset presetOf(const Plan &plan);

/// A plan that is good for a laptop as it stands: recommended preset, mutual, localhost, 127.0.0.1, ::1 and this
/// computer's own name, folder ~/milvus/tls.
Plan defaultPlan();

} // namespace plan
