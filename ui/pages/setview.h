#pragma once

#include "core/bundle/generate.h"
#include "core/inspect/inspect.h"
#include "ui/widgets/chainview.h"
#include "ui/widgets/filetable.h"
#include "ui/widgets/timeline.h"

namespace pages {

// What an inspection says about a set of files, in the words of the widgets that show it.

/// The box of the CA; an empty title when none was found.
widgets::ChainFacts authorityFacts(const inspect::Report &report);
/// A box for each other certificate, servers first; at most four, the table has the rest.
QList<widgets::ChainFacts> leafFacts(const inspect::Report &report);
QList<widgets::TimelineBar> timelineBars(const inspect::Report &report);
/// The nine files, missing ones too, then whatever else is in the folder.
QList<widgets::FileRow> fileRows(const QString &folder, const inspect::Report &report);

} // namespace pages
