#pragma once

#include "core/milvus/systemdunit.h"

#include <QList>
#include <optional>

namespace milvus {

/// The units of this machine that run Milvus: milvus.service, and those whose command starts it, of
/// a template each instance that is enabled. Drop-ins are taken in, those for all services
/// ("service.d"), too. Where systemd looks (systemd.unit(5); $SYSTEMD_UNIT_PATH is followed). Reads
/// the disk; short.
QList<Unit> milvusUnits();

/// The one of them that reads its configuration from where this file lies, else the first; without
/// any a milvus.service that says nothing. Reads the disk; short.
Unit milvusUnit(const QString &configPath);

/// Whether a unit of this machine reads this file, as far as that can be told: where packages put
/// it, /etc/milvus, it counts as the unit's. Reads the disk; short.
bool isFileOfUnit(const QString &configPath);

/// The unit that would read this file, did it not name another folder. Reads the disk; short.
std::optional<Unit> unitThatReadsElsewhere(const QString &configPath);

} // namespace milvus
