#pragma once

#include "core/milvus/patch.h"

#include <functional>

namespace milvus {

/// How the changes of one kind of file are made anew, to prove from which text one came.
struct Replay
{
    using Change = std::function<base::Result<Patch>(const QByteArray &earlier)>;
    std::function<QList<Change>(const QByteArray &text)> possible; ///< that may have made the text
    std::function<bool(const QByteArray &text)> isSwitchedOff;
    std::function<QList<QByteArray>(const QByteArray &text)> mended; ///< what repairs make of it
};

/// The steps that give a text the bytes of an earlier one that is switched off, each of which
/// begins with the text that the one before ends with; `earlier`: the newest first. Each is proven:
/// made anew, the change gives exactly the later text. Empty where no such chain is found. Pure as
/// far as `replay` is; any thread.
QList<Patch> provenSteps(const QByteArray &text, const QList<QByteArray> &earlier,
                         const Replay &replay);

/// The edits of all steps, one for each key that differs in the end; their lines are those of the
/// steps.
QList<Edit> joinedEdits(const QList<Patch> &steps);

} // namespace milvus
