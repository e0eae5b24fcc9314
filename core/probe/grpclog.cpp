#include "core/probe/grpclog.h"

#include <QLoggingCategory>

#include <grpc/support/log.h>

namespace probe {

namespace {

// Quiet unless asked for: what matters of it reaches the user as a finding.
Q_LOGGING_CATEGORY(logGrpc, "milvus-tls.grpc", QtCriticalMsg)

void toCategory(gpr_log_func_args *entry)
{
    qCDebug(logGrpc).noquote() << entry->message;
}

} // namespace

void routeGrpcLog()
{
    static const bool routed = (gpr_set_log_function(toCategory), true);
    static_cast<void>(routed);
}

} // namespace probe
