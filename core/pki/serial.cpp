#include "core/pki/serial.h"

#include "core/pki/library.h"

#include <openssl/rand.h>

namespace pki {

base::Result<QByteArray> randomSerial()
{
    constexpr qsizetype size = 16;
    constexpr unsigned char signBit = 0x80;
    QByteArray serial(size, '\0');
    auto *octets = reinterpret_cast<unsigned char *>(serial.data());
    do {
        if (RAND_bytes_ex(library(), octets, size, 0) != 1)
            return base::fail(base::Code::RandomnessFailed, {}, drainErrors());
        octets[0] &= static_cast<unsigned char>(~signBit);
    } while (octets[0] == 0);
    return serial;
}

QByteArray serialFileText(QByteArrayView serial)
{
    return serial.toByteArray().toHex().toUpper() + '\n';
}

} // namespace pki
