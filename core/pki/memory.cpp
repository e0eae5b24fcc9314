#include "core/pki/memory.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <malloc.h>
#include <openssl/crypto.h>

namespace pki {

namespace {

void *give(std::size_t size, const char *, int)
{
    return std::malloc(size);
}

void takeBack(void *memory, const char *, int)
{
    if (memory)
        ::explicit_bzero(memory, ::malloc_usable_size(memory));
    std::free(memory);
}

/// realloc() may move the octets and leave them where they were.
void *resize(void *memory, std::size_t size, const char *file, int line)
{
    if (size == 0) {
        takeBack(memory, file, line);
        return nullptr;
    }
    void *const larger = std::malloc(size);
    if (larger && memory) {
        std::memcpy(larger, memory, std::min(size, ::malloc_usable_size(memory)));
        takeBack(memory, file, line);
    }
    return larger;
}

} // namespace

bool wipeFreedMemory()
{
    return CRYPTO_set_mem_functions(give, resize, takeBack) == 1;
}

} // namespace pki
