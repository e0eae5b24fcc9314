#pragma once

#include "core/milvus/envfile.h"

#include <QStringView>

namespace milvus {

/// A text of a Compose file as Compose reads it.
struct Interpolated
{
    QString text;        ///< what is not known stays in it as "${NAME}"
    bool isKnown = true; ///< false: it depends on a variable that has neither a value here nor a
                         ///< default
};

/// Replaces "$NAME", "${NAME}", "${NAME:-default}" and their like, one in another, too; "$$" is a
/// dollar. Pure.
Interpolated interpolated(QStringView text, const Variables &known);

/// What Compose knows when it is started here with a file in `folder`: the variables of this
/// session, and behind them those of the file .env. Reads the disk; blocking, short.
Variables composeVariables(const QString &folder);

} // namespace milvus
