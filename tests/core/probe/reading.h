#pragma once

#include "core/probe/livetest.h"
#include "core/probe/rehearsal.h"
#include "support/certificateset.h"

namespace reading {

probe::Request requestFor(const support::CertificateSet &files, int port,
                          plan::Mode mode = plan::Mode::Mutual);
probe::RehearsalOptions serverOf(const support::CertificateSet &files, int tlsMode = 2);

/// Runs a test to its end; ends the test program when it cannot be run.
probe::TestReport run(const probe::Request &request);

/// "ok ok … problem not-reached", one word for each stage, with its code: "problem:TLS-104".
QString story(const probe::TestReport &report);
/// "TLS-104" of the first finding of severity problem; empty when there is none.
QString leadingCode(const probe::TestReport &report);
const probe::StageResult &stage(const probe::TestReport &report, probe::Stage stage);

} // namespace reading
