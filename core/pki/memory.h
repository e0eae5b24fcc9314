#pragma once

namespace pki {

/// From now on OpenSSL wipes all memory of this process that it gives back. Its readers of private
/// keys leave copies of the octets otherwise. To be called at the start of main(): false when
/// OpenSSL has used memory already, then nothing changes.
bool wipeFreedMemory();

} // namespace pki
