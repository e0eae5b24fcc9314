#pragma once

#include "core/milvus/effective.h"
#include "core/milvus/nextsteps.h"
#include "ui/pages/configway.h"
#include "ui/widgets/diffrows.h"

namespace pages {

/// What a preview is asked for.
struct ConfigRequest
{
    plan::Plan plan;
    Way way = Way::MilvusYaml;
    bool wholeFile = false;                   ///< all lines and not only those that change
    QList<milvus::Applied> applied = {};      ///< what was changed so far, the newest last
    std::optional<base::Finding> repair = {}; ///< its repair instead of the change
    bool switchesOff = false;                 ///< TLS, in the file of the way, instead
};

/// One way of telling Milvus to use TLS, ready to show.
struct ConfigPreview
{
    Way way = Way::MilvusYaml;
    QString path = {};        ///< file that would be changed; empty: nothing is there to change
    milvus::Patch patch = {}; ///< with a path only
    QByteArray text = {};     ///< the whole file as it should be; as it is when `refused`
    std::optional<base::Error> refused = {};   ///< why the file cannot be read or changed
    std::optional<base::Finding> repairs = {}; ///< the change mends this and nothing else
    bool switchesOff = false;                  ///< the change switches TLS off
    bool isOn = false; ///< TLS is on where Milvus has its settings from, before the change
    /// What is wrong in the file and in what Milvus reads beside it, and what is worth knowing.
    QList<base::Finding> findings = {};
    milvus::NextSteps next = {}; ///< once it is written
    bool isWritten = false;      ///< and it is: by a change that can be undone
    /// What Milvus uses once it is written; nothing where that cannot be known here.
    std::optional<milvus::Effective> effective = {};
    std::optional<base::Error> unfitSet = {}; ///< why Milvus cannot use the set of the change
    QStringList services = {}; ///< of a Compose file in which none is known to run Milvus
    QString mountedPath = {}; ///< where the container finds the files, when not where the plan says
    widgets::Diff diff = {};  ///< the file of `path`

    /// There is a file and something in it to change.
    [[nodiscard]] bool changesFile() const;
    /// Why the change is not to be written: Milvus would not start with it, or with the set that it
    /// names. A repair is a step towards a Milvus that does, so none stands in its way, nor in that
    /// of switching off.
    [[nodiscard]] std::optional<base::Finding> obstacle() const;
    /// Where the reading ended, 1-based; 0: not known.
    [[nodiscard]] int refusedLine() const;
};

/// Reads the file to change and plans its change, or makes the text of a new one; looks also at
/// what Milvus reads beside the file. Blocking; any thread.
ConfigPreview previewOf(const ConfigRequest &request);

/// The newest change of a file that belongs to this way, as an index; -1: none.
qsizetype lastApplied(const ConfigRequest &request);

/// The version of the plan when it is known and a version.
std::optional<milvus::Version> knownVersion(const plan::Plan &plan);

} // namespace pages
