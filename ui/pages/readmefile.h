#pragma once

#include "ui/pages/session.h"

namespace pages {

constexpr auto readmeName = "README-tls.txt";

/// "What now", for whoever opens the folder later: how to restart Milvus and to go back, until when
/// the certificates are good, and which files go where. No secrets; in the language of the window.
QString readmeText(const Session &session);

/// Puts it beside the nine files. A file of that name that is not ours stays as it is, which is no
/// error. Errors: those of base::replaceFile(). Short.
base::Result<> writeReadme(const Session &session);

} // namespace pages
