#pragma once

#include "core/base/code.h"

#include <span>

namespace text {

/// What is said about one code. Texts are English sources marked with QT_TRANSLATE_NOOP("Words", …)
/// and take the arguments listed beside the code in core/base/code.h as %1, %2, …
struct Entry
{
    base::Code code;
    const char *message;     ///< what happened and why: one sentence, present tense, no blame
    const char *fix;         ///< what to do: one sentence; "" for a note that asks for nothing
    const char *explanation; ///< two to five sentences: what it means, why it matters to Milvus and
                             ///< its SDKs, how to mend it
};

// One table per group of codes; words.cpp joins them and a test proves that every code has exactly
// one entry.
std::span<const Entry> inputEntries();       // 0xx
std::span<const Entry> nameEntries();        // 0xx of names and addresses
std::span<const Entry> connectionEntries();  // 1xx up to the end of the handshake
std::span<const Entry> answerEntries();      // 1xx of what Milvus answers, and of the proofs
std::span<const Entry> certificateEntries(); // 2xx of what a certificate says
std::span<const Entry> keyFileEntries();     // 2xx of keys, files and sets
std::span<const Entry> yamlEntries();        // 3xx of a file's text: what cannot be read or changed
std::span<const Entry> configurationEntries(); // 3xx of its settings
std::span<const Entry> internalTlsEntries();   // 3xx of encryption between Milvus's own parts
std::span<const Entry> changeEntries();        // 3xx of a change, for which file and which version
std::span<const Entry> bundleEntries();        // 400 to 449
std::span<const Entry> repairEntries();        // 450 to 499
std::span<const Entry> exportEntries();        // 5xx
std::span<const Entry> lifecycleEntries();     // 0xx and 4xx of what comes after the first set
std::span<const Entry> deploymentEntries();    // 360 to 370, 380 to 389
std::span<const Entry> containerEntries();     // 377 to 379, 385 to 387
std::span<const Entry> effectEntries();        // 371 to 379

} // namespace text
