#include "core/plan/plan.h"

#include <algorithm>
#include <utility>

namespace plan {

namespace {

template<typename T> using Id = std::pair<const char *, T>;

constexpr Id<Mode> modes[] = {{"one-way", Mode::OneWay}, {"mutual", Mode::Mutual}};
constexpr Id<KeyKind> keyKinds[] = {
    {"ec-p256", KeyKind::EcP256},   {"ec-p384", KeyKind::EcP384},   {"rsa-2048", KeyKind::Rsa2048},
    {"rsa-3072", KeyKind::Rsa3072}, {"rsa-4096", KeyKind::Rsa4096}, {"ed25519", KeyKind::Ed25519},
};
constexpr Id<SubjectAltName::Kind> nameKinds[] = {
    {"DNS", SubjectAltName::Kind::Dns},
    {"IP", SubjectAltName::Kind::Ip},
    {"URI", SubjectAltName::Kind::Uri},
    {"email", SubjectAltName::Kind::Email},
};

template<typename T, std::size_t Size> QString idOf(const Id<T> (&ids)[Size], T value)
{
    const auto found = std::ranges::find(ids, value, &Id<T>::second);
    return found == std::end(ids) ? QString() : QString::fromLatin1(found->first);
}

template<typename T, std::size_t Size>
bool parseId(const Id<T> (&ids)[Size], QStringView text, T &value)
{
    const auto found = std::ranges::find_if(ids, [text](const Id<T> &id) {
        return text.trimmed().compare(QLatin1StringView(id.first), Qt::CaseInsensitive) == 0;
    });
    if (found == std::end(ids))
        return false;
    value = found->second;
    return true;
}

} // namespace

QString modeId(Mode mode)
{
    return idOf(modes, mode);
}

QString keyKindId(KeyKind kind)
{
    return idOf(keyKinds, kind);
}

bool parseMode(QStringView text, Mode &mode)
{
    return parseId(modes, text, mode);
}

bool parseKeyKind(QStringView text, KeyKind &kind)
{
    return parseId(keyKinds, text, kind);
}

QString nameKindId(SubjectAltName::Kind kind)
{
    return idOf(nameKinds, kind);
}

} // namespace plan
