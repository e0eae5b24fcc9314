#pragma once

#include "app/cli/output.h"
#include "core/milvus/nextsteps.h"

namespace cli {

/// The field `next` of the JSON, and `restart`, which is older than it.
void setNext(const milvus::NextSteps &steps, Output &out);

/// After a change: how to restart Milvus, what its log must and must not say, and how to go back;
/// sets the JSON as well.
void sayNext(const milvus::NextSteps &steps, Output &out);

/// The same in short beside a file that is only shown, to stderr.
void remarkNext(const milvus::NextSteps &steps, Output &out);

} // namespace cli
