#pragma once

namespace milvus {

/// Whether something accepts connections on 127.0.0.1 at this port. Waits at most `milliseconds`.
bool isListening(int port, int milliseconds);

} // namespace milvus
