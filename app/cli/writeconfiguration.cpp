#include "app/cli/quickstart.h"
#include "app/cli/tr.h"
#include "core/base/files.h"
#include "core/milvus/apply.h"
#include "core/milvus/document.h"
#include "core/milvus/rendering.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

base::Result<milvus::Patch> patchFor(const QString &path, const milvus::TlsSettings &settings)
{
    const auto earlier = base::readFile(path, milvus::largestFile);
    if (earlier)
        return milvus::planPatch(*earlier, settings, {}, path);
    if (earlier.error().code != base::Code::FileMissing)
        return tl::make_unexpected(earlier.error());
    milvus::Patch fresh;
    fresh.after = milvus::userYaml(settings);
    return fresh;
}

} // namespace

base::Result<QString> writeConfiguration(const plan::Plan &plan, Output &out)
{
    const QString path = plan.folder + u"/milvus-tls.yaml"_s;
    const auto patch = patchFor(path, milvus::settingsFor(plan));
    if (!patch)
        return tl::make_unexpected(patch.error());
    out.set(u"config"_s, path);
    if (patch->before == patch->after) {
        out.say(Tr::tr("%1 already tells Milvus to use them.").arg(text::visible(path)));
        return path;
    }
    const auto applied = milvus::apply(path, *patch);
    if (!applied)
        return tl::make_unexpected(applied.error());
    out.say(Tr::tr("%1 tells Milvus to use them.").arg(text::visible(path)));
    return path;
}

} // namespace cli
