#pragma once

#include "core/pki/certificateview.h"

#include <optional>

namespace exporter {

/// The CA that a script is given and signs with; none: the script makes one of its own.
using ScriptCa = std::optional<pki::CertificateView>;

/// What a script for a plan needs to make equal certificates: the CA that the plan uses again,
/// unless it is one that the plan itself would make just so. Reads the certificate of the CA.
ScriptCa scriptCaFor(const plan::Plan &plan);

/// The same for the ca.pem of a set, whether or not its key is there. None when it cannot be read.
ScriptCa scriptCaOfBundle(const plan::Plan &plan);

/// Lines that find the two files of the CA as $ca, in the folder that is filled or beside the
/// script, and stop when they are missing or another one's. $from, $ca_end and $files follow from
/// it.
QStringList findingCa(const pki::CertificateView &ca);

} // namespace exporter
