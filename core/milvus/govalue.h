#pragma once

#include "core/milvus/document.h"

#include <QString>

#include <optional>

namespace milvus {

/// What Milvus makes of a scalar or nothing: yaml.v2 gives it a type by YAML 1.1 ("yes" is true,
/// "010" is 8), and Milvus keeps that as text ("true", "8").
QString valueText(const Node &node);

/// Whether yaml.v2 can give a scalar with this tag, "tag:yaml.org,2002:int", the type that it
/// names; it refuses the whole file otherwise. Tags of no type, or of none that it knows, fit all.
bool fitsTag(QByteArrayView tag, QByteArrayView word);

/// Such a text as a number: decimal digits with a sign. Nothing else is one for Milvus.
std::optional<int> numberIn(const QString &text);
/// And what Milvus takes it for: 0 where it is none.
int asNumber(const QString &text);

/// And as a switch: "1", "t", "true" and their capitals; anything else, "yes" too, is false.
bool asSwitch(const QString &text);

} // namespace milvus
