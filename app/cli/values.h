#pragma once

#include "app/cli/commandline.h"
#include "core/base/secret.h"
#include "core/plan/plan.h"

namespace probe {
struct Request;
}

namespace cli {

/// A path as typed: "~" expanded, absolute, without "..".
QString absolutePath(const QString &typed);

/// The folder of --bundle; FolderMissing or NotAFolder when it is none.
base::Result<QString> bundleFolder(const CommandLine &line);

/// --mode; mutual when it is not given. ModeUnknown otherwise.
base::Result<plan::Mode> modeOf(const CommandLine &line);

/// A port of 0 to 65535 (0 only where it means something); PortInvalid otherwise.
base::Result<int> portOf(const CommandLine &line, const QString &name, int otherwise,
                         int least = 1);

/// --rest-port: a port, or "off" as 0.
base::Result<int> restPortOf(const CommandLine &line, int otherwise);

void describePassword(CommandLine &line);
/// The password or passphrase of --password-env or --password-file (without the line end), empty
/// when neither is given. PasswordUnavailable when there is nothing, the file's own error
/// otherwise.
base::Result<base::Secret> passwordOf(const CommandLine &line);

/// --user with its password; TLS-001 for a password without a user, else the errors of passwordOf.
base::Result<> takeSignIn(const CommandLine &line, probe::Request &request);

/// `prefix` comes before the names of the options: "ca-" makes --ca-passphrase-file of it.
void describePassphrase(CommandLine &line, const QString &description, const QString &prefix = {});
/// The passphrase of --passphrase-file, --passphrase-fd or --passphrase-env, its line end left out;
/// empty when none is given. PasswordUnavailable when there is nothing, the file's own error
/// otherwise.
base::Result<base::Secret> passphraseOf(const CommandLine &line, const QString &prefix = {});

} // namespace cli
