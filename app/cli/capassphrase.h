#pragma once

#include "app/cli/commandline.h"
#include "core/base/secret.h"

#include <functional>

namespace cli {

/// The options --ca-passphrase-file, -fd and -env; never the passphrase itself.
void describeCaPassphrase(CommandLine &line, const QString &description);
base::Result<base::Secret> caPassphraseOf(const CommandLine &line);

/// Asks on the terminal without showing what is typed. PasswordUnavailable when there is no
/// terminal or nothing was typed.
base::Result<base::Secret> askPassphrase(const QString &question);
/// Asks twice; WrongUse when both differ.
base::Result<base::Secret> askNewPassphrase();

/// Whether somebody sits at a terminal and can be asked.
bool canAsk();

/// Whether an attempt that ended so is worth another one with what a person types now: at most
/// three times, and only where somebody sits at a terminal.
bool isWorthAsking(const base::Error &error, int attempts);

/// Makes an attempt that needs the key of the CA. When that wants a passphrase and somebody sits at
/// the terminal, asks for it and tries again.
template<typename Attempt> auto withCaPassphrase(base::Secret &passphrase, const Attempt &attempt)
{
    for (int attempts = 1;; ++attempts) {
        auto result = attempt();
        if (result || !isWorthAsking(result.error(), attempts))
            return result;
        auto typed = askPassphrase(result.error().args.value(0));
        if (!typed)
            return result;
        passphrase = std::move(*typed);
    }
}

} // namespace cli
