#pragma once

namespace wizard {

/// While one of these lives, Qt's fatal error "no display" becomes one sentence that names the
/// command which needs none, and exit status 3 (instead of an abort). For the time a QApplication
/// is constructed.
class NoDisplayGuard
{
public:
    NoDisplayGuard();
    ~NoDisplayGuard();
    NoDisplayGuard(const NoDisplayGuard &) = delete;
    NoDisplayGuard &operator=(const NoDisplayGuard &) = delete;
};

} // namespace wizard
