#pragma once

class QMenu;

namespace shell {

/// Cut, Copy, Paste and Select all for whatever has the keyboard focus, as if their keys were
/// pressed there.
void addEditActions(QMenu &menu);

} // namespace shell
