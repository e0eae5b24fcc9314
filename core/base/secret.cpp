#include "core/base/secret.h"

#include <cstring>

namespace base {

void wipe(void *memory, std::size_t size) noexcept
{
    if (size > 0)
        explicit_bzero(memory, size);
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.begin(), bytes.end())
{}

Secret::Secret(std::vector<char> bytes)
    : m_bytes(std::move(bytes))
{}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::copy() const
{
    return Secret(view());
}

QByteArrayView Secret::view() const
{
    return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
}

void Secret::wipe() noexcept
{
    base::wipe(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

} // namespace base
