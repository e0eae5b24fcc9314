#pragma once

#include "core/plan/plan.h"

namespace plan {

/// LongRsa is the command line's only: RSA-2048 that lasts as long as LongLived. The wizard shows
/// it as Custom.
enum class Preset { Recommended, LongLived, MilvusDocs, Custom, LongRsa };

/// "recommended", "long-lived", "milvus-docs", "long-rsa"; "custom" has no id on the command line.
QString presetId(Preset preset);
bool parsePreset(QStringView text, Preset &preset);
/// Sets key kind and validity of `plan`; Custom leaves them.
void applyPreset(Preset preset, Plan &plan);
/// The preset of the wizard (the first three) whose key kind and validity the plan has, else
/// Custom.
Preset presetOf(const Plan &plan);

/// A plan that is good for a laptop as it stands: recommended preset, mutual, localhost, 127.0.0.1,
/// ::1 and this computer's own name, folder ~/milvus/tls.
Plan defaultPlan();

} // namespace plan
