#pragma once

namespace base {

/// Keeps private keys out of core dumps: none is written for this process from now on, neither to a
/// file nor to a program that collects them, and other processes of the user cannot read its
/// memory. To be called first in main().
void forbidCoreDumps();

} // namespace base
