#pragma once

#include <array>

namespace probe {

// Names of application protocols as TLS carries them (RFC 7301 3.1): a length, and the name.
inline constexpr std::array<unsigned char, 3> alpnHttp2 = {2, 'h', '2'};
inline constexpr std::array<unsigned char, 9> alpnHttp1 = {8,   'h', 't', 't', 'p',
                                                           '/', '1', '.', '1'};

} // namespace probe
