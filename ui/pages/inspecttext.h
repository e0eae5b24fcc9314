#pragma once

#include "core/inspect/inspect.h"

namespace pages {

/// The findings about one object; those that belong to no object when `object` is null.
QList<base::Finding> findingsAbout(const inspect::Report &report, const inspect::Object *object);
/// What is to be said about one object first, when no finding is.
QString goodWords(const inspect::Report &report, const inspect::Object &object);
/// A report to paste into a message: objects with their facts, then the findings. No key material.
QString inspectText(const inspect::Report &report);

} // namespace pages
