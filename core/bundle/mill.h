#pragma once

#include "core/base/job.h"
#include "core/bundle/historywriter.h"
#include "core/bundle/leaf.h"

#include <functional>

namespace bundle {

/// Up to so many each is checked and read back.
constexpr qsizetype fewLeaves = 16;

/// How to make the leaf of a number. Called on several threads at once.
using LeafMaker = std::function<base::Result<Leaf>(qsizetype number)>;

/// What the mill adds to the folder and how it is recorded.
struct MillOutput
{
    const Staging &staging;
    HistoryWriter &history;
    LeafTest test; ///< what each leaf has to prove
    bool quick;    ///< very many: of each 1024 only the first is put to `test`; the signature of
                   ///< each is verified anyway
};

/// Makes `count` leaves on all cores and writes each to the staged folder at once: memory does not
/// grow with their number. History keeps their order. Progress tells each leaf; canceled within
/// 200 ms. Gives the last serial. The first error stops all.
base::Result<QByteArray> millLeaves(qsizetype count, const LeafMaker &make, MillOutput &output,
                                    const base::Job &job);

} // namespace bundle
