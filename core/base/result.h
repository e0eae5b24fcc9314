#pragma once

#include "core/base/finding.h"

#include <tl/expected.hpp>

namespace base {

/// Why something could not be done: a code, its arguments, and the library's or system's own words.
struct Error
{
    Code code = Code::LibraryFailure;
    QStringList args = {}; ///< as listed beside the code in code.h
    QString detail =
        {}; ///< strerror, OpenSSL, yaml-cpp or gRPC text: for the details fold; never secret

    /// The error as a finding of severity problem.
    [[nodiscard]] Finding finding(const QString &where = {}) const
    {
        return {Severity::Problem, code, args, where, detail};
    }
    bool operator==(const Error &) const = default;
};

template<typename T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline auto fail(Code code, QStringList args = {}, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(args), std::move(detail)});
}

} // namespace base
