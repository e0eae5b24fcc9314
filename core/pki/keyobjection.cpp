#include "core/pki/keyobjection.h"

using namespace Qt::StringLiterals;

namespace pki {

std::optional<KeyObjection> objectionTo(const KeyFacts &key)
{
    using base::Code;
    using base::Severity;
    constexpr int fewestRsaBits = 2048; // OpenSSL security level 2
    constexpr int mostRsaBits = 8192;   // Go's crypto/tls
    static const QStringList curves = {u"P-256"_s, u"P-384"_s, u"P-521"_s};
    const QString name = u"%1-%2"_s.arg(key.algorithm).arg(key.bits);
    if (key.algorithm == u"RSA") {
        if (key.bits < fewestRsaBits)
            return KeyObjection{Severity::Problem, Code::KeyWeak, {name}};
        if (key.bits > mostRsaBits)
            return KeyObjection{Severity::Problem, Code::KeyKindUnsupported, {name}};
        return std::nullopt;
    }
    if (key.isCurveWrittenOut)
        return KeyObjection{Severity::Problem, Code::CurveWrittenOut, {}};
    if (key.algorithm == u"EC") {
        if (curves.contains(key.curve))
            return std::nullopt;
        return KeyObjection{
            Severity::Problem, Code::CurveUnsupported, {key.curve.isEmpty() ? name : key.curve}};
    }
    if (key.algorithm == u"Ed25519")
        return KeyObjection{Severity::Warning, Code::KeyKindLimited, {}};
    return KeyObjection{Severity::Problem, Code::KeyKindUnsupported, {key.algorithm}};
}

} // namespace pki
