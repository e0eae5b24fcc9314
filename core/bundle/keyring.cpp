#include "core/bundle/keyring.h"

#include "core/pki/generatekey.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>

namespace bundle {

namespace {

struct Search
{
    File file;
    std::future<base::Result<pki::PrivateKey>> key;
    bool reported = false;

    [[nodiscard]] bool isReady() const
    {
        // "deferred" (no thread was to be had) counts: get() does the work then.
        return key.wait_for(std::chrono::milliseconds(5)) != std::future_status::timeout;
    }
};

/// Only the search for primes is worth a thread: to start one takes longer than to draw a number.
std::launch policyFor(plan::KeyKind kind)
{
    const bool isRsa = kind == plan::KeyKind::Rsa2048 || kind == plan::KeyKind::Rsa3072 ||
                       kind == plan::KeyKind::Rsa4096;
    return isRsa ? std::launch::async | std::launch::deferred : std::launch::deferred;
}

} // namespace

base::Result<std::vector<MadeKey>> makeKeys(plan::KeyKind kind, const std::vector<File> &files,
                                            const base::Job &job,
                                            const std::function<void(File)> &ready)
{
    std::atomic_bool failed = false;
    const auto make = [&failed, &job, kind](File file) {
        const auto stop = [&] { return failed.load() || job.isCanceled(); };
        auto key = pki::generateKey(kind, fileName(file), stop);
        if (!key && key.error().code != base::Code::Canceled)
            failed = true;
        return key;
    };
    std::vector<Search> searches;
    for (const File file : files)
        searches.push_back({file, std::async(policyFor(kind), make, file)});
    while (!std::ranges::all_of(searches, &Search::reported))
        for (Search &search : searches)
            if (!search.reported && search.isReady()) {
                search.reported = true;
                ready(search.file);
            }
    std::vector<MadeKey> keys;
    base::Error error = {base::Code::Canceled};
    for (Search &search : searches) {
        auto key = search.key.get();
        if (key)
            keys.push_back({search.file, std::move(*key)});
        else if (key.error().code != base::Code::Canceled)
            error = key.error();
    }
    if (keys.size() != files.size())
        return tl::make_unexpected(error);
    return keys;
}

} // namespace bundle
