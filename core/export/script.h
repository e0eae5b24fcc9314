#pragma once

#include "core/plan/plan.h"

#include <QByteArray>

namespace exporter {

/// A commented POSIX shell script that makes the same nine files with the `openssl` command: same
/// fields, own keys. Refuses to overwrite an existing ca.key.
QByteArray openSslScript(const plan::Plan &plan);

} // namespace exporter
