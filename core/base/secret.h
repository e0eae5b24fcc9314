#pragma once

#include <QByteArrayView>

#include <vector>

namespace base {

/// Bytes that must not outlive their use: a private key in PEM, a password. Move-only, wiped when
/// destroyed, never implicitly shared; there is deliberately no operator<< and no conversion to
/// QString.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    explicit Secret(std::vector<char> bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] Secret copy() const;
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    void wipe() noexcept;

private:
    std::vector<char> m_bytes;
};

/// Overwrites memory in a way the compiler may not leave out.
void wipe(void *memory, std::size_t size) noexcept;

} // namespace base
