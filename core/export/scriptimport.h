#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace exporter {

struct ImportedPlan
{
    plan::Plan plan;
    /// ImportLineLeft for every line that has no place in a plan; comments, blank lines, section
    /// headings and what only talks (echo) are no such lines, nor is what stands in every script
    /// that is exported here. ImportCaGiven for a script of ours that signs with a CA, when that
    /// does not lie beside it; else the plan takes it from there.
    QList<base::Finding> findings;
};

/// The plan that a shell script and an openssl.cnf in the form of Milvus's documentation describe:
/// subjects (-subj with its variables), days, kind and size of the keys, the names behind
/// subjectAltName, to which a common name of the server that can be a host's is added. Nothing is
/// run: a line whose value only the shell can know is named. What the files do not say keeps its
/// default, so does what no plan may hold; the lines are named. ImportNothingFound for a file
/// without any of it, the file's own errors otherwise. Blocking.
base::Result<ImportedPlan> importScripts(const QStringList &paths);

} // namespace exporter
